import { createLocalJWKSet, errors, type FlattenedJWSInput, type JSONWebKeySet, type JWTHeaderParameters, type JWTVerifyGetKey } from 'jose'
import { allowInsecureRequests, discoveryRequest, processDiscoveryResponse } from 'oauth4webapi'

/**
 * An issuer on the allow-list. Its keys are given, stand at an address, or are found through the metadata that it publishes itself.
 * One that is bound to `organisaties` speaks for nobody else's staff or systems, and gives the scope `beheer` only where that is said.
 */
export type Uitgever = {
  issuer: string
  organisaties?: readonly string[] | undefined
  beheer?: boolean | undefined
} & ({ jwks: JSONWebKeySet } | { jwksUri?: string | undefined })

/** The keys of an issuer on the list could not be fetched: 503, for the token may well be good. */
export class UitgeverOnbereikbaar extends Error {
  readonly issuer: string
  constructor(issuer: string) {
    super('De sleutels van de tokenuitgever zijn nu niet op te halen.')
    this.name = 'UitgeverOnbereikbaar'
    this.issuer = issuer
  }
}

/** The keys of one issuer. */
export type Sleutelbron = {
  /** Changes with every change of keys: what was verified under another one counts no more. Undefined when there are no keys that still may be used. */
  stand: () => number | undefined
  /** Finds a key by `kid` among the issuer's own. */
  zoek: JWTVerifyGetKey
}

const minuut = 60_000
/** From when on keys are fetched anew, unnoticed by the caller. Until then a key that was withdrawn still counts. */
export const versMs = 10 * minuut
/** How long keys go on when their issuer does not answer. */
export const houdbaarMs = 24 * 60 * minuut
/** How long an unknown `kid`, or an issuer that did not answer, makes nobody ask again. */
export const rustMs = minuut / 2
const wachtMs = 3000

export function maakSleutelbron(uitgever: Uitgever, echteTijd: () => number): Sleutelbron {
  return 'jwks' in uitgever ? { stand: () => 1, zoek: createLocalJWKSet(uitgever.jwks) } : opAfstand(uitgever, echteTijd)
}

type Bos = { zoek: JWTVerifyGetKey; tekst: string; opgehaald: number; stand: number }
type Plek = { issuer: string; jwksUri?: string | undefined }

/** Keys at an address: fetched once for all who wait, kept, and refreshed behind the back of those who call. */
function opAfstand(plek: Plek, echteTijd: () => number): Sleutelbron {
  const { issuer } = plek
  const { bos, ververs, bezig, rust, mislukt } = bewaarplaats(plek, echteTijd)
  const stand = (): number | undefined => {
    const hier = bos()
    if (hier && echteTijd() - hier.opgehaald >= versMs && !rust()) ververs().catch(() => undefined)
    return hier?.stand
  }
  const zoek = async (kop: JWTHeaderParameters, jws: FlattenedJWSInput) => {
    if (stand() === undefined) await ververs().catch(() => undefined)
    const eerste = bos()
    if (!eerste) throw new UitgeverOnbereikbaar(issuer)
    try {
      return await eerste.zoek(kop, jws)
    } catch (fout) {
      if (!(fout instanceof errors.JWKSNoMatchingKey)) throw fout
    }
    // A key that came since: asked for once in a while, however many strange kids pass by.
    if (bezig() || !rust()) await ververs().catch(() => undefined)
    const laatste = bos()
    if (mislukt() || !laatste) throw new UitgeverOnbereikbaar(issuer)
    return laatste.zoek(kop, jws)
  }
  return { stand, zoek }
}

/** What was fetched, as long as it may be used, and the one fetch that may be under way. */
function bewaarplaats({ issuer, jwksUri }: Plek, echteTijd: () => number) {
  let bos: Bos | undefined
  let bezig: Promise<void> | undefined
  let geprobeerd = Number.NEGATIVE_INFINITY
  let mislukt = false
  const haal = async (): Promise<void> => {
    mislukt = true
    geprobeerd = echteTijd()
    const tekst = await leesJwks(jwksUri ?? (await ontdek(issuer)))
    const opgehaald = echteTijd()
    if (bos?.tekst === tekst) bos = { ...bos, opgehaald }
    else bos = { zoek: createLocalJWKSet(JSON.parse(tekst)), tekst, opgehaald, stand: (bos?.stand ?? 0) + 1 }
    mislukt = false
  }
  return {
    bos: () => (bos && echteTijd() - bos.opgehaald < houdbaarMs ? bos : undefined),
    bezig: () => bezig !== undefined,
    rust: () => echteTijd() - geprobeerd < rustMs,
    mislukt: () => mislukt,
    ververs: (): Promise<void> => {
      bezig ??= haal().finally(() => {
        bezig = undefined
      })
      return bezig
    },
  }
}

/** Where the keys are, as the issuer itself publishes it: OpenID Connect discovery, else RFC 8414. What it says of itself must be its own name. */
async function ontdek(issuer: string): Promise<string> {
  const adres = new URL(issuer)
  // Over http only an issuer on this very machine passes the configuration.
  const wijze = () => ({ signal: AbortSignal.timeout(wachtMs), [allowInsecureRequests]: adres.protocol === 'http:' })
  let antwoord = await discoveryRequest(adres, { ...wijze(), algorithm: 'oidc' })
  if (antwoord.status === 404) antwoord = await discoveryRequest(adres, { ...wijze(), algorithm: 'oauth2' })
  const gevonden = await processDiscoveryResponse(adres, antwoord)
  const sleutels = new URL(gevonden.jwks_uri ?? '')
  if (gevonden.issuer !== issuer || (sleutels.protocol !== 'https:' && sleutels.origin !== adres.origin))
    throw new Error('de uitgever noemt een andere naam of een onveilig adres')
  return sleutels.href
}

async function leesJwks(adres: string): Promise<string> {
  const antwoord = await fetch(adres, {
    headers: { accept: 'application/json, application/jwk-set+json' },
    redirect: 'error',
    signal: AbortSignal.timeout(wachtMs),
  })
  if (antwoord.status !== 200) throw new Error(`status ${antwoord.status}`)
  return JSON.stringify(await antwoord.json())
}
