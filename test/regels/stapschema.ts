import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Invulling, Stap } from '../../src/regels/regel.ts'

// biome-ignore lint/suspicious/noExplicitAny: the document is looked at as it comes
type Los = any
const document: Los = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'))

const vanRef = (schema: Los): Los =>
  schema?.$ref
    ? vanRef(
        (schema.$ref as string)
          .split('/')
          .slice(1)
          .reduce((plek, naam) => plek?.[naam], document),
      )
    : schema?.allOf?.length === 1
      ? vanRef(schema.allOf[0])
      : schema

/** The body that the operation behind a step takes. `{naam}` in a path is an id like any other. */
function bodyschema({ methode, pad }: Stap): Los {
  const delen = pad.split('?')[0]?.replace(/^\/v1/, '').split('/') ?? []
  const paden = Object.keys(document.paths).filter((een) => {
    const vorm = een.replace(/^\/v1/, '').split('/')
    return vorm.length === delen.length && vorm.every((deel, i) => deel.startsWith('{') || deel === delen[i])
  })
  const vast = (een: string): number => een.split('/').filter((deel) => !deel.startsWith('{')).length
  const [naaste] = paden.toSorted((a, b) => vast(b) - vast(a))
  const operatie = naaste && document.paths[naaste][methode.toLowerCase()]
  expect(operatie, `${methode} ${pad} staat niet in het document`).toBeDefined()
  return Object.values(operatie.requestBody?.content ?? {}).map((inhoud: Los) => inhoud.schema)[0]
}

/** The forms a value can have: every branch that the rest of the body does not rule out. */
function takken(schema: Los, waarde: Los): Los[] {
  const hier = vanRef(schema)
  const meer = hier?.oneOf ?? hier?.anyOf
  if (meer) return meer.flatMap((tak: Los) => takken(tak, waarde))
  const past = Object.entries(hier?.properties ?? {}).every(([naam, veld]: [string, Los]) => {
    const gegeven = waarde?.[naam]
    const mogelijk = vanRef(veld)?.const === undefined ? undefined : [vanRef(veld).const]
    return gegeven === undefined || mogelijk === undefined || mogelijk.includes(gegeven)
  })
  return past ? [hier] : []
}

/** What the operation says of the field at a pointer: one schema per form. */
function velden(schema: Los, waarde: Los, [naam, ...rest]: string[]): Los[] {
  return takken(schema, waarde).flatMap((tak) => {
    if (naam === undefined) return [tak]
    const onder = tak.properties?.[naam] ?? (/^\d+$/.test(naam) ? tak.items : undefined)
    return onder ? velden(onder, waarde?.[naam], rest) : []
  })
}

/** What is asked of a person is what the field takes: a text as long, no other choice. */
function zelfde({ schema }: Invulling, veld: Los): boolean {
  if (veld.type !== schema.type) return false
  const keuzes = veld.enum ?? (veld.const === undefined ? undefined : [veld.const])
  if (schema.enum) return keuzes === undefined || schema.enum.every((een) => keuzes.includes(een))
  if (keuzes || schema.type === 'boolean') return keuzes === undefined
  if (schema.format || veld.format) return schema.format === veld.format
  if (veld.pattern && veld.maxLength === undefined) return true
  return schema.maxLength === veld.maxLength && (schema.minLength ?? 0) >= (veld.minLength ?? 0)
}

/** Of every question of a step that offers something else than the document says of that field: which, and what. */
export function nietInDocument(stap: Stap): string[] {
  const schema = stap.invullen.length > 0 ? bodyschema(stap) : undefined
  return stap.invullen.flatMap((invulling) => {
    const gevonden = velden(schema, stap.body, invulling.pointer.split('/').slice(1))
    if (gevonden.some((veld) => zelfde(invulling, veld))) return []
    const zegt = gevonden.map(({ type, minLength, maxLength, format, enum: keuzes }) => ({ type, minLength, maxLength, format, keuzes }))
    return [`${stap.methode} ${stap.pad} ${invulling.pointer}: vraagt ${JSON.stringify(invulling.schema)}, moet ${JSON.stringify(zegt)}`]
  })
}
