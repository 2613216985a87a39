import { alles } from './cellen.ts'
import { gezondheid, swvGezondheid, voorOntvanger, voorSoort } from './dekkinggedeeld.ts'
import { altijd, casusVan, type Dekking, type Dekkingfeiten, geboortedata, na, type Stukfeiten } from './dekkingrij.ts'
import { leeftijden, tussenVerjaardagen } from './gezag.ts'

/** How much longer than planned what lies on the table stands open, when nobody says that the meeting is over. Policy; in minutes. */
export const uitloop = 30

/** What lies open on the table to one who is there. */
export type Geopend = { stuk: Stukfeiten; houder: string; soort: 'organisatie' | 'persoon'; opent: bigint }

/**
 * Presence: what an owner laid on the table is open to whoever is there, while those whose conversation it is are there too. The record of it, and the rows
 * of dekking, both follow from this.
 */
export const opDeTafel = (feiten: Dekkingfeiten): Geopend[] =>
  feiten.stukken.flatMap((stuk) => {
    if (!feiten.casussen.some(({ id, open }) => id === stuk.casus && open) || !gezinErbij(stuk, feiten)) return []
    const opent = stuk.geheimhouding ? stuk.opent : stuk.opent & ~gezondheid
    return [
      ...stuk.ontvangers.map((wie): Geopend => ({ stuk, houder: wie.id, soort: 'organisatie', opent: voorSoort(opent, wie) })),
      ...stuk.personen.map((houder): Geopend => ({ stuk, houder, soort: 'persoon', opent: opent & ~swvGezondheid })),
    ].filter((een) => (een.opent & alles) !== 0n)
  })

/** For the day of the meeting, and no longer than it lasts. */
export const aanwezigheid = (feiten: Dekkingfeiten): Dekking[] =>
  opDeTafel(feiten).flatMap(({ stuk, houder, opent }) => {
    const wat = { id: stuk.id, bronnen: [stuk.bron], grond: 'aanwezigheid' as const, opent, eindigt: stuk.eindigt }
    const casus = casusVan(feiten, stuk.casus, stuk.betreft)
    return casus ? voorOntvanger(feiten, wat, casus, houder, { van: altijd, tot: na(stuk.dag) }) : []
  })

/**
 * Whether those whose conversation it is are there: under 12 everyone with gezag, from 12 to 16 the jeugdige too, from 16 the jeugdige. That all with gezag
 * are there is the careful reading of a rule of practice. Where records disagree about the birth date it holds by each of them; with none known it asks
 * for everyone. Gezag counts as for toestemming: by the record it is about, and by that of the source.
 */
function gezinErbij({ betreft, bron, dag, aanwezig, zelf }: Stukfeiten, { ids, gezag }: Dekkingfeiten): boolean {
  const eigen = ids.filter(({ id, eigenaar }) => eigenaar === bron && id !== betreft).map(({ id }) => id)
  const geldt = ({ van, tot }: { van: string; tot: string | null }): boolean => van <= dag && (tot === null || tot >= dag)
  const hier = gezag.filter((relatie) => relatie.persoon === betreft && geldt(relatie))
  const daar = gezag.filter((relatie) => eigen.includes(relatie.persoon) && relatie.leden.length !== 1 && geldt(relatie))
  const ouders = hier.length > 0 && [...hier, ...daar].every(({ sleutel }) => aanwezig.includes(sleutel))
  const vanaf = (geboren: string, leeftijd: number): boolean => (tussenVerjaardagen(geboren, leeftijd)?.van as string) <= dag
  const data = geboortedata(ids)
  return (data.length > 0 ? data : [undefined]).every((geboren) => {
    if (geboren === undefined) return zelf && ouders
    if (vanaf(geboren, leeftijden.zelfAlleen)) return zelf
    return ouders && (zelf || !vanaf(geboren, leeftijden.meebeslissen))
  })
}
