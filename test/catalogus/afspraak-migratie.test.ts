import { afterAll, beforeAll, expect, it } from 'vitest'
import { leesMigraties } from '../../src/basis/migraties.ts'
import { als } from '../huis/eigenaar.ts'
import { maakVolleTafel, type VolleTafel } from '../huis/volletafel.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { deelMet, geefToestemming, maakOrganisatie } from '../hulp/wereld.ts'

const migratie = leesMigraties().find(({ naam }) => naam.endsWith('_afspraak_onder_eerdere_dekking'))?.sql as string
const kolommen = 'houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt'

let huis: Huis
let tafel: VolleTafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakVolleTafel(huis)
  await geefToestemming(tafel)
  await deelMet(tafel, await maakOrganisatie(tafel.doe, 'veilig-thuis', 'Veilig Thuis Duinrand'))
}, 60_000)
afterAll(() => huis?.stop())

const vraag = async (sql: string): Promise<Record<string, unknown>[]> =>
  als(huis, 'eigenaar', async (client) => (await client.query(sql)).rows)
const alles = () => vraag(`select ${kolommen}, afspraak_met from dekking order by ${kolommen}, afspraak_met`)
const status = async (pad: string): Promise<number> => (await huis.roep(tafel.wijkteam.baas, 'GET', pad)).status

it('wat er stond voor er convenanten waren rust er na de migratie ook op, en wat er al goed stond blijft', async () => {
  const straks = await alles()
  expect(straks.filter(({ afspraak_met }) => afspraak_met !== null).length).toBeGreaterThan(10)
  expect(straks.filter(({ afspraak_met, grond }) => afspraak_met === null && grond === 'toestemming').length).toBeGreaterThan(0)
  // As it was written then: without an agreement.
  await vraag(`with weg as (delete from dekking where afspraak_met is not null returning *)
    insert into dekking (${kolommen}) select ${kolommen} from weg`)
  expect((await alles()).some(({ afspraak_met }) => afspraak_met !== null)).toBe(false)
  const toen = (await vraag('select max(positie)::int as positie from dekking_historie'))[0]?.positie
  await vraag(migratie)
  expect(await alles()).toEqual(straks)
  expect((await vraag(`select count(*)::int as n from dekking_historie where positie > ${toen} and not weg`))[0]?.n).toBe(
    straks.filter(({ afspraak_met }) => afspraak_met !== null).length,
  )
  // A second time there is nothing to do.
  const nrs = await vraag('select nr from dekking order by nr')
  await vraag(migratie)
  expect(await vraag('select nr from dekking order by nr')).toEqual(nrs)
})

it('en sluit dus met het reglement van de school', async () => {
  const { school, doe, opp } = tafel
  expect(await status(`/opps/${opp}`)).toBe(200)
  const [{ id }] = (await doe(school.baas, 'GET', `/privacyreglementen?organisatieId=${school.id}`)).body.resultaten
  const { etag } = await doe(school.baas, 'GET', `/privacyreglementen/${id}`)
  await doe(school.baas, 'PATCH', `/privacyreglementen/${id}`, { tot: '2026-11-22' }, { ifMatch: etag })
  expect(await status(`/opps/${opp}`)).toBe(404)
})
