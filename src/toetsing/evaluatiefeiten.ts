import { leeftijd } from '../regels/dag.ts'
import type { EvaluatieFeiten } from '../regels/feiten.ts'
import { parameter } from '../regels/parameters.ts'
import type { Toets } from '../toegang/operatie.ts'
import type { Beeld, Beeldrij } from './beeld.ts'
import { jeugdigeVan } from './gezagfeiten.ts'
import { opTafel } from './optafel.ts'
import { gezinsplanFeiten, oppFeiten } from './planfeiten.ts'

/** An evaluatie as it is rounded off, with the plans it is about; `teZien` says which of those can be held against the one who acts. */
export function evaluatieFeiten(beeld: Beeld, moment: Beeldrij, gevraagd: Toets, teZien: (plan: Beeldrij) => boolean): EvaluatieFeiten {
  const casus = moment.casus as string
  const {
    id: _id,
    casusId: _casus,
    evaluatiemomentId: _moment,
    vastgelegdOp: _op,
    ...afronding
  } = beeld.delen('evaluatieafronding', casus).find(({ json }) => json.evaluatiemomentId === moment.id)?.json ?? {}
  const scores = beeld.delen('doelscore', moment.id)
  const eerder = scores.filter(({ id }) => !gevraagd.nieuw?.includes(id)).map(({ json }) => json.doelId)
  const plannen = ['opp', 'gezinsplan'].flatMap((soort) => beeld.van(soort)).filter(({ id }) => gaatOver(beeld, moment, id))
  const opps = plannen.filter(({ soort }) => soort === 'opp').map((plan) => ({ plan, feiten: oppFeiten(beeld, plan, gevraagd) }))
  const gezinsplannen = plannen
    .filter(({ soort }) => soort === 'gezinsplan')
    .map((plan) => ({ plan, feiten: gezinsplanFeiten(beeld, plan, gevraagd) }))
  return {
    evaluatiemomentId: moment.id,
    casusId: casus,
    ...(afronding.gehoudenOp && { afronding }),
    scores: scores
      .filter(({ id }) => gevraagd.nieuw?.includes(id))
      .map(({ json: { doelId, score, besluit, toelichting } }) => ({
        doelId,
        score,
        besluit,
        ...(toelichting && { toelichting }),
      })),
    partijen: partijenVan(beeld, casus),
    doelen: [...opps, ...gezinsplannen]
      .flatMap(({ plan, feiten: { versie } }) =>
        versie ? beeld.delen(`${plan.soort}-doel`, plan.id, versie.nummer).map(({ id }) => id) : [],
      )
      .filter((id) => !eerder.includes(id)),
    opps: opps.filter(({ plan }) => teZien(plan)).map(({ feiten }) => feiten),
    gezinsplannen: gezinsplannen.filter(({ plan }) => teZien(plan)).map(({ feiten }) => feiten),
  }
}

/** The plans named that still lie on this table, or when none is named every plan that does. */
const gaatOver = (beeld: Beeld, { casus, json }: Beeldrij, plan: string): boolean =>
  (json.planIds.length === 0 || json.planIds.includes(plan)) && opTafel(beeld, plan).includes(casus as string)

/** Family and school always, and who else sits at the table by its rol. Of grown-ups the parents need not be there. */
function partijenVan(beeld: Beeld, casus: string): string[] {
  const jeugdigen = beeld.delen('casusjeugdige', casus).map(({ betreft }) => jeugdigeVan(beeld, betreft as string))
  const volwassen =
    jeugdigen.length > 0 &&
    jeugdigen.every(
      ({ geboortedatum }) => geboortedatum && leeftijd(geboortedatum, beeld.dag) >= parameter('leeftijd-meerderjarig', beeld.dag),
    )
  const rollen = beeld.delen('deelnemer', casus).flatMap(({ json }) => (json.status === 'actief' ? [json.rol as string] : []))
  return [
    ...new Set([...(volwassen ? [] : ['ouder']), 'jeugdige', 'school', ...rollen.filter((rol) => !['netwerk', 'overig'].includes(rol))]),
  ]
}
