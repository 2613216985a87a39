import { getTableColumns, type Table } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { nouns } from '../../src/app.ts'
import { isProef, isSchrijven, schemasVan } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import { metWaarde, veldenVan, waardeOp } from '../contract/velden.ts'
import { doe, goedeAanroep, heeftBody, rijen } from '../contract/wandeling.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'

/** Mass assignment: a body says what its operation asks, and not one column or field more. */
let huis: Huis
let voorraad: Voorraad
let teller: Rijenteller
beforeAll(async () => {
  huis = await maakHuis()
  voorraad = await maakVoorraad(huis)
  teller = await maakRijenteller(huis.database.beheerUrl)
}, 120_000)
afterAll(async () => {
  await teller?.stop()
  await huis?.stop()
})

const kameel = (naam: string): string => naam.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
/** Every field of every answer and every column of every table, in both spellings, and what the house keeps beside them. */
const alleVelden = [
  ...new Set([
    ...nouns.flatMap((noun) => Object.keys((noun.Uit as unknown as z.ZodObject).shape ?? {})),
    ...nouns.flatMap((noun) => Object.keys(getTableColumns(noun.tabel as Table)).flatMap((naam) => [naam, kameel(naam)])),
    ...['eigenaar', 'cel', 'besloten', 'volgorde', 'betreft', 'ouder', 'vorm', 'json', 'positie', 'opent', 'gronden', 'houder', 'masker'],
    ...['scopes', 'actor', 'namens', 'afgeschermd', 'toegestaan', 'proef', 'peildatum', '$set', 'toString', 'hasOwnProperty'],
  ]),
]

type Plek = { pointer: string; eigen: Set<string> }
/** The objects in a good body, each with the names that the document knows there. */
function objecten(op: Operatie, body: unknown): Plek[] {
  const velden = veldenVan(op).map(({ pointer }) => pointer)
  const plekken = ['', ...velden].filter((pointer) => {
    const waarde = pointer === '' ? body : waardeOp(body, pointer)
    // What an operation of a meeting says has its own fields: test/samen/weigeren.test.ts.
    const vanEenOperatie = 'ontleed' in op && pointer.endsWith('/body')
    return waarde !== null && typeof waarde === 'object' && !Array.isArray(waarde) && !vanEenOperatie
  })
  // What a trial names has the names of that operation: what stands in a good one counts as its own.
  const gevraagd = (plek: string): string[] => (isProef(op) && plek !== '' ? Object.keys(waardeOp(body, plek) as object) : [])
  const onder = (plek: string) =>
    velden.filter((pointer) => pointer.startsWith(`${plek}/`)).map((p) => p.slice(plek.length + 1).split('/')[0])
  return plekken.map((pointer) => ({ pointer, eigen: new Set([...(onder(pointer) as string[]), ...gevraagd(pointer)]) }))
}

describe('een veld dat hier niet hoort', () => {
  it('is er genoeg van', () => {
    expect(alleVelden.length).toBeGreaterThan(150)
    for (const naam of ['id', 'versie', 'eigenaarId', 'eigenaar_id', 'vervallen_op', 'vastgesteldOp']) expect(alleVelden).toContain(naam)
  })
  it.each(rijen((op) => op.methode !== 'GET' && heeftBody(op)))(
    '%s weigert elk ervan, overal in de inhoud, en bewaart niets',
    async (_, op) => {
      const { body } = goedeAanroep(voorraad, op)
      const vooraf = await teller.tel()
      for (const { pointer, eigen } of objecten(op, body)) {
        const vreemd = alleVelden.filter((naam) => !eigen.has(naam))
        for (let deel = 0; deel < vreemd.length; deel += 60) {
          const namen = vreemd.slice(deel, deel + 60)
          const erbij = Object.fromEntries(namen.map((naam) => [naam, '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d']))
          const met = metVelden(body, pointer, erbij)
          const antwoord = await doe(huis, voorraad, op, { body: met })
          expect(antwoord.status, `${pointer} ${namen.join()}: ${antwoord.tekst.slice(0, 500)}`).toBe(400)
          const genoemd = new Set(antwoord.body.errors.map(({ location }: { location: string }) => location))
          const gemist = namen.filter((naam) => !genoemd.has(`${pointer}/${naam}`))
          // Inside a choice the answer may point at the choice as a whole.
          if (![...genoemd].some((plek) => plek === pointer || (pointer !== '' && pointer.startsWith(`${plek}/`))))
            expect(gemist, pointer).toEqual([])
        }
      }
      expect(await teller.tel()).toEqual(vooraf)
    },
  )
})

const metVelden = (body: unknown, pointer: string, erbij: object): unknown => {
  const hier = (pointer === '' ? body : waardeOp(body, pointer)) as object
  return pointer === '' ? { ...hier, ...erbij } : metWaarde(body, pointer, { ...hier, ...erbij })
}

describe('elke inhoud en elk adres', () => {
  const los: string[] = []
  /** Objects that let unknown names pass, anywhere in a schema. */
  const zoek = (schema: z.ZodType, plek: string): void => {
    const tekst = JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
    const walk = (deel: unknown, hier: string): void => {
      if (deel === null || typeof deel !== 'object') return
      const { type, properties, additionalProperties } = deel as Record<string, unknown>
      if (type === 'object' && properties !== undefined && additionalProperties !== false) los.push(hier)
      for (const [naam, kind] of Object.entries(deel)) walk(kind, `${hier}/${naam}`)
    }
    walk(JSON.parse(tekst), plek)
  }
  it('is tot op de bodem dicht', () => {
    for (const [id, op] of rijen()) {
      const { params, query, body } = schemasVan(op)
      for (const schema of [params, query, ...(body ? [body] : [])]) zoek(schema, id)
    }
    expect(los).toEqual([])
  })
  it('een schrijvende aanroep leest niets uit het adres dan het pad en de proef', () => {
    const meer = rijen(isSchrijven).flatMap(([id, op]) => Object.keys(schemasVan(op).query.shape).map((naam) => `${id} ${naam}`))
    expect(meer.filter((naam) => !naam.endsWith(' proef'))).toEqual([])
  })
})
