import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begonnen, onderdelen, onderwijs } from '../hulp/arrangement.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { type Doe, geefToestemming, maakDoe, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
  tafel = await maakTafel(huis)
  await geefToestemming(tafel)
}, 60_000)
afterAll(() => huis?.stop())

/** A part that the school decided on before it said who pays; its path. */
async function besloten(pad: string): Promise<string> {
  const { financier: _, ...half } = onderwijs
  const { id } = await doe(tafel.school.baas, 'POST', `${pad}/onderdelen`, half)
  await doe(tafel.school.baas, 'POST', `${pad}/onderdelen/${id}/besluiten`, { uitkomst: 'toegekend' })
  return `${pad}/onderdelen/${id}`
}
const wijzig = async (pad: string, body: object) => {
  const { etag } = await doe(tafel.school.baas, 'GET', pad)
  return huis.roep(tafel.school.baas, 'PATCH', pad, body, { ifMatch: etag })
}

describe('waarover is besloten', () => {
  it('staat: alleen wat nog leeg is wordt aangevuld, en dan is het dicht', async () => {
    const deel = await besloten(await begonnen(tafel))
    for (const body of [{ doel: 'Iets anders.' }, { oordeel: 'niet-nodig' }, { tot: null }, { financier: 'De school', omvang: 'Meer' }]) {
      const antwoord = await wijzig(deel, body)
      expect([antwoord.status, antwoord.body.detail], JSON.stringify(body)).toEqual([409, expect.stringContaining('al besloten')])
    }
    expect((await wijzig(deel, { financier: 'De school' })).status).toBe(204)
    expect((await doe(tafel.school.baas, 'GET', deel)).body).toEqual(expect.objectContaining({ ...onderwijs, financier: 'De school' }))
    expect((await wijzig(deel, { financier: 'De gemeente' })).status).toBe(409)
  })
  it('houdt het vaststellen niet tegen: wat ontbreekt kan de weg eruit aanvullen', async () => {
    const pad = await begonnen(tafel)
    const deel = await besloten(pad)
    for (const een of onderdelen) await doe(tafel.school.baas, 'POST', `${pad}/onderdelen`, een)
    const stelVast = async () =>
      huis.roep(tafel.school.baas, 'POST', `${pad}/vaststellingen`, undefined, { ifMatch: (await doe(tafel.school.baas, 'GET', pad)).etag })
    const geweigerd = await stelVast()
    const [stap] = geweigerd.body.bevindingen.flatMap(({ herstel = [] }: { herstel?: object[] }) => herstel)
    expect([geweigerd.status, stap.methode, stap.pad]).toEqual([409, 'PATCH', `/v1${deel}`])
    await wijzig(deel, { financier: 'De school' })
    expect((await stelVast()).status).toBe(201)
  })
})
