import { afterAll, beforeAll, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { maakVolleTafel } from '../huis/volletafel.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, geefToestemming, maakDoe, maakTafel, startHulp } from '../hulp/wereld.ts'
import { staatEnHerrekend } from './herrekend.ts'

// A code went out of view with its casus, and its token went on as that person; a new code gives the person to another. What the first one tied and opened goes, as
// when that uitnodiging itself had been declared vervallen.

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
}, 60_000)
afterAll(() => huis?.stop())

const reden = { reden: 'Het was een ander met dezelfde naam.' }
const vraag = async <R>(sql: string, waarden: unknown[]): Promise<R[]> =>
  als(huis, 'eigenaar', async (client) => (await client.query(sql, waarden)).rows)
const eenMens = async (...ids: string[]): Promise<boolean> =>
  (await vraag('select distinct identiteit from identiteit where persoon_id = any ($1::uuid[])', [ids])).length === 1
async function klopt(): Promise<void> {
  const { staat, herrekend } = await staatEnHerrekend(huis)
  expect(staat).toEqual(herrekend)
}
let nummer = 0
const iemand = (): Wie => ({ subject: `overname-${nummer++}`, client: 'thuis' })
/** This person comes to log in, by a code for this casus. */
async function geefCode(door: Wie, casus: string, persoonId: string, rol: string, aan: Wie): Promise<void> {
  const { id, body } = await doe(door, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol })
  await doe(aan, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
}
/** A casus of this organisatie alone, about this child. */
const eigenCasus = async (door: Wie, persoonId: string): Promise<string> =>
  (await doe(door, 'POST', '/casussen', { jeugdigen: [{ persoonId }] })).id

it('twee vastleggingen die alleen door dat token één kind waren: koppeling, samenvatting en inbreng gaan mee', async () => {
  const tafel = await maakVolleTafel(huis)
  const { school, wijkteam, kind, kindWijk, casus, opp, hulp, toestemming } = tafel
  await doe(school.baas, 'POST', `/opps/${opp}/versies`, { reden: 'De steun is veranderd.' })
  const samengevat = { bronSoort: 'inzet', bronId: hulp, toestemmingId: toestemming, casusId: casus, tekst: 'Er komt hulp.' }
  await doe(school.baas, 'POST', `/opps/${opp}/samenvattingen`, samengevat)
  // One token is the child in both records, by a code of each; then the tie by the uitnodiging of the wijkteam goes, and that by the token holds them together.
  const [verkeerde, goede] = [iemand(), iemand()]
  const [eerst, daar] = [await eigenCasus(school.baas, kind), await eigenCasus(wijkteam.baas, kindWijk)]
  await geefCode(school.baas, eerst, kind, 'jeugdige', verkeerde)
  await geefCode(wijkteam.baas, daar, kindWijk, 'jeugdige', verkeerde)
  const [aan] = await vraag<{ id: string }>('select id from uitnodiging where casus_id = $1 and organisatie_id = $2', [casus, wijkteam.id])
  await doe(school.baas, 'POST', `/uitnodigingen/${aan?.id}/vervallenverklaringen`, reden)
  await doe(school.baas, 'POST', `/casussen/${eerst}/vervallenverklaringen`, reden)
  const staat = async (): Promise<number[]> => {
    const tel = async (sql: string, waarde: string) => (await vraag(`${sql} and vervallen_op is null`, [waarde])).length
    return [
      await tel('select 1 from koppeling where opp_id = $1', opp),
      await tel('select 1 from samenvatting where opp_id = $1', opp),
      await tel('select 1 from inbreng where plan_id = $1', hulp),
    ]
  }
  expect([await eenMens(kind, kindWijk), await staat()]).toEqual([true, [1, 1, 1]])
  await geefCode(school.baas, casus, kind, 'jeugdige', goede)
  expect([await eenMens(kind, kindWijk), await staat()]).toEqual([false, [0, 0, 0]])
  expect((await doe(school.baas, 'GET', '/koppelingen')).body.resultaten).toEqual([])
  await klopt()
})

it('wie tot dan als deze ouder sprak, was een ander: haar ja telt niet meer, een nee blijft staan', async () => {
  const tafel = await maakTafel(huis, doe)
  const { school, wijkteam, kind, casus, bijSchool } = tafel
  const { body } = await doe(school.baas, 'POST', '/personen', { voornaam: 'Mirthe', achternaam: 'Verzonnen', geboortedatum: '1988-04-02' })
  const gezag = { houderPersoonId: body.id, van: '2017-03-14', bron: 'gezagsregister', gecontroleerdOp: '2026-09-01' }
  await doe(school.baas, 'POST', `/personen/${kind}/gezagsrelaties`, gezag)
  const [verkeerde, goede] = [iemand(), iemand()]
  const eerst = await eigenCasus(school.baas, kind)
  await geefCode(school.baas, eerst, body.id, 'ouder', verkeerde)
  const ja = async (wie: Wie, id: string, uitkomst = 'gegeven') =>
    doe(wie, 'POST', `/casussen/${casus}/toestemmingen/${id}/antwoorden`, {
      ...{ geverId: body.id, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst },
    })
  const [open, dicht] = [await geefToestemming(tafel), await geefToestemming(tafel)]
  await ja(verkeerde, dicht, 'geweigerd')
  const ziet = async (): Promise<number> => (await huis.roep(wijkteam.baas, 'GET', `/casussen/${casus}`)).status
  expect(await ziet()).toBe(404)
  await ja(verkeerde, open)
  const hulp = await startHulp(tafel)
  const schoolZietHulp = async (): Promise<number> => (await huis.roep(school.baas, 'GET', `/inzetten/${hulp}`)).status
  expect([await ziet(), await schoolZietHulp()]).toEqual([200, 200])

  await doe(school.baas, 'POST', `/casussen/${eerst}/vervallenverklaringen`, reden)
  expect([await ziet(), await schoolZietHulp()], 'met de casus alleen verandert dat niet').toEqual([200, 200])
  await geefCode(school.baas, casus, body.id, 'ouder', goede)
  expect([await ziet(), await schoolZietHulp()]).toEqual([404, 404])
  const van = async (id: string): Promise<string[]> =>
    (await doe(school.baas, 'GET', `/casussen/${casus}/toestemmingen/${id}`)).body.antwoorden.flatMap(
      ({ geverId, uitkomst }: Record<string, string>) => (geverId === body.id ? [uitkomst] : []),
    )
  expect([await van(open), await van(dicht)]).toEqual([[], ['geweigerd']])
  await ja(goede, open)
  expect([await ziet(), bijSchool.moeder === body.id]).toEqual([200, false])
  await klopt()
})
