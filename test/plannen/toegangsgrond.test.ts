import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stap } from '../../src/regels/regel.ts'
import { volgHerstel } from '../hulp/herstel.ts'
import { type Antwoord, begin, type Huis, maakHuis } from '../hulp/huis.ts'
import { geefToestemming, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())

const regel = 'jeugdhulp-heeft-toegangsgrond'
type Bevinding = { regel: string; uitkomst: string; ernst: string; onderwerpId: string; herstel: Stap[] }
const van = ({ body }: Antwoord, id: string, welke = regel) =>
  body.bevindingen.find((een: Bevinding) => een.regel === welke && een.onderwerpId === id) as Bevinding

async function zwareHulp(over: object = {}) {
  huis.klok.zet(begin)
  const tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  const { doe, wijkteam, kindWijk } = tafel
  const body = { jeugdigeId: kindWijk, soort: 'specialistische-jeugdhulp', doel: 'Minder angst', aanbieder: { naam: 'De Brug' }, ...over }
  const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', body)
  const pad = `/inzetten/${id}`
  const start = (meer: object = {}) => huis.roep(wijkteam.baas, 'POST', `${pad}/starts`, { startdatum: '2026-11-23', ...meer })
  const wijzig = async (velden: object) =>
    huis.roep(wijkteam.baas, 'PATCH', pad, velden, { ifMatch: (await huis.roep(wijkteam.baas, 'GET', pad)).etag })
  return { tafel, id, pad, body, start, wijzig }
}
const besluit = { toegangsgrond: 'besluit-college', toegangsgrondOp: '2026-11-20' }

describe('specialistische jeugdhulp begint op een besluit of een verwijzing', () => {
  it('wie de hulp op proef vastlegt hoort het al; de start wacht erop', async () => {
    const { tafel, start, wijzig, body, pad } = await zwareHulp()
    const proef = await huis.roep(tafel.wijkteam.baas, 'POST', '/inzetten', body, { proef: true })
    expect(proef.body.bevindingen).toMatchObject([{ regel, ernst: 'informeert', uitkomst: 'geschonden' }])
    expect((await start()).status).toBe(409)
    expect((await wijzig(besluit)).status).toBe(204)
    expect((await start()).status).toBe(201)
    expect((await tafel.doe(tafel.wijkteam.baas, 'GET', pad)).body).toMatchObject(besluit)
  })

  it('met spoed gaat zij meteen, met de reden erbij; de grond komt er later bij', async () => {
    const { id, tafel, start, wijzig } = await zwareHulp({ toegangsgrond: 'spoed' })
    expect(van(await start(), id)).toMatchObject({ ernst: 'blokkeert', uitkomst: 'oordeel-nodig' })
    const motiveringen = [{ regel, tekst: 'Zij liep vannacht weg. De crisisdienst besloot; de gemeente neemt morgen een besluit.' }]
    expect((await start({ motiveringen })).status).toBe(201)
    const nog = async () => van(await tafel.doe(tafel.wijkteam.baas, 'GET', `/casussen/${tafel.casus}/toetsing`), id).uitkomst
    expect(await nog()).toBe('oordeel-nodig')
    expect((await wijzig({ toegangsgrond: 'besluit-college', toegangsgrondOp: '2026-11-23' })).status).toBe(204)
    expect(await nog()).toBe('voldaan')
  })

  it('van hulp die loopt gaat de grond er niet meer af', async () => {
    const { start, wijzig } = await zwareHulp(besluit)
    expect((await start()).status).toBe(201)
    for (const anders of [{ toegangsgrond: null, toegangsgrondOp: null }, { toegangsgrondOp: null }, { toegangsgrondOp: '2026-11-24' }])
      expect((await wijzig(anders)).status, JSON.stringify(anders)).toBe(409)
    expect((await wijzig({ toegangsgrond: 'verwijzing-arts' })).status).toBe(204)
    expect((await wijzig({ doel: 'Slapen in het eigen bed' })).status).toBe(204)
  })

  it.each([
    ['een dag zonder grond', { toegangsgrondOp: '2026-11-20' }, '/toegangsgrondOp'],
    ['een grond bij steun op school', { soort: 'extra-ondersteuning', ...besluit }, '/soort'],
    ['dat het is verteld, zonder aan wie', { rechtenVerteldOp: '2026-11-20' }, '/rechtenVerteldOp'],
    [
      'dat het is verteld, bij steun op school',
      { soort: 'extra-ondersteuning', rechtenVerteldOp: '2026-11-20', rechtenVerteldAan: 'ouders', rechtenVerteldDoor: 'De ib’er' },
      '/soort',
    ],
  ])('%s kan niet', async (_zin, over, plaats) => {
    const { tafel, body } = await zwareHulp()
    const { status, body: fout } = await huis.roep(tafel.wijkteam.baas, 'POST', '/inzetten', { ...body, ...over })
    expect([status, fout.errors?.[0]?.location]).toEqual([400, plaats])
  })
})

describe('de vertrouwenspersoon en het klachtrecht', () => {
  const verteld = 'rechten-bij-jeugdhulp-verteld'
  const oordeel = async ({ doe, wijkteam, casus }: Tafel, id: string) =>
    van(await doe(wijkteam.baas, 'GET', `/casussen/${casus}/toetsing`), id, verteld)

  it('hulp begint ook zonder; het wordt gezegd tot er staat dat het is verteld', async () => {
    huis.klok.zet(begin)
    const tafel = await maakTafel(huis)
    await geefToestemming(tafel)
    const id = await startHulp(tafel)
    const eerst = await oordeel(tafel, id)
    expect([eerst.uitkomst, eerst.ernst]).toEqual(['geschonden', 'informeert'])
    await volgHerstel(huis.roep, eerst.herstel, () => tafel.wijkteam.baas, { vandaag: '2026-11-23' })
    expect((await oordeel(tafel, id)).uitkomst).toBe('voldaan')
    const { body } = await tafel.doe(tafel.wijkteam.baas, 'GET', `/inzetten/${id}`)
    expect(body).toMatchObject({ rechtenVerteldOp: '2026-11-23', rechtenVerteldAan: 'jeugdige-en-ouders' })
  })
})
