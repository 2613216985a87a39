import type { Planpaar } from '../regels/feiten.ts'
import type { Beeld, Beeldrij } from './beeld.ts'
import { staandeVersie } from './koppelingfeiten.ts'
import { opTafel } from './optafel.ts'

/** Every OPP and gezinsplan about one jeugdige that lie on the table of this casus side by side, both vastgesteld. */
export function planparen(beeld: Beeld, casus: string): Planpaar[] {
  const [opps, gezinsplannen] = (['opp', 'gezinsplan'] as const).map((soort) =>
    beeld.van(soort).flatMap((plan) => {
      const versie = opTafel(beeld, plan.id).includes(casus) ? staandeVersie(beeld, soort, plan.id) : undefined
      return versie === undefined ? [] : [{ plan, versie }]
    }),
  ) as [Staand[], Staand[]]
  return opps.flatMap((opp) =>
    gezinsplannen.filter(({ plan }) => gaatOver(beeld, plan, opp.plan)).map((plan) => paar(beeld, casus, opp, plan)),
  )
}
type Staand = { plan: Beeldrij; versie: number }

/** The gezinsplan is of a gezin that the pupil is in, or says something of the pupil. */
const gaatOver = (beeld: Beeld, gezinsplan: Beeldrij, { betreft }: Beeldrij): boolean =>
  [...beeld.delen('gezinslid', gezinsplan.json.gezinId), ...beeld.delen('gezinsplan-doel', gezinsplan.id)].some((rij) =>
    beeld.zelfde(rij.betreft, betreft),
  )

function paar(beeld: Beeld, casus: string, opp: Staand, gezinsplan: Staand): Planpaar {
  const jeugdige = opp.plan.betreft as string
  const eigen = beeld.houders.includes(gezinsplan.plan.eigenaar ?? '') ? ('gezinsplan' as const) : ('opp' as const)
  const doelen = ({ plan, versie }: Staand) =>
    beeld.delen(`${plan.soort}-doel`, plan.id, versie).flatMap(({ id, betreft }) => (beeld.zelfde(betreft, jeugdige) ? [id] : []))
  return {
    oppId: opp.plan.id,
    gezinsplanId: gezinsplan.plan.id,
    jeugdigeId: beeld.een(jeugdige),
    kant: eigen,
    planversie: (eigen === 'opp' ? opp : gezinsplan).versie,
    doelen: { opp: doelen(opp), gezinsplan: doelen(gezinsplan) },
    gekoppeld: beeld
      .van('koppeling')
      .some(
        ({ json }) =>
          json.soort === 'doel-doel' && json.oppId === opp.plan.id && json.gezinsplanId === gezinsplan.plan.id && !json.beeindigdOp,
      ),
    evaluaties: { opp: volgende(beeld, casus, opp.plan.id), gezinsplan: volgende(beeld, casus, gezinsplan.plan.id) },
  }
}

/** The first evaluatie that is planned of this plan, or of everything on the table. */
function volgende(beeld: Beeld, casus: string, plan: string): { id: string; op: string } | undefined {
  const [eerste] = beeld
    .delen('evaluatiemoment', casus)
    .filter(({ json }) => json.status === 'gepland' && (json.planIds.length === 0 || json.planIds.includes(plan)))
    .toSorted((a, b) => (a.json.geplandOp < b.json.geplandOp ? -1 : 1))
  return eerste && { id: eerste.id, op: eerste.json.geplandOp }
}
