import { zichtbaar } from '../../toegang/deursql.ts'
import { uitContext } from '../../toegang/zicht.ts'

/** Every statement here runs as `lezer`, in the context of the caller, behind the policies on the tables it reads. */

/** Brings the inzagen up to date with everything that was committed before this. $1 about how many lines at once. */
export const bijSql = 'select inzagen_bij($1) as bij'

/** How this reader stands to this persoon: whether they see them at all, whose record it is, and what is open by which ground. $1 persoon. */
export const kijkSql = `with p as materialized (${zichtbaar(`w.soort = 'persoon' and w.id = $1 and w.planversie = 0`)}),
  d as (select d.* from dekking d where d.houder = any (${uitContext.houders}) and d.sleutel = $1 and d.betreft = $1 and num_nonnulls(d.rij, d.casus, d.gezin) = 0
    and ${uitContext.dag} >= d.van and (d.tot is null or ${uitContext.dag} < d.tot))
  select (select eigenaar from p) as eigenaar,
    (select coalesce(bit_or(opent), 0) from d where grond in ('zelf', 'gezag') and bron is null) as persoonlijk,
    (select coalesce(bit_or(opent), 0) from d where grond = 'eigenaar' and bron = houder) as beheerd`
export type Kijk = { eigenaar: string | null; persoonlijk: bigint; beheerd: bigint }

const utc = (kolom: string): string => `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

const meer = (i: string): string => `inzage_meer(${i}.persoon, ${i}.tijd, ${i}.regel)`
/** Whether this row is for who asks. */
const leesbaar = (i: string): string => `(${i}.zicht & $2::bigint <> 0 or ${i}.eigen and ${i}.zicht & $6::bigint <> 0
        or $6::bigint <> 0 and exists (select from ${meer(i)} eigen where eigen.cellen & $6::bigint <> 0))`
const toestemmingenVan = (i: string): string =>
  `array(select t from unnest(${i}.toestemmingen) t where exists (${zichtbaar(`w.soort = 'toestemming' and w.id = t`)}))`
/** The cells of it that are told of a list: never those of a casus. */
const verteld = (i: string): string => `(select cellen & ~(255::bigint << 48) from ${meer(i)})`
/**
 * A list of all there is that tells this reader nothing that an earlier row of that day did not tell. By what is told, not by what is kept: that something else
 * changed meanwhile, in a cell that is closed here, is not to be counted in rows.
 */
const alVerteld = (
  i: string,
): string => `${i}.onderwerp is null and exists (select from logboekinzage e join logboekkijk k on k.id = e.kijk and k.aard = 'lijst'
        where e.persoon = ${i}.persoon and e.kijk = ${i}.kijk and e.onderwerp is null and e.tijd >= date_trunc('day', ${i}.tijd, 'Europe/Amsterdam')
          and (e.tijd, e.regel) < (${i}.tijd, ${i}.regel) and ${leesbaar('e')} and ${verteld('e')} = ${verteld(i)} and ${toestemmingenVan('e')} = ${toestemmingenVan(i)})`

/**
 * A page of inzagen, the newest first. A subject that opens by name alone is left out for whom it does not open; another one is left unnamed. What one of the
 * family looked at is told to that one, and to whoever keeps the record. Who keeps it is told what its own people did, and what others did in it.
 * $1 persoon, $2 mask of the reader as the person or by gezag, $3/$4 where to start after (moment, id) or null, $5 how many, $6 mask as the keeper,
 * $7 what was done, or null for all.
 */
export const inzagenSql = `with pagina as materialized (
    select i.persoon, i.tijd, i.regel, i.eigenaar, i.kijk, i.onderwerp, i.toestemmingen, i.buiten_betrokkenheid,
      i.onderwerp is null or exists (${zichtbaar('w.id = i.onderwerp')}) as bekend
    from logboekinzage i
    where i.persoon = $1 and ${leesbaar('i')}
      and ($7::text is null or exists (select from logboekkijk k where k.id = i.kijk and k.aard = $7))
      and ($3::timestamptz is null or (i.tijd, i.regel) < ($3::timestamptz, $4::uuid))
      and (not i.besloten or exists (${zichtbaar('w.id = i.onderwerp')}))
      and (not i.familie or i.eigenaar = any (${uitContext.houders}) or exists (select from ${meer('i')} zelf where zelf.actor is not null))
      and not (${alVerteld('i')})
    order by i.tijd desc, i.regel desc limit $5
  )
  select p.regel as id, p.tijd, ${utc('p.tijd')} as volgorde, p.eigenaar, k.aard, k.operatie, k.activiteit, k.actor_soort, k.organisatie, k.organisatie_naam, k.functie,
    k.via, k.gronden, p.buiten_betrokkenheid, p.bekend, p.onderwerp is not null as onder, coalesce(m.cellen, 0) as cellen, m.actor, m.medewerker_naam,
    ${toestemmingenVan('p')} as toestemmingen
  from pagina p join logboekkijk k on k.id = p.kijk left join lateral ${meer('p')} m on true order by p.tijd desc, p.regel desc`

/** Who holds the regie of this casus, as far as this reader sees: none when the casus is not open to them. $1 casus. */
export const regieSql = `select (exists (${zichtbaar(`w.soort = 'casus' and w.id = $1`)})) as ziet,
  coalesce((select json_agg(json_build_object('houder', r.filter_verwijst, 'medewerker', r.json::json ->> 'medewerkerId')) from (
    ${zichtbaar(`w.soort = 'regieperiode' and w.casus = $1 and w.filter_status = 'open'`)}) r), '[]') as regie`
export type Regie = { ziet: boolean; regie: { houder: string; medewerker: string | null }[] }

/** A page of meldingen, the newest first. $1 casus, $2/$3 where to start after or null, $4 how many. */
export const meldingenSql = `select m.id, m.tijd, ${utc('m.tijd')} as volgorde, m.dag, m.actor_soort, m.organisatie, m.organisatie_naam, m.functie, e.actor, e.medewerker_naam,
    case when exists (${zichtbaar(`w.soort = 'persoon' and w.id = m.persoon`)}) then m.persoon end as jeugdige
  from logboekmelding m left join lateral melding_meer(m.id) e on true
  where m.casus = $1 and ($2::timestamptz is null or (m.tijd, m.id) < ($2::timestamptz, $3::uuid)) order by m.tijd desc, m.id desc limit $4`
