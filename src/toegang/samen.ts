import { z } from 'zod'
import { leesIfMatch } from '../basis/etag.ts'
import { type Invoerfout, ongeldig, Probleem } from '../basis/fouten.ts'
import { maakLezer, Uuid } from '../basis/invoer.ts'
import { isSchrijven, padnamen, schemasVan, zonderMotiveringen } from './invoerschemas.ts'
import { paramsVan } from './lezen.ts'
import type { Deel, Geschreven, Opdracht, Operatie, Samenoperatie, Schrijfoperatie } from './operatie.ts'
import { Samenuitslag } from './uitkomst.ts'
import { naarPlek } from './werk.ts'

/** How many operations one call holds at most. */
export const hoogstens = 50

const Naam = z
  .string()
  .regex(/^[a-z][A-Za-z0-9-]{0,39}$/, { error: 'Een naam begint met een kleine letter, en heeft verder letters, cijfers en streepjes.' })
const Verwijzing = z
  .strictObject({
    $als: Naam.meta({ description: 'De naam (`als`) van een eerdere operatie in deze aanroep', example: 'plan' }),
    veld: z
      .enum(['id', 'planversie'])
      .optional()
      .meta({ description: 'Wat er wordt ingevuld: het id van wat daar is gemaakt, of het nummer van de planversie', example: 'id' }),
  })
  .describe('Wat een eerdere operatie van deze aanroep heeft gemaakt')
export type Verwijzing = z.infer<typeof Verwijzing>
type Ruw = {
  operatie: string
  als?: string
  params?: Record<string, string | Verwijzing>
  body?: Record<string, unknown>
  ifMatch?: string | Verwijzing
}

const Operatiedeel = (ids: [string, ...string[]]) =>
  z
    .strictObject({
      operatie: z.enum(ids).meta({ description: 'De `operationId` van de operatie', example: ids[0] }),
      als: Naam.optional().meta({
        description: 'Een naam waarmee latere operaties verwijzen naar wat deze maakt of wijzigt',
        example: 'plan',
      }),
      params: z
        .record(z.string(), z.union([Uuid, Verwijzing]))
        .optional()
        .describe(
          'De ids in het adres van de operatie, op naam: een UUID, of een verwijzing (`{ "$als": "naam" }`) naar wat een eerdere operatie maakt. Een `casusId` is altijd dat van dit adres en mag weg.',
        ),
      body: z
        .record(z.string(), z.unknown())
        .optional()
        .describe(
          'De body, precies zoals bij de operatie alleen: het schema met de naam van de operatie. Overal waar een id hoort, mag in plaats daarvan `{ "$als": "naam" }` staan; waar het nummer van een planversie hoort, `{ "$als": "naam", "veld": "planversie" }`.',
        ),
      ifMatch: z
        .union([z.string().max(1000), Verwijzing])
        .optional()
        .describe(
          'Waar de operatie om `If-Match` vraagt: de `ETag` van wat u las vóór deze aanroep, als tekst. Is het in deze aanroep gemaakt of gewijzigd, verwijs dan naar die operatie: `{ "$als": "naam" }`.',
        ),
    })
    .describe('Eén operatie, met wat zij alleen ook zou vragen')

/** The operation that carries out those of a meeting; `waaromNiet` says of an operation why it cannot be one of them. */
export function maakSamen(
  beschrijving: Pick<Samenoperatie, 'id' | 'titel' | 'uitleg' | 'groep' | 'voorbeeld'>,
  operaties: readonly Operatie[],
  waaromNiet: (op: Schrijfoperatie) => string | undefined,
): Samenoperatie {
  const mee = new Map(
    operaties.filter(isSchrijven).flatMap((op) => (waaromNiet(op) ? [] : [[op.id, { op, lees: maakLezer(schemasVan(op)) }]])),
  )
  const Een = Operatiedeel([...mee.keys()] as [string, ...string[]])
  const pad = '/casussen/{casusId}/_samen'
  return {
    ...beschrijving,
    ...{ methode: 'POST', pad, scope: 'schrijven', params: paramsVan(pad) as z.ZodObject, Uit: Samenuitslag },
    body: z
      .strictObject({ operaties: z.array(Een).min(1).max(hoogstens).describe('De operaties, in de volgorde waarin ze worden gedaan') })
      .describe('De operaties van een overleg: alle, of geen'),
    ontleed: (body, { casusId }) => ontleed((body as { operaties: Ruw[] }).operaties, casusId as string, mee),
  }
}

type Meedoener = { op: Schrijfoperatie; lees: ReturnType<typeof maakLezer> }
type Mee = ReadonlyMap<string, Meedoener>
type Gemaakt = ReadonlyMap<string, Geschreven>
type Invullen = (verwijzing: Verwijzing) => unknown

/** Reads all operations at once: one 400 lists everything that is wrong with their shape. What an operation names is filled in with an example, for now. */
function ontleed(operaties: Ruw[], casusId: string, mee: Mee): Deel[] {
  const fouten: Invoerfout[] = []
  const eerder = new Set<string>()
  const voorbeeld = voorbeelden()
  const delen = operaties.map((ruw, nummer): Deel => {
    const plek = `/operaties/${nummer}`
    const een = mee.get(ruw.operatie) as Meedoener
    const verwijst = JSON.stringify(ruw).includes('"$als"')
    const deel: Deel = {
      op: een.op,
      plek,
      verwijst,
      ...(ruw.als && { als: ruw.als }),
      stel: eens(verwijst, (gemaakt) => stel(een, ruw, casusId, gemaakt)),
    }
    fouten.push(...namen(ruw, plek, eerder))
    for (const doe of [() => invoerVan(een, ruw, casusId, voorbeeld), () => gelezen(een.op, ruw.ifMatch)])
      fouten.push(...vormfouten(doe, deel))
    if (ruw.als) eerder.add(ruw.als)
    return deel
  })
  if (fouten.length > 0) throw ongeldig(...fouten.slice(0, 100))
  return delen
}

/** What names nothing of this call is the same whenever it is asked. */
function eens(verwijst: boolean, maak: Deel['stel']): Deel['stel'] {
  let gesteld: Opdracht | undefined
  return (gemaakt) => {
    if (verwijst) return maak(gemaakt)
    gesteld ??= maak(gemaakt)
    return gesteld
  }
}

/** Names stand for one thing, and for what was made before they are used. */
function namen(ruw: Ruw, plek: string, eerder: ReadonlySet<string>): Invoerfout[] {
  const fout = (location: string, code: string, detail: string): Invoerfout => ({
    in: 'body',
    location: `${plek}${location}`,
    code,
    detail,
  })
  const dubbel = ruw.als && eerder.has(ruw.als) ? [fout('/als', 'dubbel', 'Deze naam is in deze aanroep al gegeven.')] : []
  return [
    ...dubbel,
    ...verwijzingenIn({ params: ruw.params, body: ruw.body, ifMatch: ruw.ifMatch }).flatMap(({ waar, wat }) => {
      if (!Verwijzing.safeParse(wat).success)
        return [fout(waar, 'vorm', 'Een verwijzing heeft alleen `$als` (een naam) en eventueel `veld` (`id` of `planversie`).')]
      return eerder.has((wat as Verwijzing).$als)
        ? []
        : [fout(`${waar}/$als`, 'verwijzing', 'Geen eerdere operatie in deze aanroep heeft deze naam.')]
    }),
  ]
}

const isVerwijzing = (waarde: unknown): boolean => waarde !== null && typeof waarde === 'object' && '$als' in waarde
const stukken = (naam: string): string => naam.replaceAll('~', '~0').replaceAll('/', '~1')
function verwijzingenIn(waarde: unknown, waar = ''): { waar: string; wat: unknown }[] {
  if (isVerwijzing(waarde)) return [{ waar, wat: waarde }]
  if (waarde === null || typeof waarde !== 'object') return []
  return Object.entries(waarde).flatMap(([naam, onder]) => verwijzingenIn(onder, `${waar}/${stukken(naam)}`))
}

function vormfouten(doe: () => unknown, deel: Deel): Invoerfout[] {
  try {
    doe()
    return []
  } catch (fout) {
    if (!(fout instanceof Probleem)) throw fout
    return naarPlek(fout, deel).inhoud.errors ?? []
  }
}

/** While nothing is made yet each name stands for an id of its own: what may not be there twice is not, by two names. */
function voorbeelden(): Invullen {
  const nummers = new Map<string, number>()
  return ({ $als, veld = 'id' }) => {
    const nummer = nummers.get($als) ?? nummers.size + 1
    nummers.set($als, nummer)
    return veld === 'planversie' ? 1 : `00000000-0000-7000-8000-${String(nummer).padStart(12, '0')}`
  }
}
const echt =
  (gemaakt: Gemaakt): Invullen =>
  ({ $als, veld = 'id' }) =>
    gemaakt.get($als)?.[veld]

/** The input of one operation as its own schema has it, with what it names filled in. */
function invoerVan({ op, lees }: Meedoener, { params = {}, body }: Ruw, casusId: string, vul: Invullen) {
  const casus = padnamen(op.pad).includes('casusId') ? { casusId } : {}
  if (params.casusId !== undefined && params.casusId !== casusId) throw ongeldig(andereCasus)
  return lees({ params: ingevuld({ ...params, ...casus }, vul), query: {}, body: ingevuld(body, vul) })
}

function stel(mee: Meedoener, ruw: Ruw, casusId: string, gemaakt: Gemaakt): Opdracht {
  const { op } = mee
  const { params, body } = invoerVan(mee, ruw, casusId, echt(gemaakt))
  const pad = `/v1${op.pad.replaceAll(/\{(\w+)\}/g, (_, naam) => params[naam])}`
  return { params, ...zonderMotiveringen(op, body), pad, ...gelezen(op, ruw.ifMatch, op.doel?.(params), gemaakt) }
}

const andereCasus: Invoerfout = {
  in: 'path',
  location: 'casusId',
  code: 'andere-casus',
  detail: 'Alles in deze aanroep gaat over de casus van dit adres.',
}

function ingevuld(waarde: unknown, vul: Invullen): unknown {
  if (isVerwijzing(waarde)) return vul(waarde as Verwijzing)
  if (Array.isArray(waarde)) return waarde.map((een) => ingevuld(een, vul))
  if (waarde === null || typeof waarde !== 'object') return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, onder]) => [naam, ingevuld(onder, vul)]))
}

/** What shows that it was read: an ETag from before this call, or the operation of this call that made or changed the very thing. */
export function gelezen(
  op: Schrijfoperatie,
  ifMatch: Ruw['ifMatch'],
  doel?: { soort: string; id: string },
  gemaakt?: Gemaakt,
): Pick<Opdracht, 'ifMatch'> {
  if (!op.ifMatch) return {}
  const fout = (code: string, detail: string) => ongeldig({ in: 'header', location: 'If-Match', code, detail })
  if (ifMatch === undefined) throw fout('verplicht', 'Deze operatie vraagt om `ifMatch`: de `ETag` van wat u las.')
  if (typeof ifMatch === 'string') {
    const tags = leesIfMatch(ifMatch)
    if (!tags) throw fout('verplicht', 'Stuur hier de `ETag` van wat u las. Een `*` is niet genoeg.')
    return { ifMatch: tags }
  }
  const daar = gemaakt?.get(ifMatch.$als)
  if (gemaakt && (!doel || daar?.soort !== doel.soort || daar.id !== doel.id))
    throw fout('verwijzing', 'De operatie met deze naam heeft iets anders gemaakt of gewijzigd dan waar deze operatie over gaat.')
  return { ifMatch: 'eigen' }
}
