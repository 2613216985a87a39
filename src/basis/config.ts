import { isIP, isIPv6 } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { type Nummersleutel, nummersleutels, zonderNummersleutels } from './geheimen.ts'
import { urlVoor } from './rollen.ts'

/** An address in the configuration; `postgres` ones must say who logs in. */
const http = (waarde: string): boolean => URL.canParse(waarde) && /^https?:$/.test(new URL(waarde).protocol)
const veiligHttp = (waarde: string): boolean =>
  http(waarde) && (waarde.startsWith('https:') || ['localhost', '127.0.0.1', '[::1]'].includes(new URL(waarde).hostname))
const isPostgres = (waarde: string): boolean =>
  URL.canParse(waarde) && /^postgres(ql)?:$/.test(new URL(waarde).protocol) && new URL(waarde).username !== ''

const postgres = z
  .string()
  .refine(isPostgres, 'is geen adres van een PostgreSQL-database. Schrijf het als postgres://gebruiker:wachtwoord@server:5432/database.')
const geheel = (van: number, tot: number) =>
  z
    .string()
    .refine(
      (waarde) => /^\d{1,9}$/.test(waarde) && Number(waarde) >= van && Number(waarde) <= tot,
      `moet een geheel getal van ${van} tot en met ${tot} zijn.`,
    )
    .transform(Number)
const getal = (van: number, tot: number, anders: number) => geheel(van, tot).default(anders)

const uitgever = z.strictObject(
  {
    issuer: z.string().refine(veiligHttp, 'noemt een uitgever die geen https-adres is.'),
    jwksUri: z.string().refine(veiligHttp, 'noemt een adres van sleutels dat geen https-adres is.').optional(),
    organisaties: z.array(z.uuid('noemt bij een uitgever een organisatie die geen id is.').toLowerCase()).optional(),
    beheer: z.boolean('noemt bij een uitgever een `beheer` dat geen true of false is.').optional(),
  },
  'noemt bij een uitgever een veld dat niet bestaat. Er zijn: issuer, jwksUri, organisaties, beheer.',
)
export type UitgeverConfig = z.output<typeof uitgever>

/**
 * `https://issuer` (its keys are found by discovery) or `https://issuer|https://issuer/jwks`, with commas; or a JSON list of
 * { issuer, jwksUri, organisaties, beheer }, all but the first optional.
 */
const uitgevers = z
  .string()
  .transform((tekst, ctx): unknown => {
    if (!tekst.trim().startsWith('[')) {
      return tekst.split(',').map((paar) => {
        const [issuer = '', jwksUri] = paar.split('|').map((deel) => deel.trim())
        return jwksUri === undefined ? { issuer } : { issuer, jwksUri }
      })
    }
    try {
      return JSON.parse(tekst)
    } catch {
      ctx.addIssue({ code: 'custom', message: 'begint als een JSON-lijst, maar is geen geldige JSON.' })
      return z.NEVER
    }
  })
  .pipe(
    z
      .array(uitgever, 'moet een lijst zijn van uitgevers, elk als https://uitgever of https://uitgever|https://adres-van-de-sleutels.')
      .min(1, 'noemt geen enkele uitgever.'),
  )
  .refine((lijst) => new Set(lijst.map(({ issuer }) => issuer)).size === lijst.length, 'noemt een uitgever twee keer.')

const netwerk = (waarde: string): boolean => {
  const [adres = '', bits, ...meer] = waarde.split('/')
  const lengte = isIPv6(adres) ? 128 : 32
  return isIP(adres) !== 0 && meer.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= lengte))
}
/** Addresses or networks of the load balancers in front of us, with commas. Only they are believed about who called. */
const proxys = z
  .string()
  .transform((tekst) => tekst.split(',').map((deel) => deel.trim()))
  .refine((lijst) => lijst.every(netwerk), 'moet een lijst zijn van IP-adressen of netwerken, zoals 10.0.0.0/8.')

const sleutelvan = (past: (bytes: number) => boolean, hoeveel: string) =>
  z.string().transform((tekst, ctx) => {
    const bytes = Buffer.from(tekst, 'base64')
    if (/^[\w+/=-]+$/.test(tekst) && past(bytes.length)) return bytes
    ctx.addIssue({ code: 'custom', message: `moet ${hoeveel} 32 bytes zijn, in base64. Maak er een met: openssl rand -base64 32` })
    return z.NEVER
  })
const sleutel = sleutelvan((bytes) => bytes >= 32, 'ten minste')
const bytes32 = sleutelvan((bytes) => bytes === 32, 'precies')
const niveaus = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Everything that can be set from outside, in one place. Absent and empty are the same. */
export const schema = z.object({
  DATABASE_URL: postgres.optional(),
  DATABASE_URL_LEZER: postgres.optional(),
  DATABASE_URL_SCHRIJVER: postgres.optional(),
  DATABASE_URL_LOGBOEK: postgres.optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: getal(0, 65_535, 3000),
  PUBLIEKE_URL: z.string().refine(http, 'moet een http- of https-adres zijn.').optional(),
  TOKEN_UITGEVERS: uitgevers.optional(),
  TOKEN_PUBLIEK: z.string().default('rondetafel'),
  GEHEIM: sleutel.optional(),
  ZEGELSLEUTEL: bytes32.optional(),
  PSEUDONIEMSLEUTEL: sleutel.optional(),
  NUMMERSLEUTELS: nummersleutels.optional(),
  LOGNIVEAU: z.enum(niveaus, `moet een van deze zijn: ${niveaus.join(', ')}.`).optional(),
  POOL_LEZER: getal(1, 200, 10),
  POOL_SCHRIJVER: getal(1, 200, 10),
  STATEMENT_TIMEOUT: getal(100, 600_000, 15_000),
  LOCK_TIMEOUT: getal(100, 600_000, 5000),
  LIMIET_CLIENT: geheel(0, 999_999_999).optional(),
  LIMIET_ADRES: geheel(0, 999_999_999).optional(),
  PROXYS: proxys.optional(),
  SANDBOX_MAP: z.string().optional(),
  NODE_ENV: z.string().optional(),
})
type Omgeving = z.output<typeof schema>
export const instelnamen = Object.keys(schema.shape)

export type Limieten = { client: number; adres: number }

/** The configuration as the program knows it. */
export type Config = {
  omgeving: 'sandbox' | 'productie'
  host: string
  poort: number
  /** Where the outside finds us; no slash at the end. */
  publiekeUrl: string
  /** Absent in the sandbox, which makes its own database. `beheerUrl` is absent on a node that may not migrate. */
  database: { beheerUrl?: string; lezerUrl: string; schrijverUrl: string; logboekUrl?: string; eigenRollen: boolean } | undefined
  poolLezer: number
  poolSchrijver: number
  /** Milliseconds. */
  statementTimeout: number
  lockTimeout: number
  /** The allow-list; empty in the sandbox, which is its own issuer. */
  uitgevers: UitgeverConfig[]
  /** What `aud` must say. */
  publiek: string
  /** Key for cursors and ETags, at least 32 bytes; equal on every node. In the sandbox filled in by the start. */
  geheim: Buffer
  /** Calls per minute, and how many tokens not seen before one address may have us check; 0 is no limit. */
  limieten: Limieten
  /** Whom we believe about the address that a call came from. */
  proxys: string[]
  /** The secret of the Ed25519 key that seals the log, and the key of the pseudonyms in it. Empty on a node that may not read the log; in the sandbox filled in. */
  zegelsleutel: Buffer
  pseudoniemsleutel: Buffer
  /** The keys of BSN and PGN, the one that writes first. */
  nummersleutels: Nummersleutel[]
  logniveau: (typeof niveaus)[number]
  /** Where the sandbox keeps its data; the checkout unless told otherwise. */
  sandboxMap?: string
}

/** Reads the environment. Each fault is one Dutch sentence that names the setting and says what is wrong with it, never its value. */
export function leesConfig(env: NodeJS.ProcessEnv): { config: Config } | { fouten: string[] } {
  const gezet = Object.fromEntries(Object.entries(env).filter(([naam, waarde]) => instelnamen.includes(naam) && waarde !== ''))
  const uitkomst = schema.safeParse(gezet)
  if (!uitkomst.success) return { fouten: [...new Set(uitkomst.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`))] }
  const fouten = samenhang(uitkomst.data)
  return fouten.length > 0 ? { fouten } : { config: naarConfig(uitkomst.data) }
}

const productie = (o: Omgeving): boolean =>
  [o.DATABASE_URL, o.DATABASE_URL_LEZER, o.DATABASE_URL_SCHRIJVER].some((url) => url !== undefined)

/** What settings ask of each other. A database of one's own means production rules. */
function samenhang(o: Omgeving): string[] {
  const regels: [boolean, string][] = productie(o)
    ? [
        [
          o.TOKEN_UITGEVERS === undefined,
          'TOKEN_UITGEVERS ontbreekt: met een eigen database start de API alleen met een lijst van vertrouwde tokenuitgevers.',
        ],
        [
          o.GEHEIM === undefined,
          'GEHEIM ontbreekt: met een eigen database is een eigen sleutel nodig. Maak er een met: openssl rand -base64 32',
        ],
        [o.NUMMERSLEUTELS === undefined, zonderNummersleutels],
        [
          logboekUrl(o) !== undefined && (o.ZEGELSLEUTEL === undefined || o.PSEUDONIEMSLEUTEL === undefined),
          'ZEGELSLEUTEL en PSEUDONIEMSLEUTEL horen bij elkaar, en zijn nodig waar DATABASE_URL of DATABASE_URL_LOGBOEK staat: daar wordt het logboek gezegeld. Maak elk met: openssl rand -base64 32',
        ],
        [
          (o.DATABASE_URL_LEZER === undefined) !== (o.DATABASE_URL_SCHRIJVER === undefined),
          'DATABASE_URL_LEZER en DATABASE_URL_SCHRIJVER horen bij elkaar: zet ze allebei of geen van beide.',
        ],
        [
          zonderWachtwoord(o),
          'DATABASE_URL bevat geen wachtwoord: daar worden de wachtwoorden van lezer en schrijver van afgeleid. Zet anders DATABASE_URL_LEZER en DATABASE_URL_SCHRIJVER.',
        ],
        [verkeerdeRol(o.DATABASE_URL_LEZER, 'rondetafel_lezer'), 'DATABASE_URL_LEZER moet inloggen als rondetafel_lezer.'],
        [verkeerdeRol(o.DATABASE_URL_SCHRIJVER, 'rondetafel_schrijver'), 'DATABASE_URL_SCHRIJVER moet inloggen als rondetafel_schrijver.'],
      ]
    : [
        [
          o.TOKEN_UITGEVERS !== undefined,
          'TOKEN_UITGEVERS staat er zonder DATABASE_URL: zonder eigen database start de sandbox, en die geeft zelf tokens uit.',
        ],
        [
          o.DATABASE_URL_LOGBOEK !== undefined,
          'DATABASE_URL_LOGBOEK staat er zonder DATABASE_URL, of zonder DATABASE_URL_LEZER en DATABASE_URL_SCHRIJVER: zonder eigen database start de sandbox.',
        ],
        [o.NODE_ENV === 'production', 'DATABASE_URL ontbreekt: met NODE_ENV=production start de sandbox niet.'],
      ]
  return regels.filter(([mis]) => mis).map(([, zin]) => zin)
}

/** Where the job that seals the log may read it: an address of its own, else the owner's. */
const logboekUrl = (o: Omgeving): string | undefined => o.DATABASE_URL_LOGBOEK ?? o.DATABASE_URL

const zonderWachtwoord = (o: Omgeving): boolean =>
  o.DATABASE_URL !== undefined && o.DATABASE_URL_LEZER === undefined && new URL(o.DATABASE_URL).password === ''
const verkeerdeRol = (url: string | undefined, rol: string): boolean => url !== undefined && new URL(url).username !== rol

function naarDatabase(o: Omgeving): Config['database'] {
  const { DATABASE_URL: beheerUrl, DATABASE_URL_LEZER: lezerUrl, DATABASE_URL_SCHRIJVER: schrijverUrl } = o
  const logboek = logboekUrl(o)
  const beheer = { ...(beheerUrl !== undefined && { beheerUrl }), ...(logboek !== undefined && { logboekUrl: logboek }) }
  if (lezerUrl && schrijverUrl) return { ...beheer, lezerUrl, schrijverUrl, eigenRollen: true }
  return beheerUrl === undefined
    ? undefined
    : {
        ...beheer,
        beheerUrl,
        lezerUrl: urlVoor('rondetafel_lezer', beheerUrl),
        schrijverUrl: urlVoor('rondetafel_schrijver', beheerUrl),
        eigenRollen: false,
      }
}

const naarConfig = (o: Omgeving): Config => ({
  omgeving: productie(o) ? 'productie' : 'sandbox',
  host: o.HOST,
  poort: o.PORT,
  publiekeUrl: (o.PUBLIEKE_URL ?? `http://${o.HOST.includes(':') ? `[${o.HOST}]` : o.HOST}:${o.PORT}`).replace(/\/+$/, ''),
  database: naarDatabase(o),
  poolLezer: o.POOL_LEZER,
  poolSchrijver: o.POOL_SCHRIJVER,
  statementTimeout: o.STATEMENT_TIMEOUT,
  lockTimeout: o.LOCK_TIMEOUT,
  uitgevers: o.TOKEN_UITGEVERS ?? [],
  publiek: o.TOKEN_PUBLIEK,
  geheim: o.GEHEIM ?? Buffer.alloc(0),
  limieten: { client: o.LIMIET_CLIENT ?? (productie(o) ? 6000 : 0), adres: o.LIMIET_ADRES ?? (productie(o) ? 600 : 0) },
  proxys: o.PROXYS ?? [],
  zegelsleutel: o.ZEGELSLEUTEL ?? Buffer.alloc(0),
  pseudoniemsleutel: o.PSEUDONIEMSLEUTEL ?? Buffer.alloc(0),
  nummersleutels: o.NUMMERSLEUTELS ?? [],
  logniveau: o.LOGNIVEAU ?? (productie(o) ? 'info' : 'warn'),
  ...(o.SANDBOX_MAP === undefined ? {} : { sandboxMap: resolve(o.SANDBOX_MAP) }),
})
