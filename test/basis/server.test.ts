import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { maakTestDatabase, type TestDatabase } from '../hulp/database.ts'

let map: string
let database: TestDatabase
let kind: ChildProcess | undefined
const eigen = () => ({
  DATABASE_URL: database.beheerUrl,
  TOKEN_UITGEVERS: 'https://a.example|https://a.example/jwks',
  GEHEIM: Buffer.alloc(32, 1).toString('base64'),
  ZEGELSLEUTEL: Buffer.alloc(32, 2).toString('base64'),
  NUMMERSLEUTELS: `een=${Buffer.alloc(32, 4).toString('base64')}`,
  PSEUDONIEMSLEUTEL: Buffer.alloc(32, 3).toString('base64'),
})

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'rondetafel-server-'))
  chmodSync(map, 0o755)
  database = await maakTestDatabase()
})
afterEach(async () => {
  if (kind && kind.exitCode === null && kind.signalCode === null) await stop('SIGKILL')
})
afterAll(async () => {
  rmSync(map, { recursive: true, force: true })
  await database.stop()
})

async function start(env: Record<string, string>): Promise<{ url: string; gereed: () => Promise<boolean>; tekst: () => string }> {
  const poort = await vrijePoort()
  let tekst = ''
  kind = spawn(process.execPath, [resolve(import.meta.dirname, '../../src/server.ts')], {
    env: { PATH: process.env.PATH, PORT: String(poort), ...env },
  })
  kind.stdout?.on('data', (stuk: Buffer) => (tekst += stuk))
  kind.stderr?.on('data', (stuk: Buffer) => (tekst += stuk))
  const url = `http://127.0.0.1:${poort}`
  const gereed = () =>
    fetch(`${url}/gereed`).then(
      ({ ok }) => ok,
      () => false,
    )
  for (let poging = 0; poging < 400 && kind.exitCode === null && !(await gereed()); poging++) await wacht(50)
  return { url, gereed, tekst: () => tekst }
}
async function stop(signaal: NodeJS.Signals): Promise<number | null> {
  if (!kind) return null
  const weg = once(kind, 'exit') as Promise<[number | null]>
  kind.kill(signaal)
  return (await weg)[0]
}
const controleer = (sandbox: string): string => {
  const env = { PATH: process.env.PATH, SANDBOX_MAP: sandbox }
  return spawnSync(process.execPath, [resolve(import.meta.dirname, '../../src/controleer-logboek.ts')], {
    env,
    encoding: 'utf8',
    timeout: 20_000,
  }).stdout
}
const vrijePoort = () =>
  new Promise<number>((klaar) => {
    const luisteraar = createServer().listen(0, '127.0.0.1', () => {
      const { port } = luisteraar.address() as { port: number }
      luisteraar.close(() => klaar(port))
    })
  })

test('the sandbox starts, survives kill -9, shows first calls, and stops in good order', async () => {
  const een = await start({ SANDBOX_MAP: map })
  expect(await een.gereed()).toBe(true)
  expect(een.tekst()).toContain(een.url)
  // Sealed by the sandbox itself, checked beside it by the command.
  await expect
    .poll(() => controleer(map), { timeout: 15_000, interval: 500 })
    .toMatch(/^Het logboek is ongeschonden\.\nZegels: [1-9][\s\S]*\nDe publieke sleutel/)
  await stop('SIGKILL')
  const twee = await start({ SANDBOX_MAP: map })
  expect(await twee.gereed()).toBe(true)
  expect(await stop('SIGINT')).toBe(0)
}, 60_000)

test('with a database of its own: production rules, no sandbox routes, no embedded server', async () => {
  const { url, gereed } = await start(eigen())
  expect(await gereed()).toBe(true)
  expect((await fetch(`${url}/sandbox/personen`)).status).toBe(404)
  expect((await fetch(`${url}/sandbox/tokens`, { method: 'POST' })).status).toBe(404)
  expect(await stop('SIGTERM')).toBe(0)
})

test('a port that is taken is one sentence', async () => {
  const bezet = createServer().listen(0, '127.0.0.1')
  await once(bezet, 'listening')
  const { port } = bezet.address() as { port: number }
  const { tekst } = await start({ ...eigen(), PORT: String(port) })
  if (kind?.exitCode === null) await once(kind, 'exit')
  bezet.close()
  expect(kind?.exitCode).toBe(1)
  expect(tekst()).toContain(`Poort ${port} is al in gebruik.`)
  expect(tekst()).not.toMatch(/\n\s+at /)
})
