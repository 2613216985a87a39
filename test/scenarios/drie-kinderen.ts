import { type Menssleutel, organisaties, verhalen } from '../gezinnen.ts'
import { beginSpel, doe, idBij, nodigOrganisatieUit, nodigPersoonUit, probeer, type Spel, type Verhaal } from './spel.ts'

const kinderen = ['adedayo', 'loluwa', 'babafemi'] as const
type Kind = (typeof kinderen)[number]
const scholen: Record<Kind, 'mergelhof' | 'caumervoorde'> = { adedayo: 'caumervoorde', loluwa: 'mergelhof', babafemi: 'mergelhof' }
const rollen = {
  wijkteam: { naam: 'Sjanine (buurtteam)', medewerker: 'wijkteamHeerlen' },
  ib: { naam: 'Lizanne (ib’er)', medewerker: 'ibHeerlen' },
  zorgcoordinator: { naam: 'Tychon (zorgcoördinator)', medewerker: 'zorgcoordinatorHeerlen' },
  moeder: { naam: 'Ngozika (moeder)', persoon: 'moederRoodwilg' },
  vader: { naam: 'Hubrecht (vader)', persoon: 'vaderRoodwilg' },
  adedayo: { naam: 'Adedayo (13)', persoon: 'adedayo' },
} as const
type Rol = keyof typeof rollen

/**
 * Three children of one gezin, two schools, and parents who see it differently (Kwaliteit verbinding onderwijs en jeugdhulp, the case beside the question
 * whether toestemming is always needed). It begins with two of them; in week three the third comes into the same casus. One refusal is no toestemming; worry
 * alone opens nothing before it was discussed without a name.
 */
export const drieKinderen: Verhaal = async (toneel, vertel) => {
  const spel = await beginSpel<Rol>(toneel, vertel, rollen)
  const casus = await aanTafel(spel)
  await eenKindErbij(spel, casus)
  await hulpOpTafel(spel, casus)
  const vragen = await vraagToestemming(spel, casus)
  await zonderToestemming(spel, casus)
  await vaderDraaitBij(spel, casus, vragen.babafemi)
  return { verloop: spel.verloop }
}

const bijWijkteam = (mens: Menssleutel): string => idBij(mens, 'wijkteamHeerlen')

const metVraag = (kind: Kind) => {
  const vraag = verhalen.roodwilg.hulpvragen.find(({ jeugdige }) => jeugdige === kind)
  return { persoonId: bijWijkteam(kind), hulpvraag: vraag && { tekst: vraag.tekst, categorie: vraag.categorie } }
}
const bijSchool = (kind: Kind) => ({ jeugdigeId: bijWijkteam(kind), eigenPersoonId: idBij(kind, scholen[kind]) })

async function aanTafel({ vertel, wie }: Spel<Rol>): Promise<Tafel> {
  vertel.bedrijf('Eén casus, voor twee van de drie')
  vertel.zeg(verhalen.roodwilg.situatie)
  const jeugdigen = [metVraag('adedayo'), metVraag('loluwa')]
  const { id } = await doe(wie.wijkteam, 'POST', '/casussen', { jeugdigen })
  await nodigOrganisatieUit(wie.wijkteam, id, [wie.ib, 'mergelhof', 'school'], [bijSchool('loluwa')])
  await nodigOrganisatieUit(wie.wijkteam, id, [wie.zorgcoordinator, 'caumervoorde', 'school'], [bijSchool('adedayo')])
  await nodigPersoonUit(wie.wijkteam, id, wie.moeder, bijWijkteam('moederRoodwilg'), 'ouder')
  await nodigPersoonUit(wie.wijkteam, id, wie.vader, bijWijkteam('vaderRoodwilg'), 'ouder')
  await nodigPersoonUit(wie.wijkteam, id, wie.adedayo, bijWijkteam('adedayo'), 'jeugdige')
  vertel.zeg('Beide scholen en beide ouders zitten aan tafel, en Adedayo zelf. Ieder kind houdt zijn eigen deel.')
  return { id, hulp: {} as Record<Kind, string> }
}

/** The school of one child is asked for another: who sits there already comes for him by an uitnodiging of its own, and by nothing else. */
async function eenKindErbij(spel: Spel<Rol>, { id }: Tafel): Promise<void> {
  const { vertel, wie } = spel
  vertel.bedrijf('Week drie: ook Babafemi')
  vertel.zeg('Sjanine ziet dat het om alle drie gaat. Babafemi komt erbij, in dezelfde casus.')
  await probeer(spel, 'babafemi erbij', wie.wijkteam, 'POST', `/casussen/${id}/jeugdigen`, metVraag('babafemi'))
  const vraag = { organisatieId: organisaties.mergelhof.id, rol: 'school' }
  const voor = (kind: Kind) => ({ ...vraag, jeugdigen: [bijWijkteam(kind)] })
  await probeer(spel, 'de school nog eens voor loluwa', wie.wijkteam, 'POST', `/casussen/${id}/uitnodigingen`, voor('loluwa'))
  const uit = await probeer(spel, 'de school voor babafemi', wie.wijkteam, 'POST', `/casussen/${id}/uitnodigingen`, voor('babafemi'))
  await probeer(spel, 'de school zegt wie dat is', wie.ib, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, {
    eigenPersonen: [bijSchool('babafemi')],
  })
  vertel.zeg('Lizanne zat er al voor Loluwa. Van Babafemi ziet zij nog niets: dat is aan zijn ouders.')
}

async function hulpOpTafel({ wie }: Spel<Rol>, { id, hulp }: Tafel): Promise<void> {
  const aanbieder = { organisatieId: organisaties.wijkteamHeerlen.id, naam: organisaties.wijkteamHeerlen.naam }
  for (const kind of kinderen) {
    const body = {
      jeugdigeId: bijWijkteam(kind),
      soort: 'lichte-jeugdhulp',
      doel: 'Rust in de ochtend.',
      aanbieder,
      van: '2026-11-02',
      tot: '2027-07-31',
    }
    hulp[kind] = (await doe(wie.wijkteam, 'POST', '/inzetten', body)).id
    await doe(wie.wijkteam, 'POST', `/casussen/${id}/inbreng`, { soort: 'inzet', planId: hulp[kind] })
  }
}
type Tafel = { id: string; hulp: Record<Kind, string> }

const antwoord = (geverId: string, uitkomst: 'gegeven' | 'geweigerd', hoedanigheid = 'ouder-met-gezag') => ({
  geverId,
  hoedanigheid,
  wijze: 'digitaal',
  uitkomst,
})

async function vraagToestemming(spel: Spel<Rol>, casus: Tafel): Promise<Record<Kind, string>> {
  const { vertel, wie } = spel
  vertel.bedrijf('Per kind een vraag, en per ouder een antwoord')
  const vragen = {} as Record<Kind, string>
  for (const kind of kinderen) {
    const { id } = await doe(wie.wijkteam, 'POST', `/casussen/${casus.id}/toestemmingen`, {
      betreftId: bijWijkteam(kind),
      doel: verhalen.roodwilg.toestemmingsdoel,
      bronIds: [organisaties.wijkteamHeerlen.id],
      ontvangerIds: [organisaties[scholen[kind]].id],
      cellen: ['casus/basis', 'jeugdhulp/basis', 'jeugdhulp/jeugdhulp'],
      tot: '2027-07-31',
      informatieversie: 'Folder samen afstemmen, versie 2026-1',
      avgGrondslag: 'toestemming',
      doorbrekingGeheimhouding: true,
      uitdrukkelijk: true,
    })
    vragen[kind] = id
    const pad = `/casussen/${casus.id}/toestemmingen/${id}/antwoorden`
    await doe(wie.moeder, 'POST', pad, antwoord(bijWijkteam('moederRoodwilg'), 'gegeven'))
    await doe(wie.vader, 'POST', pad, antwoord(bijWijkteam('vaderRoodwilg'), kind === 'babafemi' ? 'geweigerd' : 'gegeven'))
  }
  await scholenKijken(spel, casus)
  vertel.zeg(
    'Vader ziet bij Babafemi geen probleem: één weigering is geen toestemming. En Adedayo is dertien: zonder zijn eigen ja blijft ook zijn deel dicht.',
  )
  await doe(
    wie.adedayo,
    'POST',
    `/casussen/${casus.id}/toestemmingen/${vragen.adedayo}/antwoorden`,
    antwoord(bijWijkteam('adedayo'), 'gegeven', 'jeugdige'),
  )
  await scholenKijken(spel, casus)
  return vragen
}

async function scholenKijken(spel: Spel<Rol>, { hulp }: Tafel): Promise<void> {
  for (const kind of kinderen) {
    const school = scholen[kind] === 'mergelhof' ? spel.wie.ib : spel.wie.zorgcoordinator
    await probeer(spel, `school leest ${kind}`, school, 'GET', `/inzetten/${hulp[kind]}`)
  }
}

async function zonderToestemming(spel: Spel<Rol>, casus: Tafel): Promise<void> {
  const { vertel, wie } = spel
  vertel.bedrijf('De school maakt zich zorgen, en mag niet zomaar delen')
  const deling = await probeer(spel, 'delen zonder toestemming', wie.ib, 'POST', `/casussen/${casus.id}/delingen`, {
    betreftId: idBij('babafemi', 'mergelhof'),
    grond: 'conflict-van-plichten',
    doel: 'Samen kijken wat Babafemi nodig heeft.',
    cellen: ['school/thuissituatie'],
    ontvangerIds: [organisaties.wijkteamHeerlen.id],
    tot: '2026-12-31',
    avgGrondslag: 'publieke-taak',
    informerenOp: '2026-12-01',
  })
  const geweigerd = deling.body.bevindingen.filter(({ uitkomst }: { uitkomst: string }) => uitkomst !== 'voldaan')
  spel.regels.delen = geweigerd.map(({ regel }: { regel: string }) => regel)
  vertel.geweigerd(wie.ib.naam, geweigerd)
  vertel.zeg('Lizanne deelt niet. Zij legt het eerst voor zonder naam, zoals de uitleg zegt.')
  const consult = (vraag: string) =>
    probeer(spel, 'zonder naam vragen', wie.ib, 'POST', '/consulten', {
      gevraagdAanId: organisaties.wijkteamHeerlen.id,
      soort: 'meedenken',
      vraag,
    })
  await consult('De vader van Babafemi ziet geen probleem. Hoe beginnen we dat gesprek?')
  vertel.zeg('Er stond toch een naam in: de vraag wordt niet bewaard.')
  const { id } = await consult('Een ouder ziet geen probleem waar wij ons zorgen maken over de verzorging. Hoe beginnen we dat gesprek?')
  const tekst = 'Vraag eerst wat er thuis wel goed gaat, en ga samen met ons langs.'
  await doe(wie.wijkteam, 'POST', `/consulten/${id}/reacties`, { tekst })
}

async function vaderDraaitBij(spel: Spel<Rol>, casus: Tafel, vraag: string): Promise<void> {
  const { vertel, wie } = spel
  vertel.bedrijf('Na een gesprek thuis')
  const pad = `/casussen/${casus.id}/toestemmingen/${vraag}`
  const { body } = await doe(wie.vader, 'GET', `${pad}/antwoorden`)
  const nee = body.resultaten.find(({ uitkomst }: { uitkomst: string }) => uitkomst === 'geweigerd')
  await doe(wie.vader, 'POST', `${pad}/intrekkingen`, { antwoordId: nee.id, reden: 'Ik begrijp nu waar het om gaat.' })
  await doe(wie.vader, 'POST', `${pad}/antwoorden`, antwoord(bijWijkteam('vaderRoodwilg'), 'gegeven'))
  await scholenKijken(spel, casus)
  vertel.akkoord('Vader zegt alsnog ja. Niets hoefde buiten de ouders om.')
}
