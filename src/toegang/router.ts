import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { eisIfMatch, leesIfMatch } from '../basis/etag.ts'
import { ongeldig, Probleem } from '../basis/fouten.ts'
import { type Invoer, maakLezer } from '../basis/invoer.ts'
import type { Spoor } from '../basis/onderhandeling.ts'
import {
  isProef,
  isSchrijven,
  lijststandaard,
  type Motivering,
  padnamen,
  schemasVan,
  wijzigt,
  zonderMotiveringen,
} from './invoerschemas.ts'
import type { Operatie, Proefaanroep, Proefoperatie, Schrijfoperatie, Uitvoerbaar } from './operatie.ts'
import { activiteit, doelenVan, type Verwerkingsdoel } from './verwerkingsdoelen.ts'
import { verplaatst } from './werk.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation that this route serves; the OpenAPI document is made from it. */
    operatie?: Operatie
  }
}

export const basispad = '/v1'

/** One call, checked for shape: what the executor of operations gets. `I` is what the identity function gives. */
export type Verzoek<I> = Invoer & {
  op: Uitvoerbaar
  identiteit: I
  /** `_proef`, or `?proef=true`: run in full, then undo. */
  proef: boolean
  /** Of a list: how many, and the cursor as it came. */
  limiet: number
  na?: string
  /** What the caller says to rules that warn; taken out of the body. */
  motiveringen: Motivering[]
  ifMatch?: string[]
  idempotencyKey?: string
  /** The narrower purpose that the caller names for this request. */
  verwerkingsdoel?: Verwerkingsdoel
  verzoekId: string
  spoor: Spoor
  /** The address as it was called, without query: for `Location` and `Link`. */
  pad: string
}

/** What goes out; `json` is text, sent as it is. */
export type Antwoord = { status: number; headers?: Record<string, string>; json?: string }

/** What the router needs from the house: who is calling (throws 401), and the executor of operations. */
export type Rand<I> = {
  identiteit: (verzoek: FastifyRequest, antwoord: FastifyReply) => I | Promise<I>
  voerUit: (verzoek: Verzoek<I>) => Promise<Antwoord>
  /** Counts what is asked for beyond the one call that came in; throws 429. */
  telMee?: (verzoek: FastifyRequest, antwoord: FastifyReply, keer: number) => Promise<void>
}

/** Serves every operation under `/v1`. A list that does not hold together stops the start. */
export function registreer<I>(app: FastifyInstance, operaties: readonly Operatie[], rand: Rand<I>): void {
  const klachten = controleer(operaties)
  if (klachten.length > 0) throw new Error(`De operaties kloppen niet:\n- ${klachten.join('\n- ')}`)
  for (const op of operaties) registreerEen(app, op, rand)
}

function registreerEen<I>(app: FastifyInstance, op: Operatie, rand: Rand<I>): void {
  const lees = maakLezer(schemasVan(op))
  const wie = new WeakMap<FastifyRequest, { identiteit: I }>()
  app.route({
    method: op.methode,
    url: basispad + op.pad.replaceAll(/\{(\w+)\}/g, ':$1'),
    config: { operatie: op },
    // Before the body is read: who is unknown does not make us work.
    onRequest: async (verzoek, antwoord) => {
      wie.set(verzoek, { identiteit: await rand.identiteit(verzoek, antwoord) })
    },
    handler: async (verzoek, antwoord) => {
      const bekend = wie.get(verzoek)
      if (!bekend) throw new Error('geen identiteit')
      const invoer = lees({ params: verzoek.params, query: verzoek.query, body: verzoek.body })
      if (isProef(op)) return zend(antwoord, await opProef(op, invoer, verzoek, { ...bekend, voerUit: rand.voerUit }))
      if ('ontleed' in op) await rand.telMee?.(verzoek, antwoord, invoer.body.operaties.length - 1)
      return zend(antwoord, await rand.voerUit({ ...leesKoppen(op, verzoek), ...uitgesplitst(op, invoer), identiteit: bekend.identiteit }))
    },
  })
}

/** Carries out the write that the body names, as a trial. What is wrong with it stands where that body has it. */
async function opProef<I>(
  proef: Proefoperatie,
  { body }: Invoer,
  verzoek: FastifyRequest,
  { identiteit, voerUit }: Pick<Rand<I>, 'voerUit'> & { identiteit: I },
): Promise<Antwoord> {
  const inHaarBody = (fout: unknown): never => {
    throw fout instanceof Probleem ? verplaatst(fout, '') : fout
  }
  const { op, invoer, ifMatch, pad } = kiesUit(proef, body, inHaarBody)
  const verwerkingsdoel = leesDoel(op, verzoek.headers.verwerkingsactiviteit)
  const gevraagd = { ...uitgesplitst(op, invoer), op, ifMatch, pad, verwerkingsdoel, proef: true, identiteit }
  return voerUit({ ...gevraagd, verzoekId: verzoek.id, spoor: verzoek.spoor }).catch(inHaarBody)
}

function kiesUit({ kies }: Proefoperatie, body: unknown, inHaarBody: (fout: unknown) => never): Proefaanroep {
  try {
    return kies(body)
  } catch (fout) {
    return inHaarBody(fout)
  }
}

function leesKoppen(op: Uitvoerbaar, verzoek: FastifyRequest) {
  const ifMatch = isSchrijven(op) && op.ifMatch ? eisIfMatch(verzoek.headers['if-match']) : leesIfMatch(verzoek.headers['if-match'])
  const idempotencyKey = wijzigt(op) && op.methode === 'POST' ? leesSleutel(verzoek.headers['idempotency-key']) : undefined
  const verwerkingsdoel = leesDoel(op, verzoek.headers.verwerkingsactiviteit)
  const pad = verzoek.url.split('?')[0] ?? ''
  return { op, ifMatch, idempotencyKey, verwerkingsdoel, verzoekId: verzoek.id, spoor: verzoek.spoor, pad }
}

/** The purpose in the header, when there is one: a registered activity that fits this operation. */
function leesDoel(op: Operatie, kop: string | string[] | undefined): Verwerkingsdoel | undefined {
  if (kop === undefined || kop === activiteit(op)) return undefined
  const mogelijk = doelenVan(op)
  const doel = mogelijk.find((een) => activiteit(op, een) === kop)
  if (doel) return doel
  const keuze = [activiteit(op), ...mogelijk.map((een) => activiteit(op, een))].map((uri) => `\`${uri}\``).join(', ')
  throw ongeldig({
    in: 'header',
    location: 'Verwerkingsactiviteit',
    code: 'onbekend-doel',
    detail: `Deze activiteit hoort niet bij deze aanroep. Laat de kop weg, of kies: ${keuze}.`,
  })
}

/** What every write or list accepts stands beside the operation's own input, not in it; what the operation asks for by that name itself, in both. */
function uitgesplitst(op: Operatie, { params, query: alles, body }: Invoer) {
  const { proef, limiet, na, ...eigen } = alles
  const query = { ...eigen, ...Object.fromEntries(Object.entries({ limiet, na }).filter(([naam]) => naam in (op.query?.shape ?? {}))) }
  const gedeeld = { params, query, proef: proef === 'true', limiet: limiet ?? lijststandaard, na }
  return isSchrijven(op) ? { ...gedeeld, ...zonderMotiveringen(op, body) } : { ...gedeeld, body, motiveringen: [] }
}

function leesSleutel(kop: string | string[] | undefined): string | undefined {
  if (kop === undefined) return undefined
  if (typeof kop === 'string' && /^[\x21-\x7e]{1,255}$/.test(kop)) return kop
  throw ongeldig({
    in: 'header',
    location: 'Idempotency-Key',
    code: 'vorm',
    detail: 'De sleutel is 1 tot en met 255 zichtbare ASCII-tekens lang, zonder spaties.',
  })
}

function zend(antwoord: FastifyReply, { status, headers, json }: Antwoord): FastifyReply {
  antwoord.code(status)
  if (headers) antwoord.headers(headers)
  return json === undefined ? antwoord.send() : antwoord.header('content-type', 'application/json').send(json)
}

const padvorm = /^(?:\/(?:[a-z0-9]+(?:-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\}))*(?:\/_[a-z]+)?$/

/** What is wrong with a list of operations, as sentences for whoever starts the program. */
export function controleer(operaties: readonly Operatie[]): string[] {
  const ids = new Set<string>()
  const adressen = new Set<string>()
  return operaties.flatMap((op) => {
    const klachten: string[] = []
    const adres = `${op.methode} ${op.pad.replaceAll(/\{\w+\}/g, '{}')}`
    if (!/^[a-z][A-Za-z0-9]*$/.test(op.id)) klachten.push('het id is geen lowerCamelCase')
    if (ids.has(op.id)) klachten.push('het id is al in gebruik')
    if (adressen.has(adres)) klachten.push(`${adres} is al in gebruik`)
    if (!padvorm.test(op.pad)) klachten.push(`het pad ${op.pad} heeft niet de juiste vorm`)
    if (isSchrijven(op) && !(op as Partial<Schrijfoperatie>).actie) klachten.push('er is geen actie genoemd')
    const namen = Object.keys(op.params?.shape ?? {})
    if (op.params && namen.toSorted().join() !== padnamen(op.pad).toSorted().join())
      klachten.push('params en pad noemen niet dezelfde namen')
    ids.add(op.id)
    adressen.add(adres)
    return klachten.map((klacht) => `${op.id}: ${klacht}`)
  })
}
