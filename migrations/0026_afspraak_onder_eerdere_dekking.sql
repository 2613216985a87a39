-- What was opened before convenanten were there rests on them as well: the same rows, now with whom. Of a school and another organisatie alone, and only what rests
-- on an agreement: the rows of a source with that source, the table with who opened it. What does not change is not touched.
with oud as (
  select d.nr, x.met from dekking d join casus c on c.id = d.casus
    cross join lateral (select case when d.bron is not null then d.bron
      when d.rij = c.id or exists (select from overleg o where o.id = d.rij) then c.eigenaar_id end as met) x
    join organisatie h on h.id = d.houder join organisatie m on m.id = x.met
  where d.grond in ('toestemming', 'rechtstreeks-betrokken') and d.afspraak_met is null and d.houder <> x.met and 'school' in (h.soort, m.soort)
), weg as (
  delete from dekking d using oud where d.nr = oud.nr returning d.*, oud.met
)
insert into dekking (houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, afspraak_met)
select houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, met from weg order by nr;
