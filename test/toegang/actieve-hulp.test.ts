import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { geefToestemming, maakOrganisatie, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
let vraag: string
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  vraag = await geefToestemming(tafel)
  await startHulp(tafel)
})
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet('2026-11-25T09:00:00.000Z'))

type Hulp = { soort: string; aanbieder: { naam: string } }
const actief = async (wie: Wie): Promise<string[]> =>
  (await tafel.doe(wie, 'GET', '/actieve-hulp')).body.hulp.map(({ soort, aanbieder }: Hulp) => `${aanbieder.naam}: ${soort}`)

it('een school leest wie er actief is, van wat zij mag zien, elke soort één keer', async () => {
  const { school, wijkteam, kindWijk, casus, doe } = tafel
  const vreemd = await maakOrganisatie(doe, 'school', 'De Verre Weide')
  expect(await actief(school.baas)).toEqual(['Wijkteam Oost: lichte-jeugdhulp'])
  // Closed and absent are the same bytes: to who may not see it here, and to who has nothing to do with it.
  for (const wie of [school.leraar, vreemd.baas]) expect((await huis.roep(wie, 'GET', '/actieve-hulp')).tekst).toBe('{"hulp":[]}')
  const maak = async (soort: string, aanbieder: object, gestart = true, inbrengen = true): Promise<string> => {
    const body = { jeugdigeId: kindWijk, soort, doel: 'Rust in huis', aanbieder, van: '2026-11-24' }
    const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', body)
    if (gestart) await doe(wijkteam.baas, 'POST', `/inzetten/${id}/starts`, { startdatum: '2026-11-24' })
    if (inbrengen) await doe(wijkteam.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: id })
    return id
  }
  const gezinshulp = await maak('gezinshulp', { naam: 'Bolderik Gezinshulp' })
  await maak('begeleiding', { naam: 'Nog niet begonnen' }, false)
  await maak('begeleiding', { naam: 'Niet op tafel' }, true, false)
  await maak('lichte-jeugdhulp', { organisatieId: wijkteam.id, naam: 'Wijkteam Oost' })
  expect(await actief(school.baas)).toEqual(['Bolderik Gezinshulp: gezinshulp', 'Wijkteam Oost: lichte-jeugdhulp'])
  expect(await actief(wijkteam.baas)).toEqual([
    'Bolderik Gezinshulp: gezinshulp',
    'Niet op tafel: begeleiding',
    'Wijkteam Oost: lichte-jeugdhulp',
  ])
  await doe(wijkteam.baas, 'POST', `/inzetten/${gezinshulp}/beeindigingen`, { einddatum: '2026-11-24', reden: 'Klaar.' })
  expect(await actief(school.baas)).toEqual(['Wijkteam Oost: lichte-jeugdhulp'])
})

it('wie de toestemming intrekt sluit het', async () => {
  const { school, casus, moeder, bijSchool, doe } = tafel
  const { resultaten } = (await doe(moeder, 'GET', `/casussen/${casus}/toestemmingen/${vraag}/antwoorden`)).body
  const antwoordId = resultaten.find(({ geverId }: { geverId: string }) => geverId === bijSchool.moeder).id
  await doe(moeder, 'POST', `/casussen/${casus}/toestemmingen/${vraag}/intrekkingen`, { antwoordId })
  expect(await actief(school.baas)).toEqual([])
})

it('elke keer staat in het logboek over wie het ging', async () => {
  const { wijkteam, kindWijk } = tafel
  huis.klok.zet('2026-11-26T09:00:00.000Z')
  await actief(wijkteam.baas)
  const { rows } = await als(huis, 'eigenaar', (client) =>
    client.query(`select personen, gronden from logboek where operatie = 'leesActieveHulp' order by tijd desc limit 1`),
  )
  expect(rows).toEqual([{ personen: [kindWijk], gronden: ['eigenaar'] }])
})
