import { coordineert, type Functie, zietAlles } from './functies.ts'

declare const bewijs: unique symbol
/** Proof that the action was decided on: write functions ask for it, and only `toegestaan` makes it. */
export type Toegestaan<A extends string> = { readonly [bewijs]: A }
/** Why the caller may not: `reden` is plain Dutch, shown in the 403. */
export type Weigering = { reden: string }

export const toegestaan = <A extends string>(_actie: A): Toegestaan<A> => ({}) as Toegestaan<A>
export const geweigerd = (uitkomst: object): uitkomst is Weigering => 'reden' in uitkomst

const alleenEigenaar = 'Alleen de organisatie die dit bijhoudt kan dit doen.'
const alleenCoordinerend = 'Uw functie mag dit niet. Vraag een collega met een coördinerende functie.'
const alleenAlles =
  'Uw functie mag dit niet: dit is voor een functie die alles ziet wat uw organisatie ziet. Vraag een collega met zo’n functie, als uw organisatie die heeft.'
type Beller = { soort: string; organisatie?: string; organisatieSoort?: string; functie?: Functie; masker: bigint; houders: string[] }
/** What a functie must be: one that sees all of what its organisatie sees, or one that sits at a table for it. */
export type Eis = 'alles' | 'coordinerend'
const voldoet = (actor: Beller, eis: Eis | undefined): boolean =>
  eis === undefined || (eis === 'alles' ? zietAlles(actor.masker) : coordineert(actor))
/** Who coordinates already, and sees no more than the functie is for, is not sent to a colleague who does that. */
const geweigerdOm = (actor: Beller, eis: Eis | undefined): Weigering => ({
  reden: eis === 'alles' && coordineert(actor) ? alleenAlles : alleenCoordinerend,
})

/** The owner organisatie may, through a medewerker or systeem; with `eis` only one whose functie is that. */
export function eigenaarMag<A extends string>(
  actie: A,
  actor: Beller,
  eigenaar: string | null | undefined,
  eis?: Eis,
): Toegestaan<A> | Weigering {
  if (actor.organisatie === undefined || actor.organisatie !== eigenaar) return { reden: alleenEigenaar }
  return voldoet(actor, eis) ? toegestaan(actie) : geweigerdOm(actor, eis)
}

/** What a person must answer for: a medewerker may as `mag` says, a systeem may not. */
export const mensMag = <A extends string>(actor: Beller, mag: Toegestaan<A> | Weigering): Toegestaan<A> | Weigering =>
  geweigerd(mag) || actor.soort === 'medewerker' ? mag : { reden: 'Dit doet een medewerker zelf, geen systeem.' }

/** Any medewerker or systeem of an organisatie may (what it can see is decided elsewhere); with `eis` only one whose functie is that. */
export function organisatieMag<A extends string>(actie: A, actor: Beller, eis?: Eis): Toegestaan<A> | Weigering {
  if (actor.organisatie === undefined) return { reden: 'Alleen een medewerker of systeem van een organisatie kan dit doen.' }
  return voldoet(actor, eis) ? toegestaan(actie) : geweigerdOm(actor, eis)
}
