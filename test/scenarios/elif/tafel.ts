import { mensen } from '../../gezinnen.ts'
import { gemaakt, goed } from '../noor/spel.ts'
import type { Speler } from '../toneel.ts'
import { type Elifspel, elif, noteer, school, swv, verhaal, wijkteam } from './spel.ts'

/** Before the story: the dorpsteam helps, and only it knows. */
export async function hulpThuis({ vertel, wie, ids }: Elifspel): Promise<void> {
  vertel.bedrijf('Het dorpsteam helpt Elifnaz')
  vertel.zeg(verhaal.situatie)
  const [hulp] = verhaal.inzetten
  if (!hulp) throw new Error('het verhaal kent geen hulp')
  const { api } = wie.wijkteam
  const aanbieder = { organisatieId: wijkteam, naam: 'Dorpsteam Besselinkschans' }
  const body = { jeugdigeId: elif.wijkteam, soort: 'begeleiding' as const, doel: hulp.doel, aanbieder, van: hulp.van, tot: hulp.tot }
  ids.inzet = gemaakt(await api.POST('/inzetten', { body }))
  gemaakt(await api.POST('/inzetten/{inzetId}/starts', { params: { path: { inzetId: ids.inzet } }, body: { startdatum: hulp.van } }))
}

/** The school opens the casus; the family, the dorpsteam and the samenwerkingsverband are asked to the table. */
export async function aanTafel(spel: Elifspel): Promise<void> {
  const { vertel, wie, ids } = spel
  vertel.bedrijf('De school opent een casus en vraagt iedereen aan tafel')
  const [vraag] = verhaal.hulpvragen
  if (!vraag) throw new Error('het verhaal kent geen hulpvraag')
  const hulpvraag = { tekst: vraag.tekst, categorie: vraag.categorie }
  ids.casus = gemaakt(await wie.zorgcoordinator.api.POST('/casussen', { body: { jeugdigen: [{ persoonId: elif.school, hulpvraag }] } }))
  vertel.zeg('Elifnaz zit zelf ook aan tafel, met haar eigen toegang. Haar vader wordt uitgenodigd, al heeft hij geen gezag.')
  await metCode(spel, wie.zorgcoordinator, wie.elif, elif.school, 'jeugdige')
  await metCode(spel, wie.zorgcoordinator, wie.moeder, mensen.moederElif.ids.leerlooier, 'ouder')
  await metCode(spel, wie.zorgcoordinator, wie.vader, mensen.vaderElif.ids.leerlooier, 'ouder')
  await organisatieErbij(spel, wie.wijkteam, wijkteam, 'wijkteam', [{ jeugdigeId: elif.school, eigenPersoonId: elif.wijkteam }])
  await organisatieErbij(spel, wie.swv, swv, 'samenwerkingsverband', [])
}

async function metCode({ ids }: Elifspel, door: Speler, mens: Speler, persoonId: string, rol: 'ouder' | 'jeugdige'): Promise<void> {
  const path = { casusId: ids.casus as string }
  const antwoord = await door.api.POST('/casussen/{casusId}/uitnodigingen', { params: { path }, body: { persoonId, rol } })
  const { code } = goed(antwoord) as { code: string }
  const params = { path: { uitnodigingId: gemaakt(antwoord) } }
  gemaakt(await mens.api.POST('/uitnodigingen/{uitnodigingId}/acceptaties', { params, body: { code } }))
}

type Eigen = { jeugdigeId: string; eigenPersoonId: string }[]
async function organisatieErbij(
  { wie, ids }: Elifspel,
  wiens: Speler,
  organisatieId: string,
  rol: 'wijkteam' | 'samenwerkingsverband',
  eigenPersonen: Eigen,
): Promise<void> {
  const path = { casusId: ids.casus as string }
  const { api } = wie.zorgcoordinator
  const uitnodigingId = gemaakt(await api.POST('/casussen/{casusId}/uitnodigingen', { params: { path }, body: { organisatieId, rol } }))
  const body = eigenPersonen.length > 0 ? { eigenPersonen } : {}
  gemaakt(await wiens.api.POST('/uitnodigingen/{uitnodigingId}/acceptaties', { params: { path: { uitnodigingId } }, body }))
}

/** Fifteen: her mother and she decide together. The samenwerkingsverband is not let in; it may know who is involved. */
export async function deelt(spel: Elifspel): Promise<void> {
  const { vertel, wie, ids } = spel
  vertel.bedrijf('Vandaag is zij vijftien: haar moeder en zij beslissen samen')
  const path = { casusId: ids.casus as string }
  const body = {
    betreftId: elif.school,
    doel: verhaal.toestemmingsdoel,
    bronIds: [school, wijkteam],
    ontvangerIds: [school, wijkteam],
    cellen: (['casus/basis', 'casus/gezondheid', 'school/basis', 'jeugdhulp/basis', 'jeugdhulp/jeugdhulp'] as const).slice(),
    tot: '2027-07-31',
    informatieversie: 'Folder samen afstemmen, versie 2026-1',
    avgGrondslag: 'toestemming' as const,
    doorbrekingGeheimhouding: true,
    uitdrukkelijk: true,
  }
  ids.toestemming = gemaakt(await wie.zorgcoordinator.api.POST('/casussen/{casusId}/toestemmingen', { params: { path }, body }))
  await zegJa(spel, wie.moeder, mensen.moederElif.ids.leerlooier, 'ouder-met-gezag')
  noteer(spel, 'dorpsteam leest de casus', await wie.wijkteam.api.GET('/casussen/{casusId}', { params: { path } }))
  vertel.zeg('Haar moeder zegt ja. De casus blijft voor het dorpsteam dicht: Elifnaz beslist mee.')
  ids.eigenJa = await zegJa(spel, wie.elif, elif.school, 'jeugdige')
  noteer(spel, 'dorpsteam leest de casus', await wie.wijkteam.api.GET('/casussen/{casusId}', { params: { path } }))
  vertel.akkoord('Elifnaz zegt ook ja, en de tafel is open.')
  const inbreng = { soort: 'inzet' as const, planId: ids.inzet as string }
  gemaakt(await wie.wijkteam.api.POST('/casussen/{casusId}/inbreng', { params: { path }, body: inbreng }))
  vertel.zeg('Het dorpsteam nodigt Elifnaz en haar moeder uit zoals het hen kent: nu zien zij ook wat daar over Elifnaz staat.')
  await metCode(spel, wie.wijkteam, wie.elif, elif.wijkteam, 'jeugdige')
  await metCode(spel, wie.wijkteam, wie.moeder, mensen.moederElif.ids.wijkteamOostGelre, 'ouder')
}

/** That the samenwerkingsverband may know who is involved: who, in which role and since when, and not a word of what goes on. */
export async function wieErZijn(spel: Elifspel): Promise<void> {
  const { vertel, wie, ids } = spel
  const path = { casusId: ids.casus as string }
  noteer(spel, 'swv leest wie er zijn', await wie.swv.api.GET('/casussen/{casusId}/betrokken-organisaties', { params: { path } }))
  const body = {
    ...{ betreftId: elif.school, doel: 'Het samenwerkingsverband weet bij wie het terechtkan.' },
    ...{ bronIds: [school, wijkteam], ontvangerIds: [swv], cellen: [], betrokkenheid: true, tot: '2027-07-31' },
    ...{ informatieversie: 'Folder samen afstemmen, versie 2026-1', avgGrondslag: 'toestemming' as const },
  }
  ids.weten = gemaakt(await wie.zorgcoordinator.api.POST('/casussen/{casusId}/toestemmingen', { params: { path }, body }))
  await zegJa(spel, wie.moeder, mensen.moederElif.ids.leerlooier, 'ouder-met-gezag', ids.weten)
  await zegJa(spel, wie.elif, elif.school, 'jeugdige', ids.weten)
  noteer(spel, 'swv leest wie er zijn', await wie.swv.api.GET('/casussen/{casusId}/betrokken-organisaties', { params: { path } }))
  vertel.akkoord('Ook hierop zeggen zij allebei ja: het samenwerkingsverband mag weten wie er betrokken zijn, en niet waarom.')
}

async function zegJa(
  { ids }: Elifspel,
  wie: Speler,
  geverId: string,
  hoedanigheid: 'jeugdige' | 'ouder-met-gezag',
  toestemmingId = ids.toestemming as string,
): Promise<string> {
  const params = { path: { casusId: ids.casus as string, toestemmingId } }
  const body = { geverId, hoedanigheid, wijze: 'digitaal' as const, uitkomst: 'gegeven' as const }
  return gemaakt(await wie.api.POST('/casussen/{casusId}/toestemmingen/{toestemmingId}/antwoorden', { params, body }))
}
