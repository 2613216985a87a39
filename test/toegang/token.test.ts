import { createHmac, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { base64url, type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { maakSandboxuitgever, sandboxIssuer } from '../../src/toegang/sandboxuitgever.ts'
import { maakTokenlezer, OngeldigToken, type Tokenlezer, UitgeverOnbereikbaar } from '../../src/toegang/token.ts'

const begin = Date.UTC(2026, 10, 23, 8, 30)
const seconden = begin / 1000
const publiek = 'https://api.rondetafel.example'
const school = 'https://tokens.school.example'
const gemeente = 'https://tokens.gemeente.example'

type Paar = { privateKey: CryptoKey; publicKey: CryptoKey }
let es: Paar
let rs: Paar
let ps: Paar
let vreemd: Paar
let jwks: { keys: JWK[] }

beforeAll(async () => {
  const maak = (alg: string) => generateKeyPair(alg, { extractable: true })
  ;[es, rs, ps, vreemd] = (await Promise.all([maak('ES256'), maak('RS256'), maak('PS256'), maak('ES256')])) as [Paar, Paar, Paar, Paar]
  const sleutel = async (paar: Paar, kid: string, alg: string) => ({ ...(await exportJWK(paar.publicKey)), kid, alg })
  jwks = { keys: [await sleutel(es, 'es', 'ES256'), await sleutel(rs, 'rs', 'RS256'), await sleutel(ps, 'ps', 'PS256')] }
})

const inhoud = (anders: JWTPayload = {}): JWTPayload => ({
  iss: school,
  aud: publiek,
  sub: 'medewerker-01',
  azp: 'las',
  scope: 'lezen schrijven',
  exp: seconden + 600,
  ...anders,
})
/** A claim set to undefined is left out of the token. */
const teken = (anders: JWTPayload = {}, kop: Record<string, unknown> = {}, sleutel: CryptoKey | Uint8Array = es.privateKey) =>
  new SignJWT(JSON.parse(JSON.stringify(inhoud(anders))))
    .setProtectedHeader(JSON.parse(JSON.stringify({ alg: 'ES256', kid: 'es', ...kop })))
    .sign(sleutel)
const metDeHand = (kop: object, handtekening: (over: string) => string) => {
  const over = [kop, inhoud()].map((deel) => base64url.encode(JSON.stringify(deel))).join('.')
  return `${over}.${handtekening(over)}`
}

const maakLezer = (klok = () => begin): Tokenlezer => maakTokenlezer({ uitgevers: [{ issuer: school, jwks }], publiek, echteTijd: klok })
const lees = (token: string, lezer = maakLezer()) => lezer(`Bearer ${token}`)
const weigert = async (gelezen: Promise<unknown>, reden: string) => {
  const fout = await gelezen.then(
    () => undefined,
    (reden: unknown) => reden,
  )
  expect(fout).toBeInstanceOf(OngeldigToken)
  expect((fout as OngeldigToken).reden).toBe(reden)
}

describe('een goed token', () => {
  it('zegt wie, waarmee, waarvoor en tot wanneer', async () => {
    expect(await lees(await teken())).toEqual({
      issuer: school,
      subject: 'medewerker-01',
      client: 'las',
      scopes: new Set(['lezen', 'schrijven']),
      verlooptOp: begin + 600_000,
    })
  })
  it('mag RS256, PS256 of ES256 zijn', async () => {
    for (const [alg, kid, paar] of [
      ['RS256', 'rs', rs],
      ['PS256', 'ps', ps],
      ['ES256', 'es', es],
    ] as const)
      expect((await lees(await teken({}, { alg, kid }, paar.privateKey))).client).toBe('las')
  })
  it('noemt de toepassing ook als client_id, en namens wie', async () => {
    const claims = await lees(await teken({ azp: undefined, client_id: 'wijkapp', namens: 'medewerker-02', scope: undefined }))
    expect(claims).toMatchObject({ client: 'wijkapp', namens: 'medewerker-02', scopes: new Set() })
  })
  it('mag meer dan één publiek noemen', async () => {
    expect(await lees(await teken({ aud: ['https://iets-anders.example', publiek] }))).toBeDefined()
  })
})

describe('de kop Authorization', () => {
  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a.b', 'Bearer a.b.c.d', `Bearer a.b.${'c'.repeat(9000)}`])(
    'weigert %s',
    (kop) => weigert(maakLezer()(kop), 'geen-bearer'),
  )
  it('weigert een token zonder Bearer ervoor, en twee achter elkaar', async () => {
    const token = await teken()
    await weigert(maakLezer()(token), 'geen-bearer')
    await weigert(maakLezer()(`Bearer ${token}, Bearer ${token}`), 'geen-bearer')
  })
  it('weigert wat op een token lijkt', () => weigert(lees('aa.bb.cc'), 'ERR_JWT_INVALID'))
})

describe('een token met een verkeerde inhoud', () => {
  it.each<[string, JWTPayload, string]>([
    ['een uitgever die niet op de lijst staat', { iss: 'https://elders.example' }, 'vreemde-uitgever'],
    ['geen uitgever', { iss: undefined }, 'vreemde-uitgever'],
    ['een ander publiek', { aud: 'https://iets-anders.example' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:aud'],
    ['geen publiek', { aud: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:aud'],
    ['een verlopen datum', { exp: seconden - 60 }, 'ERR_JWT_EXPIRED:exp'],
    ['geen einddatum', { exp: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:exp'],
    ['een begin in de toekomst', { nbf: seconden + 60 }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:nbf'],
    ['geen sub', { sub: undefined }, 'ERR_JWT_CLAIM_VALIDATION_FAILED:sub'],
    ['een lege sub', { sub: '' }, 'claim-ontbreekt:sub'],
    ['geen azp of client_id', { azp: undefined }, 'claim-ontbreekt:azp'],
    ['een azp die geen tekst is', { azp: { naam: 'las' } }, 'claim-ontbreekt:azp'],
    ['azp en client_id die verschillen', { client_id: 'een-ander' }, 'azp-en-client_id-verschillen'],
    ['scopes die geen tekst zijn', { scope: ['lezen'] }, 'claim-onleesbaar:scope'],
    ['een leeg namens', { namens: '' }, 'claim-ontbreekt:namens'],
    ['een band met een sleutel die hier niemand ziet', { cnf: { 'x5t#S256': 'abc' } }, 'gebonden-token'],
  ])('wordt geweigerd: %s', async (_wat, anders, reden) => weigert(lees(await teken(anders)), reden))

  it('is een toegangstoken en niets anders dat de uitgever ook tekent', async () => {
    for (const typ of ['JWT', 'at+jwt', 'application/at+jwt', 'AT+JWT']) expect(await lees(await teken({}, { typ }))).toBeDefined()
    for (const typ of ['logout+jwt', 'secevent+jwt', 'dpop+jwt', 'id_token'])
      await weigert(lees(await teken({}, { typ })), 'ander-soort-token')
  })
  it('de fout draagt niets van het token mee', async () => {
    const fout = await lees(await teken({ aud: 'elders', sub: 'geheim-onderwerp' })).catch((reden: unknown) => reden)
    const alles = JSON.stringify(fout, Object.getOwnPropertyNames(fout))
    expect(alles).not.toContain('geheim-onderwerp')
    expect((fout as Error).cause).toBeUndefined()
    expect((fout as Error).message).toBe('Het token is niet geldig.')
  })
})

describe('een token met een verkeerde sleutel', () => {
  it('weigert alg none', async () => {
    await weigert(lees(metDeHand({ alg: 'none', kid: 'es' }, () => 'AA')), 'ERR_JOSE_ALG_NOT_ALLOWED')
    await weigert(lees(metDeHand({ alg: 'none', kid: 'es' }, () => '')), 'geen-bearer')
  })
  it('weigert HS256 met de openbare sleutel als geheim', async () => {
    const geheimen = [await exportSPKI(rs.publicKey), JSON.stringify(jwks.keys[1])]
    for (const geheim of geheimen) {
      const hmac = (over: string) => createHmac('sha256', geheim).update(over).digest('base64url')
      await weigert(lees(metDeHand({ alg: 'HS256', kid: 'rs' }, hmac)), 'ERR_JOSE_ALG_NOT_ALLOWED')
    }
  })
  it('weigert de ene soort sleutel voor de andere', async () => {
    await weigert(lees(await teken({}, { kid: 'rs' })), 'ERR_JWKS_NO_MATCHING_KEY')
    await weigert(lees(await teken({}, { alg: 'PS256', kid: 'rs' }, ps.privateKey)), 'ERR_JWKS_NO_MATCHING_KEY')
  })
  it('weigert andere algoritmen, ook al is de sleutel goed', async () => {
    const es384 = await generateKeyPair('ES384')
    await weigert(lees(await teken({}, { alg: 'ES384' }, es384.privateKey)), 'ERR_JOSE_ALG_NOT_ALLOWED')
  })
  it('weigert zonder kid, en met een onbekende', async () => {
    await weigert(lees(await teken({}, { kid: undefined })), 'kid-ontbreekt')
    await weigert(lees(await teken({}, { kid: 'onbekend' })), 'ERR_JWKS_NO_MATCHING_KEY')
  })
  it('volgt geen sleutel die het token zelf meebrengt', async () => {
    const jwk = { ...(await exportJWK(vreemd.publicKey)), kid: 'es', alg: 'ES256' }
    await weigert(
      lees(await teken({}, { jwk, jku: 'https://aanvaller.example/jwks' }, vreemd.privateKey)),
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    )
    expect(await lees(await teken({}, { jwk, jku: 'https://aanvaller.example/jwks' }))).toMatchObject({ client: 'las' })
  })
  it('weigert een veranderde inhoud', async () => {
    const [kop, , handtekening] = (await teken()).split('.')
    const ander = base64url.encode(JSON.stringify(inhoud({ sub: 'iemand-anders' })))
    await weigert(lees(`${kop}.${ander}.${handtekening}`), 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED')
  })
  it('weigert kritieke koppen die niet worden begrepen', async () => {
    const kop = { alg: 'ES256', kid: 'es', crit: ['toverspreuk'], toverspreuk: true }
    await weigert(lees(metDeHand(kop, () => 'AA')), 'ERR_JOSE_NOT_SUPPORTED')
  })
  it('houdt twee uitgevers uit elkaar, ook met dezelfde kid', async () => {
    const anders = { keys: [{ ...(await exportJWK(vreemd.publicKey)), kid: 'es', alg: 'ES256' }] }
    const uitgevers = [
      { issuer: school, jwks },
      { issuer: gemeente, jwks: anders },
    ]
    const lezer = maakTokenlezer({ uitgevers, publiek, echteTijd: () => begin })
    expect(await lees(await teken({ iss: gemeente }, {}, vreemd.privateKey), lezer)).toMatchObject({ issuer: gemeente })
    await weigert(lees(await teken({ iss: gemeente }), lezer), 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED')
  })
})

describe('het geheugen', () => {
  it('geeft een gezien token tot het verloopt, en daarna niet meer', async () => {
    let nu = begin
    const lezer = maakLezer(() => nu)
    const token = await teken()
    const eerste = await lees(token, lezer)
    expect(await lees(token, lezer)).toBe(eerste)
    nu = begin + 599_999
    expect(await lees(token, lezer)).toBe(eerste)
    nu = begin + 610_000
    await weigert(lees(token, lezer), 'ERR_JWT_EXPIRED:exp')
  })
  it('onthoudt geen geweigerd token, en is begrensd: wat het langst niet gezien is, gaat eruit', async () => {
    const lezer = maakTokenlezer({ uitgevers: [{ issuer: school, jwks }], publiek, echteTijd: () => begin, plaatsen: 2 })
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((sub) => teken({ sub })))
    const [vanA, vanB] = [await lees(a as string, lezer), await lees(b as string, lezer)]
    await weigert(lees(await teken({ sub: '' }), lezer), 'claim-ontbreekt:sub')
    expect(await lees(a as string, lezer)).toBe(vanA)
    await lees(c as string, lezer)
    expect(await lees(a as string, lezer)).toBe(vanA)
    expect(await lees(b as string, lezer)).not.toBe(vanB)
  })
})

describe('sleutels op afstand', () => {
  let sluit = () => {}
  afterEach(() => sluit())
  const dien = async (antwoord: () => { status: number; body: string }) => {
    let keren = 0
    const server = createServer((_vraag, uit) => {
      keren += 1
      const { status, body } = antwoord()
      uit.writeHead(status, { 'content-type': 'application/json' }).end(body)
    })
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
    sluit = () => void server.close()
    const jwksUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`
    return { lezer: maakTokenlezer({ uitgevers: [{ issuer: school, jwksUri }], publiek, echteTijd: () => begin }), keren: () => keren }
  }

  it('een uitgever die hapert geeft een eigen fout, en bederft niets', async () => {
    let status = 500
    const { lezer } = await dien(() => ({ status, body: JSON.stringify(jwks) }))
    const token = await teken()
    await expect(lees(token, lezer)).rejects.toBeInstanceOf(UitgeverOnbereikbaar)
    status = 200
    expect(await lees(token, lezer)).toMatchObject({ client: 'las' })
  })
  it('een antwoord dat geen sleutels bevat telt als onbereikbaar', async () => {
    const { lezer } = await dien(() => ({ status: 200, body: '<html>' }))
    await expect(lees(await teken(), lezer)).rejects.toBeInstanceOf(UitgeverOnbereikbaar)
  })
  it('een uitgever die er niet is, is onbereikbaar', async () => {
    const lezer = maakTokenlezer({ uitgevers: [{ issuer: school, jwksUri: 'http://127.0.0.1:1/jwks' }], publiek, echteTijd: () => begin })
    await expect(lees(await teken(), lezer)).rejects.toBeInstanceOf(UitgeverOnbereikbaar)
  })
  it('honderd verzonnen kids halen de sleutels niet honderd keer op', async () => {
    const { lezer, keren } = await dien(() => ({ status: 200, body: JSON.stringify(jwks) }))
    for (let nummer = 0; nummer < 100; nummer += 1)
      await weigert(lees(await teken({}, { kid: randomUUID() }), lezer), 'ERR_JWKS_NO_MATCHING_KEY')
    expect(keren()).toBe(1)
    expect(await lees(await teken(), lezer)).toBeDefined()
  })
  it('een vreemd algoritme wordt geweigerd voordat er iets wordt opgehaald', async () => {
    const { lezer, keren } = await dien(() => ({ status: 200, body: JSON.stringify(jwks) }))
    await weigert(
      lees(
        metDeHand({ alg: 'none', kid: 'es' }, () => 'AA'),
        lezer,
      ),
      'ERR_JOSE_ALG_NOT_ALLOWED',
    )
    expect(keren()).toBe(0)
  })
})

describe('een uitgever die zelf zegt waar zijn sleutels staan', () => {
  let sluit = () => {}
  afterEach(() => sluit())
  /** What stands at which path; `eigen` is the issuer's own address. */
  const dien = async (maak: (eigen: string) => Record<string, unknown>, pad = '') => {
    const gevraagd: string[] = []
    let inhoud: Record<string, unknown> = {}
    const server = createServer((vraag, uit) => {
      gevraagd.push(vraag.url ?? '')
      const body = inhoud[vraag.url ?? '']
      if (typeof body === 'string') uit.writeHead(302, { location: body }).end()
      else uit.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}))
    })
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
    sluit = () => void server.close()
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}${pad}`
    inhoud = maak(issuer)
    return { issuer, gevraagd, lezer: maakTokenlezer({ uitgevers: [{ issuer }], publiek, echteTijd: () => begin }) }
  }
  const oidc = '/.well-known/openid-configuration'
  const oauth = '/.well-known/oauth-authorization-server'

  it('wordt gevonden als OpenID-aanbieder, en anders als OAuth-server', async () => {
    const een = await dien((issuer) => ({ [oidc]: { issuer, jwks_uri: `${issuer}/sleutels` }, '/sleutels': jwks }))
    expect(await lees(await teken({ iss: een.issuer }), een.lezer)).toMatchObject({ issuer: een.issuer })
    expect(een.gevraagd).toEqual([oidc, '/sleutels'])
    const twee = await dien(
      (issuer) => ({ [`${oauth}/school`]: { issuer, jwks_uri: `${issuer}/sleutels` }, '/school/sleutels': jwks }),
      '/school',
    )
    expect(await lees(await teken({ iss: twee.issuer }), twee.lezer)).toMatchObject({ issuer: twee.issuer })
    expect(twee.gevraagd).toEqual([`/school${oidc}`, `${oauth}/school`, '/school/sleutels'])
  })
  it.each<[string, (issuer: string) => Record<string, unknown>]>([
    ['zich anders noemt', (issuer) => ({ [oidc]: { issuer: 'https://elders.example', jwks_uri: `${issuer}/s` }, '/s': jwks })],
    ['zich net anders noemt', (issuer) => ({ [oidc]: { issuer: `${issuer}/`, jwks_uri: `${issuer}/s` }, '/s': jwks })],
    ['geen sleutels noemt', (issuer) => ({ [oidc]: { issuer } })],
    ['naar een onveilig adres elders wijst', (issuer) => ({ [oidc]: { issuer, jwks_uri: 'http://127.0.0.2:1/s' } })],
    ['naar een bestand wijst', (issuer) => ({ [oidc]: { issuer, jwks_uri: 'file:///etc/hostname' } })],
    ['doorstuurt', (issuer) => ({ [oidc]: { issuer, jwks_uri: `${issuer}/s` }, '/s': `${issuer}/t`, '/t': jwks })],
    ['helemaal niets zegt', () => ({})],
  ])('telt niet als hij %s', async (_, maak) => {
    const { issuer, lezer } = await dien(maak)
    await expect(lees(await teken({ iss: issuer }), lezer)).rejects.toBeInstanceOf(UitgeverOnbereikbaar)
  })
  it('honderd aanroepen tegelijk halen de sleutels één keer op', async () => {
    const { issuer, lezer, gevraagd } = await dien((eigen) => ({ [oidc]: { issuer: eigen, jwks_uri: `${eigen}/s` }, '/s': jwks }))
    const tokens = await Promise.all(Array.from({ length: 100 }, (_, nummer) => teken({ iss: issuer, sub: `medewerker-${nummer}` })))
    await Promise.all(tokens.map((token) => lees(token, lezer)))
    expect(gevraagd).toEqual([oidc, '/s'])
  })
})

describe('de sandboxuitgever', () => {
  it('maakt tokens die de gewone lezer leest, en houdt zijn sleutel over een herstart', async () => {
    const uitgever = await maakSandboxuitgever({ publiek, echteTijd: () => begin })
    const opnieuw = await maakSandboxuitgever({ publiek, echteTijd: () => begin, sleutel: JSON.parse(JSON.stringify(uitgever.sleutel)) })
    expect(opnieuw.jwks).toEqual(uitgever.jwks)
    expect(JSON.stringify(uitgever.jwks)).not.toContain(uitgever.sleutel.d)

    const lezer = maakTokenlezer({ uitgevers: [opnieuw], publiek, echteTijd: () => begin })
    const token = await uitgever.maakToken({ subject: 'ib', client: 'las', scopes: ['lezen'], namens: 'ib', geldig: 60 })
    expect(await lees(token, lezer)).toEqual({
      issuer: sandboxIssuer,
      subject: 'ib',
      client: 'las',
      scopes: new Set(['lezen']),
      verlooptOp: begin + 60_000,
      namens: 'ib',
    })
    await weigert(lees(await uitgever.maakToken({ subject: 'ib', client: 'las', scopes: [], geldig: -60 }), lezer), 'ERR_JWT_EXPIRED:exp')
  })
  it('telt alleen waar hij op de lijst staat', async () => {
    const uitgever = await maakSandboxuitgever({ publiek, echteTijd: () => begin })
    await weigert(lees(await uitgever.maakToken({ subject: 'ib', client: 'las', scopes: [] })), 'vreemde-uitgever')
  })
})

describe('de instelling', () => {
  it('vraagt ten minste één uitgever, elk één keer, en een publiek', () => {
    const maak = (uitgevers: Parameters<typeof maakTokenlezer>[0]['uitgevers'], aud = publiek) =>
      maakTokenlezer({ uitgevers, publiek: aud, echteTijd: () => begin })
    expect(() => maak([])).toThrow()
    expect(() =>
      maak([
        { issuer: school, jwks },
        { issuer: school, jwks },
      ]),
    ).toThrow()
    expect(() => maak([{ issuer: school, jwks }], '')).toThrow()
  })
})
