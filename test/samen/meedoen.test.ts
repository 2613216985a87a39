import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties } from '../../src/app.ts'
import { nietMee, redenen, waaromNiet } from '../../src/samen.ts'
import { isSchrijven, padnamen } from '../../src/toegang/invoerschemas.ts'
import type { Schrijfoperatie } from '../../src/toegang/operatie.ts'
import { type Vers, vers } from '../contract/wandeling.ts'
import { type Antwoord, type Huis, maakHuis } from '../hulp/huis.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'

let huis: Huis
let voorraad: Voorraad
beforeAll(async () => {
  huis = await maakHuis()
  voorraad = await maakVoorraad(huis)
}, 120_000)
afterAll(() => huis?.stop())

const schrijvend = operaties.filter(isSchrijven)
const mee = schrijvend.filter((op) => waaromNiet(op) === undefined)

/** The ids in an address, by the names that the operation has for them. */
function paramsVan(op: Schrijfoperatie, pad: string): Record<string, string> {
  const [, ...waarden] = new RegExp(`^${op.pad.replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(pad) ?? []
  return Object.fromEntries(padnamen(op.pad).map((naam, nummer) => [naam, waarden[nummer] as string]))
}

/** A casus about whoever this is about, opened by the one who does it. */
async function eigenCasus({ wie, pad, body }: Vers): Promise<string> {
  const daar = (await huis.roep(wie, 'GET', `/${pad.split('/').slice(1, 3).join('/')}`)).body ?? {}
  const { jeugdigeId, gezinId, id } = { ...daar, ...(body as object) } as { jeugdigeId?: string; gezinId?: string; id?: string }
  const leden = gezinId ? (await huis.roep(wie, 'GET', `/gezinnen/${gezinId}/leden`)).body.resultaten : []
  const kind = jeugdigeId ?? leden.find(({ rol }: { rol: string }) => rol === 'jeugdige')?.persoonId ?? id
  return (await voorraad.doe(wie, 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }] })).id
}

/** Does it at the casus in its address, at the table, or else at one about whoever it is about. */
async function doeMee(op: Schrijfoperatie, aanroep: Vers): Promise<Antwoord> {
  const { wie, pad, body, ifMatch } = aanroep
  const params = paramsVan(op, pad)
  const operatie = { operatie: op.id, params, ...(body !== undefined && { body }), ...(ifMatch && { ifMatch }) }
  const bij = (casus: string) => huis.roep(wie, 'POST', `/casussen/${casus}/_samen`, { operaties: [operatie] })
  const antwoord = await bij(params.casusId ?? voorraad.tafel.casus)
  return antwoord.body.errors?.[0].code === 'hoort-niet-bij-casus' ? bij(await eigenCasus(aanroep)) : antwoord
}

/** Calls that the ordinary maker of the world makes about nobody at the table. */
const hier: Record<string, (v: Voorraad) => Promise<Vers>> = {
  wijzigGezin: async ({ tafel, doe }) => {
    const pad = `/gezinnen/${tafel.bijSchool.gezin}`
    return { wie: tafel.school.baas, pad, body: { aanduiding: 'Bij moeder' }, ifMatch: (await doe(tafel.school.baas, 'GET', pad)).etag }
  },
}
/** Who sees the aanbieding and not yet the casus, accepts it by itself. */
const zietDeCasusNiet = new Set(['maakRegieacceptatie'])

describe('elke operatie die schrijft doet mee, of zegt waarom niet', () => {
  it('elke reden geldt ergens voor, en wie niet meedoet is een bewuste lijst', () => {
    for (const { zegt, geldt } of redenen) expect(schrijvend.some(geldt), zegt).toBe(true)
    expect(mee.length + nietMee(operaties).length).toBe(schrijvend.length)
    expect(mee.length).toBeGreaterThan(60)
  })
  it.each(mee.map((op) => [op.id, op] as const))('%s', async (id, op) => {
    const aanroep = await (hier[id]?.(voorraad) ?? vers(huis, voorraad, op))
    const antwoord = await doeMee(op, aanroep)
    if (zietDeCasusNiet.has(id)) return expect(antwoord.status, antwoord.tekst).toBe(404)
    expect(antwoord.status, antwoord.tekst).toBe(200)
    const [stap] = antwoord.body.operaties
    expect(stap.status).toBe(op.antwoord === 'aangemaakt' ? 201 : 204)
    if (op.antwoord === 'aangemaakt') {
      const gelezen = await huis.roep(aanroep.lezer ?? aanroep.wie, 'GET', stap.location.replace('/v1', ''))
      expect(gelezen.status, gelezen.tekst).toBe(200)
    }
  })
})
