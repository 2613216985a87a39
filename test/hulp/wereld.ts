import { sluitAan } from './convenant.ts'
import { type Antwoord, beheer, type Huis, type Roepopties, type Wie } from './huis.ts'

export const issuer = 'https://sandbox.rondetafel.example'

/** A call that must succeed; a test that builds its world should fail where the world fails. */
export type Doe = (wie: Wie, methode: string, pad: string, body?: unknown, opties?: Roepopties) => Promise<Antwoord>
export const maakDoe =
  (huis: Pick<Huis, 'roep'>): Doe =>
  async (wie, methode, pad, body, opties) => {
    const antwoord = await huis.roep(wie, methode, pad, body, opties)
    if (antwoord.status >= 300) throw new Error(`${methode} ${pad} gaf ${antwoord.status}: ${antwoord.tekst.slice(0, 2000)}`)
    return antwoord
  }

let nummer = 0
const medewerker = (naam: string): Wie => ({ subject: `medewerker-${naam}-${nummer++}`, client: 'portaal' })
const mens = (naam: string): Wie => ({ subject: `persoon-${naam}-${nummer++}`, client: 'thuis' })

export type Organisatie = { id: string; baas: Wie; leraar: Wie; systeem: Wie }

/** An organisatie with one who coordinates, one who stands before the class, and a systeem of its own. */
export async function maakOrganisatie(doe: Doe, soort: string, naam: string): Promise<Organisatie> {
  const { id } = await doe(beheer, 'POST', '/organisaties', { soort, naam })
  const [baas, leraar] = [medewerker('baas'), medewerker('leraar')]
  const systeem: Wie = { subject: `systeem-${nummer}`, client: `systeem-${nummer++}` }
  const functie = soort === 'school' ? 'intern-begeleider' : 'wijkteammedewerker'
  const dienst = { organisatieId: id, van: '2020-01-01', tokenIssuer: issuer }
  onthoud(baas, (await doe(beheer, 'POST', '/medewerkers', { ...dienst, naam: 'Ilse van Dam', functie, tokenSubject: baas.subject })).id)
  const leerkracht = { ...dienst, naam: 'Bram Kok', functie: 'leraar', tokenSubject: leraar.subject }
  onthoud(leraar, (await doe(beheer, 'POST', '/medewerkers', leerkracht)).id)
  await doe(beheer, 'POST', `/organisaties/${id}/systemen`, { issuer, clientId: systeem.client })
  await sluitAan(doe, baas, soort)
  return { id, baas, leraar, systeem }
}

/** One more medewerker of an organisatie, who coordinates: a second pair of eyes. */
export async function maakCollega(doe: Doe, { id: organisatieId }: { id: string }, functie = 'gedragsdeskundige'): Promise<Wie> {
  const wie = medewerker('collega')
  const body = { organisatieId, naam: 'Wim Terpstra', functie, van: '2020-01-01', tokenIssuer: issuer, tokenSubject: wie.subject }
  onthoud(wie, (await doe(beheer, 'POST', '/medewerkers', body)).id)
  return wie
}

/** The id under which the house knows a medewerker: their organisatie can look it up, they themselves cannot tell. */
const ids = new Map<string, string>()
export const onthoud = (wie: Wie, id: string): void => void ids.set(wie.subject, id)
export function medewerkerId(wie: Wie): string {
  const id = ids.get(wie.subject)
  if (!id) throw new Error(`${wie.subject} is geen medewerker`)
  return id
}

/** A family as one organisatie keeps it: children, two parents with gezag, one gezin. */
export async function maakGezin(doe: Doe, organisatie: Organisatie, kinderen: { voornaam: string; geboortedatum: string }[]) {
  const { baas } = organisatie
  const persoon = async (voornaam: string, geboortedatum: string): Promise<string> =>
    (await doe(baas, 'POST', '/personen', { voornaam, achternaam: 'Verzonnen', geboortedatum })).id
  const moeder = await persoon('Mirthe', '1988-04-02')
  const vader = await persoon('Ruud', '1986-09-12')
  const gezin = (await doe(baas, 'POST', '/gezinnen', { aanduiding: 'Thuis' })).id
  const ids: string[] = []
  for (const kind of kinderen) {
    const id = await persoon(kind.voornaam, kind.geboortedatum)
    ids.push(id)
    for (const houderPersoonId of [moeder, vader])
      await doe(baas, 'POST', `/personen/${id}/gezagsrelaties`, {
        houderPersoonId,
        van: kind.geboortedatum,
        bron: 'gezagsregister',
        gecontroleerdOp: '2026-09-01',
      })
  }
  for (const [persoonId, rol] of [...ids.map((id) => [id, 'jeugdige'] as const), [moeder, 'ouder'] as const, [vader, 'ouder'] as const])
    await doe(baas, 'POST', `/gezinnen/${gezin}/leden`, { persoonId, rol, van: '2020-01-01' })
  return { moeder, vader, gezin, kinderen: ids }
}

/**
 * School and wijkteam around one child of nine: casus opened by the school, wijkteam and both parents at the table, nothing shared yet. Each organisatie has
 * its own record of the family; the child's two records are one identity, and so are the mother's and the father's own tokens.
 */
export async function maakTafel(huis: Huis, doe: Doe = maakDoe(huis)) {
  const school = await maakOrganisatie(doe, 'school', 'De Vlierhof')
  const wijkteam = await maakOrganisatie(doe, 'wijkteam', 'Wijkteam Oost')
  const bijSchool = await maakGezin(doe, school, [{ voornaam: 'Noor', geboortedatum: '2017-03-14' }])
  const bijWijkteam = await maakGezin(doe, wijkteam, [{ voornaam: 'Noor', geboortedatum: '2017-03-14' }])
  const kind = bijSchool.kinderen[0] as string
  const kindWijk = bijWijkteam.kinderen[0] as string
  await doe(school.baas, 'POST', `/personen/${kind}/inschrijvingen`, { schoolId: school.id, sector: 'po', leerjaar: 6, van: '2021-08-01' })
  await doe(wijkteam.baas, 'POST', `/personen/${kindWijk}/inschrijvingen`, { schoolId: school.id, sector: 'po', van: '2021-08-01' })
  const casus = (
    await doe(school.baas, 'POST', '/casussen', {
      jeugdigen: [{ persoonId: kind, hulpvraag: { tekst: 'Rekenen lukt niet en thuis is het druk.', categorie: 'onderwijs' } }],
    })
  ).id
  const uitnodiging = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, {
    organisatieId: wijkteam.id,
    rol: 'wijkteam',
    jeugdigen: [kind],
  })
  await doe(wijkteam.baas, 'POST', `/uitnodigingen/${uitnodiging.id}/acceptaties`, {
    eigenPersonen: [{ jeugdigeId: kind, eigenPersoonId: kindWijk }],
  })
  const [moeder, vader] = [mens('moeder'), mens('vader')]
  for (const [wie, persoonId] of [
    [moeder, bijSchool.moeder],
    [vader, bijSchool.vader],
  ] as const) {
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol: 'ouder' })
    await doe(wie, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code })
  }
  return { doe, school, wijkteam, bijSchool, bijWijkteam, kind, kindWijk, casus, moeder, vader }
}
export type Tafel = Awaited<ReturnType<typeof maakTafel>>

const alleCellen = (comp: string): string[] =>
  ['basis', 'onderwijs', 'thuissituatie', 'jeugdhulp'].map((categorie) => `${comp}/${categorie}`)

/** Asks toestemming for both directions between school and wijkteam, and has both parents say yes. */
export async function geefToestemming(
  { doe, school, wijkteam, kind, casus, moeder, vader, bijSchool }: Tafel,
  tot = '2027-07-31',
): Promise<string> {
  const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    betreftId: kind,
    doel: 'De steun op school en de hulp thuis op elkaar afstemmen.',
    bronIds: [school.id, wijkteam.id],
    ontvangerIds: [school.id, wijkteam.id],
    cellen: [...alleCellen('school'), ...alleCellen('jeugdhulp'), 'casus/basis', 'casus/onderwijs', 'gezin/basis'],
    tot,
    ...(tot > '2027-11-23' && { motiveringen: [{ regel: 'toestemming-doelgebonden-en-tijdelijk', tekst: 'De proef duurt jaren.' }] }),
    informatieversie: '2026-1',
    avgGrondslag: 'toestemming',
    doorbrekingGeheimhouding: true,
    uitdrukkelijk: true,
  })
  for (const [wie, geverId] of [
    [moeder, bijSchool.moeder],
    [vader, bijSchool.vader],
  ] as const)
    await doe(wie, 'POST', `/casussen/${casus}/toestemmingen/${vraag.id}/antwoorden`, {
      geverId,
      hoedanigheid: 'ouder-met-gezag',
      wijze: 'digitaal',
      uitkomst: 'gegeven',
      gegevenOp: '2026-11-23',
    })
  return vraag.id
}

/** Help at home by the wijkteam: recorded, started, brought in. */
export async function startHulp({ doe, wijkteam, kindWijk, casus }: Tafel): Promise<string> {
  const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', {
    jeugdigeId: kindWijk,
    soort: 'lichte-jeugdhulp',
    doel: 'Rust in de ochtend',
    aanbieder: { organisatieId: wijkteam.id, naam: 'Wijkteam Oost' },
    contact: 'Spreekuur op dinsdag',
    van: '2026-11-24',
  })
  await doe(wijkteam.baas, 'POST', `/inzetten/${id}/starts`, { startdatum: '2026-11-24' })
  await doe(wijkteam.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: id })
  return id
}

/** A complete OPP of the school, vastgesteld in both delen; `inzetten` are the references to jeugdhulp. */
export async function maakOpp(tafel: Tafel, inzetten: string[] = []): Promise<string> {
  const id = await schrijfOpp(tafel, inzetten)
  const { doe, school } = tafel
  for (const welk of ['perspectief', 'handelingsdeel']) {
    const { etag } = await doe(school.baas, 'GET', `/opps/${id}`)
    await doe(school.baas, 'POST', `/opps/${id}/vaststellingen`, { deel: welk, overlegGevoerdOp: '2026-11-18' }, { ifMatch: etag })
  }
  return id
}

/** A complete OPP, ready to be vastgesteld. */
export async function schrijfOpp({ doe, school, kind, moeder, vader, bijSchool }: Tafel, inzetten: string[] = []): Promise<string> {
  const { baas } = school
  const { id } = await doe(baas, 'POST', '/opps', {
    soort: 'opp',
    jeugdigeId: kind,
    schooljaar: '2026-2027',
    uitstroombestemming: 'vmbo-tl',
    programmaAfwijking: 'geen',
  })
  const deel = (veld: string, body: unknown): Promise<Antwoord> => doe(baas, 'POST', `/opps/${id}/${veld}`, body)
  await deel('factoren', { richting: 'belemmerend', gebied: 'school', tekst: 'Kan slecht tegen drukte in de klas.' })
  await deel('factoren', { richting: 'bevorderend', gebied: 'thuis', tekst: 'Leest graag met opa.' })
  await deel('leerlinginbreng', {
    gevraagdOp: '2026-11-10',
    vorm: 'gesprek',
    gekozenDoorLeerling: true,
    gebodenHulp: 'De juf zat erbij',
    uitkomst: 'gegeven',
    inbreng: 'Ik wil vooraan zitten.',
    invloed: 'De plek in de klas is aangepast.',
    toegelichtOp: '2026-11-12',
    toegelichtDoor: 'ib',
  })
  await deel('begeleiding', {
    omschrijving: 'Twee keer per week rekenen in een klein groepje',
    uitvoerder: 'leraar',
    omvang: '2 x 30 minuten',
  })
  await deel('jeugdhulpverklaring', { antwoord: inzetten.length > 0 ? 'ja' : 'nee', gevraagdAan: 'beide ouders', gevraagdOp: '2026-11-12' })
  for (const inzetId of inzetten) await deel('jeugdhulp', { inzetId })
  await deel('doelen', { tekst: 'Rekent eind groep 6 op niveau', domein: 'onderwijs', streefdatum: '2027-06-30' })
  for (const [wie, doorId] of [
    [moeder, bijSchool.moeder],
    [vader, bijSchool.vader],
  ] as const) {
    const { etag } = await doe(wie, 'GET', `/opps/${id}`)
    await doe(
      wie,
      'POST',
      `/opps/${id}/instemmingen`,
      { planversie: 1, doorId, hoedanigheid: 'ouder', uitkomst: 'ingestemd', gegevenOp: '2026-11-20' },
      { ifMatch: etag },
    )
  }
  return id
}

/** A complete gezinsplan of the wijkteam, vastgesteld. */
export async function maakGezinsplan(tafel: Tafel, inzetten: string[] = []): Promise<string> {
  const id = await schrijfGezinsplan(tafel, inzetten)
  const { doe, wijkteam } = tafel
  const { etag } = await doe(wijkteam.baas, 'GET', `/gezinsplannen/${id}`)
  await doe(wijkteam.baas, 'POST', `/gezinsplannen/${id}/vaststellingen`, {}, { ifMatch: etag })
  return id
}

/** A complete gezinsplan, ready to be vastgesteld. */
export async function schrijfGezinsplan({ doe, wijkteam, bijWijkteam, kindWijk }: Tafel, inzetten: string[] = []): Promise<string> {
  const { baas } = wijkteam
  const { id } = await doe(baas, 'POST', '/gezinsplannen', {
    soort: 'gezinsplan',
    gezinId: bijWijkteam.gezin,
    familiegroepsplanAanbod: {
      aangebodenOp: '2026-10-01',
      uitkomst: 'ouders-zien-af',
      toelichting: 'Ouders willen het samen met het wijkteam doen.',
    },
    overlegMetJeugdigeOp: '2026-11-02',
    overlegMetOudersOp: '2026-11-02',
  })
  const deel = (veld: string, body: unknown): Promise<Antwoord> => doe(baas, 'POST', `/gezinsplannen/${id}/${veld}`, body)
  await deel('krachten', { betreftId: kindWijk, aard: 'netwerk', tekst: 'Opa haalt op maandag uit school.' })
  for (const inzetId of inzetten) await deel('hulp', { betreftId: kindWijk, inzetId })
  await deel('schoolloopbaan', {
    jeugdigeId: kindWijk,
    school: 'De Vlierhof',
    perspectief: 'Naar het vmbo',
    verzuim: 'Geen',
    steunOpSchool: 'Rekenen in een klein groepje',
    herkomst: 'gezin',
  })
  await deel('doelen', { betreftId: kindWijk, tekst: 'De ochtend verloopt rustig', domein: 'thuis' })
  return id
}

/** How a casus closes with all that belongs to it, said in a few words: what it brought, who looks in afterwards, why the family did not say how it was. */
export const afsluiting = (reden = 'De doelen zijn gehaald') => ({
  reden,
  opbrengst: 'Zij komt weer op tijd.',
  nazorg: 'De mentor belt over zes weken.',
  zonderErvaringReden: 'Het gezin is verhuisd.',
})

/** An evaluatie of the whole table, on a day that is near, with what one looks at. */
export const planEvaluatie = async (
  { doe, school, casus }: Pick<Tafel, 'doe' | 'school' | 'casus'>,
  geplandOp = '2026-12-14',
): Promise<string> =>
  (await doe(school.baas, 'POST', `/casussen/${casus}/evaluatiemomenten`, { geplandOp, criteria: 'Vier weken op tijd: dan ronden we af.' }))
    .id
/** Everyone was there. */
export const allenErbij = ['ouder', 'jeugdige', 'school', 'wijkteam', 'jeugdhulpaanbieder']

/** Brings a plan to the table of the casus. */
export const brengIn = ({ doe, casus }: Tafel, wie: Wie, soort: 'opp' | 'gezinsplan', planId: string, planversie = 1): Promise<Antwoord> =>
  doe(wie, 'POST', `/casussen/${casus}/inbreng`, { soort, planId, planversie })

/** A koppeling from the gezinsplan to the OPP, proposed by the wijkteam and bevestigd by the school. */
export async function koppel(
  { doe, school, wijkteam, kindWijk }: Tafel,
  oppId: string,
  gezinsplanId: string,
  soort = 'schoolloopbaan-opp',
): Promise<string> {
  const { id } = await doe(wijkteam.baas, 'POST', '/koppelingen', {
    soort,
    oppId,
    gezinsplanId,
    jeugdigeId: kindWijk,
    kant: 'gezinsplan',
    planversie: 1,
  })
  const { etag } = await doe(school.baas, 'GET', `/koppelingen/${id}`)
  await doe(school.baas, 'POST', `/koppelingen/${id}/bevestigingen`, { planversie: 1 }, { ifMatch: etag })
  return id
}

/** What the school shares without toestemming, with reasons and confirmed by a second medewerker unless told otherwise. Gives the deling's id. */
export async function deelMet({ doe, school, casus, kind }: Tafel, { id }: Organisatie, bevestigd = true): Promise<string> {
  const deling = await doe(school.baas, 'POST', `/casussen/${casus}/delingen`, {
    ...{ betreftId: kind, grond: 'vitaal-belang', doel: 'Er is nu hulp nodig.', avgGrondslag: 'vitaal-belang', informerenOp: '2026-12-01' },
    ...{ cellen: ['casus/basis', 'casus/onderwijs', 'school/onderwijs'], ontvangerIds: [id], tot: '2027-11-30' },
    verantwoording: {
      ...{ ernst: 'Ernstig.', waaromGeenToestemming: 'Er is geen tijd.', waaromNietZelf: 'Niet aanspreekbaar.' },
      ...{ geraadpleegd: 'Een collega', alternatieven: 'Geen.', minimaleInhoud: 'Het nodige.' },
    },
  })
  if (bevestigd) await bevestigDeling({ doe, school, casus }, deling.id)
  return deling.id
}
export async function bevestigDeling({ doe, school, casus }: Pick<Tafel, 'doe' | 'school' | 'casus'>, deling: string): Promise<void> {
  const pad = `/casussen/${casus}/delingen/${deling}`
  const collega = await maakCollega(doe, school)
  await doe(collega, 'POST', `${pad}/bevestigingen`, {}, { ifMatch: (await doe(collega, 'GET', pad)).etag })
}
