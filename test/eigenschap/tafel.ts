import { maakConvenant, sluitAan } from '../hulp/convenant.ts'
import type { Antwoord, Huis, Wie } from '../hulp/huis.ts'
import { beheer } from '../hulp/huis.ts'
import { type Doe, maakDoe } from '../hulp/wereld.ts'

const issuer = 'https://sandbox.rondetafel.example'

/** An organisatie and those who act for it: who coordinates, who stands before the class, and its systeem. */
export type Kant = { id: string; naam: string; convenant: string; baas: Wie; leraar: Wie; systeem: Wie }
type Rol = 'school' | 'school2' | 'wijk' | 'aanbieder'
export type Inzet = { id: string; van: Kant; persoon?: string; gezin?: string; gestart: boolean; klaar: boolean }
export type Plan = { id: string; soort: 'opp' | 'gezinsplan'; vorm: string; van: Kant; persoon?: string; versie: number; vast: number }
export type Deel = { id: string; plan: Plan; veld: string; versie: number; inzet?: string }
export type Koppeling = { id: string; opp: Plan; gezinsplan: Plan; open: 'opp' | 'gezinsplan' | undefined; klaar: boolean }
export type Toestemming = { id: string; antwoorden: { id: string; wie: Wie; persoon: string; weg: boolean }[] }
/** An uitnodiging that was accepted: who came by it, as long as it stands. */
export type Komst = { id: string; wie: 'wijk' | 'zus' | 'school2' | 'aanbieder' | 'moeder' | 'jeugdige'; weg: boolean }
export type Inbreng = { id: string; van: Kant; plan: string; versie?: number; weg: boolean }

/** One table of one family, and what has been made around it so far. The model only chooses calls; what holds is read from the database. */
export type Tafel = {
  roep: Huis['roep']
  dag: (plus?: number) => string
  school: Kant
  school2: Kant
  wijk: Kant
  aanbieder: Kant
  casus: string
  geboren: string
  kind: string
  kindWijk: string
  zus: string
  /** The same sister as the school keeps her. */
  zusSchool: string
  gezin: string
  ouders: { wie: Wie; persoon: string }[]
  moederWijk: string
  jeugdige: { wie: Wie; bekend: boolean }
  /** The child as the second school and the aanbieder keep it, once they do. */
  elders: Partial<Record<'school2' | 'aanbieder', string>>
  uitgenodigd: Set<string>
  gezag: { id: string; klaar: boolean }[]
  inschrijvingen: { id: string; persoon: string; van: Kant; klaar: boolean }[]
  inzetten: Inzet[]
  plannen: Plan[]
  delen: Deel[]
  koppelingen: Koppeling[]
  toestemmingen: Toestemming[]
  delingen: { pad: string; van: Kant; klaar: boolean }[]
  inbreng: Inbreng[]
  komst: Komst[]
  /** Who is a jeugdige of the casus, by whom. */
  jeugdigen: { id: string; persoon: string; van: Kant; weg: boolean }[]
}

let nummer = 0
const wie = (naam: string, client = 'portaal'): Wie => ({ subject: `${naam}-${nummer++}`, client })

/** Every table is a region of its own: what a caller shares with whom does not grow with the number of sequences. */
async function maakKant(doe: Doe, soort: string, naam: string, functies: [string?, string?], naast?: Kant): Promise<Kant> {
  const { id } = await doe(beheer, 'POST', '/organisaties', { soort, naam })
  const [baas, leraar] = [wie('baas'), wie('leraar')]
  const systeem: Wie = { subject: `stelsel-${nummer}`, client: `stelsel-${nummer++}` }
  await doe(beheer, 'POST', `/organisaties/${id}/systemen`, { issuer, clientId: systeem.client })
  for (const [nr, functie] of functies.entries())
    if (functie)
      await doe(beheer, 'POST', '/medewerkers', {
        organisatieId: id,
        naam: 'Ilse van Dam',
        functie,
        van: '2020-01-01',
        tokenIssuer: issuer,
        tokenSubject: (nr === 0 ? baas : leraar).subject,
      })
  const convenant = await sluitAan(doe, systeem, soort, naast?.convenant ?? (await maakConvenant(doe, systeem)))
  // Where an organisatie has no one in such a functie, its systeem acts.
  return { id, naam, convenant, baas: functies[0] ? baas : systeem, leraar: functies[1] ? leraar : systeem, systeem }
}

/** Birth dates around which something turns within the year that a sequence can last: 5, 12, 16 and 18 years, and none. */
const geboren = ['2017-03-14', '2014-12-20', '2021-12-15', '2011-01-15', '2009-02-01', '2016-02-29'] as const
const geborenZus = ['2022-01-10', '2015-06-01'] as const
export type Begin = { leeftijd: number; zus: number; delen: boolean; plannen: number; zaad: number }

async function maakSchool(doe: Doe, school: Kant, geboortedatum: string, zusGeboren: string) {
  const persoon = async (voornaam: string, op: string): Promise<string> =>
    (await doe(school.baas, 'POST', '/personen', { voornaam, achternaam: 'Verzonnen', geboortedatum: op })).id
  const [kind, zusSchool] = [await persoon('Noor', geboortedatum), await persoon('Saar', zusGeboren)]
  const ouders = [await persoon('Mirthe', '1988-04-02'), await persoon('Ruud', '1986-09-12')]
  const gezag: Tafel['gezag'] = []
  for (const houderPersoonId of ouders) {
    const body = { houderPersoonId, van: geboortedatum, bron: 'gezagsregister', gecontroleerdOp: '2026-09-01' }
    gezag.push({ id: (await doe(school.baas, 'POST', `/personen/${kind}/gezagsrelaties`, body)).id, klaar: false })
  }
  const body = { schoolId: school.id, sector: 'po', van: '2025-08-01' }
  const inschrijving = await doe(school.baas, 'POST', `/personen/${kind}/inschrijvingen`, body)
  return { kind, zusSchool, ouders, gezag, inschrijving: { id: inschrijving.id, persoon: kind, van: school, klaar: false } }
}

async function maakWijk(doe: Doe, wijk: Kant, school: Kant, geboortedatum: string, zusGeboren: string) {
  const persoon = async (voornaam: string, op: string): Promise<string> =>
    (await doe(wijk.baas, 'POST', '/personen', { voornaam, achternaam: 'Verzonnen', geboortedatum: op })).id
  const [kindWijk, zus, moederWijk] = [
    await persoon('Noor', geboortedatum),
    await persoon('Saar', zusGeboren),
    await persoon('Mirthe', '1988-04-02'),
  ]
  const gezin = (await doe(wijk.baas, 'POST', '/gezinnen', { aanduiding: 'Thuis' })).id
  for (const [persoonId, rol] of [
    [kindWijk, 'jeugdige'],
    [zus, 'jeugdige'],
    [moederWijk, 'ouder'],
  ])
    await doe(wijk.baas, 'POST', `/gezinnen/${gezin}/leden`, { persoonId, rol, van: '2020-01-01' })
  const body = { schoolId: school.id, sector: 'po', van: '2025-08-01' }
  const { id } = await doe(wijk.baas, 'POST', `/personen/${kindWijk}/inschrijvingen`, body)
  return { kindWijk, zus, moederWijk, gezin, inschrijving: { id, persoon: kindWijk, van: wijk, klaar: false } }
}

/** School and wijkteam at one table with both parents; a second school and an aanbieder stand by. Nothing is shared yet. */
export async function maakTafel(huis: Huis, dag: Tafel['dag'], begin: Begin): Promise<Tafel> {
  const doe = maakDoe(huis)
  const school = await maakKant(doe, 'school', 'De Vlierhof', ['intern-begeleider', 'leraar'])
  const school2 = await maakKant(doe, 'school', 'De Wilgenpoort', ['zorgcoordinator'], school)
  const wijk = await maakKant(doe, 'wijkteam', 'Wijkteam Oost', ['wijkteammedewerker'], school)
  const aanbieder = await maakKant(doe, 'jeugdhulpaanbieder', 'De Brug', [], school)
  const dagGeboren = geboren[begin.leeftijd % geboren.length] as string
  const dagZus = geborenZus[begin.zus % geborenZus.length] as string
  const bijSchool = await maakSchool(doe, school, dagGeboren, dagZus)
  const bijWijk = await maakWijk(doe, wijk, school, dagGeboren, dagZus)
  const { id: casus, body: geopend } = await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: bijSchool.kind }] })
  const tafel: Tafel = {
    roep: huis.roep,
    dag,
    school,
    school2,
    wijk,
    aanbieder,
    casus,
    geboren: dagGeboren,
    ...bijSchool,
    ...bijWijk,
    ouders: bijSchool.ouders.map((persoon) => ({ wie: wie('ouder', 'thuis'), persoon })),
    jeugdige: { wie: wie('jeugdige', 'thuis'), bekend: false },
    elders: {},
    uitgenodigd: new Set(),
    inschrijvingen: [bijSchool.inschrijving, bijWijk.inschrijving],
    inzetten: [],
    plannen: [],
    delen: [],
    koppelingen: [],
    toestemmingen: [],
    delingen: [],
    inbreng: [],
    komst: [],
    jeugdigen: [{ id: geopend.jeugdigen[0].id, persoon: bijSchool.kind, van: school, weg: false }],
  }
  const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, {
    organisatieId: wijk.id,
    rol: 'wijkteam',
    jeugdigen: [tafel.kind],
  })
  await doe(wijk.baas, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, {
    eigenPersonen: [{ jeugdigeId: tafel.kind, eigenPersoonId: tafel.kindWijk }],
  })
  tafel.komst.push({ id: vraag.id, wie: 'wijk', weg: false })
  for (const { wie: ouder, persoon } of tafel.ouders) await nodigPersoonUit(doe, tafel, school.baas, persoon, 'ouder', ouder)
  return tafel
}

/** An uitnodiging for a person, and the acceptatie with its code. */
export async function nodigPersoonUit(doe: Doe, { casus }: Tafel, door: Wie, persoonId: string, rol: string, wie: Wie): Promise<Antwoord> {
  const vraag = await doe(door, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol })
  return doe(wie, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code })
}

export const kanten = ({ school, school2, wijk, aanbieder }: Tafel): Record<Rol, Kant> => ({ school, school2, wijk, aanbieder })
