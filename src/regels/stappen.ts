import type { Inzet, Jeugdige } from './feiten.ts'
import type { Door, Invulling, Schema, Stap } from './regel.ts'

const teLezen =
  (maxLength: number) =>
  (pointer: string, vraag: string): Invulling => ({ pointer, vraag, schema: { type: 'string', minLength: 1, maxLength } })
/** A question that is answered in one line: a name, a title, a functie. */
export const kort = teLezen(200)
/** A question that is answered in a few sentences, as the parts of a plan take them. */
export const tekst = teLezen(2000)
/** A question that is answered in a story, as what hangs under a casus takes it. */
export const verhaal = teLezen(4000)
/** A question with a few possible answers. */
export const keuze = (pointer: string, vraag: string, mogelijk: readonly string[]): Invulling => ({
  pointer,
  vraag,
  schema: { type: 'string', enum: mogelijk },
})
export const janee = (pointer: string, vraag: string, mogelijk: readonly boolean[]): Invulling => ({
  pointer,
  vraag,
  schema: { type: 'boolean', enum: mogelijk },
})
export const dag = (pointer: string, vraag: string): Invulling => ({
  pointer,
  vraag,
  schema: { type: 'string', format: 'date' } satisfies Schema,
})

export const tijdstip = (pointer: string, vraag: string): Invulling => ({ pointer, vraag, schema: { type: 'string', format: 'date-time' } })

export type Plan = { soort: 'opp' | 'gezinsplan'; id: string }
export const planpad = ({ soort, id }: Plan): string => `/v1/${soort === 'opp' ? 'opps' : 'gezinsplannen'}/${id}`
export const opsteller = ({ soort }: Plan): Door => (soort === 'opp' ? 'opsteller van het OPP' : 'opsteller van het gezinsplan')

type Inhoud = { body?: Record<string, unknown>; invullen?: readonly Invulling[] }

/** Adds a part to the concept of a plan. */
export const maakDeel = (plan: Plan, deel: string, { body, invullen = [] }: Inhoud): Stap => ({
  door: opsteller(plan),
  methode: 'POST',
  pad: `${planpad(plan)}/${deel}`,
  body: body ?? {},
  invullen,
})

/** Changes a part of the concept of a plan; parts keep their id from version to version. */
export const wijzigDeel = (plan: Plan, deel: string, id: string, { body, invullen = [] }: Inhoud): Stap => ({
  door: opsteller(plan),
  methode: 'PATCH',
  pad: `${planpad(plan)}/${deel}/${id}`,
  kop: { 'If-Match': true },
  body: body ?? {},
  invullen,
})

/** Changes what the concept of a plan says outside its parts. */
export const wijzigPlan = (plan: Plan, { body, invullen = [] }: Inhoud): Stap => ({
  door: opsteller(plan),
  methode: 'PATCH',
  pad: planpad(plan),
  kop: { 'If-Match': true },
  body: body ?? {},
  invullen,
})

/** Makes the next concept, with everything that the last version holds. */
export const nieuweVersie = (plan: Plan): Stap => ({
  door: opsteller(plan),
  methode: 'POST',
  pad: `${planpad(plan)}/versies`,
  body: {},
  invullen: [tekst('/reden', 'Waarom wordt het plan bijgesteld?')],
})

/** Says more of an inzet: whoever keeps it does. */
export const wijzigInzet = ({ id, eigenaarId }: Inzet, invullen: readonly Invulling[]): Stap => ({
  door: 'eigenaar van de gegevens',
  wie: eigenaarId,
  methode: 'PATCH',
  pad: `/v1/inzetten/${id}`,
  kop: { 'If-Match': true },
  body: {},
  invullen,
})

/** Lays something on the table of a casus: there the others see it, in exactly that version. */
export const brengIn = (door: Door, casusId: string, body: { soort: string; planId: string; planversie?: number }): Stap => ({
  door,
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/inbreng`,
  body,
  invullen: [],
})

export const vaststelling = (plan: Plan, body: Record<string, unknown>, invullen: readonly Invulling[] = []): Stap => ({
  door: opsteller(plan),
  methode: 'POST',
  pad: `${planpad(plan)}/vaststellingen`,
  kop: { 'If-Match': true },
  body,
  invullen,
})

/** Who keeps the record of this jeugdige: nobody else writes in it. */
const houder = ({ houderId }: Pick<Jeugdige, 'houderId'>): Pick<Stap, 'door' | 'wie'> => ({ door: 'houder van het dossier', wie: houderId })

/** Records a parent that was not known yet, with gezag over the jeugdige from this day; later steps know them as `{ouderId}`. */
export const registreerGezag = (jeugdige: Pick<Jeugdige, 'id' | 'houderId'>, vandaag: string): Stap[] => [
  {
    ...houder(jeugdige),
    methode: 'POST',
    pad: '/v1/personen',
    body: {},
    invullen: [
      kort('/voornaam', 'Wat is de voornaam van de ouder met gezag?'),
      kort('/achternaam', 'Wat is de achternaam van deze ouder?'),
    ],
    geeft: 'ouderId',
  },
  {
    ...houder(jeugdige),
    methode: 'POST',
    pad: `/v1/personen/${jeugdige.id}/gezagsrelaties`,
    body: { houderPersoonId: '{ouderId}', van: vandaag, gecontroleerdOp: vandaag },
    invullen: [
      keuze('/bron', 'Waaruit blijkt het gezag?', ['brp', 'gezagsregister', 'rechterlijke-uitspraak', 'verklaring-ouders', 'akte']),
    ],
  },
]

export const registreerGeboortedatum = (jeugdige: Pick<Jeugdige, 'id' | 'houderId'>): Stap => ({
  ...houder(jeugdige),
  methode: 'PATCH',
  pad: `/v1/personen/${jeugdige.id}`,
  kop: { 'If-Match': true },
  body: {},
  invullen: [dag('/geboortedatum', 'Op welke dag is de jeugdige geboren?')],
})
