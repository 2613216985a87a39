import { afterAll, beforeAll, expect, it } from 'vitest'
import { maskerEnGronden, open, uitContext } from '../../src/toegang/zicht.ts'
import { als, inContext } from '../huis/eigenaar.ts'
import { type Huis, maakHuis, begin as start, type Wie } from '../hulp/huis.ts'
import { begin, beleg, iedereen } from '../hulp/overleg.ts'
import { geefToestemming, maakOrganisatie, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
let gast: Wie
let buiten: Wie
/** An organisatie that was asked to the meeting and may see nothing else: what it sees, it sees because it is there. */
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  const { doe, school, casus, kind } = tafel
  await geefToestemming(tafel)
  await startHulp(tafel)
  const [arts, ander] = [
    await maakOrganisatie(doe, 'jeugdgezondheidszorg', 'JGZ Duinrand'),
    await maakOrganisatie(doe, 'leerplicht', 'Leerplicht Duinrand'),
  ]
  gast = arts.baas
  buiten = ander.baas
  const pad = await beleg(tafel)
  await begin(tafel, pad, [...iedereen(tafel), { organisatieId: arts.id }])
  const inhoud = {
    betreftId: kind,
    cellen: ['casus/basis', 'casus/onderwijs', 'school/onderwijs'],
    doel: 'Samen kijken.',
    avgGrondslag: 'publieke-taak',
  }
  await doe(school.baas, 'POST', `${pad}/stukken`, inhoud)
  await doe(school.baas, 'GET', `/casussen/${casus}`)
}, 60_000)
afterAll(() => huis?.stop())

const metPredicaat = `select w.soort, w.id from weergave w cross join lateral ${maskerEnGronden('w', uitContext)} z where ${open('w', 'z', uitContext)} order by 1, 2`
const zonder = 'select soort, id from weergave order by 1, 2'
const ziet = (rol: 'rondetafel_lezer' | 'rondetafel_schrijver', wie: Wie, sql: string): Promise<string[]> =>
  inContext(huis, rol, wie, async (client) => (await client.query(sql)).rows.map(({ soort, id }) => `${soort} ${id}`))

it.each([
  ['tijdens het overleg', '2026-11-23T09:15:00.000Z', true],
  ['op de laatste milliseconde', '2026-11-23T09:59:59.999Z', true],
  ['op het moment dat het sluit', '2026-11-23T10:00:00.000Z', false],
  ['later die dag', '2026-11-23T16:00:00.000Z', false],
  ['de volgende dag', '2026-11-24T09:15:00.000Z', false],
])('elk slot alleen houdt wat op aanwezigheid rust even lang open: %s', async (_, moment, staatOpen) => {
  huis.klok.zet(moment)
  const [predicaat, policy, niets] = [
    await ziet('rondetafel_schrijver', gast, metPredicaat),
    await ziet('rondetafel_lezer', gast, zonder),
    await ziet('rondetafel_lezer', buiten, zonder),
  ]
  expect(policy).toEqual(predicaat)
  // The own medewerkers and systemen aside.
  const meer = policy.filter((rij) => !niets.includes(rij) && !/^(medewerker|systeem) /.test(rij))
  if (staatOpen)
    expect(new Set(meer.map((rij) => rij.split(' ')[0]))).toEqual(
      new Set([
        'casus',
        'casusjeugdige',
        'deelnemer',
        'hulpvraag',
        'overleg',
        'uitgenodigde',
        'overlegverloop',
        'aanwezige',
        'overlegstuk',
        'mededeling',
        'regieperiode',
        'inbreng',
      ]),
    )
  else expect(meer).toEqual([])
  expect((await huis.roep(gast, 'GET', `/casussen/${tafel.casus}`)).status).toBe(staatOpen ? 200 : 404)
})

it('de database laat geen aanwezigheid toe zonder een moment waarop zij eindigt, en op geen andere grond zo’n moment', async () => {
  huis.klok.zet(start)
  const rij = (grond: string, eindigt: string | null, tot: string | null) =>
    als(huis, 'eigenaar', (client) =>
      client.query(`insert into dekking (houder, betreft, van, tot, opent, grond, eindigt) values ($1, $1, '2026-11-23', $4, 1, $2, $3)`, [
        tafel.kind,
        grond,
        eindigt,
        tot,
      ]),
    )
  await expect(rij('aanwezigheid', null, '2026-11-24')).rejects.toThrow(/dekking_aanwezigheid/)
  await expect(rij('aanwezigheid', start, null)).rejects.toThrow(/dekking_aanwezigheid/)
  await expect(rij('toestemming', start, '2026-11-24')).rejects.toThrow(/dekking_aanwezigheid/)
})
