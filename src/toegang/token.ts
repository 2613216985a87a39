import { hash } from 'node:crypto'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'

/** Who a valid token speaks for. Nothing here says what they may. */
export type Claims = {
  readonly issuer: string
  readonly subject: string
  /** The application: `azp`, or `client_id` where the issuer calls it that. */
  readonly client: string
  readonly scopes: ReadonlySet<string>
  /** Milliseconds since 1970, real time. */
  readonly verlooptOp: number
  /** The medewerker on whose behalf a system acts, as its issuer says. */
  readonly namens?: string
}

/** An issuer on the allow-list, with its keys at an address or given. */
export type Uitgever = { issuer: string; jwksUri: string } | { issuer: string; jwks: JSONWebKeySet }

export type Tokenlezer = (authorization: string | undefined) => Promise<Claims>

/** The token does not count: 401. `reden` is for our own log, never for an answer; it holds no content of the token. */
export class OngeldigToken extends Error {
  readonly reden: string
  constructor(reden: string) {
    super('Het token is niet geldig.')
    this.name = 'OngeldigToken'
    this.reden = reden
  }
}

/** The keys of an issuer on the list could not be fetched: 503, for the token may well be good. */
export class UitgeverOnbereikbaar extends Error {
  readonly issuer: string
  constructor(issuer: string) {
    super('De sleutels van de tokenuitgever zijn nu niet op te halen.')
    this.name = 'UitgeverOnbereikbaar'
    this.issuer = issuer
  }
}

type Opties = { uitgevers: readonly Uitgever[]; publiek: string; echteTijd: () => number; plaatsen?: number }

const algoritmen = ['RS256', 'PS256', 'ES256']
const langsteToken = 8192
/** Clocks of two machines are never quite equal. */
const spelingSeconden = 5

/** Makes the one function that reads the Authorization header. Verified tokens are remembered until they expire. */
export function maakTokenlezer({ uitgevers, publiek, echteTijd, plaatsen = 10_000 }: Opties): Tokenlezer {
  const sleutels = new Map(uitgevers.map((uitgever) => [uitgever.issuer, sleutelzoeker(uitgever)]))
  if (sleutels.size !== uitgevers.length || sleutels.size === 0) throw new Error('Noem elke tokenuitgever één keer, en ten minste één.')
  if (publiek === '') throw new Error('Noem het publiek (aud) waarvoor tokens moeten zijn uitgegeven.')
  const gezien = maakGeheugen(plaatsen, echteTijd)

  return async (authorization) => {
    const token = drager(authorization)
    const sleutel = hash('sha256', token, 'base64url')
    const bekend = gezien.haal(sleutel)
    if (bekend) return bekend
    const claims = await controleer(token, sleutels, publiek, echteTijd)
    gezien.bewaar(sleutel, claims)
    return claims
  }
}

/** Only `Authorization: Bearer <jwt>`; never a query parameter, a cookie or a body. */
function drager(authorization: string | undefined): string {
  if (authorization === undefined || authorization.length > langsteToken) throw new OngeldigToken('geen-bearer')
  const [, token] = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? []
  if (token === undefined) throw new OngeldigToken('geen-bearer')
  return token
}

async function controleer(
  token: string,
  sleutels: Map<string, JWTVerifyGetKey>,
  publiek: string,
  echteTijd: () => number,
): Promise<Claims> {
  try {
    const zoek = sleutels.get(decodeJwt(token).iss ?? '')
    if (!zoek) throw new OngeldigToken('vreemde-uitgever')
    const { payload } = await jwtVerify(token, zoek, {
      algorithms: algoritmen,
      audience: publiek,
      requiredClaims: ['exp', 'iss', 'sub', 'aud'],
      currentDate: new Date(echteTijd()),
      clockTolerance: spelingSeconden,
    })
    return naarClaims(payload)
  } catch (fout) {
    if (fout instanceof OngeldigToken || fout instanceof UitgeverOnbereikbaar) throw fout
    // Not passed on as `cause`: jose hangs the payload on its errors.
    throw new OngeldigToken(reden(fout))
  }
}

const reden = (fout: unknown): string => {
  if (fout instanceof errors.JWTClaimValidationFailed || fout instanceof errors.JWTExpired) return `${fout.code}:${fout.claim}`
  return fout instanceof errors.JOSEError ? fout.code : 'onleesbaar'
}

function naarClaims({ iss, sub, exp, azp, client_id, scope, namens }: JWTPayload): Claims {
  const client = azp ?? client_id
  if (azp !== undefined && client_id !== undefined && azp !== client_id) throw new OngeldigToken('azp-en-client_id-verschillen')
  return Object.freeze({
    issuer: tekst(iss, 'iss'),
    subject: tekst(sub, 'sub'),
    client: tekst(client, 'azp'),
    scopes: lijst(scope),
    verlooptOp: Number(exp) * 1000,
    ...(namens === undefined ? {} : { namens: tekst(namens, 'namens') }),
  })
}

function lijst(scope: unknown): ReadonlySet<string> {
  if (scope !== undefined && typeof scope !== 'string') throw new OngeldigToken('claim-onleesbaar:scope')
  return new Set((scope ?? '').split(' ').filter(Boolean))
}

function tekst(waarde: unknown, naam: string): string {
  if (typeof waarde !== 'string' || waarde === '') throw new OngeldigToken(`claim-ontbreekt:${naam}`)
  return waarde
}

/** Looks a key up by `kid` among the issuer's own keys; `jku`, `jwk` and `x5u` in the token's header are never followed. */
function sleutelzoeker(uitgever: Uitgever): JWTVerifyGetKey {
  const zoek =
    'jwks' in uitgever
      ? createLocalJWKSet(uitgever.jwks)
      : createRemoteJWKSet(new URL(uitgever.jwksUri), { cooldownDuration: 30_000, timeoutDuration: 3_000 })
  return async (kop, jws) => {
    if (typeof kop.kid !== 'string' || kop.kid === '') throw new OngeldigToken('kid-ontbreekt')
    try {
      return await zoek(kop, jws)
    } catch (fout) {
      if (
        fout instanceof errors.JWKSNoMatchingKey ||
        fout instanceof errors.JWKSMultipleMatchingKeys ||
        fout instanceof errors.JOSENotSupported
      )
        throw fout
      throw new UitgeverOnbereikbaar(uitgever.issuer)
    }
  }
}

/** A bounded memory of verified tokens by their hash: the least recently used one goes first, none outlives its token. */
function maakGeheugen(plaatsen: number, echteTijd: () => number) {
  const gezien = new Map<string, Claims>()
  return {
    haal(sleutel: string): Claims | undefined {
      const claims = gezien.get(sleutel)
      if (!claims) return undefined
      gezien.delete(sleutel)
      if (claims.verlooptOp <= echteTijd()) return undefined
      gezien.set(sleutel, claims)
      return claims
    },
    bewaar(sleutel: string, claims: Claims): void {
      gezien.set(sleutel, claims)
      const [oudste] = gezien.keys()
      if (gezien.size > plaatsen && oudste !== undefined) gezien.delete(oudste)
    },
  }
}
