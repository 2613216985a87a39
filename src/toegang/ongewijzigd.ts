import { Probleem } from '../basis/fouten.ts'
import { eenSindsSql, eenSql, rijSindsSql } from './deursql.ts'
import type { Zicht } from './operatie.ts'
import { type Stand, standVan } from './stand.ts'
import type { Tx } from './tx.ts'
import type { Diensten } from './uitvoeren.ts'

/** Step 4, last part: the ETag of what the caller read must be that of what stands here, in the caller's view. */
export async function eisOngewijzigd({ nouns, etags }: Diensten, tx: Tx, ifMatch: string[], doel: Zicht): Promise<void> {
  const noun = nouns.get(doel.soort)
  if (!noun) return
  const soorten = noun.delen?.map((deel) => deel.noun.soort) ?? []
  const { stempel, positie } = await stand(tx, soorten, doel)
  if (etags.past(ifMatch, etags.maak(stempel, positie))) return
  const eerder = ifMatch.map((etag) => etags.positie(etag)).find((p) => p !== undefined)
  throw new Probleem('gewijzigd', { extra: { gewijzigd: eerder === undefined ? [] : await gewijzigdSinds(tx, soorten, doel, eerder) } })
}

const isDeel = ({ planversie, ouder }: Zicht): boolean => planversie > 0 || ouder !== null
const deelSql = `select hashint8extended(positie, 0)::text as stempel, positie::text from weergave where soort = $1 and id = $2 and planversie = $3`

async function stand(tx: Tx, soorten: string[], doel: Zicht): Promise<Stand> {
  return standVan(
    isDeel(doel)
      ? await tx.query<Stand>('stand_deel', deelSql, [doel.soort, doel.id, doel.planversie])
      : await tx.query<Stand>('deur_een', eenSql, [doel.soort, doel.id, null, soorten, false]),
  )
}

type Gewijzigd = { soort: string; id: string; velden: string[] }
/** Which visible fields changed since a place in the history: what a 412 tells. */
async function gewijzigdSinds(tx: Tx, soorten: string[], doel: Zicht, positie: bigint): Promise<Gewijzigd[]> {
  type Rij = { soort: string; id: string; toen: string | null; nu: string }
  const rijen = isDeel(doel)
    ? await tx.query<Rij>('rij_sinds', rijSindsSql, [doel.soort, doel.id, doel.planversie, positie])
    : await tx.query<Rij>('een_sinds', eenSindsSql, [doel.soort, doel.id, null, soorten, positie])
  return rijen.filter(({ toen, nu }) => toen !== nu).map(({ soort, id, toen, nu }) => ({ soort, id, velden: verschil(toen, nu) }))
}

function verschil(toen: string | null, nu: string): string[] {
  if (toen === null) return ['nieuw']
  const [a, b] = [JSON.parse(toen), JSON.parse(nu)] as Record<string, unknown>[]
  return [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])]
    .filter((veld) => JSON.stringify(a?.[veld]) !== JSON.stringify(b?.[veld]))
    .sort()
}
