import { type DestinationStream, type Logger, pino } from 'pino'

/**
 * Field names whose value never reaches the log, at any depth and in any spelling of case or separators. Pinned by a test: taking one away
 * is a decision, not an edit.
 */
export const nooit = [
  ...['naam', 'namen', 'voornaam', 'voornamen', 'voorvoegsel', 'achternaam', 'geslachtsnaam', 'roepnaam', 'schoolnaam', 'aanduiding'],
  ...[
    'bsn',
    'pgn',
    'burgerservicenummer',
    'geboortedatum',
    'overledenop',
    'geslacht',
    'adres',
    'postcode',
    'huisnummer',
    'telefoon',
    'email',
  ],
  ...['tekst', 'toelichting', 'omschrijving', 'motivering', 'motiveringen', 'reden', 'opbrengst', 'doel', 'inbreng', 'invloed', 'antwoord'],
  ...['contact', 'document', 'berichtaangezin', 'openstaandeacties', 'gebodenhulp', 'perspectief', 'verzuim', 'steunopschool', 'waarde'],
  ...['uitleg', 'feiten', 'nvtreden', 'overlegtoelichting', 'uitvoerder', 'omvang', 'hulpvraag', 'programmaafwijking'],
  ...[
    'authorization',
    'cookie',
    'setcookie',
    'token',
    'accesstoken',
    'wachtwoord',
    'password',
    'geheim',
    'secret',
    'code',
    'sub',
    'tokensubject',
  ],
  ...['body', 'headers', 'query', 'params', 'querystring', 'url', 'json', 'values', 'parameters', 'detail', 'where', 'input'],
] as const

const verboden = new Set<string>(nooit)
const verborgen = '[weg]'
/** What an error's `code` looks like: an SQLSTATE, ECONNREFUSED, FST_ERR_…; anything else is left out. */
const foutcode = /^[A-Z0-9_]{5,40}$/

const mag = (sleutel: string): boolean => !verboden.has(sleutel.toLowerCase().replace(/[-_ ]/g, ''))

/** What may be said of an error: its class, code and where it arose. Never its message: PostgreSQL and parsers put values in it. */
export function toonFout(fout: unknown, diep = 0): Record<string, unknown> {
  if (!(fout instanceof Error)) return { klasse: typeof fout }
  const { code, schema, table, constraint, severity } = fout as Error & Record<string, unknown>
  return {
    klasse: fout.constructor.name,
    ...(typeof code === 'string' && foutcode.test(code) ? { code } : {}),
    ...Object.fromEntries(Object.entries({ schema, table, constraint, severity }).filter(([, waarde]) => typeof waarde === 'string')),
    stapel: (fout.stack ?? '').split('\n').filter((regel) => /^\s+at /.test(regel)),
    ...(fout.cause && diep < 3 ? { oorzaak: toonFout(fout.cause, diep + 1) } : {}),
  }
}

/** Takes out of a value everything on the never-list; long texts, errors and depth are cut as well. */
export function schoon(waarde: unknown, diep = 0): unknown {
  if (waarde instanceof Error) return toonFout(waarde)
  if (typeof waarde === 'bigint') return waarde.toString()
  if (typeof waarde === 'string') return waarde.length > 200 ? verborgen : waarde
  if (typeof waarde === 'function') return undefined
  if (waarde === null || typeof waarde !== 'object') return waarde
  if (diep > 4) return verborgen
  if (Array.isArray(waarde)) return waarde.slice(0, 50).map((deel) => schoon(deel, diep + 1))
  return Object.fromEntries(
    Object.entries(waarde).map(([sleutel, inhoud]) => [sleutel, mag(sleutel) ? schoon(inhoud, diep + 1) : verborgen]),
  )
}

type Verzoek = { id?: unknown; method?: string; routeOptions?: { url?: string | undefined } }
type Antwoord = { statusCode?: number; elapsedTime?: number }

/** A request in the log: method, route pattern and id. Never the address that was asked for: it can carry anything. */
export const toonVerzoek = (verzoek: Verzoek) => ({
  methode: verzoek.method,
  route: verzoek.routeOptions?.url ?? '(onbekend)',
  id: verzoek.id,
})
/** An answer in the log: status and duration in milliseconds. */
export const toonAntwoord = (antwoord: Antwoord) => ({
  status: antwoord.statusCode,
  ...(antwoord.elapsedTime === undefined ? {} : { duur: Math.round(antwoord.elapsedTime * 10) / 10 }),
})

// Serializers run after the formatter, on what it left; requests, answers and errors must reach them whole.
const heel: Record<string, (waarde: never) => unknown> = { req: toonVerzoek, res: toonAntwoord, err: toonFout, error: toonFout }

const schoonRegel = (regel: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(regel).map(([sleutel, waarde]) => {
      const serializer = heel[sleutel]
      if (serializer) return [sleutel, serializer(waarde as never)]
      return [sleutel, (schoon({ [sleutel]: waarde }) as Record<string, unknown>)[sleutel]]
    }),
  )

/** Addresses in a message lose their query. */
const schoonBericht = (bericht: string): string => bericht.replace(/\?\S*/g, '?…')

/** The logger. Values go in fields, where the never-list sees them: what would be pasted into the message is dropped. */
export function maakLog(niveau: string, bestemming?: DestinationStream): Logger {
  const opties = {
    level: niveau,
    base: null,
    // Ours have run in the formatter already; Fastify's own, which show the address, must not run after them.
    serializers: { req: gelijk, res: gelijk, err: gelijk, error: gelijk },
    formatters: { log: schoonRegel, bindings: schoonRegel, level: (naam: string) => ({ niveau: naam }) },
    hooks: {
      logMethod(this: Logger, invoer: unknown[], methode: (...delen: never[]) => void) {
        const [eerste, tweede] = invoer
        const velden = eerste instanceof Error ? { err: eerste } : typeof eerste === 'object' && eerste !== null ? eerste : {}
        const bericht = typeof eerste === 'string' ? eerste : typeof tweede === 'string' ? tweede : 'err' in velden ? 'fout' : ''
        methode.apply(this, [velden, schoonBericht(bericht)] as never[])
      },
    },
  }
  const log = bestemming ? pino(opties, bestemming) : pino(opties)
  // A child is bound to fields past the formatter, and Fastify gives its own serializers along: neither goes round the list.
  const { child } = log
  log.child = function (this: Logger, velden: object) {
    return child.call(this, schoonRegel({ ...velden }))
  } as typeof log.child
  return log
}
const gelijk = (waarde: unknown): unknown => waarde
