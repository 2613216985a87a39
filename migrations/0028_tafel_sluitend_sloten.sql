-- Who was asked to a meeting that is still to be held, is expected there: for the agenda. What was asked before this is told the same way.
update uitgenodigde u set verwacht_op = (o.gepland_op at time zone 'Europe/Amsterdam')::date
  from overleg o join casus c on c.id = o.casus_id and c.status = 'open' and c.vervallen_op is null
  where o.casus_id = u.casus_id and o.id = u.overleg_id and o.status in ('gepland', 'begonnen') and o.vervallen_op is null and u.vervallen_op is null;
--> statement-breakpoint
update weergave w set positie = nextval('historie_positie'), filter_datum = u.verwacht_op, beurt = coalesce(u.medewerker_id, u.organisatie_id, u.persoon_id)
  from uitgenodigde u where w.soort = 'uitgenodigde' and w.id = u.id and u.verwacht_op is not null;
--> statement-breakpoint
-- Whose service ends, and by when: what stands on that name then is for the organisatie to hand over.
update weergave w set positie = nextval('historie_positie'), filter_datum = m.tot, beurt = m.organisatie_id
  from medewerker m where w.soort = 'medewerker' and w.id = m.id and m.tot is not null and m.vervallen_op is null;
