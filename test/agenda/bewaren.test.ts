import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { type Agendakijk, kijkOpAgenda } from '../hulp/agenda.ts'
import { begin, type Huis, maakHuis } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import { maakOpp, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let kijk: Agendakijk
beforeAll(async () => {
  huis = await maakHuis()
  kijk = kijkOpAgenda(huis)
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const wat = 'opp-bewaartermijn'
const bij = ({ school }: Tafel) => kijk.bij(school.baas, wat)
const inschrijvingen = ({ kind }: Tafel): string => `/personen/${kind}/inschrijvingen`
async function schrijfUit(tafel: Tafel, tot: string): Promise<void> {
  const [eerste] = (await kijk.doe(tafel.school.baas, 'GET', inschrijvingen(tafel))).body.resultaten
  await metEtag(huis, tafel.school.baas, 'PATCH', `${inschrijvingen(tafel)}/${eerste.id}`, { tot })
}

it('twee jaar nadat de leerling van school ging, vanaf dertig dagen ervoor tot een kwartaal erna; alleen bij wie coördineert op die school', async () => {
  const tafel = await maakTafel(huis)
  const { school, kind } = tafel
  const opp = await maakOpp(tafel)
  kijk.op('2029-08-02')
  expect(await bij(tafel), 'wie nog op school zit').toEqual([])
  await schrijfUit(tafel, '2027-07-31')
  expect(await bij(tafel)).toEqual(['2029-07-31 te laat'])
  kijk.op('2029-10-31')
  expect(await bij(tafel), 'de laatste dag').toEqual(['2029-07-31 te laat'])
  kijk.op('2029-11-01')
  expect(await bij(tafel), 'wat niet weg te werken is blijft niet staan').toEqual([])
  kijk.op('2029-06-30')
  expect(await bij(tafel)).toEqual([])
  kijk.op('2029-07-01')
  expect(await bij(tafel)).toEqual(['2029-07-31'])
  await kijk.anderenNiet(tafel, wat, school.baas)
  const punt = (await kijk.agenda(school.baas)).find((een) => een.wat === wat)
  expect(punt).toMatchObject({
    aanZet: 'uw-organisatie',
    opp: { id: opp, jeugdigeId: kind },
    uitleg: expect.stringMatching(/twee jaar na vertrek/),
  })
  expect(punt).not.toHaveProperty('regel')
  await kijk.doe(school.baas, 'POST', inschrijvingen(tafel), { schoolId: school.id, sector: 'po', van: '2028-08-01' })
  expect(await bij(tafel), 'wie terugkwam').toEqual([])
})

it('telt de laatste dag op deze school, niet die op een andere; en zonder eigen inschrijving is er geen termijn', async () => {
  const tafel = await maakTafel(huis)
  await maakOpp(tafel)
  await schrijfUit(tafel, '2024-10-10')
  expect(await bij(tafel)).toEqual(['2026-10-10 te laat'])
  await kijk.doe(tafel.school.baas, 'POST', inschrijvingen(tafel), {
    schoolnaam: 'De Wissel',
    sector: 'so',
    van: '2024-08-01',
    tot: '2026-11-01',
  })
  expect(await bij(tafel)).toEqual(['2026-10-10 te laat'])
  const terug = { schoolId: tafel.school.id, sector: 'po', van: '2024-11-01', tot: '2024-12-10' }
  await kijk.doe(tafel.school.baas, 'POST', inschrijvingen(tafel), terug)
  expect(await bij(tafel)).toEqual(['2026-12-10'])
  for (const { id, schoolId } of (await kijk.doe(tafel.school.baas, 'GET', inschrijvingen(tafel))).body.resultaten)
    if (schoolId)
      await kijk.doe(tafel.school.baas, 'POST', `${inschrijvingen(tafel)}/${id}/vervallenverklaringen`, { reden: 'Van een ander kind.' })
  expect(await bij(tafel)).toEqual([])
})

it('een OPP van voor de bewaartermijn op de agenda kwam, wordt net zo gevonden', async () => {
  const tafel = await maakTafel(huis)
  await maakOpp(tafel)
  const [bestand] = readdirSync('migrations').filter((naam) => naam.endsWith('_herijking.sql'))
  const plek = `select id, beurt from weergave where soort = 'opp' order by id`
  await als(huis, 'eigenaar', async (client) => {
    const nu = (await client.query(plek)).rows
    expect(nu.every(({ beurt }) => beurt !== null) && nu.length > 0).toBe(true)
    await client.query('begin')
    await client.query(`update weergave set beurt = null, positie = nextval('historie_positie') where soort = 'opp'`)
    await client.query(readFileSync(`migrations/${bestand}`, 'utf8').split('--> statement-breakpoint').at(-1) as string)
    expect((await client.query(plek)).rows).toEqual(nu)
    await client.query('rollback')
  })
})
