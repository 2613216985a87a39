import type { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakVoorraad, makers, type Voorraad, voerUit } from '../hulp/voorraad.ts'

// What was destroyed stands nowhere any more: not in the tables of the nouns, not in what was shown, not in what it was before.

let huis: Huis
let voorraad: Voorraad
beforeAll(async () => {
  huis = await maakHuis()
  voorraad = await maakVoorraad(huis)
}, 120_000)
afterAll(() => huis?.stop())

const rijen = async <R>(client: Client, sql: string, waarden: unknown[] = []): Promise<R[]> =>
  (await client.query(sql, waarden)).rows as R[]
type Rij = { tabel: string; soort: string; id: string; planversie: number }
const gevallenSql = `select tabel, rij_soort as soort, rij_id as id, rij_planversie as planversie from vervallenrij where verklaring_id = $1`
const gevallen = (verklaring: string): Promise<Rij[]> => als(huis, 'eigenaar', (client) => rijen<Rij>(client, gevallenSql, [verklaring]))

/** What is left of these rows, past every lock: where, and how many. */
const rest = (weg: Rij[]): Promise<string[]> =>
  als(huis, 'eigenaar', async (client) => {
    const over: string[] = []
    for (const { tabel, soort, id, planversie } of weg) {
      const [eigen] = await rijen<{ rij: Record<string, unknown> }>(
        client,
        `select to_jsonb(t) as rij from ${tabel} t where id = $1 and coalesce((to_jsonb(t) ->> 'planversie')::int, 0) = $2`,
        [id, planversie],
      )
      if (eigen) over.push(`${tabel} ${JSON.stringify(leeg(eigen.rij))}`)
      for (const naam of ['historie', 'weergave'])
        if (
          (await rijen(client, `select 1 from ${naam} where soort = $1 and id = $2 and planversie = $3`, [soort, id, planversie])).length >
          0
        )
          over.push(`${naam} ${soort}`)
      if ((await rijen(client, 'select 1 from dekking where rij = $1', [id])).length > 0) over.push(`dekking ${soort}`)
    }
    return [...new Set(over)].sort()
  })
/** Of a row its own words: no ids, days on which it was made, or numbers. */
const leeg = (rij: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(rij).filter(([naam, waarde]) => waarde !== null && !/(^id|_id|_op|^versie|^nummer)$/.test(naam)))

const vervalbaar = Object.keys(makers).filter((id) => /^verklaar.*Vervallen$/.test(id))
const personeel = ['verklaarMedewerkerVervallen', 'verklaarSysteemVervallen']
/** What others can point at for ever stays as an id of an owner. */
const omhulsel: Record<string, string[]> = {
  verklaarPersoonVervallen: ['persoon {"voornaam":"","achternaam":"","compartiment":"school"}'],
  verklaarGezinVervallen: ['gezin {}'],
  verklaarCasusVervallen: ['casus {"fase":"signaleren","status":"open"}'],
}

it.each(vervalbaar)('%s, en dan vernietigd: er is niets meer', async (id) => {
  const aanroep = await (makers[id] as (typeof makers)[string])(voorraad)
  const verklaard = await voerUit(huis, aanroep)
  expect(verklaard.status, verklaard.tekst).toBe(201)
  const weg = await gevallen(verklaard.body.id)
  expect(weg.length).toBeGreaterThan(0)
  expect((await rest(weg)).length).toBeGreaterThan(0)
  const vernietigd = await vernietig(aanroep.wie, verklaard.body.id)
  if (personeel.includes(id)) return expect(vernietigd.status).toBe(409)
  expect(vernietigd.status, vernietigd.tekst).toBe(201)
  expect(vernietigd.body).toMatchObject({ aantal: weg.length, soorten: [...new Set(weg.map(({ soort }) => soort))].sort() })
  expect(await rest(await gevallen(verklaard.body.id))).toEqual(omhulsel[id] ?? [])
  expect((await vernietig(aanroep.wie, verklaard.body.id)).status).toBe(409)
})

const vernietig = (wie: Wie, verklaring: string, body: unknown = { grond: 'bewaartermijn' }) =>
  huis.roep(wie, 'POST', `/vervallenverklaringen/${verklaring}/vernietigingen`, body)
