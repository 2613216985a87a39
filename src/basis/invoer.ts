import { z } from 'zod'
import { type Invoerfout, ongeldig } from './fouten.ts'
import { onbruikbaar, pointer, tekenfout } from './json.ts'
import { melding } from './meldingen.ts'
import { ietsTeZien, omkeerteken, verborgenTeken } from './tekens.ts'

const vroegste = '1900-01-01'
const laatste = '2200-12-31'
const zichtbaar = /^[^\p{Cc}]*$/u
const zichtbaarMetRegels = /^[^\p{Cc}]*(?:[\n\t][^\p{Cc}]*)*$/u

/** What comes in is judged more strictly than what goes out: a row from before a character was refused still shows, and changes. Zod parses in one go, so this holds for that alone. */
let komtBinnen = false
function vanBuiten<T>(lees: () => T): T {
  komtBinnen = true
  try {
    return lees()
  } finally {
    komtBinnen = false
  }
}

/** A real calendar day, `YYYY-MM-DD`, between 1900 and 2200. */
export const Dag = z.iso
  .date()
  .refine((dag) => dag >= vroegste && dag <= laatste, { error: 'De datum moet liggen tussen 1900 en 2200.', abort: true })
  .meta({ example: '2026-09-01' })

const alsUtc = (tijdstip: string): string => {
  const ms = Date.parse(tijdstip)
  return Number.isNaN(ms) ? tijdstip : new Date(ms).toISOString()
}

/** A moment as RFC 3339 has it, with any offset but `-00:00`; becomes UTC with milliseconds. */
export const Tijdstip = z.iso
  .datetime({ offset: true })
  .refine((tijdstip) => !tijdstip.endsWith('-00:00'), { error: 'De afwijking `-00:00` kan niet: schrijf `Z` of `+00:00`.', abort: true })
  .refine((tijdstip) => tijdstip >= vroegste && tijdstip.slice(0, 10) <= laatste, {
    error: 'Het tijdstip moet liggen tussen 1900 en 2200.',
    abort: true,
  })
  .overwrite(alsUtc)
  .meta({ example: '2026-09-01T10:00:00.000Z' })

/**
 * Free text of at most `max` characters: not empty, trimmed, with new lines and tabs but no other control characters. What is pasted from elsewhere holds characters
 * that do not show, and may; not those that turn the order of reading round, for then it reads otherwise than it stands.
 */
export const Tekst = (max: number) =>
  z
    .string()
    .overwrite((tekst) => tekst.replaceAll('\r\n', '\n').trim())
    .min(1)
    .max(max)
    .refine((tekst) => zichtbaarMetRegels.test(tekst), {
      error: 'De tekst mag geen stuurtekens bevatten, behalve een nieuwe regel of een tab.',
    })
    .refine((tekst) => !komtBinnen || ietsTeZien(tekst), { error: 'In deze tekst is niets te zien. Schrijf op wat hier hoort.' })
    .refine((tekst) => !komtBinnen || omkeerteken(tekst) === undefined, {
      error: ({ input }) => `De tekst bevat een teken dat de leesrichting omkeert (${omkeerteken(String(input))}). Haal dat teken weg.`,
    })

/** One line of text: a name, a title, a code. Two that look the same are the same: without characters that do not show, but for those that a script is written with. */
export const KorteTekst = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((tekst) => zichtbaar.test(tekst), { error: 'De tekst moet op één regel staan, zonder stuurtekens.' })
  .refine((tekst) => !komtBinnen || verborgenTeken(tekst) === undefined, {
    error: ({ input }) =>
      `De tekst bevat een teken dat niet te zien is of de leesrichting verandert (${verborgenTeken(String(input))}). Haal dat teken weg.`,
  })

/** A code of a fixed form. Whoever writes something else reads which form, with the example. */
export const Code = (vorm: RegExp, wat: string, description: string, example: string) =>
  z
    .string()
    .regex(vorm, { error: `Dit moet ${wat} zijn, zoals \`${example}\`.` })
    .meta({ description, example })

/** An id, in lower case whatever the caller writes. */
export const Uuid = z.uuid().toLowerCase().meta({ example: '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d' })

const getal = 'Dit moet een geheel getal van 1 tot en met 100 zijn.'
/** How many results a list gives at most: 1 to 100, 50 unless told. */
export const Limiet = z.coerce
  .number({ error: getal })
  .int({ error: getal })
  .min(1, { error: getal })
  .max(100, { error: getal })
  .default(50)

/** The schemas of one operation. What is not there is refused when something comes in for it. */
export type Schemas = { params?: z.ZodObject; query?: z.ZodObject; body?: z.ZodType }
export type Ruw = { params: unknown; query: unknown; body: unknown }
// biome-ignore lint/suspicious/noExplicitAny: the shape is that of the operation's own schemas
export type Invoer = { params: any; query: any; body: any }

const maxFouten = 100
const geenVelden = z.strictObject({})

/** Makes one validator out of the schemas: path, query and body are looked at together, and one 400 lists everything that is wrong, in that order. */
export function maakLezer(schemas: Schemas): (ruw: Ruw) => Invoer {
  const params = (schemas.params ?? geenVelden).strict()
  const query = (schemas.query ?? geenVelden).strict()
  const body = schemas.body ?? geenVelden.optional()
  return (ruw) => {
    const fouten: Invoerfout[] = [...tekens('path', ruw.params), ...tekens('query', ruw.query)]
    const uit = {
      params: lees('path', params, ruw.params, fouten),
      query: lees('query', query, ruw.query, fouten),
      body: lees('body', body, ruw.body, fouten),
    }
    if (fouten.length > 0) throw ongeldig(...eerstePerPlek(fouten).slice(0, maxFouten))
    return uit
  }
}

/** Strings of path and query: usable characters, and a parameter stands there once. */
function tekens(plek: 'path' | 'query', waarden: unknown): Invoerfout[] {
  return Object.entries((waarden ?? {}) as Record<string, unknown>).flatMap(([naam, waarde]): Invoerfout[] => {
    if (Array.isArray(waarde))
      return [{ in: plek, location: naam, code: 'herhaald', detail: 'Deze parameter mag maar één keer voorkomen.' }]
    return onbruikbaar(naam) || onbruikbaar(String(waarde)) ? [tekenfout(plek, onbruikbaar(naam) ? '' : naam)] : []
  })
}

function lees(plek: 'path' | 'query' | 'body', schema: z.ZodType, waarde: unknown, fouten: Invoerfout[]): unknown {
  const uitkomst = vanBuiten(() => schema.safeParse(waarde, { error: (kwestie) => melding(kwestie, kwestie.input === undefined).detail }))
  if (uitkomst.success) return uitkomst.data
  fouten.push(...uitkomst.error.issues.flatMap((kwestie) => vertaal(plek, kwestie, [], waarde)))
  return undefined
}

/** One issue of zod as one or more of our errors. Of a union the branch that comes nearest speaks. */
function vertaal(plek: 'path' | 'query' | 'body', kwestie: z.core.$ZodIssue, boven: PropertyKey[], wortel: unknown): Invoerfout[] {
  const pad = [...boven, ...kwestie.path]
  if (kwestie.code === 'unrecognized_keys') {
    return kwestie.keys.map((sleutel) => ({
      in: plek,
      location: plaats(plek, [...pad, sleutel]),
      code: 'onbekend-veld',
      detail: onbekend(plek),
    }))
  }
  if (kwestie.code === 'invalid_union') {
    const tak = naasteTak(kwestie.errors)
    if (tak) return tak.flatMap((onder) => vertaal(plek, onder, pad, wortel))
  }
  if (plek === 'body' && wortel === undefined) return [{ in: plek, location: '', code: 'verplicht', detail: 'De inhoud (body) ontbreekt.' }]
  const { code } = melding(kwestie as z.core.$ZodRawIssue, waardeOp(wortel, pad) === undefined)
  return [{ in: plek, location: plaats(plek, pad), code, detail: kwestie.message }]
}

const onbekend = (plek: string): string => (plek === 'body' ? 'Dit veld bestaat hier niet.' : 'Deze parameter bestaat hier niet.')
const plaats = (plek: string, pad: readonly PropertyKey[]): string => (plek === 'body' ? pointer(pad) : pad.map(String).join('.'))

/** The branch with the fewest complaints, when it got further than the type of the whole and no other came as near. */
function naasteTak(takken: z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const verder = takken.filter((tak) => tak.every((kwestie) => kwestie.path.length > 0 || kwestie.code === 'unrecognized_keys'))
  const [eerste, tweede] = verder.toSorted((a, b) => a.length - b.length)
  return eerste && (!tweede || eerste.length < tweede.length) ? eerste : undefined
}

function waardeOp(wortel: unknown, pad: readonly PropertyKey[]): unknown {
  return pad.reduce<unknown>(
    (waarde, sleutel) => (waarde === null || typeof waarde !== 'object' ? undefined : Reflect.get(waarde, sleutel)),
    wortel,
  )
}

/** Several complaints about one and the same value help nobody: the first one stays. */
function eerstePerPlek(fouten: Invoerfout[]): Invoerfout[] {
  const gezien = new Set<string>()
  return fouten.filter((fout) => {
    const plek = `${fout.in} ${fout.location} ${fout.location === '' ? fout.code : ''}`
    return !gezien.has(plek) && Boolean(gezien.add(plek))
  })
}
