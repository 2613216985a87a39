import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eisMigraties, leesMigraties, migreer } from '../../src/basis/migraties.ts'
import { als } from '../huis/eigenaar.ts'
import { maakVolleTafel, type VolleTafel } from '../huis/volletafel.ts'
import { type Antwoord, type Huis, maakHuis } from '../hulp/huis.ts'

/** An upgrade as it will come: a column with a constraint on a noun's table, an index, and a policy-bearing table that is touched while rows stand in it. */
const sql = `alter table inzet add column urgent boolean not null default false;
alter table deelnemer add column opmerking text check (char_length(opmerking) <= 200);
create index concurrently_niet on weergave (eigenaar, soort) where eigenaar is not null;
alter table weergave add column taal text not null default 'nl';`
const extra = (tekst = sql) => ({ naam: '9000_toets', sql: tekst, hash: createHash('sha256').update(tekst).digest('hex') })

let huis: Huis
let tafel: VolleTafel
let voor: Map<string, Antwoord>
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakVolleTafel(huis)
  voor = await leesAlles()
}, 60_000)
afterAll(() => huis?.stop())

/** Everything that everyone at this table can see, by name and path. */
async function leesAlles(): Promise<Map<string, Antwoord>> {
  const gezien = new Map<string, Antwoord>()
  const wie = { school: tafel.school.baas, leraar: tafel.school.leraar, wijkteam: tafel.wijkteam.baas, moeder: tafel.moeder }
  const lijsten = [
    '/casussen',
    '/opps',
    '/gezinsplannen',
    '/inzetten',
    '/koppelingen',
    '/personen',
    '/gezinnen',
    '/organisaties',
    '/afwijkingen',
    '/uitnodigingen',
  ]
  const paden = [
    ...lijsten,
    `/casussen/${tafel.casus}/dossier`,
    `/casussen/${tafel.casus}/toetsing`,
    `/opps/${tafel.opp}`,
    `/gezinsplannen/${tafel.plan}`,
  ]
  for (const [naam, actor] of Object.entries(wie)) for (const pad of paden) gezien.set(`${naam} ${pad}`, await huis.roep(actor, 'GET', pad))
  return gezien
}

describe('een migratie op een database met gezinnen erin', () => {
  it('loopt, en alles antwoordt zoals daarvoor, ook op verbindingen die al open stonden', async () => {
    expect([...voor.values()].filter(({ status }) => status === 200).length).toBeGreaterThan(40)
    expect(await migreer(huis.database, [...leesMigraties(), extra()])).toEqual(['9000_toets'])
    const na = await leesAlles()
    for (const [pad, antwoord] of voor) {
      expect(na.get(pad)?.status, pad).toBe(antwoord.status)
      // A refusal carries the number of its own call.
      if (antwoord.status === 200) expect([na.get(pad)?.tekst, na.get(pad)?.etag], pad).toEqual([antwoord.tekst, antwoord.etag])
    }
  })

  it('schrijven gaat door: nieuw, wijzigen en vervallen, met weergave en historie', async () => {
    const { doe, wijkteam, kindWijk, casus } = tafel
    const body = { jeugdigeId: kindWijk, soort: 'begeleiding', doel: 'Samen naar school', aanbieder: { naam: 'De Brug' } }
    const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', body)
    const { etag } = await doe(wijkteam.baas, 'GET', `/inzetten/${id}`)
    await doe(wijkteam.baas, 'PATCH', `/inzetten/${id}`, { contact: 'Balie' }, { ifMatch: etag })
    await doe(wijkteam.baas, 'POST', `/inzetten/${id}/vervallenverklaringen`, { reden: 'Dubbel ingevoerd.' })
    expect((await huis.roep(wijkteam.baas, 'GET', `/inzetten/${id}`)).status).toBe(404)
    await doe(wijkteam.baas, 'POST', `/casussen/${casus}/hulpvragen`, {
      jeugdigeId: tafel.kind,
      tekst: 'Wie haalt op?',
      categorie: 'thuissituatie',
    }).catch(() => undefined)
    const { rows } = await als(huis, 'eigenaar', (client) => client.query('select versie, urgent from inzet where id = $1', [id]))
    expect(rows).toEqual([{ versie: 3, urgent: false }])
  })

  it('een tweede keer is er niets te doen, en een ouder programma draait gewoon mee', async () => {
    expect(await migreer(huis.database, [...leesMigraties(), extra()])).toEqual([])
    expect(await migreer(huis.database)).toEqual([])
    await eisMigraties(huis.db.schrijver)
  })

  it('een migratie die is gewijzigd nadat zij liep, houdt de start tegen', async () => {
    await expect(migreer(huis.database, [...leesMigraties(), extra(`${sql}\n-- toch anders`)])).rejects.toThrow(
      'Migratie 9000_toets is gewijzigd nadat ze',
    )
    const [eerste, ...rest] = leesMigraties()
    await expect(
      migreer(huis.database, [{ ...(eerste as typeof rest extends (infer M)[] ? M : never), hash: 'anders' }, ...rest]),
    ).rejects.toThrow('is gewijzigd')
  })

  it('een migratie die halverwege mislukt, laat niets achter', async () => {
    const stuk = { ...extra('alter table persoon add column tijdelijk int; insert into persoon (id) values (null);'), naam: '9001_stuk' }
    await expect(migreer(huis.database, [...leesMigraties(), extra(), stuk])).rejects.toThrow(
      'Migratie 9001_stuk is mislukt en teruggedraaid',
    )
    const { rows } = await als(huis, 'eigenaar', (client) =>
      client.query(`select 1 from information_schema.columns where column_name = 'tijdelijk'`),
    )
    expect(rows).toEqual([])
  })
})
