-- With whom one has a convenant is looked up once for as long as it cannot have changed, where a statement did so at each place that asks. What comes out is kept
-- for this transaction beside what it hangs on: who asks, for which day, and what had been committed. Once this transaction changes something about it, nothing is kept.
create function zoek_afspraakpartners(p_houders uuid[], p_dag date) returns uuid[] language sql stable parallel safe security definer set search_path = public as $$
  select coalesce(array_agg(distinct ander.organisatie_id), '{}')
  from convenanttoetreding eigen
    join convenant c on c.id = eigen.convenant_id and c.vervallen_op is null and c.van <= p_dag and (c.tot is null or c.tot >= p_dag)
    join organisatie zelf on zelf.id = eigen.organisatie_id and (zelf.soort <> 'school' or exists (
      select from privacyreglement r where r.organisatie_id = zelf.id and r.vervallen_op is null and r.van <= p_dag and (r.tot is null or r.tot >= p_dag)))
    join convenanttoetreding ander on ander.convenant_id = c.id and ander.organisatie_id <> eigen.organisatie_id and ander.vervallen_op is null
      and ander.van <= p_dag and (ander.tot is null or ander.tot >= p_dag)
    join organisatie o on o.id = ander.organisatie_id and (o.soort <> 'school' or exists (
      select from privacyreglement r where r.organisatie_id = o.id and r.vervallen_op is null and r.van <= p_dag and (r.tot is null or r.tot >= p_dag)))
  where eigen.organisatie_id = any (p_houders) and eigen.vervallen_op is null and eigen.van <= p_dag and (eigen.tot is null or eigen.tot >= p_dag)
$$;
--> statement-breakpoint
create or replace function afspraakpartners(p_houders uuid[], p_dag date) returns uuid[] language plpgsql stable parallel unsafe as $$
declare
  v_van text := concat_ws(' ', pg_current_snapshot(), p_dag, p_houders);
begin
  if current_setting('rt.partners_van', true) = 'eigen wijziging' then
    return public.zoek_afspraakpartners(p_houders, p_dag);
  end if;
  if current_setting('rt.partners_van', true) is distinct from v_van then
    perform set_config('rt.partners', public.zoek_afspraakpartners(p_houders, p_dag)::text, true), set_config('rt.partners_van', v_van, true);
  end if;
  return current_setting('rt.partners');
end $$;
--> statement-breakpoint
-- A snapshot does not show what this very transaction changes: from then on nothing is kept in it.
create function vergeet_afspraakpartners() returns trigger language plpgsql as $$
begin
  perform set_config('rt.partners_van', 'eigen wijziging', true);
  return null;
end $$;
--> statement-breakpoint
create trigger vergeet_afspraakpartners after insert or update or delete on convenant
  for each statement execute function vergeet_afspraakpartners();
--> statement-breakpoint
create trigger vergeet_afspraakpartners after insert or update or delete on convenanttoetreding
  for each statement execute function vergeet_afspraakpartners();
--> statement-breakpoint
create trigger vergeet_afspraakpartners after insert or update or delete on privacyreglement
  for each statement execute function vergeet_afspraakpartners();
--> statement-breakpoint
create trigger vergeet_afspraakpartners after insert or update or delete on organisatie
  for each statement execute function vergeet_afspraakpartners();
