import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakDoe } from '../hulp/wereld.ts'
import { antwoord, type Kring, maakKring, ouderszeggenJa, vraagToestemming } from '../toegang/kring.ts'

let huis: Huis
let kring: Kring
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())
beforeEach(async () => {
  kring = await maakKring(maakDoe(huis), '2013-01-20')
  await kring.neemAan()
})

const pad = (vraag: string): string => `/casussen/${kring.casus}/toestemmingen/${vraag}`
const trekIn = async (wie: Wie, vraag: string, antwoordId: string) => huis.roep(wie, 'POST', `${pad(vraag)}/intrekkingen`, { antwoordId })
const leest = async (): Promise<number> => (await huis.roep(kring.team.baas, 'GET', `/casussen/${kring.casus}`)).status

describe('een antwoord intrekken', () => {
  it('doet niemand voor een ander: geen andere ouder, en niet wie het krijgt', async () => {
    const { team, moeder, vader, zelf, kind, gezin } = kring
    const vraag = await vraagToestemming(kring)
    await ouderszeggenJa(kring, vraag)
    const vanKind = (await antwoord(kring, vraag, zelf, kind, 'jeugdige')).id
    expect(await leest()).toBe(200)
    const { resultaten } = (await kring.doe(moeder, 'GET', `${pad(vraag)}/antwoorden`)).body
    const vanMoeder = resultaten.find(({ geverId }: { geverId: string }) => geverId === gezin.moeder).id
    for (const [wie, wat] of [
      [vader, vanMoeder],
      [zelf, vanMoeder],
      [team.baas, vanMoeder],
      [team.baas, vanKind],
      [moeder, vanKind],
    ] as const)
      expect((await trekIn(wie, vraag, wat)).status).toBe(403)
    expect(await leest()).toBe(200)
    expect((await trekIn(moeder, vraag, vanMoeder)).status).toBe(201)
    expect(await leest()).toBe(404)
  })

  it('wie het vroeg legt vast dat iemand een ja terugneemt, maar neemt niemands eigen nee terug', async () => {
    const { school, vader, zelf, kind, gezin } = kring
    const vraag = await vraagToestemming(kring)
    await ouderszeggenJa(kring, vraag)
    const nee = (await antwoord(kring, vraag, zelf, kind, 'jeugdige', 'geweigerd')).id
    expect((await trekIn(school.baas, vraag, nee)).status).toBe(403)
    expect((await trekIn(zelf, vraag, nee)).status).toBe(201)
    await antwoord(kring, vraag, zelf, kind, 'jeugdige')
    expect(await leest()).toBe(200)
    const { resultaten } = (await kring.doe(vader, 'GET', `${pad(vraag)}/antwoorden`)).body
    const vanVader = resultaten.find(({ geverId }: { geverId: string }) => geverId === gezin.vader).id
    expect((await trekIn(school.baas, vraag, vanVader)).status).toBe(201)
    expect(await leest()).toBe(404)
    // What it wrote down itself, a no as well, it can take back.
    const mondeling = await kring.doe(school.baas, 'POST', `${pad(vraag)}/antwoorden`, {
      ...{ geverId: gezin.vader, hoedanigheid: 'ouder-met-gezag', wijze: 'mondeling', uitkomst: 'geweigerd' },
    })
    expect((await trekIn(school.baas, vraag, mondeling.id)).status).toBe(201)
  })
})
