import { z } from 'zod'
import { gezienSql, zichtbaar } from '../../toegang/deursql.ts'
import { paramsVan } from '../../toegang/lezen.ts'
import type { Leesoperatie } from '../../toegang/operatie.ts'
import { uitContext, vanKracht } from '../../toegang/zicht.ts'
import { casusId, Datum, Id, Regel, Rol } from '../schema.ts'

/**
 * Which organisaties sit at a table, of the deelnames that the caller may see: all of them to who sees the casus, and to others those of which the family said
 * that this may be known. Logged as a look at the jeugdigen concerned, on the ground on which the deelname itself stands open. $1 casus.
 */
const betrokkenSql = `with deelnames as materialized (
    select z.* from (${zichtbaar(`w.casus = $1 and w.soort = 'deelnemer' and w.filter_status = 'actief'`)}) z where z.json::json ->> 'organisatieId' is not null
  ), tafel as materialized (
    ${zichtbaar(`w.casus = $1 and w.soort in ('casus', 'casusjeugdige')`)}
  ), namen as materialized (
    ${zichtbaar(`w.soort = 'organisatie' and w.planversie = 0 and w.id = any (array(select filter_verwijst from deelnames))`)}
  ), over as (
    select betreft from tafel where soort = 'casusjeugdige'
    union select d.betreft from dekking d where d.houder = any (${uitContext.houders}) and d.rij = any (array(select id from deelnames)) and ${vanKracht('d', uitContext)}
  ), gezien as materialized (
    select x.id, x.ouder, over.betreft, d.cel, d.g from deelnames d cross join lateral (values (d.id, d.ouder), (d.id, null::uuid)) x(id, ouder) left join over on true
  )
  select true as regel, json_build_object('casusId', $1::uuid, 'organisaties', coalesce((
      select json_agg(json_build_object('organisatieId', n.id, 'naam', n.json::json ->> 'naam', 'rol', d.filter_soort, 'sinds', d.json::json ->> 'van') order by n.json::json ->> 'naam', n.id)
      from deelnames d join namen n on n.id = d.filter_verwijst), '[]'))::text as json
  where exists (select from deelnames) or exists (select from tafel where soort = 'casus')
  union all select false, ${gezienSql}`

const Betrokken = z
  .strictObject({
    organisatieId: Id('De organisatie'),
    naam: Regel('De naam van de organisatie', 'Wijkteam Oost'),
    rol: Rol,
    sinds: Datum('Sinds wanneer zij meedoet'),
  })
  .describe('Een organisatie die meedoet. Wat zij doet of weet staat er niet bij.')

export const leesBetrokkenOrganisaties: Leesoperatie = {
  id: 'leesBetrokkenOrganisaties',
  methode: 'GET',
  pad: '/casussen/{casusId}/betrokken-organisaties',
  titel: 'Lees welke organisaties betrokken zijn',
  uitleg:
    'Welke organisaties meedoen, in welke rol en sinds wanneer; niet waarom, en niet wat zij weten. Het gezin en wie de casus mag zien lezen ze allemaal. Een ander leest alleen de organisaties waarvan het gezin goedvond dat dit bekend is: vraag daarvoor toestemming met `betrokkenheid`. Trekt iemand die in, dan is het bij de eerstvolgende aanroep dicht.',
  groep: 'deelnemers',
  scope: 'lezen',
  params: paramsVan('/casussen/{casusId}/betrokken-organisaties'),
  Uit: z
    .strictObject({ casusId, organisaties: z.array(Betrokken).describe('Op naam') })
    .describe('Wie er betrokken zijn, voor zover u dat mag weten'),
  lees: async (deur, { params }) => {
    const [json] = await deur.overzicht(betrokkenSql, params.casusId)
    return json === undefined ? undefined : { json }
  },
}
