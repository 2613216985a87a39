import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { geefToestemming, maakTafel } from '../hulp/wereld.ts'
import { hulp, type Operatie, overleg, van, type Wie } from '../samen/overleg.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis({ poolSchrijver: 10 })
}, 60_000)
afterAll(() => huis?.stop())

const opTafel = (wie: Wie): Operatie[] => [...hulp(wie), { operatie: 'maakInbreng', body: { soort: 'inzet', planId: van('hulp') } }]

describe('overleggen en losse aanroepen om hetzelfde gezin, alle op hetzelfde moment', () => {
  it('wie op een ander moet wachten begint zo nodig opnieuw: elk antwoord is een antwoord, nooit een storing', async () => {
    const tafel = await maakTafel(huis)
    await geefToestemming(tafel)
    const { doe, school, wijkteam, bijWijkteam, casus, kind, kindWijk } = tafel
    const tweede = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }] })).id
    const samen = (bij: string, wie: typeof school.baas, operaties: Operatie[], proef = false) =>
      huis.roep(wie, 'POST', `/casussen/${bij}/_samen`, { operaties }, { proef })
    for (const naar of ['samen-beslissen', 'toewijzen', 'uitvoeren']) {
      const antwoorden = await Promise.all([
        samen(casus, school.baas, overleg(tafel)),
        samen(tweede, school.baas, opTafel(tafel)),
        samen(casus, wijkteam.baas, opTafel({ kind: kindWijk, bijSchool: bijWijkteam, school: wijkteam })),
        huis.roep(school.baas, 'POST', `/casussen/${casus}/faseovergangen`, { naar }),
        samen(casus, school.baas, hulp(tafel), true),
        huis.roep(school.baas, 'POST', `/casussen/${casus}/evaluatiemomenten`, { geplandOp: '2026-12-14', criteria: 'Vier weken.' }),
      ])
      expect(antwoorden.filter(({ status }) => status >= 500).map(({ status, tekst }) => `${status} ${tekst}`)).toEqual([])
    }
  })
})
