import type { Pool, PoolClient } from 'pg'
import { transactie } from '../../basis/db.ts'
import type { Klok } from '../../basis/klok.ts'
import { breidUit, eenmaal, type Pseudoniem } from './dataverwerking.ts'
import * as opslag from './opslag.ts'
import { inhoudVan } from './regel.ts'
import { begin, maakHoofd, vorm, type Zegel, type Zegelsleutel, zegelDicht } from './zegel.ts'

/** What the job works with. `klok` is absent in production: there the clock of the database counts. */
export type Werk = {
  pool: Pool
  klok?: Klok
  sleutel: Zegelsleutel
  pseudoniem: Pseudoniem
  publiekeUrl: string
  /** About how many lines go into one batch. */
  hoogstens?: number
}

const standaard = 2000

/** A batch that was sealed, and whether there was more to seal at that moment. */
export type Batch = { zegel: Zegel; meer: boolean }

/**
 * Expands and seals one batch, in one transaction: either all of it is there or nothing is, whenever the process dies. Undefined when there is nothing to
 * seal, or when another node is at it.
 */
export const zegelBatch = (werk: Werk): Promise<Batch | undefined> =>
  transactie(werk.pool, async (client) => {
    if (!(await opslag.neemSlot(client))) return undefined
    const vorige = await opslag.leesLaatsteZegel(client)
    const vanTx = vorige?.totTx ?? '0'
    const tot = await opslag.leesGrens(client, vanTx, werk.hoogstens ?? standaard)
    return tot && { zegel: await maakZegel(werk, client, vorige, vanTx, tot.grens), meer: tot.meer }
  })

async function maakZegel(werk: Werk, client: PoolClient, vorige: Zegel | undefined, vanTx: string, totTx: string): Promise<Zegel> {
  const regels = await opslag.leesRegels(client, vanTx, totTx)
  const tijden = regels.map(({ tijd }) => tijd).sort()
  const zegel = zegelDicht(
    {
      nummer: (vorige?.nummer ?? 0) + 1,
      vorm,
      vanTx,
      totTx,
      aantal: regels.length,
      eerste: alsMoment(tijden[0]),
      laatste: alsMoment(tijden.at(-1)),
      inhoud: inhoudVan(regels),
      vorige: vorige?.vingerafdruk ?? begin,
      gezegeldOp: await opslag.leesKlok(client, werk.klok?.nu()),
    },
    werk.sleutel,
  )
  await opslag.bewaarZegel(client, zegel, maakHoofd(zegel, werk.sleutel))
  const eigenaren = await opslag.leesEigenaren(client, [...new Set(regels.flatMap(({ personen }) => personen))])
  const opties = { ...werk, pseudoniem: eenmaal(werk.pseudoniem), eigenaarVan: (persoon: string) => eigenaren.get(persoon) }
  await opslag.bewaarVerwerkingen(
    client,
    zegel.nummer,
    regels.map((regel) => breidUit(regel, opties)),
  )
  return zegel
}

/** `2026-11-23T08:30:00.123456Z` with milliseconds, as every moment of ours is shown. */
const alsMoment = (tijd = ''): string => tijd.replace(/(\.\d{3})\d*Z$/, '$1Z')

/** One pass: brings up to date what was in the log when it began, and gives the seals that were made. What comes in meanwhile waits for the next pass. */
export async function werkBij(werk: Werk): Promise<Zegel[]> {
  while (!(await opslag.inzagenBij(werk.pool, werk.hoogstens ?? standaard)));
  const zegels: Zegel[] = []
  for (let meer = true; meer; ) {
    const batch = await zegelBatch(werk)
    if (batch) zegels.push(batch.zegel)
    meer = batch?.meer ?? false
  }
  return zegels
}
