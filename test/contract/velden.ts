import { readFileSync } from 'node:fs'
import type { Operatie } from '../../src/toegang/operatie.ts'

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is read by key
type Json = Record<string, any>
const document: Json = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'))

/** One field of the body of a write, as the document describes it. */
export type Veld = { pointer: string; schema: Json; verplicht: boolean }

const volg = (schema: Json): Json =>
  schema.$ref
    ? document.components.schemas[String(schema.$ref).split('/').at(-1) as string]
    : schema.allOf
      ? { ...volg(schema.allOf[0]), nullable: schema.nullable }
      : schema

/** Every field of the body, also those inside objects; of lists the first element stands for all. */
export function veldenVan(op: Operatie): Veld[] {
  const inhoud = document.paths[op.pad]?.[op.methode.toLowerCase()]?.requestBody?.content['application/json'].schema
  return inhoud ? doorloop(volg(inhoud), '', true) : []
}

function doorloop({ properties, required = [] }: Json, boven: string, nodig: boolean): Veld[] {
  return Object.entries<Json>(properties ?? {}).flatMap(([naam, ruw]) => {
    const schema = volg(ruw)
    const pointer = `${boven}/${naam}`
    const verplicht = nodig && required.includes(naam)
    const onder =
      schema.type === 'array' ? doorloop({ properties: { 0: schema.items } }, pointer, false) : doorloop(schema, pointer, verplicht)
    return [{ pointer, schema, verplicht }, ...onder]
  })
}

/** The value at a pointer. */
export const waardeOp = (body: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((in_, naam) => (in_ as Json | undefined)?.[naam], body)

/** The body with another value there; undefined takes it away. What is not there on the way is not made. */
export function metWaarde(body: unknown, pointer: string, waarde: unknown): unknown {
  const kopie = structuredClone(body ?? {}) as Json
  const namen = pointer.split('/').slice(1)
  const laatste = namen.pop() as string
  const plek = namen.reduce<Json | undefined>((in_, naam) => in_?.[naam], kopie)
  if (!plek) return undefined
  if (waarde === undefined) delete plek[laatste]
  else plek[laatste] = waarde
  return kopie
}

/** The refusals that the document names for an operation. */
export const weigeringenVan = (op: Operatie): number[] =>
  Object.keys(document.paths[op.pad][op.methode.toLowerCase()].responses)
    .map(Number)
    .filter((status) => status >= 400)
