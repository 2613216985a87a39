import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as luister } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { maakSandboxuitgever, type Sandboxuitgever } from '../../src/toegang/sandboxuitgever.ts'

const huis = resolve(import.meta.dirname, '../..')
/** Everything the bench leaves behind; ignored by git. */
export const map = join(huis, '.rondetafel/bench')
export const pool = 10

export type Kind = { adres: string; poort: number; stop: () => Promise<void> }

const vrijePoort = (): Promise<number> =>
  new Promise((klaar) => {
    const server = luister().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => klaar(port))
    })
  })

/** Starts a server of its own process, its output in a file, and waits until `gereed` answers. */
async function start(naam: string, bestand: string, gereed: string, omgeving: Record<string, string>): Promise<Kind> {
  const poort = await vrijePoort()
  mkdirSync(map, { recursive: true })
  const uitvoer = openSync(join(map, `${naam}.log`), 'w')
  const env = { PATH: process.env.PATH, TZ: 'UTC', PORT: String(poort), ...omgeving }
  const kind = spawn(process.execPath, [join(huis, bestand)], { env, stdio: ['ignore', uitvoer, uitvoer] })
  closeSync(uitvoer)
  const adres = `http://127.0.0.1:${poort}`
  for (let poging = 0; ; poging++) {
    if (kind.exitCode !== null || poging > 1200) throw new Error(`${naam} start niet; zie ${join(map, `${naam}.log`)}`)
    const antwoord = await fetch(`${adres}${gereed}`).catch(() => undefined)
    if (antwoord?.ok) return { adres, poort, stop: () => stop(kind) }
    await wacht(50)
  }
}

async function stop(kind: ChildProcess): Promise<void> {
  if (kind.exitCode !== null) return
  const weg = new Promise((klaar) => kind.once('exit', klaar))
  kind.kill('SIGTERM')
  await weg
}

/** Whoever hands out tokens: keys over HTTP, as an issuer on the allow-list has them. */
export type Uitgever = Sandboxuitgever & { jwksUri: string; stop: () => void }
export async function startUitgever(): Promise<Uitgever> {
  const uitgever = await maakSandboxuitgever({ publiek: 'rondetafel', echteTijd: Date.now })
  const server: Server = createServer((_, antwoord) =>
    antwoord.setHeader('content-type', 'application/json').end(JSON.stringify(uitgever.jwks)),
  )
  const poort = await vrijePoort()
  await new Promise<void>((klaar) => server.listen(poort, '127.0.0.1', klaar))
  return { ...uitgever, jwksUri: `http://127.0.0.1:${poort}/jwks`, stop: () => server.close() }
}

/** The API as production runs it: `src/server.ts` with a DATABASE_URL, request log and all. */
export const startApi = (url: string, uitgever: Uitgever): Promise<Kind> =>
  start('api', 'src/server.ts', '/gereed', {
    DATABASE_URL: url,
    GEHEIM: Buffer.alloc(32, 7).toString('base64'),
    ZEGELSLEUTEL: Buffer.alloc(32, 2).toString('base64'),
    NUMMERSLEUTELS: `een=${Buffer.alloc(32, 4).toString('base64')}`,
    PSEUDONIEMSLEUTEL: Buffer.alloc(32, 3).toString('base64'),
    TOKEN_UITGEVERS: `${uitgever.issuer}|${uitgever.jwksUri}`,
    // Counted as in production, but never too many.
    LIMIET_CLIENT: '999999999',
    POOL_LEZER: String(pool),
    POOL_SCHRIJVER: String(pool),
  })

/** What it is measured against. */
export const startKaal = (url: string): Promise<Kind> =>
  start('kaal', 'test/bench/kaal.ts', '/gereed', { DATABASE_URL: url, POOL: String(pool) })
