import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties } from '../../src/app.ts'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { maakVoorraad, type Voorraad, voerUit } from '../hulp/voorraad.ts'
import { veldenVan } from './velden.ts'
import { doe, doeVers, goedeAanroep, rijen, type Vers, vers } from './wandeling.ts'

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
const opMet = (id: string): Operatie => operaties.find((op) => op.id === id) as Operatie
const heeft = (op: Operatie, ...velden: string[]): boolean => velden.every((veld) => veldenVan(op).some(({ pointer }) => pointer === veld))

/** A day as this field takes it: some ask for a moment on it. */
const alsVeld = (op: Operatie, plek: string, dag: string): string =>
  veldenVan(op).find(({ pointer }) => pointer === plek)?.schema.format === 'date-time' ? `${dag}T08:00:00.000Z` : dag

/** The call is refused at this place, and nothing is left of it. */
async function weigert(op: Operatie, aanroep: Vers, plek: string): Promise<void> {
  const vooraf = await teller.tel()
  const antwoord = await doeVers(huis, op, aanroep)
  const plekken = antwoord.body?.errors?.map(({ location }: { location: string }) => location)
  expect([antwoord.status, plekken], antwoord.tekst).toEqual([400, [plek]])
  expect(await teller.tel()).toEqual(vooraf)
}

describe('een einde voor het begin', () => {
  it.each(rijen((op) => isSchrijven(op) && heeft(op, '/van', '/tot')))('%s', async (_, op) => {
    const { body } = goedeAanroep(voorraad, op)
    const antwoord = await doe(huis, voorraad, op, {
      body: { ...(body as object), van: alsVeld(op, '/van', '2027-01-01'), tot: alsVeld(op, '/tot', '2026-12-31') },
    })
    expect([antwoord.status, antwoord.body.errors[0].location]).toEqual([400, '/tot'])
  })
  it.each(rijen((op) => op.methode === 'PATCH' && heeft(op, '/tot') && !heeft(op, '/van')))(
    '%s: voor de eerste dag die er al staat',
    async (_, op) => {
      const aanroep = await vers(huis, voorraad, op)
      await weigert(op, { ...aanroep, body: { tot: alsVeld(op, '/tot', '1999-12-31') } }, '/tot')
    },
  )
  it('wijzigInzet: voor de eerste dag die er al staat', async () => {
    const op = opMet('wijzigInzet')
    await weigert(op, { ...(await vers(huis, voorraad, op)), body: { tot: '2026-11-01' } }, '/tot')
  })
  it('beeindigInzet: voor de start', async () => {
    const start = await vers(huis, voorraad, opMet('startInzet'))
    await voerUit(huis, start)
    const einde = { ...start, pad: start.pad.replace('/starts', '/beeindigingen'), body: { einddatum: '2026-11-01', reden: 'Te vroeg.' } }
    // The database refuses: start and end do not fit each other, so the answer points at the whole.
    await weigert(opMet('beeindigInzet'), einde, '')
  })
})

describe('een dag die nog moet komen, waar dat niet kan', () => {
  it.each([
    ['maakPersoon', 'geboortedatum'],
    ['maakPersoon', 'overledenOp'],
    ['wijzigPersoon', 'geboortedatum'],
    ['wijzigPersoon', 'overledenOp'],
    ['maakGezagsrelatie', 'gecontroleerdOp'],
    ['maakAntwoord', 'gegevenOp'],
    ['stemInMetOpp', 'gegevenOp'],
    ['stelOppVast', 'overlegGevoerdOp'],
  ])('%s: %s', async (id, veld) => {
    const op = opMet(id)
    const aanroep = await vers(huis, voorraad, op)
    await weigert(op, { ...aanroep, body: { ...(aanroep.body as object), [veld]: '2026-11-24' } }, `/${veld}`)
  })
  it('op de dag zelf kan het wel', async () => {
    const aanroep = await vers(huis, voorraad, opMet('maakPersoon'))
    expect(
      (
        await doeVers(huis, opMet('maakPersoon'), {
          ...aanroep,
          body: { voornaam: 'Fee', achternaam: 'Verzonnen', geboortedatum: '2026-11-23' },
        })
      ).status,
    ).toBe(201)
  })
})

describe('een dag die al voorbij is, waar dat niet kan', () => {
  it('maakToestemming: tot', async () => {
    const op = opMet('maakToestemming')
    const aanroep = await vers(huis, voorraad, op)
    await weigert(op, { ...aanroep, body: { ...(aanroep.body as object), tot: '2026-11-22' } }, '/tot')
  })
})

describe('een schooljaar bestaat uit twee jaren na elkaar', () => {
  it.each(['2026-2028', '2026', '2027-2026'])('%s', async (schooljaar) => {
    const op = opMet('maakOpp')
    const aanroep = await vers(huis, voorraad, op)
    await weigert(op, { ...aanroep, body: { ...(aanroep.body as object), schooljaar } }, '/schooljaar')
  })
})
