import { createHmac, createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { exportJWK, importJWK, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakApp, operaties } from '../../src/app.ts'
import { isProef } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import { maakSandboxuitgever, type Sandboxuitgever } from '../../src/toegang/sandboxuitgever.ts'
import { maakTokenlezer } from '../../src/toegang/token.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakDoe, maakOrganisatie, type Organisatie } from '../hulp/wereld.ts'

/** Tricks with the header of a token and with headers around it, over HTTP. The plain ones stand in test/toegang/tokens-http.test.ts. */
const publiek = 'rondetafel'
let huis: Huis
let app: FastifyInstance
let poort: number
let uitgever: Sandboxuitgever
let school: Organisatie
let goed: string
let kind: string
/** Somewhere an attacker's keys stand, and what was fetched there. */
let sleutelplek: string
const opgehaald: string[] = []
const vanAanvaller = generateKeyPairSync('rsa', { modulusLength: 2048 })
let sluit = (): void => undefined
beforeAll(async () => {
  huis = await maakHuis()
  school = await maakOrganisatie(maakDoe(huis), 'school', 'De Sleutel')
  kind = (await maakDoe(huis)(school.baas, 'POST', '/personen', { voornaam: 'Lotte', achternaam: 'Verzonnen' })).id
  uitgever = await maakSandboxuitgever({ publiek, echteTijd: Date.now })
  const tokens = maakTokenlezer({ uitgevers: [uitgever], publiek, echteTijd: Date.now })
  const config = { geheim: Buffer.alloc(32, 7), omgeving: 'sandbox' as const }
  app = await maakApp({ db: huis.db, config, klok: huis.klok, ids: huis.ids, log: false, tokens })
  goed = await uitgever.maakToken({ subject: school.baas.subject, client: 'portaal', scopes: ['lezen'] })
  await app.listen({ host: '127.0.0.1', port: 0 })
  poort = (app.server.address() as AddressInfo).port
  const jwk = { ...(await exportJWK(vanAanvaller.publicKey)), kid: 'aanvaller', alg: 'RS256' }
  const server = createServer((vraag, antwoord) => {
    opgehaald.push(vraag.url ?? '')
    antwoord.end(JSON.stringify({ keys: [jwk] }))
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  sleutelplek = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`
  sluit = () => void server.close()
})
afterAll(async () => {
  sluit()
  await app?.close()
  await huis?.stop()
})

const lees = (nummer: 0 | 1) => JSON.parse(Buffer.from(goed.split('.')[nummer] as string, 'base64url').toString())
const deel = (waarde: unknown): string => Buffer.from(typeof waarde === 'string' ? waarde : JSON.stringify(waarde)).toString('base64url')
const vraag = (authorization: string) => app.inject({ url: `/v1/personen/${kind}`, headers: { authorization } })
const weigert = async (token: string, wat: string): Promise<void> => {
  const { statusCode, payload, headers } = await vraag(`Bearer ${token}`)
  expect([statusCode, JSON.parse(payload).type], wat).toEqual([401, 'urn:rondetafel:probleem:niet-ingelogd'])
  // The same for every token that looks like one, whatever is wrong with it.
  const isToken = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)
  expect(headers['www-authenticate'], wat).toBe(`Bearer realm="rondetafel"${isToken ? ', error="invalid_token"' : ''}`)
  expect(payload, wat).not.toContain('Lotte')
}
/** Signed with the issuer's own key. */
const echt = async (inhoud: object, kop: object = {}): Promise<string> =>
  new SignJWT({ ...lees(1), ...inhoud }).setProtectedHeader({ ...lees(0), ...kop }).sign(await importJWK(uitgever.sleutel, 'ES256'))
/** Signed by the attacker, with this header. */
const vals = (kop: object, inhoud: unknown = lees(1)): string => {
  const over = `${deel({ alg: 'RS256', ...kop })}.${deel(inhoud)}`
  return `${over}.${createSign('sha256').update(over).sign(vanAanvaller.privateKey, 'base64url')}`
}

describe('de kop van een token', () => {
  it('wijst geen sleutel aan buiten die van de uitgever', async () => {
    const { kid } = lees(0)
    const jwk = await exportJWK(vanAanvaller.publicKey)
    for (const kop of [
      { kid, jku: sleutelplek },
      { kid: 'aanvaller', jku: sleutelplek, x5u: sleutelplek },
      { kid: 'aanvaller', jwk },
      { kid, jwk, x5c: ['MIIB'] },
      { kid: sleutelplek },
      { jwk },
    ])
      await weigert(vals(kop), JSON.stringify(kop))
    expect(opgehaald).toEqual([])
  })
  it.each([
    '../../../../dev/null',
    '/etc/passwd',
    "x' union select 'geheim' --",
    '"; drop table persoon; --',
    '__proto__',
    'constructor',
    'toString',
    'a\u0000b',
    '*',
    '',
    'k'.repeat(4000),
  ])('een kid als %j is gewoon onbekend', async (kid) => {
    await weigert(vals({ kid }), 'RS256')
    for (const geheim of ['', '\0', kid]) {
      const over = `${deel({ alg: 'HS256', kid })}.${deel(lees(1))}`
      await weigert(`${over}.${createHmac('sha256', geheim).update(over).digest('base64url')}`, 'HS256')
    }
  })
  it.each([{ kid: ['a'] }, { kid: { kid: 'a' } }, { kid: 7 }, { kid: null }, { kid: true }])('een kid die geen tekst is: %j', (kop) =>
    weigert(vals(kop), 'kid'),
  )
  it.each(['none', 'None', 'NONE', 'nOnE', 'HS256', 'hs256', 'RS512', 'ES256K', 'EdDSA', 'dir', '', 'ES256\u0000', ['ES256'], null, 0])(
    'het algoritme %j telt niet, met en zonder handtekening',
    async (alg) => {
      const [, inhoud, handtekening] = goed.split('.') as [string, string, string]
      const kop = deel({ ...lees(0), alg })
      await weigert(`${kop}.${inhoud}.${handtekening}`, 'met')
      await weigert(`${kop}.${inhoud}.`, 'zonder')
      await weigert(`${kop}.${inhoud}.AA`, 'lege')
    },
  )
  it('geen niet-gecodeerde inhoud, geen inpakken, geen kritieke uitbreiding, geen token in een token', async () => {
    for (const kop of [{ b64: false, crit: ['b64'] }, { crit: ['exp'], exp: 1 }, { crit: [] }, { crit: ['__proto__'] }])
      await weigert(vals({ ...lees(0), alg: 'ES256', ...kop }), JSON.stringify(kop))
    await weigert(vals({ kid: 'aanvaller', cty: 'JWT' }, goed), 'genest')
    await weigert(`${deel({ ...lees(0), cty: 'JWT' })}.${deel(goed)}.${goed.split('.')[2]}`, 'genest, met een echte handtekening')
    await weigert(`${deel({ alg: 'RSA-OAEP', enc: 'A256GCM', zip: 'DEF' })}.${deel('x')}.${deel('x')}`, 'versleuteld')
  })
  it('een kop of inhoud die geen object is, dubbele velden heeft of vol onzin staat, breekt niets', async () => {
    const [kop, inhoud, handtekening] = goed.split('.') as [string, string, string]
    for (const raar of [
      'null',
      '[]',
      '7',
      '"a"',
      '{',
      '{"alg":"ES256","alg":"none"}',
      '{"__proto__":{"alg":"ES256"}}',
      '[[[[[[]]]]]]',
      '',
    ]) {
      await weigert(`${deel(raar)}.${inhoud}.${handtekening}`, `kop ${raar}`)
      await weigert(`${kop}.${deel(raar)}.${handtekening}`, `inhoud ${raar}`)
    }
    for (const iss of ['__proto__', 'constructor', ['https://sandbox.rondetafel.example'], { a: 1 }, null, 7, ''])
      await weigert(vals(lees(0), { ...lees(1), iss }), `iss ${JSON.stringify(iss)}`)
  })
})

describe('de inhoud van een token', () => {
  it.each([
    { aud: ['een-andere-api'] },
    { aud: 'Rondetafel' },
    { aud: { rondetafel: true } },
    { exp: 'morgen' },
    { exp: -1 },
    { nbf: 'gisteren' },
    { sub: ['a'] },
    { sub: 7 },
    { azp: ['portaal'] },
    { azp: '' },
    { scope: ['lezen', 'beheer'] },
    { scope: { beheer: true } },
  ])('een echt getekend token met %j telt niet', async (inhoud) => weigert(await echt(inhoud), JSON.stringify(inhoud)))
  it('een recht staat er zoals het heet, of niet', async () => {
    for (const scope of ['Lezen', 'lezen,schrijven', 'lezen\tschrijven', 'lezen\u00a0x', '*', 'lezen:*', 'openid profile']) {
      const { statusCode } = await vraag(`Bearer ${await echt({ scope })}`)
      expect(statusCode, scope).toBe(403)
    }
  })
  it('wat SQL had kunnen zijn, is een naam die niemand heeft', async () => {
    for (const wie of ["' or ''='", "a'; drop table medewerker; --", '%', '_', '\\', "$1' || pg_sleep(1) || '"]) {
      for (const inhoud of [{ sub: wie }, { azp: wie }, { sub: wie, azp: wie }]) {
        const { statusCode, payload } = await vraag(`Bearer ${await echt(inhoud)}`)
        if ('sub' in inhoud) expect(statusCode, payload).toBe(403)
        else expect(statusCode, payload).toBe(200)
      }
    }
    expect((await vraag(`Bearer ${goed}`)).statusCode).toBe(200)
  })
})

/** A request as bytes, and the answer as text. */
async function ruw(regels: string[], inhoud = ''): Promise<string> {
  const socket = connect(poort, '127.0.0.1')
  socket.write(`${regels.join('\r\n')}\r\n\r\n${inhoud}`)
  return text(socket)
}
const begin = (): string[] => [`GET /v1/personen/${kind} HTTP/1.1`, 'Host: a', 'Connection: close']

describe('de koppen om een token heen', () => {
  it('twee keer Authorization is er geen, in welke volgorde en spelling ook', async () => {
    expect(await ruw([...begin(), `Authorization: Bearer ${goed}`])).toMatch(/^HTTP\/1\.1 200 /)
    const vreemd = `Bearer ${vals({ kid: 'aanvaller' })}`
    for (const [een, twee] of [
      [`Bearer ${goed}`, vreemd],
      [vreemd, `Bearer ${goed}`],
      [`Bearer ${goed}`, `Bearer ${goed}`],
      [`Bearer ${goed}`, ''],
      ['Basic YTpi', `Bearer ${goed}`],
    ])
      expect(await ruw([...begin(), `Authorization: ${een}`, `AUTHORIZATION: ${twee}`])).toMatch(/^HTTP\/1\.1 401 /)
  })
  it('een token dat ergens anders staat, is er niet', async () => {
    const elders = ['Proxy-Authorization', 'X-Authorization', 'X-Forwarded-Authorization', 'Fsc-Authorization', 'Access-Token', 'Cookie']
    for (const naam of elders) expect(await ruw([...begin(), `${naam}: Bearer ${goed}`]), naam).toMatch(/^HTTP\/1\.1 401 /)
    for (const plek of [`?access_token=${goed}`, `?authorization=Bearer%20${goed}`]) {
      const adres = `GET /v1/personen/${kind}${plek} HTTP/1.1`
      expect(await ruw([adres, 'Host: a', 'Connection: close'])).toMatch(/^HTTP\/1\.1 401 /)
      const ook = await ruw([adres, 'Host: a', 'Connection: close', `Authorization: Bearer ${goed}`])
      expect(ook, 'een token in het adres maakt een goede aanroep fout').toMatch(/^HTTP\/1\.1 400 /)
      expect(ook).not.toContain(goed)
    }
  })
  it('wie hij is of hoe hij binnenkwam, zegt een aanroeper niet zelf', async () => {
    const koppen = [
      'X-User: beheer',
      'X-Original-URL: /v1/organisaties',
      'X-Rewrite-URL: /v1/organisaties',
      'X-HTTP-Method-Override: DELETE',
    ]
    const meer = ['X-Forwarded-Host: kwaad.example', 'X-Forwarded-For: 127.0.0.1', 'X-Client-Cert: x', 'Forwarded: for=127.0.0.1']
    const antwoord = await ruw([...begin(), `Authorization: Bearer ${goed}`, ...koppen, ...meer])
    expect(antwoord).toMatch(/^HTTP\/1\.1 200 /)
    expect(antwoord).toContain('"voornaam":"Lotte"')
    expect(antwoord).not.toContain('kwaad')
    expect(await ruw([...begin(), ...koppen, ...meer])).toMatch(/^HTTP\/1\.1 401 /)
  })
})

describe('het recht per operatie', () => {
  it('staat in het document zoals het wordt gevraagd, en elk adres onder /v1 is een operatie', async () => {
    const document = JSON.parse((await app.inject('/v1/openapi.json')).payload)
    // A trial asks what the operation asks that is tried.
    const scopes = (op: Operatie): string[] => (isProef(op) ? ['schrijven', 'beheer'] : [op.scope])
    const gevraagd = operaties.map((op) => [`${op.methode} ${op.pad}`, scopes(op).map((scope) => ({ oauth2: [scope] }))])
    type Beschreven = Record<string, Record<string, { security?: unknown }>>
    const beschreven = Object.entries(document.paths as Beschreven).flatMap(([pad, methoden]) =>
      Object.entries(methoden).map(([methode, { security }]) => [`${methode.toUpperCase()} ${pad}`, security]),
    )
    expect(Object.fromEntries(beschreven)).toEqual({ ...Object.fromEntries(gevraagd), 'GET /openapi.json': [] })
    const { flows } = document.components.securitySchemes.oauth2
    for (const { scopes } of Object.values<{ scopes: object }>(flows))
      expect(Object.keys(scopes).sort()).toEqual([...new Set(operaties.map(({ scope }) => scope))].sort())
    for (const pad of ['/v1', '/v1/', '/v1/docs', '/docs', '/documentation', '/metrics', '/.git/config', '/v2/personen', '/sandbox/tokens'])
      expect((await app.inject({ url: pad, headers: { authorization: `Bearer ${goed}` } })).statusCode, pad).toBe(404)
  })
})
