import { Probleem } from '../basis/fouten.ts'
import type { Actor } from './actor.ts'
import type { Vraag } from './deur.ts'
import type { Gezien } from './log.ts'
import type { Zicht } from './operatie.ts'
import type { Tx } from './tx.ts'
import { rolweigering, toestemmingweigering, type Verwerkingsdoel } from './verwerkingsdoelen.ts'

/** Only asked when the caller names a purpose: without one, nothing here runs. */

const toestemmingenSql = `select w.json from weergave w where w.soort = 'toestemming' and w.id = any ($1::uuid[])`

/** Why what was read may not go out for this purpose; nothing when it may. A toestemming that names purposes opens nothing for another one. */
export async function leesweigering(
  doel: Verwerkingsdoel,
  actor: Actor,
  vraag: Vraag,
  gezien: Gezien | undefined,
): Promise<string | undefined> {
  const reden = rolweigering(doel, actor)
  if (reden) return reden
  const ids = [...(gezien?.gronden ?? '').matchAll(/\btoestemming:([0-9a-f-]{36})/g)].map(([, id]) => id as string)
  if (ids.length === 0) return undefined
  const rijen = (await vraag('toestemmingen_doel', toestemmingenSql, [ids])) as { json: string }[]
  const past = ({ json }: { json: string }): boolean => JSON.parse(json).verwerkingsdoelen?.includes(doel) ?? true
  return rijen.length === new Set(ids).size && rijen.every(past) ? undefined : toestemmingweigering(doel)
}

const anderDoelSql = `select 1 from dekking d join toestemming t on t.id = d.steunt_op
  where d.houder = any ($1::uuid[]) and d.sleutel = any ($2::uuid[]) and d.grond = 'toestemming' and d.van <= $3::date and (d.tot is null or d.tot > $3::date)
    and t.verwerkingsdoelen is not null and not ($4 = any (t.verwerkingsdoelen)) limit 1`

/** The same for a write, on the resource that it is about. One's own is open without toestemming. */
export async function eisDoel(tx: Tx, doel: Verwerkingsdoel, over: Zicht | undefined): Promise<void> {
  const { actor, vandaag } = tx
  const reden = rolweigering(doel, actor)
  if (reden) throw new Probleem('niet-toegestaan', { detail: reden })
  if (!over || over.eigenaar === actor.organisatie) return
  const sleutels = [over.id, over.ouder, over.betreft].filter((sleutel) => sleutel !== null)
  const ander = await tx.query('toestemming_ander_doel', anderDoelSql, [actor.houders, sleutels, vandaag, doel])
  if (ander.length > 0) throw new Probleem('niet-toegestaan', { detail: toestemmingweigering(doel) })
}
