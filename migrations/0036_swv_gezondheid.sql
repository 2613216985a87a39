-- What a samenwerkingsverband knows of someone's health goes to the schoolbestuur only (WVO 2020 art. 2.47 lid 16). Dekking from before this reading opened it to
-- another samenwerkingsverband too: there the cell swv/gezondheid (bit 11) closes, as the program derives it from now on.
with oud as (
  delete from dekking d using organisatie o
    where o.id = d.houder and o.soort = 'samenwerkingsverband' and d.steunt_op is not null and (d.opent >> 11) & 1 = 1 returning d.*
)
insert into dekking (houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, afspraak_met)
  select houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent & ~(1::bigint << 11), grond, steunt_op, eindigt, afspraak_met from oud;
