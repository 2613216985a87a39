import { plusDagen } from '../dag.ts'
import type { DelingFeiten } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Dag, type Stap, type Uitkomst, voldaan } from '../regel.ts'
import { derde, gebrekenVan, grondPast, swvGezondheid, verbeterd } from './deling.ts'
import { stelVraag } from './toestemming-herstel.ts'

/**
 * One way out for all that is wrong with a deling, so that each rule gives the same: the call again with what was missing, or, where no ground carries it, the
 * question for toestemming that takes its place.
 */
export function herstelVan(feiten: DelingFeiten, op: Dag): Stap[] {
  if (!grondPast({ ...feiten, deling: verbeterd(feiten, op) })) return [vraagToestemming(feiten, op)]
  const invullen = new Map(gebrekenVan(feiten, op).flatMap(({ invulling }) => (invulling ? [[invulling.pointer, invulling]] : [])))
  return [
    {
      door: 'eigenaar van de gegevens',
      methode: 'POST',
      pad: `/v1/casussen/${feiten.casusId}/delingen`,
      body: { ...verbeterd(feiten, op) },
      invullen: [...invullen.values()],
      vervangt: true,
    },
  ]
}

function vraagToestemming({ casusId, deling, delerId, jeugdige, gezag, ontvangerSoorten }: DelingFeiten, op: Dag): Stap {
  const laatste = plusDagen(op, parameter('toestemming-duur-dagen', op))
  const cellen = deling.cellen.filter((cel) => cel !== swvGezondheid || !derde(ontvangerSoorten))
  const nodig = { bronIds: [delerId], ontvangerIds: deling.ontvangerIds, cellen }
  const [vraag] = stelVraag({ casusId, jeugdige: { ...jeugdige, id: deling.betreftId }, gezag, vragen: [] }, nodig, op) as [Stap]
  const { geeft: _geeft, ...stap } = vraag
  return { ...stap, body: { ...stap.body, tot: deling.tot < laatste ? deling.tot : laatste }, vervangt: true }
}

/** What one of the rules on delingen says of one: what it misses, and the way out of all of it. */
export function oordeelVan(feiten: DelingFeiten, op: Dag, regel: string, zin: (wat: string) => string): Uitkomst {
  const mijn = gebrekenVan(feiten, op).filter((gebrek) => gebrek.regel === regel)
  if (mijn.length === 0) return voldaan
  const wat = mijn.map((gebrek) => gebrek.wat)
  return { uitkomst: 'geschonden', uitleg: zin(wat.join(', ')), feiten: { ontbreekt: wat }, herstel: herstelVan(feiten, op) }
}
