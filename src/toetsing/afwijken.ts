import { plusDagen } from '../basis/klok.ts'
import { afwijkingenVanaf, type GeplandeAfwijking } from '../regels/afwijkingen.ts'
import type { Kring } from '../toegang/toetser.ts'
import { Beeld, type Beeldrij } from './beeld.ts'
import { koppelingenVan } from './koppelingfeiten.ts'
import { gezinsplanFeiten, oppFeiten } from './planfeiten.ts'

/**
 * What deviates in one owner's plans, today and on the days ahead that are known already: an end of help, of a toestemming, a birthday. Each day on which
 * what the owner sees changes starts a stretch of its own; what goes on over the border of two stretches is one afwijking.
 */
export function geplandeAfwijkingen(rijen: Beeldrij[], kring: Kring, eigenaar: string, vandaag: string): GeplandeAfwijking[] {
  const grenzen = [
    ...new Set([vandaag, ...rijen.flatMap(({ dagen }) => (dagen ?? []).flatMap(([van, tot]) => (tot === null ? [van] : [van, tot])))]),
  ]
    .filter((dag) => dag >= vandaag)
    .sort()
  const gevonden: GeplandeAfwijking[] = []
  for (const [nummer, begin] of grenzen.entries()) {
    const eind = grenzen[nummer + 1]
    for (const afwijking of afwijkingenVanaf(begin, feitenVan(new Beeld(rijen, kring, [eigenaar], begin), eigenaar))) {
      const binnen = geknipt(afwijking, eind)
      if (!binnen) continue
      const vorige = gevonden.find((ander) => zelfde(ander, binnen) && ander.tot !== undefined && plusDagen(ander.tot, 1) === binnen.vanaf)
      if (vorige) vorige.tot = binnen.tot
      else gevonden.push(binnen)
    }
  }
  return gevonden
}

function feitenVan(beeld: Beeld, eigenaar: string) {
  const moment = 'evalueren' as const
  return {
    opps: beeld
      .van('opp')
      .filter((rij) => rij.eigenaar === eigenaar)
      .map((opp) => oppFeiten(beeld, opp, { moment })),
    gezinsplannen: beeld
      .van('gezinsplan')
      .filter((rij) => rij.eigenaar === eigenaar)
      .map((plan) => gezinsplanFeiten(beeld, plan, { moment })),
    koppelingen: koppelingenVan(beeld),
  }
}

/** Cut off before the day on which the picture changes. */
function geknipt(afwijking: GeplandeAfwijking, eind: string | undefined): GeplandeAfwijking | undefined {
  if (eind === undefined || (afwijking.tot !== undefined && afwijking.tot < eind)) return { ...afwijking }
  return afwijking.vanaf >= eind ? undefined : { ...afwijking, tot: plusDagen(eind, -1) }
}

const zelfde = (a: GeplandeAfwijking, b: GeplandeAfwijking): boolean =>
  a.soort === b.soort && a.planId === b.planId && a.onderwerpId === b.onderwerpId
