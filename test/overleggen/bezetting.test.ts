import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stap } from '../../src/regels/regel.ts'
import { volgHerstel } from '../hulp/herstel.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { begin, beleg, gezin, iedereen, schrijfVerslag, stelVast } from '../hulp/overleg.ts'
import { afsluiting, geefToestemming, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())

const regel = 'overleg-minimale-bezetting'
type Bevinding = { regel: string; uitkomst: string; uitleg: string; onderwerpId: string; herstel: Stap[] }
const deze = ({ body }: { body: { bevindingen: Bevinding[] } }, pad: string): Bevinding =>
  body.bevindingen.find((een) => een.regel === regel && pad.endsWith(een.onderwerpId)) as Bevinding
/** A meeting that was held without the family, with a reason. */
async function zonderGezin(tafel: Tafel): Promise<string> {
  const pad = await beleg(tafel)
  await begin(tafel, pad, iedereen(tafel).slice(2))
  const motiveringen = [{ regel, tekst: 'De ouders stonden vast op de weg, en wilden dat wij begonnen.' }]
  await tafel.doe(tafel.school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden', motiveringen })
  return pad
}
const volg = ({ school }: Tafel, stappen: readonly Stap[]) => volgHerstel(huis.roep, stappen, () => school.baas)

describe('wie er niet was, komt er niet vanzelf bij te staan', () => {
  it('bij het afronden: het is een vraag wie er was en vanaf wanneer, en alleen als het zo is', async () => {
    const tafel = await maakTafel(huis)
    await geefToestemming(tafel)
    const { school, bijSchool, doe } = tafel
    const pad = await beleg(tafel)
    await begin(tafel, pad, iedereen(tafel).slice(2))
    const { herstel } = deze(await huis.roep(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' }), pad)
    expect(herstel).toHaveLength(1)
    expect(herstel[0]).toMatchObject({ alleenAls: 'Alleen als deze echt bij het overleg was.', body: {} })
    const gevraagd = herstel[0]?.invullen.map(({ pointer, schema }) => [pointer, schema])
    const familie = [bijSchool.moeder, bijSchool.vader, tafel.kind]
    expect(gevraagd).toEqual([
      ['/persoonId', { type: 'string', enum: familie }],
      ['/van', { type: 'string', format: 'date-time' }],
    ])
    await volg(tafel, herstel)
    expect((await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })).status).toBe(201)
    const { aanwezigen } = (await doe(school.baas, 'GET', pad)).body
    expect(aanwezigen.at(-1)).toMatchObject({ persoonId: bijSchool.moeder, van: '2026-11-23T08:30:00.000Z' })
  })

  it('in het verslag van de tafel na afloop: wie de weg volgt krijgt 201, en de regel is voldaan', async () => {
    const tafel = await maakTafel(huis)
    await geefToestemming(tafel)
    const { school, casus } = tafel
    const pad = await zonderGezin(tafel)
    const oordeel = async () => deze(await tafel.doe(school.baas, 'GET', `/casussen/${casus}/toetsing`), pad)
    const eerst = await oordeel()
    expect([eerst.uitkomst, eerst.herstel.length]).toEqual(['geschonden', 1])
    await volg(tafel, eerst.herstel)
    expect((await oordeel()).uitkomst).toBe('voldaan')
    expect((await tafel.doe(school.baas, 'GET', pad)).body.aanwezigen).toHaveLength(3)
  })

  it.each(['verslag', 'casus'])('staat het vast (%s), dan is er geen weg meer die niet te volgen is', async (wat) => {
    const tafel = await maakTafel(huis)
    await geefToestemming(tafel)
    const { school, casus, doe } = tafel
    const pad = await zonderGezin(tafel)
    await schrijfVerslag(tafel, pad)
    await (wat === 'verslag' ? stelVast(tafel, pad) : doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting()))
    const { uitkomst, uitleg, herstel } = deze(await doe(school.baas, 'GET', `/casussen/${casus}/toetsing`), pad)
    expect([uitkomst, herstel]).toEqual(['geschonden', []])
    expect(uitleg).not.toContain('leg dat dan vast')
    const [moeder] = gezin(tafel)
    const van = '2026-11-23T08:30:00.000Z'
    expect((await huis.roep(school.baas, 'POST', `${pad}/aanwezigen`, { ...moeder, van })).status).toBe(409)
  })
})
