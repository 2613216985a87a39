import { importJWK } from 'jose'
import * as oauth from 'oauth4webapi'
import { type Aanbieder, resource, type Sleutel, terug } from './aanbieder.ts'

// Over http, because the provider runs on this very machine.
const onveilig = { [oauth.allowInsecureRequests]: true }

async function server({ issuer }: Aanbieder): Promise<oauth.AuthorizationServer> {
  const adres = new URL(issuer)
  return oauth.processDiscoveryResponse(adres, await oauth.discoveryRequest(adres, onveilig))
}
async function metSleutel({ prive }: Sleutel): Promise<oauth.ClientAuth> {
  const { kid } = prive
  return oauth.PrivateKeyJwt({ key: (await importJWK(prive, 'ES256')) as oauth.CryptoKey, ...(kid && { kid }) })
}

/** A token for a program: client credentials, the client logged in with a signed JWT of its own. */
export async function tokenVoorProgramma(aanbieder: Aanbieder, scope = 'lezen schrijven'): Promise<string> {
  const [as, client] = [await server(aanbieder), { client_id: 'las' }]
  const antwoord = await oauth.clientCredentialsGrantRequest(as, client, await metSleutel(aanbieder.las), { scope, resource }, onveilig)
  return (await oauth.processClientCredentialsResponse(as, client, antwoord)).access_token
}

/** A token for a person: authorization code with PKCE (S256), the pages of the provider followed as a browser would. */
export async function tokensVoorMens(aanbieder: Aanbieder, wie: string, scope = 'openid lezen schrijven') {
  const [as, client] = [await server(aanbieder), { client_id: 'portaal' }]
  const [verifier, state] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState()]
  const vraag = {
    client_id: 'portaal',
    response_type: 'code',
    redirect_uri: terug,
    scope,
    resource,
    state,
    login_hint: wie,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }
  const aangekomen = await bezoek(`${as.authorization_endpoint}?${new URLSearchParams(vraag)}`)
  const params = oauth.validateAuthResponse(as, client, aangekomen, state)
  const auth = await metSleutel(aanbieder.portaal)
  const antwoord = await oauth.authorizationCodeGrantRequest(as, client, auth, params, terug, verifier, {
    additionalParameters: { resource },
    ...onveilig,
  })
  return oauth.processAuthorizationCodeResponse(as, client, antwoord)
}

/** Follows the redirects with the cookies that it gets, until the browser would be back at the client. */
async function bezoek(adres: string): Promise<URL> {
  const koekjes = new Map<string, string>()
  let plek = new URL(adres)
  for (let stap = 0; stap < 10 && plek.origin !== new URL(terug).origin; stap += 1) {
    const cookie = [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
    const antwoord = await fetch(plek, { redirect: 'manual', headers: { cookie } })
    for (const koekje of antwoord.headers.getSetCookie()) {
      const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(koekje) ?? []
      koekjes.set(naam, waarde)
    }
    const verder = antwoord.headers.get('location')
    if (verder === null) throw new Error(`de aanbieder gaf ${antwoord.status}: ${(await antwoord.text()).slice(0, 300)}`)
    plek = new URL(verder, plek)
  }
  return plek
}
