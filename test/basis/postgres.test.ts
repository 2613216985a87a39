import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'

type Proef = { kind: ChildProcess; poort: number; url: string; eerste: boolean }
let map: string
let kinderen: ChildProcess[] = []

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'rondetafel-toets-'))
  chmodSync(map, 0o755)
})
afterEach(async () => {
  for (const kind of kinderen.filter((kind) => kind.exitCode === null && kind.signalCode === null)) await stop(kind, 'SIGTERM')
  kinderen = []
  rmSync(map, { recursive: true, force: true })
})

async function start(): Promise<Proef> {
  const kind = spawn(process.execPath, [resolve(import.meta.dirname, '../hulp/postgresproef.ts'), map], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  kinderen.push(kind)
  const weg = once(kind, 'exit').then(() => {
    throw new Error('De server startte niet.')
  })
  weg.catch(() => undefined)
  const [regel] = (await Promise.race([once(kind.stdout, 'data'), weg])) as [Buffer]
  return { kind, ...(JSON.parse(regel.toString()) as Omit<Proef, 'kind'>) }
}
async function stop(kind: ChildProcess, signaal: NodeJS.Signals): Promise<void> {
  const weg = once(kind, 'exit')
  kind.kill(signaal)
  await weg
}
async function sql(url: string, tekst: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(tekst)
  await client.end()
  return rows
}
const pidbestand = () => join(map, '.rondetafel/test/data/postmaster.pid')
const serverPid = () => Number(readFileSync(pidbestand(), 'utf8').split('\n')[0])

test('starts, keeps its data over a stop, and stops with its owner', async () => {
  const een = await start()
  await sql(een.url, 'create table blijft (id int)')
  await stop(een.kind, 'SIGTERM')
  expect(existsSync(pidbestand())).toBe(false)
  const twee = await start()
  expect(await sql(twee.url, 'select count(*)::int n from blijft')).toEqual([{ n: 0 }])
})

test('the server that a killed process left behind is taken over', async () => {
  const een = await start()
  await stop(een.kind, 'SIGKILL')
  const twee = await start()
  expect(twee).toMatchObject({ poort: een.poort, eerste: true })
  await stop(twee.kind, 'SIGTERM')
  expect(existsSync(pidbestand())).toBe(false)
})

test('a server that hangs is stopped, and another takes its place', async () => {
  const een = await start()
  const pid = serverPid()
  await stop(een.kind, 'SIGKILL')
  process.kill(pid, 'SIGSTOP')
  const twee = await start()
  expect(serverPid()).not.toBe(pid)
  expect(await sql(twee.url, 'select 1 x')).toEqual([{ x: 1 }])
}, 60_000)

test('a pid file that speaks of another program is put aside', async () => {
  const een = await start()
  const inhoud = readFileSync(pidbestand(), 'utf8')
  await stop(een.kind, 'SIGTERM')
  writeFileSync(pidbestand(), inhoud.replace(/^\d+/, String(process.pid)))
  expect(await sql((await start()).url, 'select 1 x')).toEqual([{ x: 1 }])
})

test('two processes that start at once share one server; the last to leave stops it', async () => {
  const [een, twee] = await Promise.all([start(), start()])
  expect(een.poort).toBe(twee.poort)
  expect([een.eerste, twee.eerste].toSorted()).toEqual([false, true])
  await stop(een.kind, 'SIGTERM')
  expect(await sql(twee.url, 'select 1 x')).toEqual([{ x: 1 }])
  await stop(twee.kind, 'SIGTERM')
  expect(existsSync(pidbestand())).toBe(false)
})

test('nobody gets in without the password', async () => {
  const { poort } = await start()
  await expect(sql(`postgres://rondetafel:anders@127.0.0.1:${poort}/postgres`, 'select 1')).rejects.toMatchObject({ code: '28P01' })
})
