import { organisaties } from '../gezinnen.ts'
import { metToestemming, zegt } from './aan-tafel.ts'
import { beginSpel, doe, idBij, nodigOrganisatieUit, nodigPersoonUit, probeer, type Spel, totAkkoord, type Verhaal } from './spel.ts'

const rollen = {
  school: { naam: 'Fientje (schoolmaatschappelijk werk)', medewerker: 'maatschappelijkWerkerHeerlen' },
  buurtteam: { naam: 'Sjanine (gemeentelijke toegang)', medewerker: 'wijkteamHeerlen' },
  jeugdarts: { naam: 'Mirthe (jeugdarts)', medewerker: 'jeugdartsHeerlen' },
  gezinshulp: { naam: 'Priscilla (gezinshulp)', medewerker: 'jeugdhulpverlenerHeerlen' },
  moeder: { naam: 'Ngozika (moeder)', persoon: 'moederRoodwilg' },
  vader: { naam: 'Hubrecht (vader)', persoon: 'vaderRoodwilg' },
  adedayo: { naam: 'Adedayo (13)', persoon: 'adedayo' },
} as const
type Knooppunt = Spel<keyof typeof rollen> & { casus: string; overleg: string; hulp: string; arts: string }
type Mens = 'adedayo' | 'moederRoodwilg' | 'vaderRoodwilg'
const bij = (mens: Mens): string => idBij(mens, 'caumervoorde')
const bijBuurtteam = (mens: Mens): string => idBij(mens, 'wijkteamHeerlen')
const { caumervoorde, wijkteamHeerlen, jgzHeerlen, bolderik, leerplichtHeerlen } = organisaties
const uur = (tijd: string): string => `2026-11-27T${tijd}:00.000Z`
const familie = ['adedayo', 'moederRoodwilg', 'vaderRoodwilg'] as const

/**
 * A knooppunt in Zuid-Limburg (Interprofessioneel samenwerken, box): the pupil from twelve on, the parents, and the core partners that are needed, each with a mandate.
 * Whoever else is needed is fetched, where elsewhere one is referred; and who is not needed does not come.
 */
export const knooppunt: Verhaal = async (toneel, vertel) => {
  const spel = { ...(await beginSpel(toneel, vertel, rollen)), casus: '', overleg: '', hulp: '', arts: '' }
  for (const scene of [vindplaats, samenBepalen, aanTafel, halverwege, besluiten, wieLeestWat]) await scene(spel)
  return spel
}

async function vindplaats(spel: Knooppunt): Promise<void> {
  const { vertel, wie } = spel
  vertel.bedrijf('De vindplaats is de werkplaats')
  vertel.zeg(
    'Adedayo (13) komt al weken zonder eten naar school. Fientje, schoolmaatschappelijk werker, vraagt het knooppunt van de school bijeen.',
  )
  const hulpvraag = { tekst: 'Adedayo let niet op en heeft honger. Wat is er thuis nodig, en wat op school?', categorie: 'thuissituatie' }
  spel.casus = (await doe(wie.school, 'POST', '/casussen', { jeugdigen: [{ persoonId: bij('adedayo'), hulpvraag }] })).id
  await nodigPersoonUit(wie.school, spel.casus, wie.adedayo, bij('adedayo'), 'jeugdige')
  await nodigPersoonUit(wie.school, spel.casus, wie.moeder, bij('moederRoodwilg'), 'ouder')
  await nodigPersoonUit(wie.school, spel.casus, wie.vader, bij('vaderRoodwilg'), 'ouder')
  const eigen = [{ jeugdigeId: bij('adedayo'), eigenPersoonId: bijBuurtteam('adedayo') }]
  await nodigOrganisatieUit(wie.school, spel.casus, [wie.buurtteam, 'wijkteamHeerlen', 'wijkteam'], eigen)
  await nodigOrganisatieUit(wie.school, spel.casus, [wie.jeugdarts, 'jgzHeerlen', 'jeugdgezondheidszorg'], [])
  await metToestemming(
    wie.school,
    spel.casus,
    {
      ...{
        betreftId: bij('adedayo'),
        doel: 'Samen duiden wat er speelt, en meteen doen wat nodig is.',
        bronnen: ['caumervoorde', 'wijkteamHeerlen'],
      },
      ...{
        ontvangers: ['caumervoorde', 'wijkteamHeerlen', 'jgzHeerlen'],
        cellen: ['casus/basis', 'casus/onderwijs', 'casus/thuissituatie'],
      },
    },
    [
      [wie.moeder, bij('moederRoodwilg')],
      [wie.vader, bij('vaderRoodwilg')],
      [wie.adedayo, bij('adedayo'), 'jeugdige'],
    ],
  )
  await nodigPersoonUit(wie.buurtteam, spel.casus, wie.moeder, bijBuurtteam('moederRoodwilg'), 'ouder')
  await nodigPersoonUit(wie.buurtteam, spel.casus, wie.vader, bijBuurtteam('vaderRoodwilg'), 'ouder')
}

/** The core partners come as far as they are needed; the municipality's side agrees with the list before it begins. */
async function samenBepalen(spel: Knooppunt): Promise<void> {
  const { vertel, wie, toneel, casus } = spel
  vertel.bedrijf('Wie er nodig is, bepalen zij samen')
  vertel.zeg(
    'De school nodigt Adedayo, zijn ouders, de jeugdarts en de gemeentelijke toegang uit. Leerplicht is nu niet nodig, en komt niet.',
  )
  const uitgenodigden = [
    { persoonId: bij('adedayo'), reden: 'Het gaat over hem; vanaf twaalf is hij kernpartner.' },
    ...[bij('moederRoodwilg'), bij('vaderRoodwilg')].map((persoonId) => ({
      persoonId,
      reden: 'Kernpartner: zonder ouders geen knooppunt.',
    })),
    { organisatieId: caumervoorde.id, reden: 'Beslist over wat op school kan.', besluitNodig: true },
    { organisatieId: wijkteamHeerlen.id, reden: 'Heeft mandaat voor hulp thuis.', besluitNodig: true },
    { organisatieId: jgzHeerlen.id, reden: 'Weet of er iets lichamelijks is.' },
  ]
  const body = { soort: 'knooppunt', naam: 'Knooppunt Caumervoorde', geplandOp: uur('09:00'), duurMinuten: 60, uitgenodigden }
  spel.overleg = `/casussen/${casus}/overleggen/${(await doe(wie.school, 'POST', `/casussen/${casus}/overleggen`, body)).id}`
  await toneel.zetKlok(uur('09:00'))
  vertel.zeg('Fientje wil beginnen.')
  await totAkkoord(spel, 'beginnen', wie.school, ['POST', `${spel.overleg}/verloop`, { stap: 'begonnen' }], { wieIs: () => wie.buurtteam })
  vertel.akkoord('Sjanine keek naar de lijst en is akkoord. Het knooppunt begint.')
}

/** What the buurtteam does at home lies on the table, for who is there. */
async function aanTafel(spel: Knooppunt): Promise<void> {
  const { vertel, wie, casus, overleg } = spel
  const organisatieIds = [caumervoorde.id, wijkteamHeerlen.id, jgzHeerlen.id]
  for (const persoonId of familie.map(bij)) await doe(wie.school, 'POST', `${overleg}/aanwezigen`, { persoonId })
  for (const organisatieId of organisatieIds) {
    const { id } = await doe(wie.school, 'POST', `${overleg}/aanwezigen`, { organisatieId })
    if (organisatieId === jgzHeerlen.id) spel.arts = id
  }
  // Who they are in its own record, the buurtteam says itself.
  for (const persoonId of familie.map(bijBuurtteam)) await doe(wie.buurtteam, 'POST', `${overleg}/aanwezigen`, { persoonId })
  const inzet = {
    ...{ jeugdigeId: bijBuurtteam('adedayo'), soort: 'lichte-jeugdhulp', doel: 'Rust in huis nu er schulden zijn.', van: '2026-11-02' },
    aanbieder: { organisatieId: wijkteamHeerlen.id, naam: wijkteamHeerlen.naam },
  }
  spel.hulp = (await doe(wie.buurtteam, 'POST', '/inzetten', inzet)).id
  await doe(wie.buurtteam, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: spel.hulp })
  const stuk = {
    betreftId: bijBuurtteam('adedayo'),
    cellen: ['jeugdhulp/jeugdhulp'],
    doel: 'Weten wat er thuis al loopt.',
    avgGrondslag: 'publieke-taak',
  }
  await doe(wie.buurtteam, 'POST', `${overleg}/stukken`, stuk)
  await lezenDeHulp(spel, 'school', 'jeugdarts')
  vertel.zeg('Sjanine vertelt wat er thuis al loopt: hulp omdat er schulden zijn. Adedayo en zijn ouders horen het zelf.')
}

const lezenDeHulp = async (spel: Knooppunt, ...rollenDie: ('school' | 'jeugdarts' | 'gezinshulp')[]): Promise<void> => {
  for (const rol of rollenDie) await probeer(spel, `${rol} leest de hulp`, spel.wie[rol], 'GET', `/inzetten/${spel.hulp}`)
}

/** One leaves who is not needed any more, another is fetched. */
async function halverwege(spel: Knooppunt): Promise<void> {
  const { vertel, wie, toneel, casus, overleg, arts } = spel
  vertel.bedrijf('Niet verwijzen, maar erbij halen')
  await toneel.zetKlok(uur('09:20'))
  const { etag } = await doe(wie.school, 'GET', `${overleg}/aanwezigen/${arts}`)
  await doe(wie.school, 'PATCH', `${overleg}/aanwezigen/${arts}`, { tot: uur('09:20') }, etag)
  vertel.zeg(
    'De jeugdarts ziet niets lichamelijks en gaat. In plaats van te verwijzen belt Sjanine de gezinshulp: Priscilla schuift meteen aan.',
  )
  const eigen = [{ jeugdigeId: bij('adedayo'), eigenPersoonId: idBij('adedayo', 'bolderik') }]
  await nodigOrganisatieUit(wie.school, casus, [wie.gezinshulp, 'bolderik', 'jeugdhulpaanbieder'], eigen)
  const reden = 'Kan maandag in het gezin beginnen.'
  await doe(wie.school, 'POST', `${overleg}/uitgenodigden`, { organisatieId: bolderik.id, reden })
  await doe(wie.school, 'POST', `${overleg}/aanwezigen`, { organisatieId: bolderik.id })
  await lezenDeHulp(spel, 'school', 'jeugdarts', 'gezinshulp')
  vertel.zeg('Wat op tafel ligt, is nu open voor Priscilla, en dicht voor wie weg is.')
}

/** Each decides about their own; about what nobody at the table decides, it is a proposal. */
async function besluiten(spel: Knooppunt): Promise<void> {
  const { vertel, wie, toneel, overleg } = spel
  vertel.bedrijf('Met mandaat')
  await zegt(wie.adedayo, overleg, 'behoefte', 'onderwijs', 'Dat niemand in de klas het hoeft te weten.', { van: 'jongere' })
  await zegt(wie.moeder, overleg, 'behoefte', 'thuissituatie', 'Eén iemand die de brieven met ons doorneemt.', { van: 'ouder' })
  await zegt(wie.school, overleg, 'behoefte', 'onderwijs', 'De mentor wil weten wanneer hij hem met rust laat.', { van: 'leraar' })
  await zegt(wie.school, overleg, 'doel', 'basis', 'Elke dag gegeten, en geen les gemist om geld.')
  await zegt(wie.school, overleg, 'besluit', 'onderwijs', 'Ontbijt op school, zonder vragen.', { doorOrganisatieId: caumervoorde.id })
  await zegt(wie.buurtteam, overleg, 'besluit', 'jeugdhulp', 'Gezinshulp vanaf maandag, drie maanden.', {
    doorOrganisatieId: wijkteamHeerlen.id,
  })
  await zegt(wie.buurtteam, overleg, 'besluit', 'financieel', 'De schulden naar de gemeente, met voorrang.', {
    doorOrganisatieId: wijkteamHeerlen.id,
  })
  await zegt(wie.school, overleg, 'voorstel', 'basis', 'Aan leerplicht: de gemiste uren niet melden.', {
    doorOrganisatieId: leerplichtHeerlen.id,
  })
  const terug = { aan: 'De mentor', wijze: 'Vanmiddag', uiterlijkOp: '2026-11-27' }
  await zegt(wie.school, overleg, 'terugkoppeling', 'onderwijs', 'Alleen wat Adedayo goed vindt.', terug)
  const afspraak = { categorie: 'basis', wat: 'Komt maandag om vier uur thuis langs.', voor: '2026-11-30', organisatieId: bolderik.id }
  await doe(wie.school, 'POST', `${overleg}/afspraken`, afspraak)
  const { etag } = await doe(wie.school, 'GET', overleg)
  await doe(wie.school, 'PATCH', overleg, { regisseurOrganisatieId: wijkteamHeerlen.id, evaluatieOp: '2027-01-22' }, etag)
  await doe(wie.school, 'POST', `${overleg.split('/overleggen')[0]}/evaluatiemomenten`, { geplandOp: '2027-01-22' })
  await toneel.zetKlok(uur('10:00'))
  await doe(wie.school, 'POST', `${overleg}/verloop`, { stap: 'gehouden' })
  const gelezen = await doe(wie.school, 'GET', overleg)
  await doe(wie.school, 'POST', `${overleg}/vaststellingen`, undefined, gelezen.etag)
  await lezenDeHulp(spel, 'school', 'jeugdarts', 'gezinshulp')
  vertel.akkoord(
    'Na een uur is er besloten: ontbijt op school, gezinshulp vanaf maandag, hulp bij de schulden. Wat leerplicht moet beslissen, is een voorstel.',
  )
}

/** The same verslag, and everyone their honest part. */
async function wieLeestWat(spel: Knooppunt): Promise<void> {
  const { vertel, wie, overleg } = spel
  vertel.bedrijf('Ieder leest het eigen deel')
  for (const rol of ['adedayo', 'moeder', 'buurtteam', 'school', 'jeugdarts', 'gezinshulp'] as const) {
    const { status, body } = await probeer(spel, `${rol} leest het verslag`, wie[rol], 'GET', overleg)
    const delen = status === 200 ? body.verslagdelen.map(({ categorie }: { categorie: string }) => categorie) : []
    spel.gezien[rol] = delen.length
    spel.gezien[`${rol} leest over de schulden`] = delen.includes('financieel')
  }
  const { moeder, jeugdarts } = spel.gezien
  vertel.zeg(
    `Ngozika leest alle ${moeder} delen van het verslag. De jeugdarts, die eerder wegging, leest er ${jeugdarts}: over de schulden niets.`,
  )
}
