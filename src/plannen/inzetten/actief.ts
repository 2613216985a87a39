import { z } from 'zod'
import { gezienSql, zichtbaar } from '../../toegang/deursql.ts'
import type { Leesoperatie } from '../../toegang/operatie.ts'
import { uitContext } from '../../toegang/zicht.ts'
import { aanbieder, soort } from './schema.ts'

/**
 * Who gives which kind of help today, of the help that the caller may see: the candidates of the list, the door's predicate, and no more than that. Sorted by
 * name and said once, so that it tells neither of how many it holds nor since when.
 */
const actiefSql = `with gezien as materialized (
    select z.* from (${zichtbaar(`w.soort = 'inzet' and w.planversie = 0 and w.id in (select l.id from lijst l where l.soort = 'inzet' and l.houder = any (${uitContext.houders}))`)}) z
      cross join lateral (select (z.json::json ->> 'gestartOp')::date as van, coalesce(z.json::json ->> 'beeindigdOp', z.json::json ->> 'tot')::date as tot) i
    where i.van <= ${uitContext.dag} and (i.tot is null or i.tot >= ${uitContext.dag})
  ), hulp as (
    select distinct json::json #>> '{aanbieder,naam}' as naam, json::json #>> '{aanbieder,organisatieId}' as organisatie, filter_soort as soort from gezien
  )
  select true as regel, json_build_object('soort', soort, 'aanbieder', json_strip_nulls(json_build_object('organisatieId', organisatie, 'naam', naam)))::text as json,
    row_number() over (order by lower(naam), organisatie, soort) as nr from hulp
  union all select false, ${gezienSql}, 0 order by nr`

const Hulp = z.strictObject({ soort, aanbieder }).describe('Een organisatie die nu hulp of steun geeft, en van welke soort')

export const leesActieveHulp: Leesoperatie = {
  id: 'leesActieveHulp',
  methode: 'GET',
  pad: '/actieve-hulp',
  titel: 'Lees wie er nu hulp geeft, en welke soort',
  uitleg:
    'Voor een school: welke hulpverleners er rond haar leerlingen actief zijn. Het gaat alleen om hulp die loopt en die u mag zien; er staat niet bij voor wie die is, hoe vaak of sinds wanneer.',
  groep: 'inzetten',
  scope: 'lezen',
  Uit: z.strictObject({ hulp: z.array(Hulp).describe('Op naam; elke combinatie één keer') }),
  lees: async (deur) => ({ json: `{"hulp":[${(await deur.overzicht(actiefSql)).join(',')}]}` }),
}
