import { gezinnen, organisaties, verhalen } from '../gezinnen.ts'
import { begint, metToestemming, zegt } from './aan-tafel.ts'
import {
  beginSpel,
  doe,
  type Herstellen,
  idBij,
  nodigOrganisatieUit,
  nodigPersoonUit,
  probeer,
  type Spel,
  totAkkoord,
  type Verhaal,
} from './spel.ts'

const rollen = {
  school: { naam: 'Jorik (zorgcoördinator)', medewerker: 'zorgcoordinatorKatwijk' },
  team: { naam: 'Leoniek (jeugd- en gezinsteam)', medewerker: 'wijkteamKatwijk' },
  moeder: { naam: 'Annelot (moeder)', persoon: 'moederSjoerd' },
  vader: { naam: 'Bastiano (vader)', persoon: 'vaderSjoerd' },
  sjoerd: { naam: 'Sjoerd-Jan (14)', persoon: 'sjoerd' },
} as const
type Streek = Spel<keyof typeof rollen> & { casus: string; opp: string; begeleiding: string; plan: string }
type Mens = 'sjoerd' | 'moederSjoerd' | 'vaderSjoerd'
const bij = (mens: Mens): string => idBij(mens, 'duinvaart')
const bijTeam = (mens: Mens): string => idBij(mens, 'wijkteamKatwijk')
const { duinvaart, wijkteamKatwijk } = organisaties
const { opps, gezinsplan, toestemmingsdoel, hulpvragen, situatie } = verhalen.sjoerd
const dag = '2026-11-25'
const om = (tijd: string): string => `${dag}T${tijd}:00.000Z`

/**
 * Integraal arrangeren in the Duin- en Bollenstreek (Interprofessioneel samenwerken, box): the school takes the initiative, what is agreed stands in the OPP, and the
 * jeugd- en gezinsteam thinks along, begins individual help, and makes a gezinsplan where support at home turns out to be needed.
 */
export const bollenstreek: Verhaal = async (toneel, vertel) => {
  const spel = { ...(await beginSpel(toneel, vertel, rollen)), casus: '', opp: '', begeleiding: '', plan: '' }
  for (const scene of [initiatief, overleg, inHetOpp, begeleidingBegint, thuis, wieZietWat]) await scene(spel)
  return spel
}

async function initiatief(spel: Streek): Promise<void> {
  const { vertel, wie } = spel
  vertel.bedrijf('De school neemt het initiatief')
  vertel.zeg(situatie)
  const [vraag] = hulpvragen
  const jeugdigen = [{ persoonId: bij('sjoerd'), hulpvraag: { tekst: vraag?.tekst, categorie: vraag?.categorie } }]
  spel.casus = (await doe(wie.school, 'POST', '/casussen', { jeugdigen })).id
  await nodigPersoonUit(wie.school, spel.casus, wie.sjoerd, bij('sjoerd'), 'jeugdige')
  await nodigPersoonUit(wie.school, spel.casus, wie.moeder, bij('moederSjoerd'), 'ouder')
  await nodigPersoonUit(wie.school, spel.casus, wie.vader, bij('vaderSjoerd'), 'ouder')
  const eigen = [{ jeugdigeId: bij('sjoerd'), eigenPersoonId: bijTeam('sjoerd') }]
  await nodigOrganisatieUit(wie.school, spel.casus, [wie.team, 'wijkteamKatwijk', 'wijkteam'], eigen)
  const samen = ['duinvaart', 'wijkteamKatwijk'] as const
  await metToestemming(
    wie.school,
    spel.casus,
    {
      ...{ betreftId: bij('sjoerd'), doel: toestemmingsdoel, bronnen: [...samen], ontvangers: [...samen] },
      cellen: [
        'casus/basis',
        'casus/onderwijs',
        'casus/thuissituatie',
        'school/basis',
        'school/onderwijs',
        'jeugdhulp/basis',
        'jeugdhulp/jeugdhulp',
      ],
    },
    [
      [wie.moeder, bij('moederSjoerd')],
      [wie.vader, bij('vaderSjoerd')],
      [wie.sjoerd, bij('sjoerd'), 'jeugdige'],
    ],
  )
  await nodigPersoonUit(wie.team, spel.casus, wie.moeder, bijTeam('moederSjoerd'), 'ouder')
  await nodigPersoonUit(wie.team, spel.casus, wie.vader, bijTeam('vaderSjoerd'), 'ouder')
  vertel.zeg('Jorik nodigt uit wie er nodig is: Sjoerd-Jan, zijn beide ouders en het jeugd- en gezinsteam.')
}

/** What each needs, mapped together. */
async function overleg(spel: Streek): Promise<void> {
  const { vertel, wie, toneel, casus } = spel
  vertel.bedrijf('Samen in kaart brengen wat er nodig is')
  const erbij = [
    ...(['sjoerd', 'moederSjoerd', 'vaderSjoerd'] as const).map((mens) => ({ persoonId: bij(mens) })),
    ...[duinvaart.id, wijkteamKatwijk.id].map((organisatieId) => ({ organisatieId })),
  ]
  const uitgenodigden = erbij.map((een) => ({ ...een, reden: 'Weet wat er nodig is, en doet daarvan een deel.' }))
  const body = { soort: 'integraal-arrangeren', naam: 'Integraal arrangeren', geplandOp: om('13:00'), duurMinuten: 60, uitgenodigden }
  const pad = `/casussen/${casus}/overleggen/${(await doe(wie.school, 'POST', `/casussen/${casus}/overleggen`, body)).id}`
  await doe(wie.team, 'POST', `${pad}/akkoorden`, {})
  await toneel.zetKlok(om('13:00'))
  await begint(wie.school, pad, erbij)
  await zegt(wie.sjoerd, pad, 'behoefte', 'onderwijs', 'Twee stel boeken.', { van: 'jongere' })
  await zegt(wie.vader, pad, 'behoefte', 'thuissituatie', 'Niet meer via hem praten.', { van: 'ouder' })
  await zegt(wie.school, pad, 'behoefte', 'onderwijs', 'De mentor wil op maandag weten of hij komt.', { van: 'leraar' })
  await toneel.zetKlok(om('14:00'))
  await doe(wie.school, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
  vertel.zeg('Sjoerd-Jan, zijn ouders en de mentor zeggen elk wat nodig is. Leoniek denkt mee: iemand naast hem, voor op maandag.')
}

/** What was agreed stands in the OPP, the help of the team with it. */
async function inHetOpp(spel: Streek): Promise<void> {
  const { vertel, wie, casus } = spel
  vertel.bedrijf('De afspraken staan in het OPP')
  const plan = opps.sjoerd
  if (!plan) throw new Error('het verhaal kent geen OPP')
  const aanbieder = { organisatieId: wijkteamKatwijk.id, naam: wijkteamKatwijk.naam }
  const inzet = {
    jeugdigeId: bijTeam('sjoerd'),
    soort: 'begeleiding',
    doel: 'Iemand die op maandagochtend met hem meeloopt.',
    van: '2026-11-30',
  }
  spel.begeleiding = (await doe(wie.team, 'POST', '/inzetten', { ...inzet, aanbieder })).id
  await doe(wie.team, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: spel.begeleiding })
  const { soort, schooljaar, uitstroombestemming } = plan
  const opp = (
    await doe(wie.school, 'POST', '/opps', {
      soort,
      schooljaar,
      uitstroombestemming,
      programmaAfwijking: 'geen',
      jeugdigeId: bij('sjoerd'),
    })
  ).id
  spel.opp = `/opps/${opp}`
  for (const factor of plan.factoren) await doe(wie.school, 'POST', `${spel.opp}/factoren`, factor)
  const inbreng = { ...plan.leerlinginbreng, gebodenHulp: 'Zijn mentor stelde de vragen.', toegelichtOp: dag, toegelichtDoor: 'De mentor' }
  await doe(wie.school, 'POST', `${spel.opp}/leerlinginbreng`, inbreng)
  for (const een of plan.begeleiding) await doe(wie.school, 'POST', `${spel.opp}/begeleiding`, een)
  for (const doel of plan.doelen) await doe(wie.school, 'POST', `${spel.opp}/doelen`, doel)
  await doe(wie.school, 'POST', `${spel.opp}/jeugdhulp`, { inzetId: spel.begeleiding })
  vertel.zeg(
    'Jorik schrijft het OPP met wat er is afgesproken: de dinsdagochtend met de mentor, het doel voor de maandag, en de begeleiding van het team. Hoe Sjoerd-Jan zijn mening gaf, koos de mentor; hijzelf niet.',
  )
  await stelVast(spel, 'perspectief')
  vertel.zeg('Hij wil ook het handelingsdeel vaststellen. Of er meer hulp is, vroeg hij nog niet, en niemand heeft ingestemd.')
  await stelVast(spel, 'handelingsdeel')
  await doe(wie.school, 'POST', `/casussen/${casus}/inbreng`, { soort: 'opp', planId: opp, planversie: 1 })
  vertel.akkoord('Nu is het gevraagd, beide ouders stemmen in, en het OPP staat: met de hulp van het team erin.')
}

const stelVast = (spel: Streek, deel: 'perspectief' | 'handelingsdeel') =>
  totAkkoord(spel, `${deel} vaststellen`, spel.wie.school, ['POST', `${spel.opp}/vaststellingen`, { deel, overlegGevoerdOp: dag }], {
    ...bijdeur(spel),
    antwoorden: { '/gevraagdAan': 'Beide ouders' },
    etagVan: spel.opp,
  })
/** Who acts as a door: the parents by their ids, the team for its own plan. */
const bijdeur = ({ wie }: Streek): Herstellen => ({
  wieIs: (door, id) => {
    if (id === bij('moederSjoerd') || id === bijTeam('moederSjoerd')) return wie.moeder
    if (id === bij('vaderSjoerd') || id === bijTeam('vaderSjoerd')) return wie.vader
    return door === 'opsteller van het gezinsplan' ? wie.team : undefined
  },
})

async function begeleidingBegint(spel: Streek): Promise<void> {
  const { vertel, wie, toneel } = spel
  vertel.bedrijf('Het team begint met de begeleiding')
  await toneel.zetKlok('2026-11-30T07:30:00.000Z')
  await probeer(spel, 'begeleiding starten', wie.team, 'POST', `/inzetten/${spel.begeleiding}/starts`, { startdatum: '2026-11-30' })
  vertel.akkoord('Op maandag loopt iemand van het team met hem mee. Geen aanvraag, geen wachttijd: het stond al in het OPP.')
}

/** At the mother's home more is needed: a gezinsplan, which cannot do without how it goes at school. */
async function thuis(spel: Streek): Promise<void> {
  const { vertel, wie, casus } = spel
  vertel.bedrijf('Thuis is ook iets nodig: een gezinsplan')
  vertel.zeg('Bij zijn moeder loopt het wisselen elke week mis. Leoniek maakt met haar en Sjoerd-Jan een gezinsplan, voor dat huis.')
  const inschrijving = { schoolnaam: duinvaart.naam, sector: 'vo', leerjaar: 3, van: '2024-08-26' }
  await doe(wie.team, 'POST', `/personen/${bijTeam('sjoerd')}/inschrijvingen`, inschrijving)
  const { id } = await doe(wie.team, 'POST', '/gezinsplannen', {
    ...{ soort: 'gezinsplan', gezinId: gezinnen.sjoerdBijMoeder.id, overlegMetJeugdigeOp: '2026-11-27', overlegMetOudersOp: '2026-11-27' },
    familiegroepsplanAanbod: { aangebodenOp: dag, uitkomst: 'ouders-zien-af' },
  })
  spel.plan = `/gezinsplannen/${id}`
  const betreftId = bijTeam('sjoerd')
  for (const kracht of gezinsplan?.krachten ?? []) await doe(wie.team, 'POST', `${spel.plan}/krachten`, { ...kracht, betreftId })
  for (const { betreft: _, ...doel } of gezinsplan?.doelen ?? []) await doe(wie.team, 'POST', `${spel.plan}/doelen`, { ...doel, betreftId })
  await doe(wie.team, 'POST', `${spel.plan}/hulp`, { betreftId, inzetId: spel.begeleiding })
  const [loopbaan] = gezinsplan?.schoolloopbaan ?? []
  const antwoorden = {
    ...{ '/school': loopbaan?.school, '/perspectief': loopbaan?.perspectief },
    ...{ '/verzuim': loopbaan?.verzuim, '/steunOpSchool': loopbaan?.steunOpSchool },
  }
  await totAkkoord(spel, 'gezinsplan vaststellen', wie.team, ['POST', `${spel.plan}/vaststellingen`, {}], {
    ...bijdeur(spel),
    ...{ antwoorden, etagVan: spel.plan },
  })
  await doe(wie.team, 'POST', `/casussen/${casus}/inbreng`, { soort: 'gezinsplan', planId: id, planversie: 1 })
  vertel.akkoord('Het gezinsplan staat, met hoe het op school gaat erin.')
}

/** Two households: gezag over the child does not open the other home. */
async function wieZietWat(spel: Streek): Promise<void> {
  const { vertel, wie, opp, plan } = spel
  vertel.bedrijf('Twee huizen')
  for (const rol of ['moeder', 'vader', 'team'] as const) {
    await probeer(spel, `${rol} leest het OPP`, wie[rol], 'GET', opp)
    const { status, body } = await probeer(spel, `${rol} leest het gezinsplan`, wie[rol], 'GET', plan)
    spel.gezien[rol] = status === 200 ? body.doelen.length : 'niets'
  }
  const { body } = await doe(wie.school, 'GET', opp)
  spel.gezien['jeugdhulp in het OPP'] = body.jeugdhulp.map(({ inzetId }: { inzetId: string }) => inzetId === spel.begeleiding)
  const afwijkend = (await doe(wie.school, 'GET', '/afwijkingen')).body.resultaten
  spel.gezien['wijkt af'] = afwijkend.map(({ soort, vanaf }: { soort: string; vanaf: string }) => `${soort} ${vanaf}`)
  vertel.zeg(
    'Het OPP lezen beide ouders. Het gezinsplan gaat over het huis van Annelot: Bastiano heeft gezag over zijn zoon, niet over dat huis.',
  )
}
