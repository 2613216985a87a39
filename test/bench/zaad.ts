import { Client } from 'pg'
import { plusDagen } from '../../src/basis/klok.ts'
import { type Dekking, type Dekkingfeiten, dekkingVan } from '../../src/toegang/dekking.ts'
import { dagen } from './tafel.ts'

/** A hundred thousand casussen in bulk, as the write path would have left them: noun rows, weergave, historie, dekking, lijst. */
export const aantal = 100_000
const organisaties = 10

const weergave = (
  soort: string,
  rest: string,
): string => `insert into weergave (soort, id, casus, ouder, eigenaar, betreft, cel, besloten, volgorde, filter_soort, filter_status, filter_verwijst, versie, vorm, json)
  select '${soort}', ${rest}`
/** Of every child and every mother alike. */
const geboren = { kind: plusDagen(dagen.vandaag, -3000), moeder: '1988-04-02' }

/** What follows about a child and its mother, with the names of columns where an id belongs: they differ in nothing else. */
function dekkingAlsKolommen(): Dekking[] {
  const leeg = { gezag: [], gezinnen: [], casussen: [], toestemmingen: [], delingen: [], stukken: [], koppelingen: [] }
  const kind: Dekkingfeiten = {
    ...leeg,
    ids: [{ id: 'kind', eigenaar: 'org', geboortedatum: geboren.kind }],
    gezag: [{ persoon: 'kind', houder: 'moeder', leden: ['moeder'], sleutel: 'moeder', van: geboren.kind, tot: null }],
    casussen: [{ id: 'casus', eigenaar: 'org', persoon: 'kind', open: true, organisaties: ['org'], overleggen: [], inbreng: [] }],
  }
  const moeder: Dekkingfeiten = { ...leeg, ids: [{ id: 'moeder', eigenaar: 'org', geboortedatum: geboren.moeder }] }
  return [...dekkingVan(kind, dagen.vandaag), ...dekkingVan(moeder, dagen.vandaag)]
}
const alsDekking = ({ houder, persoon, betreft, bron, casus, rij, van, tot, opent, grond }: Dekking): string =>
  `insert into dekking (houder, persoon, betreft, bron, casus, rij, van, tot, opent, grond)
    select ${[houder, persoon, betreft, bron, casus, rij].map((id) => id ?? 'null::uuid').join(', ')}, date '${van}', ${tot ? `date '${tot}'` : 'null'}, ${opent}, '${grond}' from z`
/** What it lets each houder list: the casus by name, the record of whom it is about. */
const alsLijst = ({ houder, betreft, rij }: Dekking): string =>
  `insert into lijst select ${houder}, ${rij ? `'casus', -(extract(epoch from op) * 1000)::bigint, ${rij}` : `'persoon', 0, ${betreft}`} from z on conflict do nothing`

const moment = (kolom: string): string => `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const stappen = (issuer: string, cel: (naam: string) => number, dekking: Dekking[]): string[] => [
  `create temp table o as select n, uuidv7() as org, uuidv7() as med from generate_series(1, ${organisaties}) n`,
  `create temp table z as select s.n, o.org, uuidv7() as kind, uuidv7() as moeder, uuidv7() as gezag, uuidv7() as casus, uuidv7() as jeugdige, uuidv7() as vraag, uuidv7() as deelnemer,
      uuidv7() as regie, date_trunc('milliseconds', now()) - s.n * interval '5 minutes' as op, 'RT-' || upper(substr(md5(s.n::text), 1, 10)) as nummer
    from generate_series(1, ${aantal}) s(n) join o on o.n = 1 + s.n % ${organisaties}`,
  'analyze z',
  `insert into organisatie (id, soort, naam, aangemaakt_op) select org, 'school', 'School ' || n, now() from o`,
  `insert into medewerker (id, organisatie_id, naam, functie, van, token_issuer, token_subject, aangemaakt_op)
    select med, org, 'Ilse van Dam', 'intern-begeleider', '2020-01-01', '${issuer}', 'groot' || n, now() from o`,
  `insert into persoon (id, eigenaar_id, compartiment, voornaam, achternaam, geboortedatum, aangemaakt_op)
    select kind, org, 'school', 'Kind', 'Verzonnen', date '${geboren.kind}', op from z union all select moeder, org, 'school', 'Moeder', 'Verzonnen', date '${geboren.moeder}', op from z`,
  `insert into identiteit select kind, kind from z union all select moeder, moeder from z`,
  `insert into gezagsrelatie (id, persoon_id, eigenaar_id, compartiment, houder_persoon_id, van, bron, gecontroleerd_op, gecontroleerd_door, aangemaakt_op)
    select gezag, kind, org, 'school', moeder, date '${geboren.kind}', 'gezagsregister', current_date, 'ib', op from z`,
  `insert into casus (id, nummer, status, fase, eigenaar_id, geopend_op, aangemaakt_op) select casus, nummer, 'open', 'signaleren', org, op, op from z`,
  `insert into casusjeugdige (id, casus_id, eigenaar_id, persoon_id, aangemaakt_op) select jeugdige, casus, org, kind, op from z`,
  `insert into hulpvraag (id, casus_id, eigenaar_id, jeugdige_id, tekst, categorie, aangemaakt_op) select vraag, casus, org, kind, 'Rekenen lukt niet.', 'onderwijs', op from z`,
  `insert into deelnemer (id, casus_id, eigenaar_id, organisatie_id, rol, status, van, aangemaakt_op) select deelnemer, casus, org, org, 'school', 'actief', op::date, op from z`,
  `insert into regieperiode (id, casus_id, eigenaar_id, rol, organisatie_id, naam, van, aangemaakt_op) select regie, casus, org, 'regisseur', org, 'Ilse van Dam', op, op from z`,
  `insert into regieplicht (casus_id, rol, van) select casus, 'regisseur', op from z`,
  weergave(
    'organisatie',
    `org, null, null, null, null, null, false, 0, 'school', null, null, 1, 1, row_to_json(r)::text from o, lateral (select org as id, 'school' as soort, 'School ' || n as naam) r`,
  ),
  ...(['kind', 'moeder'] as const).map((wie) =>
    weergave(
      'persoon',
      `${wie}, null, null, org, ${wie}, ${cel('school/basis')}, false, 0, null, null, null, 1, 1, row_to_json(r)::text
    from z, lateral (select ${wie} as id, org as "eigenaarId", '${wie}' as voornaam, 'Verzonnen' as achternaam, '${geboren[wie]}' as geboortedatum) r`,
    ),
  ),
  weergave(
    'gezagsrelatie',
    `gezag, null, kind, org, kind, ${cel('school/basis')}, false, 0, null, null, null, 1, 1, row_to_json(r)::text from z, lateral (select gezag as id, kind as "persoonId",
    moeder as "houderPersoonId", '${geboren.kind}' as van, 'gezagsregister' as bron, current_date as "gecontroleerdOp", 'ib' as "gecontroleerdDoor") r`,
  ),
  weergave(
    'casus',
    `casus, casus, null, org, null, ${cel('casus/basis')}, true, -(extract(epoch from op) * 1000)::bigint, 'signaleren', 'open', null, 1, 1, row_to_json(r)::text
    from z, lateral (select casus as id, nummer, 'open' as status, 'signaleren' as fase, org as "geopendDoorId", ${moment('op')} as "geopendOp") r`,
  ),
  weergave(
    'casusjeugdige',
    `jeugdige, casus, casus, org, kind, ${cel('casus/basis')}, false, 0, null, null, null, 1, 1, row_to_json(r)::text
    from z, lateral (select jeugdige as id, casus as "casusId", kind as "persoonId") r`,
  ),
  weergave(
    'hulpvraag',
    `vraag, casus, casus, org, kind, ${cel('casus/onderwijs')}, false, 0, 'onderwijs', null, kind, 1, 1, row_to_json(r)::text
    from z, lateral (select vraag as id, casus as "casusId", kind as "jeugdigeId", 'Rekenen lukt niet.' as tekst, 'onderwijs' as categorie) r`,
  ),
  weergave(
    'deelnemer',
    `deelnemer, casus, casus, org, null, ${cel('casus/basis')}, false, 0, 'school', 'actief', org, 1, 1, row_to_json(r)::text
    from z, lateral (select deelnemer as id, casus as "casusId", org as "organisatieId", 'school' as rol, 'actief' as status, op::date as van) r`,
  ),
  weergave(
    'regieperiode',
    `regie, casus, casus, org, null, ${cel('casus/basis')}, false, 0, 'regisseur', 'open', org, 1, 1, row_to_json(r)::text
    from z, lateral (select regie as id, casus as "casusId", 'regisseur' as rol, org as "organisatieId", 'Ilse van Dam' as naam, ${moment('op')} as van) r`,
  ),
  ...dekking.map(alsDekking),
  ...dekking.map(alsLijst),
  `insert into historie (positie, tijd, soort, id, planversie, casus, ouder, eigenaar, betreft, gezin, cel, besloten, volgorde, versie, vorm, json)
    select positie, now(), soort, id, planversie, casus, ouder, eigenaar, betreft, gezin, cel, besloten, volgorde, versie, vorm, json from weergave on conflict do nothing`,
]

/** Fills a database with them, as its owner. Triggers and foreign keys rest meanwhile: the rows fit by construction. */
export async function zaai(url: string, issuer: string, cel: (naam: string) => number): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set session_replication_role = replica; set work_mem = '256MB'; set synchronous_commit = off`)
    for (const stap of stappen(issuer, cel, dekkingAlsKolommen())) await client.query(stap)
    await client.query('vacuum analyze')
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}
