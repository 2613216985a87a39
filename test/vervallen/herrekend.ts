import type { Client } from 'pg'
import { contextSql } from '../../src/toegang/actor.ts'
import { dekkingSleutel, dekkingVan } from '../../src/toegang/dekking.ts'
import { laadDekkingfeiten } from '../../src/toegang/dekkingfeiten.ts'
import type { Dekking } from '../../src/toegang/dekkingrij.ts'
import type { Tx } from '../../src/toegang/tx.ts'
import { als } from '../huis/eigenaar.ts'
import type { Huis } from '../hulp/huis.ts'

const rijen = async <R>(client: Client, sql: string, waarden: unknown[] = []): Promise<R[]> =>
  (await client.query(sql, waarden)).rows as R[]

/** Who is one with whom, by no more than what stands: the pairs of acceptaties and the tokens, joined one by one. */
async function groepen(client: Client): Promise<string[]> {
  const van = new Map((await rijen<{ id: string }>(client, 'select id from persoon')).map(({ id }) => [id, new Set([id])]))
  const paren = await rijen<{ een: string; ander: string }>(
    client,
    `select x.een, x.ander from uitnodigingacceptatie a, unnest(a.jeugdige_ids, a.eigen_persoon_ids) x(een, ander) where a.vervallen_op is null
     union all select a.persoon_id, b.persoon_id from persoontoken a join persoontoken b using (issuer, subject)`,
  )
  for (const { een, ander } of paren) {
    const samen = new Set([...(van.get(een) ?? []), ...(van.get(ander) ?? [])])
    for (const id of samen) van.set(id, samen)
  }
  return [...new Set([...van.values()].map((groep) => [...groep].sort().join(' ')))].sort()
}

/** What of the house follows from something else, as it stands and as it is derived anew from all that is there. */
export const staatEnHerrekend = (huis: Huis) =>
  als(huis, 'eigenaar', async (client) => {
    await client.query('begin')
    await client.query(contextSql, ['', '', '', huis.klok.nu()])
    const identiteiten = await rijen<{ groep: string }>(
      client,
      `select string_agg(persoon_id::text, ' ' order by persoon_id) as groep from identiteit group by identiteit order by 1`,
    )
    const personen = (await rijen<{ id: string }>(client, 'select id from persoon')).map(({ id }) => id)
    const tx = { query: (_: string, sql: string, waarden: unknown[]) => rijen(client, sql, waarden) } as unknown as Tx
    const feiten = await laadDekkingfeiten(tx, personen)
    const dekking = await rijen<Dekking>(
      client,
      `select houder, persoon, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, steunt_op, eindigt, afspraak_met from dekking where persoon is not null`,
    )
    const wachtSql = `select array_agg(houder || ' ' || wat || ' ' || sinds || ' ' || id order by houder, wat, sinds, id) as wacht from wachtend`
    const wachtend = await rijen<{ wacht: string[] }>(client, wachtSql)
    await client.query('select wacht_bij(array(select id from toestemming))')
    const wachtendNu = await rijen<{ wacht: string[] }>(client, wachtSql)
    const mist = await rijen(
      client,
      `select d.houder, w.soort, w.id from weergave w join dekking d on d.sleutel in (w.id, w.betreft)
         and (d.rij = w.id or (d.rij is null and not w.besloten and d.betreft = w.betreft and (d.bron = w.eigenaar or (d.bron is null and d.gezin is not distinct from w.gezin))
           and (d.casus is null or d.casus = w.casus)))
       where w.ouder is null and w.planversie = 0 and w.cel is not null and (d.opent >> w.cel) & 1 = 1
         and not exists (select 1 from lijst l where l.houder = d.houder and l.soort = w.soort and l.volgorde = w.volgorde and l.id = w.id)`,
    )
    const nodig = new Set(feiten.flatMap((feit) => dekkingVan(feit, huis.klok.nu().slice(0, 10))).map(dekkingSleutel))
    await client.query('rollback')
    return {
      staat: { identiteiten: identiteiten.map(({ groep }) => groep), dekking: dekking.map(dekkingSleutel).sort(), wachtend, mist },
      herrekend: { identiteiten: await groepen(client), dekking: [...nodig].sort(), wachtend: wachtendNu, mist: [] },
    }
  })
