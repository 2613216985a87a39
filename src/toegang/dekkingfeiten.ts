import { type Cel, masker } from './cellen.ts'
import type { Dekkingfeiten } from './dekking.ts'
import type { Tx } from './tx.ts'

/** Who of these organisaties, and the one who opened the casus, is a school. */
const scholen = (ids: string, casus: string): string =>
  `array(select o.id from organisatie o where o.soort = 'school' and o.id = any (${ids} || (select c.eigenaar_id from casus c where c.id = ${casus})) order by o.id)`

/** Everything that decides who sees what about the identities of these persons, in one statement. $1 ids. */
const sql = `
  with ik as (select distinct i.identiteit from identiteit i where i.persoon_id = any ($1::uuid[])),
  ids as (select i.identiteit, p.id, p.eigenaar_id, p.geboortedatum from ik join identiteit i using (identiteit) join persoon p on p.id = i.persoon_id where p.vervallen_op is null),
  casussen as (select ids.identiteit, c.id, c.eigenaar_id, j.persoon_id, c.status from ids join casusjeugdige j on j.persoon_id = ids.id and j.vervallen_op is null
    join casus c on c.id = j.casus_id and c.vervallen_op is null),
  erbij as (select a.overleg_id, a.organisatie_id, a.persoon_id, a.eigenaar_id from casussen join aanwezige a on a.casus_id = casussen.id and a.tot is null and a.vervallen_op is null),
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
              union all select z.gezin_id from inzet z where z.id = b.plan_id)))))) order by c.id)
      from casussen c where c.identiteit = ik.identiteit) as casussen,
    (select json_agg(json_build_object('id', t.id, 'betreft', t.betreft_id, 'casus', t.casus_id, 'tot', t.tot, 'vrager', t.eigenaar_id, 'bronnen', t.bron_ids, 'cellen', t.cellen,
        'ontvangers', (select coalesce(json_agg(json_build_object('id', o.id, 'soort', o.soort) order by o.id), '[]') from organisatie o where o.id = any (t.ontvanger_ids)), 'personen', t.ontvanger_persoon_ids,
        'scholen', ${scholen('t.bron_ids || t.ontvanger_ids', 't.casus_id')}, 'alleenHulp', t.alleen_hulp, 'betrokkenheid', t.betrokkenheid,
        'vertegenwoordigd', (select coalesce(json_agg(json_build_object('door', v.eigenaar_id, 'hoedanigheid', v.hoedanigheid, 'gever', i.identiteit, 'wie', v.vertegenwoordiger_id,
            'van', v.vastgesteld_op, 'tot', v.tot) order by v.id), '[]')
          from vertegenwoordiging v left join identiteit i on i.persoon_id = v.vertegenwoordiger_id where v.toestemming_id = t.id and v.vervallen_op is null),
        'antwoorden', (select coalesce(json_agg(json_build_object('gever', coalesce(i.identiteit, a.gever_organisatie_id), 'hoedanigheid', a.hoedanigheid, 'uitkomst', a.uitkomst,
            'zonderOuderdeel', a.zonder_ouderdeel, 'zelf', a.wijze = 'digitaal' or a.gever_organisatie_id is not null or exists (select from antwoordbevestiging b
              where b.casus_id = a.casus_id and b.antwoord_id = a.id and b.door_persoon_id is not null and b.vervallen_op is null),
            'bevestigd', (select coalesce(json_agg(b.door_organisatie_id order by b.id), '[]') from antwoordbevestiging b
              where b.casus_id = a.casus_id and b.antwoord_id = a.id and b.door_organisatie_id is not null and b.vervallen_op is null)) order by a.id), '[]')
          from antwoord a left join identiteit i on i.persoon_id = a.gever_id where a.toestemming_id = t.id and a.ingetrokken_op is null and a.vervallen_op is null
            and (a.hoedanigheid <> 'rechter' or a.uitkomst = 'geweigerd' or btrim(a.document) <> ''))) order by t.id)
      from ids join toestemming t on t.betreft_id = ids.id and t.vervallen_op is null where ids.identiteit = ik.identiteit) as toestemmingen,
    (select json_agg(json_build_object('id', d.id, 'betreft', d.betreft_id, 'casus', d.casus_id, 'bron', d.eigenaar_id, 'grond', d.grond, 'tot', d.tot, 'cellen', d.cellen,
        'ontvangers', (select coalesce(json_agg(json_build_object('id', o.id, 'soort', o.soort) order by o.id), '[]') from organisatie o where o.id = any (d.ontvanger_ids)),
        'personen', d.ontvanger_persoon_ids, 'scholen', ${scholen('d.eigenaar_id || d.ontvanger_ids', 'd.casus_id')}, 'open', d.bevestigd_op is not null and d.beeindigd_op is null, 'geinformeerd', d.geinformeerd_op is not null,
        'geheimhouding', d.geheimhouding is not null) order by d.id)
      from ids join deling d on d.betreft_id = ids.id and d.vervallen_op is null where ids.identiteit = ik.identiteit) as delingen,
    (select json_agg(json_build_object('id', s.id, 'overleg', o.id, 'betreft', s.betreft_id, 'casus', s.casus_id, 'bron', s.eigenaar_id, 'cellen', s.cellen, 'geheimhouding', s.geheimhouding is not null,
        'dag', (o.open_tot at time zone 'Europe/Amsterdam')::date, 'eindigt', to_char(o.open_tot at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'ontvangers', (select coalesce(json_agg(json_build_object('id', g.id, 'soort', g.soort) order by g.id), '[]') from organisatie g where g.id <> s.eigenaar_id
          and g.id in (select organisatie_id from erbij where erbij.overleg_id = o.id and erbij.eigenaar_id = o.eigenaar_id)),
        'personen', (select coalesce(json_agg(distinct persoon_id), '[]') from erbij where erbij.overleg_id = o.id and erbij.eigenaar_id = o.eigenaar_id and persoon_id is not null),
        'aanwezig', (select coalesce(json_agg(distinct coalesce(i.identiteit, erbij.organisatie_id)), '[]') from erbij left join identiteit i on i.persoon_id = erbij.persoon_id
          where erbij.overleg_id = o.id and erbij.eigenaar_id in (o.eigenaar_id, s.eigenaar_id)),
        'zelf', exists (select from erbij join identiteit i on i.persoon_id = erbij.persoon_id where erbij.overleg_id = o.id
          and erbij.eigenaar_id in (o.eigenaar_id, s.eigenaar_id) and i.identiteit = ik.identiteit)) order by s.id)
      from ids join overlegstuk s on s.betreft_id = ids.id and s.van_tafel_op is null and s.vervallen_op is null
        join overleg o on o.casus_id = s.casus_id and o.id = s.overleg_id and o.status = 'begonnen' and o.vervallen_op is null where ids.identiteit = ik.identiteit) as stukken,
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
