import type { Door, Invulling, Stap } from '../../src/regels/regel.ts'
import type { Operatie } from '../samen/overleg.ts'

/** What a generic client needs of an answer; `Huis.roep` gives it, and so does any HTTP client with a thin coat. */
export type Stapantwoord = { status: number; tekst: string; etag: string; id: string }
/** One call as this caller: the path from after `/v1`. */
export type Stapper<W, A extends Stapantwoord> = (
  wie: W,
  methode: string,
  pad: string,
  body?: unknown,
  opties?: { ifMatch?: string },
) => Promise<A>
/** Who acts as a door; `wie` is the person or organisatie that the step names, if it does. */
export type WieIs<W> = (door: Door, wie: string | undefined) => W

type Volgopties<W, A> = {
  /** A better answer than the schema gives; undefined leaves it to the schema. */
  vul?: (invulling: Invulling, stap: Stap) => unknown
  /** The day that is filled in where a day is asked. */
  vandaag?: string
  /** Told of each step when it has been taken. */
  na?: (stap: Stap, wie: W, antwoord: A, body: unknown) => void
}

type Bevinding = { uitkomst: string; ernst: string; herstel?: readonly Stap[] }

/** The steps of all that refused, in order; what two rules ask for is done once. */
export const stappenVan = (bevindingen: readonly Bevinding[]): Stap[] => {
  const alle = bevindingen
    .filter(({ uitkomst, ernst }) => uitkomst !== 'voldaan' && ernst !== 'informeert')
    .flatMap(({ herstel = [] }) => herstel)
  return [...new Map(alle.map((stap) => [JSON.stringify(stap), stap])).values()]
}

/**
 * Follows a way out as any client can: acts as each door, reads first where If-Match is asked, fills in from the schema, and keeps the order. Gives the
 * answer of the step that takes the place of the refused call, when there is one; else the refused call is to be done again.
 */
export async function volgHerstel<W, A extends Stapantwoord>(
  roep: Stapper<W, A>,
  stappen: readonly Stap[],
  wieIs: WieIs<W>,
  opties: Volgopties<W, A> = {},
): Promise<A | undefined> {
  const bekend = new Map<string, string>()
  let vervangen: A | undefined
  for (const stap of stappen) {
    const wie = wieIs(stap.door, stap.wie && ingevuld(stap.wie, bekend))
    const pad = ingevuld(stap.pad, bekend).replace(/^\/v1/, '')
    const body = bodyVan(stap, bekend, opties)
    const ifMatch = stap.kop?.['If-Match']
      ? await leesEtag(roep, wie, stap.methode === 'PATCH' ? pad : pad.replace(/\/[^/]+$/, ''))
      : undefined
    const antwoord = await roep(wie, stap.methode, pad, body, ifMatch === undefined ? {} : { ifMatch })
    if (antwoord.status >= 300) throw new Error(`De stap ${stap.methode} ${pad} (${stap.door}) gaf ${antwoord.status}: ${antwoord.tekst}`)
    if (stap.geeft) bekend.set(stap.geeft, antwoord.id)
    if (stap.vervangt) vervangen = antwoord
    opties.na?.(stap, wie, antwoord, body)
  }
  return vervangen
}

/** A step as it goes out: with its operation, where that can stand in a meeting. */
export type Uitgestap = Stap & { operatie?: string; params?: Record<string, string> }

/**
 * A way out as the operations of one `_samen`, by nothing but what its steps say: `operatie` and `params` as they are, `geeft` as `als`, each `{naam}` as a
 * reference. What was read is an ETag, and of what this call makes the operation that does.
 */
export async function alsSamen<W, A extends Stapantwoord>(
  roep: Stapper<W, A>,
  wie: W,
  stappen: readonly Uitgestap[],
  opties: Volgopties<W, A> = {},
): Promise<Operatie[]> {
  const namen = new Map(stappen.flatMap(({ geeft }) => (geeft ? [[geeft, `{${geeft}}`] as const] : [])))
  const verwijs = <T>(waarde: T): T =>
    JSON.parse(JSON.stringify(waarde), (_naam, een) => {
      const als = typeof een === 'string' ? /^\{(\w+)\}$/.exec(een)?.[1] : undefined
      return als === undefined ? een : { $als: als }
    })
  const operaties: Operatie[] = []
  for (const stap of stappen) {
    const { operatie, params, geeft, kop, methode } = stap
    if (operatie === undefined) throw new Error(`${methode} ${stap.pad} kan niet mee`)
    const body = bodyVan(stap, namen, opties)
    const gelezen = stap.pad.replace(/^\/v1/, '').replace(methode === 'PATCH' ? '' : /\/[^/]+$/, '')
    const hier = /\{\w+\}$/.exec(gelezen)?.[0]
    const ifMatch = kop?.['If-Match'] ? (hier ?? (await leesEtag(roep, wie, gelezen))) : undefined
    operaties.push({
      operatie,
      params: verwijs(params ?? {}),
      ...(geeft && { als: geeft }),
      ...(body !== undefined && { body: verwijs(body) }),
      ...(ifMatch !== undefined && { ifMatch: verwijs(ifMatch) }),
    })
  }
  return operaties
}

async function leesEtag<W, A extends Stapantwoord>(roep: Stapper<W, A>, wie: W, pad: string): Promise<string> {
  const { status, etag, tekst } = await roep(wie, 'GET', pad)
  if (status !== 200) throw new Error(`GET ${pad} gaf ${status}: ${tekst}`)
  return etag
}

/** `{naam}` as the id that an earlier step gave; a name that no step gave is a fault of the way out. */
const ingevuld = (tekst: string, bekend: Map<string, string>): string =>
  tekst.replaceAll(/\{(\w+)\}/g, (_, naam: string) => {
    const id = bekend.get(naam)
    if (id === undefined) throw new Error(`geen eerdere stap geeft {${naam}}`)
    return id
  })

/** The body of a step with everything filled in: the ids of earlier steps, and what only a person can say. A step with nothing to send sends nothing. */
function bodyVan<W, A>(stap: Stap, bekend: Map<string, string>, { vul, vandaag = '2026-11-23' }: Volgopties<W, A>): unknown {
  if (stap.body === undefined && stap.invullen.length === 0) return undefined
  let body = diep(stap.body ?? {}, bekend)
  for (const invulling of stap.invullen) {
    if (invulling.alleenBij && opPlek(body, invulling.alleenBij.pointer) !== invulling.alleenBij.waarde) continue
    const waarde = vul?.(invulling, stap) ?? waardeVoor(invulling, vandaag)
    body = zet(body, invulling.pointer.split('/').slice(1), waarde)
  }
  return Object.keys(body as object).length === 0 && stap.kop && stap.methode === 'POST' && stap.pad.endsWith('/acceptaties')
    ? undefined
    : body
}

const diep = (waarde: unknown, bekend: Map<string, string>): unknown => {
  if (typeof waarde === 'string') return ingevuld(waarde, bekend)
  if (Array.isArray(waarde)) return waarde.map((deel) => diep(deel, bekend))
  if (waarde === null || typeof waarde !== 'object') return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, diep(deel, bekend)]))
}

/** What stands at a JSON pointer. */
const opPlek = (in_: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((plek, naam) => (plek as Record<string, unknown> | undefined)?.[naam], in_)

/** The value put at a JSON pointer; what is not there yet on the way becomes a list before a number, and an object before a name. */
function zet(in_: unknown, [eerste, ...rest]: string[], waarde: unknown): unknown {
  if (eerste === undefined) return waarde
  const lijst = Array.isArray(in_) || (in_ === undefined && /^\d+$/.test(eerste))
  const kopie = (lijst ? [...((in_ as unknown[]) ?? [])] : { ...(in_ as object) }) as Record<string, unknown>
  const naam = eerste.replaceAll('~1', '/').replaceAll('~0', '~')
  kopie[naam] = zet(kopie[naam], rest, waarde)
  return kopie
}

/** Any value that the schema takes and that makes sense on that day. */
function waardeVoor({ pointer, schema }: Invulling, vandaag: string): unknown {
  if (schema.enum) return schema.enum[0]
  if (schema.type === 'boolean') return true
  if (schema.format === 'date') return pointer.endsWith('/geboortedatum') ? '2016-03-03' : vandaag
  // Today, at the hour at which days begin in these tests: never later than now.
  if (schema.format === 'date-time') return `${vandaag}T08:30:00.000Z`
  if (schema.format === 'uuid') throw new Error(`${pointer} vraagt om een id: geef het met \`vul\``)
  const tekst = 'Besproken met het gezin en zo afgesproken.'
  return tekst.slice(0, schema.maxLength ?? tekst.length).padEnd(schema.minLength ?? 0, '.')
}
