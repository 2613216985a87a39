import type { z } from 'zod'
import { vragen } from './opslag.ts'
import * as schema from './schema.ts'

type Ingevuld<S> = S extends z.ZodType ? z.output<S> : Record<never, never>

/**
 * An open look-up, as plain data: no persons, no access, no log of who asked. The statement answers rows `{ sleutel, json }`; a list gives one row
 * more than `limiet` when there is a next page, and the last `sleutel` shown is what `na` then takes.
 */
type Referentieroute<P extends z.ZodObject | undefined, Q extends z.ZodObject | undefined> = {
  id: string
  pad: string
  titel: string
  groep: 'referentiedata'
  lijst: boolean
  params?: P
  query?: Q
  Uit: z.ZodObject
  sql: string
  waarden: (invoer: { params: Ingevuld<P>; query: Ingevuld<Q> }) => unknown[]
}
export type AlgemeneReferentieroute = Omit<Referentieroute<undefined, undefined>, 'params' | 'query' | 'waarden'> & {
  params?: z.ZodObject
  query?: z.ZodObject
  waarden: (invoer: { params: unknown; query: unknown }) => unknown[]
}

const route = <P extends z.ZodObject | undefined = undefined, Q extends z.ZodObject | undefined = undefined>(
  deze: Omit<Referentieroute<P, Q>, 'groep'>,
): AlgemeneReferentieroute => ({ ...deze, groep: 'referentiedata' }) as unknown as AlgemeneReferentieroute

export const referentieroutes: AlgemeneReferentieroute[] = [
  route({
    id: 'lijstGemeenten',
    pad: '/gemeenten',
    titel: 'Zoek een gemeente',
    lijst: true,
    query: schema.gemeentenQuery,
    Uit: schema.Gemeente,
    sql: vragen.gemeenten,
    waarden: ({ query: { naam, jeugdregio, na, limiet } }) => [naam, jeugdregio, na, limiet],
  }),
  route({
    id: 'leesGemeente',
    pad: '/gemeenten/{gemeentecode}',
    titel: 'Lees een gemeente',
    lijst: false,
    params: schema.gemeenteParams,
    Uit: schema.Gemeente,
    sql: vragen.gemeente,
    waarden: ({ params }) => [params.gemeentecode],
  }),
  route({
    id: 'lijstScholen',
    pad: '/scholen',
    titel: 'Zoek een school',
    lijst: true,
    query: schema.scholenQuery,
    Uit: schema.School,
    sql: vragen.scholen,
    waarden: ({ query: { naam, plaats, postcode, gemeentecode, sector, na, limiet } }) => [
      naam,
      plaats,
      postcode,
      gemeentecode,
      sector,
      na,
      limiet,
    ],
  }),
  route({
    id: 'leesSchool',
    pad: '/scholen/{vestigingscode}',
    titel: 'Lees een school',
    lijst: false,
    params: schema.schoolParams,
    Uit: schema.School,
    sql: vragen.school,
    waarden: ({ params }) => [params.vestigingscode],
  }),
  route({
    id: 'leesPostcode',
    pad: '/postcodes/{pc4}',
    titel: 'Lees in welke gemeente een postcode ligt, en welke samenwerkingsverbanden daar werken',
    lijst: false,
    params: schema.postcodeParams,
    Uit: schema.Postcodegebied,
    sql: vragen.postcode,
    waarden: ({ params }) => [params.pc4],
  }),
  route({
    id: 'lijstCodelijsten',
    pad: '/codelijsten',
    titel: 'Lees welke codelijsten er zijn',
    lijst: true,
    query: schema.codelijstenQuery,
    Uit: schema.Codelijst,
    sql: vragen.codelijsten,
    waarden: ({ query: { na, limiet } }) => [na, limiet],
  }),
  route({
    id: 'leesCodelijst',
    pad: '/codelijsten/{lijst}',
    titel: 'Lees een codelijst',
    lijst: false,
    params: schema.codelijstParams,
    Uit: schema.CodelijstMetCodes,
    sql: vragen.codelijst,
    waarden: ({ params }) => [params.lijst],
  }),
]
