-- Whether a pupil has an OPP that stands, asked for each one who needs it.
create index weergave_opp_versie on weergave (betreft) where soort = 'opp-versie';
--> statement-breakpoint
-- What asks for an OPP, from which day: an inschrijving where everyone has one, support at an ordinary school that runs. What was there already is told the same way.
update weergave w set positie = nextval('historie_positie'), filter_datum = i.van,
  beurt = case when i.sector in ('so', 'vso', 'sbo', 'pro') then i.eigenaar_id end
  from inschrijving i where w.soort = 'inschrijving' and w.id = i.id;
--> statement-breakpoint
update weergave w set positie = nextval('historie_positie'), filter_datum = i.gestart_op,
  beurt = case when i.soort in ('extra-ondersteuning', 'speciale-ondersteuning') and i.jeugdige_id is not null and i.beeindigd_op is null then i.eigenaar_id end
  from inzet i where w.soort = 'inzet' and w.id = i.id and i.gestart_op is not null;
--> statement-breakpoint
-- Since when a handelingsdeel stands, and which OPP lies on a table.
update weergave w set positie = nextval('historie_positie'), filter_datum = (v.handelingsdeel_vastgesteld_op at time zone 'Europe/Amsterdam')::date
  from opp_versie v where w.soort = 'opp-versie' and w.id = v.id and w.planversie = v.planversie and v.handelingsdeel_vastgesteld_op is not null;
--> statement-breakpoint
update weergave w set positie = nextval('historie_positie'), beurt = i.eigenaar_id
  from inbreng i where w.soort = 'inbreng' and w.id = i.id and i.soort = 'opp' and i.status = 'op-tafel';
--> statement-breakpoint
-- A first version that waits, after an offer that came to nothing; and who asked a toestemming may have to ask it again.
update weergave w set positie = nextval('historie_positie'), filter_datum = v.aanbod_aangeboden_op,
  beurt = case when v.planversie = 1 and v.vastgesteld_op is null and v.aanbod_uitkomst <> 'gemaakt' then v.eigenaar_id end
  from gezinsplan_versie v where w.soort = 'gezinsplan-versie' and w.id = v.id and w.planversie = v.planversie and v.aanbod_aangeboden_op is not null;
--> statement-breakpoint
update weergave w set positie = nextval('historie_positie'), beurt = t.eigenaar_id from toestemming t where w.soort = 'toestemming' and w.id = t.id;
