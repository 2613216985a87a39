-- The same school twice for one child would count twice wherever a school is asked for. At a kindcentrum a child can be at the opvang and at the school of one
-- organisatie at once. Each owner answers for its own record; what is vervallen does not stand in the way. `tot` is the last day included; an open end goes on.
alter table inschrijving add constraint inschrijving_overlapt_niet exclude using gist (
  eigenaar_id with =, persoon_id with =, school_id with =, ((sector = 'kinderopvang')) with =, (daterange(van, tot, '[]')) with &&
) where (vervallen_op is null and school_id is not null);
