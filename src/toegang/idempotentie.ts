import { createHash } from 'node:crypto'
import { Probleem } from '../basis/fouten.ts'
import type { Actor } from './actor.ts'
import type { Tx } from './tx.ts'

/** What one operation of a first call left behind: how it was answered and where its result stands. The body is looked up anew through the door. */
export type Gelaten = {
  status: number
  soort: string
  rij: string
  ouder: string | null
  planversie: number | null
  plek: string
  /** Whether the first answer showed the resource, or (to who may write it but not read it) its id alone. */
  getoond: boolean
}
/** The operations of `_samen`, each with what it was called; stands in a column of its own. */
export type Samengelaten = { plek: string; delen: Gelaten[] }
/** Of a write called alone there is one. */
export type Eerder = { gelaten: Gelaten[] }
type EerderRij = Gelaten & { operatie: string; vingerafdruk: Buffer; delen: Gelaten[] | null }

const neemSql = `insert into idempotentie (client, actor, sleutel, operatie, vingerafdruk) values ($1, $2, $3, $4, $5) on conflict do nothing returning true as genomen`
const leesSql = `select operatie, vingerafdruk, status, soort, rij, ouder, planversie, plek, getoond, delen from idempotentie where client = $1 and actor = $2 and sleutel = $3`
const legVastSql = `update idempotentie set status = $4, soort = $5, rij = $6, ouder = $7, planversie = $8, plek = $9, getoond = $10, delen = $11 where client = $1 and actor = $2 and sleutel = $3`

/**
 * Whose key it is. A person is known by the token: who was nobody becomes someone by an acceptatie, and one with several ids gets more, while the key
 * of a call that was sent twice stays the same.
 */
function eigenaarVan({ soort, id, client, issuer, subject }: Actor): [client: string, actor: string] {
  if (soort === 'medewerker' || soort === 'systeem') return [client, id]
  const hex = createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('hex')
  return [client, hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')]
}

/**
 * Takes the key for this call, waiting for a call with the same key that is under way. Gives what an earlier call left, or undefined when this is the first.
 * The same key with another operation or body is a 409 of its own type.
 */
export async function neemSleutel(tx: Tx, sleutel: string, operatie: string, inhoud: unknown): Promise<Eerder | undefined> {
  // Keyed: a body with a number of nine digits is otherwise guessed back from its hash.
  const vingerafdruk = tx.geheimen.vingerafdruk(JSON.stringify([operatie, inhoud]))
  const van = [...eigenaarVan(tx.actor), sleutel]
  const [genomen] = await tx.query('idempotentie_neem', neemSql, [...van, operatie, vingerafdruk])
  if (genomen) return undefined
  const [eerder] = await tx.query<EerderRij>('idempotentie_lees', leesSql, van)
  if (!eerder) return neemSleutel(tx, sleutel, operatie, inhoud)
  if (eerder.operatie !== operatie || !eerder.vingerafdruk.equals(vingerafdruk)) throw new Probleem('sleutel-hergebruikt')
  const { operatie: _o, vingerafdruk: _v, delen, ...gelaten } = eerder
  return { gelaten: delen ?? [gelaten] }
}

const geheel = { status: 200, soort: null, rij: null, ouder: null, planversie: null, getoond: true }
/** Keeps how the call was answered, in its own transaction; a refusal or a trial undoes the taking of the key, so these are not kept. */
export function legVast(tx: Tx, sleutel: string, wat: Gelaten | Samengelaten): void {
  const { status, soort, rij, ouder, planversie, plek, getoond, delen } = 'delen' in wat ? { ...geheel, ...wat } : { ...wat, delen: null }
  const waarden = [status, soort, rij, ouder, planversie, plek, getoond, delen && JSON.stringify(delen)]
  tx.stuur('idempotentie_vast', legVastSql, [...eigenaarVan(tx.actor), sleutel, ...waarden])
}

const overSql = `select r.id as rij, array(select distinct w.betreft from weergave w where (w.id = r.id or w.ouder = r.id) and w.betreft is not null) as personen
  from unnest($1::uuid[]) r(id)`
/** Whom rows and their parts are about: a replay shows them again, and the log says so. */
export async function gaatOver(tx: Tx, ids: string[]): Promise<Map<string, string[]>> {
  const rijen = await tx.query<{ rij: string; personen: string[] }>('herhaald_over', overSql, [ids])
  return new Map(rijen.map(({ rij, personen }) => [rij, personen]))
}
