import { type Cel, masker } from './cellen.ts'
import type { Dekkingfeiten } from './dekking.ts'
import type { Tx } from './tx.ts'

/**
 * Everything that decides who sees what about the identities of these persons, in one statement. What few families have stands in functions of its own
 * (migrations/0030_feiten_die_weinigen_hebben.sql): a statement carries every branch it has, also one that finds nothing. $1 ids.
 */
const sql = `
  with ik as (select distinct i.identiteit from identiteit i where i.persoon_id = any ($1::uuid[])),
  ids as (select i.identiteit, p.id, p.eigenaar_id, p.geboortedatum from ik join identiteit i using (identiteit) join persoon p on p.id = i.persoon_id where p.vervallen_op is null),
  casussen as (select ids.identiteit, c.id, c.eigenaar_id, j.persoon_id, c.status from ids join casusjeugdige j on j.persoon_id = ids.id and j.vervallen_op is null
    join casus c on c.id = j.casus_id and c.vervallen_op is null),
  leden as (select ids.identiteit, l.gezin_id, l.van, l.tot from ids join gezinslid l on l.persoon_id = ids.id and l.vervallen_op is null
    join gezin g on g.id = l.gezin_id and g.vervallen_op is null)
  select ik.identiteit,
    (select json_agg(json_build_object('id', ids.id, 'eigenaar', ids.eigenaar_id, 'geboortedatum', ids.geboortedatum) order by ids.id) from ids where ids.identiteit = ik.identiteit) as ids,
    (select json_agg(json_build_object('persoon', g.persoon_id, 'sleutel', coalesce(h.identiteit, g.houder_organisatie_id), 'van', g.van, 'tot', g.tot,
        'houder', coalesce(g.houder_persoon_id, g.houder_organisatie_id), 'leden',
        (select coalesce(json_agg(h2.persoon_id order by h2.persoon_id), '[]') from identiteit h2 where h2.identiteit = h.identiteit))
        order by g.id)
      from ids join gezagsrelatie g on g.persoon_id = ids.id and g.vervallen_op is null left join identiteit h on h.persoon_id = g.houder_persoon_id
        left join persoon hp on hp.id = g.houder_persoon_id
      where ids.identiteit = ik.identiteit and hp.vervallen_op is null) as gezag,
    (select json_agg(json_build_object('id', leden.gezin_id, 'van', leden.van, 'tot', leden.tot,
        'leden', (select json_agg(json_build_object('id', i2.persoon_id, 'van', l.van, 'tot', l.tot) order by i2.persoon_id) from gezinslid l
          join identiteit i1 on i1.persoon_id = l.persoon_id join identiteit i2 on i2.identiteit = i1.identiteit where l.gezin_id = leden.gezin_id and l.vervallen_op is null),
        'plannen', (select coalesce(json_agg(p.id order by p.id), '[]') from (select id from gezinsplan where gezin_id = leden.gezin_id and vervallen_op is null
          union all select id from inzet where gezin_id = leden.gezin_id and vervallen_op is null) p)) order by leden.gezin_id, leden.van)
      from leden where leden.identiteit = ik.identiteit) as gezinnen,
    (select json_agg(json_build_object('id', c.id, 'eigenaar', c.eigenaar_id, 'persoon', c.persoon_id, 'open', c.status = 'open',
        'deelnames', (select coalesce(json_agg(json_build_object('id', d.id, 'organisatie', d.organisatie_id) order by d.id), '[]') from deelnemer d
          where d.casus_id = c.id and d.organisatie_id is not null and d.status = 'actief' and d.vervallen_op is null),
        'overleggen', (select coalesce(json_agg(o.id order by o.id), '[]') from overleg o where o.casus_id = c.id and o.vervallen_op is null),
        'inbreng', (select coalesce(json_agg(json_build_object('plan', b.plan_id, 'planversie', b.ingebrachte_versie, 'eigenaar', b.eigenaar_id) order by b.id), '[]')
          from inbreng b where b.casus_id = c.id and b.status = 'op-tafel' and b.vervallen_op is null and (b.jeugdige_id = c.persoon_id or (b.jeugdige_id is null
            and exists (select from leden l where l.identiteit = c.identiteit and l.gezin_id in (select p.gezin_id from gezinsplan p where p.id = b.plan_id
              union all select z.gezin_id from inzet z where z.id = b.plan_id)))))) order by c.id, c.persoon_id)
      from casussen c where c.identiteit = ik.identiteit) as casussen,
    case when exists (select from ids join toestemming x on x.betreft_id = ids.id where ids.identiteit = ik.identiteit) then feiten_toestemmingen(ik.identiteit) end as toestemmingen,
    case when exists (select from ids join deling x on x.betreft_id = ids.id where ids.identiteit = ik.identiteit) then feiten_delingen(ik.identiteit) end as delingen,
    case when exists (select from ids join overlegstuk x on x.betreft_id = ids.id where ids.identiteit = ik.identiteit) then feiten_stukken(ik.identiteit) end as stukken,
    (select json_agg(json_build_object('id', s.id, 'medewerker', s.medewerker_id, 'bron', s.eigenaar_id, 'tot', s.tot, 'cellen', s.cellen) order by s.id)
      from ids join schoolopenstelling s on s.persoon_id = ids.id and s.beeindigd_op is null and s.vervallen_op is null
        join organisatie o on o.id = s.eigenaar_id and o.soort = 'school' where ids.identiteit = ik.identiteit) as schoolopenstellingen,
    (select json_agg(json_build_object('id', k.id, 'eigenaren', array[k.opp_eigenaar_id, k.gezinsplan_eigenaar_id]) order by k.id) from ids join koppeling k on k.jeugdige_id = ids.id and k.vervallen_op is null where ids.identiteit = ik.identiteit) as koppelingen
  from ik order by ik.identiteit`

type Rij = {
  [K in keyof Dekkingfeiten]-?: Dekkingfeiten[K] extends unknown[] ? Dekkingfeiten[K] | null : Dekkingfeiten[K]
}

/** The facts per identity of these persons. Read after they are locked. */
export async function laadDekkingfeiten(tx: Tx, personen: string[]): Promise<Dekkingfeiten[]> {
  const rijen = await tx.query<Rij>('dekkingfeiten', sql, [personen])
  return rijen.map((rij) => ({
    ids: rij.ids ?? [],
    gezag: rij.gezag ?? [],
    gezinnen: rij.gezinnen ?? [],
    casussen: (rij.casussen ?? []).map((casus) => ({ ...casus, organisaties: wieErZitten(casus) })),
    koppelingen: rij.koppelingen ?? [],
    toestemmingen: (rij.toestemmingen ?? []).map(metMasker),
    delingen: (rij.delingen ?? []).map(metMasker),
    stukken: (rij.stukken ?? []).map(metMasker),
    schoolopenstellingen: (rij.schoolopenstellingen ?? []).map(metMasker),
  }))
}

const wieErZitten = ({ deelnames = [] }: Pick<Dekkingfeiten['casussen'][number], 'deelnames'>): string[] =>
  [...new Set(deelnames.map(({ organisatie }) => organisatie))].sort()

/** The cells that were asked for, shared or laid on a table, as the mask that opens them. */
const metMasker = <T extends { opent: bigint }>(gedeeld: T): T => ({
  ...gedeeld,
  opent: masker((gedeeld as unknown as { cellen: Cel[] }).cellen),
})
