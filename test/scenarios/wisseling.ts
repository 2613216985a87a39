import type { Door, Invulling } from '../../src/regels/regel.ts'
import { type Medewerkersleutel, medewerkers, mensen } from '../gezinnen.ts'
import { stappenVan, volgHerstel } from '../hulp/herstel.ts'
import { beginSpel, gemaakt, goed, namen, noor, noteer, type Spel, school, wijkteam } from './noor/spel.ts'
import { aanTafel, hulpThuis, samenBeslissen, toestemming } from './noor/tafel.ts'
import type { Speler, Toneel } from './toneel.ts'
import type { Verteller } from './verteller.ts'

/** What each reads at the end: who does what, and what waits. */
type Stand = { regie: string[]; aanspreekpunt: string[]; berichten: string[]; agenda: string[]; actiesVan: string[] }
export type Wisselspel = Spel & { stand: Partial<Stand> }

/**
 * A school year in which the intern begeleider and the wijkteammedewerker both leave. Source: Oberon, Handreiking: working together often hangs on one
 * enthusiast and falls away when that one goes; and Toezicht Sociaal Domein: no day without a regisseur, and the family is told.
 */
export async function speelWisseling(toneel: Toneel, vertel: Verteller): Promise<Wisselspel> {
  const spel = await beginSpel(toneel, vertel)
  for (const scene of [hulpThuis, aanTafel, toestemming, samenBeslissen, afspraken]) await scene(spel)
  const [yassin, rogier] = [await medewerker(spel, 'wijkteamCollega'), await medewerker(spel, 'directeur')]
  vertel.bedrijf('In december vertrekt Fenna bij het wijkteam')
  await toneel.zetKlok('2026-12-07T08:00:00.000Z')
  await vertrekt(spel, { wie: 'wijkteam', bij: 'wijkteamDoetinchem', op: '2026-12-18', collega: spel.wijkteam, opvolger: yassin })
  vertel.bedrijf('In het voorjaar vertrekt Marijke van school')
  await toneel.zetKlok('2027-04-05T08:00:00.000Z')
  await vertrekt(spel, { wie: 'ib', bij: 'vlierhof', op: '2027-04-30', collega: spel.ib, opvolger: rogier })
  vertel.bedrijf('Mei: wat is er blijven liggen?')
  await toneel.zetKlok('2027-05-03T08:00:00.000Z')
  return { ...spel, stand: await kijkRond(spel, rogier, yassin) }
}

const medewerker = ({ toneel }: Spel, sleutel: Medewerkersleutel): Promise<Speler> =>
  toneel.speler(`${medewerkers[sleutel].naam.split(' ')[0]} (${medewerkers[sleutel].functie})`, 'medewerker', medewerkers[sleutel].id)

/** Everyone does something, and the family knows whom to call. */
async function afspraken(spel: Spel): Promise<void> {
  const { vertel, ib, wijkteam: fenna, ids } = spel
  vertel.bedrijf('Wie doet wat')
  const params = { path: { casusId: ids.casus as string } }
  const spreekAf = async (wie: Speler, body: object): Promise<string> =>
    gemaakt(await wie.api.POST('/casussen/{casusId}/acties', { params, body: body as { wat: string; voor: string } }))
  const [vanSchool, vanWijk] = [
    { organisatieId: school, medewerkerId: medewerkers.ib.id },
    { organisatieId: wijkteam, medewerkerId: medewerkers.wijkteam.id },
  ]
  const klas = {
    soort: 'klas',
    categorie: 'onderwijs',
    jeugdigeId: noor.school,
    organisatieId: school,
    medewerkerId: medewerkers.leraar.id,
  }
  await spreekAf(ib, { ...vanSchool, wat: 'De schoolarts vragen mee te kijken.', voor: '2027-05-14' })
  await spreekAf(ib, { ...vanWijk, wat: 'Met het gezin de ochtend doornemen.', voor: '2027-05-07' })
  await spreekAf(ib, { ...klas, wat: 'Noortje begint de dag met haar eigen rooster.', voor: '2027-05-10' })
  await spreekAf(spel.moeder, { persoonId: mensen.moederNoor.ids.vlierhof, wat: 'De huisarts bellen.', voor: '2027-05-12' })
  const body = { ...vanSchool, bereikbaar: 'Maandag tot en met donderdag, via school' }
  gemaakt(await ib.api.POST('/casussen/{casusId}/aanspreekpunten', { params, body }))
  vertel.zeg(
    'De ib’er, het wijkteam, de leraar en moeder hebben elk iets te doen. Marijke is het aanspreekpunt: met alles kan het gezin bij haar terecht.',
  )
  const { resultaten } = goed(await fenna.api.GET('/agenda'))
  vertel.zeg(`In de agenda van Fenna staat: ${resultaten.map(({ wat }) => wat).join(', ')}.`)
}

type Vertrek = { wie: Medewerkersleutel; bij: string; op: string; collega: Speler; opvolger: Speler }

/** The organisatie ends the service, hears that work stands on that name, has it handed over as the refusal says, and ends it then. */
async function vertrekt(spel: Spel, { wie, bij, op, collega, opvolger }: Vertrek): Promise<void> {
  const { vertel, toneel } = spel
  const params = { path: { medewerkerId: medewerkers[wie].id } }
  const systeem = await toneel.speler('Het personeelssysteem', 'systeem', bij)
  const eindig = async () => {
    const { response } = await systeem.api.GET('/medewerkers/{medewerkerId}', { params })
    const header = { 'If-Match': response.headers.get('etag') ?? '' }
    const antwoord = await systeem.api.PATCH('/medewerkers/{medewerkerId}', { params: { ...params, header }, body: { tot: op } })
    return noteer(spel, `dienstverband van ${wie} beëindigen`, antwoord)
  }
  const geweigerd = await eindig()
  const { bevindingen = [] } = (geweigerd.error ?? {}) as { bevindingen?: Parameters<typeof stappenVan>[0] }
  vertel.geweigerd(systeem.naam, bevindingen as never)
  const opvolgerId = wie === 'ib' ? medewerkers.directeur.id : medewerkers.wijkteamCollega.id
  const antwoorden: Record<string, string> = { '/opvolgerId': opvolgerId, '/berichtAanGezin': bericht(opvolger.naam) }
  const wieIs = (door: Door): Speler => (door === 'opvolger' ? opvolger : collega)
  const vul = ({ pointer }: Invulling): unknown => antwoorden[pointer]
  await volgHerstel((speler: Speler, ...rest) => speler.roep(...rest), stappenVan(bevindingen), wieIs, { vul })
  vertel.zeg(`${collega.naam} draagt alles over; ${opvolger.naam} neemt het aan. Elk gezin leest: “${antwoorden['/berichtAanGezin']}”`)
  goed(await eindig())
  vertel.akkoord(`Nu kan het dienstverband eindigen, op ${op}.`)
}
const bericht = (naam: string): string =>
  `Ik heb een andere baan. Vanaf nu helpt ${naam.split(' ')[0]} u verder; die weet van mij wat we hebben afgesproken.`

/** What the mother and the successors read; and what the ones who left still get. */
async function kijkRond(spel: Spel, rogier: Speler, yassin: Speler): Promise<Stand> {
  const { vertel, moeder, ids } = spel
  const params = { path: { casusId: ids.casus as string } }
  const berichten = goed(await moeder.api.GET('/casussen/{casusId}/overdrachtberichten', { params })).resultaten
  const regie = goed(await moeder.api.GET('/casussen/{casusId}/regie', { params })).resultaten
  const open = { ...params, query: { status: 'open' as const } }
  const punten = goed(await moeder.api.GET('/casussen/{casusId}/aanspreekpunten', { params: open })).resultaten
  const acties = goed(await moeder.api.GET('/casussen/{casusId}/acties', { params: open })).resultaten
  const agenda = [rogier, yassin].map(async ({ api }) => goed(await api.GET('/agenda')).resultaten.map(({ wat }) => wat))
  for (const weg of [spel.ib, spel.wijkteam]) noteer(spel, 'wie weg is leest nog', await weg.api.GET('/agenda'))
  vertel.zeg(`${namen.moeder} leest wie het van wie overnam: ${berichten.map((een) => `${een.vanNaam} → ${een.naarNaam}`).join('; ')}.`)
  vertel.akkoord(`De regie ligt bij ${regie[0]?.naam}, die is ook het aanspreekpunt. Er staat niets meer op naam van wie weg is.`)
  return {
    regie: regie.map(({ naam }) => naam),
    aanspreekpunt: punten.map(({ naam }) => naam),
    berichten: berichten.map(({ vanNaam, naarNaam }) => `${vanNaam} → ${naarNaam}`),
    agenda: (await Promise.all(agenda)).flat(),
    actiesVan: acties.map(({ naam, persoonId }) => naam ?? (persoonId ? 'moeder' : 'organisatie')).toSorted(),
  }
}
