import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { brengIn, geefToestemming, maakDoe, maakOpp, maakTafel, type Tafel } from '../hulp/wereld.ts'

/** Reads that begin after an acknowledgement; ten times as many with `npm run test:lang`. */
const paren = process.env.RONDETAFEL_LANG ? 100_000 : 10_000
const perKeer = 200
const tegelijk = 8

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis({ poolLezer: 8, poolSchrijver: 6 })
  tafel = await maakTafel(huis)
})
afterAll(() => huis?.stop())

describe('lezen tegen intrekken', () => {
  it(
    `wat begint na het antwoord op de intrekking, toont niets meer van wat zij sloot: ${paren} paren`,
    async () => {
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
      const authorization = `Bearer ${await huis.token(wijkteam.baas)}`
      const lees = async (adres: string): Promise<string> =>
        (await huis.app.inject({ method: 'GET', url: `/v1${adres}`, headers: { authorization } })).payload
      let erna = 0
      let voor = 0
      while (erna < paren) {
        const antwoord = (await doe(moeder, 'GET', pad)).body.antwoorden.find(
          (een: { geverId: string; ingetrokkenOp?: string }) => een.geverId === bijSchool.moeder && een.ingetrokkenOp === undefined,
        )
        let bevestigd = false
        let gestart = 0
        // Each reads on through the withdrawal: what began before it may show, what begins after its answer may not.
        const lezer = async (nummer: number): Promise<void> => {
          for (let keer = nummer; gestart < perKeer; keer++) {
            const adres = adressen[keer % adressen.length] as string
            const begonErna = bevestigd
            if (begonErna) gestart++
            const tekst = await lees(adres)
            if (!begonErna) voor += toont(tekst) ? 1 : 0
            else if (toont(tekst)) expect.fail(`${adres} toont na de intrekking: ${tekst}`)
            else erna++
          }
        }
        const lezers = Array.from({ length: tegelijk }, (_, nummer) => lezer(nummer))
        await doe(moeder, 'POST', `${pad}/intrekkingen`, { antwoordId: antwoord.id })
        bevestigd = true
        await Promise.all(lezers)
        await doe(moeder, 'POST', `${pad}/antwoorden`, {
          ...{
            geverId: bijSchool.moeder,
            hoedanigheid: 'ouder-met-gezag',
            wijze: 'digitaal',
            uitkomst: 'gegeven',
            gegevenOp: '2026-11-23',
          },
        })
        expect(toont(await lees(`/opps/${opp}`))).toBe(true)
      }
      expect(erna).toBeGreaterThanOrEqual(paren)
      // Else nothing was ever open, and this test could not fail.
      expect(voor).toBeGreaterThan(0)
    },
    paren * 30,
  )
})
