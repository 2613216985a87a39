import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Uitgestap } from '../hulp/herstel.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { allen } from '../hulp/overleg.ts'
import { maakTafel, type Tafel } from '../hulp/wereld.ts'
import { samenTotAkkoord } from '../scenarios/samenroep.ts'
import type { Speler } from '../scenarios/toneel.ts'
import { stil } from '../scenarios/verteller.ts'
import { type Operatie, van } from './overleg.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
}, 60_000)
afterAll(() => huis?.stop())

const op = (uur: string): string => `2026-11-20T${uur}:00:00.000Z`
const bij = (operatie: string, body?: unknown): Operatie => ({ operatie, params: { overlegId: van('tafel') }, body })
/** A meeting that was held, of which the verslag holds nothing yet. */
const kaal = (): Operatie[] => [
  { operatie: 'maakOverleg', als: 'tafel', body: { soort: 'mdo', geplandOp: op('09'), duurMinuten: 60, uitgenodigden: allen(tafel) } },
  bij('maakOverlegverloop', {
    ...{ stap: 'begonnen', op: op('09') },
    motiveringen: [{ regel: 'benodigde-expertise-gezamenlijk-bepaald', tekst: 'Samen aan de telefoon bepaald.' }],
  }),
  bij('maakAanwezige', { persoonId: tafel.bijSchool.moeder, van: op('09') }),
  bij('maakAanwezige', { organisatieId: tafel.school.id, van: op('09') }),
  bij('maakOverlegverloop', { stap: 'gehouden', op: op('10') }),
  { ...bij('maakVerslagvaststelling'), ifMatch: van('tafel') },
]
const speler = (): Speler => ({
  ...{ naam: 'De ib’er', api: undefined as never },
  roep: (methode, pad, body, opties) => huis.roep(tafel.school.baas, methode, pad, body, opties),
})

describe('een weigering van wat in dezelfde aanroep is gemaakt', () => {
  it('noemt het bij de naam die het in de aanroep heeft, nooit bij een id dat niet meer bestaat', async () => {
    const naamloos = kaal().map(({ als: _, ...een }) => een)
    expect((await speler().roep('POST', `/casussen/${tafel.casus}/_samen`, { operaties: naamloos })).status).toBe(400)
    const antwoord = await huis.roep(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/_samen`, { operaties: kaal() })
    expect(antwoord.status, antwoord.tekst).toBe(409)
    const paden = antwoord.body.bevindingen.flatMap(({ herstel }: { herstel: { pad: string }[] }) => herstel.map(({ pad }) => pad))
    expect(paden.length).toBeGreaterThan(6)
    const anders = paden.filter((pad: string) => !pad.startsWith(`/v1/casussen/${tafel.casus}/overleggen/{tafel}`))
    expect(anders).toEqual([`/v1/casussen/${tafel.casus}/evaluatiemomenten`])
    const params = antwoord.body.bevindingen.flatMap(({ herstel }: { herstel: Uitgestap[] }) =>
      herstel.map((stap) => stap.params?.overlegId),
    )
    expect([...new Set(params)].toSorted()).toEqual(['{tafel}', undefined])
  })
  it('een proef zegt hetzelfde', async () => {
    const vraag = (proef: boolean) =>
      huis.roep(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/_samen`, { operaties: kaal() }, { proef })
    const [proef, echt] = [await vraag(true), await vraag(false)]
    const geweigerd = ({ body }: typeof echt) =>
      body.bevindingen
        .filter(({ uitkomst }: { uitkomst: string }) => uitkomst !== 'voldaan')
        .map(({ regel, operatie, herstel }: { regel: string; operatie: string; herstel: unknown }) => ({ regel, operatie, herstel }))
    expect([proef.status, proef.body.toegestaan, echt.status]).toEqual([200, false, 409])
    expect(geweigerd(echt)).toEqual(geweigerd(proef))
  })
  it('wie de uitweg volgt, krijgt het hele overleg in één aanroep vastgelegd', async () => {
    const spel = { vertel: stil, verloop: {} as Record<string, number[]> }
    const antwoorden = { '/organisatieId': tafel.school.id }
    const { body } = await samenTotAkkoord(spel, 'overleg', speler(), tafel.casus, kaal(), { antwoorden })
    expect(spel.verloop.overleg).toEqual([409, 200])
    const { location } = body.operaties[0]
    const overleg = (await tafel.doe(tafel.school.baas, 'GET', location.replace('/v1', ''))).body
    expect(overleg.verslagVastgesteldOp).toBeDefined()
    expect(overleg.verslagdelen.map(({ onderdeel }: { onderdeel: string }) => onderdeel).toSorted()).toEqual([
      ...['behoefte', 'behoefte', 'behoefte', 'doel', 'terugkoppeling'],
    ])
    expect(overleg.afspraken).toHaveLength(1)
  })
})
