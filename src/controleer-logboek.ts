import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Controleconfig, leesControleconfig } from './basis/controleconfig.ts'
import { isWeg } from './basis/db.ts'
import { type Anker, type Controle, controleer, verslag } from './verantwoording/logboek/controle.ts'
import { openLogboek } from './verantwoording/logboek/opslag.ts'
import { leesZegelsleutel, maakSleutelbos, publiekeBytes } from './verantwoording/logboek/zegel.ts'

/**
 * `npm run controleer-logboek [-- nummer:vingerafdruk …]`: checks every seal against its lines, and that the seals that somebody noted earlier are still
 * there. Exit code 0: nothing was touched; 1: something was; 2: the check could not be done.
 */
class Kanniet extends Error {}

const ankers = (delen: string[]): Anker[] =>
  delen.map((deel) => {
    const [, nummer, vingerafdruk] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(deel) ?? []
    if (!nummer || !vingerafdruk)
      throw new Kanniet(`\`${deel}\` is geen zegel. Schrijf het als nummer:vingerafdruk, zoals een eerdere controle het noemde.`)
    return { nummer: Number(nummer), vingerafdruk }
  })

/** The sandbox keeps its key beside its data; its server may be running, or is started for this once. */
async function vanSandbox({ sandboxMap }: Controleconfig): Promise<{ url: string; zegelsleutel: Buffer; stop: () => Promise<unknown> }> {
  const { startPostgres } = await import('./basis/postgres.ts')
  const server = await startPostgres('sandbox', sandboxMap === undefined ? {} : { basis: sandboxMap })
  const bestand = join(server.map, 'zegelsleutel')
  if (existsSync(bestand)) return { url: server.url('rondetafel'), zegelsleutel: readFileSync(bestand), stop: server.stop }
  await server.stop()
  throw new Kanniet('Er is nog geen sandbox. Start die eerst met npm start, of zet DATABASE_URL.')
}

async function controle(config: Controleconfig, verwacht: Anker[]): Promise<{ uitkomst: Controle; eigen: Buffer[] }> {
  const sandbox = config.url === undefined ? await vanSandbox(config) : undefined
  const zegelsleutel = sandbox?.zegelsleutel ?? config.zegelsleutel
  const eigen = zegelsleutel ? [publiekeBytes(leesZegelsleutel(zegelsleutel).publiek)] : []
  const bos = maakSleutelbos([...config.publiek, ...eigen])
  const pool = openLogboek(sandbox?.url ?? config.url ?? '')
  try {
    const client = await pool.connect()
    try {
      await client.query('begin isolation level repeatable read read only')
      return { uitkomst: await controleer(client, bos, verwacht), eigen }
    } finally {
      await client.query('rollback').catch(() => undefined)
      client.release()
    }
  } finally {
    await pool.end()
    await sandbox?.stop()
  }
}

try {
  const gelezen = leesControleconfig(process.env)
  if ('fouten' in gelezen) throw new Kanniet(gelezen.fouten.join('\n'))
  const { uitkomst, eigen } = await controle(gelezen.config, ankers(process.argv.slice(2)))
  console.log(verslag(uitkomst))
  for (const bytes of eigen) console.log(`De publieke sleutel, voor wie het zelf wil narekenen: ${bytes.toString('base64')}`)
  process.exitCode = uitkomst.bevindingen.length === 0 ? 0 : 1
} catch (fout) {
  const zin = fout instanceof Kanniet ? fout.message : isWeg(fout) ? 'De database is niet bereikbaar.' : String((fout as Error).stack)
  console.error(`Het logboek is niet gecontroleerd.\n${zin}`)
  process.exitCode = 2
}
