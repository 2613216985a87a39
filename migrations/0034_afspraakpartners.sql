-- The same partners, asked with two look-ups per member of a convenant where it took four: whether the one who asks has what a school needs is asked once.
create or replace function afspraakpartners(p_houders uuid[], p_dag date) returns uuid[] language sql stable parallel safe security definer set search_path = public as $$
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
