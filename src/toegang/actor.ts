import type { Functie } from './functies.ts'

/**
 * Who is calling. `houders` are the ids that dekking is written for: the organisatie of a medewerker or systeem, or every id of one person.
 * `onbekend` holds a valid token but is nobody here yet: such a caller can only accept an uitnodiging with its code.
 */
export type Actor = {
  soort: 'medewerker' | 'persoon' | 'systeem' | 'onbekend'
  /** The medewerker, the systeem, or (of a person with several ids) the first id of the identity; the nil uuid for `onbekend`. */
  id: string
  organisatie?: string
  organisatieSoort?: string
  functie?: Functie
  /** Of a medewerker; of a systeem that of its organisatie. */
  naam?: string
  /** The systeem that acts on behalf of this medewerker. */
  via?: string
  houders: string[]
  /** What the functie lets through of that which the houder may see. */
  masker: bigint
  client: string
  issuer: string
  subject: string
  scopes: ReadonlySet<string>
}

/** What a verified token says; the database says who that is. */
export type Claims = {
  issuer: string
  subject: string
  client: string
  scopes: ReadonlySet<string>
  /** The organisaties that the issuer may speak for; all of them when absent. */
  organisaties?: ReadonlySet<string>
}

export const niemand = '00000000-0000-0000-0000-000000000000'

export type ActorRij = {
  soort: Actor['soort']
  id: string
  organisatie: string | null
  organisatie_soort: string | null
  functie: string | null
  naam: string | null
  via: string | null
  houders: string[]
  masker: bigint
  nu: string
  vandaag: string
}

/** The statement that opens every transaction: finds the actor, sets the context that door and policies read, and answers with both. */
export const contextSql = `select * from rt_begin($1, $2, $3, $4)`
export const contextWaarden = (claims: Claims, nu: string | undefined): unknown[] => [
  claims.issuer,
  claims.subject,
  claims.client,
  nu ?? null,
]

export function naarActor(rij: ActorRij, claims: Claims): Actor {
  // Known here, but by an issuer that may not speak for this organisatie: then the caller is nobody.
  if (rij.organisatie !== null && claims.organisaties?.has(rij.organisatie) === false)
    return { ...claims, soort: 'onbekend', id: niemand, houders: [], masker: 0n }
  return {
    ...claims,
    soort: rij.soort,
    id: rij.id,
    organisatie: rij.organisatie ?? undefined,
    organisatieSoort: rij.organisatie_soort ?? undefined,
    functie: (rij.functie as Functie | null) ?? undefined,
    naam: rij.naam ?? undefined,
    via: rij.via ?? undefined,
    houders: rij.houders,
    masker: BigInt(rij.masker),
  }
}
