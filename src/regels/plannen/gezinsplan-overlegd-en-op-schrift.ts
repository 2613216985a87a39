import { jeugdwet } from '../bronnen.ts'
import { type Dag, gevuld, loopt, plusDagen } from '../dag.ts'
import type { GezinsplanFeiten, GezinsplanVersie } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Regel, voldaan } from '../regel.ts'
import { wijzigPlan } from '../stappen.ts'

/**
 * The plan was talked through with the jeugdige and with the parents; where a pleegouder belongs to the gezin, with the pleegouders too, who agree to what it
 * says of their own part. It is on paper in time when the family asked for that, and always where there is a maatregel. Jeugdwet art. 4.1.3. Not in that source:
 * that who has the rol pleegouder in the gezin on that day is meant, and that a professional judges the reason where no talk was held or nothing was agreed.
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
    const opSchrift = moetOpSchrift(versie, peildatum) && !gehouden(versie.opSchriftVerstrektOp, peildatum)
    if (ontbreekt.length === 0 && !opSchrift) {
      if (open.length === 0) return voldaan
      return { uitkomst: 'oordeel-nodig', vraag: `${zinnen(open)} Waarom is de reden die in het plan staat voldoende?` }
    }
    const velden = [...ontbreekt.map(({ veld }) => veld), ...(opSchrift ? ['opSchriftVerstrektOp'] : [])]
    return {
      uitkomst: 'geschonden',
      uitleg: [zinnen(ontbreekt), opSchrift && 'Het plan moet op papier aan het gezin zijn gegeven en dat is nog niet gebeurd.']
        .filter(Boolean)
        .join(' '),
      feiten: { gezinsplanId, planversie: versie.nummer, ontbreekt: velden },
      herstel: [
        wijzigPlan({ soort: 'gezinsplan', id: gezinsplanId }, { body: Object.fromEntries(velden.map((veld) => [veld, peildatum])) }),
      ],
    }
  },
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
const moetOpSchrift = ({ maatregel, opSchriftGevraagdOp }: GezinsplanVersie, peildatum: Dag) =>
  maatregel === true ||
  (opSchriftGevraagdOp !== undefined && plusDagen(opSchriftGevraagdOp, parameter('plan-op-schrift-dagen', peildatum)) < peildatum)
