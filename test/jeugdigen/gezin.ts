import { als, type Rij } from '../huis/eigenaar.ts'
import type { Antwoord, Huis, Wie } from '../hulp/huis.ts'
import { type Doe, geefToestemming, maakDoe, maakTafel, type Organisatie, type Tafel } from '../hulp/wereld.ts'

/** The table around Noor, open to the wijkteam; and her brother Sem, who stands in the same gezin at both. Only his mother has gezag over him. */
export type Thuis = Tafel & { sem: string; semWijk: string; op: string; toestemming: string }

/** One more child of a family, as one organisatie keeps it. */
export async function maakBroer(
  doe: Doe,
  { baas }: Organisatie,
  gezin: { gezin: string; moeder: string },
  voornaam = 'Sem',
): Promise<string> {
  const { id } = await doe(baas, 'POST', '/personen', { voornaam, achternaam: 'Verzonnen', geboortedatum: '2018-05-01' })
  const gezag = { houderPersoonId: gezin.moeder, van: '2018-05-01', bron: 'gezagsregister', gecontroleerdOp: '2026-09-01' }
  await doe(baas, 'POST', `/personen/${id}/gezagsrelaties`, gezag)
  await doe(baas, 'POST', `/gezinnen/${gezin.gezin}/leden`, { persoonId: id, rol: 'broer-of-zus', van: '2020-01-01' })
  return id
}

export async function maakThuis(huis: Huis): Promise<Thuis> {
  const doe = maakDoe(huis)
  const tafel = await maakTafel(huis, doe)
  const toestemming = await geefToestemming(tafel)
  const sem = await maakBroer(doe, tafel.school, tafel.bijSchool)
  const semWijk = await maakBroer(doe, tafel.wijkteam, tafel.bijWijkteam)
  return { ...tafel, sem, semWijk, toestemming, op: `/casussen/${tafel.casus}` }
}

export const voegToe = (
  huis: Huis,
  { op }: Pick<Thuis, 'op'>,
  wie: Wie,
  persoonId: string,
  meer: object = {},
  opties: object = {},
): Promise<Antwoord> => huis.roep(wie, 'POST', `${op}/jeugdigen`, { persoonId, ...meer }, opties)

export const hulpvraag = { tekst: 'Blijft sinds de herfst ook thuis.', categorie: 'thuissituatie' }

/** Everything that one reads around the casus, with how it is answered. */
export async function gelezen(huis: Huis, { op, casus }: Pick<Thuis, 'op' | 'casus'>, wie: Wie): Promise<string> {
  const paden = [
    op,
    `${op}/dossier`,
    `${op}/jeugdigen`,
    `${op}/hulpvragen`,
    `${op}/deelnemers`,
    `${op}/tijdlijn`,
    `${op}/toetsing`,
    `${op}/openingen`,
  ]
  const rest = ['/casussen', '/personen', '/gezinnen', '/agenda', '/uitnodigingen', '/afwijkingen', `/casussen/${casus}/toestemmingen`]
  const antwoorden = await Promise.all([...paden, ...rest].map((pad) => huis.roep(wie, 'GET', pad)))
  return antwoorden.map(({ status, etag, tekst }) => `${status} ${etag} ${tekst}`).join('\n')
}

export const wieErIs = async (huis: Huis, { op }: Pick<Thuis, 'op'>, wie: Wie): Promise<string[]> =>
  (await huis.roep(wie, 'GET', op)).body.jeugdigen.map(({ persoonId }: { persoonId: string }) => persoonId)

/** How many rows there are of this, also those that nobody sees. */
export const rijen = async (huis: Huis, sql: string, waarden: unknown[]): Promise<Record<string, unknown>[]> =>
  (await huis.db.schrijver.query(sql, waarden)).rows

/** The same, as who owns the database. */
export const beheer = (huis: Huis, sql: string, waarden: unknown[]): Promise<Rij[]> =>
  als(huis, 'eigenaar', async (client) => (await client.query(sql, waarden)).rows)
