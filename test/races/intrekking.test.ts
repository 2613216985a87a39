import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { brengIn, geefToestemming, maakDoe, maakOpp, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis({ poolLezer: 8, poolSchrijver: 6 })
  tafel = await maakTafel(huis)
})
afterAll(() => huis?.stop())

describe('lezen tegen intrekken', () => {
  it('wat begint na het antwoord op de intrekking, toont niets meer van wat zij sloot: 300 paren', async () => {
    const { casus, school, wijkteam, moeder, bijSchool, kind } = tafel
    const doe = maakDoe(huis)
    const toestemming = await geefToestemming(tafel)
    const opp = await maakOpp(tafel)
    await brengIn(tafel, school.baas, 'opp', opp)
    const pad = `/casussen/${casus}/toestemmingen/${toestemming}`
    const doel = (await doe(school.baas, 'GET', `/opps/${opp}`)).body.doelen[0].id
    const adressen = [`/opps/${opp}`, '/opps', `/casussen/${casus}/dossier`, `/opps/${opp}/doelen`, '/personen', '/casussen']
    // What only the toestemming shows to the wijkteam: the plan, the casus, and the school's own record of the child.
    const toont = (tekst: string): boolean => [opp, casus, kind, doel].some((id) => tekst.includes(id))
    let paren = 0
    let voor = 0
    for (let keer = 0; keer < 50; keer++) {
      const antwoord = (await doe(moeder, 'GET', pad)).body.antwoorden.find(
        (een: { geverId: string; ingetrokkenOp?: string }) => een.geverId === bijSchool.moeder && een.ingetrokkenOp === undefined,
      )
      let bevestigd = false
      const lees = async (adres: string): Promise<void> => {
        const erna = bevestigd
        const { tekst } = await huis.roep(wijkteam.baas, 'GET', adres)
        if (erna) {
          paren++
          expect(toont(tekst), `${adres} toont na de intrekking: ${tekst}`).toBe(false)
        } else if (toont(tekst)) voor++
      }
      const intrekking = doe(moeder, 'POST', `${pad}/intrekkingen`, { antwoordId: antwoord.id }).then(() => {
        bevestigd = true
      })
      // A few are under way while it is withdrawn; the rest starts on the acknowledgement.
      const onderweg = adressen.slice(0, 3).map(lees)
      await intrekking
      await Promise.all([...onderweg, ...adressen.map(lees)])
      await doe(moeder, 'POST', `${pad}/antwoorden`, {
        ...{ geverId: bijSchool.moeder, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven', gegevenOp: '2026-11-23' },
      })
      expect((await huis.roep(wijkteam.baas, 'GET', `/opps/${opp}`)).status).toBe(200)
    }
    expect(paren).toBeGreaterThanOrEqual(300)
    // Else nothing was ever open, and this test could not fail.
    expect(voor).toBeGreaterThan(0)
  })
})
