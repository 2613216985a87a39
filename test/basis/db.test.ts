import { connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DatabaseWeg, type Db, openDb, samen, tijdstip, transactie, vraag } from '../../src/basis/db.ts'
import { maakTestDatabase, type TestDatabase } from '../hulp/database.ts'

let database: TestDatabase
let db: Db
const instellingen = { poolLezer: 2, poolSchrijver: 2, statementTimeout: 2000, lockTimeout: 300 }

beforeAll(async () => {
  database = await maakTestDatabase()
  // The owner stands in for both roles: these tests need a table of their own.
  db = openDb({ ...instellingen, lezerUrl: database.lezerUrl, schrijverUrl: database.beheerUrl })
  await db.schrijver.query(
    'create table proef (id int primary key, ander int, foreign key (ander) references proef deferrable initially deferred)',
  )
})
afterAll(async () => {
  await db.sluit()
  await database.stop()
})
const aantal = async () => Number((await vraag<{ n: bigint }>(db.schrijver, { text: 'select count(*) n from proef' }))[0]?.n)

describe('values', () => {
  test('days are strings, moments ISO in UTC with milliseconds, bigints keep their bits; arrays too', async () => {
    const [rij] = await vraag(db.lezer, {
      name: 'waarden',
      text: `select date '2026-02-28' dag, timestamptz '2026-11-22 02:38:40.1239+01' moment, timestamptz '2026-11-22 00:00Z' rond, 9007199254740993 groot,
             array[date '2026-01-01'] dagen, array[timestamptz '2026-01-01 00:00Z'] momenten, array[1::bigint] getallen, null::date niets, 'infinity'::timestamptz altijd`,
    })
    expect(rij).toEqual({
      dag: '2026-02-28',
      moment: '2026-11-22T01:38:40.123Z',
      rond: '2026-11-22T00:00:00.000Z',
      groot: 9007199254740993n,
      dagen: ['2026-01-01'],
      momenten: ['2026-01-01T00:00:00.000Z'],
      getallen: [1n],
      niets: null,
      altijd: 'infinity',
    })
  })

  test('a moment in another zone', () => {
    expect(tijdstip('2026-11-22 05:08:40+05:30')).toBe('2026-11-21T23:38:40.000Z')
    expect(tijdstip('2026-11-22 01:38:40.5-02')).toBe('2026-11-22T03:38:40.500Z')
  })
})

describe('one round trip', () => {
  test('begin, statements and commit share it, and the answers come in order', async () => {
    const [eerste, tweede] = await samen(db.lezer, [
      { text: `select set_config('rt.proef', $1, true)`, values: ['ja'] },
      { name: 'instelling', text: `select current_setting('rt.proef', true) x` },
    ])
    expect(eerste.rowCount).toBe(1)
    expect(tweede.rows).toEqual([{ x: 'ja' }])
    expect((await vraag(db.lezer, { text: `select current_setting('rt.proef', true) x` }))[0]).toEqual({ x: '' })
  })

  test('an error undoes everything and the connection stays good', async () => {
    const voor = await aantal()
    await expect(
      samen(db.schrijver, [{ text: 'insert into proef values (1)' }, { text: 'select 1/0' }, { text: 'select 1' }]),
    ).rejects.toMatchObject({ code: '22012' })
    expect(await aantal()).toBe(voor)
  })
})

describe('transaction', () => {
  test('commits', async () => {
    expect(await transactie(db.schrijver, async (c) => (await c.query('insert into proef values (2) returning id')).rows)).toEqual([
      { id: 2 },
    ])
    expect(await aantal()).toBe(1)
  })

  test('an error that nobody waited for makes COMMIT a ROLLBACK: that is a failure', async () => {
    const werk = transactie(db.schrijver, async (c) => {
      c.query('insert into proef values (3)').catch(() => undefined)
      c.query('select 1/0').catch(() => undefined)
    })
    await expect(werk).rejects.toThrow(/teruggedraaid/)
    expect(await aantal()).toBe(1)
  })

  test('a constraint that speaks at COMMIT is an error of the transaction', async () => {
    await expect(transactie(db.schrijver, (c) => c.query('insert into proef values (4, 99)'))).rejects.toMatchObject({ code: '23503' })
    expect(await aantal()).toBe(1)
  })

  test('an error of our own rolls back', async () => {
    const werk = transactie(db.schrijver, async (c) => {
      await c.query('insert into proef values (5)')
      throw new RangeError('eigen fout')
    })
    await expect(werk).rejects.toThrow(RangeError)
    expect(await aantal()).toBe(1)
  })

  test('waiting for a lock, and working too long, end', async () => {
    await transactie(db.schrijver, async (c) => {
      await c.query('lock table proef')
      await expect(vraag(db.schrijver, { text: 'insert into proef values (6)' })).rejects.toMatchObject({ code: '55P03' })
    })
    await expect(vraag(db.lezer, { text: 'select pg_sleep(5)' })).rejects.toMatchObject({ code: '57014' })
  })
})

describe('a database that goes away', () => {
  test('a cut connection is DatabaseWeg, and the next call works', async () => {
    const werk = transactie(db.schrijver, async (c) => {
      await vraag(db.schrijver, { text: `select pg_terminate_backend($1)`, values: [(c as unknown as { processID: number }).processID] })
      await c.query('select 1')
    })
    await expect(werk).rejects.toThrow(DatabaseWeg)
    expect(await aantal()).toBe(1)
  })

  test('a server that cannot be reached is DatabaseWeg until it is there again', async () => {
    const url = new URL(database.beheerUrl)
    const { poort, sluit, open } = await maakTussenstation(Number(url.port), url.hostname)
    url.host = `127.0.0.1:${poort}`
    const ver = openDb({ ...instellingen, lezerUrl: url.href, schrijverUrl: url.href })
    expect((await samen(ver.lezer, [{ text: 'select 1 x' }]))[0].rows).toEqual([{ x: 1 }])
    await sluit()
    for (let poging = 0; poging < 3; poging++) {
      await expect(samen(ver.lezer, [{ text: 'select 1 x' }])).rejects.toThrow(DatabaseWeg)
      await expect(transactie(ver.schrijver, (c) => c.query('select 1'))).rejects.toThrow(DatabaseWeg)
    }
    await open()
    expect((await samen(ver.lezer, [{ text: 'select 1 x' }]))[0].rows).toEqual([{ x: 1 }])
    await ver.sluit()
    await sluit()
  })
})

/** A relay in front of the server, that can be cut and restored. */
async function maakTussenstation(doel: number, bij: string) {
  const sockets = new Set<Socket>()
  const server = createServer((hier) => {
    const daar = connect(doel, bij)
    for (const [van, naar] of [
      [hier, daar],
      [daar, hier],
    ] as const) {
      sockets.add(van)
      van
        .on('error', () => undefined)
        .on('close', () => naar.destroy())
        .pipe(naar)
    }
  })
  const open = (poort = 0) =>
    new Promise<number>((klaar) => server.listen(poort, '127.0.0.1', () => klaar((server.address() as { port: number }).port)))
  const poort = await open()
  const sluit = async () => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
    await new Promise((klaar) => server.close(klaar))
  }
  return { poort, sluit, open: () => open(poort) }
}
