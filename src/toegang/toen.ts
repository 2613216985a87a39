import { z } from 'zod'
import { ongeldig } from '../basis/fouten.ts'
import { Dag, Tijdstip } from '../basis/invoer.ts'
import { vandaag as dagVan } from '../basis/klok.ts'
import type { Leesoperatie } from './operatie.ts'

/** A day, as it was at its end, or a moment. */
export const Peildatum = z
  .union([Dag, Tijdstip], {
    error:
      'Geef een bestaande datum (`2026-11-23`) of een tijdstip met tijdzone (`2026-11-23T10:00:00Z`); schrijf een `+` in een adres als `%2B`.',
  })
  .optional()
  .meta({
    description:
      'Zoals het stond op deze dag (aan het eind ervan) of op dit moment, met de regels van toen. Wat u mag zien volgt uit uw rechten van nu; wat vervallen is verklaard, blijft weg.',
    example: '2026-09-01',
  })

/** The same read with `?peildatum=`. */
export function metPeildatum(op: Leesoperatie): Leesoperatie {
  const query = (op.query ?? z.strictObject({})).safeExtend({ peildatum: Peildatum })
  return {
    ...op,
    query,
    lees: (deur, invoer) => op.lees(deur.toen(invoer.query?.peildatum), invoer),
  }
}

/** Of nothing that lies ahead it is known how it stands there. */
export function eisVerleden(peildatum: string | undefined, nu: string, vandaag: string): void {
  if (peildatum === undefined || (peildatum.length === 10 ? peildatum <= vandaag : peildatum <= nu)) return
  throw ongeldig({ in: 'query', location: 'peildatum', code: 'datum.toekomst', detail: 'De peildatum kan niet in de toekomst liggen.' })
}
/** The day on which rules and terms are judged. */
export const dagVanPeil = (peildatum: string): string => (peildatum.length === 10 ? peildatum : dagVan(peildatum))

/**
 * Every row that stands now, in the form that it had then. What was taken away since is gone for every day; what places a row never changes, so that a statement
 * finds its rows as it does today.
 */
const zoalsHetStond = (plek: number): string => `(
    select nu.soort, nu.id, nu.planversie, nu.casus, nu.ouder, nu.eigenaar, nu.betreft, nu.gezin, nu.cel, nu.besloten, nu.gesloten, nu.volgorde, nu.filter_verwijst,
      h.filter_soort, h.filter_status, h.filter_datum, h.versie, h.vorm, h.positie, h.json
    from weergave nu cross join lateral (
      select * from historie h where h.id = nu.id and h.soort = nu.soort and h.planversie = nu.planversie and h.tijd <= (select peilmoment($${plek}))
      order by h.positie desc limit 1) h
    where not h.weg) w`

/** A statement of the door, asked of how it stood: the same predicate, with the rights of today, over the forms that rows had then. `plek`: its last parameter. */
export function zoalsToen(sql: string, plek: number): string {
  const toen = sql.replaceAll(/\bweergave w\b/g, zoalsHetStond(plek))
  if (toen === sql) throw new Error('een opdracht die nergens naar de weergave kijkt')
  return toen
}
