import { hash } from 'node:crypto'
import { decodeJwt, errors, type JWTHeaderParameters, type JWTPayload, jwtVerify } from 'jose'
import { maakSleutelbron, type Sleutelbron, type Uitgever, UitgeverOnbereikbaar } from './uitgever.ts'

export { type Uitgever, UitgeverOnbereikbaar }

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
  /** The organisaties that this issuer may speak for; all of them when absent. */
  readonly organisaties?: ReadonlySet<string>
}

/** Reads the Authorization header. `voorControle` is called before a token is looked into that was not seen before, or that is none. */
export type Tokenlezer = (authorization: string | undefined, voorControle?: () => Promise<void>) => Promise<Claims>

/** The token does not count: 401. `reden` is for our own log, never for an answer; it holds no content of the token. */
export class OngeldigToken extends Error {
  readonly reden: string
  constructor(reden: string) {
    super('Het token is niet geldig.')
    this.name = 'OngeldigToken'
    this.reden = reden
  }
}

type Opties = { uitgevers: readonly Uitgever[]; publiek: string; echteTijd: () => number; plaatsen?: number }

const algoritmen = ['RS256', 'PS256', 'ES256']
/** An id token, a logout token or a proof is signed by the same keys, and is no access token. */
const typen = [undefined, 'jwt', 'at+jwt', 'application/at+jwt']
const langsteToken = 8192
/** Clocks of two machines are never quite equal. */
const spelingSeconden = 5

type Toegelaten = { uitgever: Uitgever; bron: Sleutelbron }

/** Makes the one function that reads the Authorization header. Verified tokens are remembered until they expire, or the keys of their issuer change. */
export function maakTokenlezer({ uitgevers, publiek, echteTijd, plaatsen = 10_000 }: Opties): Tokenlezer {
  const lijst = new Map(uitgevers.map((uitgever) => [uitgever.issuer, { uitgever, bron: maakSleutelbron(uitgever, echteTijd) }]))
  if (lijst.size !== uitgevers.length || lijst.size === 0) throw new Error('Noem elke tokenuitgever één keer, en ten minste één.')
  if (publiek === '') throw new Error('Noem het publiek (aud) waarvoor tokens moeten zijn uitgegeven.')
  const gezien = maakGeheugen(plaatsen, echteTijd)
  const standVan = ({ issuer }: Claims): number | undefined => lijst.get(issuer)?.bron.stand()

  return async (authorization, voorControle) => {
    const token = drager(authorization)
    const sleutel = token && hash('sha256', token, 'base64url')
    const bekend = sleutel && gezien.haal(sleutel, standVan)
    if (bekend) return bekend
    await voorControle?.()
    if (!token || !sleutel) throw new OngeldigToken('geen-bearer')
    const { claims, stand } = await controleer(token, lijst, publiek, echteTijd)
    gezien.bewaar(sleutel, claims, stand)
    return claims
  }
}

/** Only `Authorization: Bearer <jwt>`; never a query parameter, a cookie or a body. */
function drager(authorization: string | undefined): string | undefined {
  if (authorization === undefined || authorization.length > langsteToken) return undefined
  return /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1]
}

async function controleer(
  token: string,
  lijst: ReadonlyMap<string, Toegelaten>,
  publiek: string,
  echteTijd: () => number,
): Promise<{ claims: Claims; stand: number | undefined }> {
  try {
    const van = lijst.get(decodeJwt(token).iss ?? '')
    if (!van) throw new OngeldigToken('vreemde-uitgever')
    // Before the check, so that keys which change meanwhile make it count no more.
    const stand = van.bron.stand()
    const { payload, protectedHeader } = await jwtVerify(token, zoekMetKid(van.bron), {
      algorithms: algoritmen,
      audience: publiek,
      requiredClaims: ['exp', 'iss', 'sub', 'aud'],
      currentDate: new Date(echteTijd()),
      clockTolerance: spelingSeconden,
    })
    return { claims: naarClaims(payload, protectedHeader, van.uitgever), stand }
  } catch (fout) {
    if (fout instanceof OngeldigToken || fout instanceof UitgeverOnbereikbaar) throw fout
    // Not passed on as `cause`: jose hangs the payload on its errors.
    throw new OngeldigToken(reden(fout))
  }
}

/** A key is named by the token and found among the issuer's own; `jku`, `jwk`, `x5u` and `x5c` in the token's header are never followed. */
const zoekMetKid =
  ({ zoek }: Sleutelbron): Sleutelbron['zoek'] =>
  async (kop, jws) => {
    if (typeof kop.kid !== 'string' || kop.kid === '') throw new OngeldigToken('kid-ontbreekt')
    return zoek(kop, jws)
  }

const reden = (fout: unknown): string => {
  if (fout instanceof errors.JWTClaimValidationFailed || fout instanceof errors.JWTExpired) return `${fout.code}:${fout.claim}`
  return fout instanceof errors.JOSEError ? fout.code : 'onleesbaar'
}

function naarClaims(payload: JWTPayload, { typ }: JWTHeaderParameters, uitgever: Uitgever): Claims {
  const { iss, sub, exp, azp, client_id, scope, namens, cnf } = payload
  const client = azp ?? client_id
  if (!typen.includes(typ?.toLowerCase())) throw new OngeldigToken('ander-soort-token')
  // Bound to a certificate or key of its client, which nobody here can see: without that proof it is anybody's.
  if (cnf !== undefined) throw new OngeldigToken('gebonden-token')
  if (azp !== undefined && client_id !== undefined && azp !== client_id) throw new OngeldigToken('azp-en-client_id-verschillen')
  const { organisaties, beheer = organisaties === undefined } = uitgever
  return Object.freeze({
    issuer: tekst(iss, 'iss'),
    subject: tekst(sub, 'sub'),
    client: tekst(client, 'azp'),
    scopes: new Set(lijst(scope).filter((recht) => recht !== 'beheer' || beheer)),
    verlooptOp: Number(exp) * 1000,
    ...(namens === undefined ? {} : { namens: tekst(namens, 'namens') }),
    ...(organisaties && { organisaties: new Set(organisaties) }),
  })
}

function lijst(scope: unknown): string[] {
  if (scope !== undefined && typeof scope !== 'string') throw new OngeldigToken('claim-onleesbaar:scope')
  return (scope ?? '').split(' ').filter(Boolean)
}

function tekst(waarde: unknown, naam: string): string {
  if (typeof waarde !== 'string' || waarde === '') throw new OngeldigToken(`claim-ontbreekt:${naam}`)
  return waarde
}

/** A bounded memory of verified tokens by their hash: the least recently used one goes first, none outlives its token or the keys it was verified with. */
function maakGeheugen(plaatsen: number, echteTijd: () => number) {
  const gezien = new Map<string, { claims: Claims; stand: number | undefined }>()
  return {
    haal(sleutel: string, standNu: (claims: Claims) => number | undefined): Claims | undefined {
      const bewaard = gezien.get(sleutel)
      if (!bewaard) return undefined
      gezien.delete(sleutel)
      const stand = standNu(bewaard.claims)
      if (bewaard.claims.verlooptOp <= echteTijd() || stand === undefined || stand !== bewaard.stand) return undefined
      gezien.set(sleutel, bewaard)
      return bewaard.claims
    },
    bewaar(sleutel: string, claims: Claims, stand: number | undefined): void {
      gezien.set(sleutel, { claims, stand })
      const [oudste] = gezien.keys()
      if (gezien.size > plaatsen && oudste !== undefined) gezien.delete(oudste)
    },
  }
}
