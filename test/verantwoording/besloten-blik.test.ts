import { afterAll, beforeAll, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, maakDoe, maakOrganisatie, maakTafel, type Organisatie, type Tafel } from '../hulp/wereld.ts'

// What opens by name alone is told to nobody else by the way of who looked at it.

let huis: Huis
let doe: Doe
let tafel: Tafel
let elders: Organisatie
const kind: Wie = { subject: 'kind-besloten', client: 'thuis' }
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
  tafel = await maakTafel(huis, doe)
  elders = await maakOrganisatie(doe, 'wijkteam', 'Wijkteam Elders')
  const { school, casus, kind: persoonId } = tafel
  const { id, body } = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol: 'jeugdige' })
  await doe(kind, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
}, 60_000)
afterAll(() => huis?.stop())

const vraagHulp = async (organisatieId: string): Promise<string> =>
  (await doe(kind, 'POST', '/hulpverzoeken', { organisatieId, tekst: 'Ik wil met iemand praten over thuis.' })).id

it('dat een jeugdige elders om hulp vroeg, hoort de regisseur niet doordat daar iemand het verzoek leest', async () => {
  const { school, casus } = tafel
  const meldingen = async () => (await doe(school.baas, 'GET', `/casussen/${casus}/inzagemeldingen`)).tekst
  const voor = await meldingen()
  const verzoek = await vraagHulp(elders.id)
  expect((await doe(elders.baas, 'GET', `/hulpverzoeken/${verzoek}`)).status).toBe(200)
  expect(await meldingen()).toBe(voor)
  // A look at what does not open by name alone is reported as before.
  await doe(school.leraar, 'GET', `/personen/${tafel.kind}`)
  expect(await meldingen()).not.toBe(voor)
})

it('een blik op wat daarna is vernietigd staat in de inzagen zoals zij was, en opent voor niemand meer', async () => {
  const { school, moeder, kind: persoon } = tafel
  const verzoek = await vraagHulp(school.id)
  const hulp = async (): Promise<number> =>
    (await doe(moeder, 'GET', `/personen/${persoon}/inzagen?limiet=100`)).body.resultaten.filter(({ zin }: { zin: string }) =>
      /hulp/.test(zin),
    ).length
  const voor = await hulp()
  await doe(school.baas, 'GET', `/hulpverzoeken/${verzoek}`)
  const { id } = await doe(school.baas, 'POST', `/hulpverzoeken/${verzoek}/vervallenverklaringen`, { reden: 'Op verzoek.' })
  await doe(school.baas, 'POST', `/vervallenverklaringen/${id}/vernietigingen`, { grond: 'op-verzoek' })
  expect(await hulp()).toBe(voor)
  const regels = await als(huis, 'eigenaar', async (client) => {
    const { rows } = await client.query(
      'select aard, besloten from logboekinzage join logboekkijk k on k.id = kijk where onderwerp = $1 order by tijd',
      [verzoek],
    )
    return rows
  })
  expect(regels).toContainEqual({ aard: 'gelezen', besloten: true })
  expect(regels.every(({ besloten }) => besloten)).toBe(true)
})
