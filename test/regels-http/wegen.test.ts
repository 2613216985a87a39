import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Invulling } from '../../src/regels/regel.ts'
import { register } from '../../src/regels/register.ts'
import { stappenVan, volgHerstel, type WieIs } from '../hulp/herstel.ts'
import { type Antwoord, begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { verzonnenNummer } from '../hulp/nummers.ts'
import { maakTafel, type Tafel } from '../hulp/wereld.ts'
import { onbereikbaar, regeltabel, registerbestand, registertekst, tabelbestand } from '../maak/regeltabel.ts'
import { deelname } from './deelnamegevallen.ts'
import { delingen } from './delinggevallen.ts'
import { kijkgevallen } from './kijkgevallen.ts'
import { casus, type Geval, gezinsplan, hulp, opp } from './plangevallen.ts'
import { jeugdige, toestemming } from './toestemminggevallen.ts'

let huis: Huis
/** Per rule the outcomes that some answer here told of. */
const bereikt = new Map<string, Set<string>>()
beforeAll(async () => {
  huis = await maakHuis({
    na: (_url, { body }) => {
      for (const { regel, uitkomst } of (body?.bevindingen ?? []) as Bevinding[])
        bereikt.set(regel, (bereikt.get(regel) ?? new Set()).add(uitkomst))
    },
  })
})
afterAll(() => huis?.stop())

const gevallen: Geval[] = [...opp, ...gezinsplan, ...hulp, ...casus, ...toestemming, ...delingen, ...deelname]

/** Who acts as a door at this table. */
const wieIs =
  ({ school, wijkteam, moeder, vader, bijSchool, bijWijkteam }: Tafel): WieIs<Wie> =>
  (door, wie) => {
    if (door === 'opsteller van het gezinsplan') return wijkteam.baas
    if (door === 'jeugdige') return jeugdige
    if (door === 'eigenaar van de gegevens') return wie === wijkteam.id ? wijkteam.baas : school.baas
    if (door === 'deelnemer van de casus') return wie === wijkteam.id ? wijkteam.baas : school.baas
    if (door === 'ouder met gezag' || door === 'nieuwe regisseur') {
      if (wie === bijSchool.moeder || wie === bijWijkteam.moeder) return moeder
      if (wie === bijSchool.vader || wie === bijWijkteam.vader) return vader
      throw new Error(`niemand aan deze tafel is ${door} ${wie}`)
    }
    return school.baas
  }
const vul =
  ({ wijkteam }: Tafel) =>
  ({ pointer, schema }: Invulling): unknown =>
    pointer === '/nummer' ? verzonnenNummer(1) : 'format' in schema && schema.format === 'uuid' ? wijkteam.id : undefined

type Bevinding = { regel: string; ernst: string; uitkomst: string }
const weigeraars = ({ body }: Antwoord): string[] =>
  body.bevindingen
    .filter(({ ernst, uitkomst }: Bevinding) => ernst === 'blokkeert' && uitkomst !== 'voldaan')
    .map(({ regel }: Bevinding) => regel)

describe('wie de weg uit een weigering volgt, mag daarna', () => {
  it.each(gevallen)('$naam', async ({ regels, op = begin.slice(0, 10), maak }) => {
    huis.klok.zet(`${op}T08:30:00.000Z`)
    const tafel = await maakTafel(huis)
    const poging = await maak(tafel, huis)
    const geweigerd = await poging()
    expect(geweigerd.status, geweigerd.tekst).toBe(409)
    expect(weigeraars(geweigerd)).toEqual(expect.arrayContaining(regels))
    const vervangen = await volgHerstel(huis.roep, stappenVan(geweigerd.body.bevindingen), wieIs(tafel), { vul: vul(tafel), vandaag: op })
    const daarna = vervangen ?? (await poging())
    expect(daarna.status, daarna.tekst).toBe(201)
    for (const { baas } of [tafel.school, tafel.wijkteam]) await huis.roep(baas, 'GET', `/casussen/${tafel.casus}/toetsing`)
  })

  it('elke regel die iets tegenhoudt, komt hierboven voor', () => {
    const houdtTegen = register.filter(({ ernst }) => Object.values(ernst).includes('blokkeert')).map(({ id }) => id)
    expect([...new Set(gevallen.flatMap(({ regels }) => regels))].sort()).toEqual(houdtTegen.toSorted())
  })
})

it('een waarschuwing gaat voorbij wie zegt waarom: een tweede plan voor hetzelfde gezin', async () => {
  huis.klok.zet(begin)
  const { doe, wijkteam, bijWijkteam } = await maakTafel(huis)
  const body = { soort: 'gezinsplan', gezinId: bijWijkteam.gezin }
  await doe(wijkteam.baas, 'POST', '/gezinsplannen', body)
  const geweigerd = await huis.roep(wijkteam.baas, 'POST', '/gezinsplannen', body)
  expect(geweigerd.status).toBe(409)
  expect(geweigerd.body.bevindingen).toContainEqual(
    expect.objectContaining({ regel: 'een-gezin-een-plan-een-regisseur', ernst: 'waarschuwt', uitkomst: 'geschonden' }),
  )
  const motiveringen = [{ regel: 'een-gezin-een-plan-een-regisseur', tekst: 'Het oude plan wordt deze week afgesloten.' }]
  expect((await huis.roep(wijkteam.baas, 'POST', '/gezinsplannen', { ...body, motiveringen })).status).toBe(201)
})

it('een waarschuwing heeft ook een weg zonder motivering: een vraag om toestemming voor jaren wordt er een voor een jaar', async () => {
  huis.klok.zet(begin)
  const tafel = await maakTafel(huis)
  const { school, wijkteam, casus, kind } = tafel
  const geweigerd = await huis.roep(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{ betreftId: kind, doel: 'Afstemmen.', bronIds: [school.id], ontvangerIds: [wijkteam.id], cellen: ['school/onderwijs'] },
    ...{ tot: '2035-12-31', informatieversie: '2026-1', avgGrondslag: 'toestemming' },
  })
  expect(geweigerd.status).toBe(409)
  const gezegd = geweigerd.body.bevindingen.map(({ regel, ernst }: Bevinding) => `${regel} ${ernst}`)
  expect(gezegd).toEqual(['toestemming-doelgebonden-en-tijdelijk waarschuwt'])
  const daarna = await volgHerstel(huis.roep, stappenVan(geweigerd.body.bevindingen), wieIs(tafel), {
    vul: vul(tafel),
    vandaag: begin.slice(0, 10),
  })
  expect(daarna?.status).toBe(201)
  expect((await huis.roep(school.baas, 'GET', `/casussen/${casus}/toestemmingen/${daarna?.id}`)).body.tot).toBe('2027-11-23')
})

describe('wat niet te weten is, en wat een mens moet beoordelen', () => {
  it.each(kijkgevallen)('$naam', async ({ regels, uitkomst, op = begin.slice(0, 10), maak }) => {
    huis.klok.zet(`${op}T08:30:00.000Z`)
    const tafel = await maakTafel(huis)
    const { body } = await (await maak(tafel, huis))()
    const gezegd = body.bevindingen.filter((een: Bevinding) => een.uitkomst === uitkomst).map(({ regel }: Bevinding) => regel)
    expect(gezegd).toEqual(expect.arrayContaining(regels))
  })
})

describe('het register en zijn tabel', () => {
  it('GET /regels is wat er is vastgelegd', async () => {
    const { status, body } = await huis.roep({ subject: 'niemand' }, 'GET', '/regels?limiet=100')
    expect(status).toBe(200)
    expect(registertekst(body.resultaten)).toBe(readFileSync(registerbestand, 'utf8'))
  })
  it('elke uitkomst die een regel kent, is bereikt of kan niet worden bereikt', () => {
    const gemist = register.flatMap(({ id, uitkomsten }) =>
      uitkomsten.filter((soort) => !bereikt.get(id)?.has(soort) && !onbereikbaar[id]?.[soort]).map((soort) => `${id}: ${soort}`),
    )
    expect(gemist).toEqual([])
  })
  it('de tabel is wat er is vastgelegd', async () => {
    await expect(regeltabel(bereikt)).toMatchFileSnapshot(tabelbestand)
  })
})
