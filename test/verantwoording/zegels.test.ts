import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { verslag } from '../../src/verantwoording/logboek/controle.ts'
import type { Pseudoniem } from '../../src/verantwoording/logboek/dataverwerking.ts'
import { werkBij, zegelBatch } from '../../src/verantwoording/logboek/werk.ts'
import { leesZegelsleutel } from '../../src/verantwoording/logboek/zegel.ts'
import { maakTestDatabase, type TestDatabase } from '../hulp/database.ts'
import { begin } from '../hulp/huis.ts'
import { knoei, maakWerkplaats, regelSql, totRustig, type Werkplaats, werkBijRustig } from './werkplaats.ts'

let database: TestDatabase
let plaats: Werkplaats
const organisatie = '01993000-0001-7000-8000-000000000001'
const persoon = '01993000-0003-7000-8000-000000000101'
const trace = 'a'.repeat(32)

const schrijf = async (aantal: number): Promise<string[]> => {
  const ids: string[] = []
  for (let nummer = 0; nummer < aantal; nummer++)
    ids.push((await plaats.beheer.query(regelSql, [organisatie, [persoon], trace])).rows[0].id)
  return ids
}
const klopt = (ankers?: Parameters<Werkplaats['controleer']>[1]) => plaats.controleer(plaats.pool, ankers)

beforeAll(async () => {
  database = await maakTestDatabase()
  plaats = await maakWerkplaats({ database, klok: { nu: () => begin, zet: () => undefined } }, 4)
})
afterAll(async () => {
  await plaats?.stop()
  await database?.stop()
})

describe('zegelen', () => {
  it('verdeelt de regels over zegels, elk met zijn voorganger, en doet daarna niets meer', async () => {
    await schrijf(10)
    const zegels = await werkBijRustig(plaats)
    expect(zegels.map(({ nummer, aantal }) => [nummer, aantal])).toEqual([
      [1, 4],
      [2, 4],
      [3, 2],
    ])
    expect(zegels.map(({ vanTx }) => vanTx)).toEqual(['0', zegels[0]?.totTx, zegels[1]?.totTx])
    expect(zegels[2]?.vorige).toBe(zegels[1]?.vingerafdruk)
    expect(await werkBij(plaats.werk)).toEqual([])
    expect(await klopt()).toMatchObject({ zegels: 3, regels: 10, ongezegeld: 0, bevindingen: [] })
  })

  it('neemt een transactie die meer regels schreef in haar geheel', async () => {
    await plaats.beheer.query('begin')
    await schrijf(9)
    await plaats.beheer.query('commit')
    await schrijf(1)
    expect((await werkBijRustig(plaats)).map(({ aantal }) => aantal)).toEqual([9, 1])
    expect((await klopt()).bevindingen).toEqual([])
  })

  it('wacht op wie eerder begon en nog bezig is: niemand schuift een regel onder een zegel', async () => {
    await plaats.beheer.query('begin')
    const [vroeg] = await schrijf(1)
    const [laat] = await anders(1)
    expect(await werkBij(plaats.werk)).toEqual([])
    expect((await klopt()).ongezegeld).toBe(1)
    await plaats.beheer.query('commit')
    const [zegel] = await werkBijRustig(plaats)
    const { rows } = await plaats.beheer.query('select id from logboek where tx >= $1 and tx < $2 order by tx', [
      zegel?.vanTx,
      zegel?.totTx,
    ])
    expect(rows.map(({ id }) => id)).toEqual([vroeg, laat])
  })

  it('een andere node die al zegelt, laat deze met rust', async () => {
    await schrijf(3)
    await plaats.beheer.query('begin')
    await plaats.beheer.query('select pg_advisory_xact_lock(7023015)')
    expect(await zegelBatch(plaats.werk)).toBeUndefined()
    await plaats.beheer.query('rollback')
    await totRustig(plaats)
    const samen = await Promise.all([zegelBatch(plaats.werk), zegelBatch(plaats.werk)])
    expect(samen.filter(Boolean)).toHaveLength(1)
    expect((await klopt()).bevindingen).toEqual([])
  })

  it('wie halverwege sterft, laat niets achter; de volgende maakt het af', async () => {
    await schrijf(3)
    const voor = await klopt()
    const sterft = leesZegelsleutel(Buffer.alloc(32, 5))
    // The work stops in the middle of its transaction: the last statement never comes.
    const stuk = { ...plaats.werk, sleutel: sterft, pseudoniem: undefined as unknown as Pseudoniem }
    await totRustig(plaats)
    await expect(zegelBatch(stuk)).rejects.toThrow()
    expect(await klopt()).toEqual(voor)
    expect((await werkBijRustig(plaats)).map(({ aantal }) => aantal)).toEqual([3])
  })

  it('schrijft elke regel één keer uit voor het logboek dataverwerkingen', async () => {
    const { rows } = await plaats.beheer.query(
      `select (select count(*)::int from logboek) as regels, count(*) filter (where volgnummer = 0)::int as operaties, count(*) filter (where volgnummer = 1)::int as personen
       from logboekverwerking`,
    )
    expect(rows[0].operaties).toBe(rows[0].regels)
    expect(rows[0].personen).toBe(rows[0].regels)
  })
})

/** Lines from another connection. */
async function anders(aantal: number): Promise<string[]> {
  const plek = await maakWerkplaats({ database, klok: { nu: () => begin, zet: () => undefined } })
  try {
    const ids: string[] = []
    for (let nummer = 0; nummer < aantal; nummer++)
      ids.push((await plek.beheer.query(regelSql, [organisatie, [persoon], trace])).rows[0].id)
    return ids
  } finally {
    await plek.stop()
  }
}

describe('wie aan het logboek komt, wordt betrapt, en het verslag zegt bij welk zegel', () => {
  beforeEach(async () => {
    await schrijf(4)
    await werkBijRustig(plaats)
    expect((await klopt()).bevindingen).toEqual([])
  })
  const derde = `(select l.id from logboek l join logboekzegel z on l.tx >= z.van_tx and l.tx < z.tot_tx where z.nummer = 2 order by l.tx limit 1)`
  /** Does it, checks that it is found, and puts everything back as it was. */
  async function betrapt(tabel: 'logboek' | 'logboekzegel' | 'logboekstand' | 'dataverwerking', sql: string, waarden: unknown[] = []) {
    await plaats.beheer.query(`create table bewaard as select * from ${tabel}`)
    try {
      expect(await knoei(plaats.beheer, sql, waarden)).toBeGreaterThan(0)
      const controle = await klopt()
      expect(verslag(controle)).toMatch(/^Het logboek is NIET ongeschonden/)
      return controle.bevindingen
    } finally {
      await knoei(plaats.beheer, `delete from ${tabel}`)
      await plaats.beheer.query(`set session_replication_role = replica`)
      await plaats.beheer.query(`insert into ${tabel} select * from bewaard`)
      await plaats.beheer.query(`set session_replication_role = origin; drop table bewaard`)
    }
  }

  it('een regel weghalen', async () => {
    expect(await betrapt('logboek', `delete from logboek where id = ${derde}`)).toEqual([
      expect.stringMatching(/^Zegel 2 .*er staan 3 regels waar er 4 zijn gezegeld: er is iets weggehaald\.$/),
    ])
  })

  it.each([
    ['wie', `actor = uuidv7()`],
    ['wanneer', `tijd = tijd + interval '1 microsecond'`],
    ['over wie', `personen = '{}'`],
    ['op welke grond', `gronden = '{gezag}'`],
    ['de uitkomst', 'status = 404'],
    ['de client, van niets naar leeg', `client = ''`],
    ['welke cellen', 'cellen = cellen + 1'],
    ['het spoor', `trace = repeat('b', 32)`],
  ])('een regel wijzigen: %s', async (_, zet) => {
    expect(await betrapt('logboek', `update logboek set ${zet} where id = ${derde}`)).toEqual([
      expect.stringMatching(/^Zegel 2 .*er is iets gewijzigd, verwisseld of vervangen\.$/),
    ])
  })

  it('twee regels van volgorde laten wisselen, binnen een zegel en over de grens heen', async () => {
    const binnen = await betrapt('logboek', wissel(2, 2))
    expect(binnen).toEqual([expect.stringMatching(/^Zegel 2 .*verwisseld/)])
    const buiten = await betrapt('logboek', wissel(1, 2))
    expect(buiten).toEqual([expect.stringMatching(/^Zegel 1 .*verwisseld/), expect.stringMatching(/^Zegel 2 .*verwisseld/)])
  })

  it('een regel tussenvoegen waar al gezegeld is, ook als kopie', async () => {
    const erbij = await betrapt(
      'logboek',
      `insert into logboek (tx, operatie, aard, status, actor_soort, personen, cellen, gronden, activiteit)
       select van_tx, 'leesPersoon', 'gelezen', 200, 'medewerker', '{}', 0, '{}', 'x' from logboekzegel where nummer = 3`,
    )
    expect(erbij).toEqual([expect.stringMatching(/^Zegel 3 .*er is iets tussengevoegd\.$/)])
    expect(await betrapt('logboek', `insert into logboek select * from logboek where id = ${derde}`)).toEqual([
      expect.stringMatching(/^Zegel 2 .*tussengevoegd\.$/),
    ])
  })

  it('een regel door een andere vervangen', async () => {
    const vervangen = await betrapt('logboek', `update logboek set id = uuidv7() where id = ${derde}`)
    expect(vervangen).toEqual([expect.stringMatching(/^Zegel 2 .*vervangen\.$/)])
  })

  it('een zegel weghalen: het eerste, een in het midden, het laatste', async () => {
    expect(await betrapt('logboekzegel', 'delete from logboekzegel where nummer = 1')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Zegel 2 .*zegel 1 ontbreekt/)]),
    )
    expect(await betrapt('logboekzegel', 'delete from logboekzegel where nummer = 3')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Zegel 4 .*zegel 3 ontbreekt/)]),
    )
    expect(await betrapt('logboekzegel', 'delete from logboekzegel where nummer = (select max(nummer) from logboekzegel)')).toEqual([
      expect.stringMatching(/^De keten eindigt bij zegel \d+, waar het hoofd zegel \d+ noemt: er zijn zegels weggehaald of vervangen\.$/),
    ])
    expect(await betrapt('logboekstand', 'delete from logboekstand')).toEqual([expect.stringMatching(/^Het hoofd van de keten ontbreekt/)])
  })

  it('de laatste zegels met het hoofd erbij terugzetten: wie er een heeft genoteerd, ziet het', async () => {
    const { laatste } = await klopt()
    const oud = (await plaats.beheer.query('select * from logboekzegel where nummer = $1', [(laatste?.nummer ?? 0) - 1])).rows[0]
    const anker = { nummer: laatste?.nummer ?? 0, vingerafdruk: laatste?.vingerafdruk ?? '' }
    expect((await klopt([anker])).bevindingen).toEqual([])
    expect((await klopt([{ ...anker, vingerafdruk: oud.vingerafdruk }])).bevindingen).toEqual([
      `Zegel ${anker.nummer} is niet het zegel dat eerder is genoteerd.`,
    ])
  })

  it('twee zegels verwisselen, of er een herschrijven', async () => {
    const verwisseld = await betrapt(
      'logboekzegel',
      `update logboekzegel z set inhoud = a.inhoud, aantal = a.aantal, handtekening = a.handtekening from logboekzegel a
       where (z.nummer, a.nummer) in ((2, 3), (3, 2))`,
    )
    for (const nummer of [2, 3]) expect(verwisseld.join('\n')).toMatch(new RegExp(`Zegel ${nummer} .*de handtekening klopt niet`))
    for (const zet of [
      `aantal = aantal + 1`,
      `gezegeld_op = gezegeld_op - interval '1 day'`,
      `vorige = repeat('0', 64)`,
      `sleutel = 'vreemd'`,
    ])
      expect((await betrapt('logboekzegel', `update logboekzegel set ${zet} where nummer = 2`)).join('\n'), zet).toMatch(/^Zegel 2 /)
  })

  it('een regel wijzigen en het zegel passend maken met een eigen sleutel', async () => {
    const vals = { ...plaats.werk, sleutel: leesZegelsleutel(Buffer.alloc(32, 9)) }
    await schrijf(2)
    await werkBijRustig({ ...plaats, werk: vals })
    const { bevindingen } = await klopt()
    expect(bevindingen).toEqual([
      expect.stringMatching(new RegExp(`de sleutel ${vals.sleutel.id} is niet bekend\\.$`)),
      'De handtekening onder het hoofd van de keten klopt niet.',
    ])
    const nummer = Number(/^Zegel (\d+)/.exec(bevindingen[0] ?? '')?.[1])
    await knoei(plaats.beheer, 'delete from dataverwerking where zegel = $1', [nummer])
    await knoei(plaats.beheer, 'delete from logboekzegel where nummer = $1', [nummer])
    await werkBijRustig(plaats)
  })

  it('een record uit het logboek dataverwerkingen weghalen', async () => {
    expect(await betrapt('dataverwerking', 'delete from dataverwerking where zegel = 2')).toEqual([
      expect.stringMatching(/^Zegel 2 .*niet elke regel staat in het logboek dataverwerkingen/),
    ])
  })
})

/** The first line of one seal and the last of another trade transactions. */
const wissel = (een: number, ander: number): string => `with r as (
    select l.id, l.tx, z.nummer, row_number() over (partition by z.nummer order by l.tx) as n, count(*) over (partition by z.nummer) as aantal
    from logboek l join logboekzegel z on l.tx >= z.van_tx and l.tx < z.tot_tx),
  a as (select id, tx from r where nummer = ${een} and n = 1), b as (select id, tx from r where nummer = ${ander} and n = aantal)
  update logboek l set tx = case when l.id = a.id then b.tx else a.tx end from a, b where l.id in (a.id, b.id)`

describe('de rollen', () => {
  it('wie zegelt kan niets van het logboek of de zegels veranderen, ook de eigenaar niet', async () => {
    for (const sql of [
      ...[
        `update logboek set status = 1`,
        'delete from logboek',
        'insert into logboek default values',
        'update logboekzegel set aantal = 1',
      ],
      ...[
        'delete from logboekzegel',
        'truncate logboekzegel',
        'delete from dataverwerking',
        'select 1 from weergave',
        'select voornaam from persoon',
      ],
    ])
      await expect(plaats.pool.query(sql), sql).rejects.toMatchObject({ code: '42501' })
    for (const sql of [
      'update logboekzegel set aantal = 1',
      'delete from logboekzegel',
      'truncate dataverwerking',
      'delete from logboekinzage',
      'delete from logboekkijk',
    ])
      await expect(plaats.beheer.query(sql), sql).rejects.toMatchObject({ code: '42501' })
  })
})
