import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nouns } from '../../src/app.ts'
import { leesDossier } from '../../src/dossier.ts'
import { type Actor, niemand } from '../../src/toegang/actor.ts'
import { Deur, type Vraag } from '../../src/toegang/deur.ts'
import type { Stuk } from '../../src/toegang/operatie.ts'
import { maskerEnGronden, open, uitContext } from '../../src/toegang/zicht.ts'
import { beheer, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { deelMet, maakOrganisatie, type Organisatie, type Tafel } from '../hulp/wereld.ts'
import { inContext, type Rij, type Rol, verbind } from './eigenaar.ts'
import { maakVolleTafel } from './volletafel.ts'
import { schrijfMaarWat } from './willekeur.ts'

let huis: Huis
let tafel: Tafel
let buiten: Organisatie
let opp: string
let plan: string
let actoren: [string, Wie][]
/** The school shares without toestemming, so that the locks are compared on that ground too. */
beforeAll(async () => {
  huis = await maakHuis()
  const vol = await maakVolleTafel(huis, '2027-02-28')
  tafel = vol
  opp = vol.opp
  plan = vol.plan
  buiten = await maakOrganisatie(tafel.doe, 'jeugdhulpaanbieder', 'Vlinder Jeugdhulp')
  const ontvanger = await maakOrganisatie(tafel.doe, 'veilig-thuis', 'Veilig Thuis Duinrand')
  await deelMet(tafel, ontvanger)
  const client = await verbind(huis)
  await schrijfMaarWat(huis, tafel, client, 150, 12)
  // Any of those writes may have ended it.
  await deelMet(tafel, ontvanger)
  await client.end()
  actoren = [
    ...[tafel.school, tafel.wijkteam, buiten, ontvanger].flatMap(({ baas, leraar, systeem }, nummer): [string, Wie][] => [
      [`coördinator ${nummer}`, baas],
      [`leraar ${nummer}`, leraar],
      [`systeem ${nummer}`, systeem],
    ]),
    ['moeder', tafel.moeder],
    ['vader', tafel.vader],
    ['beheer', beheer],
    ['onbekend', { subject: 'nooit-gezien', client: 'elders' }],
  ]
}, 90_000)
afterAll(() => huis?.stop())

const sleutels = (rijen: Rij[]): string[] => rijen.map((rij) => Object.values(rij).join(' ')).sort()
const voor = async (rol: Rol, wie: Wie, sql: string): Promise<string[]> =>
  inContext(huis, rol, wie, async (client) => sleutels((await client.query(sql)).rows))

const metPredicaat = (w: string, waar: string): string =>
  `from ${waar} ${w} cross join lateral ${maskerEnGronden(w, uitContext)} z where ${open(w, 'z', uitContext)}`
/** Every form of what stands, with what the row itself says today. */
const vormen = `(select h.*, nu.gesloten from historie h join weergave nu using (soort, id, planversie))`
const nogIets = `not exists (select 1 from historie l where l.soort = h.soort and l.id = h.id and l.planversie = h.planversie and l.weg)`

describe('twee sloten, elk voor zich dicht', () => {
  // Today, and on days when toestemming has ended, a birthday has passed, and all are grown up.
  const dagen = ['2026-11-23', '2027-02-28', '2027-03-01', '2029-03-14', '2033-03-14', '2035-03-14']

  it.each(dagen)('op %s geven predicaat en policy elke actor precies dezelfde rijen van weergave en historie', async (dag) => {
    const vroeger = huis.klok.nu()
    huis.klok.zet(`${dag}T11:00:00.000Z`)
    const aantallen: Record<string, number> = {}
    for (const [naam, wie] of actoren) {
      const predicaat = await voor('rondetafel_schrijver', wie, `select w.soort, w.id, w.planversie ${metPredicaat('w', 'weergave')}`)
      const policy = await voor('rondetafel_lezer', wie, 'select soort, id, planversie from weergave')
      expect(policy, naam).toEqual(predicaat)
      const eerder = await voor('rondetafel_schrijver', wie, `select h.positie ${metPredicaat('h', vormen)} and ${nogIets}`)
      expect(await voor('rondetafel_lezer', wie, 'select positie from historie'), naam).toEqual(eerder)
      aantallen[naam] = predicaat.length
    }
    huis.klok.zet(vroeger)
    const open = aantallen.onbekend as number
    expect(aantallen['coördinator 0']).toBeGreaterThan(open + 20)
    if (dag === '2026-11-23') expect(aantallen['coördinator 3']).toBeGreaterThan(open + 3)
    if (dag === '2026-11-23') {
      expect(aantallen['coördinator 0']).toBeGreaterThan(aantallen['leraar 0'] as number)
      expect(aantallen.moeder).toBeGreaterThan(open + 20)
    }
    if (dag === '2035-03-14') expect(aantallen.vader).toBeLessThan(open + 20)
  })

  it('het masker van predicaat en policy is hetzelfde voor dekking die met opzet raar is', async () => {
    // Rows that no fact makes: each combination of what a dekking row may name, on every cell of a few rows.
    const client = await verbind(huis)
    const rijen = (
      await client.query(
        `select id, ouder, betreft, eigenaar, gezin, casus, planversie from weergave where betreft is not null order by soort, id limit 40`,
      )
    ).rows
    for (const [nummer, rij] of rijen.entries()) {
      const kies = <T>(bit: number, waarde: T): T | null => ((nummer * 7 + bit * 3) % 4 < 2 ? waarde : null)
      const named = kies(1, rij.ouder ?? rij.id)
      await client.query(
        `insert into dekking (houder, betreft, bron, gezin, casus, rij, planversie, van, tot, opent, grond, afspraak_met)
         values ($1, $2, $3, $4, $5, $6, $7, '2026-11-23', $8, $9, $10, $11)`,
        [
          buiten.id,
          named ? kies(2, rij.betreft) : rij.betreft,
          kies(3, rij.eigenaar),
          kies(4, rij.gezin),
          kies(5, rij.casus),
          named,
          kies(6, 1),
          kies(7, '2026-11-24'),
          (1n << 56n) - 1n,
          nummer % 3 === 0 ? 'binnen-school' : 'toestemming',
          // With whom there is a convenant, with nobody in particular, and with one who is in none.
          nummer % 5 === 0 ? tafel.school.id : nummer % 5 === 1 ? niemand : null,
        ],
      )
    }
    await client.end()
    const gezien = async (wie: Wie): Promise<string[]> => {
      const predicaat = await voor('rondetafel_schrijver', wie, `select w.soort, w.id, w.planversie ${metPredicaat('w', 'weergave')}`)
      expect(await voor('rondetafel_lezer', wie, 'select soort, id, planversie from weergave')).toEqual(predicaat)
      return predicaat
    }
    // A functie that lets little through still gets what passes by it.
    const [predicaat, smal] = [await gezien(buiten.baas), await gezien(buiten.leraar)]
    expect(predicaat.length).toBeGreaterThan(smal.length)
    const openbaar = await voor('rondetafel_lezer', { subject: 'nooit-gezien' }, 'select soort, id, planversie from weergave')
    expect(predicaat.length).toBeGreaterThan(openbaar.length + 10)
    const opruim = await verbind(huis)
    await opruim.query(`delete from dekking where houder = $1 and grond in ('toestemming', 'binnen-school')`, [buiten.id])
    await opruim.end()
  })
})

describe('met één slot eraf blijft de deur dicht', () => {
  const zonderPredicaat = (sql: string): string => {
    const kaal = sql.replaceAll(open('w', 'z', uitContext), 'true')
    if (kaal === sql) throw new Error('dit predicaat staat niet in de opdracht')
    return kaal
  }
  const noun = (soort: string) => nouns.find((een) => een.soort === soort) as (typeof nouns)[number]
  const actor: Actor = { soort: 'medewerker', id: niemand, houders: [], masker: 0n, client: '', issuer: '', subject: '', scopes: new Set() }
  /** Everything the door can be asked about one table: what comes out, by name. */
  async function vraagAlles(rol: Rol, wie: Wie, maak: (sql: string) => string): Promise<Record<string, unknown>> {
    return inContext(huis, rol, wie, async (client) => {
      const vraag: Vraag = async <R>(_naam: string | undefined, sql: string, waarden: unknown[]) =>
        (await client.query(maak(sql), waarden)).rows as R[]
      const deur = new Deur(vraag, { actor: () => actor, etag: (tekst) => tekst })
      const doel = (await client.query('select $1::uuid as opp', [opp])).rows[0].opp
      const lijst = async (soort: string, bron: 'lijst' | 'ouder' | 'casus', onder?: string) =>
        (await deur.lijst(noun(soort), bron, { onder, limiet: 100 }))?.resultaten.length ?? 0
      return {
        opp: iets(await deur.een(noun('opp'), doel)),
        casus: iets(await deur.een(noun('casus'), tafel.casus)),
        gezinsplan: iets(await deur.een(noun('gezinsplan'), plan)),
        persoon: iets(await deur.een(noun('persoon'), tafel.kind)),
        deel: iets(await deur.deel(noun('deelnemer'), tafel.casus, await eersteDeelnemer())),
        dossier: iets((await leesDossier.lees(deur, { params: { casusId: tafel.casus }, query: {}, limiet: 50 })) as Stuk | undefined),
        doelen: await lijst('opp-doel', 'ouder', opp),
        toestemmingen: await lijst('toestemming', 'casus', tafel.casus),
        casussen: await lijst('casus', 'lijst'),
      }
    })
  }
  const iets = (stuk: Stuk | undefined): boolean => stuk !== undefined
  const eersteDeelnemer = async (): Promise<string> => {
    const client = await verbind(huis)
    const { rows } = await client.query(`select id from weergave where soort = 'deelnemer' and casus = $1 order by id limit 1`, [
      tafel.casus,
    ])
    await client.end()
    return rows[0].id
  }
  const niets = {
    opp: false,
    casus: false,
    gezinsplan: false,
    persoon: false,
    deel: false,
    dossier: false,
    doelen: 0,
    toestemmingen: 0,
    casussen: 0,
  }
  const gewoon = (sql: string): string => sql

  it('beide sloten erop: de school ziet het, een ander niet', async () => {
    expect(await vraagAlles('rondetafel_lezer', tafel.school.baas, gewoon)).toMatchObject({
      opp: true,
      casus: true,
      dossier: true,
      deel: true,
      persoon: true,
    })
    expect(await vraagAlles('rondetafel_lezer', buiten.baas, gewoon)).toEqual(niets)
  })

  it('zonder predicaat houdt de policy een ander buiten, en laat zij de school door', async () => {
    expect(await vraagAlles('rondetafel_lezer', buiten.baas, zonderPredicaat)).toEqual(niets)
    expect(await vraagAlles('rondetafel_lezer', tafel.school.baas, zonderPredicaat)).toEqual(
      await vraagAlles('rondetafel_lezer', tafel.school.baas, gewoon),
    )
  })

  it('zonder policy houdt het predicaat een ander buiten, en laat het de school door', async () => {
    expect(await vraagAlles('rondetafel_schrijver', buiten.baas, gewoon)).toEqual(niets)
    expect(await vraagAlles('rondetafel_schrijver', tafel.school.baas, gewoon)).toEqual(
      await vraagAlles('rondetafel_lezer', tafel.school.baas, gewoon),
    )
  })

  it('pas zonder beide staat de deur open: de proeven hierboven kunnen mislukken', async () => {
    expect(await vraagAlles('rondetafel_schrijver', buiten.baas, zonderPredicaat)).toMatchObject({
      opp: true,
      casus: true,
      gezinsplan: true,
      persoon: true,
      deel: true,
      dossier: true,
    })
  })
})
