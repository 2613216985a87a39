import { dossiersVan } from './agendaleeftijd.ts'
import { type Agendadeel, na, van, vandaag } from './agendasql.ts'
import { kolommen } from './deursql.ts'
import { maskerEnGronden, open, uitContext } from './zicht.ts'

/** Terms and ages of `thuiszitter-maandoverleg`, as SQL. */
export type Thuis = { naDagen: string; elkeDagen: string; vanaf: string; totLeeftijd: string }

/** Rows under or with an id `d.id`, behind a fence: only that index finds them, whatever else is asked of them. */
const gevonden = (soort: string, sleutel: 'id' | 'ouder'): string => `unnest(${dossiersVan('j')}) d(id) cross join lateral (
          select x.* from weergave x where x.${sleutel} = d.id and x.soort = '${soort}' offset 0) x cross join lateral ${maskerEnGronden('x', uitContext)} zx
        where ${open('x', 'zx', uitContext)}`
/** The schools that jeugdige `j` was enrolled at by today, in the records that the caller sees: until when, and whether at one of them still. */
const opSchool = `(select (array_agg(${van('x', 'tot')}::date order by ${van('x', 'tot')} desc, x.id))[1] as tot, (array_agg(x.id order by ${van('x', 'tot')} desc, x.id))[1] as uit,
          bool_or(coalesce(${van('x', 'tot')}::date >= ${vandaag}, true)) as nog
        from ${gevonden('inschrijving', 'ouder')} and ${van('x', 'sector')} <> 'kinderopvang' and x.filter_datum <= ${vandaag})`
const isErbij = (
  wie: string,
): string => `exists (select from weergave a left join weergave o on o.id = a.filter_verwijst and o.soort = 'organisatie'
        where a.ouder = v.id and a.soort = 'aanwezige' and ${wie})`
/** The last day on which school, youth help and family talked together about casus `w`. */
const laatst = `(select max(coalesce(${van('v', 'begonnenOp')}, ${van('v', 'geplandOp')})::timestamptz at time zone 'Europe/Amsterdam')::date from weergave v
      where v.casus = w.id and v.soort = 'overleg' and v.filter_status = 'gehouden' and ${isErbij(`${van('a', 'persoonId')} is not null`)}
        and ${isErbij(`o.filter_soort in ('school', 'schoolbestuur', 'samenwerkingsverband')`)}
        and ${isErbij(`o.filter_soort in ('wijkteam', 'gemeente', 'jeugdhulpaanbieder', 'gecertificeerde-instelling')`)})`

/**
 * Casussen under the own regie about a child of leerplichtige age that is, by every inschrijving the caller sees, at no school any more for so many days; by when there
 * is to be a meeting about it again. `uit`: the inschrijving that ended last.
 */
export const thuiszitters =
  ({ naDagen, elkeDagen, vanaf, totLeeftijd }: Thuis): Agendadeel['sql'] =>
  (vervolg) =>
    `select ${kolommen}, z.m, z.g, t.dag, true as zelf, '' as kern, n.uit
    from regie r join weergave w on w.id = r.casus and w.soort = 'casus' and w.planversie = 0 and w.filter_status = 'open'
      cross join lateral (select u.tot + 1 as sinds, u.uit from (select j.betreft, j.casus from weergave j where j.casus = r.casus and j.soort = 'casusjeugdige' offset 0) j
        cross join lateral ${opSchool} u
        where not u.nog and u.tot + 1 + ${naDagen} <= ${vandaag} and exists (select from ${gevonden('persoon', 'id')}
            and verjaardag(${van('x', 'geboortedatum')}::date, ${vanaf}) <= ${vandaag} and verjaardag(${van('x', 'geboortedatum')}::date, ${totLeeftijd}) > ${vandaag})
        order by 1, 2 limit 1) n
      cross join lateral (select coalesce(${laatst} + ${elkeDagen}, n.sinds + ${naDagen}) as dag) t
      cross join lateral ${maskerEnGronden('w', uitContext)} z
    where ${open('w', 'z', uitContext)} and ${na(vervolg, 't.dag')} order by t.dag, w.id limit $3`
