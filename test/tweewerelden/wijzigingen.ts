import { operaties } from '../../src/app.ts'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import type { Antwoord, Wie } from '../hulp/huis.ts'
import { overleg } from '../hulp/overleg.ts'
import { medewerkerId } from '../hulp/wereld.ts'
import type { Naam, Wereld } from './wereld.ts'
import { wieHetZiet } from './wiehetziet.ts'

/** One thing that makes a second world: done by who may, and known to nobody but those named. Without `ziet` nobody has judged yet who that is. */
export type Wijziging = {
  naam: string
  wie: Wie
  methode: string
  pad: string
  body?: unknown
  ifMatch?: string
  ziet?: readonly Naam[]
  /** Once it is done, other calls must say whom they are about. */
  laatst?: true
}

/** What was to make a second world did not. */
export class Mislukt extends Error {
  readonly status: number
  constructor({ naam, methode, pad }: Wijziging, { status, tekst }: Antwoord) {
    super(`${naam}: ${methode} ${pad} gaf ${status}: ${tekst.slice(0, 1000)}`)
    this.status = status
  }
}

/** Does it, with ids of its own; then whoever did it looks at what came of it. */
export const doeWijziging = ({ huis, metEigenIds }: Wereld, wijziging: Wijziging): Promise<Antwoord> =>
  metEigenIds(`verborgen ${wijziging.naam}`, async () => {
    const { wie, methode, pad, body, ifMatch } = wijziging
    const voorwaarde = ifMatch ?? (methode === 'PATCH' ? (await huis.roep(wie, 'GET', pad)).etag : undefined)
    const opties = voorwaarde === undefined ? {} : { ifMatch: voorwaarde }
    const antwoord = await huis.roep(wie, methode, pad, body, opties)
    if (antwoord.status >= 300) throw new Mislukt(wijziging, antwoord)
    await huis.roep(wie, 'GET', plekVan(pad, antwoord))
    return antwoord
  })

/** Where what was written stands. */
export const plekVan = (pad: string, { koppen }: Antwoord): string => String(koppen.location ?? `/v1${pad}`).replace(/^\/v1/, '')

type Stap = readonly [wie: Wie, methode: string, pad: string, body?: unknown, ifMatch?: string]

/** Of every write that the API has, one; then what happens around the child of the table itself, and in compartments that are not at the table. */
export function alleWijzigingen(wereld: Wereld): Wijziging[] {
  const gewoon = operaties.filter(isSchrijven).flatMap((op: Operatie): [string, Stap][] => {
    const vers = wereld.klaar.get(op.id)
    return vers ? [[op.id, [vers.wie, op.methode, vers.pad, vers.body, vers.ifMatch]]] : []
  })
  const eigen = Object.entries({
    ...vanSchool(wereld),
    ...vanTafel(wereld),
    ...vanWijkteam(wereld),
    ...vanGezin(wereld),
    ...vanBuren(wereld),
  })
  return [...gewoon, ...eigen].map(([naam, [wie, methode, pad, body, ifMatch]]) => ({
    naam,
    wie,
    methode,
    pad,
    body,
    ...(ifMatch !== undefined && { ifMatch }),
    ...(wieHetZiet[naam] && { ziet: wieHetZiet[naam] }),
    ...(naam === nogEen && { laatst: true }),
  }))
}

/** Who was let in for one jeugdige may not know that there is another. */
const nogEen = 'de broer wordt later toegevoegd'

const hulpvraag = (categorie: string, jeugdigeId: string) => ({ jeugdigeId, tekst: `Een vraag over ${categorie}.`, categorie })

function vanSchool({ voorraad: v, broer }: Wereld): Record<string, Stap> {
  const { tafel } = v
  const [wie, kind, op] = [tafel.school.baas, tafel.kind, `/casussen/${tafel.casus}`]
  return {
    'hulpvraag onderwijs': [wie, 'POST', `${op}/hulpvragen`, hulpvraag('onderwijs', kind)],
    'hulpvraag thuissituatie': [wie, 'POST', `${op}/hulpvragen`, hulpvraag('thuissituatie', kind)],
    'hulpvraag gezondheid': [wie, 'POST', `${op}/hulpvragen`, hulpvraag('gezondheid', kind)],
    'hulpvraag veiligheid': [wie, 'POST', `${op}/hulpvragen`, hulpvraag('veiligheid', kind)],
    'factor van thuis': [
      wie,
      'POST',
      `/opps/${v.conceptOpp}/factoren`,
      { richting: 'belemmerend', gebied: 'thuis', tekst: 'Slaapt slecht.' },
    ],
    'tekst van een concept': [wie, 'PATCH', `/opps/${v.conceptOpp}`, { uitstroombestemming: 'Praktijkonderwijs' }],
    'volgende versie van het opp': [wie, 'POST', `/opps/${v.opp}/versies`, { reden: 'Er is nieuw onderzoek.' }],
    'naam van het kind bij school': [wie, 'PATCH', `/personen/${kind}`, { voornaam: 'Noortje' }],
    [nogEen]: [
      ...([wie, 'POST', `${op}/jeugdigen`] as const),
      { persoonId: broer, hulpvraag: { tekst: 'Blijft ook thuis.', categorie: 'onderwijs' } },
    ],
    'naam van de broer': [wie, 'PATCH', `/personen/${broer}`, { voornaam: 'Daniël' }],
    'inschrijving van het kind': [
      wie,
      'POST',
      `/personen/${kind}/inschrijvingen`,
      { schoolnaam: 'De Verzonnen Brug', sector: 'so', van: '2026-10-01' },
    ],
    'ondersteuning van de broer': [
      ...([wie, 'POST', '/inzetten'] as const),
      { jeugdigeId: broer, soort: 'extra-ondersteuning', doel: 'Leren plannen', aanbieder: { naam: 'De Vlierhof' } },
    ],
    'opp van de broer': [wie, 'POST', '/opps', { soort: 'opp', jeugdigeId: broer, schooljaar: '2026-2027' }],
    'casus van de broer': [
      wie,
      'POST',
      '/casussen',
      { jeugdigen: [{ persoonId: broer, hulpvraag: { tekst: 'Is vaak moe.', categorie: 'gezondheid' } }] },
    ],
    'nummer van het kind': [wie, 'POST', `/personen/${kind}/externe-verwijzingen`, { systeem: 'las', waarde: 'L-77' }],
    'fase van de casus': [
      ...([wie, 'POST', `${op}/faseovergangen`] as const),
      {
        naar: 'samen-beslissen',
        toelichting: 'Het beeld is compleet.',
        regieGevraagd: { aanFamilie: true, uitkomst: 'familie-wil-niet', toelichting: 'Liever niet.' },
      },
    ],
    'afwijking bij de school': [wie, 'POST', `/opps/${v.conceptOpp}/vervallenverklaringen`, { reden: 'Dubbel vastgelegd.' }],
  }
}

/** What is written around the table in other cells than the examples are in, some of it for another one to do. */
function vanTafel({ voorraad: { tafel, gedaan } }: Wereld): Record<string, Stap> {
  const { school, wijkteam, kind, casus } = tafel
  const op = `/casussen/${casus}`
  const stap = (pad: string, body: unknown): Stap => [school.baas, 'POST', pad, body]
  const actie = (categorie: string, wie: { id: string }) =>
    stap(`${op}/acties`, { organisatieId: wie.id, categorie, jeugdigeId: kind, wat: 'Belt om te horen hoe het gaat.', voor: '2026-12-11' })
  const voortgang = (categorie: string) =>
    stap(`${op}/voortgang`, { categorie, jeugdigeId: kind, van: '2026-11-02', tot: '2026-11-23', tekst: 'Het gaat beter.' })
  const open = (cel: string) => ({ doel: 'begeleiden-in-de-klas', cellen: [cel], tot: '2026-12-18' })
  const openstelling = (cel: string, meer: object = {}) =>
    stap('/schoolopenstellingen', { persoonId: kind, medewerkerId: medewerkerId(school.leraar), ...open(cel), ...meer })
  const voorEenAnder = gedaan.get('maakSchoolopenstelling')?.body as { medewerkerId: string }
  const motiveringen = [{ regel: 'binnen-school-minimaal', tekst: 'Zij staat elke dag voor de klas.' }]
  const delen = gedaan.get('maakVerslagdeel')?.pad ?? ''
  const deel = (categorie: string) => stap(delen, { onderdeel: 'doel', categorie, betreftId: kind, tekst: 'Er komt rust.' })
  const afspraak = { categorie: 'thuissituatie', organisatieId: wijkteam.id, wat: 'Komt twee ochtenden.', voor: '2026-12-07' }
  const zonderGezin = { reden: 'veiligheid', toelichting: 'Vragen brengt haar in gevaar.' }
  return {
    'actie onderwijs voor een ander': actie('onderwijs', wijkteam),
    'actie thuissituatie': actie('thuissituatie', school),
    'actie gezondheid voor een ander': actie('gezondheid', wijkteam),
    'actie veiligheid voor een ander': actie('veiligheid', wijkteam),
    'voortgang gezondheid': voortgang('gezondheid'),
    'voortgang veiligheid': voortgang('veiligheid'),
    'openstelling aan de leraar': openstelling('school/thuissituatie'),
    'openstelling over veiligheid': openstelling('school/veiligheid', { motiveringen }),
    'openstelling over veiligheid aan een ander': openstelling('school/veiligheid', {
      motiveringen,
      medewerkerId: voorEenAnder.medewerkerId,
    }),
    'verslag over jeugdhulp': deel('jeugdhulp'),
    'verslag over geld': deel('financieel'),
    'verslag over leerplicht': deel('leerplicht'),
    'verslag over veiligheid': deel('veiligheid'),
    // That it is invited stands on the list of the table; by whom is besloten.
    'uitnodiging van wie al op de lijst staat': stap(`${op}/uitnodigingen`, gedaan.get('maakDeelnemer')?.body),
    'afspraak over thuis voor een ander': stap(delen.replace('verslagdelen', 'afspraken'), afspraak),
    'overleg zonder het gezin': stap(`${op}/overleggen`, {
      ...overleg(tafel, { soort: 'zat', zonderGezin }),
      uitgenodigden: [{ organisatieId: wijkteam.id, reden: 'Kent de situatie thuis.' }],
    }),
  }
}

function vanWijkteam({ voorraad: v }: Wereld): Record<string, Stap> {
  const { tafel } = v
  const [wie, kind] = [tafel.wijkteam.baas, tafel.kindWijk]
  const inzet = (soort: string) => ({ jeugdigeId: kind, soort, doel: 'Rust in de nacht', aanbieder: { naam: 'Wijkteam Oost' } })
  return {
    'hulp die niet op tafel ligt': [wie, 'POST', '/inzetten', inzet('specialistische-jeugdhulp')],
    'zorg die niet op tafel ligt': [wie, 'POST', '/inzetten', inzet('medische-zorg')],
    'vervoer door het wijkteam': [wie, 'POST', '/inzetten', inzet('leerlingenvervoer')],
    'iets overigs van het wijkteam': [wie, 'POST', '/inzetten', inzet('overig')],
    'hulp aan het gezin': [
      wie,
      'POST',
      '/inzetten',
      { gezinId: tafel.bijWijkteam.gezin, soort: 'gezinshulp', doel: 'Samen eten', aanbieder: { naam: 'Wijkteam Oost' } },
    ],
    'volgende versie van het gezinsplan': [wie, 'POST', `/gezinsplannen/${v.plan}/versies`, { reden: 'Vader woont elders.' }],
    'naam van het kind bij het wijkteam': [wie, 'PATCH', `/personen/${kind}`, { voornaam: 'Eleonora' }],
    'naam van de moeder bij het wijkteam': [wie, 'PATCH', `/personen/${tafel.bijWijkteam.moeder}`, { voornaam: 'Mirjam' }],
    'naam van het gezin bij het wijkteam': [wie, 'PATCH', `/gezinnen/${tafel.bijWijkteam.gezin}`, { aanduiding: 'Bij oma' }],
    'casus van het wijkteam zelf': [
      ...([wie, 'POST', '/casussen'] as const),
      { jeugdigen: [{ persoonId: kind, hulpvraag: { tekst: 'Slaapt slecht.', categorie: 'gezondheid' } }] },
    ],
    'nummer van het kind bij het wijkteam': [wie, 'POST', `/personen/${kind}/externe-verwijzingen`, { systeem: 'las', waarde: 'L-0' }],
  }
}

function vanGezin({ voorraad: v, klaar, wie, broer, betrokkenheid: { vraag, antwoordId } }: Wereld): Record<string, Stap> {
  const antwoord = klaar.get('maakAntwoord')
  const { moeder, vader, school } = v.tafel
  const inzage = { soort: 'inzage', compartimenten: ['casus'] }
  const hulp = { organisatieId: school.id, tekst: 'Ik wil met iemand praten.' }
  const opschaling = v.gedaan.get('maakOpschaling')?.body
  return {
    ...(antwoord && { 'weigering van de moeder': [moeder, 'POST', antwoord.pad, { ...(antwoord.body as object), uitkomst: 'geweigerd' }] }),
    'zienswijze van de vader': [vader, 'POST', `/opps/${v.conceptOpp}/zienswijzen`, { tekst: 'Bij mij thuis gaat het anders.' }],
    'de moeder wil niet meer dat bekend is wie er helpt': [
      ...([moeder, 'POST', `/casussen/${v.tafel.casus}/toestemmingen/${vraag}/intrekkingen`] as const),
      { antwoordId },
    ],
    'opschaling van de moeder': [moeder, 'POST', `/casussen/${v.tafel.casus}/opschalingen`, opschaling],
    'hulpverzoek van de broer': [wie.broer, 'POST', '/hulpverzoeken', hulp],
    'privacyverzoek van de broer': [wie.broer, 'POST', '/privacyverzoeken', { ...inzage, persoonId: broer, hoedanigheid: 'zelf' }],
    'privacyverzoek bij het wijkteam': [
      v.tafel.wijkteam.baas,
      'POST',
      '/privacyverzoeken',
      { ...inzage, persoonId: v.tafel.kindWijk, hoedanigheid: 'gezagdrager' },
    ],
    'vreemde maakt een leerling': [
      v.vreemd.baas,
      'POST',
      '/personen',
      { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2015-05-05' },
    ],
    'vreemde maakt een gezin': [v.vreemd.baas, 'POST', '/gezinnen', { aanduiding: 'Thuis' }],
  }
}

function vanBuren({ buren, voorraad: { tafel } }: Wereld): Record<string, Stap> {
  return Object.fromEntries(
    Object.entries(buren).flatMap(([naam, { id, wie, persoon, inzet, casus }]): [string, Stap][] => [
      [`${naam}: hulpverzoek`, [tafel.moeder, 'POST', '/hulpverzoeken', { organisatieId: id, tekst: 'Ik wil met iemand praten.' }]],
      [
        `${naam}: consult`,
        [tafel.wijkteam.baas, 'POST', '/consulten', { gevraagdAanId: id, soort: 'meedenken', vraag: 'Wat helpt bij verzuim?' }],
      ],
      [
        `${naam}: privacyverzoek`,
        [wie, 'POST', '/privacyverzoeken', { persoonId: persoon, soort: 'inzage', compartimenten: ['casus'], hoedanigheid: 'zelf' }],
      ],
      [`${naam}: naam`, [wie, 'PATCH', `/personen/${persoon}`, { voornaam: 'Irisje' }]],
      [
        `${naam}: inschrijving`,
        [wie, 'POST', `/personen/${persoon}/inschrijvingen`, { schoolnaam: 'De Verzonnen Brug', sector: 'po', van: '2024-08-01' }],
      ],
      [`${naam}: inzet`, [wie, 'PATCH', `/inzetten/${inzet}`, { doel: 'Door de nacht heen slapen' }]],
      [`${naam}: hulpvraag`, [wie, 'POST', `/casussen/${casus}/hulpvragen`, hulpvraag('veiligheid', persoon)]],
    ]),
  )
}
