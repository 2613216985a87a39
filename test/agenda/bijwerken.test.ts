import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Rij } from '../huis/eigenaar.ts'
import { beginVersies, maakVolleTafel, type VolleTafel } from '../huis/volletafel.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakTafel, schrijfGezinsplan } from '../hulp/wereld.ts'

let huis: Huis
let tafel: VolleTafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakVolleTafel(huis)
  await beginVersies(tafel)
  const { doe, school, kind } = tafel
  for (const sector of ['so', 'vo'])
    await doe(school.baas, 'POST', `/personen/${kind}/inschrijvingen`, { schoolnaam: 'De Wissel', sector, van: '2026-08-01' })
  for (const soort of ['extra-ondersteuning', 'speciale-ondersteuning', 'overig']) {
    const body = { jeugdigeId: kind, soort, doel: 'Rekenen in een groepje', aanbieder: { naam: 'De Vlierhof' } }
    const { id } = await doe(school.baas, 'POST', '/inzetten', body)
    await doe(school.baas, 'POST', `/inzetten/${id}/starts`, { startdatum: '2026-11-16' })
    if (soort === 'speciale-ondersteuning')
      await doe(school.baas, 'POST', `/inzetten/${id}/beeindigingen`, { einddatum: '2026-11-20', reden: 'Klaar.' })
    await doe(school.baas, 'POST', '/inzetten', body)
  }
  await schrijfGezinsplan(await maakTafel(huis))
}, 60_000)
afterAll(() => huis?.stop())

const plek = `select soort, id, planversie, filter_datum, beurt from weergave order by soort, id, planversie`
/** The migration that told it of what was there already, but for its index. */
const bijwerken = (): string[] => {
  const [bestand] = readdirSync('migrations').filter((naam) => naam.endsWith('_plantermijnen.sql'))
  const stukken = readFileSync(`migrations/${bestand}`, 'utf8').split('--> statement-breakpoint')
  return stukken.filter((sql) => sql.includes('update weergave'))
}

describe('wat er al stond toen de termijnen van plannen op de agenda kwamen', () => {
  it('staat er net zo op als wat er daarna werd geschreven', async () => {
    await als(huis, 'eigenaar', async (client) => {
      const nu: Rij[] = (await client.query(plek)).rows
      await client.query('begin')
      for (const sql of [
        `update weergave set beurt = null, filter_datum = null, positie = nextval('historie_positie') where soort in ('inschrijving', 'inzet', 'opp-versie', 'gezinsplan-versie')`,
        `update weergave set beurt = null, positie = nextval('historie_positie') where soort in ('inbreng', 'toestemming')`,
      ])
        await client.query(sql)
      const kaal: Rij[] = (await client.query(plek)).rows
      const kwijt = nu.filter(({ beurt }, nummer) => beurt !== kaal[nummer]?.beurt)
      expect(Object.fromEntries([...Map.groupBy(kwijt, ({ soort }) => soort)].map(([soort, rijen]) => [soort, rijen.length]))).toEqual({
        ...{ inschrijving: 1, inzet: 1, inbreng: 1, toestemming: 1, 'gezinsplan-versie': 1 },
      })
      for (const sql of bijwerken()) await client.query(sql)
      expect((await client.query(plek)).rows).toEqual(nu)
      await client.query('rollback')
    })
  })
})
