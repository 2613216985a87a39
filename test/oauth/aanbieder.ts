import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { Provider } from 'oidc-provider'
import { maakGeheugen } from './geheugen.ts'

export const publiek = 'rondetafel'
/** What a client asks a token for; the provider answers with our `aud`. */
export const resource = 'https://rondetafel.example/v1'
export const terug = 'https://portaal.example/terug'
const rechten = 'lezen schrijven beheer'

export type Sleutel = { prive: JWK; openbaar: JWK }
export async function maakSleutel(alg: string, kid: string): Promise<Sleutel> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
  const over = { kid, alg, use: 'sig' }
  return { prive: { ...(await exportJWK(privateKey)), ...over }, openbaar: { ...(await exportJWK(publicKey)), ...over } }
}

/** A certified OpenID provider (node-oidc-provider) on this machine, with one program and one portal as its clients. */
export type Aanbieder = {
  issuer: string
  /** The path of every call it got. */
  gevraagd: string[]
  /** The keys of its two clients, which log in with `private_key_jwt`. */
  las: Sleutel
  portaal: Sleutel
  /** From now on it signs with this key, and knows no other. */
  wissel: (sleutel: Sleutel) => void
  /** It is gone, and comes back at the same address. */
  verdwijn: () => Promise<void>
  keerTerug: () => Promise<void>
  stop: () => Promise<void>
}

type Opties = { alg: 'RS256' | 'PS256' | 'ES256'; sleutel: Sleutel; ttl?: number }

export async function maakAanbieder({ alg, sleutel, ttl = 600 }: Opties): Promise<Aanbieder> {
  const [las, portaal] = await Promise.all([maakSleutel('ES256', 'las'), maakSleutel('ES256', 'portaal')])
  const gevraagd: string[] = []
  let behandel: (vraag: IncomingMessage, antwoord: ServerResponse) => void = () => undefined
  const server = createServer((vraag, antwoord) => {
    gevraagd.push(vraag.url ?? '')
    behandel(vraag, antwoord)
  })
  await luister(server, 0)
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  const wissel = ({ prive }: Sleutel): void => {
    const provider = new Provider(issuer, instelling({ alg, ttl, prive, las, portaal }))
    const oidc = provider.callback()
    behandel = (vraag, antwoord) => void (vraag.url?.startsWith('/inloggen/') ? logIn(provider, vraag, antwoord) : oidc(vraag, antwoord))
  }
  wissel(sleutel)
  const verdwijn = (): Promise<void> =>
    new Promise((klaar) => {
      server.close(() => klaar())
      server.closeAllConnections()
    })
  return { issuer, gevraagd, las, portaal, wissel, verdwijn, keerTerug: () => luister(server, port), stop: verdwijn }
}

const luister = (server: Server, poort: number): Promise<void> =>
  new Promise((klaar, mislukt) => {
    server.once('error', mislukt)
    server.listen(poort, '127.0.0.1', () => klaar())
  })

type Delen = { alg: string; ttl: number; prive: JWK; las: Sleutel; portaal: Sleutel }
const instelling = ({ alg, ttl, prive, las, portaal }: Delen): ConstructorParameters<typeof Provider>[1] => {
  const vast = {
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    id_token_signed_response_alg: alg,
  }
  const code = { grant_types: ['authorization_code'], response_types: ['code'], redirect_uris: [terug] } as const
  return {
    adapter: maakGeheugen(),
    jwks: { keys: [prive] } as never,
    clients: [
      {
        ...vast,
        client_id: 'las',
        jwks: { keys: [las.openbaar] } as never,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      },
      {
        ...vast,
        client_id: 'portaal',
        jwks: { keys: [portaal.openbaar] } as never,
        ...code,
      },
    ] as never,
    enabledJWA: { idTokenSigningAlgValues: [alg as 'PS256'], clientAuthSigningAlgValues: ['ES256'] },
    scopes: ['openid'],
    cookies: { keys: ['alleen-voor-deze-toets'] },
    pkce: { required: () => true },
    findAccount: (_ctx, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    interactions: { url: (_ctx, { uid }) => `/inloggen/${uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: rechten,
          audience: publiek,
          accessTokenTTL: ttl,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: alg as 'PS256' } },
        }),
      },
    },
    ttl: { ClientCredentials: ttl, AccessToken: ttl, IdToken: ttl, Interaction: 60, Session: 60, Grant: 60 },
  }
}

/** The page on which a person logs in and agrees, answered by itself: whoever the client named as `login_hint`. */
async function logIn(provider: Provider, vraag: IncomingMessage, antwoord: ServerResponse): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(vraag, antwoord)
  if (prompt.name === 'login') {
    const accountId = String(params.login_hint)
    return provider.interactionFinished(vraag, antwoord, { login: { accountId } }, { mergeWithLastSubmission: false })
  }
  const grant = new provider.Grant({ accountId: session?.accountId as string, clientId: String(params.client_id) })
  grant.addOIDCScope('openid')
  grant.addResourceScope(resource, String(params.scope))
  const grantId = await grant.save()
  return provider.interactionFinished(vraag, antwoord, { consent: { grantId } }, { mergeWithLastSubmission: true })
}
