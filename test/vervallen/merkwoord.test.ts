import type { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { operaties } from '../../src/app.ts'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import type { Schrijfoperatie } from '../../src/toegang/operatie.ts'
import { als } from '../huis/eigenaar.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'
import type { Organisatie } from '../hulp/wereld.ts'

// Every sentence that anybody writes in this world carries one word. Two organisaties take away and destroy all that is theirs; then where is that word?

const merk = 'merkelwoord'
function gemerkt(waarde: unknown): unknown {
  if (typeof waarde === 'string') return waarde.includes(' ') ? `${waarde} ${merk}` : waarde
  if (Array.isArray(waarde)) return waarde.map(gemerkt)
  if (waarde === null || typeof waarde !== 'object') return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, een]) => [naam, gemerkt(een)]))
}

let huis: Huis
let voorraad: Voorraad
beforeAll(async () => {
  const echt = await maakHuis()
  huis = { ...echt, roep: (wie, methode, pad, body, opties) => echt.roep(wie, methode, pad, gemerkt(body), opties) }
  voorraad = await maakVoorraad(huis)
}, 120_000)
afterAll(() => huis?.stop())

const rijen = async <R>(client: Client, sql: string, waarden: unknown[] = []): Promise<R[]> =>
  (await client.query(sql, waarden)).rows as R[]
const tabellenSql = `select c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1`

/** In which tables the word stands; of history and of what is shown, in which soorten. */
const waar = (): Promise<string[]> =>
  als(huis, 'eigenaar', async (client) => {
    const over: string[] = []
    for (const { naam } of await rijen<{ naam: string }>(client, tabellenSql)) {
      const soort = ['weergave', 'historie'].includes(naam) ? `' ' || t.soort` : `''`
      const sql = `select distinct ${soort} as soort from "${naam}" t where t::text like '%${merk}%' order by 1`
      for (const rij of await rijen<{ soort: string }>(client, sql)) over.push(`${naam}${rij.soort}`)
    }
    return over
  })

/** What can be declared vervallen by itself, or under a persoon or a medewerker: the rest goes with what it is a part of. Plans and casussen last, for they take others along. */
const volgorde = ['koppeling', 'inzet', 'opp', 'gezinsplan', 'casus', 'gezin', 'persoon']
const plek = ({ pad }: Schrijfoperatie): number => volgorde.findIndex((naam) => pad.endsWith(`{${naam}Id}/vervallenverklaringen`))
const verklaringen = operaties
  .filter((op): op is Schrijfoperatie => isSchrijven(op) && /^verklaar.*Vervallen$/.test(op.id))
  .filter(({ id, pad }) => !/Medewerker|Systeem/.test(id) && (pad.split('{').length === 2 || /^\/(personen|medewerkers)\//.test(pad)))
  .toSorted((a, b) => plek(a) - plek(b))

const vanSql = `select id, coalesce(ouder, (json::jsonb ->> 'medewerkerId')::uuid, betreft) as onder from weergave where soort = $1 and eigenaar = $2 and planversie = 0 order by id`
/** Takes away everything of this kind that this organisatie keeps. */
async function haalWeg(op: Schrijfoperatie, { id, systeem }: Organisatie): Promise<void> {
  const soort = op.doel?.({}).soort as string
  for (const rij of await als(huis, 'eigenaar', (client) => rijen<{ id: string; onder: string }>(client, vanSql, [soort, id]))) {
    const ids = op.pad.split('{').length === 2 ? [rij.id] : [rij.onder, rij.id]
    const pad = op.pad.replaceAll(/\{\w+\}/g, () => ids.shift() as string)
    const { status, tekst } = await huis.roep(systeem, 'POST', pad, { reden: 'Weg.' })
    // What went with something else is not there any more; a handover of work that was taken on stays.
    if (status !== 404 && !(status === 409 && soort === 'overdracht')) expect(status, `${op.id} ${tekst}`).toBe(201)
  }
}

async function vernietigAlles({ systeem }: Organisatie): Promise<number> {
  let aantal = 0
  for (;;) {
    const { body } = await huis.roep(systeem, 'GET', '/vervallenverklaringen?status=bewaard&limiet=100')
    const over = (body.resultaten as { id: string; soort: string }[]).filter(({ soort }) => !['medewerker', 'systeem'].includes(soort))
    if (over.length === 0) return aantal
    for (const { id, soort } of over) {
      const weg = await huis.roep(systeem, 'POST', `/vervallenverklaringen/${id}/vernietigingen`, { grond: 'op-verzoek' })
      expect(weg.status, `${soort} ${weg.tekst}`).toBe(201)
      aantal += weg.body.aantal
    }
  }
}

/** What is about no pupil: who works here and took over from whom, and what organisaties agreed. Why something went stays too. */
const blijven = [
  'convenant',
  'mandaat',
  'medewerker',
  'organisatie',
  'overdracht',
  'privacyreglement',
  'regioafspraak',
  'vervallenverklaring',
]

/** What one wrote that fell with something of the other: it stays kept, out of view. */
const vanAnderenSql = `select distinct h.soort from historie h join vervallenrij r on r.rij_id = h.id and r.rij_soort = h.soort
  join vervallenverklaring v on v.id = r.verklaring_id where h.json like '%${merk}%' and r.eigenaar_id <> v.eigenaar_id order by 1`

it('wat twee organisaties vernietigen staat nergens meer: niet in een tabel, niet in wat te zien was, niet in wat er eerder stond', async () => {
  const vooraf = await waar()
  expect(vooraf.filter((naam) => naam.startsWith('historie')).length).toBeGreaterThan(55)
  const { school, wijkteam } = voorraad.tafel
  for (const op of verklaringen) for (const een of [school, wijkteam]) await haalWeg(op, een)
  const wegNogBewaard = await waar()
  expect(wegNogBewaard).toContain('historie verslagdeel')
  expect((await vernietigAlles(school)) + (await vernietigAlles(wijkteam))).toBeGreaterThan(300)
  const vanAnderen = await als(huis, 'eigenaar', async (client) =>
    (await rijen<{ soort: string }>(client, vanAnderenSql)).map(({ soort }) => soort),
  )
  expect(vanAnderen).toEqual(['consultreactie', 'inbrengbeeindiging', 'koppeling-beeindiging', 'overlegstuk'])
  const over = [
    // The log names who looked: a medewerker, an organisatie.
    ...['logboekkijk', ...blijven, ...vanAnderen.map((soort) => soort.replace('-', '_'))],
    ...[...blijven, ...vanAnderen].map((soort) => `historie ${soort}`),
    ...blijven.map((soort) => `weergave ${soort}`),
  ]
  expect((await waar()).sort()).toEqual(over.sort())
})
