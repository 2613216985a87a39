import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'

/** Is there a process with this number? One that we may not signal is one too. */
export function leeft(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Longer than a start or stop ever takes. */
const langsteSlot = 90_000

/** Starting and stopping happen one process at a time; the lock of a process that was killed is broken open. */
export async function metSlot<T>(map: string, werk: () => Promise<T>): Promise<T> {
  const slot = join(map, 'slot')
  while (!pakSlot(slot)) {
    if (isVerlaten(slot)) rmSync(slot, { force: true })
    else await wacht(30)
  }
  try {
    return await werk()
  } finally {
    rmSync(slot, { force: true })
  }
}

function pakSlot(slot: string): boolean {
  try {
    writeFileSync(slot, String(process.pid), { flag: 'wx' })
    return true
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fout
  }
}

function isVerlaten(slot: string): boolean {
  try {
    const oud = leeftijd(slot) > langsteSlot
    const pid = readFileSync(slot, 'utf8')
    // An empty file is one that is being written at this moment.
    return oud || (pid !== '' && !leeft(Number(pid)))
  } catch {
    return false
  }
}

/** Age of a file in milliseconds, by the clock of the file system itself. */
function leeftijd(bestand: string): number {
  const peiling = `${bestand}.${process.pid}`
  writeFileSync(peiling, '')
  const nu = statSync(peiling).mtimeMs
  rmSync(peiling, { force: true })
  return nu - statSync(bestand).mtimeMs
}

const gebruikers = (map: string): string => join(map, 'gebruikers')

const anderen = (map: string): number[] =>
  readdirSync(gebruikers(map))
    .map(Number)
    .filter((pid) => {
      if (pid === process.pid) return false
      if (leeft(pid)) return true
      rmSync(join(gebruikers(map), String(pid)), { force: true })
      return false
    })

/** Notes that this process uses the cluster. True when no other does. */
export function meldAan(map: string): boolean {
  mkdirSync(gebruikers(map), { recursive: true })
  const alleen = anderen(map).length === 0
  writeFileSync(join(gebruikers(map), String(process.pid)), '')
  return alleen
}

/** Takes that note away again. True when nobody is left. */
export function meldAf(map: string): boolean {
  mkdirSync(gebruikers(map), { recursive: true })
  rmSync(join(gebruikers(map), String(process.pid)), { force: true })
  return anderen(map).length === 0
}
