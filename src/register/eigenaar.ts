import type { Actor } from '../toegang/actor.ts'
import type { Toegestaan, Weigering } from '../toegang/besluit.ts'
import { toegestaan } from '../toegang/besluit.ts'
import type { Compartiment } from '../toegang/cellen.ts'
import { compartimentVan, functienaam } from '../toegang/functies.ts'
import type { Tx } from '../toegang/tx.ts'

/** The columns that say whose row this is, for the organisatie of the caller. Who has none was refused before. */
export function eigenaarVan({ organisatie, organisatieSoort }: Actor): { eigenaar_id: string; compartiment: Compartiment } {
  if (organisatie === undefined || organisatieSoort === undefined) throw new Error('de aanroeper heeft geen organisatie')
  return { eigenaar_id: organisatie, compartiment: compartimentVan(organisatieSoort) }
}

/** Who writes this down, for those who do not know the colleagues there by name: functie and organisatie, as they are today. */
export async function wieDitVastlegt(tx: Tx): Promise<string> {
  const { soort, functie, organisatie } = tx.actor
  const [rij] = await tx.query<{ naam: string }>('naam_van_organisatie', 'select naam from organisatie where id = $1', [organisatie])
  if (!rij) throw new Error('de aanroeper heeft geen organisatie')
  const wie = soort === 'systeem' ? 'systeem' : functie ? functienaam(functie) : 'medewerker'
  const zin = `${wie} ${rij.naam}`
  // A line holds two hundred characters, and so does a name.
  return zin.length <= 200 ? zin : rij.naam
}

/** Only a token with scope `beheer`. */
export const beheerMag = <A extends string>(actie: A, actor: Actor): Toegestaan<A> | Weigering =>
  actor.scopes.has('beheer') ? toegestaan(actie) : { reden: 'Hiervoor is een token met scope `beheer` nodig.' }

/** Scope `beheer`, or of this organisatie the systeem or a medewerker with functie beheerder, but never the one it is about. */
export function organisatiebeheerMag<A extends string>(
  actie: A,
  actor: Actor,
  organisatie: string | null | undefined,
  medewerker?: string,
): Toegestaan<A> | Weigering {
  if (actor.soort === 'medewerker' && actor.id === medewerker) return { reden: 'Uw eigen gegevens laat u door een ander wijzigen.' }
  const eigen = actor.organisatie !== undefined && actor.organisatie === organisatie
  const beheert = actor.soort === 'systeem' || actor.functie === 'beheerder'
  if (actor.scopes.has('beheer') || (eigen && beheert)) return toegestaan(actie)
  return { reden: 'Alleen een beheerder of het systeem van de organisatie kan dit doen.' }
}
