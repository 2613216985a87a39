import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Logboek, type Logregel } from '../../src/toegang/log.ts'
import { als } from '../huis/eigenaar.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakDoe, maakOpp, maakTafel } from '../hulp/wereld.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())

const actor = {
  soort: 'systeem' as const,
  id: '',
  houders: [],
  masker: 0n,
  issuer: '',
  subject: '',
  client: 'toets',
  scopes: new Set<string>(),
}
const regel = (anders: Partial<Logregel> = {}): Logregel => ({
  tijd: huis.klok.nu(),
  operatie: 'toets',
  aard: 'gelezen',
  status: 200,
  actor: { ...actor, id: huis.ids() },
  activiteit: 'toets',
  verzoek: huis.ids(),
  ...anders,
})
const vastgelegd = async (regels: Logregel[]): Promise<string[]> => {
  const verzoeken = regels.map(({ verzoek }) => verzoek)
  const { rows } = await als(huis, 'eigenaar', (client) =>
    client.query('select verzoek from logboek where verzoek = any ($1)', [verzoeken]),
  )
  return rows.map(({ verzoek }) => verzoek).sort()
}
const verzoeken = (regels: Logregel[]): string[] => regels.map(({ verzoek }) => verzoek).sort()

describe('regels die tegelijk komen', () => {
  it('staan er alle, ook als er een niet deugt: alleen die wordt geweigerd', async () => {
    const logboek = new Logboek(huis.db.lezer)
    const goed = Array.from({ length: 20 }, () => regel())
    const fout = regel({ aard: 'onbestaand' as Logregel['aard'] })
    const uitkomsten = await Promise.allSettled([...goed.slice(0, 10), fout, ...goed.slice(10)].map((een) => logboek.schrijf(een)))
    expect(uitkomsten.map(({ status }) => status)).toEqual([...Array(10).fill('fulfilled'), 'rejected', ...Array(10).fill('fulfilled')])
    expect(await vastgelegd([...goed, fout])).toEqual(verzoeken(goed))
  })

  it('wachten op hun eigen vastlegging: wie antwoord krijgt, staat er al', async () => {
    const logboek = new Logboek(huis.db.lezer)
    const regels = Array.from({ length: 30 }, () => regel())
    await Promise.all(
      regels.map(async (een) => {
        await logboek.schrijf(een)
        expect(await vastgelegd([een])).toEqual([een.verzoek])
      }),
    )
  })

  it('wie een fout krijgt, houdt een volgende niet op', async () => {
    const logboek = new Logboek(huis.db.lezer)
    const anders = await Promise.allSettled([regel({ verzoek: 'geen-uuid' })].map((een) => logboek.schrijf(een)))
    expect(anders[0]?.status).toBe('rejected')
    const later = regel()
    await logboek.schrijf(later)
    expect(await vastgelegd([later])).toEqual([later.verzoek])
  })
})

describe('wat een lezing in het logboek zet', () => {
  it('een versie die er niet is: 404, en niets gezien', async () => {
    const tafel = await maakTafel(huis, maakDoe(huis))
    const opp = await maakOpp(tafel, [])
    const antwoord = await huis.roep(tafel.school.baas, 'GET', `/opps/${opp}?planversie=9`)
    expect(antwoord.status).toBe(404)
    const { rows } = await als(huis, 'eigenaar', (client) =>
      client.query('select status, personen, gronden from logboek where verzoek = $1', [antwoord.koppen['x-request-id']]),
    )
    expect(rows).toEqual([{ status: 404, personen: [], gronden: [] }])
  })
})
