import { afterAll, beforeAll, expect, it } from 'vitest'
import { leesMigraties } from '../../src/basis/migraties.ts'
import { als } from '../huis/eigenaar.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { geefToestemming, maakOrganisatie, maakTafel, type Organisatie, startHulp, type Tafel } from '../hulp/wereld.ts'

const migratie = leesMigraties().find(({ naam }) => naam.endsWith('_verbreken'))?.sql as string
const vraag = async (sql: string): Promise<Record<string, unknown>[]> =>
  als(huis, 'eigenaar', async (client) => (await client.query(sql)).rows)
/** What the migration has to find out, and what it may not touch. */
const stand = () =>
  Promise.all(
    [
      'select id, versie, deelnemer_id from uitnodiging order by id',
      'select id, versie, deelnemer_id from uitnodigingacceptatie order by id',
      'select persoon_id, uitnodiging_id from persoontoken order by persoon_id',
      'select * from identiteit order by persoon_id',
      'select soort, id, versie, positie, json from weergave order by soort, id, planversie',
      'select nr from dekking order by nr',
    ].map(vraag),
  )
const zonder = `alter table uitnodiging drop column deelnemer_id; alter table uitnodigingacceptatie drop column deelnemer_id;
  alter table persoontoken drop column uitnodiging_id; drop index antwoord_gever; drop trigger wacht_op_antwoord on identiteit;
  drop function wacht_bij_identiteit(), los_van(uuid, uuid), plan_over(uuid); revoke delete on persoontoken from rondetafel_schrijver;
  create trigger wacht_op_antwoord after update on identiteit for each row execute function wacht_bij_gezag()`

let huis: Huis
let tafel: Tafel
let gast: Organisatie
let hulp: string
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  hulp = await startHulp(tafel)
  const { doe, school, casus } = tafel
  // On the list by name, an hour before the uitnodiging; and one who never was invited at all.
  gast = await maakOrganisatie(doe, 'jeugdhulpaanbieder', 'De Kade')
  await doe(school.baas, 'POST', `/casussen/${casus}/deelnemers`, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder' })
  huis.klok.zet('2026-11-23T10:00:00.000Z')
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder' })
  await doe(gast.baas, 'POST', `/uitnodigingen/${id}/acceptaties`, {})
}, 60_000)
afterAll(() => huis?.stop())

const vanWie = async (wie: string): Promise<string> =>
  (await vraag(`select id from uitnodiging where '${wie}' in (organisatie_id, persoon_id)`))[0]?.id as string
const deelname = async (wie: string) =>
  (await vraag(`select status, vervallen_op is not null as weg from deelnemer where '${wie}' in (organisatie_id, persoon_id)`))[0]

it('van wat er stond weet de migratie wat het programma erbij had gezet, en wie wie is blijft zoals het was', async () => {
  const straks = await stand()
  expect(straks[0]?.map(({ deelnemer_id }) => deelnemer_id !== null)).toEqual([true, true, true, false])
  expect(straks[1]?.every(({ deelnemer_id }) => deelnemer_id !== null)).toBe(true)
  expect(straks[2]).toHaveLength(2)
  expect(new Set(straks[3]?.map(({ identiteit }) => identiteit)).size).toBe((straks[3]?.length as number) - 1)
  await vraag(zonder)
  await vraag(migratie)
  expect(await stand()).toEqual(straks)
})

it('en wat toen is aangenomen is nu te herstellen', async () => {
  const { doe, school, wijkteam, moeder, kind, bijSchool } = tafel
  const status = async (wie: Tafel['moeder'], pad: string): Promise<number> => (await huis.roep(wie, 'GET', pad)).status
  expect([await status(school.baas, `/inzetten/${hulp}`), await status(moeder, `/personen/${kind}`)]).toEqual([200, 200])
  for (const wie of [wijkteam.id, bijSchool.moeder, gast.id])
    await doe(school.baas, 'POST', `/uitnodigingen/${await vanWie(wie)}/vervallenverklaringen`, { reden: 'Een ander met die naam.' })
  expect(await status(school.baas, `/inzetten/${hulp}`)).toBe(404)
  expect((await huis.roep(moeder, 'GET', `/personen/${kind}`)).tekst).not.toContain('Noor')
  expect([await deelname(wijkteam.id), await deelname(bijSchool.moeder), await deelname(gast.id)]).toEqual([
    { status: 'actief', weg: true },
    { status: 'actief', weg: true },
    { status: 'uitgenodigd', weg: false },
  ])
})
