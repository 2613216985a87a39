import type { PoolClient } from 'pg'
import * as opslag from './opslag.ts'
import { inhoudVan } from './regel.ts'
import { begin, type Hoofd, hoofdKlopt, type Sleutelbos, type Zegel, zegelKlopt } from './zegel.ts'

/** A seal that somebody noted earlier, outside this database: it must still be there. */
export type Anker = { nummer: number; vingerafdruk: string }
/** What a check of the whole log found. Without `bevindingen` nothing was changed, added, moved or taken away. */
export type Controle = { zegels: number; regels: number; ongezegeld: number; laatste?: Anker; bevindingen: string[] }

/** Checks every seal against its lines, its signature and the one before it. Call it in a transaction of one snapshot. */
export async function controleer(client: PoolClient, bos: Sleutelbos, ankers: readonly Anker[] = []): Promise<Controle> {
  const zegels = await opslag.leesZegels(client)
  const verwerkingen = await opslag.telVerwerkingen(client)
  const bevindingen: string[] = []
  let regels = 0
  let vorige: Zegel | undefined
  for (const zegel of zegels) {
    const eigen = [...keten(zegel, vorige), ...(zegelKlopt(zegel, bos) ? [] : [ondertekening(zegel, bos)])]
    const gelezen = await opslag.leesRegels(client, zegel.vanTx, zegel.totTx)
    regels += gelezen.length
    eigen.push(...inhoud(zegel, gelezen.length, inhoudVan(gelezen)))
    if ((verwerkingen.get(zegel.nummer) ?? 0) !== zegel.aantal)
      eigen.push('niet elke regel staat in het logboek dataverwerkingen zoals die bij het zegelen zijn uitgeschreven')
    bevindingen.push(...eigen.map((zin) => `Zegel ${zegel.nummer} (${zegel.eerste} tot en met ${zegel.laatste}): ${zin}.`))
    vorige = zegel
  }
  bevindingen.push(...einde(vorige, await opslag.leesHoofd(client), bos), ...verankerd(zegels, ankers))
  const { aantal } = await opslag.telOngezegeld(client, vorige?.totTx ?? '0')
  const laatste = vorige && { nummer: vorige.nummer, vingerafdruk: vorige.vingerafdruk }
  return { zegels: zegels.length, regels, ongezegeld: aantal, laatste, bevindingen }
}

function keten(zegel: Zegel, vorige: Zegel | undefined): string[] {
  const verwacht = (vorige?.nummer ?? 0) + 1
  const mist =
    zegel.nummer === verwacht + 1 ? `zegel ${verwacht} ontbreekt` : `de zegels ${verwacht} tot en met ${zegel.nummer - 1} ontbreken`
  return [
    ...(zegel.nummer === verwacht ? [] : [mist]),
    ...(zegel.vorige === (vorige?.vingerafdruk ?? begin) ? [] : ['het noemt een ander zegel voor zich dan er staat']),
    ...(zegel.vanTx === (vorige?.totTx ?? '0')
      ? []
      : ['het sluit niet aan op het zegel ervoor: daartussen kunnen regels staan die niemand heeft gezegeld']),
  ]
}

const ondertekening = ({ sleutel }: Zegel, bos: Sleutelbos): string =>
  bos.has(sleutel) ? 'de handtekening klopt niet: het zegel zelf is gewijzigd' : `de sleutel ${sleutel} is niet bekend`

function inhoud(zegel: Zegel, aantal: number, som: string): string[] {
  if (aantal < zegel.aantal) return [`er staan ${aantal} regels waar er ${zegel.aantal} zijn gezegeld: er is iets weggehaald`]
  if (aantal > zegel.aantal) return [`er staan ${aantal} regels waar er ${zegel.aantal} zijn gezegeld: er is iets tussengevoegd`]
  return som === zegel.inhoud ? [] : ['het aantal regels klopt en de inhoud niet: er is iets gewijzigd, verwisseld of vervangen']
}

/** The chain must end where the signed head says. */
function einde(laatste: Zegel | undefined, hoofd: Hoofd | undefined, bos: Sleutelbos): string[] {
  if (!laatste && !hoofd) return []
  if (!hoofd) return ['Het hoofd van de keten ontbreekt: of de laatste zegels er nog zijn, is niet te zeggen.']
  if (!hoofdKlopt(hoofd, bos)) return ['De handtekening onder het hoofd van de keten klopt niet.']
  if (laatste && hoofd.nummer === laatste.nummer && hoofd.vingerafdruk === laatste.vingerafdruk) return []
  return [
    `De keten eindigt bij zegel ${laatste?.nummer ?? 0}, waar het hoofd zegel ${hoofd.nummer} noemt: er zijn zegels weggehaald of vervangen.`,
  ]
}

const verankerd = (zegels: Zegel[], ankers: readonly Anker[]): string[] =>
  ankers
    .filter(({ nummer, vingerafdruk }) => zegels.find((zegel) => zegel.nummer === nummer)?.vingerafdruk !== vingerafdruk)
    .map(({ nummer }) => `Zegel ${nummer} is niet het zegel dat eerder is genoteerd.`)

/** The outcome in Dutch, for whoever ran the check. */
export function verslag({ zegels, regels, ongezegeld, laatste, bevindingen }: Controle): string {
  const stand = `Zegels: ${zegels}. Regels: ${regels}. Nog niet gezegeld: ${ongezegeld}.`
  const noteer = laatste ? `Noteer buiten deze database: ${laatste.nummer}:${laatste.vingerafdruk}` : 'Er is nog niets gezegeld.'
  return bevindingen.length === 0
    ? ['Het logboek is ongeschonden.', stand, noteer].join('\n')
    : ['Het logboek is NIET ongeschonden.', ...bevindingen.map((zin) => `- ${zin}`), stand].join('\n')
}
