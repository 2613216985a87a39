import { Probleem } from '../basis/fouten.ts'
import { type Doeladres, eisNogDezelfde, kijk, slotVan } from './handeling.ts'
import { eisOngewijzigd } from './ongewijzigd.ts'
import type { Deel, Opdracht, Slot, Zicht } from './operatie.ts'
import { slotnaam, sluit, sluitRijen } from './slot.ts'
import { sleutelVan } from './tx.ts'
import type { Werk } from './werk.ts'
import { leesDoel, leesTafel } from './zichtlezen.ts'

type Bekend = { deel: Deel; opdracht: Opdracht; adres: Doeladres | undefined; doel: Zicht | undefined }

/**
 * Before the first operation of `_samen`: locks what is known of all of them, everyone and everything at once and in one order; says whom the casus is about;
 * and holds each If-Match against what stands there now, before this very call changes it.
 */
export async function sluitVooraf(werk: Werk, casus: string): Promise<void> {
  const { tx } = werk
  const [zicht, bekend] = await Promise.all([leesDoel(tx, { soort: 'casus', id: casus }), kijkVooraf(werk)])
  if (!zicht) throw new Probleem('niet-gevonden')
  const sloten = new Map<string, Slot>([[slotnaam({ casus }), { casus }]])
  for (const { deel, opdracht, adres, doel } of bekend) {
    const slot = adres && !doel ? undefined : slotVan(werk, deel.op, opdracht, doel)
    if (slot) sloten.set(slotnaam(slot), slot)
  }
  const adressen = [{ soort: 'casus', id: casus }, ...bekend.flatMap(({ adres, doel }) => (adres && doel ? [adres] : []))]
  // The locks and what is read behind them travel together, in this order.
  const [kringen, , , { personen, gezinnen, gezien }] = await Promise.all([
    sluit(tx, [...sloten.values()]),
    eisNogDezelfde(werk),
    sluitRijen(tx, adressen),
    leesTafel(tx, casus),
  ])
  // It may have closed to the caller while this waited for the locks.
  if (!gezien.some((een) => een.soort === 'casus')) throw new Probleem('niet-gevonden')
  werk.tafel = { casus, personen: new Set(personen), gezinnen: new Set(gezinnen) }
  for (const [nummer, naam] of [...sloten.keys()].entries()) werk.kringen.set(naam, kringen[nummer] ?? [])
  for (const adres of adressen) werk.vast.add(sleutelVan(adres))
  for (const een of gezien) (een.soort === 'casus' ? werk.gezien : werk.verwezen).set(sleutelVan(een), een)
  await vergelijk(werk, bekend)
}

/** The operations that name nothing of this call itself, and what they are about as the caller sees it. */
async function kijkVooraf({ tx, delen }: Werk): Promise<Bekend[]> {
  const gezien = new Map<string, Promise<Zicht | undefined>>()
  const kijkEens = (adres: Doeladres): Promise<Zicht | undefined> => {
    const doel = gezien.get(sleutelVan(adres)) ?? leesDoel(tx, adres)
    gezien.set(sleutelVan(adres), doel)
    return doel
  }
  return Promise.all(
    delen
      .filter(({ verwijst }) => !verwijst)
      .map(async (deel) => {
        const opdracht = deel.stel(new Map())
        const adres = deel.op.doel?.(opdracht.params)
        return { deel, opdracht, adres, doel: adres && (await kijkEens(adres)) }
      }),
  )
}

async function vergelijk(werk: Werk, bekend: Bekend[]): Promise<void> {
  for (const { deel, opdracht, adres } of bekend) {
    if (!deel.op.ifMatch || !adres || !werk.vast.has(sleutelVan(adres)) || !Array.isArray(opdracht.ifMatch)) continue
    werk.tx.bezig = deel
    const doel = await kijk(werk, adres)
    if (doel) await eisOngewijzigd(werk.diensten, werk.tx, opdracht.ifMatch, doel)
    werk.vergeleken.add(deel)
  }
  werk.tx.bezig = undefined
}
