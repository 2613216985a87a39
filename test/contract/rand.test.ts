import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties, versie } from '../../src/app.ts'
import { vasteKoppen } from '../../src/basis/http.ts'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import { type Antwoord, beheer, type Huis, maakHuis } from '../hulp/huis.ts'
import { maakDoe, maakOrganisatie, type Organisatie } from '../hulp/wereld.ts'
import { documentbestand } from '../maak/openapi.ts'

let huis: Huis
let school: Organisatie
beforeAll(async () => {
  huis = await maakHuis()
  school = await maakOrganisatie(maakDoe(huis), 'school', 'De Vlierhof')
})
afterAll(() => huis?.stop())

const lees = (url: string, headers: Record<string, string> = {}): Promise<Antwoord> => huis.stuur({ method: 'GET', url, headers })

describe('het document', () => {
  // What is committed has no finding of the linter: test/contract/openapi.test.ts.
  it('is te lezen zonder token en vanaf elke herkomst, en is wat er is vastgelegd', async () => {
    const antwoord = await lees('/v1/openapi.json', { origin: 'https://elders.example' })
    expect([antwoord.status, antwoord.koppen['access-control-allow-origin']]).toEqual([200, '*'])
    expect(antwoord.body).toEqual(JSON.parse(await readFile(documentbestand, 'utf8')))
  })
  it('staat als leesbare bladzijde op /, met elke operatie erin', async () => {
    const { status, tekst, koppen } = await lees('/', { accept: 'text/html' })
    expect([status, koppen['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    for (const { titel } of operaties) expect(tekst).toContain(titel.replaceAll('’', '’').split('`')[0])
    expect(koppen['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(tekst).not.toContain('<script')
  })
})

describe('de koppen', () => {
  const gevallen: [string, () => Promise<Antwoord>, number][] = [
    ['200', () => huis.roep(school.baas, 'GET', '/organisaties'), 200],
    ['201', () => huis.roep(beheer, 'POST', '/organisaties', { soort: 'overig', naam: 'Club' }), 201],
    ['204', () => wijzig(), 204],
    ['400', () => huis.roep(school.baas, 'GET', '/organisaties?limiet=0'), 400],
    ['401', () => lees('/v1/organisaties'), 401],
    ['403', () => huis.roep(school.baas, 'POST', '/organisaties', { soort: 'overig', naam: 'Club' }), 403],
    ['404', () => huis.roep(school.baas, 'GET', '/personen/0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d'), 404],
    ['404 buiten de operaties', () => lees('/v1/bestaat-niet'), 404],
    ['404 buiten /v1', () => lees('/bestaat-niet'), 404],
    // Not 404: nobody looked whether it is there, and who wrote it has something to mend.
    ['400 op een onleesbaar adres', () => lees('/v1/personen/%E0%A4%A'), 400],
    ['405', () => huis.roep(school.baas, 'PUT', '/organisaties'), 405],
    ['406', () => huis.roep(school.baas, 'GET', '/organisaties', undefined, { koppen: { accept: 'text/csv' } }), 406],
    ['409', () => huis.roep(beheer, 'POST', `/organisaties/${school.id}/systemen`, systeem), 409],
    ['412', () => wijzig('"AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA"'), 412],
    ['413', () => huis.roep(beheer, 'POST', '/organisaties', { naam: 'a'.repeat(300_000) }), 413],
    ['415', () => huis.stuur({ method: 'POST', url: '/v1/organisaties', payload: 'a', headers: { 'content-type': 'text/plain' } }), 415],
    ['428', () => wijzig('*'), 428],
    ['het document', () => lees('/v1/openapi.json'), 200],
    ['/gezond', () => lees('/gezond'), 200],
    ['/gereed', () => lees('/gereed'), 200],
  ]
  let systeem: object
  beforeAll(async () => {
    systeem = { issuer: 'https://a.example', clientId: 'b' }
    await huis.roep(beheer, 'POST', `/organisaties/${school.id}/systemen`, systeem)
  })
  const wijzig = async (ifMatch?: string): Promise<Antwoord> => {
    const { etag } = await huis.roep(school.baas, 'GET', `/organisaties/${school.id}`)
    return huis.roep(beheer, 'PATCH', `/organisaties/${school.id}`, { gemeentecode: 'GM0222' }, { ifMatch: ifMatch ?? etag })
  }
  it.each(['/v1/casussen/%E0%A4%A', '/v1/casussen/%', '/v1/casussen/%zz/dossier', '/%c0%af', '/v1/%E0%A4%A?limiet=1'])(
    'een adres met een scheve codering zegt wat eraan scheelt: %s',
    async (url) => {
      for (const method of ['GET', 'POST', 'PATCH', 'PUT'] as const) {
        const { status, koppen, body } = await huis.stuur({ method, url })
        expect([status, koppen['x-request-id']]).toEqual([400, body.instance.slice('urn:uuid:'.length)])
        expect(koppen['content-type']).toMatch(/^application\/problem\+json/)
        expect(body).toMatchObject({ type: 'urn:rondetafel:probleem:ongeldige-invoer', title: 'De invoer klopt niet' })
        expect(body.errors).toMatchObject([{ in: 'path', location: '', code: 'onleesbaar', detail: expect.stringContaining('%25') }])
      }
    },
  )
  it('wat op een adres van ons niet is of niet mag worden gezien, zegt niet welk van de twee; een adres dat er niet is wel', async () => {
    const { body: verborgen } = await huis.roep(school.baas, 'GET', '/personen/0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d')
    expect(verborgen.detail).toBe('Dit bestaat niet, of het is niet voor u zichtbaar.')
    for (const pad of ['/v1/bestaat-niet', '/personen', '/v1/personen/', '/v1/personen/0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d/'])
      expect((await lees(pad)).body.detail, pad).toBe('Dit adres bestaat niet. Let op een `/` aan het eind, en op `/v1` ervoor.')
  })
  it.each(gevallen)('%s', async (_, doe, status) => {
    const { status: gaf, koppen, body } = await doe()
    expect(gaf).toBe(status)
    expect(koppen['api-version']).toBe(versie)
    for (const [naam, waarde] of Object.entries(vasteKoppen)) expect(koppen[naam], naam).toBe(waarde)
    expect(koppen.server ?? koppen['x-powered-by']).toBeUndefined()
    if (status >= 400) {
      expect(koppen['content-type']).toMatch(/^application\/problem\+json(; charset=utf-8)?$/)
      expect(Object.keys(body)).toEqual(expect.arrayContaining(['type', 'title', 'status', 'detail', 'instance']))
      expect(body.type).toMatch(/^urn:rondetafel:probleem:[a-z-]+$/)
    }
  })
  it('geen ander adres dan het document staat voor elke herkomst open', async () => {
    const antwoord = await huis.roep(school.baas, 'GET', '/organisaties', undefined, { koppen: { origin: 'https://elders.example' } })
    expect(Object.keys(antwoord.koppen).filter((naam) => naam.startsWith('access-control'))).toEqual([])
  })
})

describe('het adres', () => {
  it.each(operaties.filter((op) => !isSchrijven(op) && op.methode === 'GET').map(({ id, pad }) => [id, pad]))(
    '%s: met een schuine streep erachter is er niets',
    async (_, pad) => {
      const url = pad.replaceAll(/\{\w+\}/g, '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d')
      for (const anders of [`${url}/`, url.replace('/', '//'), url.toUpperCase()])
        expect((await huis.roep(school.baas, 'GET', anders)).status, anders).toBe(404)
    },
  )
})
