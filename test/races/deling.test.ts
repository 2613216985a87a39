import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakCollega, maakOrganisatie, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis({ poolLezer: 8, poolSchrijver: 6 })
  tafel = await maakTafel(huis)
})
afterAll(() => huis?.stop())

const waarom = {
  ...{ ernst: 'Zij durft niet naar huis.', waaromGeenToestemming: 'Vragen is niet veilig.', geraadpleegd: 'Een collega' },
  ...{ alternatieven: 'Twee gesprekken.', minimaleInhoud: 'Alleen het nodige.', anoniemBesprokenOp: '2026-11-20' },
}

describe('delen zonder toestemming, tegelijk', () => {
  it('wat begint na het antwoord op het einde, toont niets meer van wat het sloot: 100 paren', async () => {
    const { doe, school, casus, kind } = tafel
    const ontvanger = await maakOrganisatie(doe, 'veilig-thuis', 'Veilig Thuis Duinrand')
    const collega = await maakCollega(doe, school)
    const adressen = [
      `/casussen/${casus}`,
      '/casussen',
      `/casussen/${casus}/dossier`,
      `/casussen/${casus}/delingen`,
      `/casussen/${casus}/hulpvragen`,
    ]
    let [paren, voor] = [0, 0]
    for (let keer = 0; keer < 20; keer++) {
      const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/delingen`, {
        ...{ betreftId: kind, grond: 'conflict-van-plichten', doel: 'Wegen of er hulp nodig is.', avgGrondslag: 'publieke-taak' },
        ...{ cellen: ['casus/basis', 'casus/onderwijs'], ontvangerIds: [ontvanger.id], tot: '2026-12-31', informerenOp: '2026-12-01' },
        verantwoording: waarom,
      })
      const pad = `/casussen/${casus}/delingen/${id}`
      const { etag } = await doe(collega, 'GET', pad)
      // Two at once: one confirmation, one clash.
      const twee = await Promise.all([1, 2].map(() => huis.roep(collega, 'POST', `${pad}/bevestigingen`, {}, { ifMatch: etag })))
      expect(twee.map(({ status }) => status).sort()[0]).toBe(201)
      expect([409, 412]).toContain(twee.map(({ status }) => status).sort()[1])
      let gesloten = false
      const lees = async (adres: string): Promise<void> => {
        const erna = gesloten
        const { tekst, status } = await huis.roep(ontvanger.baas, 'GET', adres)
        const toont = status === 200 && tekst.includes(casus)
        if (erna) {
          paren++
          expect(toont, `${adres} toont na het einde: ${tekst}`).toBe(false)
        } else if (toont) voor++
      }
      const einde = doe(collega, 'POST', `${pad}/beeindigingen`, { reden: 'Het is weer veilig.' }).then(() => {
        gesloten = true
      })
      const onderweg = adressen.slice(0, 3).map(lees)
      await einde
      await Promise.all([...onderweg, ...adressen.map(lees)])
    }
    expect(paren).toBeGreaterThanOrEqual(100)
    // Else nothing was ever open, and this test could not fail.
    expect(voor).toBeGreaterThan(0)
  })
})
