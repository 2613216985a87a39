import type { Leesoperatie } from '../../toegang/operatie.ts'
import { type AlgemeneReferentieroute, referentieroutes } from './routes.ts'

/** The look-ups of reference data as operations of the house: a token is needed, nothing about anyone is shown. */
export const referentieOperaties: Leesoperatie[] = referentieroutes.map((route) => ({
  id: route.id,
  pad: route.pad,
  titel: route.titel,
  groep: route.groep,
  methode: 'GET',
  scope: 'lezen',
  params: route.params,
  query: route.query?.omit({ limiet: true, na: true } as never) as Leesoperatie['query'],
  Uit: route.Uit,
  lijst: route.lijst || undefined,
  zonderPersoonsgegevens: true,
  lees: async (deur, invoer) => (route.lijst ? bladzij(route, deur, invoer) : enkel(route, deur, invoer)),
}))

type Lees = Leesoperatie['lees']
async function enkel(route: AlgemeneReferentieroute, ...[deur, { params, query }]: Parameters<Lees>): ReturnType<Lees> {
  const [rij] = await deur.openbaar(route.sql, route.waarden({ params, query }))
  return rij && { json: rij.json }
}

async function bladzij(route: AlgemeneReferentieroute, ...[deur, { params, query, limiet, na }]: Parameters<Lees>): ReturnType<Lees> {
  const rijen = await deur.openbaar(route.sql, route.waarden({ params, query: { ...query, limiet, na: na?.id } }))
  const laatste = rijen.length > limiet ? rijen[limiet - 1] : undefined
  return { resultaten: rijen.slice(0, limiet).map(({ json }) => json), volgende: laatste && { volgorde: '', id: laatste.sleutel } }
}
