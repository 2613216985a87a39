import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties } from '../../src/app.ts'
import type { Invulling, Stap } from '../../src/regels/regel.ts'
import { register } from '../../src/regels/register.ts'
import { waaromNiet } from '../../src/samen.ts'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import { stappenVan, type Uitgestap, volgHerstel, type WieIs } from '../hulp/herstel.ts'
import { type Antwoord, begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { verzonnenNummer } from '../hulp/nummers.ts'
import { begin as beginOverleg, beleg } from '../hulp/overleg.ts'
import { afsluiting, geefToestemming, maakTafel, planEvaluatie, type Tafel } from '../hulp/wereld.ts'
import { onbereikbaar, regeltabel, registerbestand, registertekst, tabelbestand } from '../maak/regeltabel.ts'
import { nietInDocument } from '../regels/stapschema.ts'
import { opvolger, vergetenActie, vertrek } from './actiegevallen.ts'
import { arrangementen, arrangementwaarschuwingen } from './arrangementgevallen.ts'
import { deelname } from './deelnamegevallen.ts'
import { delingen } from './delinggevallen.ts'
import { evaluaties, waarschuwingen } from './evaluatiegevallen.ts'
import { eenOuderGevraagd, kijkgevallen, vanSchool } from './kijkgevallen.ts'
import { overleggen, overlegkijk, overlegwaarschuwingen } from './overleggevallen.ts'
import { casus, type Geval, gezinsplan, hulp, opp } from './plangevallen.ts'
import { privacyverzoeken, privacywaarschuwingen } from './privacygevallen.ts'
import { jeugdige, toestemming } from './toestemminggevallen.ts'

let huis: Huis
/** Per rule the outcomes that some answer here told of. */
const bereikt = new Map<string, Set<string>>()
/** Per rule and set of questions a step that asked them. */
const gevraagd = new Map<string, Stap>()
/** Per rule and kind of address a step there. */
const stappen = new Map<string, Uitgestap>()
const past = (van: string, pad: string): boolean => new RegExp(`^/v1${van.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pad)
beforeAll(async () => {
  huis = await maakHuis({
    na: (_url, { body }) => {
      for (const { regel, uitkomst, herstel = [] } of (body?.bevindingen ?? []) as Bevinding[]) {
        bereikt.set(regel, (bereikt.get(regel) ?? new Set()).add(uitkomst))
        for (const stap of herstel) {
          gevraagd.set(`${regel} ${JSON.stringify(stap.invullen)}`, stap)
          stappen.set(`${regel} ${stap.methode} ${stap.pad.replaceAll(/[\da-f-]{36}|\{\w+\}/g, '*')}`, stap)
        }
      }
    },
  })
})
afterAll(() => huis?.stop())

const gevallen: Geval[] = [
  ...opp,
  ...gezinsplan,
  ...hulp,
  ...casus,
  ...vertrek,
  ...toestemming,
  ...delingen,
  ...overleggen,
  ...evaluaties,
  ...deelname,
  ...arrangementen,
  ...privacyverzoeken,
]

/** Who acts as a door at this table. */
const wieIs =
  ({ school, wijkteam, moeder, vader, bijSchool, bijWijkteam }: Tafel): WieIs<Wie> =>
  (door, wie) => {
    if (door === 'opsteller van het gezinsplan') return wijkteam.baas
    if (door === 'jeugdige') return jeugdige
    if (door === 'opvolger') return opvolger.wie
    if (door === 'eigenaar van de gegevens') return wie === wijkteam.id ? wijkteam.baas : school.baas
    if (door === 'deelnemer van de casus') return wie === wijkteam.id ? wijkteam.baas : school.baas
    if (door === 'persoon met gezag' || door === 'nieuwe regisseur') {
      if (wie === bijSchool.moeder || wie === bijWijkteam.moeder) return moeder
      if (wie === bijSchool.vader || wie === bijWijkteam.vader) return vader
      throw new Error(`niemand aan deze tafel is ${door} ${wie}`)
    }
    return school.baas
  }
const vul =
  ({ wijkteam }: Tafel) =>
  ({ pointer, schema }: Invulling): unknown =>
    pointer === '/nummer'
      ? verzonnenNummer(1)
      : pointer === '/opvolgerId'
        ? opvolger.id
        : 'format' in schema && schema.format === 'uuid'
          ? wijkteam.id
          : undefined

type Bevinding = { regel: string; ernst: string; uitkomst: string; herstel?: Uitgestap[] }
const weigeraars = ({ body }: Antwoord): string[] =>
  body.bevindingen
    .filter(({ ernst, uitkomst }: Bevinding) => ernst === 'blokkeert' && uitkomst !== 'voldaan')
    .map(({ regel }: Bevinding) => regel)

describe('wie de weg uit een weigering volgt, mag daarna', () => {
  it.each(gevallen)('$naam', async ({ regels, op = begin.slice(0, 10), status = 201, maak }) => {
    huis.klok.zet(`${op}T08:30:00.000Z`)
    const tafel = await maakTafel(huis)
    const poging = await maak(tafel, huis)
    const geweigerd = await poging()
    expect(geweigerd.status, geweigerd.tekst).toBe(409)
    expect(weigeraars(geweigerd)).toEqual(expect.arrayContaining(regels))
    const vandaag = huis.klok.nu().slice(0, 10)
    const vervangen = await volgHerstel(huis.roep, stappenVan(geweigerd.body.bevindingen), wieIs(tafel), { vul: vul(tafel), vandaag })
    const daarna = vervangen ?? (await poging())
    expect(daarna.status, daarna.tekst).toBe(status)
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

it('wie de andere ouder met gezag uitnodigt, heeft beiden hetzelfde verteld', async () => {
  huis.klok.zet(begin)
  const tafel = await maakTafel(huis)
  const { school } = tafel
  const { casus } = await eenOuderGevraagd(tafel)
  const kijk = async () =>
    (await huis.roep(school.baas, 'GET', `/casussen/${casus}/toetsing`)).body.bevindingen.filter(
      ({ regel }: Bevinding) => regel === 'gezagdragers-zelfde-informatie',
    )
  const gezegd = await kijk()
  expect(gezegd).toMatchObject([
    { ernst: 'informeert', uitkomst: 'geschonden', zekerheid: 'vakbron', herstel: [{ door: 'houder van het dossier' }] },
  ])
  await volgHerstel(huis.roep, gezegd[0].herstel as Stap[], wieIs(tafel), { vul: vul(tafel) })
  expect((await kijk()).map(({ uitkomst }: Bevinding) => uitkomst)).toEqual(['voldaan'])
})

it('over een kind dat thuiszit, wordt een overleg belegd', async () => {
  huis.klok.zet(begin)
  const tafel = await maakTafel(huis)
  const { school, casus, bijSchool } = tafel
  await vanSchool(tafel)
  const { bevindingen } = (await huis.roep(school.baas, 'GET', `/casussen/${casus}/toetsing`)).body
  const gezegd = bevindingen.filter(({ regel }: Bevinding) => regel === 'thuiszitter-maandoverleg')
  expect(gezegd).toMatchObject([{ ernst: 'informeert', uitkomst: 'geschonden', zekerheid: 'brondocument' }])
  await volgHerstel(huis.roep, gezegd[0].herstel as Stap[], wieIs(tafel), { vul: vul(tafel), vandaag: begin.slice(0, 10) })
  const [overleg] = (await huis.roep(school.baas, 'GET', `/casussen/${casus}/overleggen`)).body.resultaten
  const { uitgenodigden } = (await huis.roep(school.baas, 'GET', `/casussen/${casus}/overleggen/${overleg.id}`)).body
  expect(uitgenodigden.map(({ persoonId }: { persoonId: string }) => persoonId).sort()).toEqual([bijSchool.moeder, bijSchool.vader].sort())
})

it('een casus sluit niet stil als er acties vergeten zijn: wie zegt waarom gaat door, en wie de weg volgt ook', async () => {
  for (const hoe of ['motivering', 'weg'] as const) {
    huis.klok.zet(begin)
    const tafel = await maakTafel(huis)
    const { school, casus } = tafel
    const pad = `/casussen/${casus}/afsluitingen`
    const actie = await vergetenActie(tafel, huis, '2026-12-09')
    const geweigerd = await huis.roep(school.baas, 'POST', pad, afsluiting())
    const gezegd = geweigerd.body.bevindingen.map(({ regel, ernst, uitkomst }: Bevinding) => `${regel} ${ernst} ${uitkomst}`)
    expect([geweigerd.status, gezegd]).toEqual([409, ['actie-bewaakt-en-teruggekoppeld waarschuwt geschonden']])
    const motiveringen = [{ regel: 'actie-bewaakt-en-teruggekoppeld', tekst: 'De schoolarts belt het gezin zelf.' }]
    if (hoe === 'weg') await volgHerstel(huis.roep, stappenVan(geweigerd.body.bevindingen), wieIs(tafel), { vul: vul(tafel) })
    const daarna = await huis.roep(school.baas, 'POST', pad, {
      ...afsluiting(),
      ...(hoe === 'motivering' && { motiveringen }),
    })
    expect(daarna.status, daarna.tekst).toBe(201)
    const { status } = (await huis.roep(school.baas, 'GET', `/casussen/${casus}/acties/${actie}`)).body
    expect(status).toBe(hoe === 'weg' ? 'gedaan' : 'vervallen')
  }
})

it('ook wat alleen informeert heeft een weg: de regisseur die lang niets liet horen, en een vergeten actie', async () => {
  huis.klok.zet(begin)
  const tafel = await maakTafel(huis)
  const { doe, school, casus } = tafel
  const fases = [{ naar: 'samen-beslissen', regieGevraagd: { aanFamilie: true, uitkomst: 'familie-wil-niet' } }, { naar: 'uitvoeren' }]
  await planEvaluatie(tafel)
  for (const fase of fases) await doe(school.baas, 'POST', `/casussen/${casus}/faseovergangen`, fase)
  await vergetenActie(tafel, huis, '2027-01-05')
  const oordeel = async () => {
    const { body } = await doe(school.baas, 'GET', `/casussen/${casus}/toetsing`)
    return body.bevindingen.find(({ regel }: Bevinding) => regel === 'actie-bewaakt-en-teruggekoppeld')
  }
  const nu = await oordeel()
  expect([nu.ernst, nu.uitkomst, nu.herstel.length]).toEqual(['informeert', 'geschonden', 2])
  await volgHerstel(huis.roep, nu.herstel, wieIs(tafel), { vul: vul(tafel), vandaag: '2027-01-05' })
  expect((await oordeel()).uitkomst).toBe('voldaan')
})

it('wie er nodig zijn wordt samen bepaald: beginnen kan na het akkoord van het wijkteam, of met een reden', async () => {
  huis.klok.zet(begin)
  const tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  for (const herstelt of [true, false]) {
    const pad = await beleg(tafel)
    const poging = (meer: object = {}) => huis.roep(tafel.school.baas, 'POST', `${pad}/verloop`, { stap: 'begonnen', ...meer })
    const geweigerd = await poging()
    expect(geweigerd.body.bevindingen).toMatchObject([
      { regel: 'benodigde-expertise-gezamenlijk-bepaald', ernst: 'waarschuwt', feiten: { ontbreekt: ['jeugdhulp'] } },
    ])
    if (herstelt) await volgHerstel(huis.roep, stappenVan(geweigerd.body.bevindingen), wieIs(tafel))
    const motiveringen = [{ regel: 'benodigde-expertise-gezamenlijk-bepaald', tekst: 'De lijst is telefonisch doorgenomen.' }]
    expect((await poging(herstelt ? {} : { motiveringen })).status).toBe(201)
  }
})

it('een overleg zonder ouder kan alleen gehouden heten met een reden, of als zij er toch waren', async () => {
  huis.klok.zet(begin)
  const tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  const pad = await beleg(tafel)
  await beginOverleg(tafel, pad, [{ organisatieId: tafel.school.id }])
  const poging = () => huis.roep(tafel.school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
  const geweigerd = await poging()
  expect(geweigerd.body.bevindingen).toMatchObject([{ regel: 'overleg-minimale-bezetting', ernst: 'waarschuwt' }])
  await volgHerstel(huis.roep, stappenVan(geweigerd.body.bevindingen), wieIs(tafel))
  expect((await poging()).status).toBe(201)
})

describe('een waarschuwing laat zich ook volgen, en anders zegt men waarom', () => {
  it.each([...waarschuwingen, ...overlegwaarschuwingen, ...arrangementwaarschuwingen, ...privacywaarschuwingen])(
    '$naam',
    async ({ regels, op = begin.slice(0, 10), maak }) => {
      huis.klok.zet(`${op}T08:30:00.000Z`)
      const tafel = await maakTafel(huis)
      const poging = await maak(tafel, huis)
      const geweigerd = await poging()
      expect(geweigerd.status, geweigerd.tekst).toBe(409)
      const gezegd = geweigerd.body.bevindingen.filter(({ ernst, uitkomst }: Bevinding) => ernst === 'waarschuwt' && uitkomst !== 'voldaan')
      expect(gezegd.map(({ regel }: Bevinding) => regel)).toEqual(regels)
      const vandaag = huis.klok.nu().slice(0, 10)
      const vervangen = await volgHerstel(huis.roep, stappenVan(geweigerd.body.bevindingen), wieIs(tafel), { vul: vul(tafel), vandaag })
      const daarna = vervangen ?? (await poging())
      expect(daarna.status, daarna.tekst).toBe(201)
    },
  )
})

describe('wat niet te weten is, en wat een mens moet beoordelen', () => {
  it.each([...kijkgevallen, ...overlegkijk])('$naam', async ({ regels, uitkomst, op = begin.slice(0, 10), maak }) => {
    huis.klok.zet(`${op}T08:30:00.000Z`)
    const tafel = await maakTafel(huis)
    const { body } = await (await maak(tafel, huis))()
    const gezegd = body.bevindingen.filter((een: Bevinding) => een.uitkomst === uitkomst).map(({ regel }: Bevinding) => regel)
    expect(gezegd).toEqual(expect.arrayContaining(regels))
  })
})

describe('het register en zijn tabel', () => {
  it('wat een weg aan iemand vraagt, is wat het document van dat veld zegt', () => {
    expect(gevraagd.size).toBeGreaterThan(40)
    expect([...gevraagd.values()].flatMap(nietInDocument)).toEqual([])
  })
  it('elke stap noemt de operatie van zijn adres, met de ids erin op naam; wie daar niet in kan, noemt er geen', () => {
    expect(stappen.size).toBeGreaterThan(60)
    const schrijvend = operaties.filter(isSchrijven)
    for (const { methode, pad, operatie, params = {} } of stappen.values()) {
      const adres = (van: string): string => `/v1${van.replaceAll(/\{(\w+)\}/g, (_, naam) => params[naam] ?? '')}`
      const genoemd = schrijvend.find(({ id }) => id === operatie)
      if (genoemd) expect([genoemd.methode, adres(genoemd.pad), waaromNiet(genoemd)]).toEqual([methode, pad, undefined])
      else
        expect(
          schrijvend.some((op) => op.methode === methode && past(op.pad, pad) && waaromNiet(op)),
          `${methode} ${pad}`,
        ).toBe(true)
    }
  })
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
