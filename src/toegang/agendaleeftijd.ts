import { type Agendadeel, coordinerend, gegeven, heeftJa, na, sleutels, van, vandaag, zegt } from './agendasql.ts'
import { kolommen } from './deursql.ts'
import { maskerEnGronden, open, uitContext } from './zicht.ts'

/** From which ages others decide, and so many days before and after the birthday, as SQL. */
export type Grenzen = { beslistMee: string; beslistZelf: string; meerderjarig: string; dagen: string }

/** The records of whom row `r` is about: the one that it names, and what an acceptatie that the caller sees ties to that one in this casus. */
export const dossiersVan = (
  r: string,
): string => `(${r}.betreft || array(select ander from weergave a, json_to_recordset(a.json::json -> 'eigenPersonen') x("jeugdigeId" uuid, "eigenPersoonId" uuid)
          cross join lateral (values (x."jeugdigeId", x."eigenPersoonId"), (x."eigenPersoonId", x."jeugdigeId")) paar(een, ander)
          where a.casus = ${r}.casus and a.soort = 'uitnodigingacceptatie' and een = ${r}.betreft))`

/** What the caller may know of the birth date, by the predicate and by the second lock. Who died has no birthdays. */
const geboren = `(select p.id as uit, ${van('p', 'geboortedatum')}::date as op from weergave p cross join lateral ${maskerEnGronden('p', uitContext)} zp
      where p.soort = 'persoon' and p.planversie = 0 and ${open('p', 'zp', uitContext)} and ${van('p', 'overledenOp')} is null and p.id = any (${dossiersVan('w')}))`

/**
 * The birthday near today on which others decide about toestemming `w`: `kern` is that age, `uit` the record that it was read from, the own one or the one that the
 * question names. Where they disagree it is the first, for from then on the toestemming may be closed.
 */
const grens = ({ beslistMee, beslistZelf, meerderjarig, dagen }: Grenzen): string => `lateral (
    select v.dag, jaren::text as kern, g.uit from ${geboren} g cross join unnest(array[${beslistMee}, ${beslistZelf}, ${meerderjarig}]) jaren
      cross join lateral (select verjaardag(g.op, jaren) as dag) v where v.dag between ${vandaag} - ${dagen} and ${vandaag} + ${dagen} order by v.dag, g.uit limit 1) j`

/** Who was established to answer for the jeugdige on that day, or today when it is past; by law the first first: by gezag, to whom the last one falls, nobody is named. */
const vertegenwoordigd = `from weergave v where v.ouder = w.id and v.soort = 'vertegenwoordiging'
      and ${van('v', 'vastgesteldOp')}::date <= greatest(j.dag, ${vandaag}) and coalesce(v.filter_datum >= greatest(j.dag, ${vandaag}), true)`
const eersteNaGezag = `(select v.filter_verwijst ${vertegenwoordigd} and v.filter_verwijst is not null
      order by array_position(array['curator-of-mentor', 'schriftelijk-gemachtigde', 'partner', 'familielid'], v.filter_soort), v.id limit 1)`

/**
 * Whether that birthday changes what is asked here. At 12 the own yes comes beside that of who has gezag; at 16 theirs counts no more; at 18 gezag ends, by which they
 * answered for one who cannot. What closed at 12 or 18 stays a while; at 16 nothing closes.
 */
const verandert = ({ beslistMee, beslistZelf }: Grenzen): string => `case j.kern::int
      when ${beslistMee} then not exists (select ${vertegenwoordigd}) and not ${heeftJa('w', `a.filter_soort = 'jeugdige'`)}
      when ${beslistZelf} then j.dag >= ${vandaag} and not exists (select ${vertegenwoordigd}) and ${heeftJa('w', `a.filter_soort <> 'jeugdige'`)}
      else exists (select ${vertegenwoordigd}) and not ${heeftJa('w', `a.filter_verwijst = ${eersteNaGezag}`)} end`

const herijkt = (grenzen: Grenzen): string => `${open('w', 'z', uitContext)} and w.filter_datum >= j.dag
    and left(${zegt('gevraagdOp')}, 10)::date < j.dag and ${gegeven('w')} and ${verandert(grenzen)}
    and exists (select from weergave c where c.id = w.casus and c.soort = 'casus' and c.filter_status = 'open')`

/**
 * Toestemmingen that stand, of a jeugdige at whose birthday another decides, for who coordinates where it was asked (`wachtend` has those that run over a
 * birthday) and for who holds the regie. Who may not know the birth date has no such line.
 */
export const opVerjaardag =
  (grenzen: Grenzen): Agendadeel['sql'] =>
  (vervolg) =>
    `(select k.* from ${sleutels('ook-wij')} s cross join lateral (
    select ${kolommen}, z.m, z.g, j.dag, false as zelf, j.kern, j.uit
    from wachtend b join weergave w on w.soort = 'toestemming' and w.id = b.id and w.planversie = 0
      cross join ${grens(grenzen)} cross join lateral ${maskerEnGronden('w', uitContext)} z
    where b.houder = s.sleutel and b.wat = 'herijken' and b.sinds <= ${vandaag} + ${grenzen.dagen} and b.tot >= ${vandaag} and b.sinds = j.dag and ${coordinerend}
      and ${na(vervolg, 'b.sinds', 'b.id')} and ${herijkt(grenzen)}
    order by b.sinds, b.id limit $3) k)
    union all (select ${kolommen}, z.m, z.g, j.dag, true as zelf, j.kern, j.uit
    from regie r join weergave w on w.casus = r.casus and w.soort = 'toestemming' and w.filter_datum >= ${vandaag}
      cross join ${grens(grenzen)} cross join lateral ${maskerEnGronden('w', uitContext)} z
    where ${na(vervolg, 'j.dag')} and ${herijkt(grenzen)} order by j.dag, w.id limit $3)`
