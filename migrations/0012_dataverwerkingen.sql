-- One row per line of the log in place of one per line and person: a list of fifty was fifty-one rows of the same words. What the Logboek Dataverwerkingen
-- asks for, a record per operation and one per data subject under it, is a view on it, record for record as it stood.
create table dataverwerking (
  regel uuid primary key,
  zegel int not null references logboekzegel (nummer),
  -- Whose processing it is: the organisatie that acted; null where a person did.
  verantwoordelijke uuid,
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  span_id text not null check (span_id ~ '^[0-9a-f]{16}$'),
  parent_span_id text check (parent_span_id ~ '^[0-9a-f]{16}$'),
  name text not null,
  moment bigint not null,
  status text not null check (status in ('Unset', 'Ok', 'Error')),
  activiteit text not null,
  -- The pseudonyms of whom it was about, and, where a person acted, whose record each of them stands in.
  betrokkenen text[] not null,
  verantwoordelijken uuid[],
  check (verantwoordelijke is not null or cardinality(verantwoordelijken) = cardinality(betrokkenen))
);
--> statement-breakpoint
insert into dataverwerking
select o.regel, o.zegel, o.verantwoordelijke, o.trace_id, o.span_id, o.parent_span_id, o.name, o.start_time, o.status,
  o.attributes ->> 'dpl.core.processing_activity_id',
  array(select p.attributes ->> 'dpl.core.data_subject_id' from logboekverwerking p where p.regel = o.regel and p.volgnummer > 0 order by p.volgnummer),
  case when o.verantwoordelijke is null
    then array(select p.verantwoordelijke from logboekverwerking p where p.regel = o.regel and p.volgnummer > 0 order by p.volgnummer) end
from logboekverwerking o where o.volgnummer = 0;
--> statement-breakpoint
drop table logboekverwerking;
--> statement-breakpoint
create trigger dataverwerking_vast before update or delete or truncate on dataverwerking for each statement execute function nooit();
--> statement-breakpoint
create index dataverwerking_trace on dataverwerking (trace_id);
--> statement-breakpoint
create index dataverwerking_zegel on dataverwerking (zegel);
--> statement-breakpoint

-- The span of a subject is made from the line and the place in it, never from the person.
create view logboekverwerking with (security_invoker = true) as
  select regel, 0 as volgnummer, zegel, verantwoordelijke, trace_id, span_id, parent_span_id, name, moment as start_time, moment as end_time, status,
    jsonb_build_object('dpl.core.processing_activity_id', activiteit) as attributes
  from dataverwerking
  union all
  select d.regel, b.nummer::int, d.zegel, coalesce(d.verantwoordelijke, d.verantwoordelijken[b.nummer]), d.trace_id,
    left(encode(sha256(convert_to(d.regel || ' ' || b.nummer, 'UTF8')), 'hex'), 16), d.span_id, d.name, d.moment, d.moment, d.status,
    jsonb_build_object('dpl.core.processing_activity_id', d.activiteit, 'dpl.core.data_subject_id', b.id, 'dpl.core.data_subject_id_type', 'urn:rondetafel:pseudoniem')
  from dataverwerking d cross join lateral unnest(d.betrokkenen) with ordinality b(id, nummer);
--> statement-breakpoint
grant select, insert on dataverwerking to rondetafel_logboek;
--> statement-breakpoint
grant select on logboekverwerking to rondetafel_logboek;
