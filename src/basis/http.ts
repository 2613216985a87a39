import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify'
import { vertaalDatabasefout } from './databasefout.ts'
import { type Foutcode, fouten, GeenAdres, type Invoerfout, ongeldig, Probleem, problem } from './fouten.ts'
import { leesJson } from './json.ts'
import { aanvaardt, leesbaar, type Spoor, spoor, traceparent } from './onderhandeling.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The trace that this call belongs to. */
    spoor: Spoor
  }
  interface FastifyContextConfig {
    /** Media types that this route answers with; JSON unless told. */
    aanbod?: readonly string[]
    /** Headers that replace the fixed ones on the good answers of this route. */
    koppen?: Record<string, string>
  }
}

export const maxInhoud = 256 * 1024
const json = ['application/json', 'application/problem+json'] as const
const patch = ['application/json', 'application/merge-patch+json'] as const

/** On every answer, errors included. */
export const vasteKoppen: Record<string, string> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** What is chosen once, at the start. `id` makes a UUID per request. */
export type Httpopties = { versie: string; id: () => string; proxys?: string[] | undefined }

/** What leads nowhere because it cannot be read: before anybody looks what is there, so it tells nothing. */
const scheefAdres: Invoerfout = {
  in: 'path',
  location: '',
  code: 'onleesbaar',
  detail: 'Dit adres is niet te lezen: er staat een `%` in die geen teken in UTF-8 codeert. Een `%` zelf schrijft u als `%25`.',
}

/** The options for `Fastify(…)` that the edge depends on: request ids, limits, and errors that come before any route. */
export function serveropties({ versie, id, proxys = [] }: Httpopties): FastifyServerOptions {
  const koppen = { ...vasteKoppen, 'api-version': versie }
  return {
    genReqId: id,
    requestIdHeader: false,
    trustProxy: proxys.length > 0 ? proxys : false,
    bodyLimit: maxInhoud,
    return503OnClosing: false,
    routerOptions: { caseSensitive: true, ignoreTrailingSlash: false, ignoreDuplicateSlashes: false, maxParamLength: 200 },
    frameworkErrors: (fout, verzoek, antwoord) => {
      antwoord.headers({ ...koppen, 'x-request-id': verzoek.id })
      zend(antwoord, fout.code === 'FST_ERR_BAD_URL' ? ongeldig(scheefAdres) : new Probleem('ongeldige-invoer'))
    },
    clientErrorHandler: (fout, socket) => zendKaal(socket, fout.code, koppen, id()),
  }
}

/** Makes the edge of a Fastify instance as the Dutch API rules want it. Call it before any route is registered. */
export function richtHttpIn(app: FastifyInstance, { versie }: Httpopties): void {
  const routes = volgRoutes(app)
  const vast = { ...vasteKoppen, 'api-version': versie }
  let sluit = false
  app.decorateRequest('spoor')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser([...patch], { parseAs: 'buffer', bodyLimit: maxInhoud }, (_verzoek, inhoud, klaar) => {
    try {
      klaar(null, leesJson(inhoud as Buffer))
    } catch (fout) {
      klaar(fout as Error)
    }
  })
  app.addHook('preClose', async () => {
    sluit = true
  })
  // What was under way is finished; its connection must not stay open behind it, or the stop waits for the client.
  app.addHook('onSend', async (_verzoek, antwoord) => {
    if (sluit) antwoord.header('connection', 'close')
  })
  app.addHook('onRequest', async (verzoek, antwoord) => {
    antwoord.headers(vast).header('x-request-id', verzoek.id)
    verzoek.spoor = spoor(enkel(verzoek.headers.traceparent), verzoek.id)
    antwoord.header('traceparent', traceparent(verzoek.spoor))
    if (sluit) throw new Probleem('tijdelijk-niet-beschikbaar', { headers: { connection: 'close' } })
    if (verzoek.is404 || leegDeel(verzoek.url)) throw geenRoute(verzoek, routes)
    toetsVormen(verzoek)
    if (verzoek.routeOptions.config.koppen) antwoord.headers(verzoek.routeOptions.config.koppen)
  })
  app.setNotFoundHandler((verzoek) => {
    throw geenRoute(verzoek, routes)
  })
  app.setErrorHandler((fout, verzoek, antwoord) => {
    const probleem = naarProbleem(fout)
    if (probleem.status >= 500) verzoek.log.error({ err: fout })
    antwoord.headers(vast)
    zend(antwoord, probleem)
  })
}

/** `/boeken/` and `/boeken//x` would match a parameter that is empty; they are no addresses of ours. */
const leegDeel = (url: string): boolean => /^[^?]+\/(?:\/|\?|$)/.test(url)
const enkel = (kop: string | string[] | undefined): string | undefined => (Array.isArray(kop) ? kop[0] : kop)

/** How often a header stands in a request as it came in: names and values in turn. */
export function hoeVaak(rawHeaders: readonly string[], naam: string): number {
  let keren = 0
  for (let i = 0; i < rawHeaders.length; i += 2)
    if (rawHeaders[i]?.length === naam.length && rawHeaders[i]?.toLowerCase() === naam) keren += 1
  return keren
}

/** 406 and 415, before anybody looks at who is calling. */
function toetsVormen({ headers, method, routeOptions }: FastifyRequest): void {
  if (!aanvaardt(headers.accept, routeOptions.config.aanbod ?? json)) throw new Probleem('antwoordvorm-niet-beschikbaar')
  if (method === 'GET' || method === 'HEAD') return
  const inhoud = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  const soorten = method === 'PATCH' ? patch : [json[0]]
  const verpakt = (headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity'
  if ((inhoud || headers['content-type']) && (verpakt || !leesbaar(headers['content-type'], soorten))) {
    throw new Probleem('invoervorm-niet-ondersteund', { headers: { 'accept-post': 'application/json' } })
  }
}

type Route = { delen: string[]; methoden: Set<string> }

/** Remembers the routes as they are registered, so that a wrong method can be told from a wrong address. */
function volgRoutes(app: FastifyInstance): Map<string, Route> {
  const routes = new Map<string, Route>()
  app.addHook('onRoute', ({ url, method }) => {
    const route = routes.get(url) ?? { delen: url.split('/'), methoden: new Set() }
    for (const naam of [method].flat()) route.methoden.add(naam)
    routes.set(url, route)
  })
  return routes
}

const past = (route: Route, delen: string[]): boolean =>
  route.delen.length === delen.length && route.delen.every((deel, i) => deel === delen[i] || (deel.startsWith(':') && delen[i] !== ''))

/** 405 with `Allow` when the address exists for another method, else 404. */
function geenRoute({ url, method }: FastifyRequest, routes: Map<string, Route>): Probleem {
  const delen = (url.split('?')[0] ?? '').split('/')
  const methoden = new Set([...routes.values()].filter((route) => past(route, delen)).flatMap((route) => [...route.methoden]))
  if (methoden.size === 0) return new GeenAdres()
  if (methoden.has(method)) return new Probleem('niet-gevonden')
  return new Probleem('methode-niet-toegestaan', { headers: { allow: [...methoden].toSorted().join(', ') } })
}

const vanFastify: Record<string, Foutcode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'te-groot',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'invoervorm-niet-ondersteund',
  FST_ERR_NOT_FOUND: 'niet-gevonden',
}

/** Every error as a problem: ours as it is, Fastify's and the database's translated, anything else a 500 that says nothing. */
export function naarProbleem(fout: unknown): Probleem {
  if (fout instanceof Probleem) return fout
  const vertaald = vertaalDatabasefout(fout)
  if (vertaald === 'opnieuw') return new Probleem('tijdelijk-niet-beschikbaar', { headers: { 'retry-after': '1' } })
  const { code, statusCode } = (fout ?? {}) as { code?: string; statusCode?: number }
  const bekend = vanFastify[code ?? '']
  if (bekend) return new Probleem(bekend)
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return ongeldig({ in: 'body', location: '', code: 'onleesbaar', detail: 'De aanroep is niet te lezen.' })
  }
  return vertaald ?? new Probleem('interne-fout')
}

/** Sends a problem. The media type is always the problem type, whatever `Accept` says. */
function zend(antwoord: FastifyReply, probleem: Probleem): void {
  const { status, headers, lichaam } = problem(probleem, antwoord.request.id)
  antwoord.code(status).headers(headers).send(JSON.stringify(lichaam))
}

/** An answer on a connection whose request could not even be read. */
function zendKaal(socket: Socket, foutcode: string | undefined, vast: Record<string, string>, id: string): void {
  if (!socket.writable || foutcode === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const code =
    foutcode === 'HPE_HEADER_OVERFLOW' ? 'koppen-te-groot' : foutcode === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'te-traag' : 'ongeldige-invoer'
  const { status, headers, lichaam } = problem(
    new Probleem(code, code === 'ongeldige-invoer' ? { detail: 'Dit is geen leesbare HTTP-aanroep.' } : {}),
    id,
  )
  const inhoud = JSON.stringify(lichaam)
  const koppen = { ...vast, ...headers, 'x-request-id': id, 'content-length': String(Buffer.byteLength(inhoud)), connection: 'close' }
  const regels = Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${fouten[code].titel.replace(/[^ -~]/g, '')}\r\n${regels.join('')}\r\n${inhoud}`)
}
