import { describe, expect, it } from 'vitest'
import { groepen } from '../../src/verantwoording/activiteiten/groepen.ts'
import { type Inzagerij, toonInzage } from '../../src/verantwoording/inzagen/woorden.ts'

const lezer = { houders: [], id: 'moeder' }
const rij = (anders: Partial<Inzagerij>): Inzagerij => ({
  ...{ id: 'regel', tijd: '2026-11-23T10:00:00.000Z', eigenaar: 'school', aard: 'gelezen', operatie: 'x', cellen: 0n },
  ...{ activiteit: 'urn:rondetafel:verwerking:overleggen:lezen', gronden: ['toestemming'], toestemmingen: [] },
  ...{ buiten_betrokkenheid: false, bekend: true, onder: false, actor_soort: 'medewerker', actor: 'fatma', organisatie: 'wijkteam' },
  ...{ organisatie_naam: 'Wijkteam Oost', functie: 'wijkteammedewerker', medewerker_naam: null },
  ...anders,
})
const zin = (anders: Partial<Inzagerij>, voor = lezer): string => toonInzage(rij(anders), voor).zin

describe('waarom iemand kon kijken is niet waarom iets niet doorging', () => {
  const over = 'een overleg of het verslag daarvan'
  const grond = 'omdat daar toestemming voor is gegeven.'
  it.each<[Inzagerij['aard'], string]>([
    ['geweigerd', `wilde iets vastleggen over ${over}, en dat ging niet door. Deze organisatie mocht hier kijken, ${grond}`],
    ['proef', `probeerde of er iets kon worden vastgelegd over ${over}. Deze organisatie mocht hier kijken, ${grond}`],
    ['geschreven', `legde iets vast over ${over}, ${grond}`],
    ['herhaald', `legde nog eens vast wat al was vastgelegd over ${over}, ${grond}`],
    ['gelezen', `opende ${over}, ${grond}`],
  ])('%s', (aard, verwacht) => {
    expect(zin({ aard })).toBe(`De wijkteammedewerker van Wijkteam Oost ${verwacht}`)
  })
  it('wie het zelf was leest "uw organisatie", en zonder grond blijft het bij één zin', () => {
    expect(zin({ aard: 'geweigerd' }, { houders: [], id: 'fatma' })).toBe(
      `U wilde iets vastleggen over ${over}, en dat ging niet door. Uw organisatie mocht hier kijken, ${grond}`,
    )
    expect(zin({ aard: 'geweigerd', gronden: [] })).toMatch(/, en dat ging niet door\.$/)
    expect(zin({ aard: 'geweigerd', gronden: ['nog-zonder-zin'] })).toMatch(/mocht hier kijken, op grond van nog zonder zin\.$/)
  })
})

describe('elk onderwerp loopt na het werkwoord', () => {
  it.each(Object.keys(groepen))('%s', (groep) => {
    const activiteit = `urn:rondetafel:verwerking:${groep}:lezen`
    expect(zin({ activiteit })).toMatch(/ (opende (de|het|een|openbare) |bekeek (hoe|wat|wie) )/)
    expect(zin({ activiteit, aard: 'geschreven' })).toMatch(/ legde iets vast over (de|het|een|openbare|hoe|wat|wie) /)
  })
  it('hoe twee plannen samenhangen', () => {
    expect(zin({ activiteit: 'urn:rondetafel:verwerking:koppelingen:lezen' })).toContain(' bekeek hoe twee plannen samenhangen, omdat ')
  })
})
