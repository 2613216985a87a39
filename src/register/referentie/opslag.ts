import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { getTableName } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import type { ClientBase } from 'pg'
import { zoekvorm } from './schema.ts'
import * as tabel from './tabel.ts'

const map = new URL('../referentiedata/', import.meta.url)

/** A line of a CSV file: every value is text, for codes begin with zeros. */
type Regel = Record<string, string>
type Rij = Record<string, string | number | boolean | null>
/** One file and the table it fills. */
type Bron = { bestand: string; tabel: PgTable; rij: (regel: Regel, nummer: number) => Rij }

/** The files in the order in which their rows can stand: first what others refer to. */
export const bronnen: Bron[] = [
  { bestand: 'jeugdregios', tabel: tabel.ref_jeugdregio, rij: (r) => ({ ...r, naam: r.jeugdregio ?? null }) },
  { bestand: 'gemeenten', tabel: tabel.ref_gemeente, rij: (r) => ({ ...r, zoeknaam: zoekvorm(r.naam ?? '') }) },
  { bestand: 'samenwerkingsverbanden', tabel: tabel.ref_swv, rij: (r) => ({ ...r, sector: klein(r.sector) }) },
  {
    bestand: 'swv_gemeenten',
    tabel: tabel.ref_swv_gemeente,
    rij: (r) => ({ ...r, aantal_pc4: Number(r.aantal_pc4), aandeel: r.aandeel_pc4_van_gemeente ?? null }),
  },
  { bestand: 'pc4_gemeente', tabel: tabel.ref_pc4, rij: (r) => ({ ...r, voorkeur: r.voorkeur === '1' }) },
  { bestand: 'scholen', tabel: tabel.ref_school, rij: schoolrij },
  { bestand: 'codelijsten', tabel: tabel.ref_code, rij: (r, nummer) => ({ ...r, volgorde: nummer, actief: r.actief === '1' }) },
  { bestand: 'schoolvakanties', tabel: tabel.ref_schoolvakantie, rij: (r) => r },
  { bestand: 'feestdagen', tabel: tabel.ref_feestdag, rij: (r) => r },
]

function schoolrij(r: Regel): Rij {
  return { ...r, sector: klein(r.sector), zoeknaam: zoekvorm(r.naam ?? ''), zoekplaats: r.plaats ? zoekvorm(r.plaats) : null }
}
const klein = (tekst = ''): string => tekst.toLowerCase()

/** Turns the text of one file into rows of its table: only the table's own columns, and nothing where nothing stood. */
export function leesRijen(bron: Bron, tekst: string): Rij[] {
  const regels: Regel[] = parse(tekst, { columns: true, skip_empty_lines: true })
  const namen = kolommen(bron.tabel)
  return regels.map((regel, nummer) => {
    const rij = bron.rij(regel, nummer + 1)
    return Object.fromEntries(namen.map((naam) => [naam, rij[naam] === '' ? null : (rij[naam] ?? null)]))
  })
}

export const leesBestand = (bestand: string): Promise<string> => readFile(new URL(`${bestand}.csv`, map), 'utf8')

/**
 * Brings the tables in line with the files, in one transaction. Answers whether anything was done: with the same files as the last time it is one
 * look at the checksum. Two processes that start at once wait for each other. Needs a connection of the owner of the tables.
 */
export async function leesReferentiedataIn(client: ClientBase): Promise<boolean> {
  const teksten = await Promise.all(bronnen.map((bron) => leesBestand(bron.bestand)))
  const som = controlesom(teksten)
  await client.query('begin')
  try {
    const nieuw = await vervang(client, teksten, som)
    await client.query('commit')
    return nieuw
  } catch (fout) {
    await client.query('rollback')
    throw fout
  }
}

async function vervang(client: ClientBase, teksten: string[], som: string): Promise<boolean> {
  await client.query(`select pg_advisory_xact_lock(hashtext('ref_stand'))`)
  const stand = await client.query(`select 1 from ref_stand where controlesom = $1`, [som])
  if (stand.rowCount) return false
  const gelezen = bronnen.map((bron, nummer) => ({ tabel: bron.tabel, json: JSON.stringify(leesRijen(bron, teksten[nummer] ?? '')) }))
  for (const { tabel, json } of gelezen) await client.query(voegToe(tabel), [json])
  for (const { tabel, json } of gelezen.toReversed()) await client.query(haalWeg(tabel), [json])
  await client.query(
    `insert into ref_stand (id, controlesom) values (1, $1) on conflict (id) do update set controlesom = excluded.controlesom`,
    [som],
  )
  return true
}

/** Also follows a change of shape: the columns belong to what is summed. */
const controlesom = (teksten: string[]): string => {
  const som = createHash('sha256')
  bronnen.forEach((bron, nummer) => {
    som.update(JSON.stringify([bron.bestand, kolommen(bron.tabel), teksten[nummer]]))
  })
  return som.digest('hex')
}

const kolommen = (van: PgTable): string[] => getTableConfig(van).columns.map((kolom) => kolom.name)
function sleutel(van: PgTable): string[] {
  const { columns, primaryKeys } = getTableConfig(van)
  return primaryKeys[0]?.columns.map((kolom) => kolom.name) ?? columns.filter((kolom) => kolom.primary).map((kolom) => kolom.name)
}

function voegToe(van: PgTable): string {
  const naam = getTableName(van)
  const vast = sleutel(van)
  const rest = kolommen(van).filter((kolom) => !vast.includes(kolom))
  const doe = rest.length === 0 ? 'nothing' : `update set ${rest.map((kolom) => `${kolom} = excluded.${kolom}`).join(', ')}`
  const lijst = kolommen(van).join(', ')
  return `insert into ${naam} (${lijst}) select ${lijst} from json_populate_recordset(null::${naam}, $1::json) on conflict (${vast.join(', ')}) do ${doe}`
}

function haalWeg(van: PgTable): string {
  const naam = getTableName(van)
  const vast = sleutel(van).join(', ')
  return `delete from ${naam} where (${vast}) not in (select ${vast} from json_populate_recordset(null::${naam}, $1::json))`
}

/**
 * What the look-ups ask. Each gives rows of `sleutel` (what `na` takes) and `json` (the resource, ready to send). A list asks one row more than the
 * limit: when it comes there is a next page. Order is byte order of the search name, then the key.
 */
const gemeenteJson = `json_strip_nulls(json_build_object(
  'gemeentecode', g.gemeentecode, 'naam', g.naam, 'provincie', g.provincie, 'jeugdregio', json_build_object('code', j.jeugdregio_code, 'naam', j.naam),
  'rmcRegio', json_build_object('code', g.rmc_regio_code, 'naam', g.rmc_regio), 'vakantieregios', string_to_array(lower(g.vakantieregio), '|')))::text as json`
const gemeente = `select g.gemeentecode as sleutel, ${gemeenteJson} from ref_gemeente g join ref_jeugdregio j using (jeugdregio_code)`

const school = `select s.vestigingscode as sleutel, json_strip_nulls(json_build_object(
  'vestigingscode', s.vestigingscode, 'brin', s.brin, 'naam', s.naam, 'sector', s.sector, 'onderwijssoort', s.onderwijssoort, 'straat', s.straat,
  'huisnummer', s.huisnummer, 'postcode', s.postcode, 'plaats', s.plaats, 'gemeentecode', s.gemeentecode, 'bevoegdGezag', s.bevoegd_gezag,
  'denominatie', s.denominatie, 'swvPo', s.swv_po, 'swvVo', s.swv_vo, 'bron', s.bron))::text as json from ref_school s`

export const vragen = {
  gemeenten: `${gemeente}
    where ($1::text is null or starts_with(g.zoeknaam, $1)) and ($2::text is null or g.jeugdregio_code = $2)
      and ($3::text is null or (g.zoeknaam, g.gemeentecode) > (select zoeknaam, gemeentecode from ref_gemeente where gemeentecode = $3))
    order by g.zoeknaam, g.gemeentecode limit $4::int + 1`,
  gemeente: `${gemeente} where g.gemeentecode = $1`,
  scholen: `${school}
    where ($1::text is null or strpos(s.zoeknaam, $1) > 0) and ($2::text is null or s.zoekplaats = $2) and ($3::text is null or starts_with(s.postcode, $3))
      and ($4::text is null or s.gemeentecode = $4) and ($5::text is null or s.sector = $5)
      and ($6::text is null or (s.zoeknaam, s.vestigingscode) > (select zoeknaam, vestigingscode from ref_school where vestigingscode = $6))
    order by s.zoeknaam, s.vestigingscode limit $7::int + 1`,
  school: `${school} where s.vestigingscode = $1`,
  postcode: `select p.pc4 as sleutel, json_strip_nulls(json_build_object('pc4', p.pc4,
      'gemeenten', json_agg(json_build_object('gemeentecode', g.gemeentecode, 'naam', g.naam, 'voorkeur', p.voorkeur) order by p.voorkeur desc, g.gemeentecode),
      'plaatsen', (select array_agg(distinct plaats order by plaats) from ref_pc4 q, string_to_table(q.plaatsen, '|') plaats where q.pc4 = p.pc4),
      'swvPo', min(p.swv_po), 'swvVo', min(p.swv_vo), 'swvHerkomst', min(p.swv_herkomst)))::text as json
    from ref_pc4 p join ref_gemeente g using (gemeentecode) where p.pc4 = $1 group by p.pc4`,
  codelijsten: `select lijst as sleutel, json_strip_nulls(json_build_object('lijst', lijst, 'naam', min(lijstnaam), 'standaard', min(standaard)))::text as json
    from ref_code where $1::text is null or lijst > $1 group by lijst order by lijst limit $2::int + 1`,
  codelijst: `select lijst as sleutel, json_strip_nulls(json_build_object('lijst', lijst, 'naam', min(lijstnaam), 'standaard', min(standaard),
      'codes', json_agg(json_build_object('code', code, 'omschrijving', omschrijving, 'actief', actief) order by volgorde)))::text as json
    from ref_code where lijst = $1 group by lijst`,
}
