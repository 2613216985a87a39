import { medewerkers, organisaties, verhalen } from '../gezinnen.ts'
import { begint, metToestemming, zegt } from './aan-tafel.ts'
import { beginSpel, doe, idBij, nodigOrganisatieUit, nodigPersoonUit, probeer, type Spel, totAkkoord, type Verhaal } from './spel.ts'

const rollen = {
  school: { naam: 'Jorik (zorgcoördinator)', medewerker: 'zorgcoordinatorKatwijk' },
  leerplicht: { naam: 'Hidde (leerplicht)', medewerker: 'leerplichtambtenaar' },
  jeugdarts: { naam: 'Sebastiaan (jeugdarts)', medewerker: 'jeugdartsKatwijk' },
  moeder: { naam: 'Annelot (moeder)', persoon: 'moederSjoerd' },
  vader: { naam: 'Bastiano (vader)', persoon: 'vaderSjoerd' },
  sjoerd: { naam: 'Sjoerd-Jan (14)', persoon: 'sjoerd' },
} as const
type Gehoor = Spel<keyof typeof rollen> & { casus: string; overleg: string; onderzoek: string }
const bij = (mens: 'sjoerd' | 'moederSjoerd' | 'vaderSjoerd'): string => idBij(mens, 'duinvaart')
const [school, leerplicht, jgz] = [organisaties.duinvaart.id, organisaties.leerplichtKatwijk.id, organisaties.jgzKatwijk.id]
const op = '2026-11-26'

/**
 * The boy whose parents found no hearing for years (Kenniskaart, a parent's own words beside the interprofessional meeting): in one meeting the pieces of the puzzle
 * come together. A piece lies on the table as long as it lasts, and only when everyone whose conversation it is, is there.
 */
export const gehoor: Verhaal = async (toneel, vertel) => {
  const spel = { ...(await beginSpel(toneel, vertel, rollen)), casus: '', overleg: '', onderzoek: '' }
  for (const scene of [alJaren, metWie, belegt, puzzel, afspraken, gehoord]) await scene(spel)
  return spel
}

/** The parents say themselves what they worry about. */
async function alJaren(spel: Gehoor): Promise<void> {
  const { vertel, wie } = spel
  vertel.bedrijf('Al jaren zorgen, en niemand die luistert')
  vertel.zeg(`${verhalen.sjoerd.situatie} Zij vertellen het de mentor, en die gaat ermee naar Jorik.`)
  const [vraag] = verhalen.sjoerd.hulpvragen
  const hulpvraag = { tekst: vraag?.tekst, categorie: vraag?.categorie }
  spel.casus = (await doe(wie.school, 'POST', '/casussen', { jeugdigen: [{ persoonId: bij('sjoerd'), hulpvraag }] })).id
  await nodigPersoonUit(wie.school, spel.casus, wie.moeder, bij('moederSjoerd'), 'ouder')
  await nodigPersoonUit(wie.school, spel.casus, wie.vader, bij('vaderSjoerd'), 'ouder')
  await nodigPersoonUit(wie.school, spel.casus, wie.sjoerd, bij('sjoerd'), 'jeugdige')
  const tekst = 'Wij kunnen er de vinger niet op leggen. Hij is zo alleen, en niemand heeft met ons meegekeken.'
  await doe(wie.moeder, 'POST', `/casussen/${spel.casus}/hulpvragen`, { jeugdigeId: bij('sjoerd'), tekst, categorie: 'thuissituatie' })
  vertel.zeg(`Annelot schrijft hun vraag zelf op: “${tekst}”`)
}

/** Who joins, and the yes of the three who have a say. */
async function metWie(spel: Gehoor): Promise<void> {
  const { vertel, wie, casus } = spel
  vertel.bedrijf('Wie mag er meekijken?')
  const bijArts = idBij('sjoerd', 'jgzKatwijk')
  const eigen = (eigenPersoonId: string) => [{ jeugdigeId: bij('sjoerd'), eigenPersoonId }]
  await nodigOrganisatieUit(
    wie.school,
    casus,
    [wie.leerplicht, 'leerplichtKatwijk', 'leerplicht'],
    eigen(idBij('sjoerd', 'leerplichtKatwijk')),
  )
  await nodigOrganisatieUit(wie.school, casus, [wie.jeugdarts, 'jgzKatwijk', 'jeugdgezondheidszorg'], eigen(bijArts))
  spel.onderzoek = await onderzoekt(spel, bijArts)
  await probeer(spel, 'leerplicht leest de casus', wie.leerplicht, 'GET', `/casussen/${casus}`)
  await metToestemming(
    wie.school,
    casus,
    {
      ...{ betreftId: bij('sjoerd'), doel: verhalen.sjoerd.toestemmingsdoel },
      ...{
        bronnen: ['duinvaart'],
        ontvangers: ['leerplichtKatwijk', 'jgzKatwijk'],
        cellen: ['casus/basis', 'casus/onderwijs', 'casus/leerplicht'],
      },
    },
    [
      [wie.moeder, bij('moederSjoerd')],
      [wie.vader, bij('vaderSjoerd')],
      [wie.sjoerd, bij('sjoerd'), 'jeugdige'],
    ],
  )
  await probeer(spel, 'leerplicht leest de casus', wie.leerplicht, 'GET', `/casussen/${casus}`)
  for (const [mens, sleutel] of [
    [wie.moeder, 'moederSjoerd'],
    [wie.vader, 'vaderSjoerd'],
  ] as const)
    await nodigPersoonUit(wie.jeugdarts, casus, mens, idBij(sleutel, 'jgzKatwijk'), 'ouder')
  await doe(wie.jeugdarts, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: spel.onderzoek })
  vertel.zeg('Beide ouders en Sjoerd-Jan zeggen ja: de leerplichtambtenaar en de jeugdarts mogen met de school om tafel.')
}

/** What the jeugdarts looks into, in the own record. */
async function onderzoekt({ wie }: Gehoor, jeugdigeId: string): Promise<string> {
  const inzet = {
    ...{ jeugdigeId, soort: 'medische-zorg', doel: 'Uitzoeken waarom hij zo weinig slaapt.', van: '2026-11-02' },
    aanbieder: { organisatieId: jgz, naam: organisaties.jgzKatwijk.naam },
  }
  return (await doe(wie.jeugdarts, 'POST', '/inzetten', inzet)).id
}

/** From twelve on the boy himself is asked: forgotten, refused, mended. */
async function belegt(spel: Gehoor): Promise<void> {
  const { vertel, wie, casus } = spel
  vertel.bedrijf('Het casusoverleg')
  vertel.zeg(
    'Jorik belegt het overleg: met de ouders, de orthopedagoog van school, leerplicht en de jeugdarts. Over Sjoerd-Jan, zonder Sjoerd-Jan.',
  )
  const uitgenodigden = [
    { persoonId: bij('moederSjoerd'), reden: 'Zij kent hem het langst.' },
    { persoonId: bij('vaderSjoerd'), reden: 'Hij ziet hem elke andere week.' },
    {
      organisatieId: school,
      medewerkerId: medewerkers.gedragsdeskundigeKatwijk.id,
      reden: 'De orthopedagoog keek twee keer mee in de klas.',
    },
    { organisatieId: leerplicht, reden: 'Weet welke maandagen hij weg was, en wat dan helpt.' },
    { organisatieId: jgz, reden: 'Onderzoekt hoe hij slaapt.' },
  ]
  const body = { soort: 'mdo', naam: 'Casusoverleg', geplandOp: `${op}T14:00:00.000Z`, duurMinuten: 60, uitgenodigden }
  const { id } = await totAkkoord(spel, 'overleg beleggen', wie.school, ['POST', `/casussen/${casus}/overleggen`, body], {
    antwoorden: { '/uitgenodigden/5/reden': 'Het gaat over hem; wat hij ervan vindt weet hij zelf het best.' },
  })
  spel.overleg = `/casussen/${casus}/overleggen/${id}`
  vertel.akkoord('Nu is ook Sjoerd-Jan gevraagd.')
}

/** The pieces of the puzzle: not while one of the two parents is missing, then open to who is there, and closed again when it is over. */
async function puzzel(spel: Gehoor): Promise<void> {
  const { vertel, wie, toneel, overleg, onderzoek } = spel
  vertel.bedrijf('De stukjes van de puzzel')
  await toneel.zetKlok(`${op}T14:00:00.000Z`)
  const erbij = [
    { persoonId: bij('moederSjoerd') },
    { persoonId: bij('sjoerd') },
    ...[school, leerplicht, jgz].map((organisatieId) => ({ organisatieId })),
  ]
  const zonderJeugdhulp = {
    regel: 'benodigde-expertise-gezamenlijk-bepaald',
    tekst: 'Er is nog geen jeugdhulp bij. De jeugdarts keek mee naar de lijst.',
  }
  await begint(wie.school, overleg, erbij, [zonderJeugdhulp])
  const leest = () => probeer(spel, 'school leest het onderzoek', wie.school, 'GET', `/inzetten/${onderzoek}`)
  await leest()
  vertel.zeg('De jeugdarts wil vertellen wat hij zag. Bastiano staat nog in de file.')
  const { body } = await doe(wie.jeugdarts, 'GET', `/inzetten/${onderzoek}`)
  const stuk = {
    ...{ betreftId: body.jeugdigeId, cellen: ['zorg/gezondheid'], doel: 'Samen zien of slecht slapen en wegblijven bij elkaar horen.' },
    ...{ avgGrondslag: 'publieke-taak', geheimhouding: 'beroep' },
  }
  await totAkkoord(spel, 'vertellen', wie.jeugdarts, ['POST', `${overleg}/stukken`, stuk])
  await leest()
  vertel.zeg('Bastiano is er. Nu hoort iedereen hetzelfde: hij slaapt vier uur per nacht, en op maandag nog minder.')
}

/** What is agreed is in the verslag, in the words of each. */
async function afspraken(spel: Gehoor): Promise<void> {
  const { vertel, wie, toneel, overleg, onderzoek } = spel
  await zegt(wie.sjoerd, overleg, 'behoefte', 'onderwijs', 'Ik wil twee stel boeken, en op maandag later beginnen.', { van: 'jongere' })
  await zegt(wie.moeder, overleg, 'behoefte', 'basis', 'Dat iemand ons belt voordat het misgaat.', { van: 'ouder' })
  await zegt(wie.school, overleg, 'behoefte', 'onderwijs', 'De mentor wil weten wat zij kan zeggen als hij stil wordt.', { van: 'leraar' })
  await zegt(wie.school, overleg, 'doel', 'onderwijs', 'Vier weken achter elkaar op maandag op school, vanaf het derde uur.')
  await zegt(wie.leerplicht, overleg, 'voorstel', 'leerplicht', 'Geen proces-verbaal: eerst samen dit plan.', {
    doorOrganisatieId: leerplicht,
  })
  await doe(wie.school, 'POST', `${overleg}/afspraken`, {
    categorie: 'onderwijs',
    organisatieId: school,
    wat: 'Leent hem een tweede stel boeken.',
    voor: '2026-11-30',
  })
  await doe(wie.school, 'POST', `${overleg}/afspraken`, {
    categorie: 'basis',
    organisatieId: jgz,
    wat: 'Belt beide ouders over de slaap.',
    voor: '2026-12-03',
  })
  await toneel.zetKlok(`${op}T15:00:00.000Z`)
  await doe(wie.school, 'POST', `${overleg}/verloop`, { stap: 'gehouden' })
  await probeer(spel, 'school leest het onderzoek', wie.school, 'GET', `/inzetten/${onderzoek}`)
  vertel.zeg('Het uur is om. Wat de jeugdarts vertelde, is voor de school weer dicht; wie het hoorde, blijft voor het gezin te lezen.')
  const antwoorden = {
    '/tekst': 'Hoe het op maandag gaat.',
    ...{ '/aan': 'Beide ouders en Sjoerd-Jan', '/wijze': 'Een belletje van de mentor', '/uiterlijkOp': '2026-12-10' },
  }
  await totAkkoord(spel, 'verslag vaststellen', wie.school, ['POST', `${overleg}/vaststellingen`], { antwoorden, etagVan: overleg })
  vertel.akkoord('Het verslag staat: veel is duidelijk, nog niet alles, en ieder weet wat die doet.')
}

/** What the family reads of it, and what they say. */
async function gehoord(spel: Gehoor): Promise<void> {
  const { vertel, wie, casus, overleg } = spel
  vertel.bedrijf('Gehoord')
  const { body } = await doe(wie.vader, 'GET', overleg)
  const { verslagdelen, afspraken, mededelingen } = body
  spel.gezien['vader leest'] = { verslagdelen: verslagdelen.length, afspraken: afspraken.length }
  spel.gezien['wie hoorde wat'] = mededelingen
    .map(
      ({ cellen, aanOrganisatieId }: { cellen: string[]; aanOrganisatieId?: string }) =>
        `${cellen.join()} ${aanOrganisatieId === undefined ? 'gezin' : aanOrganisatieId === school ? 'school' : 'ander'}`,
    )
    .toSorted()
  for (const ouder of [wie.moeder, wie.vader]) {
    const { etag } = await doe(ouder, 'GET', overleg)
    await doe(ouder, 'POST', `${overleg}/instemmingen`, { uitkomst: 'ingestemd' }, etag)
  }
  const tekst = 'Voor het eerst lagen alle stukjes naast elkaar. Wij zijn het eens, en dat waren wij lang niet.'
  await probeer(spel, 'moeder zegt hoe het was', wie.moeder, 'POST', `/casussen/${casus}/ervaringen`, { rol: 'ouder', tekst })
  vertel.akkoord(`Beide ouders zijn het met het verslag eens. Annelot schrijft: “${tekst}”`)
}
