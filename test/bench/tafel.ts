import { sluitAan } from '../hulp/convenant.ts'

/** One full table, made through the API: what the dossier of a real casus holds. */
export type Roep = (wie: string, methode: string, pad: string, body?: unknown, ifMatch?: string) => Promise<Antwoord>
// biome-ignore lint/suspicious/noExplicitAny: answers are looked at as they come
export type Antwoord = { id: string; etag: string; body: any }

const dag = (verschil: number): string => new Date(Date.now() + verschil * 86_400_000).toISOString().slice(0, 10)
export const dagen = { vandaag: dag(0), gisteren: dag(-1), vorigJaar: dag(-365), overEenJaar: dag(365) }
const cellen = (comp: string): string[] => ['basis', 'onderwijs', 'thuissituatie', 'jeugdhulp'].map((categorie) => `${comp}/${categorie}`)

type Stand = Awaited<ReturnType<typeof maakMensen>>

async function maakOrganisatie(roep: Roep, issuer: string, soort: string, naam: string, functie: string): Promise<string> {
  const { id } = await roep('beheer', 'POST', '/organisaties', { soort, naam })
  const medewerker = { organisatieId: id, naam: 'Ilse van Dam', functie, van: '2020-01-01', tokenIssuer: issuer, tokenSubject: soort }
  await roep('beheer', 'POST', '/medewerkers', medewerker)
  await sluitAan(roep, soort, soort)
  return id
}

/** A child with both parents, as one organisatie keeps them. */
export async function maakGezin(roep: Roep, wie: string) {
  const persoon = async (voornaam: string, geboortedatum: string): Promise<string> =>
    (await roep(wie, 'POST', '/personen', { voornaam, achternaam: 'Verzonnen', geboortedatum })).id
  const kind = await persoon('Noor', dag(-9 * 365))
  const ouders = [await persoon('Mirthe', '1988-04-02'), await persoon('Ruud', '1986-09-12')]
  const { id: gezin } = await roep(wie, 'POST', '/gezinnen', { aanduiding: 'Thuis' })
  for (const houderPersoonId of ouders) {
    const gezag = { houderPersoonId, van: dag(-9 * 365), bron: 'gezagsregister', gecontroleerdOp: dagen.gisteren }
    await roep(wie, 'POST', `/personen/${kind}/gezagsrelaties`, gezag)
  }
  for (const persoonId of [kind, ...ouders])
    await roep(wie, 'POST', `/gezinnen/${gezin}/leden`, { persoonId, rol: persoonId === kind ? 'jeugdige' : 'ouder', van: '2020-01-01' })
  return { kind, ouders, gezin }
}

async function maakMensen(roep: Roep, issuer: string) {
  const school = await maakOrganisatie(roep, issuer, 'school', 'De Vlierhof', 'intern-begeleider')
  const wijkteam = await maakOrganisatie(roep, issuer, 'wijkteam', 'Wijkteam Oost', 'wijkteammedewerker')
  const aanbieder = await maakOrganisatie(roep, issuer, 'jeugdhulpaanbieder', 'Jeugdhulp De Brug', 'wijkteammedewerker')
  const leerplicht = await maakOrganisatie(roep, issuer, 'leerplicht', 'Leerplicht Oost', 'wijkteammedewerker')
  const bijSchool = await maakGezin(roep, 'school')
  const bijWijkteam = await maakGezin(roep, 'wijkteam')
  for (const [wie, kind] of [
    ['school', bijSchool.kind],
    ['wijkteam', bijWijkteam.kind],
  ] as const)
    await roep(wie, 'POST', `/personen/${kind}/inschrijvingen`, { schoolId: school, sector: 'po', leerjaar: 6, van: '2021-08-01' })
  return { roep, school, wijkteam, aanbieder, leerplicht, bijSchool, bijWijkteam }
}

/** Six at the table: school, wijkteam, both parents, and two who were asked and have not answered. */
async function maakCasus({ roep, wijkteam, aanbieder, leerplicht, bijSchool, bijWijkteam }: Stand): Promise<string> {
  const { kind, ouders } = bijSchool
  const hulpvraag = { tekst: 'Rekenen lukt niet en thuis is het druk. Hoe krijgen we de ochtenden weer rustig?', categorie: 'onderwijs' }
  const { id: casus } = await roep('school', 'POST', '/casussen', {
    jeugdigen: [{ persoonId: kind, hulpvraag }],
    deelnemers: [
      { organisatieId: aanbieder, rol: 'jeugdhulpaanbieder' },
      { organisatieId: leerplicht, rol: 'leerplicht' },
    ],
  })
  const vraag = await roep('school', 'POST', `/casussen/${casus}/uitnodigingen`, {
    organisatieId: wijkteam,
    rol: 'wijkteam',
    jeugdigen: [kind],
  })
  await roep('wijkteam', 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, {
    eigenPersonen: [{ jeugdigeId: kind, eigenPersoonId: bijWijkteam.kind }],
  })
  for (const [nummer, persoonId] of ouders.entries()) {
    const { id, body } = await roep('school', 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol: 'ouder' })
    await roep(`ouder${nummer}`, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
  }
  return casus
}

/** Four toestemmingen; both parents answered the first two. */
async function vraagToestemming({ roep, school, wijkteam, bijSchool }: Stand, casus: string): Promise<void> {
  const doelen = [
    'De steun op school en de hulp thuis op elkaar afstemmen.',
    'Samen het OPP en het gezinsplan bespreken.',
    'De evaluatie voorbereiden.',
    'Overleg over de overgang naar het vo.',
  ]
  for (const [nummer, doel] of doelen.entries()) {
    const { id } = await roep('school', 'POST', `/casussen/${casus}/toestemmingen`, {
      betreftId: bijSchool.kind,
      doel,
      bronIds: [school, wijkteam],
      ontvangerIds: [school, wijkteam],
      cellen: [...cellen('school'), ...cellen('jeugdhulp'), 'casus/basis', 'casus/onderwijs', 'gezin/basis'],
      tot: dagen.overEenJaar,
      informatieversie: '2026-1',
      avgGrondslag: 'toestemming',
      doorbrekingGeheimhouding: true,
      uitdrukkelijk: true,
    })
    if (nummer > 1) continue
    const antwoord = { hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven', gegevenOp: dagen.vandaag }
    for (const [ouder, geverId] of bijSchool.ouders.entries())
      await roep(`ouder${ouder}`, 'POST', `/casussen/${casus}/toestemmingen/${id}/antwoorden`, { ...antwoord, geverId })
  }
}

type Soort = { soort: string; doel: string }
const hulpThuis: Soort[] = [
  { soort: 'lichte-jeugdhulp', doel: 'Rust in de ochtend' },
  { soort: 'begeleiding', doel: 'Vader en moeder maken samen een weekplanning' },
]
const steunOpSchool: Soort[] = [
  { soort: 'extra-ondersteuning', doel: 'Rekenen op niveau' },
  { soort: 'leerlingenvervoer', doel: 'Elke dag op tijd op school' },
]

/** What one side offers, started and on the table. */
async function maakInzetten({ roep, ...stand }: Stand, casus: string, wie: 'school' | 'wijkteam', soorten: Soort[]): Promise<string[]> {
  const jeugdigeId = (wie === 'school' ? stand.bijSchool : stand.bijWijkteam).kind
  const aanbieder = { organisatieId: stand[wie], naam: wie === 'school' ? 'De Vlierhof' : 'Wijkteam Oost' }
  const ids: string[] = []
  for (const soort of soorten) {
    const inzet = { ...soort, jeugdigeId, aanbieder, contact: 'Spreekuur op dinsdag', van: dagen.gisteren }
    const { id } = await roep(wie, 'POST', '/inzetten', inzet)
    await roep(wie, 'POST', `/inzetten/${id}/starts`, { startdatum: dagen.gisteren })
    await roep(wie, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: id })
    ids.push(id)
  }
  return ids
}

async function maakOpp({ roep, bijSchool }: Stand, inzetten: string[]): Promise<{ id: string; doelen: string[] }> {
  const { id } = await roep('school', 'POST', '/opps', {
    soort: 'opp',
    jeugdigeId: bijSchool.kind,
    schooljaar: '2026-2027',
    uitstroombestemming: 'vmbo-tl',
    programmaAfwijking: 'geen',
  })
  const deel = async (veld: string, body: unknown): Promise<string> => (await roep('school', 'POST', `/opps/${id}/${veld}`, body)).id
  await deel('factoren', { richting: 'belemmerend', gebied: 'school', tekst: 'Kan slecht tegen drukte in de klas.' })
  await deel('factoren', { richting: 'bevorderend', gebied: 'thuis', tekst: 'Leest graag met opa.' })
  await deel('leerlinginbreng', {
    gevraagdOp: dagen.gisteren,
    vorm: 'gesprek',
    gekozenDoorLeerling: true,
    gebodenHulp: 'De juf zat erbij',
    uitkomst: 'gegeven',
    inbreng: 'Ik wil vooraan zitten.',
    invloed: 'De plek in de klas is aangepast.',
    toegelichtOp: dagen.gisteren,
    toegelichtDoor: 'ib',
  })
  await deel('begeleiding', {
    omschrijving: 'Twee keer per week rekenen in een klein groepje',
    uitvoerder: 'leraar',
    omvang: '2 x 30 minuten',
  })
  await deel('jeugdhulpverklaring', { antwoord: 'ja', gevraagdAan: 'beide ouders', gevraagdOp: dagen.gisteren })
  for (const inzetId of inzetten) await deel('jeugdhulp', { inzetId })
  const doelen: string[] = []
  for (const tekst of [
    'Rekent eind groep 6 op niveau',
    'Begint zelf aan een taak',
    'Vraagt om hulp als het te druk wordt',
    'Werkt een kwartier door',
    'Speelt mee in de pauze',
  ])
    doelen.push(await deel('doelen', { tekst, domein: 'onderwijs', streefdatum: dagen.overEenJaar }))
  for (const [nummer, doorId] of bijSchool.ouders.entries()) {
    const { etag } = await roep(`ouder${nummer}`, 'GET', `/opps/${id}`)
    const instemming = { planversie: 1, doorId, hoedanigheid: 'ouder', uitkomst: 'ingestemd', gegevenOp: dagen.vandaag }
    await roep(`ouder${nummer}`, 'POST', `/opps/${id}/instemmingen`, instemming, etag)
  }
  for (const welk of ['perspectief', 'handelingsdeel']) {
    const { etag } = await roep('school', 'GET', `/opps/${id}`)
    await roep('school', 'POST', `/opps/${id}/vaststellingen`, { deel: welk, overlegGevoerdOp: dagen.gisteren }, etag)
  }
  return { id, doelen }
}

async function maakGezinsplan({ roep, bijWijkteam }: Stand, inzetten: string[]): Promise<{ id: string; doelen: string[]; hulp: string }> {
  const { kind, gezin } = bijWijkteam
  const { id } = await roep('wijkteam', 'POST', '/gezinsplannen', {
    soort: 'gezinsplan',
    gezinId: gezin,
    familiegroepsplanAanbod: {
      aangebodenOp: dagen.gisteren,
      uitkomst: 'ouders-zien-af',
      toelichting: 'Ouders willen het samen met het wijkteam doen.',
    },
    overlegMetJeugdigeOp: dagen.gisteren,
    overlegMetOudersOp: dagen.gisteren,
  })
  const deel = async (veld: string, body: unknown): Promise<string> =>
    (await roep('wijkteam', 'POST', `/gezinsplannen/${id}/${veld}`, body)).id
  await deel('krachten', { betreftId: kind, aard: 'netwerk', tekst: 'Opa haalt op maandag uit school.' })
  let hulp = ''
  for (const inzetId of inzetten) hulp = await deel('hulp', { betreftId: kind, inzetId })
  await deel('schoolloopbaan', {
    jeugdigeId: kind,
    school: 'De Vlierhof',
    perspectief: 'Naar het vmbo',
    verzuim: 'Geen',
    steunOpSchool: 'Rekenen in een klein groepje',
    herkomst: 'gezin',
  })
  const doelen: string[] = []
  for (const tekst of [
    'De ochtend verloopt rustig',
    'Het huiswerk gebeurt aan tafel',
    'Elk weekend een uitje',
    'Vader en moeder zitten op één lijn',
  ])
    doelen.push(await deel('doelen', { betreftId: kind, tekst, domein: 'thuis' }))
  const { etag } = await roep('wijkteam', 'GET', `/gezinsplannen/${id}`)
  await roep('wijkteam', 'POST', `/gezinsplannen/${id}/vaststellingen`, {}, etag)
  return { id, doelen, hulp }
}

/** The table of the measurement: 6 deelnemers, 4 toestemmingen, an OPP with 5 doelen, a gezinsplan with 4, 3 koppelingen, 4 inzetten. */
export async function maakTafel(roep: Roep, issuer: string): Promise<{ casus: string; school: string; wijkteam: string }> {
  const stand = await maakMensen(roep, issuer)
  const casus = await maakCasus(stand)
  await vraagToestemming(stand, casus)
  const hulp = await maakInzetten(stand, casus, 'wijkteam', hulpThuis)
  const opp = await maakOpp(stand, hulp)
  await maakInzetten(stand, casus, 'school', steunOpSchool)
  const plan = await maakGezinsplan(stand, hulp)
  await roep('school', 'POST', `/casussen/${casus}/inbreng`, { soort: 'opp', planId: opp.id, planversie: 1 })
  await roep('wijkteam', 'POST', `/casussen/${casus}/inbreng`, { soort: 'gezinsplan', planId: plan.id, planversie: 1 })
  const koppel = { oppId: opp.id, gezinsplanId: plan.id, jeugdigeId: stand.bijWijkteam.kind, kant: 'gezinsplan', planversie: 1 }
  const doelen = (nummer: number) => ({ soort: 'doel-doel', onderdeelId: plan.doelen[nummer], anders: opp.doelen[nummer] })
  for (const { anders, ...soort } of [{ soort: 'schoolloopbaan-opp', anders: undefined }, doelen(0), doelen(1)]) {
    const { id } = await roep('wijkteam', 'POST', '/koppelingen', { ...koppel, ...soort })
    const { etag } = await roep('school', 'GET', `/koppelingen/${id}`)
    await roep('school', 'POST', `/koppelingen/${id}/bevestigingen`, { planversie: 1, ...(anders ? { onderdeelId: anders } : {}) }, etag)
  }
  return { casus, school: stand.school, wijkteam: stand.wijkteam }
}
