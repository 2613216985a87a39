import type { z } from 'zod'
import type { Invoer } from '../basis/invoer.ts'
import type { Moment } from '../regels/regel.ts'
import type { Actor } from './actor.ts'
import type { Toegestaan, Weigering } from './besluit.ts'
import type { Deur, Lijstantwoord } from './deur.ts'
import type { Motivering } from './invoerschemas.ts'
import type { Noun } from './noun.ts'
import type { Antwoord } from './router.ts'
import type { Tx } from './tx.ts'
import type { Diensten, Verzoek } from './uitvoeren.ts'

/** What every operation says of itself, for the router, the OpenAPI document, the log and the status walk. */
type Beschrijving = {
  /** operationId, lowerCamelCase Dutch: `maakCasus`, `leesOpp`, `zoekExterneVerwijzing`. */
  id: string
  /** With `{param}` in OpenAPI form, without `/v1`: `/casussen/{casusId}`. */
  pad: string
  titel: string
  uitleg?: string
  /** The noun folder it stands in; tag in the document. */
  groep: string
  scope: 'lezen' | 'schrijven' | 'beheer'
  params?: z.ZodObject
  query?: z.ZodObject
  /** The log keeps no trace of the call: that of the caller would tie it to calls about a person. */
  naamloos?: true
}

/** A read. `lees` asks the door and nothing else; undefined becomes the one 404. */
export type Leesoperatie = Beschrijving & {
  /** POST only for a search (`/_zoek`), whose terms may not stand in a URL. */
  methode: 'GET' | 'POST'
  /** The noun that comes out (with its parts), or `Uit` for an answer that is no single noun. Lists: the shape of one resultaat. */
  noun?: Noun<never>
  Uit?: z.ZodType
  body?: z.ZodType
  /** Lists take `limiet` (1 to 100, default 50) and `na`; the path adds and reads them. */
  lijst?: boolean
  /** Open to callers who are nobody here (reference data, the register of rules): needs a token, shows no personal data. */
  zonderPersoonsgegevens?: boolean
  lees: (deur: Deur, invoer: LeesInvoer) => Promise<Stuk | Lijstantwoord | undefined>
  /** For the one read that must judge, not only look up: carries itself out instead of `lees`. */
  eigen?: (diensten: Diensten, verzoek: Verzoek) => Promise<Antwoord>
}
export type LeesInvoer = {
  // biome-ignore lint/suspicious/noExplicitAny: validated by the operation's own schema
  params: any
  // biome-ignore lint/suspicious/noExplicitAny: validated by the operation's own schema
  query: any
  // biome-ignore lint/suspicious/noExplicitAny: validated by the operation's own schema
  body?: any
  limiet: number
  na?: { volgorde: string; id: string }
}
/** One resource as the door gives it: text, ready to send. */
export type Stuk = { json: string; etag?: string }

/** What the caller sees of a resource that the call is about, read through the door's own predicate and locked against change. */
export type Zicht = {
  soort: string
  id: string
  planversie: number
  versie: number
  casus: string | null
  ouder: string | null
  eigenaar: string | null
  betreft: string | null
  gezin: string | null
  /** The rendered resource row itself, parsed (without parts). */
  // biome-ignore lint/suspicious/noExplicitAny: rendered by its own noun's schema
  json: any
}

/** An id in the input that must be there for the caller: absent, hidden, of another casus or about another person is one and the same 400. */
export type Verwijzing = { pointer: string; soort: string | string[]; id: string; casus?: string; betreft?: string; planversie?: number }

/** Which rules are asked after the write: a moment and what it is about. */
export type Toets = {
  moment: Moment
  soort: string
  id: string
  deel?: 'perspectief' | 'handelingsdeel'
  /** Of a plan that is vastgesteld: which version. A next one may have been begun in the same call. */
  planversie?: number
  /** What this very write made and a way out cannot count on, for it goes when the write is refused (of a plan: its next version). */
  nieuw?: string[]
}

/**
 * A write, as a value. The write path (lock, visibility, permission, savepoint, render, dekking, rules, log, commit) is written once and
 * runs every one of these.
 */
export type Schrijfoperatie<A extends string = string, P = unknown, B = unknown> = Beschrijving & {
  methode: 'POST' | 'PATCH'
  actie: A
  body?: z.ZodType<B>
  /** `aangemaakt`: 201 + Location + the resource. `gewijzigd`: 204 + ETag. */
  antwoord: 'aangemaakt' | 'gewijzigd'
  /** The noun that comes out (201), for the document and the door. */
  uit?: Noun<never>
  /** True when the caller must show what was read: If-Match on `doel`, else 428 / 412. */
  ifMatch?: boolean
  /** The resource in the path that the call is about: not visible is 404. `onder`: so is what it is a part of, where a part is read under that alone. */
  doel?: (params: P) => { soort: string; id: string; planversie?: number; ouder?: string; onder?: { soort: string; id: string } }
  /** The ids in body and path that must be visible besides `doel`. */
  verwijzingen?: (invoer: { params: P; body: B; doel: Zicht | undefined }) => Verwijzing[]
  /**
   * What this write can touch the dekking, plans or afwijkingen of: persons, or a casus, gezin or plan that speaks of persons. The path looks the persons up
   * in the database, widens the set to identities and gezinnen, and locks them. Absent: nothing of the kind (a note, an externe verwijzing).
   */
  slot?: (invoer: { params: P; body: B; doel: Zicht | undefined }) => Slot
  /** True when a caller who is nobody here yet may try: the code of an uitnodiging, or the scope `beheer`, decides. */
  voorOnbekend?: boolean
  mag: (actor: Actor, doel: Zicht | undefined, invoer: { params: P; body: B }) => Toegestaan<A> | Weigering
  schrijf: (tx: Tx, mag: Toegestaan<A>, invoer: { params: P; body: B; doel: Zicht; verwezen: Map<string, Zicht> }) => Promise<Geschreven>
  /** What the 201 shows besides the resource, once and never again: the code of an uitnodiging. */
  eenmalig?: z.ZodObject
  /**
   * That the write changes facts that dekking follows from: the path derives it anew for everyone locked. `van-anderen`: what the caller sees stays as it was, so
   * that it can wait until the call has done more of the kind.
   */
  raaktDekking?: Dekkingraak | ((invoer: { body: B }) => Dekkingraak)
  /** True when the body may carry `motiveringen`; the path adds the field and keeps them. Follows from `toets` in the result. */
  motiveerbaar?: boolean
}
export type Dekkingraak = boolean | 'van-anderen'
export type Slot = {
  personen?: string[]
  /** Who is no jeugdige of the casus yet, and is one by this write. */
  komtErbij?: string
  casus?: string | null
  gezin?: string | null
  betreft?: string | null
  uitnodiging?: string
  medewerker?: string
}
/** The lock that most writes need: whoever the resource in the path is about. */
export const slotOpDoel = ({ doel }: { doel: Zicht | undefined }): Slot => ({
  casus: doel?.casus,
  gezin: doel?.gezin,
  betreft: doel?.betreft,
})

/** What was written: where the answer and `Location` point (`ouder` for a part), and which rules to ask. `extra`: shown once, in this 201 alone. */
export type Geschreven = { soort: string; id: string; ouder?: string; planversie?: number; toets?: Toets[]; extra?: Record<string, string> }

/** Types an operation from its parts, and forgets the parameters again so that lists can hold it. */
export const schrijfoperatie = <A extends string, P, B>(op: Schrijfoperatie<A, P, B>): Schrijfoperatie => op as unknown as Schrijfoperatie

/** The operations of one meeting, all of them or none. What each of them asks, looks at and writes is its own. */
export type Samenoperatie = Beschrijving & {
  methode: 'POST'
  body: z.ZodType
  Uit: z.ZodType
  /** A whole body, for the document. */
  voorbeeld: unknown
  /** What the body asks for, in order; throws the one 400 for everything that is wrong with it. */
  ontleed: (body: unknown, params: Record<string, string>) => Deel[]
}
/** One operation of a call, ready to be carried out. `ifMatch`: what was read, or `eigen` when this very call made or changed what it is about. */
export type Opdracht = {
  // biome-ignore lint/suspicious/noExplicitAny: validated by the operation's own schema
  params: any
  // biome-ignore lint/suspicious/noExplicitAny: validated by the operation's own schema
  body: any
  motiveringen: Motivering[]
  ifMatch?: string[] | 'eigen'
  /** The address that it has when it is called alone. */
  pad: string
}
/** One operation as a call asks for it. `stel` fills in what earlier operations of the same call made, by the names they were given. */
export type Deel = {
  op: Schrijfoperatie
  /** Where it stands in the body, as a JSON pointer; empty for a write that is called alone. */
  plek: string
  als?: string
  /** True when it names something that this call makes: then nothing of it is known beforehand. */
  verwijst: boolean
  stel: (gemaakt: ReadonlyMap<string, Geschreven>) => Opdracht
}

/** A refusal that leaves something: it is written once everything else of the call is undone. */
export type MetRest = { readonly blijft: (tx: Tx) => Promise<void> }

/** One write as `_proef` asks for it: which, with what. */
export type Proefaanroep = { op: Schrijfoperatie; invoer: Invoer; ifMatch?: string[]; pad: string }
/** `_proef`: the write that its body names runs in full, and is undone. */
export type Proefoperatie = Beschrijving & {
  methode: 'POST'
  body: z.ZodType
  Uit: z.ZodType
  /** A whole body, for the document. */
  voorbeeld: unknown
  /** Which write the body asks for; throws the one 400 for everything that is wrong with its input, told as that write has it. */
  kies: (body: unknown) => Proefaanroep
}

/** What is carried out. */
export type Uitvoerbaar = Leesoperatie | Schrijfoperatie | Samenoperatie
export type Operatie = Uitvoerbaar | Proefoperatie
