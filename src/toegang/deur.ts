import type { Actor } from './actor.ts'
import { type Agendadeel, agendaSql } from './agendasql.ts'
import { type Cel, opentCel } from './cellen.ts'
import { deelSql, delenSql, dossierSql, eenSql, enigeSql, type Filterveld, type Lijstbron, lijstSql, scheiding } from './deursql.ts'
import { functieDicht, hoeOpenen } from './hoeopenen.ts'
import type { Gezien } from './log.ts'
import type { Deel, Noun } from './noun.ts'
import type { Stuk } from './operatie.ts'
import { type Stand, standVan } from './stand.ts'
import { tijdlijnSql } from './tijdlijnsql.ts'
import { zoalsToen } from './toen.ts'

/** Runs one prepared statement as `lezer`, in the context of the caller. */
export type Vraag = <R>(naam: string | undefined, sql: string, waarden: unknown[]) => Promise<R[]>
/** What a look has to say to the log: resolves when that is durable. */
export type Kijk = { aard: 'gelezen' | 'lijst'; status: 200 | 404; onderwerp?: string; gezien?: Gezien }
/**
 * What the door needs besides rows: who asks (known once the context has answered), how a look is logged (not at all inside a write, which logs itself), and
 * how an ETag is made from the rows of an answer.
 */
export type Deurzorg = { actor: () => Actor; log?: (kijk: Kijk) => Promise<void>; etag: (stempel: string, positie: string) => string }

export type Lijstvraag = {
  onder?: string
  filters?: Partial<Record<Filterveld, string>>
  limiet: number
  na?: { volgorde: string; id: string }
}
/** A page of rendered resources; `volgende` is where the next page starts, absent on the last. */
export type Lijstantwoord = { resultaten: string[]; volgende?: { volgorde: string; id: string } }

/** One line of an agenda: what is to be done, by when or since when, and the row that waits; `kern`: what of it is not in that row. */
export type Agendaregel = { wat: string; dag: string; id: string; zelf: boolean; json: string; kern: string | null; vandaag: string }
/** One form that a row had, and since when. */
export type Gebeurd = {
  soort: string
  id: string
  planversie: number
  ouder: string | null
  json: string
  positie: bigint
  tijd: string
  versie: number
} & Record<'status' | 'fase' | 'vorige_status' | 'vorige_fase', string | null>

type Lijstrij = { bestaat: boolean; regels: string | null; volgorde: bigint; id: string; gezien: string } & Record<
  `deel${number}`,
  string | null
>
type Groep = Stand & { soort: string | null; json: string; masker: string | null; erlangs: string | null }

/** The only way personal data leaves: looks rendered rows up through predicate and policy, and puts parts into their resource. */
export class Deur {
  readonly #vraag: Vraag
  readonly #zorg: Deurzorg

  constructor(vraag: Vraag, zorg: Deurzorg) {
    this.#vraag = vraag
    this.#zorg = zorg
  }

  /** The same door for a second look within one operation, which the first has put in the log. */
  get zonderLog(): Deur {
    return new Deur(this.#vraag, { ...this.#zorg, log: undefined })
  }

  /** The same door on how it stood on a day or at a moment; as it stands, when there is none. */
  toen(peildatum: string | undefined): Deur {
    if (peildatum === undefined) return this
    const vraag: Vraag = (naam, sql, waarden) =>
      this.#vraag(naam && `${naam}_toen`, zoalsToen(sql, waarden.length + 1), [...waarden, peildatum])
    return new Deur(vraag, this.#zorg)
  }

  /** One resource with the parts the caller may see; undefined when it is absent or invisible. `planversie` must be visible when given. */
  async een(noun: Noun<never>, id: string, planversie?: number): Promise<Stuk | undefined> {
    const soorten = (noun.delen ?? []).map((deel) => deel.noun.soort)
    const vraag = [noun.soort, id, planversie ?? null, soorten, this.#zorg.log !== undefined]
    const { groepen, gezien } = gesplitst(await this.#vraag<Groep>('deur_een', eenSql, vraag))
    const eigen = groepen.find((groep) => groep.soort === noun.soort)
    const versieNoun = noun.delen?.find((deel) => deel.versie)
    const staat = eigen && (planversie === undefined || groepen.some((groep) => groep.soort === versieNoun?.noun.soort))
    await this.#zorg.log?.({ aard: 'gelezen', onderwerp: id, ...(staat ? { status: 200, gezien } : { status: 404 }) })
    return staat ? { json: this.#voegSamen(noun, eigen, groepen), etag: this.#etag(groepen) } : undefined
  }

  /** Several resources at once, each with the parts the caller may see, in the order in which they are asked; inside a write, which logs itself. */
  async enige(plekken: { noun: Noun<never>; id: string }[]): Promise<(Stuk | undefined)[]> {
    const delen = plekken.map(({ noun }) => (noun.delen ?? []).map((deel) => deel.noun.soort).join(' '))
    const waarden = [plekken.map(({ noun }) => noun.soort), plekken.map(({ id }) => id), delen]
    const perPlek = Map.groupBy(await this.#vraag<Groep & { nr: number }>('deur_enige', enigeSql, waarden), ({ nr }) => nr)
    return plekken.map(({ noun }, nummer) => {
      const groepen = perPlek.get(nummer + 1) ?? []
      const eigen = groepen.find((groep) => groep.soort === noun.soort)
      return eigen && { json: this.#voegSamen(noun, eigen, groepen), etag: this.#etag(groepen) }
    })
  }

  /** One part of a resource, when both are visible. */
  async deel(noun: Noun<never>, ouder: string, id: string, planversie?: number): Promise<Stuk | undefined> {
    const vraag = [noun.soort, id, ouder, planversie ?? null, this.#zorg.log !== undefined]
    const { groepen, gezien } = gesplitst(await this.#vraag<Groep>('deur_deel', deelSql, vraag))
    const [rij] = groepen
    await this.#zorg.log?.({ aard: 'gelezen', onderwerp: id, ...(rij ? { status: 200, gezien } : { status: 404 }) })
    return rij && { json: rij.json, etag: this.#zorg.etag(rij.stempel, rij.positie) }
  }

  /** Several parts at once, in the order in which they are asked; inside a write, which logs itself. */
  async delen(plekken: { soort: string; id: string; ouder: string; planversie?: number }[]): Promise<(Stuk | undefined)[]> {
    const kolommen = [plekken.map(({ soort }) => soort), plekken.map(({ id }) => id), plekken.map(({ ouder }) => ouder)]
    const rijen = await this.#vraag<{ nr: number; json: string; stempel: string; positie: string }>('deur_delen', delenSql, [
      ...kolommen,
      plekken.map(({ planversie }) => planversie ?? null),
    ])
    const gevonden = new Map(rijen.map(({ nr, json, stempel, positie }) => [nr, { json, etag: this.#zorg.etag(stempel, positie) }]))
    return plekken.map((_, nummer) => gevonden.get(nummer + 1))
  }

  /** A page of top-level resources (`lijst`), of parts under a resource (`ouder`), or of what is bound to a casus (`casus`). */
  async lijst(noun: Noun<never>, bron: Lijstbron, vraag: Lijstvraag): Promise<Lijstantwoord | undefined> {
    const filters = Object.entries(vraag.filters ?? {}).filter(([, waarde]) => waarde !== undefined) as [Filterveld, string][]
    const delen = (noun.delen ?? []).filter((deel) => deel.inLijst)
    const velden = filters.map(([veld]) => veld)
    const soorten = delen.map((deel) => deel.noun.soort)
    const plek = [vraag.onder ?? null, vraag.na?.volgorde ?? null, vraag.na?.id ?? null, vraag.limiet + 1]
    const waarden = [noun.soort, ...plek, ...filters.map(([, w]) => w)]
    const sql = lijstSql(bron, velden, soorten, vraag.na !== undefined)
    const [blad] = (await this.#vraag<Lijstrij>(undefined, sql, waarden)) as [Lijstrij]
    await this.#zorg.log?.({ aard: 'lijst', status: blad.bestaat ? 200 : 404, onderwerp: vraag.onder, gezien: JSON.parse(blad.gezien) })
    if (!blad.bestaat) return undefined
    const regels = blad.regels?.split(scheiding) ?? []
    const perDeel = delen.map((_, nummer) => blad[`deel${nummer}`]?.split(scheiding) ?? [])
    return {
      resultaten: regels.slice(0, vraag.limiet).map((regel, plek) =>
        metVelden(
          regel,
          delen.map((deel, nummer) => veldVan(deel, perDeel[nummer]?.[plek] || undefined)),
        ),
      ),
      volgende: regels.length > vraag.limiet ? { volgorde: String(blad.volgorde), id: blad.id } : undefined,
    }
  }

  /** A page of what waits for the caller, from several kinds of rows, the first day first. */
  async agenda(
    delen: readonly Agendadeel[],
    { limiet, na }: Pick<Lijstvraag, 'limiet' | 'na'>,
  ): Promise<{ regels: Agendaregel[]; volgende?: { volgorde: string; id: string } }> {
    type Rij = Agendaregel & { wat: string | null }
    const alle = await this.#vraag<Rij>(undefined, agendaSql(delen, na !== undefined), [na?.volgorde ?? null, na?.id ?? null, limiet + 1])
    const gezien = alle.find(({ wat }) => wat === null)?.json
    await this.#zorg.log?.({ aard: 'lijst', status: 200, gezien: gezien && JSON.parse(gezien) })
    const regels = alle.filter(({ wat }) => wat !== null)
    const laatste = regels.length > limiet ? regels[limiet - 1] : undefined
    return { regels: regels.slice(0, limiet), volgende: laatste && { volgorde: laatste.dag, id: laatste.id } }
  }

  /** Everything of a casus that the caller may see, with each resource put together; undefined when the casus is invisible. */
  async dossier(casus: Noun<never>, id: string, tops: { noun: Noun<never>; veld: string }[], losse: Deel[]): Promise<Stuk | undefined> {
    const rijen = await this.#vraag<Groep & { top: string }>('deur_dossier', dossierSql, [id])
    const { groepen, gezien } = gesplitst(rijen)
    const perTop = Map.groupBy(groepen, (groep) => groep.top)
    const eigen = perTop.get(id)
    const zelf = eigen?.find((groep) => groep.soort === casus.soort)
    await this.#zorg.log?.({ aard: 'gelezen', onderwerp: id, ...(zelf ? { status: 200, gezien } : { status: 404 }) })
    if (!eigen || !zelf) return undefined
    const velden = [
      `"casus":${this.#voegSamen(casus, zelf, eigen)}`,
      // What hangs on the casus itself, and what hangs under such a thing: the scores of an evaluatie.
      ...losse.map((deel) => veldVan(deel, samen(groepen.filter((g) => g.soort === deel.noun.soort)))),
    ]
    for (const { noun, veld } of tops) {
      const stukken = [...perTop.values()].flatMap((delen) => {
        const top = delen.find((groep) => groep.soort === noun.soort)
        return top ? [this.#voegSamen(noun, top, delen)] : []
      })
      velden.push(`"${veld}":[${stukken.join(',')}]`)
    }
    return { json: `{${velden.join(',')}}`, etag: this.#etag(rijen.filter(({ soort }) => soort === null)) }
  }

  /** What happened around a casus, in order: of each row the caller may see now, when it came or changed; undefined when the casus is invisible. */
  async tijdlijn(casus: string, soorten: { casus: string[]; plan: string[] }, { limiet, na }: Lijstvraag): Promise<Gebeurd[] | undefined> {
    const waarden = [casus, soorten.casus, soorten.plan, na?.volgorde ?? null, limiet + 1]
    const rijen = await this.#vraag<Gebeurd & { bestaat: boolean }>('deur_tijdlijn', tijdlijnSql, waarden)
    const bestaat = rijen.some((rij) => rij.bestaat)
    const gezien = rijen.find(({ soort }) => soort === null)?.json
    await this.#zorg.log?.({ aard: 'lijst', status: bestaat ? 200 : 404, onderwerp: casus, gezien: gezien && JSON.parse(gezien) })
    return bestaat ? rijen.filter(({ soort }) => soort !== null) : undefined
  }

  /** Texts made of visible rows, in order: the statement also says, in a row that is no `regel`, what it shows. About a resource: none when that shows nothing. $1 `onderwerp`, if any. */
  async overzicht(sql: string, onderwerp?: string): Promise<string[]> {
    const rijen = await this.#vraag<{ regel: boolean; json: string }>(undefined, sql, onderwerp === undefined ? [] : [onderwerp])
    const gezien = rijen.find(({ regel }) => !regel)?.json
    const regels = rijen.filter(({ regel }) => regel).map(({ json }) => json)
    const status = onderwerp !== undefined && regels.length === 0 ? 404 : 200
    await this.#zorg.log?.({ aard: 'lijst', status, onderwerp, gezien: gezien && JSON.parse(gezien) })
    return regels
  }

  /** Looks up what is about nobody and stands in no cell: reference data. The statement answers `{ sleutel, json }`. */
  async openbaar(sql: string, waarden: unknown[]): Promise<{ sleutel: string; json: string }[]> {
    return this.#vraag(undefined, sql, waarden)
  }

  #voegSamen(noun: Noun<never>, eigen: Groep, groepen: Groep[]): string {
    const velden = (noun.delen ?? []).map((deel) => veldVan(deel, groepen.find((groep) => groep.soort === deel.noun.soort)?.json))
    const [masker, erlangs] = [BigInt(eigen.masker ?? 0), BigInt(eigen.erlangs ?? 0)]
    if (noun.celsoorten) velden.push(`"afgeschermd":${JSON.stringify(afgeschermd(noun.celsoorten, masker, this.#zorg.actor(), erlangs))}`)
    return metVelden(eigen.json, velden)
  }

  #etag(groepen: Groep[]): string {
    const { stempel, positie } = standVan(groepen)
    return this.#zorg.etag(stempel, positie)
  }
}

/** The groups of an answer, and the row beside them that says what they show. */
function gesplitst<G extends Groep>(rijen: G[]): { groepen: G[]; gezien?: Gezien } {
  const gezien = rijen.find((rij) => rij.soort === null)?.json
  return { groepen: rijen.filter((rij) => rij.soort !== null), gezien: gezien === undefined ? undefined : JSON.parse(gezien) }
}

const samen = (groepen: Groep[]): string | undefined => (groepen.length > 0 ? groepen.map(({ json }) => json).join(',') : undefined)

const veldVan = (deel: Deel, json: string | undefined): string | undefined =>
  deel.enkel ? json && `"${deel.veld}":${json}` : `"${deel.veld}":[${json ?? ''}]`

const metVelden = (eigen: string, velden: (string | undefined)[]): string => {
  const gevuld = velden.filter((veld) => veld !== undefined)
  return gevuld.length === 0 ? eigen : `${eigen.slice(0, -1)},${gevuld.join(',')}}`
}

/** A closed cell, why it is closed to this caller, and who can open it: roles, never persons, whether or not anything stands there. */
export type Afgeschermd = { cel: string; reden: 'functie' | 'geen-grond'; hoeOpenen: string }

/** The closed cells of this kind of resource, in fixed order, from the masks alone: what is open, and what of it passes by the functie. */
export function afgeschermd(celsoorten: readonly Cel[], masker: bigint, actor: Actor, erlangs = 0n): Afgeschermd[] {
  return celsoorten
    .filter((cel) => !opentCel((masker & actor.masker) | erlangs, cel))
    .map((cel) =>
      opentCel(masker, cel)
        ? { cel, reden: 'functie' as const, hoeOpenen: functieDicht(cel, actor) }
        : { cel, reden: 'geen-grond' as const, hoeOpenen: hoeOpenen(cel, actor) },
    )
}
