import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Appopties, maakApp } from './app.ts'
import { type Config, leesConfig } from './basis/config.ts'
import { type Db, isWeg, openDb } from './basis/db.ts'
import { maakIds } from './basis/id.ts'
import { type Klok, verzetbareKlok } from './basis/klok.ts'
import { maakLog } from './basis/log.ts'
import { eisMigraties, migreer } from './basis/migraties.ts'
import { richtIn } from './inrichting.ts'
import { maakSandboxuitgever, type Sandboxuitgever } from './toegang/sandboxuitgever.ts'
import { maakTokenlezer } from './toegang/token.ts'
import { maakPseudoniem } from './verantwoording/logboek/dataverwerking.ts'
import { openLogboek } from './verantwoording/logboek/opslag.ts'
import { startTaak } from './verantwoording/logboek/taak.ts'
import { leesZegelsleutel } from './verantwoording/logboek/zegel.ts'

/** The process. The only place that reads the machine's clock, the environment and the signals. */
const echteKlok: Klok = { nu: () => new Date().toISOString() }
const echteTijd = (): number => Date.now()

/** What is running, in the order it was started; stopped the other way round. */
const lopend: { naam: string; stop: () => Promise<unknown> }[] = []

/** A fault of setting or surroundings: told in one sentence, without a stack. */
class Startfout extends Error {}

async function start(): Promise<void> {
  const gelezen = leesConfig(process.env)
  if ('fouten' in gelezen) throw new Startfout(gelezen.fouten.join('\n'))
  const { config } = gelezen
  if (config.database) await startProductie(config, config.database)
  else await startSandbox(config)
}

async function startProductie(config: Config, database: Database): Promise<void> {
  const tokens = maakTokenlezer({ uitgevers: config.uitgevers, publiek: config.publiek, echteTijd })
  const db = await verbind(config, database)
  await luister(config, { db, klok: echteKlok, ids: maakIds(echteKlok), tokens })
  if (database.logboekUrl !== undefined) verantwoord(config, database.logboekUrl)
}

/** The job beside the API: writes the log out per person and seals it. On as many nodes as may read the log. */
function verantwoord(config: Config, url: string, klok?: Klok): void {
  const { pseudoniemsleutel, publiekeUrl } = config
  const werk = {
    pool: openLogboek(url),
    sleutel: leesZegelsleutel(config.zegelsleutel),
    pseudoniem: maakPseudoniem(pseudoniemsleutel),
    publiekeUrl,
    ...(klok && { klok }),
  }
  lopend.push({ naam: 'logboek', stop: startTaak(werk, maakLog(config.logniveau)).stop })
}

/** The sandbox makes its own database and hands out its own tokens, which is why only it loads the embedded server and the sandbox routes. */
async function startSandbox(basis: Config): Promise<void> {
  const { openSandboxdatabase } = await import('./basis/sandboxdatabase.ts')
  const { maakSandbox, toonEersteAanroepen } = await import('./sandbox.ts')
  const { adressen, map, stop } = await openSandboxdatabase(basis.sandboxMap)
  lopend.push({ naam: 'database', stop })
  const geheim = (naam: string, gezet: Buffer): Buffer => (gezet.length > 0 ? gezet : bewaard(join(map, naam), () => randomBytes(32)))
  const config = {
    ...basis,
    geheim: geheim('geheim', basis.geheim),
    zegelsleutel: geheim('zegelsleutel', basis.zegelsleutel),
    pseudoniemsleutel: geheim('pseudoniemsleutel', basis.pseudoniemsleutel),
    nummersleutels:
      basis.nummersleutels.length > 0 ? basis.nummersleutels : [{ id: 'sandbox', bytes: geheim('nummersleutel', Buffer.alloc(0)) }],
  }
  const uitgever = await maakUitgever(map, config.publiek)
  const tokens = maakTokenlezer({ uitgevers: [uitgever], publiek: config.publiek, echteTijd })
  const klok = verzetbareKlok(echteKlok)
  const ids = maakIds(klok)
  const db = await verbind(config, adressen)
  const app = await luister(config, {
    db,
    klok,
    ids,
    tokens,
    erbij: await maakSandbox({ config, db, adressen, klok, ids, uitgever, tokens }),
  })
  verantwoord(config, adressen.beheerUrl, klok)
  const { port } = app.server.address() as { port: number }
  console.log(toonEersteAanroepen(config.publiekeUrl.replace(/:0$/, `:${port}`)))
}

/** Kept beside the data, readable by this user only, so that cursors, ETags and tokens outlive a restart. */
function bewaard(bestand: string, maak: () => string | Buffer): Buffer {
  if (!existsSync(bestand)) writeFileSync(bestand, maak(), { mode: 0o600 })
  return readFileSync(bestand)
}

async function maakUitgever(map: string, publiek: string): Promise<Sandboxuitgever> {
  const bestand = join(map, 'sleutel.json')
  const sleutel = existsSync(bestand) ? { sleutel: JSON.parse(readFileSync(bestand, 'utf8')) } : {}
  const uitgever = await maakSandboxuitgever({ publiek, echteTijd, ...sleutel })
  bewaard(bestand, () => JSON.stringify(uitgever.sleutel))
  return uitgever
}

type Database = NonNullable<Config['database']>

/** Brings the database up to date, in shape and in what it must hold, and opens the two pools. */
async function verbind(config: Config, database: Database): Promise<Db> {
  const { beheerUrl } = database
  if (beheerUrl !== undefined) {
    await migreer({ ...database, beheerUrl })
    await richtIn(beheerUrl)
  }
  const db = openDb({ ...config, ...database })
  lopend.push({ naam: 'verbindingen', stop: db.sluit })
  if (beheerUrl === undefined) await eisMigraties(db.schrijver)
  return db
}

async function luister(config: Config, opties: Omit<Appopties, 'config' | 'log'>): Promise<FastifyInstance> {
  const app = await maakApp({ ...opties, config, log: maakLog(config.logniveau) })
  lopend.push({ naam: 'api', stop: () => app.close() })
  await app.listen({ host: config.host, port: config.poort })
  return app
}

/** Stops in good order: no new requests, running ones finish, then the connections, then the database. */
let gestopt = false
async function stop(code: number): Promise<void> {
  if (gestopt) return
  gestopt = true
  setTimeout(() => process.exit(code || 1), 15_000).unref()
  for (const { naam, stop } of lopend.toReversed()) {
    await stop().catch((fout: unknown) => {
      console.error(`Het stoppen van ${naam} lukte niet: ${(fout as Error).name}`)
      code ||= 1
    })
  }
  process.exit(code)
}

/** One sentence for what people can mend themselves; class and stack for what is ours. */
function vertel(fout: unknown): string {
  const { code, message, port, stack } = fout as NodeJS.ErrnoException & { port?: number }
  if (fout instanceof Startfout) return message
  if (code === 'EADDRINUSE') return `Poort ${port} is al in gebruik. Kies een andere met PORT, of stop het programma dat er nu op draait.`
  if (code === 'EACCES' && port !== undefined) return `Poort ${port} mag dit programma niet gebruiken. Kies een andere met PORT.`
  if (code === '28P01' || code === '28000')
    return 'De database weigert de gebruiker of het wachtwoord uit DATABASE_URL (of DATABASE_URL_LEZER, DATABASE_URL_SCHRIJVER).'
  if (code === '3D000') return 'De database die in DATABASE_URL wordt genoemd, bestaat niet.'
  if (isWeg(fout)) return `De database is niet bereikbaar (${code ?? 'geen antwoord'}). Controleer DATABASE_URL en of de server draait.`
  return fout instanceof Error && fout.constructor === Error ? message : (stack ?? String(fout))
}

for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, () => void stop(0))
try {
  await start()
} catch (fout) {
  console.error(`Rondetafel start niet.\n${vertel(fout)}`)
  await stop(1)
}
