import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK, SignJWT } from 'jose'

export const sandboxIssuer = 'https://sandbox.rondetafel.example'

/** What a sandbox token says; `geldig` in seconds, an hour unless told otherwise. */
export type Tokenwens = { subject: string; client: string; scopes: Iterable<string>; namens?: string; geldig?: number }

export type Sandboxuitgever = {
  issuer: string
  jwks: JSONWebKeySet
  /** The private key, to keep beside the sandbox's data so that tokens survive a restart. */
  sleutel: JWK
  maakToken: (wens: Tokenwens) => Promise<string>
}

type Opties = { publiek: string; echteTijd: () => number; sleutel?: JWK }

/** A token issuer inside the process, for the sandbox and the tests. Its tokens go through the same reader as everyone's. */
export async function maakSandboxuitgever({ publiek, echteTijd, sleutel }: Opties): Promise<Sandboxuitgever> {
  const geheim = sleutel ?? (await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey))
  const { d: _d, ...openbaar } = geheim
  const kid = await calculateJwkThumbprint(geheim)
  const tekenaar = await importJWK(geheim, 'ES256')

  return {
    issuer: sandboxIssuer,
    jwks: { keys: [{ ...openbaar, kid, alg: 'ES256', use: 'sig' }] },
    sleutel: geheim,
    maakToken({ subject, client, scopes, namens, geldig = 3600 }) {
      const nu = Math.floor(echteTijd() / 1000)
      return new SignJWT({ azp: client, scope: [...scopes].join(' '), ...(namens === undefined ? {} : { namens }) })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
        .setIssuer(sandboxIssuer)
        .setAudience(publiek)
        .setSubject(subject)
        .setIssuedAt(nu)
        .setExpirationTime(nu + geldig)
        .sign(tekenaar)
    },
  }
}
