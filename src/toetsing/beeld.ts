import type { Partij } from '../regels/feiten.ts'
import { type Cel, cellen } from '../toegang/cellen.ts'
import { altijd } from '../toegang/dekkingrij.ts'
import { zoalsToen } from '../toegang/toen.ts'
import type { Kring } from '../toegang/toetser.ts'
import { sleutelVan, type Tx } from '../toegang/tx.ts'
import { afgesproken, doorgelaten, eigen, type Kijker, past, uitContext } from '../toegang/zicht.ts'
import { bekendeVerbanden } from './verband.ts'

/** One rendered row as a houder may see it, with the days on which: half-open, from today on. */
export type Beeldrij = {
  soort: string
  id: string
  planversie: number
  casus: string | null
  ouder: string | null
  eigenaar: string | null
  betreft: string | null
  cel?: Cel
  // biome-ignore lint/suspicious/noExplicitAny: rendered by its own noun's schema
  json: any
  /** Undefined for a row about nobody, which is always open. `steuntOp`: the toestemming or sharing on which it is open then. */
  dagen?: [van: string, tot: string | null, steuntOp?: string | null][]
}

const kringSql = `
  with p as (select unnest($1::uuid[]) as id), gezinnen as (select distinct gezin_id as id from gezinslid where persoon_id in (select id from p)),
  plannen as (select id, school_id as eigenaar from opp where jeugdige_id in (select id from p)
    union all select id, eigenaar_id from gezinsplan where gezin_id in (select id from gezinnen))
  select
    (select json_agg(json_build_object('id', i.persoon_id, 'identiteit', i.identiteit, 'eigenaar', r.eigenaar_id) order by i.persoon_id) from identiteit i join persoon r on r.id = i.persoon_id
      where i.persoon_id in (select id from p)) as identiteiten,
    case when $2::boolean or exists (select from plannen) then array(select id from gezinnen
      union select casus_id from casusjeugdige where persoon_id in (select id from p)
      union select id from gezinsplan where gezin_id in (select id from gezinnen)
      union select id from inzet where gezin_id in (select id from gezinnen)
      union select unnest(ontvanger_ids) from toestemming where betreft_id in (select id from p)
      union select unnest(eigenaar_id || ontvanger_ids) from deling where betreft_id in (select id from p)
      union select distinct x.organisatie_id from casusjeugdige j, lateral (select organisatie_id from deelnemer d where d.casus_id = j.casus_id
        union select organisatie_id from uitgenodigde u where u.casus_id = j.casus_id union select organisatie_id from aanwezige a where a.casus_id = j.casus_id
        union select eigenaar_id from overlegakkoord o where o.casus_id = j.casus_id) x where j.persoon_id in (select id from p) and x.organisatie_id is not null
      union select unnest(array[t.id, t.regioafspraak_id]) from opschaling o join regiotrede t on t.id = o.regiotrede_id
        where o.casus_id in (select casus_id from casusjeugdige where persoon_id in (select id from p))
      union select mandaat_id from arrangementbesluit where mandaat_id is not null and casus_id in (select casus_id from casusjeugdige where persoon_id in (select id from p))
      union select school_id from inschrijving where persoon_id in (select id from p) and school_id is not null) end as tops,
    (select json_agg(json_build_object('id', id, 'eigenaar', eigenaar) order by id) from plannen) as plannen`

/** What hangs on these persons; with `alleenBijPlannen` no more than that there are no plans, where there are none. Run as schrijver, after they are locked. */
export async function laadKring(tx: Tx, personen: string[], alleenBijPlannen = false): Promise<Kring> {
  type Rij = { identiteiten: Kring['identiteiten'] | null; tops: string[] | null; plannen: Kring['plannen'] | null }
  const [rij] = await tx.query<Rij>('kring', kringSql, [personen, !alleenBijPlannen])
  return { identiteiten: rij?.identiteiten ?? [], tops: rij?.tops ?? [], plannen: rij?.plannen ?? [] }
}

/** What the rows of a picture are about: $1 persons, $2 tops. */
const vanKring = `w.soort not in ('vervallenverklaring', 'externe-verwijzing', 'afwijking')
      and (w.betreft = any ($1::uuid[]) or w.id = any ($2::uuid[]) or w.ouder = any ($2::uuid[]) or w.casus = any ($2::uuid[]))`
/** Who is at the tables to which these come, or were asked: $1 deelnemers and uitnodigingen. */
const vanTafel = `w.soort in ('deelnemer', 'uitnodiging') and w.casus = any (array(select casus from weergave where id = any ($1::uuid[])))`

/**
 * Every such row that the kijker may see today or later. What one was told in a meeting by being there asks nothing of plans: of that only what stands in the
 * casus itself counts.
 */
const beeldSql = (kijker: Kijker, waar: string): string => `
  select * from (
    select w.soort, w.id, w.planversie, w.casus, w.ouder, w.eigenaar, w.betreft, w.json, w.cel, w.volgorde,
      case when ${eigen('w', kijker)} and (${kijker.masker} >> w.cel) & 1 = 1 then '[["${altijd}",null]]' else
        (select json_agg(json_build_array(d.van, d.tot, d.steunt_op)) from dekking d
        where d.houder = any (${kijker.houders}) and d.sleutel in (w.betreft, w.id, w.ouder) and (d.tot is null or d.tot > ${kijker.dag}) and ${afgesproken('d', kijker)}
          and (d.grond <> 'aanwezigheid' or (w.casus is not null and d.eindigt > (select klok())))
          and (${doorgelaten(kijker)} >> w.cel) & 1 = 1 and ${past('d', 'w')}) end as dagen
    from weergave w
    where ${waar}
  ) r where cel is null or dagen is not null order by soort, volgorde, id, planversie`

type Rij = Omit<Beeldrij, 'json' | 'dagen' | 'cel'> & { json: string; dagen: Beeldrij['dagen'] | null; cel: number | null }

type Vraag = <R>(naam: string, sql: string, waarden: unknown[]) => Promise<R[]>
/** The circle as a kijker sees it; with a peildatum as it stood then, with the rights of today. */
export async function laadBeeld(
  vraag: Vraag,
  naam: string,
  kijker: Kijker,
  kring: Kring,
  extra: unknown[] = [],
  peildatum?: string,
): Promise<Beeldrij[]> {
  const personen = kring.identiteiten.map(({ id }) => id)
  const [sql, waarden] = [beeldSql(kijker, vanKring), [personen, kring.tops, ...extra]]
  const rijen = peildatum
    ? await vraag<Rij>(`${naam}_toen`, zoalsToen(sql, waarden.length + 1), [...waarden, peildatum])
    : await vraag<Rij>(naam, sql, waarden)
  return rijen.map(gelezen)
}

/** Of the tables to which these deelnemers and uitnodigingen belong, who is there, as the caller may see it. */
export const laadTafel = async (tx: Tx, ids: string[]): Promise<Beeldrij[]> =>
  (await tx.lees<Rij>('beeld_tafel', beeldSql(uitContext, vanTafel), [ids])).map(gelezen)

/** The same, of casussen that were opened in this transaction: who opens one sees all that it writes there. */
export function tafelVanZelf(tx: Tx, ids: string[]): Beeldrij[] | undefined {
  const casussen = new Set(ids.map((id) => tx.weergaven.find((rij) => rij.id === id)?.casus))
  // Of one that sat there before this transaction, it knows nothing by itself.
  if ([...casussen].some((id) => !id || !tx.gemaakt.has(sleutelVan({ soort: 'casus', id })))) return undefined
  return tx.weergaven
    .filter(({ soort, casus }) => soort === 'deelnemer' && casus && casussen.has(casus))
    .map((rij) => gelezen({ ...rij, dagen: [[tx.vandaag, null]] }))
}

const gelezen = ({ json, dagen, cel, ...rij }: Rij): Beeldrij => ({
  ...rij,
  json: JSON.parse(json),
  cel: cel === null ? undefined : cellen[cel],
  dagen: cel === null ? undefined : (dagen ?? []),
})

/** The rows as they are visible on one day, with one id per person throughout, as far as the houder may know who is one: its own id where it has one. */
export class Beeld {
  readonly rijen: Beeldrij[]
  readonly dag: string
  readonly houders: readonly string[]
  /** The organisaties around the table with what they agreed on, where that is asked for. */
  partijen: ReadonlyMap<string, Partij> = new Map()
  readonly #gelijk: Map<string, string>
  readonly #bekend: ReadonlySet<string>

  /** `dag`: on which the rules judge; `rechten`: of which day the rights are, where that is another one. */
  constructor(rijen: Beeldrij[], kring: Kring, houders: readonly string[], dag: string, rechten = dag) {
    this.dag = dag
    this.houders = houders
    const open = ([van, tot]: NonNullable<Beeldrij['dagen']>[number]): boolean => van <= rechten && (tot === null || tot > rechten)
    const nu = ({ dagen, ...rij }: Beeldrij): Beeldrij => ({ ...rij, ...(dagen && { dagen: dagen.filter((een) => open(een)) }) })
    this.rijen = rijen.map(nu).filter(({ dagen }) => dagen === undefined || dagen.length > 0)
    const groepen = bekendeVerbanden(this.rijen, kring, houders)
    const vanOns = new Set(kring.identiteiten.flatMap(({ id, eigenaar }) => (houders.includes(eigenaar) ? [id] : [])))
    this.#bekend = new Set([...groepen].flatMap(([id, ids]) => (ids.length > 1 ? [id] : [])))
    this.#gelijk = new Map(
      [...groepen].map(([id, ids]) => [id, ids.find((een) => vanOns.has(een)) ?? ids.find((een) => houders.includes(een)) ?? ids[0] ?? id]),
    )
  }

  /** The one id that stands for this person in the facts. */
  een(id: string): string {
    return this.#gelijk.get(id) ?? id
  }
  /** Whether the houder may know who this person is elsewhere: in more than one record. */
  isBekend(id: string): boolean {
    return this.#bekend.has(id)
  }
  /** Whether two ids are one person. */
  zelfde(a: string | null | undefined, b: string | null | undefined): boolean {
    return Boolean(a && b && this.een(a) === this.een(b))
  }
  van(soort: string): Beeldrij[] {
    return this.rijen.filter((rij) => rij.soort === soort)
  }
  /** The parts of one top-level resource, of one version of a plan when given. */
  delen(soort: string, ouder: string, planversie?: number): Beeldrij[] {
    return this.rijen.filter(
      (rij) => rij.soort === soort && rij.ouder === ouder && (planversie === undefined || rij.planversie === planversie),
    )
  }
  rij(soort: string, id: string): Beeldrij | undefined {
    return this.rijen.find((rij) => rij.soort === soort && rij.id === id)
  }
}
