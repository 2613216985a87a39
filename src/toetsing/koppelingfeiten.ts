import { vandaag as dagVan } from '../basis/klok.ts'
import type { Koppeling } from '../regels/feiten.ts'
import type { Beeld } from './beeld.ts'

/** Every visible koppeling, with its visible halves and what stands now on each side. */
export const koppelingenVan = (beeld: Beeld): Koppeling[] =>
  beeld.van('koppeling').map(({ id, json }) => ({
    id,
    soort: json.soort,
    oppId: json.oppId,
    gezinsplanId: json.gezinsplanId,
    jeugdigeId: beeld.een(json.jeugdigeId),
    voorgesteldOp: dagVan(json.voorgesteldOp),
    bevestigdOp: json.bevestigdOp && dagVan(json.bevestigdOp),
    beeindigdOp: json.beeindigdOp && dagVan(json.beeindigdOp),
    oppOpen: beeld.delen('opp-versie', json.oppId).length > 0,
    helften: beeld.delen('koppelinghelft', id).map((helft) => ({
      kant: helft.json.kant,
      planversie: helft.json.planversie,
      huidigeVersie: staandeVersie(beeld, helft.json.kant, helft.json.planId),
    })),
  }))

/** The version of a plan that stands, as far as visible. */
export function staandeVersie(beeld: Beeld, kant: 'opp' | 'gezinsplan', plan: string): number | undefined {
  const staat = kant === 'opp' ? 'handelingsdeelVastgesteldOp' : 'vastgesteldOp'
  return beeld
    .delen(`${kant}-versie`, plan)
    .filter(({ json }) => json[staat] !== undefined)
    .map(({ planversie }) => planversie)
    .sort((a, b) => a - b)
    .at(-1)
}
