import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { geefToestemming, maakTafel, schrijfOpp } from '../hulp/wereld.ts'
import { hulp, type Operatie, overleg, van, type Wie } from '../samen/overleg.ts'
import { wieHoudt } from './wiehoudt.ts'

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

  it('wie niemand vasthoudt, wacht niet op wie het gezin vasthoudt', async () => {
    const tafel = await maakTafel(huis)
    const opp = await schrijfOpp(tafel)
    const { doe, school, moeder, casus } = tafel
    const { etag } = await doe(school.baas, 'GET', `/opps/${opp}`)
    const houdt = await wieHoudt(huis)
    try {
      await houdt.neem(`select 1 from weergave where soort = 'opp' and id = $1 for update`, [opp])
      const wijzigt = huis.roep(school.baas, 'PATCH', `/opps/${opp}`, { schooljaar: '2027-2028' }, { ifMatch: etag })
      // It has locked the family, and waits for the plan.
      await houdt.wachten(1)
      const zienswijze = await huis.roep(moeder, 'POST', `/casussen/${casus}/zienswijzen`, { tekst: 'Zo herken ik het niet.' })
      await houdt.laatLos()
      expect([zienswijze.status, (await wijzigt).status], zienswijze.tekst).toEqual([201, 204])
    } finally {
      await houdt.stop()
    }
  })

  it('een overleg dat wachtte terwijl de casus dichtging, vindt die niet meer', async () => {
    const tafel = await maakTafel(huis)
    const pad = `/casussen/${tafel.casus}/toestemmingen/${await geefToestemming(tafel)}`
    const { antwoorden } = (await tafel.doe(tafel.moeder, 'GET', pad)).body
    const antwoordId = antwoorden.find(({ geverId }: { geverId: string }) => geverId === tafel.bijSchool.moeder).id
    const houdt = await wieHoudt(huis)
    try {
      await houdt.neem('select 1 from persoon where id = any ($1) order by id for update', [[tafel.kind, tafel.kindWijk]])
      const intrekking = huis.roep(tafel.moeder, 'POST', `${pad}/intrekkingen`, { antwoordId })
      await houdt.wachten(1)
      const operaties = hulp({ kind: tafel.kindWijk, bijSchool: tafel.bijWijkteam, school: tafel.wijkteam }).slice(0, 1)
      const overleg = huis.roep(tafel.wijkteam.baas, 'POST', `/casussen/${tafel.casus}/_samen`, { operaties })
      // It has looked, and waits behind the withdrawal.
      await houdt.wachten(2)
      await houdt.laatLos()
      expect([(await intrekking).status, (await overleg).status]).toEqual([201, 404])
    } finally {
      await houdt.stop()
    }
  })
})
