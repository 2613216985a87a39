import type { z } from 'zod'
import { plusJaren } from '../../basis/klok.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import { leeftijden } from '../../toegang/gezag.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { weetEen } from '../../toegang/zichtlezen.ts'
import { eenPersoon, eigenOrganisatie, eisOpen, fouteInvoer, nietToegestaan } from '../opslag.ts'
import * as noun from './schema.ts'

/** What the acting organisatie itself knows of the jeugdige: how old, and whether anyone has gezag today. $1 jeugdige, $2 organisatie, $3 day. */
const eigenSql = `select min(p.geboortedatum)::text as geboortedatum, count(g.id)::int as gezag
  from identiteit a join identiteit b using (identiteit) join persoon p on p.id = b.persoon_id and p.eigenaar_id = $2 and p.vervallen_op is null
    left join gezagsrelatie g on g.persoon_id = p.id and g.vervallen_op is null and g.van <= $3::date and (g.tot is null or g.tot >= $3::date)
  where a.persoon_id = $1 and ${weetEen('a.persoon_id', 'b.persoon_id')}`

type Body = z.output<typeof noun.StelVast>

/** Keeps that the jeugdige cannot judge this question, for the rows of the organisatie that says so. */
export async function stelVast(tx: Tx, _mag: Toegestaan<'vertegenwoordiging.vaststellen'>, vraag: Zicht, body: Body): Promise<Geschreven> {
  await eisOpen(tx, vraag.casus as string)
  const door = eigenOrganisatie(tx)
  if (door !== vraag.eigenaar && !vraag.json.bronIds.includes(door))
    throw nietToegestaan('Vaststellen kan wie de toestemming vroeg, of een organisatie om wier gegevens het gaat.')
  if (body.vastgesteldOp > tx.vandaag) throw fouteInvoer('/vastgesteldOp', 'datum.toekomst', 'Deze datum kan niet in de toekomst liggen.')
  await eisVolgorde(tx, vraag.json.betreftId, door, body)
  const rij = tx.voegToe(noun.vertegenwoordiging, {
    id: tx.id(),
    casus_id: vraag.casus as string,
    eigenaar_id: door,
    toestemming_id: vraag.id,
    hoedanigheid: body.hoedanigheid,
    vertegenwoordiger_id: body.vertegenwoordigerId ?? null,
    vastgesteld_door: body.vastgesteldDoor,
    vastgesteld_op: body.vastgesteldOp,
    tot: body.tot ?? null,
    waarom_niet_eerder: body.waaromNietEerder ?? null,
  })
  // Every source reads the question: each establishes this for its own rows.
  for (const bron of new Set([vraag.eigenaar, ...vraag.json.bronIds])) for (const id of [vraag.id, rij.id]) tx.noem(bron, id)
  return {
    soort: 'vertegenwoordiging',
    id: rij.id,
    ouder: vraag.id,
    toets: [{ moment: 'toestemming-antwoorden', soort: 'toestemming', id: vraag.id }],
  }
}

/** The order of the law, as far as the organisatie that says it can know it from its own record. */
async function eisVolgorde(tx: Tx, betreft: string, door: string, { hoedanigheid, vertegenwoordigerId }: Body): Promise<void> {
  const fout = (detail: string) => fouteInvoer('/hoedanigheid', 'hoedanigheid', detail)
  const [eigen] = await tx.query<{ geboortedatum: string | null; gezag: number }>('vertegenwoordiging_eigen', eigenSql, [
    betreft,
    door,
    tx.vandaag,
  ])
  const jongerDan = (jaren: number): boolean =>
    Boolean(eigen?.geboortedatum) && plusJaren(eigen?.geboortedatum as string, jaren) > tx.vandaag
  if (jongerDan(leeftijden.meebeslissen))
    throw fout('De jeugdige is jonger dan 12 jaar. Dan antwoordt wie gezag heeft al voor de jeugdige.')
  const meerderjarig = Boolean(eigen?.geboortedatum) && !jongerDan(leeftijden.meerderjarig)
  if (hoedanigheid === 'gezag') {
    if (meerderjarig)
      throw fout('De jeugdige is 18 jaar of ouder. Dan heeft niemand meer gezag: noem de curator of mentor, of wie daarna komt.')
    return
  }
  if (!meerderjarig && eigen && eigen.gezag > 0)
    throw fout('Er is iemand met gezag. Die gaat voor: kies `gezag`. Wie na de 18e verjaardag antwoordt, legt u vast vanaf die dag.')
  if (await eenPersoon(tx, vertegenwoordigerId as string, betreft))
    throw fouteInvoer('/vertegenwoordigerId', 'hoedanigheid', 'De jeugdige kan niet de eigen vertegenwoordiger zijn.')
}

export async function vervalVertegenwoordiging(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id }: Pick<Zicht, 'id'>): Promise<void> {
  await tx.vervalt(noun.vertegenwoordiging, 'id', id)
}
export async function vervalVertegenwoordigingen(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, toestemmingId: string): Promise<void> {
  await tx.vervalt(noun.vertegenwoordiging, 'toestemming_id', toestemmingId)
}
