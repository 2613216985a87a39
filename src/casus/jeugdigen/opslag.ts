import type { z } from 'zod'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Toets, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { kentJeugdige, weetEen, zichtbareRij } from '../../toegang/zichtlezen.ts'
import { vervalStukkenOver } from '../aanwezigheid/opslag.ts'
import { vervalActiesOver } from '../acties/opslag.ts'
import { vervalArrangementen } from '../arrangementen/opslag.ts'
import { vervalVervolgenOver } from '../consulten/opslag.ts'
import { alsJeugdige } from '../deelnemers/herkomst.ts'
import { aanTafelMet, verlaatAlsJeugdige, zitAanTafel } from '../deelnemers/opslag.ts'
import { vervalDelingen } from '../delingen/opslag.ts'
import { vervalScoresOver } from '../evaluatiemomenten/opslag.ts'
import { vervalInbrengOver } from '../inbreng/opslag.ts'
import { eigenOrganisatie, eisOpen, fouteInvoer, jeugdigeVan, nietHier, nietToegestaan, strijdig } from '../opslag.ts'
import { komtAlsJeugdige, verwachtNietMeer } from '../overleggen/opslag.ts'
import { vervalToestemmingen } from '../toestemmingen/opslag.ts'
import { vergeetJeugdige } from '../uitnodigingen/opslag.ts'
import { vervalVerslagOver } from '../verslagen/opslag.ts'
import { vervalVoortgangOver } from '../voortgang/opslag.ts'
import * as noun from './schema.ts'

type Openen = Toegestaan<'casus.openen'> | Toegestaan<'jeugdige.toevoegen'>
type Vervallen = Toegestaan<'vervallen-verklaren'>

/** Who of these belongs to the gezin, as far as the caller sees who does. */
const ledenSql = `select g.persoon_id from unnest($2::uuid[]) g(persoon_id) where exists (select from gezinslid l
    where l.gezin_id = $1::uuid and l.vervallen_op is null and ${weetEen('l.persoon_id', 'g.persoon_id')} and ${zichtbareRij('gezinslid', 'l.id')})`

/** A casus about a gezin is about its members alone. `pointer` says where in the body each of them stands. */
export async function eisGezinsleden(tx: Tx, gezinId: string, personen: string[], pointer: (nummer: number) => string): Promise<void> {
  const rijen = await tx.query<{ persoon_id: string }>('casus_gezinsleden', ledenSql, [gezinId, personen])
  const leden = new Set(rijen.map(({ persoon_id }) => persoon_id))
  const vreemd = personen.findIndex((id) => !leden.has(id))
  if (vreemd >= 0) throw fouteInvoer(pointer(vreemd), 'geen-gezinslid', 'Deze jeugdige is geen lid van het gezin.')
}

const zelfdeSql = `select b.nr - 1 as nr from unnest($1::uuid[]) with ordinality a(id, nr), unnest($1::uuid[]) with ordinality b(id, nr)
  where a.nr < b.nr and ${weetEen('a.id', 'b.id')} order by b.nr limit 1`

/** A casus about more than one jeugdige is about as many children: two records that the caller knows to be of one child are one jeugdige. */
export async function eisVerschillend(tx: Tx, personen: string[]): Promise<void> {
  if (personen.length < 2) return
  const [dubbel] = await tx.query<{ nr: string }>('casus_jeugdigen_zelfde', zelfdeSql, [personen])
  if (dubbel) throw fouteInvoer(`/jeugdigen/${dubbel.nr}/persoonId`, 'zelfde', zelfdeJeugdige)
}
const zelfdeJeugdige = 'Dit is een jeugdige die u al noemt, onder een ander id. Noem elke jeugdige één keer.'

/** Puts jeugdigen at a casus, each with the hulpvraag that came along, in the record of one owner. */
export function maakJeugdigen(
  tx: Tx,
  _mag: Openen,
  deel: { casus_id: string; eigenaar_id: string },
  jeugdigen: noun.NieuweJeugdige[],
): string[] {
  const rijen = jeugdigen.map(({ persoonId }) => tx.voegToe(noun.casusjeugdige, { id: tx.id(), ...deel, persoon_id: persoonId }))
  for (const { persoonId, hulpvraag } of jeugdigen) {
    if (hulpvraag) tx.voegToe(noun.hulpvraag, { id: tx.id(), ...deel, jeugdige_id: persoonId, ...hulpvraag })
  }
  return rijen.map(({ id }) => id)
}

const nietAanTafel = 'Een jeugdige voegt u toe als uw organisatie aan tafel zit, of de casus opende.'
const nietVanOns = 'U kunt alleen een jeugdige toevoegen die uw eigen organisatie bijhoudt.'
const alErbij = 'Deze jeugdige hoort al bij de casus.'

/**
 * One more jeugdige in a casus that stands. Who opened it may name whom they may open a casus about; another at the table only who stands in the own record, for
 * the opener reads who it is. That this one is there already is said to who may know that; of who may not the own record stands beside it.
 */
export async function voegToe(
  tx: Tx,
  mag: Toegestaan<'jeugdige.toevoegen'>,
  casusId: string,
  body: noun.NieuweJeugdige,
  { casus, persoon }: { casus: Zicht; persoon: Zicht | undefined },
): Promise<Geschreven> {
  const zelf = eigenOrganisatie(tx)
  const { eigenaar_id: opener } = await eisOpen(tx, casusId)
  if (zelf !== opener && !(await zitAanTafel(tx, casusId))) throw nietToegestaan(nietAanTafel)
  if (zelf !== opener && persoon?.eigenaar !== zelf) throw nietToegestaan(nietVanOns)
  if (casus.json.gezinId) await eisGezinsleden(tx, casus.json.gezinId, [body.persoonId], () => '/persoonId')
  if (await jeugdigeVan(tx, casusId, body.persoonId)) throw strijdig(alErbij)
  // As when a casus is opened with them: between who sits there and a school there must be a convenant.
  const toets = (await aanTafelMet(tx, casusId)).map((id): Toets => ({ moment: 'deelnemer-toevoegen', soort: 'deelnemer', id }))
  const [id] = maakJeugdigen(tx, mag, { casus_id: casusId, eigenaar_id: zelf }, [body])
  return { soort: 'casusjeugdige', id: id as string, ouder: casusId, toets }
}

/** The jeugdige, as far as the caller knows that this one is here; and whose record that stands in: of more than one the own, else the opener's. */
const dezeSql = `select j.eigenaar_id from casusjeugdige j join casus c on c.id = j.casus_id
  where j.casus_id = $1 and j.persoon_id = $2 and j.vervallen_op is null and ${kentJeugdige('j')}
  order by j.eigenaar_id is not distinct from $3::uuid desc, j.eigenaar_id = c.eigenaar_id desc, j.id limit 1`

/** Adds a hulpvraag about one of the jeugdigen of the casus, in the record of who brought that one. */
export async function maakHulpvraag(
  tx: Tx,
  _mag: Toegestaan<'hulpvraag.stellen'>,
  casusId: string,
  body: z.output<typeof noun.MaakHulpvraag>,
): Promise<Geschreven> {
  await eisOpen(tx, casusId)
  const { jeugdigeId, ...vraag } = body
  const [jeugdige] = await tx.query<{ eigenaar_id: string }>('casusjeugdige_deze', dezeSql, [
    casusId,
    jeugdigeId,
    tx.actor.organisatie ?? null,
  ])
  if (!jeugdige) throw nietHier('/jeugdigeId')
  const deel = { casus_id: casusId, eigenaar_id: jeugdige.eigenaar_id, jeugdige_id: jeugdigeId }
  const rij = tx.voegToe(noun.hulpvraag, { id: tx.id(), ...deel, ...vraag })
  return { soort: 'hulpvraag', id: rij.id, ouder: casusId }
}

/** Who else is a jeugdige of the casus, as far as the caller sees; and whether this one stands there by another as well. */
const anderenSql = `select j.persoon_id = $3::uuid as dezelfde, ${zichtbareRij('casusjeugdige', 'j.id')} as gezien
  from casusjeugdige j where j.casus_id = $1 and j.id <> $2 and j.vervallen_op is null`
const enige =
  'Dit is de enige jeugdige van de casus, en een casus gaat altijd over iemand. Klopt de hele casus niet, verklaar dan de casus vervallen.'

/**
 * Takes a jeugdige who should not be here out of the casus, with what was said and asked here about this one. What others told someone was told. Gives who was one
 * with this one until now and is not.
 */
export async function vervalJeugdige(tx: Tx, mag: Vervallen, { id, casus, betreft }: Zicht): Promise<string[]> {
  const [casusId, persoon] = [casus as string, betreft as string]
  const anderen = await tx.query<{ dezelfde: boolean; gezien: boolean }>('casusjeugdige_anderen', anderenSql, [casusId, id, persoon])
  if (!anderen.some(({ gezien }) => gezien)) throw strijdig(enige)
  const zat = await alsJeugdige(tx, casusId, persoon, id)
  const komt = await komtAlsJeugdige(tx, casusId, persoon, id)
  await tx.vervalt(noun.casusjeugdige, 'id', id)
  // Another brought this one too: what is here about them goes on.
  if (anderen.some(({ dezelfde }) => dezelfde)) return []
  await tx.vervalt(noun.hulpvraag, 'jeugdige_id', persoon, { casus_id: casusId })
  for (const verval of [vervalToestemmingen, vervalDelingen, vervalActiesOver, vervalVoortgangOver, vervalInbrengOver])
    await verval(tx, mag, casusId, persoon)
  for (const verval of [vervalVerslagOver, vervalStukkenOver, vervalScoresOver, vervalVervolgenOver, vervalArrangementen])
    await verval(tx, mag, casusId, persoon)
  const weg = await verlaatAlsJeugdige(tx, mag, casusId, zat)
  await verwachtNietMeer(tx, mag, casusId, komt)
  return vergeetJeugdige(tx, mag, casusId, persoon, weg)
}

export async function vervalJeugdigen(tx: Tx, _mag: Vervallen, casusId: string): Promise<void> {
  await tx.vervalt(noun.casusjeugdige, 'casus_id', casusId)
  await tx.vervalt(noun.hulpvraag, 'casus_id', casusId)
}
