import { Probleem } from '../basis/fouten.ts'
import { eenSql } from './deursql.ts'
import type { Zicht } from './operatie.ts'
import type { Tx } from './tx.ts'
import type { Diensten } from './uitvoeren.ts'
import { gewijzigdSinds } from './zichtlezen.ts'

/** Step 4, last part: the ETag of what the caller read must be that of what stands here, in the caller's view. */
export async function eisOngewijzigd({ nouns, etags }: Diensten, tx: Tx, ifMatch: string[], doel: Zicht): Promise<void> {
  const noun = nouns.get(doel.soort)
  if (!noun) return
  const { sleutels, positie } = await stand(tx, noun.delen?.map((deel) => deel.noun.soort) ?? [], doel)
  if (etags.past(ifMatch, etags.maak(sleutels, positie))) return
  const eerder = ifMatch.map((etag) => etags.positie(etag)).find((p) => p !== undefined)
  throw new Probleem('gewijzigd', { extra: { gewijzigd: eerder === undefined ? [] : await gewijzigdSinds(tx, sleutels, eerder) } })
}

async function stand(tx: Tx, soorten: string[], doel: Zicht): Promise<{ sleutels: string; positie: string }> {
  if (doel.planversie > 0 || doel.ouder !== null) {
    const [rij] = await tx.query<{ positie: string }>(
      'stand_deel',
      `select positie::text from weergave where soort = $1 and id = $2 and planversie = $3`,
      [doel.soort, doel.id, doel.planversie],
    )
    return { sleutels: `${doel.soort} ${doel.id} ${doel.planversie} ${doel.versie}`, positie: rij?.positie ?? '0' }
  }
  const groepen = await tx.query<{ sleutels: string; positie: string }>('deur_een', eenSql, [doel.soort, doel.id, null, soorten, false])
  const hoogste = groepen.reduce((p, groep) => (BigInt(groep.positie) > p ? BigInt(groep.positie) : p), 0n)
  return {
    sleutels: groepen
      .map((groep) => groep.sleutels)
      .sort()
      .join(';'),
    positie: String(hoogste),
  }
}
