import type { Vraag } from '../basis/db.ts'
import { ongeldig, verwijstNergens } from '../basis/fouten.ts'
import type { Verwijzing, Zicht } from './operatie.ts'
import { sleutelVan, type Tx } from './tx.ts'
import { zelfGezien } from './zelfgezien.ts'
import { type Kijker, maskerEnGronden, open, uitContext } from './zicht.ts'

const velden = 'w.soort, w.id, w.planversie, w.versie, w.casus, w.ouder, w.eigenaar, w.betreft, w.gezin, w.json'
type Rij = Omit<Zicht, 'json'> & { json: string }
const ontleed = (rij: Rij): Zicht => ({ ...rij, json: JSON.parse(rij.json) })

/** In SQL: whether the caller may know that two ids are one person. Two records became one by an uitnodiging, and that is for its parties. */
export const weetEen = (een: string, ander: string): string =>
  `(${een} = ${ander} or exists (select from identiteit ie join identiteit ia using (identiteit) where ie.persoon_id = ${een} and ia.persoon_id = ${ander})
    and weet_een(${een}, ${ander}, ${uitContext.houders}))`

const doelSql = `select ${velden} from weergave w cross join lateral ${maskerEnGronden('w', uitContext)} z
  where w.soort = $1 and w.id = $2 and ($3::int is null or w.planversie = $3) and ${open('w', 'z', uitContext)} order by w.planversie desc limit 1`

type Doel = { soort: string; id: string; planversie?: number }
/** The question after a resource, to travel right behind the context (`openTx`). */
export const doelvraag = ({ soort, id, planversie }: Doel): Vraag => ({
  name: 'zicht_doel',
  text: doelSql,
  values: [soort, id, planversie ?? null],
})

/** The resource that a call is about, as the caller sees it; of a versioned part the highest version that is visible. */
export async function leesDoel(tx: Tx, doel: Doel): Promise<Zicht | undefined> {
  const { name, text, values } = doelvraag(doel)
  const [rij] = (tx.neemBlik(values) ?? (await tx.query(name, text, values))) as Rij[]
  return rij && ontleed(rij)
}

const verwezenSql = `select v.nr, ${velden} from unnest($1::int[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::int[]) v(nr, soort, id, casus, betreft, planversie)
  join weergave w on w.id = v.id and w.soort = any (string_to_array(v.soort, ' ')) and (v.casus is null or w.casus = v.casus)
    and (v.betreft is null or w.betreft is null or ${weetEen('v.betreft', 'w.betreft')}) and (v.planversie is null or w.planversie = v.planversie)
  cross join lateral ${maskerEnGronden('w', uitContext)} z
  where ${open('w', 'z', uitContext)} order by v.nr, w.planversie`

/** What a call saw so far and still sees, by `sleutelVan`: what it pointed at, and what its operations were about. */
export type Bekend = { verwezen: Map<string, Zicht>; gezien: ReadonlyMap<string, Zicht | undefined> }

/** What is pointed at, where it was seen already; undefined when only the database can say. */
function alGezien(tx: Tx, { soort, id, casus, betreft, planversie = 0 }: Verwijzing, { verwezen, gezien }: Bekend): Zicht | undefined {
  return [soort]
    .flat()
    .map((een) => {
      const adres = { soort: een, id, planversie }
      return verwezen.get(sleutelVan(adres)) ?? gezien.get(sleutelVan(adres)) ?? zelfGezien(tx, adres)
    })
    .find((zicht) => zicht && (!casus || zicht.casus === casus) && (!betreft || !zicht.betreft || zicht.betreft === betreft))
}

/**
 * All ids in the input at once: the map holds what each points at, by pointer. One that is absent, hidden or of another casus is one and the same 400. What is
 * known is not asked again, and what is found is kept.
 */
export async function leesVerwijzingen(tx: Tx, verwijzingen: Verwijzing[], bekend: Bekend): Promise<Map<string, Zicht>> {
  const gevonden = new Map<string, Zicht>()
  const vind = (een: Verwijzing, zicht: Zicht | undefined): void => void (zicht && gevonden.set(een.pointer, zicht))
  for (const een of verwijzingen) vind(een, alGezien(tx, een, bekend))
  await leesNieuwe(
    tx,
    verwijzingen.filter(({ pointer }) => !gevonden.has(pointer)),
    (een, zicht) => {
      bekend.verwezen.set(sleutelVan(zicht), zicht)
      vind(een, zicht)
    },
  )
  const mist = verwijzingen.filter(({ pointer }) => !gevonden.has(pointer))
  if (mist.length > 0) {
    throw ongeldig(...mist.map(({ pointer }) => verwijstNergens(pointer)))
  }
  return gevonden
}

async function leesNieuwe(tx: Tx, nieuwe: Verwijzing[], houd: (een: Verwijzing, zicht: Zicht) => void): Promise<void> {
  if (nieuwe.length === 0) return
  const kolom = <T>(waarde: (v: Verwijzing, nummer: number) => T): T[] => nieuwe.map(waarde)
  const rijen = await tx.query<Rij & { nr: number }>('zicht_verwezen', verwezenSql, [
    kolom((_, nummer) => nummer),
    kolom(({ soort }) => (typeof soort === 'string' ? soort : soort.join(' '))),
    kolom(({ id }) => id),
    kolom(({ casus }) => casus ?? null),
    kolom(({ betreft }) => betreft ?? null),
    kolom(({ planversie }) => planversie ?? null),
  ])
  for (const { nr, ...rij } of rijen) houd(nieuwe[nr] as Verwijzing, ontleed(rij))
}

/** In SQL: whether the caller sees this row, such as a jeugdige of a casus. Who is at a table is not for everyone at it to know. */
export const zichtbareRij = (
  soort: string,
  id: string,
): string => `exists (select from weergave w cross join lateral ${maskerEnGronden('w', uitContext)} z
  where w.soort = '${soort}' and w.id = ${id} and w.planversie = 0 and ${open('w', 'z', uitContext)})`

/** In SQL: whether the caller knows that `j` is a jeugdige of its casus: who sees it, and who was invited for that one. Of others not even that is told. */
export const kentJeugdige = (j: string): string => `(${zichtbareRij('casusjeugdige', `${j}.id`)} or exists (select from uitnodiging u
  where u.casus_id = ${j}.casus_id and u.vervallen_op is null and ${j}.persoon_id = any (u.jeugdige_ids)
    and (u.organisatie_id = any (${uitContext.houders}) or u.persoon_id = any (${uitContext.houders}))))`

const tafelSql = `
  with een as (select b.persoon_id as id from casusjeugdige j join identiteit a on a.persoon_id = j.persoon_id join identiteit b on b.identiteit = a.identiteit
    where j.casus_id = $1 and j.vervallen_op is null and ${weetEen('j.persoon_id', 'b.persoon_id')} and ${kentJeugdige('j')}),
  thuis as (select distinct l.gezin_id as id from een join gezinslid l on l.persoon_id = een.id and l.vervallen_op is null and ${zichtbareRij('gezinslid', 'l.id')}),
  aan_tafel as (select 'casus' as soort, $1::uuid as id union select 'gezin', id from thuis union select 'persoon', id from een
    union select 'persoon', b.persoon_id from thuis join gezinslid l on l.gezin_id = thuis.id and l.vervallen_op is null and ${zichtbareRij('gezinslid', 'l.id')}
      join identiteit a on a.persoon_id = l.persoon_id join identiteit b on b.identiteit = a.identiteit and ${weetEen('l.persoon_id', 'b.persoon_id')}
    union select 'organisatie', organisatie_id from deelnemer where casus_id = $1 and organisatie_id is not null and vervallen_op is null)
  select t.soort, t.id, z.* from aan_tafel t left join lateral (
    select ${velden.replace('w.soort, w.id, ', '')} from weergave w cross join lateral ${maskerEnGronden('w', uitContext)} z
    where w.soort = t.soort and w.id = t.id and w.planversie = 0 and ${open('w', 'z', uitContext)}) z on true`

/** Who and what a meeting about this casus can be about, as far as the caller sees that they belong to it; and what of that, and of the organisaties at the table, the caller does see. */
export async function leesTafel(tx: Tx, casus: string): Promise<{ personen: string[]; gezinnen: string[]; gezien: Zicht[] }> {
  const rijen = await tx.query<Rij & { json: string | null }>('zicht_tafel', tafelSql, [casus])
  const ids = (soort: string): string[] => rijen.flatMap((rij) => (rij.soort === soort ? [rij.id] : []))
  return { personen: ids('persoon'), gezinnen: ids('gezin'), gezien: rijen.filter(({ json }) => json !== null).map(ontleed) }
}

const vanHouder: Kijker = {
  houders: 'array[$3::uuid]',
  dag: '(select vandaag())',
  masker: '(-1::bigint)',
  partners: '(select afspraakpartners(array[$3::uuid], vandaag()))::uuid[]',
  enig: 'true',
}
const zietNogSql = `select 1 from weergave w cross join lateral ${maskerEnGronden('w', vanHouder)} z
  where w.soort = $1 and w.id = $2 and ${open('w', 'z', vanHouder)}`

/** Whether another houder sees a resource today, by any functie. Only to decide by: what it says is shown to nobody. */
export const zietNog = async (tx: Tx, soort: string, id: string, houder: string): Promise<boolean> =>
  (await tx.query('zicht_van_houder', zietNogSql, [soort, id, houder])).length > 0
