import { beleidskeuze, jeugdwet } from '../bronnen.ts'
import { gevuld } from '../dag.ts'
import { type Invulling, type Regel, type Stap, voldaan } from '../regel.ts'
import { keuze, verhaal } from '../stappen.ts'
import type { Privacybesluit, PrivacyverzoekFeiten } from './privacyfeiten.ts'
import { antwoord, bevoegd, doorGevraagde, isTeLaat, metReden, nagekeken, ontvangersVraag, verzoekpad } from './privacyverzoek.ts'

/**
 * Before the answer to a request to destroy goes out, it was decided on for each part of the record that it is about: done, or refused on one of two grounds, with the
 * reason. What the law says of the record of jeugdhulp this house asks of the other parts too. Who may not ask it gets no weighing but the answer that it is not taken up;
 * who may, and of whom that was looked at, is not put off with that answer. That one may add an own statement to the record is for `zienswijzen`.
 */
export const vernietigingsverzoekAfgewogen: Regel<'privacyverzoek'> = {
  id: 'vernietigingsverzoek-afgewogen',
  versie: 1,
  titel: 'Een verzoek om vernietiging is per deel van het dossier afgewogen',
  onderwerp: 'privacyverzoek',
  ernst: { 'privacyverzoek-afhandelen': 'blokkeert' },
  geldigVan: '2015-01-01',
  bronnen: [jeugdwet('art. 7.3.8 lid 2 en 7.3.9'), beleidskeuze('dezelfde twee gronden voor elk deel van het dossier')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten, peildatum) {
    const { soort, stap, afhandeling, compartimenten, besluiten } = feiten
    if (soort !== 'vernietiging' || (stap === 'terugblik' && afhandeling)) return voldaan
    const wie = bevoegd(feiten, peildatum)
    const afgeschoven = afhandeling?.uitkomst === 'niet-in-behandeling'
    if (wie.mag === false || (afgeschoven && !(wie.mag === true && nagekeken(feiten)))) return voldaan
    const open = compartimenten.filter((een) => !besluiten.some(({ compartiment }) => compartiment === een))
    const half = besluiten.filter(isHalf)
    if (open.length + half.length === 0 && !afgeschoven) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: [
        ...(afgeschoven ? [nietAfschuiven] : []),
        ...(open.length > 0 ? [`Hierover is nog niet besloten: ${open.join(', ')}.`] : []),
        ...(half.length > 0 ? [`Bij deze weigering staat niet op welke grond, of niet waarom: ${delen(half)}.`] : []),
        gronden,
      ].join(' '),
      feiten: { verzoekId: feiten.verzoekId, onbeslist: open, onvolledig: half.map(({ compartiment }) => compartiment) },
      herstel: [
        ...open.map((compartiment) => beslis(feiten, { compartiment })),
        ...half.flatMap((besluit) => beslisOpnieuw(feiten, besluit)),
        ...(afgeschoven ? [opnieuw(feiten)] : []),
      ],
    }
  },
}

const nietAfschuiven = 'Wie dit vraagt mag het vragen, en dat is nagekeken. Weeg het verzoek dus af.'
const gronden = 'Weigeren kan alleen om een aanmerkelijk belang van een ander, of omdat de wet het bewaren vraagt. Schrijf op waarom.'
const delen = (besluiten: readonly Privacybesluit[]): string => besluiten.map(({ compartiment }) => compartiment).join(', ')
const isHalf = ({ uitkomst, grond, toelichting }: Privacybesluit): boolean =>
  uitkomst === 'weigeren' && (grond === undefined || !gevuld(toelichting))

const bijWeigering = { alleenBij: { pointer: '/uitkomst', waarde: 'weigeren' } }
const welkeGrond = keuze('/grond', 'Op welke grond weigert u dit?', ['aanmerkelijk-belang-ander', 'wettelijke-plicht'])
const waarom = verhaal('/toelichting', 'Waarom weigert u dit?')

const beslis = (
  feiten: PrivacyverzoekFeiten,
  body: Record<string, unknown>,
  invullen: readonly Invulling[] = [
    keuze('/uitkomst', 'Vernietigt u dit deel, of weigert u dat?', ['uitvoeren', 'weigeren']),
    { ...welkeGrond, ...bijWeigering },
    { ...waarom, ...bijWeigering },
  ],
): Stap => ({ ...doorGevraagde(feiten), methode: 'POST', pad: `${verzoekpad(feiten)}/besluiten`, body, invullen })

/** What stands does not change: the half refusal goes, and a whole one comes. */
function beslisOpnieuw(feiten: PrivacyverzoekFeiten, { id, compartiment, grond, toelichting }: Privacybesluit): Stap[] {
  return [
    {
      ...doorGevraagde(feiten),
      methode: 'POST',
      pad: `${verzoekpad(feiten)}/besluiten/${id}/vervallenverklaringen`,
      body: { reden: 'Bij de weigering stond niet alles wat nodig is.' },
      invullen: [],
    },
    beslis(feiten, { compartiment, uitkomst: 'weigeren', ...(grond && { grond }), ...(gevuld(toelichting) && { toelichting }) }, [
      ...(grond === undefined ? [welkeGrond] : []),
      ...(gevuld(toelichting) ? [] : [waarom]),
    ]),
  ]
}

/** The answer on the merits, in the place of the one that puts off. */
const opnieuw = (feiten: PrivacyverzoekFeiten): Stap => {
  const stap = antwoord(feiten, { uitkomst: 'beantwoord', verstuurdOp: feiten.afhandeling?.verstuurdOp }, [ontvangersVraag])
  return isTeLaat(feiten) ? metReden(stap) : stap
}
