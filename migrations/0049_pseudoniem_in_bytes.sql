-- Pseudonyms as the 32 bytes they are: as text they are twice as long, and those of fifty persons did not fit in a row.
drop view logboekverwerking;
--> statement-breakpoint
create function pg_temp.in_bytes(text[]) returns bytea[] language sql immutable as $$ select coalesce(array_agg(decode(t, 'hex') order by nr), '{}') from unnest($1) with ordinality u(t, nr) $$;
--> statement-breakpoint
alter table dataverwerking alter column betrokkenen type bytea[] using pg_temp.in_bytes(betrokkenen);
--> statement-breakpoint
create view logboekverwerking with (security_invoker = true) as
  select regel, 0 as volgnummer, zegel, verantwoordelijke, trace_id, span_id, parent_span_id, name, moment as start_time, moment as end_time, status,
    jsonb_build_object('dpl.core.processing_activity_id', activiteit) as attributes
  from dataverwerking
  union all
  select d.regel, b.nummer::int, d.zegel, coalesce(d.verantwoordelijke, d.verantwoordelijken[b.nummer]), d.trace_id,
    left(encode(sha256(convert_to(d.regel || ' ' || b.nummer, 'UTF8')), 'hex'), 16), d.span_id, d.name, d.moment, d.moment, d.status,
    jsonb_build_object('dpl.core.processing_activity_id', d.activiteit, 'dpl.core.data_subject_id', encode(b.id, 'hex'),
      'dpl.core.data_subject_id_type', 'urn:rondetafel:pseudoniem')
  from dataverwerking d cross join lateral unnest(d.betrokkenen) with ordinality b(id, nummer);
--> statement-breakpoint
grant select on logboekverwerking to rondetafel_logboek;
