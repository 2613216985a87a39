import type { Actor } from './actor.ts'
import { Deur } from './deur.ts'
import type { Gelaten } from './idempotentie.ts'
import { logSql, logWaarden } from './log.ts'
import type { Noun } from './noun.ts'
import type { Geschreven, Operatie, Stuk } from './operatie.ts'
import type { Antwoord } from './router.ts'
import { sleutelVan, type Tx } from './tx.ts'
import { activiteit } from './verwerkingsdoelen.ts'
import { type Gedaan, isSamen, type Teruggelezen, type Werk, type Wijziging } from './werk.ts'

/** Everything that goes out is read as `lezer`, behind both locks, before the transaction ends. */
const deurIn = ({ tx, diensten }: Werk): Deur =>
  new Deur((naam, sql, waarden) => tx.lees(naam, sql, waarden), { actor: (): Actor => tx.actor, etag: diensten.etags.maak })

type Plek = Pick<Geschreven, 'soort' | 'id' | 'ouder' | 'planversie'>
/** What was written, as the caller sees it now; the same thing is looked up once, all things in one question, and what hangs under something in another. */
export async function haalAlles(werk: Werk, plekken: Plek[]): Promise<(Stuk | undefined)[]> {
  const deur = deurIn(werk)
  const los = new Map(plekken.map((plek) => [sleutelVan(plek), plek]))
  const delen = [...los.values()].flatMap(({ ouder, ...plek }) => (ouder ? [{ ...plek, ouder }] : []))
  const tops = [...los.values()].filter(({ ouder }) => !ouder)
  const [gehaald, boven] = await Promise.all([
    delen.length > 0 ? deur.delen(delen) : [],
    tops.length > 0 ? deur.enige(tops.map((plek) => ({ noun: nounVan(werk.diensten, plek), id: plek.id }))) : [],
  ])
  const gevonden = new Map([
    ...delen.map((plek, nummer) => [sleutelVan(plek), gehaald[nummer]] as const),
    ...tops.map((plek, nummer) => [sleutelVan(plek), boven[nummer]] as const),
  ])
  return plekken.map((plek) => gevonden.get(sleutelVan(plek)))
}

function nounVan({ nouns }: Werk['diensten'], { soort }: Plek): Noun<never> {
  const noun = nouns.get(soort)
  if (!noun) throw new Error(`geen noun ${soort}`)
  return noun
}

/** What this call wrote, and what of it shows; `anders`, of a trial or of several operations: all that it made or changed. */
export async function leesTerug(werk: Werk): Promise<Teruggelezen> {
  const plekken = werk.gedaan.map(({ geschreven }) => geschreven)
  const [stukken, anders] = await Promise.all([haalAlles(werk, plekken), isSamen(werk.op) || werk.verzoek.proef ? wijzigingen(werk) : []])
  return { stukken, anders }
}

/** How an operation is answered: a version of a plan is known by its number, for its id is that of the plan. */
export function plekVan({ deel: { op }, opdracht: { pad }, geschreven: { id, ouder, planversie } }: Gedaan): {
  status: number
  plek: string
} {
  return op.antwoord === 'aangemaakt' ? { status: 201, plek: `${pad}/${id === ouder ? planversie : id}` } : { status: 204, plek: pad }
}

export const gelatenVan = (gedaan: Gedaan, getoond: boolean): Gelaten => {
  const { soort, id: rij, ouder = null, planversie = null } = gedaan.geschreven
  return { ...plekVan(gedaan), soort, rij, ouder, planversie, getoond }
}

/** What a 201 shows; who may not read it, gets the id. */
export const lichaamVan = (stuk: Stuk | undefined, { id, extra }: Pick<Geschreven, 'id' | 'extra'>): string => {
  const json = stuk?.json ?? JSON.stringify({ id })
  return extra ? `${json.slice(0, -1)},${JSON.stringify(extra).slice(1)}` : json
}

/** What the call as a whole leaves in the log beside its operations: whom it was about, they say. */
export const overGeheel = ({ op, tafel }: Werk, aard: string): Logdeel => ({
  ...{ op, aard, status: 200 },
  ...{ personen: [], cellen: 0n, onderwerp: tafel?.casus },
})

/** The answer to a write that was called alone. */
export function antwoord(deel: { status: number; plek: string } & Pick<Geschreven, 'id' | 'extra'>, stuk: Stuk | undefined): Antwoord {
  const { status, plek } = deel
  const headers: Record<string, string> = stuk?.etag ? { etag: stuk.etag } : {}
  return status === 204 ? { status, headers } : { status, headers: { ...headers, location: plek }, json: lichaamVan(stuk, deel) }
}

const zichtbaarSql = 'select soort || id as sleutel from weergave where id = any ($1::uuid[])'
/** What this call made or changed, as far as the caller sees it. */
async function wijzigingen({ tx }: Werk): Promise<Wijziging[]> {
  const alle = tx.weergaven.map(
    (w): Wijziging => ({ soort: w.soort, id: w.id, aard: tx.gemaakt.has(sleutelVan(w)) ? 'nieuw' : 'gewijzigd' }),
  )
  const rijen = await tx.lees<{ sleutel: string }>('proef_zicht', zichtbaarSql, [alle.map(({ id }) => id)])
  const zichtbaar = new Set(rijen.map(({ sleutel }) => sleutel))
  return alle.filter(({ soort, id }) => zichtbaar.has(`${soort}${id}`))
}

/** What of one operation, or of the call as a whole, goes into the log. */
export type Logdeel = { op: Operatie; aard: string; status: number; personen: string[]; cellen: bigint; onderwerp: string | undefined }

export const logdeel = (
  { deel, kring, weergaven, doel }: Gedaan,
  aard: string,
  status: number,
  onderwerp: string | undefined,
): Logdeel => ({
  op: deel.op,
  ...{ aard, status, onderwerp },
  personen: [...kring, ...weergaven.flatMap((w) => w.betreft ?? []), ...(doel?.betreft ? [doel.betreft] : [])],
  cellen: cellenVan(weergaven),
})
export const cellenVan = (weergaven: Tx['weergaven']): bigint =>
  weergaven.reduce((som, w) => (w.cel === null ? som : som | (1n << BigInt(w.cel))), 0n)

/**
 * The records of a call; sent down the pipeline, durable with the commit. Each operation of `_samen` has one of its own, a step within the call: the record
 * of the call itself names nobody then, so that nobody is told of it twice.
 */
export function logAf({ op, tx, verzoek }: Werk, delen: Logdeel[], geheel?: Logdeel): void {
  const { spoor, verzoekId, verwerkingsdoel } = verzoek
  const regel = ({ op: een, personen, ...rest }: Logdeel, trace: string, id: string) => {
    const wat = { ...rest, operatie: een.id, personen: [...new Set(personen)], activiteit: activiteit(een, verwerkingsdoel) }
    return { ...wat, trace: een.naamloos ? undefined : trace, verzoek: id }
  }
  const binnen = `${spoor.traceId}-${spoor.span}`
  const regels = isSamen(op) ? delen.map((deel) => regel(deel, binnen, tx.id())) : delen.map((deel) => regel(deel, spoor.regel, verzoekId))
  if (geheel) regels.unshift(regel(geheel, spoor.regel, verzoekId))
  tx.stuur('logboek', logSql, logWaarden(tx.actor, regels))
}
