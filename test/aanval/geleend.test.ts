import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import { doe, doeVers, goedeAanroep, onbekendId, rijen, vers, vraagtIfMatch } from '../contract/wandeling.ts'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { bytes, daarEnNergens, gasten, gesloten, maakTweeTafels, type TweeTafels } from './tweetafels.ts'

/** What one got from the API in good order opens nothing for another: cursors, keys, ETags, filters, search terms. */
let huis: Huis
let tafels: TweeTafels
beforeAll(async () => {
  huis = await maakHuis()
  tafels = await maakTweeTafels(huis)
}, 180_000)
afterAll(() => huis?.stop())

describe('een cursor', () => {
  /** The lists that go on after one result here, with the address of the second page. */
  const gevonden: { op: Operatie; wie: Wie; pad: string; volgende: string }[] = []
  beforeAll(async () => {
    for (const [, op] of rijen((een) => 'lijst' in een && een.lijst === true)) {
      const { wie, pad, body } = goedeAanroep(tafels.een, op)
      const { koppen } = await huis.roep(wie, op.methode, `${pad}?limiet=1`, body)
      const [, volgende] = /^<\/v1([^>]+)>/.exec(koppen.link ?? '') ?? []
      if (volgende !== undefined) gevonden.push({ op, wie, pad, volgende })
    }
  }, 60_000)
  const isVanEenAnder = ({ status, body }: Antwoord, wat: string): void =>
    expect([status, body.errors?.[0]?.code], wat).toEqual([400, 'cursor'])

  it('van een ander opent niets: niet voor wie ernaast zit, niet voor een vreemde, niet in een andere toepassing', async () => {
    expect(gevonden.length).toBeGreaterThan(20)
    for (const { op, wie, volgende } of gevonden) {
      if (op.methode !== 'GET') continue
      expect((await huis.roep(wie, 'GET', volgende)).status, volgende).toBe(200)
      const anderen = [...Object.values(gasten(tafels.een)), ...Object.values(gasten(tafels.ander))].filter((een) => een !== wie)
      for (const ander of [...anderen, { ...wie, client: 'een-andere-toepassing' }])
        isVanEenAnder(await huis.roep(ander, 'GET', volgende), `${op.id} ${ander.subject}`)
    }
  })
  it('van de ene lijst gaat niet verder in een andere, of onder iets anders', async () => {
    for (const [nummer, { wie, volgende }] of gevonden.entries()) {
      const ander = gevonden[(nummer + 1) % gevonden.length] as (typeof gevonden)[number]
      if (ander.op.methode !== 'GET') continue
      const [na] = /na=[\w-]+/.exec(volgende) ?? []
      isVanEenAnder(await huis.roep(wie, 'GET', `${ander.pad}?limiet=1&${na}`), ander.op.id)
    }
  })
  it('die is veranderd of verzonnen, is er geen', async () => {
    const { wie, pad, volgende } = gevonden[0] as (typeof gevonden)[number]
    const na = /na=([\w-]+)/.exec(volgende)?.[1] as string
    for (let plek = 0; plek < na.length; plek += 7) {
      const anders = `${na.slice(0, plek)}${na[plek] === 'A' ? 'B' : 'A'}${na.slice(plek + 1)}`
      isVanEenAnder(await huis.roep(wie, 'GET', `${pad}?limiet=1&na=${anders}`), `plek ${plek}`)
    }
    for (const verzonnen of ['x', 'A'.repeat(60), na.slice(0, -2), `${na}${na}`, encodeURIComponent("' or 1=1 --")])
      isVanEenAnder(await huis.roep(wie, 'GET', `${pad}?limiet=1&na=${verzonnen}`), verzonnen)
  })
})

describe('een filter en een zoekterm', () => {
  it('op iets van een ander vinden even weinig als op niets', async () => {
    const { wijkteam } = tafels.ander.tafel
    const wie = tafels.een.tafel.school.systeem
    const [daar, nergens] = await Promise.all(
      [wijkteam.id, onbekendId].map((id) => huis.roep(wie, 'GET', `/medewerkers?organisatieId=${id}`)),
    )
    expect(bytes(daar as Antwoord)).toBe(bytes(nergens as Antwoord))
    expect(daar?.body.resultaten).toEqual([])
  })
  it('een eigen nummer van een ander is niet te vinden, ook niet door wie met hem aan tafel zit', async () => {
    const { school, kind, wijkteam } = tafels.een.tafel
    await tafels.een.doe(school.baas, 'POST', `/personen/${kind}/externe-verwijzingen`, { systeem: 'las', waarde: 'ALLEEN-HIER' })
    const zoek = (wie: Wie, waarde: string) => huis.roep(wie, 'POST', '/externe-verwijzingen/_zoek', { systeem: 'las', waarde })
    expect((await zoek(school.baas, 'ALLEEN-HIER')).body.resultaten).toHaveLength(1)
    for (const wie of [wijkteam.baas, ...Object.values(gasten(tafels.ander))]) {
      const [daar, nergens] = [await zoek(wie, 'ALLEEN-HIER'), await zoek(wie, 'NERGENS')]
      expect(bytes(daar)).toBe(bytes(nergens))
      expect(daar.tekst).not.toContain(kind)
    }
  })
})

describe('een Idempotency-Key van een ander', () => {
  it.each(rijen((op) => isSchrijven(op) && op.methode === 'POST'))('%s: herhaalt zijn antwoord niet', async (id, op) => {
    const aanroep = await vers(huis, tafels.ander, op)
    const sleutel = `sleutel-${id}`
    const eerste = await doeVers(huis, op, aanroep, { sleutel })
    expect(eerste.status, eerste.tekst).toBe(201)
    const opties = aanroep.ifMatch === undefined ? {} : { ifMatch: aanroep.ifMatch }
    for (const wie of [tafels.een.tafel.school.baas, tafels.een.tafel.moeder]) {
      const roep = (eigen: string) => huis.roep(wie, 'POST', aanroep.pad, aanroep.body, { ...opties, sleutel: eigen })
      const [geleend, eigen] = [await roep(sleutel), await roep(`${sleutel}-van-${wie.subject}`)]
      if (geleend.status === 201) expect(geleend.koppen.location).not.toBe(eerste.koppen.location)
      else expect(bytes(geleend)).toBe(bytes(eigen))
    }
  })
  it('ook niet in een andere toepassing van dezelfde medewerker', async () => {
    const { baas } = tafels.een.tafel.school
    const maak = (wie: Wie) => huis.roep(wie, 'POST', '/personen', { voornaam: 'Bas', achternaam: 'Verzonnen' }, { sleutel: 'dezelfde' })
    const [een, nogEens, anders] = [await maak(baas), await maak(baas), await maak({ ...baas, client: 'een-andere-toepassing' })]
    expect([nogEens.id, anders.id === een.id, anders.status]).toEqual([een.id, false, 201])
  })
})

describe('een voorwaarde op wat u niet ziet', () => {
  it.each(rijen(gesloten))('%s: een echte ETag, een ster of een datum maakt van niets geen iets', async (_, op) => {
    const { daar, nergens } = daarEnNergens(tafels.ander, op)
    const bron = isSchrijven(op) ? (daar.etagVan ?? daar.pad) : daar.pad
    const { etag } = await huis.roep(daar.lezer ?? daar.wie, 'GET', bron)
    const echt = etag === '' ? '"AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA"' : etag
    const vormen: Record<string, string>[] = [
      { 'if-match': echt },
      { 'if-match': echt, 'if-none-match': echt },
      { 'if-none-match': '*', ...(vraagtIfMatch(op) && { 'if-match': echt }) },
      { 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT', range: 'bytes=0-10', ...(vraagtIfMatch(op) && { 'if-match': echt }) },
    ]
    for (const koppen of vormen) {
      const [verborgen, afwezig] = [
        await doe(huis, tafels.ander, op, { wie: tafels.een.tafel.school.baas, opties: { koppen } }),
        await doe(huis, tafels.ander, op, { wie: tafels.een.tafel.school.baas, pad: nergens, opties: { koppen } }),
      ]
      expect(verborgen.status, JSON.stringify(koppen)).toBe(404)
      expect(bytes(verborgen)).toBe(bytes(afwezig))
    }
  })
  it('wie het wel ziet krijgt het altijd heel: persoonsgegevens worden nergens bewaard', async () => {
    for (const [id, op] of rijen((een) => !isSchrijven(een) && gesloten(een) && een.methode === 'GET')) {
      const { wie, pad } = goedeAanroep(tafels.een, op)
      const { etag } = await huis.roep(wie, 'GET', pad)
      if (etag === '') continue
      const opnieuw = await huis.roep(wie, 'GET', pad, undefined, { koppen: { 'if-none-match': etag, range: 'bytes=0-1' } })
      expect([opnieuw.status, opnieuw.koppen['cache-control']], id).toEqual([200, 'no-store'])
    }
  })
})
