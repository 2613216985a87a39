import type { z } from 'zod'
import { idBij } from '../../register/personen/eigenid.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import { compartimentVan } from '../../toegang/functies.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import * as noun from './schema.ts'
import type { HulpverzoekRij } from './tabel.ts'

/** Asks an organisatie for help. It shows to the one who asks, by the id by which the one who is asked keeps them, and to that one. */
export async function vraag(
  tx: Tx,
  _mag: Toegestaan<'hulp.vragen'>,
  organisatie: Zicht,
  body: z.output<typeof noun.VraagHulp>,
): Promise<Geschreven> {
  const rij = tx.voegToe(noun.hulpverzoek, {
    id: tx.id(),
    eigenaar_id: organisatie.id,
    compartiment: compartimentVan(organisatie.json.soort),
    persoon_id: await idBij(tx, organisatie.id),
    tekst: body.tekst,
  })
  tx.noem(rij.eigenaar_id, rij.id)
  tx.noem(rij.persoon_id, rij.id)
  return { soort: 'hulpverzoek', id: rij.id }
}

/** By the records that let this person in: what another organisatie wrote down about gezag opens nothing here. */
const gezagSql = `select distinct houder_persoon_id as id from gezagsrelatie where persoon_id = any ($1::uuid[]) and houder_persoon_id is not null
  and vervallen_op is null and van <= $2::date and (tot is null or tot >= $2::date) order by 1`
const verzoekSql = 'select * from hulpverzoek where id = $1'

/** Lets those who have gezag today see it too. That is for the one who asked to decide, and for nobody else. */
export async function stelOpen(tx: Tx, _mag: Toegestaan<'hulp.openstellen'>, doel: Zicht): Promise<Geschreven> {
  const [verzoek] = await tx.query<HulpverzoekRij>('hulpverzoek', verzoekSql, [doel.id])
  if (!verzoek) throw new Error('geen hulpverzoek')
  const ouders = await tx.query<{ id: string }>('hulpverzoek_gezag', gezagSql, [tx.actor.houders, tx.vandaag])
  const rij = tx.voegToe(noun.hulpverzoekopenstelling, {
    id: tx.id(),
    eigenaar_id: verzoek.eigenaar_id,
    compartiment: verzoek.compartiment,
    persoon_id: verzoek.persoon_id,
    hulpverzoek_id: doel.id,
  })
  for (const { id } of ouders) tx.noem(id, doel.id)
  for (const houder of [verzoek.persoon_id, verzoek.eigenaar_id]) tx.noem(houder, rij.id)
  return { soort: 'hulpverzoekopenstelling', id: rij.id, ouder: doel.id }
}

/** The request and whether it was shown to others. */
export async function vervalHulpverzoek(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Zicht): Promise<void> {
  await tx.vervalt(noun.hulpverzoek, 'id', id)
  await tx.vervalt(noun.hulpverzoekopenstelling, 'hulpverzoek_id', id)
}
