import { Probleem } from '../../basis/fouten.ts'
import * as samenvattingen from '../../plannen/samenvattingen/opslag.ts'
import { isVernietigd } from '../../register/vervallen/opslag.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import { celVan } from '../../toegang/eigenzicht.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { type NieuweVernietiging, vernietiging } from './schema.ts'

/** Of staff and systems the log goes on saying who they were. */
const blijven = ['medewerker', 'systeem']
const watSql = `select coalesce(array_agg(distinct rij_soort order by rij_soort), '{}') as soorten, count(*)::int as aantal from te_vernietigen($1)`

/**
 * Destroys what fell by a vervallenverklaring and its owner kept: the rows, what was said beside them, every form they had, and what plans of others say of it. That it was done
 * stays. Once per vervallenverklaring: a second time is a 409.
 */
export async function vernietig(tx: Tx, mag: Toegestaan<'vernietigen'>, doel: Zicht, nieuw: NieuweVernietiging): Promise<string> {
  if (blijven.includes(doel.json.soort)) throw new Probleem('strijdig-met-gegevens', { detail: personeelBlijft })
  const [[wat], cel] = [await tx.query<{ soorten: string[]; aantal: number }>('vernietigen_wat', watSql, [doel.id]), await celVan(tx, doel)]
  const { id } = tx.voegToe(vernietiging, {
    id: tx.id(),
    verklaring_id: doel.id,
    eigenaar_id: doel.eigenaar as string,
    cel,
    betreft: doel.betreft,
    grond: nieuw.grond,
    toelichting: nieuw.toelichting ?? null,
    soorten: wat?.soorten ?? [],
    aantal: wat?.aantal ?? 0,
    door: tx.actor.id,
  })
  await samenvattingen.wis(tx, mag, doel.id)
  await isVernietigd(tx, mag, doel.id)
  await tx.query('vernietig', 'select vernietig($1)', [doel.id])
  return id
}
const personeelBlijft = 'Wie hier werkte blijft staan: het logboek zegt wie wat heeft gezien en gedaan.'
