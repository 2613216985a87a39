import { type Agendadeel, coordinerend, na, sleutels, van, vandaag } from './agendasql.ts'
import { kolommen } from './deursql.ts'
import { maskerEnGronden, open, uitContext } from './zicht.ts'

/**
 * Own OPPs of pupils who left, by the own record, of which the term runs out within so many days or ran out no longer ago than `erna`: so many years after the last day
 * at the school. A line that nothing here can take away would in time bury the others. Of who is still, or again, enrolled there none; nor where the own record does not
 * say that someone ever was. Every own OPP is looked at, and nobody else's.
 */
export const uitgeschreven =
  (jaren: string, dagen: string, erna: string): Agendadeel['sql'] =>
  (vervolg) =>
    `select ${kolommen}, z.m, z.g, n.dag, false as zelf from (
      select o.id, verjaardag(max(i.tot), ${jaren}) as dag from ${sleutels('ook-wij')} s
        cross join lateral (select p.id, p.betreft from weergave p where p.beurt = s.sleutel and p.soort = 'opp' offset 0) o
        cross join lateral (select ${van('r', 'tot')}::date as tot from weergave r
          where r.ouder = o.betreft and r.soort = 'inschrijving' and ${van('r', 'schoolId')} = s.sleutel::text) i
      where ${coordinerend} group by o.id having bool_and(i.tot is not null) offset 0) n
    join weergave w on w.id = n.id and w.soort = 'opp' and w.planversie = 0 cross join lateral ${maskerEnGronden('w', uitContext)} z
    where n.dag between ${vandaag} - ${erna} and ${vandaag} + ${dagen} and ${na(vervolg, 'n.dag')} and ${open('w', 'z', uitContext)} order by n.dag, w.id limit $3`
