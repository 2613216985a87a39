import { z } from 'zod'

// biome-ignore lint/suspicious/noExplicitAny: a JSON schema is read and written by key here
export type Json = Record<string, any>

/** A name in kebab-case as the name of a form: `opp-doel` is `OppDoel`. */
export const pascal = (naam: string): string =>
  naam
    .split('-')
    .map((deel) => deel.charAt(0).toUpperCase() + deel.slice(1))
    .join('')

const vasteVormen = new Set(['uuid', 'date', 'date-time'])

/** What zod says too much of: patterns beside a format that says the same, and the bounds of a safe integer. */
export function netjes({ jsonSchema }: { jsonSchema: Json }): void {
  if (vasteVormen.has(jsonSchema.format)) delete jsonSchema.pattern
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  delete jsonSchema.propertyNames
  if (jsonSchema.anyOf) eenvormig(jsonSchema)
}

/** No client generator makes a type of a choice: what is one of several texts is a text, and what is one of several forms is told in words. */
function eenvormig(jsonSchema: Json): void {
  const tekst = jsonSchema.anyOf.every(({ type }: Json) => type === 'string')
  delete jsonSchema.anyOf
  if (tekst) jsonSchema.type = 'string'
}

/** The `components.schemas` of a document in the making: named shapes are put there once and referred to. */
export type Schemabord = { schemas: Record<string, Json>; geef: (schema: z.ZodType) => Json; zet: (naam: string, schema: Json) => Json }

/** `namen` says which shapes have a name; all others are written out where they stand. */
export function maakSchemabord(namen: ReadonlyMap<z.ZodType, string>): Schemabord {
  const schemas: Record<string, Json> = {}
  const register = {
    get: (schema: z.ZodType) => {
      const meta = z.globalRegistry.get(schema)
      if (meta?.id) throw new Error(`Het schema ${meta.id} heeft een eigen id: namen in het document volgen uit de nouns`)
      const naam = namen.get(schema)
      return naam ? { ...meta, id: naam } : meta
    },
  }
  const zet = (naam: string, schema: Json): Json => {
    const er = schemas[naam]
    if (er && JSON.stringify(er) !== JSON.stringify(schema)) throw new Error(`Twee verschillende schema's heten ${naam}`)
    schemas[naam] = er ?? schema
    return { $ref: `#/components/schemas/${naam}` }
  }
  const gegeven = new Map<z.ZodType, Json>()
  const geef = (schema: z.ZodType): Json => {
    const er = gegeven.get(schema) ?? maak(schema)
    gegeven.set(schema, er)
    return er
  }
  const maak = (schema: z.ZodType): Json => {
    const { definitions = {}, $schema: _s, id: _i, ...eigen } = alsJson(schema, register)
    for (const [naam, inhoud] of Object.entries(definitions as Record<string, Json>)) zet(naam, zonderId(inhoud))
    const naam = namen.get(schema)
    return naam && !('$ref' in eigen) ? zet(naam, eigen) : eigen
  }
  return { schemas, geef, zet }
}

function alsJson(schema: z.ZodType, register: unknown): Json {
  const metadata = register as typeof z.globalRegistry
  const ruw = z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'output', metadata, unrepresentable: 'any', override: netjes })
  return JSON.parse(JSON.stringify(ruw).replaceAll('"#/definitions/', '"#/components/schemas/'))
}

const zonderId = ({ id: _i, ...rest }: Json): Json => rest
