import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import type { Logger } from 'pino'
import pakket from '../package.json' with { type: 'json' }
import type { Config, Limieten } from './basis/config.ts'
import { beperkingen } from './basis/databasefout.ts'
import type { Db } from './basis/db.ts'
import { maakEtags } from './basis/etag.ts'
import { Probleem } from './basis/fouten.ts'
import { maakGeheimen, type Nummersleutel } from './basis/geheimen.ts'
import { hoeVaak, richtHttpIn, serveropties } from './basis/http.ts'
import type { Klok } from './basis/klok.ts'
import { type Limiet, maakLimiet } from './basis/limiet.ts'
import { maakCursors } from './basis/paging.ts'
import * as casus from './casus/index.ts'
import { leesDossier } from './dossier.ts'
import * as koppelvlak from './koppelvlak/index.ts'
import * as plannen from './plannen/index.ts'
import * as register from './register/index.ts'
import { referentieOperaties } from './register/referentie/operaties.ts'
import { proefvoorbeeld, samenVan, waaromNiet } from './samen.ts'
import { leesTijdlijn } from './tijdlijn.ts'
import { wijzigt } from './toegang/invoerschemas.ts'
import { Logboek } from './toegang/log.ts'
import type { Noun } from './toegang/noun.ts'
import { serveerDocument } from './toegang/openapi.ts'
import type { Operatie } from './toegang/operatie.ts'
import { proefVan } from './toegang/proef.ts'
import { registreer } from './toegang/router.ts'
import { schrijf } from './toegang/schrijfpad.ts'
import { maakStapwijzer } from './toegang/stapwijzer.ts'
import type { Toetser } from './toegang/toetser.ts'
import { type Claims, OngeldigToken, type Tokenlezer, UitgeverOnbereikbaar } from './toegang/token.ts'
import { type Diensten, lees } from './toegang/uitvoeren.ts'
import * as toetsing from './toetsing/index.ts'
import { toetser as regelsAanHetWerk } from './toetsing/toetser.ts'
import * as verantwoording from './verantwoording/index.ts'

/** Every noun of the house. */
export const nouns: readonly Noun<never>[] = [
  ...register.nouns,
  ...casus.nouns,
  ...plannen.nouns,
  ...toetsing.nouns,
  ...verantwoording.nouns,
]
const enkele: readonly Operatie[] = [
  ...register.operaties,
  ...casus.operaties,
  ...plannen.operaties,
  ...toetsing.operaties,
  ...verantwoording.operaties,
  ...koppelvlak.operaties,
  leesDossier,
  leesTijdlijn,
  ...referentieOperaties,
]
/** Every operation of the API. What is not here does not exist. */
export const operaties: readonly Operatie[] = [...enkele, samenVan(enkele), proefVan(enkele, proefvoorbeeld)]
const stapwijzer = maakStapwijzer(operaties, waaromNiet)
/** What a violated constraint means, in Dutch, from every wing. */
Object.assign(beperkingen, register.beperkingen, casus.beperkingen, plannen.beperkingen)

export const versie: string = pakket.version

export type Appopties = {
  db: Db
  config: Pick<Config, 'geheim' | 'omgeving'> & {
    limieten?: Limieten | undefined
    proxys?: string[] | undefined
    nummersleutels?: Nummersleutel[]
  }
  klok: Klok
  ids: () => string
  /** `false` is silence. */
  log: Logger | false
  /** Who a token speaks for. */
  tokens: Tokenlezer
  /** The rules at work; another one only where a test proves that it would be missed. */
  toetser?: Toetser
  /** Called before the routes are closed for registration: the sandbox adds its own. */
  erbij?: (app: FastifyInstance) => Promise<void>
}

/** The API, ready to listen or to be called in a test. In production the database's clock counts, elsewhere the one that is handed in. */
export async function maakApp({
  db,
  config,
  klok,
  ids,
  log,
  tokens,
  toetser = regelsAanHetWerk,
  erbij,
}: Appopties): Promise<FastifyInstance> {
  const logger =
    log === false ? { logger: false as const } : { loggerInstance: log as unknown as FastifyBaseLogger, logController: new EenRegel() }
  const app = Fastify({ ...serveropties({ versie, id: ids, proxys: config.proxys }), ...logger })
  richtHttpIn(app, { versie, id: ids })
  const limiet = await maakLimiet(app, config.limieten ?? { client: 0, adres: 0 })
  await serveerDocument(app, { operaties, nouns, versie })
  const diensten: Diensten = {
    db,
    logboek: new Logboek(db.lezer),
    klok: config.omgeving === 'productie' ? undefined : klok,
    ids,
    etags: maakEtags(config.geheim),
    cursors: maakCursors(config.geheim),
    geheimen: maakGeheimen(config.geheim, config.nummersleutels ?? []),
    nouns: new Map(nouns.map((noun) => [noun.soort, noun])),
    toetser,
    stapwijzer,
  }
  registreer(app, operaties, {
    identiteit: maakIdentiteit(tokens, limiet),
    voerUit: (verzoek) => (wijzigt(verzoek.op) ? schrijf(diensten, verzoek.op, verzoek) : lees(diensten, verzoek.op, verzoek)),
    ...(limiet.meer && { telMee: limiet.meer }),
  })
  gezondheid(app, db)
  await erbij?.(app)
  await app.ready()
  return app
}

/** One line per request: method, route pattern, status and duration, when it has been answered; that it came in at level trace. */
class EenRegel extends LogController {
  override incomingRequest(verzoek: FastifyRequest): void {
    verzoek.log.trace({ req: verzoek }, 'aangekomen')
  }
  override requestCompleted(fout: Error | null | undefined, verzoek: FastifyRequest, antwoord: FastifyReply): void {
    const velden = { req: verzoek, res: antwoord }
    if (fout) verzoek.log.error({ ...velden, err: fout }, 'mislukt')
    else verzoek.log.info(velden, 'beantwoord')
  }
}

/** Who calls. A token that was not seen before is only looked into when its address did not bring too many; then its client counts. */
const maakIdentiteit =
  (tokens: Tokenlezer, { adres, client }: Limiet) =>
  async (verzoek: FastifyRequest, antwoord: FastifyReply): Promise<Claims> => {
    // Of two of them Node keeps the first, and another program on the way may have looked at the second.
    if (hoeVaak(verzoek.raw.rawHeaders, 'authorization') > 1) throw new Probleem('niet-ingelogd')
    const claims = await tokens(verzoek.headers.authorization, adres && (() => adres(verzoek, antwoord))).catch(alsProbleem)
    await client?.(verzoek, antwoord, `${claims.issuer} ${claims.client}`)
    return claims
  }

/** A token came, and another one would do (RFC 6750, 3.1). What is wrong with this one is not told. */
const tokenTeltNiet = { 'www-authenticate': 'Bearer realm="rondetafel", error="invalid_token"' }

function alsProbleem(fout: unknown): never {
  if (fout instanceof OngeldigToken) throw new Probleem('niet-ingelogd', fout.reden === 'geen-bearer' ? {} : { headers: tokenTeltNiet })
  if (fout instanceof UitgeverOnbereikbaar) throw new Probleem('tijdelijk-niet-beschikbaar')
  throw fout
}

/** `/gezond`: the process answers. `/gereed`: so does the database, for both roles. Outside `/v1`, without a token, without internals. */
function gezondheid(app: FastifyInstance, db: Db): void {
  app.get('/gezond', async () => ({ status: 'gezond' }))
  // One question at a time, however many ask: who has no token cannot take the connections.
  let bezig: Promise<unknown> | undefined
  app.get('/gereed', async () => {
    bezig ??= Promise.all([db.lezer.query('select 1'), db.schrijver.query('select 1')]).finally(() => {
      bezig = undefined
    })
    await bezig.catch(() => {
      throw new Probleem('tijdelijk-niet-beschikbaar')
    })
    return { status: 'gereed' }
  })
}
