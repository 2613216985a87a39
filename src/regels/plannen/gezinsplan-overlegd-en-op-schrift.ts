import { jeugdwet } from '../bronnen.ts'
import { type Dag, gevuld, loopt, plusDagen } from '../dag.ts'
import type { GezinsplanFeiten } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Invulling, type Regel, type Stap, voldaan } from '../regel.ts'
import { dag, keuze, maakDeel, wijzigDeel, wijzigPlan } from '../stappen.ts'

/**
 * The plan was talked through with the jeugdige and with the parents; where a pleegouder belongs to the gezin, with the pleegouders too, who agree to what it
 * says of their own part. It is on paper in time for who asked for that, and always where there is a maatregel. Jeugdwet art. 4.1.3. Not in that source:
 * that who has the rol pleegouder in the gezin on that day is meant, that a professional judges the reason where no talk was held or nothing was agreed, and that
 * the term counts for whoever of the gezin asked, of whichever version.
 * A plan may be told by mouth where nobody asks for paper: that no afschrift was given yet breaks nothing by itself.
 */
export const gezinsplanOverlegdEnOpSchrift: Regel<'gezinsplan'> = {
  id: 'gezinsplan-overlegd-en-op-schrift',
  versie: 2,
  titel: 'Het gezinsplan is besproken met jeugdige, ouders en pleegouders, en staat op papier als dat moet',
  onderwerp: 'gezinsplan',
  ernst: { concept: 'informeert', vaststellen: 'blokkeert' },
  geldigVan: '2015-01-01',
  bronnen: [jeugdwet('art. 4.1.3 lid 2, 3, 4 en 6')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'oordeel-nodig'],

  toets(feiten, peildatum) {
    const { gezinsplanId, versie } = feiten
    if (!versie) return voldaan
    const open = gevraagd(feiten, peildatum).filter(({ veld }) => !gehouden(versie[veld], peildatum))
    const ontbreekt = gevuld(versie.overlegToelichting) ? [] : open
    const opSchrift = moetOpSchrift(feiten, peildatum)
    const wachtend = feiten.afschriften.filter((een) => !gehouden(een.verstrektOp, peildatum) && teLaat(een.gevraagdOp, peildatum))
    if (ontbreekt.length === 0 && !opSchrift && wachtend.length === 0) {
      if (open.length === 0) return voldaan
      return { uitkomst: 'oordeel-nodig', vraag: `${zinnen(open)} Waarom is de reden die in het plan staat voldoende?` }
    }
    const velden = ontbreekt.map(({ veld }) => veld)
    return {
      uitkomst: 'geschonden',
      uitleg: [
        zinnen(ontbreekt),
        opSchrift && 'Het plan moet op papier aan het gezin zijn gegeven en dat is nog niet gebeurd.',
        wachtend.length > 0 && 'Iemand van het gezin vroeg het plan op papier en kreeg het niet op tijd.',
      ]
        .filter(Boolean)
        .join(' '),
      feiten: {
        ...{ gezinsplanId, planversie: versie.nummer, ontbreekt: [...velden, ...(opSchrift ? ['opSchriftVerstrektOp'] : [])] },
        ...(wachtend.length > 0 && { gevraagdeAfschriften: wachtend.map(({ id }) => id) }),
      },
      herstel: [...invullen(feiten, velden, opSchrift, peildatum), ...wachtend.map(({ id }) => geef(gezinsplanId, id))],
    }
  },
}

const plan = (id: string) => ({ soort: 'gezinsplan', id }) as const
/** What a concept lacks is filled in there. Of a version that stands only the copy can still be given: that is written down beside it. */
function invullen({ gezinsplanId, versie, leden }: GezinsplanFeiten, velden: Dagveld[], opSchrift: boolean, peildatum: Dag): Stap[] {
  const staat = versie?.stand === 'vastgesteld'
  const inPlan: Dagveld[] = [...velden, ...(opSchrift && !staat ? ['opSchriftVerstrektOp' as const] : [])]
  return [
    ...(inPlan.length > 0 ? [wijzigPlan(plan(gezinsplanId), { invullen: inPlan.map((veld) => dag(`/${veld}`, wanneer[veld])) })] : []),
    ...(opSchrift && staat
      ? [
          maakDeel(plan(gezinsplanId), 'afschriften', {
            body: { planversie: versie.nummer },
            invullen: [aanWie(leden, peildatum), dag('/verstrektOp', wanneer.opSchriftVerstrektOp)],
          }),
        ]
      : []),
  ]
}
const geef = (gezinsplanId: string, id: string): Stap =>
  wijzigDeel(plan(gezinsplanId), 'afschriften', id, { invullen: [dag('/verstrektOp', wanneer.opSchriftVerstrektOp)] })
/** Asked, never filled in: only who was there knows the day. */
const wanneer = {
  overlegMetJeugdigeOp: 'Wanneer is het plan besproken met de jeugdige?',
  overlegMetOudersOp: 'Wanneer is het plan besproken met de ouders?',
  overlegMetPleegoudersOp: 'Wanneer is het plan besproken met de pleegouders?',
  instemmingPleegoudersOp: 'Wanneer stemden de pleegouders in met wat het plan over hun eigen rol zegt?',
  opSchriftVerstrektOp: 'Wanneer is het plan op papier gegeven?',
}
type Dagveld = keyof typeof wanneer

/** The parents and pleegouders first, then the jeugdige; where they do not show, it is for who fills it in. */
function aanWie(leden: GezinsplanFeiten['leden'], peildatum: Dag): Invulling {
  const vraag = 'Aan wie van het gezin is het plan op papier gegeven?'
  const wie = ['ouder', 'pleegouder', 'jeugdige'].flatMap((rol) => leden.filter((lid) => lid.rol === rol && loopt(lid, peildatum)))
  if (wie.length === 0) return { pointer: '/aanId', vraag, schema: { type: 'string', format: 'uuid' } }
  return keuze(
    '/aanId',
    vraag,
    wie.map(({ id }) => id),
  )
}

/** A field of the version, and with whom the talk was that it tells of; without: what the pleegouders agreed to. */
type Gevraagd = {
  veld: 'overlegMetJeugdigeOp' | 'overlegMetOudersOp' | 'overlegMetPleegoudersOp' | 'instemmingPleegoudersOp'
  met?: string
}
const altijd: Gevraagd[] = [
  { veld: 'overlegMetJeugdigeOp', met: 'de jeugdige' },
  { veld: 'overlegMetOudersOp', met: 'de ouders' },
]
const bijPleegouders: Gevraagd[] = [{ veld: 'overlegMetPleegoudersOp', met: 'de pleegouders' }, { veld: 'instemmingPleegoudersOp' }]
const gevraagd = ({ leden }: GezinsplanFeiten, peildatum: Dag): Gevraagd[] =>
  leden.some((lid) => lid.rol === 'pleegouder' && loopt(lid, peildatum)) ? [...altijd, ...bijPleegouders] : altijd

function zinnen(lijst: readonly Gevraagd[]): string {
  const met = lijst.flatMap((een) => een.met ?? [])
  return [
    met.length > 0 && `Het plan is nog niet besproken met ${[met.slice(0, -1).join(', '), met.at(-1)].filter(Boolean).join(' en ')}.`,
    met.length < lijst.length && 'De pleegouders hebben nog niet ingestemd met wat het plan over hun eigen rol zegt.',
  ]
    .filter(Boolean)
    .join(' ')
}
const gehouden = (dag: Dag | undefined, peildatum: Dag) => dag !== undefined && dag <= peildatum

/** On the last day of the term there is still time. */
const teLaat = (gevraagdOp: Dag | undefined, peildatum: Dag) =>
  gevraagdOp !== undefined && plusDagen(gevraagdOp, parameter('plan-op-schrift-dagen', peildatum)) < peildatum

/** This version has to be on paper, and nobody of the gezin has it. */
function moetOpSchrift({ versie, afschriften }: GezinsplanFeiten, peildatum: Dag): boolean {
  if (!versie || (versie.maatregel !== true && !teLaat(versie.opSchriftGevraagdOp, peildatum))) return false
  const gegeven = afschriften.filter(({ planversie }) => planversie === versie.nummer).map(({ verstrektOp }) => verstrektOp)
  return ![versie.opSchriftVerstrektOp, ...gegeven].some((op) => gehouden(op, peildatum))
}
