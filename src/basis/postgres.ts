import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { Client } from 'pg'
import { type Plek, vindPlek } from './postgresplek.ts'
import { leeft, meldAan, meldAf, metSlot } from './postgresslot.ts'

/** What a cluster is for. Each has a data folder of its own, so that sandbox, tests and bench never meet. */
export type Doel = 'sandbox' | 'test' | 'bench'
/** A running embedded server. `url` logs in as its owner; `stop` stops it, unless another process of ours still uses it. */
export type Postgres = { url: (database?: string) => string; poort: number; eerste: boolean; map: string; stop: () => Promise<void> }

const eigenaar = 'rondetafel'
const vlaggen = [
  'max_connections=200',
  'shared_buffers=256MB',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
]
// A test cluster may be lost at any moment; sandbox and bench keep their word.
const wegwerp = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']

/**
 * Starts the embedded PostgreSQL 18 for this purpose, or takes over the one that a killed process of ours left behind. Processes that use the same
 * cluster share it; the last one to leave stops it. `eerste` is true for the one that found nobody else there.
 */
export async function startPostgres(doel: Doel, opties: { basis?: string } = {}): Promise<Postgres> {
  const plek = await vindPlek(doel, opties.basis)
  return metSlot(plek.map, async () => {
    const wachtwoord = leesWachtwoord(plek)
    const url =
      (poort: number) =>
      (database = 'postgres') =>
        `postgres://${eigenaar}:${wachtwoord}@127.0.0.1:${poort}/${database}`
    const lopend = await neemOver(plek, url)
    const poort = lopend ?? (await start(plek, doel, wachtwoord, url))
    const eerste = meldAan(plek.map)
    return { url: url(poort), poort, eerste, map: plek.map, stop: () => metSlot(plek.map, () => laatLos(plek)) }
  })
}

/** The owner's password: chance, made once, readable by this user only. */
function leesWachtwoord({ map, data }: Plek): string {
  const bestand = join(map, 'wachtwoord')
  if (existsSync(bestand)) return readFileSync(bestand, 'utf8').trim()
  // A cluster without its password is of no use to anyone.
  rmSync(data, { recursive: true, force: true })
  const nieuw = randomBytes(24).toString('base64url')
  writeFileSync(bestand, nieuw, { mode: 0o600 })
  return nieuw
}

type Pidbestand = { pid: number; poort: number; klaar: boolean }
function leesPid({ data }: Plek): Pidbestand | undefined {
  const bestand = join(data, 'postmaster.pid')
  if (!existsSync(bestand)) return undefined
  const regels = readFileSync(bestand, 'utf8').split('\n')
  return { pid: Number(regels[0]), poort: Number(regels[3]), klaar: (regels[7] ?? '').trim() === 'ready' }
}

/** After a reboot the number in the file can belong to any program: only a server on this very folder counts. */
function isOnzeServer(pid: number, { data }: Plek): boolean {
  if (!leeft(pid)) return false
  try {
    const regel = existsSync(`/proc/${pid}/cmdline`)
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
    return regel.includes(data)
  } catch {
    return false
  }
}

/** The port of a server that is already up on this folder. One that does not answer is stopped. */
async function neemOver(plek: Plek, url: (poort: number) => () => string): Promise<number | undefined> {
  const gevonden = leesPid(plek)
  if (!gevonden) return undefined
  if (!isOnzeServer(gevonden.pid, plek)) {
    rmSync(join(plek.data, 'postmaster.pid'), { force: true })
    return undefined
  }
  const begin = performance.now()
  // One that is recovering says so in its file and is given time; one that calls itself ready must answer.
  for (let nu = leesPid(plek); nu && performance.now() - begin < (nu.klaar ? 3000 : 30_000); nu = leesPid(plek)) {
    if (nu.klaar && (await antwoordt(url(nu.poort)()))) return nu.poort
    await wacht(100)
  }
  await stopServer(plek, hard)
  // Its last processes leave as soon as they notice; the file of a killed server stays and would keep the next one out.
  await wacht(500)
  if (!isOnzeServer(gevonden.pid, plek)) rmSync(join(plek.data, 'postmaster.pid'), { force: true })
  return undefined
}

async function antwoordt(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1500, query_timeout: 1500 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function start(plek: Plek, doel: Doel, wachtwoord: string, url: (poort: number) => () => string): Promise<number> {
  if (!existsSync(join(plek.data, 'PG_VERSION'))) maakCluster(plek, wachtwoord)
  for (let poging = 0; poging < 3; poging++) {
    // Between finding a free port and using it another program can take it: then once more.
    const poort = await vrijePoort()
    const server = voerUit(plek, [
      '-D',
      plek.data,
      '-p',
      String(poort),
      ...[...vlaggen, ...(doel === 'test' ? wegwerp : [])].flatMap((vlag) => ['-c', vlag]),
    ])
    if (await wordtKlaar(server, plek, url(poort))) return poort
    // Or what is left of a killed server has not gone yet.
    await wacht(300)
  }
  throw new Error(`De ingebouwde database start niet. Waarom staat in ${join(plek.map, 'postgres.log')}.`)
}

function maakCluster({ map, data, bin, wie, omgeving }: Plek, wachtwoord: string): void {
  rmSync(data, { recursive: true, force: true })
  // Read by the user that runs initdb, who need not be the one who may read `wachtwoord`.
  const tijdelijk = join(map, 'initdb.tmp')
  writeFileSync(tijdelijk, wachtwoord, { mode: 0o600 })
  const cluster = ['-D', data, '-U', eigenaar, '-A', 'scram-sha-256', `--pwfile=${tijdelijk}`]
  const taal = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions', '--no-sync']
  try {
    wie?.geef(tijdelijk)
    wie?.geef(map)
    execFileSync(join(bin, 'initdb'), [...cluster, ...taal], { stdio: 'pipe', env: omgeving, cwd: '/', ...wie?.als })
  } catch (fout) {
    rmSync(data, { recursive: true, force: true })
    throw new Error(`De ingebouwde database is niet aan te maken in ${map}: ${String((fout as { stderr?: Buffer }).stderr ?? fout).trim()}`)
  } finally {
    rmSync(tijdelijk, { force: true })
  }
}

/** Runs the server apart from us: Ctrl-C in the terminal reaches this program alone, which then stops the server in good order. */
function voerUit({ map, bin, wie, omgeving }: Plek, opties: string[]): ChildProcess {
  const logboek = openSync(join(map, 'postgres.log'), 'w', 0o600)
  try {
    const server = spawn(join(bin, 'postgres'), opties, {
      detached: true,
      stdio: ['ignore', logboek, logboek],
      env: omgeving,
      cwd: '/',
      ...wie?.als,
    })
    server.unref()
    return server
  } finally {
    closeSync(logboek)
  }
}

async function wordtKlaar(server: ChildProcess, plek: Plek, url: () => string): Promise<boolean> {
  let gestopt = false
  server.once('exit', () => (gestopt = true))
  server.once('error', () => (gestopt = true))
  // Recovery after a crash can take its time.
  for (let poging = 0; poging < 1500 && !gestopt; poging++) {
    const stand = leesPid(plek)
    if (stand?.klaar && stand.pid === server.pid && (await antwoordt(url()))) return true
    await wacht(20)
  }
  if (!gestopt) await stopServer(plek)
  return false
}

const vrijePoort = (): Promise<number> =>
  new Promise((klaar, mis) => {
    const luisteraar = createServer()
    luisteraar.once('error', mis)
    luisteraar.listen(0, '127.0.0.1', () => {
      const { port } = luisteraar.address() as { port: number }
      luisteraar.close(() => klaar(port))
    })
  })

async function laatLos(plek: Plek): Promise<void> {
  if (meldAf(plek.map)) await stopServer(plek)
}

type Stap = [NodeJS.Signals, number]
/** Fast stop: open transactions are rolled back. Longer than a last checkpoint takes. */
const netjes: Stap[] = [['SIGINT', 10_000]]
/** For a server that does not listen: it recovers at its next start. */
const hard: Stap[] = [
  ['SIGQUIT', 1000],
  ['SIGKILL', 2000],
]

async function stopServer(plek: Plek, stappen: Stap[] = netjes): Promise<void> {
  const { pid } = leesPid(plek) ?? {}
  for (const [signaal, geduld] of stappen === netjes ? [...netjes, ...hard] : stappen) {
    if (pid === undefined || !isOnzeServer(pid, plek)) return
    process.kill(pid, signaal)
    const begin = performance.now()
    // The pid file goes at the very end; after a kill it stays, and the process is gone or a zombie.
    while (performance.now() - begin < geduld && leesPid(plek)?.pid === pid && isOnzeServer(pid, plek)) await wacht(20)
    if (leesPid(plek)?.pid !== pid) return
  }
}
