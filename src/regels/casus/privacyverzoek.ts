import { type Dag, leeftijd, loopt, plusMaanden } from '../dag.ts'
import { parameter } from '../parameters.ts'
import type { Invulling, Stap } from '../regel.ts'
import { keuze, tekst, verhaal } from '../stappen.ts'
import { eersteWerkdag } from '../termijnen.ts'
import type { PrivacyverzoekFeiten } from './privacyfeiten.ts'

export const verzoekpad = ({ verzoekId }: Pick<PrivacyverzoekFeiten, 'verzoekId'>): string => `/v1/privacyverzoeken/${verzoekId}`
/** A step of the organisatie that was asked. */
export const doorGevraagde = ({ organisatieId }: Pick<PrivacyverzoekFeiten, 'organisatieId'>): Pick<Stap, 'door' | 'wie'> => ({
  door: 'eigenaar van de gegevens',
  wie: organisatieId,
})

/** By when the answer goes out. Taking longer counts when the asker was told within the first term. */
export function uiterlijkOp(feiten: PrivacyverzoekFeiten): Dag {
  const { ontvangenOp, verlenging } = feiten
  const maanden = parameter('privacyverzoek-maanden', ontvangenOp)
  const erbij = verlenging && opTijdVerlengd(feiten) ? parameter('privacyverzoek-verlenging-maanden', ontvangenOp) : 0
  return plusMaanden(ontvangenOp, maanden + erbij)
}
/** Whether an answer on this day is late: where the last day is a day off, the first one after it that is none still counts. */
export const teLaatOp = (feiten: PrivacyverzoekFeiten, dag: Dag): boolean => dag > eersteWerkdag(uiterlijkOp(feiten))
/** Whether the answer went out late. */
export const isTeLaat = (feiten: PrivacyverzoekFeiten): boolean =>
  feiten.afhandeling !== undefined && teLaatOp(feiten, feiten.afhandeling.verstuurdOp)
/** Whether the asker was told in time that it takes longer: within the first term itself, whatever day it ends on. */
export const opTijdVerlengd = ({ ontvangenOp, verlenging }: PrivacyverzoekFeiten): boolean =>
  verlenging === undefined || verlenging.berichtOp <= plusMaanden(ontvangenOp, parameter('privacyverzoek-maanden', ontvangenOp))

const jongeren = 'Onder de 16 jaar vraagt iemand met gezag dit. Over jeugdhulp kan een jeugdige het vanaf 12 jaar ook zelf vragen.'
const ouderen = 'Vanaf 16 jaar vraagt iemand dit zelf, ook als een ander gezag heeft.'
const zonderGezag =
  'Wie dit vraagt heeft volgens het eigen dossier geen gezag, niet op de dag van het verzoek en niet vandaag. Klopt het dossier niet, verbeter dat dan eerst.'

/** Who asks may ask it; or why not; or the birth date must be known first, or who it is that asks. */
export type Bevoegd = { mag: true } | { mag: false; waarom: string } | { mag: 'leeftijd-onbekend' | 'vrager-onbekend' }

export function bevoegd(feiten: PrivacyverzoekFeiten, peildatum: Dag): Bevoegd {
  const { hoedanigheid, over, isOuder, ontvangenOp } = feiten
  // What a curator or mentor may is for whoever checks that paper to say.
  if (hoedanigheid === 'vertegenwoordiger') return { mag: true }
  if (over.geboortedatum === undefined) return hoedanigheid === 'zelf' && isOuder ? { mag: true } : { mag: 'leeftijd-onbekend' }
  const jaren = leeftijd(over.geboortedatum, ontvangenOp)
  const zelfstandig = jaren >= parameter('leeftijd-jeugdige-beslist-zelf', ontvangenOp)
  if (hoedanigheid === 'gezagdrager') return zelfstandig ? { mag: false, waarom: ouderen } : heeftGezag(feiten, peildatum)
  const meebeslist = jaren >= parameter('leeftijd-jeugdige-beslist-mee', ontvangenOp)
  const overHulp = feiten.compartimenten.every((een) => een === 'jeugdhulp')
  return zelfstandig || (meebeslist && overHulp) ? { mag: true } : { mag: false, waarom: jongeren }
}

/** Gezag on the day on which it was asked, or today. */
function heeftGezag({ gezag, doorId, ontvangenOp }: PrivacyverzoekFeiten, peildatum: Dag): Bevoegd {
  const nu = gezag.filter((een) => loopt(een, ontvangenOp) || loopt(een, peildatum))
  if (doorId !== undefined) return nu.some(({ persoonId }) => persoonId === doorId) ? { mag: true } : { mag: false, waarom: zonderGezag }
  return nu.some(({ organisatieId }) => organisatieId !== undefined) ? { mag: true } : { mag: 'vrager-onbekend' }
}

/** That who asks, and for a child or another that they may, was looked at. */
export const nagekeken = ({ identiteitVastgesteldOp, gezagGecontroleerdOp, hoedanigheid }: PrivacyverzoekFeiten): boolean =>
  identiteitVastgesteldOp !== undefined && (hoedanigheid === 'zelf' || gezagGecontroleerdOp !== undefined)

/** An answer that goes out; while one is written down, in the place of that one. */
export const antwoord = (feiten: PrivacyverzoekFeiten, body: Record<string, unknown>, invullen: readonly Invulling[]): Stap => ({
  ...doorGevraagde(feiten),
  methode: 'POST',
  pad: `${verzoekpad(feiten)}/afhandelingen`,
  body,
  invullen,
  ...(feiten.afhandeling && { vervangt: true }),
})
/** The answer that it is not taken up: that is one too, and goes out in time. */
export const nietInBehandeling = (feiten: PrivacyverzoekFeiten): Stap =>
  antwoord(feiten, { uitkomst: 'niet-in-behandeling', ...(feiten.afhandeling && { verstuurdOp: feiten.afhandeling.verstuurdOp }) }, [
    verhaal('/toelichting', 'Wat liet u weten aan wie dit vroeg?'),
  ])
/** The same call, with the reason that is asked. */
export const metReden = (stap: Stap, vraag = 'Waarom ging het zo?'): Stap => ({
  ...stap,
  body: { ...stap.body, motiveringen: [{ regel: 'avg-verzoek-binnen-maand' }] },
  invullen: [...stap.invullen, tekst('/motiveringen/0/tekst', vraag)],
})
/** Whether who got these data before was told. */
export const ontvangersVraag = keuze('/ontvangers', 'Hoorde wie deze gegevens eerder kreeg dat ze zijn veranderd of vernietigd?', [
  'ingelicht',
  'geen-ontvangers',
  'niet-ingelicht',
])
