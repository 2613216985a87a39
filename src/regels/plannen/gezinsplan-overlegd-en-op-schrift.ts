import { jeugdwet } from '../bronnen.ts'
import { type Dag, gevuld, plusDagen } from '../dag.ts'
import type { GezinsplanVersie } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Regel, voldaan } from '../regel.ts'
import { wijzigPlan } from '../stappen.ts'

/**
 * The plan was talked through with the jeugdige and with the parents. It is on paper in time when the family asked for that, and always
 * where there is a maatregel. Where no talk was held but a reason is given, a professional judges that reason. Jeugdwet art. 4.1.3.
 */
export const gezinsplanOverlegdEnOpSchrift: Regel<'gezinsplan'> = {
  id: 'gezinsplan-overlegd-en-op-schrift',
  versie: 1,
  titel: 'Het gezinsplan is besproken met jeugdige en ouders, en staat op papier als dat moet',
  onderwerp: 'gezinsplan',
  ernst: { concept: 'informeert', vaststellen: 'blokkeert' },
  geldigVan: '2015-01-01',
  bronnen: [jeugdwet('art. 4.1.3 lid 2, 3, 4 en 6')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden', 'oordeel-nodig'],

  toets({ gezinsplanId, versie }, peildatum) {
    if (!versie) return voldaan
    const nietBesproken = overleggen.filter(({ veld }) => !gehouden(versie[veld], peildatum))
    const toegelicht = gevuld(versie.overlegToelichting)
    const teBespreken = toegelicht ? [] : nietBesproken
    const opSchrift = moetOpSchrift(versie, peildatum) && !gehouden(versie.opSchriftVerstrektOp, peildatum)
    if (teBespreken.length === 0 && !opSchrift) {
      if (nietBesproken.length === 0) return voldaan
      return {
        uitkomst: 'oordeel-nodig',
        vraag: `Het plan is niet besproken met ${namen(nietBesproken)}. Waarom is de reden die in het plan staat voldoende?`,
      }
    }
    const velden = [...teBespreken.map(({ veld }) => veld), ...(opSchrift ? ['opSchriftVerstrektOp'] : [])]
    return {
      uitkomst: 'geschonden',
      uitleg: [
        teBespreken.length > 0 && `Het plan is nog niet besproken met ${namen(teBespreken)}.`,
        opSchrift && 'Het plan moet op papier aan het gezin zijn gegeven en dat is nog niet gebeurd.',
      ]
        .filter(Boolean)
        .join(' '),
      feiten: { gezinsplanId, planversie: versie.nummer, ontbreekt: velden },
      herstel: [
        wijzigPlan({ soort: 'gezinsplan', id: gezinsplanId }, { body: Object.fromEntries(velden.map((veld) => [veld, peildatum])) }),
      ],
    }
  },
}

const overleggen = [
  { veld: 'overlegMetJeugdigeOp', met: 'de jeugdige' },
  { veld: 'overlegMetOudersOp', met: 'de ouders' },
] as const
const namen = (lijst: readonly { met: string }[]) => lijst.map(({ met }) => met).join(' en ')
const gehouden = (dag: Dag | undefined, peildatum: Dag) => dag !== undefined && dag <= peildatum

/** On the last day of the term there is still time. */
const moetOpSchrift = ({ maatregel, opSchriftGevraagdOp }: GezinsplanVersie, peildatum: Dag) =>
  maatregel === true ||
  (opSchriftGevraagdOp !== undefined && plusDagen(opSchriftGevraagdOp, parameter('plan-op-schrift-dagen', peildatum)) < peildatum)
