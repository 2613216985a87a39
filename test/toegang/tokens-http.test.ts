import { createHmac } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakApp } from '../../src/app.ts'
import { maakSandboxuitgever, type Sandboxuitgever, sandboxIssuer } from '../../src/toegang/sandboxuitgever.ts'
import { maakTokenlezer } from '../../src/toegang/token.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakDoe, maakOrganisatie, type Organisatie } from '../hulp/wereld.ts'

const publiek = 'rondetafel'
const echteTijd = Date.now
let huis: Huis
let app: FastifyInstance
let uitgever: Sandboxuitgever
let school: Organisatie
let goed: string
let kind: string
beforeAll(async () => {
  huis = await maakHuis()
  const doe = maakDoe(huis)
  school = await maakOrganisatie(doe, 'school', 'De Sleutel')
  kind = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Lotte', achternaam: 'Verzonnen', geboortedatum: '2016-01-01' })).id
  // The same house with an issuer whose keys this test holds.
  uitgever = await maakSandboxuitgever({ publiek, echteTijd })
  const tokens = maakTokenlezer({ uitgevers: [uitgever], publiek, echteTijd })
  const config = { geheim: Buffer.alloc(32, 7), omgeving: 'sandbox' as const }
  app = await maakApp({ db: huis.db, config, klok: huis.klok, ids: huis.ids, log: false, tokens })
  goed = await uitgever.maakToken({ subject: school.baas.subject, client: 'portaal', scopes: ['lezen'] })
})
afterAll(async () => {
  await app?.close()
  await huis?.stop()
})

const deel = (waarde: unknown): string => Buffer.from(JSON.stringify(waarde)).toString('base64url')
const lees = (token: string, nummer: 0 | 1) => JSON.parse(Buffer.from(token.split('.')[nummer] as string, 'base64url').toString())
type Antwoord = Awaited<ReturnType<FastifyInstance['inject']>>
const vraag = (authorization: string | undefined, url = `/v1/personen/${kind}`): Promise<Antwoord> =>
  app.inject({ method: 'GET', url, headers: authorization === undefined ? {} : { authorization } })
const claims = () => lees(goed, 1)
/** Signed with the real key: only what is said is wrong. */
const teken = async (inhoud: object, kop: object = {}): Promise<string> =>
  new SignJWT({ ...claims(), ...inhoud })
    .setProtectedHeader({ ...lees(goed, 0), alg: 'ES256', ...kop })
    .sign(await importJWK(uitgever.sleutel, 'ES256'))

/** 401 with the way to log in, as a problem, and not a word of what was asked for. */
function isGeweigerd({ statusCode, headers, payload }: Antwoord, wat: string): void {
  expect([statusCode, JSON.parse(payload).type], wat).toEqual([401, 'urn:rondetafel:probleem:niet-ingelogd'])
  expect(headers['content-type'], wat).toMatch(/^application\/problem\+json/)
  expect(headers['www-authenticate'], wat).toMatch(/^Bearer /)
  expect(payload, wat).not.toMatch(/Lotte|Verzonnen|2016-01-01/)
  expect(headers.etag, wat).toBeUndefined()
}

describe('een token aan de deur', () => {
  it('een goed token komt binnen', async () => {
    for (const token of [goed, await teken({})]) expect((await vraag(`Bearer ${token}`)).json().voornaam).toBe('Lotte')
  })

  it('geen token, onzin, een ander schema, een token in het adres of in een cookie', async () => {
    for (const kop of [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      'Bearer x',
      'Bearer a.b.c',
      `Basic ${goed}`,
      goed,
      `Bearer ${goed} ${goed}`,
      `Bearer ${goed}x`,
    ])
      isGeweigerd(await vraag(kop), String(kop).slice(0, 20))
    for (const naam of ['access_token', 'token', 'authorization'])
      isGeweigerd(await vraag(undefined, `/v1/personen/${kind}?${naam}=${goed}`), naam)
    isGeweigerd(await app.inject({ method: 'GET', url: `/v1/personen/${kind}`, headers: { cookie: `access_token=${goed}` } }), 'cookie')
  })

  it('alg none, HS256 met de openbare sleutel, een veranderde inhoud, een eigen sleutel', async () => {
    const [kop, inhoud, handtekening] = goed.split('.') as [string, string, string]
    const { kid } = lees(goed, 0)
    const openbaar = uitgever.jwks.keys[0] as { x: string }
    isGeweigerd(await vraag(`Bearer ${deel({ alg: 'none', typ: 'at+jwt', kid })}.${inhoud}.`), 'none')
    isGeweigerd(await vraag(`Bearer ${deel({ alg: 'none', kid })}.${inhoud}.${handtekening}`), 'none met handtekening')
    for (const geheim of [JSON.stringify(openbaar), openbaar.x, Buffer.from(openbaar.x, 'base64url')]) {
      const begin = `${deel({ alg: 'HS256', typ: 'at+jwt', kid })}.${inhoud}`
      isGeweigerd(await vraag(`Bearer ${begin}.${createHmac('sha256', geheim).update(begin).digest('base64url')}`), 'HS256')
    }
    isGeweigerd(await vraag(`Bearer ${kop}.${deel({ ...lees(goed, 1), sub: 'directeur' })}.${handtekening}`), 'veranderd')
    const paar = await generateKeyPair('ES256', { extractable: true })
    const jwk = await exportJWK(paar.publicKey)
    const zelf = (extra: object) => new SignJWT(lees(goed, 1)).setProtectedHeader({ alg: 'ES256', ...extra }).sign(paar.privateKey)
    isGeweigerd(await vraag(`Bearer ${await zelf({ kid })}`), 'eigen sleutel')
    isGeweigerd(await vraag(`Bearer ${await zelf({ kid: await calculateJwkThumbprint(jwk), jwk })}`), 'meegebrachte sleutel')
  })

  it('verlopen, nog niet geldig, van een ander, voor een ander, of zonder wat erin hoort', async () => {
    const nu = Math.floor(echteTijd() / 1000)
    const fout: Record<string, object> = {
      verlopen: { exp: nu - 60 },
      'nog niet geldig': { nbf: nu + 3600 },
      'zonder einde': { exp: undefined },
      'vreemde uitgever': { iss: 'https://elders.example' },
      'bijna dezelfde uitgever': { iss: `${sandboxIssuer}/` },
      'voor een ander': { aud: 'een-andere-api' },
      'voor niemand': { aud: undefined },
      'zonder sub': { sub: undefined },
      'zonder toepassing': { azp: undefined },
    }
    for (const [wat, inhoud] of Object.entries(fout)) isGeweigerd(await vraag(`Bearer ${await teken(inhoud)}`), wat)
    const vreemd = await maakSandboxuitgever({ publiek, echteTijd })
    const wens = { subject: school.baas.subject, client: 'portaal', scopes: ['lezen'] }
    isGeweigerd(await vraag(`Bearer ${await vreemd.maakToken(wens)}`), 'zelfde naam, andere sleutel')
  })

  it('zonder het recht dat de aanroep vraagt: 403, zonder gegevens en zonder gevolgen', async () => {
    const proeven = [
      [{ ...school.baas, scopes: ['schrijven'] }, 'GET', `/personen/${kind}`, undefined, 'lezen'],
      [{ ...school.baas, scopes: [] }, 'GET', '/personen', undefined, 'lezen'],
      [{ ...school.baas, scopes: ['lezen'] }, 'POST', '/personen', { voornaam: 'Nieuw', achternaam: 'Verzonnen' }, 'schrijven'],
      [{ ...school.baas, scopes: ['lezen', 'schrijven'] }, 'POST', '/organisaties', { soort: 'school', naam: 'De Nieuwe' }, 'beheer'],
    ] as const
    for (const [wie, methode, pad, body, recht] of proeven) {
      const { status, body: probleem, tekst } = await huis.roep({ ...wie, scopes: [...wie.scopes] }, methode, pad, body)
      expect([status, probleem.type]).toEqual([403, 'urn:rondetafel:probleem:niet-toegestaan'])
      expect(probleem.detail).toContain(`\`${recht}\``)
      expect(tekst).not.toMatch(/Lotte|De Nieuwe/)
    }
    expect((await huis.roep(school.baas, 'GET', '/personen')).body.resultaten).toHaveLength(1)
  })
})
