import { Pool, type PoolConfig } from 'pg'
import { leestypen, sessie } from '../../src/basis/db.ts'
import { maakGeheimen } from '../../src/basis/geheimen.ts'
import { urlVoor } from '../../src/basis/rollen.ts'
import { type ActorRij, contextSql, naarActor } from '../../src/toegang/actor.ts'
import { Tx } from '../../src/toegang/tx.ts'
import { kringSql } from '../../src/toetsing/index.ts'
import { toetsing } from '../../src/toetsing/oordeel.ts'
import { beeldVanBeller } from '../../src/toetsing/toetser.ts'
import { overleg, type Wie } from '../samen/overleg.ts'
import { als, beller, mediaan, type Opzet, tokenVoor } from './opzet.ts'
import type { Kind, Uitgever } from './proces.ts'
import { dagen, maakGezin } from './tafel.ts'

export type Overleguitslag = { proef: number; samen: number; kaal: number; ratio: number; rijen: number; toetsing: number }
type Wijziging = { soort: string; id: string }

const meet = async <T>(werk: () => Promise<T>): Promise<[ms: number, uitkomst: T]> => {
  const begin = performance.now()
  const uitkomst = await werk()
  return [performance.now() - begin, uitkomst]
}

/**
 * A whole meeting, one after the other and nothing beside it: `_samen` on trial, `_samen`, and the same noun rows inserted bare in one transaction, row by row
 * and without a foreign key or a trigger. And what the rules take of a full toetsing.
 */
export async function meetOverleg(opzet: Opzet, uitgever: Uitgever, api: Kind, keren: number): Promise<Overleguitslag> {
  const roep = beller(api.adres, tokenVoor(uitgever))
  const [school] = (await als(opzet.ons, (c) => c.query(`select organisatie_id as id from medewerker where token_subject = 'school'`))).rows
  const tijden = { proef: [] as number[], samen: [] as number[], kaal: [] as number[] }
  let rijen: { tabel: string; json: string }[] = []
  for (let keer = 0; keer < keren; keer++) {
    const { kind, ouders, gezin } = await maakGezin(roep, 'school')
    await roep('school', 'POST', `/personen/${kind}/inschrijvingen`, { schoolId: school.id, sector: 'po', van: '2021-08-01' })
    const { id: casus } = await roep('school', 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }] })
    const wie: Wie = { kind, bijSchool: { gezin, moeder: ouders[0] as string, vader: ouders[1] as string }, school }
    const body = { operaties: overleg(wie, { toen: dagen.gisteren, nu: dagen.vandaag, straks: dagen.overEenJaar }) }
    const pad = `/casussen/${casus}/_samen`
    // As a server is that has been up for a while.
    if (keer === 0) for (let eerst = 0; eerst < 100; eerst++) await roep('school', 'POST', `${pad}?proef=true`, body)
    const [proef] = await meet(() => roep('school', 'POST', `${pad}?proef=true`, body))
    const [samen, antwoord] = await meet(() => roep('school', 'POST', pad, body))
    rijen = await rijenVan(opzet.ons, antwoord.body.wijzigingen)
    const kaal = await insertKaal(opzet.kaal, rijen)
    // The first ones warm up.
    if (keer < keren / 4) continue
    tijden.proef.push(proef)
    tijden.samen.push(samen)
    tijden.kaal.push(kaal)
  }
  const [p50, tegen] = [mediaan(tijden.samen), mediaan(tijden.kaal)]
  const regels = await meetToetsing(opzet, uitgever.issuer)
  return { proef: mediaan(tijden.proef), samen: p50, kaal: tegen, ratio: tegen / p50, rijen: rijen.length, toetsing: regels }
}

const rijenVan = (url: string, wijzigingen: Wijziging[]): Promise<{ tabel: string; json: string }[]> =>
  als(url, async (client) => {
    const uit: { tabel: string; json: string }[] = []
    const gezien = new Set<string>()
    for (const { soort, id } of wijzigingen) {
      const tabel = soort.replaceAll('-', '_')
      if (gezien.has(`${tabel} ${id}`)) continue
      gezien.add(`${tabel} ${id}`)
      const { rows } = await client.query(`select row_to_json(t)::text as json from ${tabel} t where id = $1`, [id])
      uit.push(...rows.map(({ json }) => ({ tabel, json })))
    }
    return uit
  })

let kaleKant: Pool | undefined
async function insertKaal(url: string, rijen: { tabel: string; json: string }[]): Promise<number> {
  kaleKant ??= new Pool({ connectionString: url, max: 1, options: '-c session_replication_role=replica' })
  const client = await kaleKant.connect()
  try {
    const [ms] = await meet(async () => {
      await client.query('begin')
      for (const { tabel, json } of rijen)
        await client.query({
          name: `k_${tabel}`,
          text: `insert into ${tabel} select * from json_populate_record(null::${tabel}, $1)`,
          values: [json],
        })
      await client.query('commit')
    })
    return ms
  } finally {
    client.release()
  }
}

/** What the rules take, once the facts are there. */
async function meetToetsing({ ons, gegevens }: Opzet, issuer: string): Promise<number> {
  await kaleKant?.end()
  kaleKant = undefined
  const pool = new Pool({
    connectionString: urlVoor('rondetafel_schrijver', ons),
    max: 1,
    pipeline: true,
    types: leestypen,
    options: sessie,
  } as PoolConfig)
  const client = await pool.connect()
  try {
    await client.query('begin')
    const wie = (await client.query(contextSql, [issuer, 'school', 'bench', null])).rows[0] as ActorRij
    const actor = naarActor(wie, { issuer, subject: 'school', client: 'bench', scopes: new Set() })
    const tx = new Tx(client, actor, wie.nu, wie.vandaag, () => '', maakGeheimen(Buffer.alloc(32, 1), []))
    const kring = (await tx.query<{ id: string }>(undefined, kringSql, [gegevens.casus])).map(({ id }) => id)
    const beeld = await beeldVanBeller(tx, kring)
    await client.query('rollback')
    const keren = Array.from({ length: 400 }, () => {
      const begin = performance.now()
      toetsing(beeld, gegevens.casus)
      return performance.now() - begin
    })
    return mediaan(keren.slice(100))
  } finally {
    client.release()
    await pool.end()
  }
}

export const overlegregels = ({ proef, samen, kaal, ratio, rijen, toetsing: regels }: Overleguitslag): string[] => [
  `een heel overleg, 25 operaties   p50 ${samen.toFixed(1)} ms (doel 40); dezelfde ${rijen} rijen kaal ${kaal.toFixed(1)} ms; ratio ${ratio.toFixed(2)}`,
  `hetzelfde op proef               p50 ${proef.toFixed(1)} ms (doel 20)`,
  `alle regels over een volle casus p50 ${regels.toFixed(2)} ms (doel 2)`,
]
