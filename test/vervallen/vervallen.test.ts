import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextSql } from '../../src/toegang/actor.ts'
import { sandboxIssuer } from '../../src/toegang/sandboxuitgever.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import {
  brengIn,
  type Doe,
  geefToestemming,
  koppel,
  maakDoe,
  maakGezinsplan,
  maakOpp,
  maakTafel,
  startHulp,
  type Tafel,
} from '../hulp/wereld.ts'
import { adressen, eigenZinnen, gaRond, idsIn, leesStand, type Stand } from './rondgang.ts'

let huis: Huis
let doe: Doe
let tafel: Tafel
let bellers: Wie[]
let paden: string[]
let vol: Awaited<ReturnType<typeof maakVol>>

/** A full table, and beside it one row of each kind that can be wrong, made with an Idempotency-Key. */
async function maakVol() {
  const { school, wijkteam, kind, kindWijk, bijSchool, bijWijkteam, casus } = tafel
  const toestemming = await geefToestemming(tafel)
  const hulp = await startHulp(tafel)
  const opp = await maakOpp(tafel, [hulp])
  const plan = await maakGezinsplan(tafel, [hulp])
  await brengIn(tafel, school.baas, 'opp', opp)
  await brengIn(tafel, wijkteam.baas, 'gezinsplan', plan)
  const koppeling = await koppel(tafel, opp, plan)
  const nieuw = async (wie: Wie, pad: string, body: unknown): Promise<Gemaakt> => {
    const antwoord = await doe(wie, 'POST', pad, body, { sleutel: `vervallen ${pad}`.replaceAll(' ', '-') })
    return { wie, pad, body, id: antwoord.id, etag: antwoord.etag, tekst: antwoord.tekst }
  }
  return {
    ...{ toestemming, hulp, opp, plan, koppeling },
    inschrijving: await nieuw(school.baas, `/personen/${kind}/inschrijvingen`, {
      schoolnaam: 'De Vergissing aan Zee',
      sector: 'sbo',
      van: '2026-10-01',
    }),
    oma: await nieuw(school.baas, '/personen', { voornaam: 'Oma Truus', achternaam: 'Van Elders Gekomen', geboortedatum: '1950-01-01' }),
    nummer: await nieuw(school.baas, `/opps/${opp}/externe-verwijzingen`, { systeem: 'leerlingvolgsysteem', waarde: 'LVS 2026 0007' }),
    extraInzet: await nieuw(wijkteam.baas, '/inzetten', {
      ...{
        jeugdigeId: kindWijk,
        soort: 'begeleiding',
        doel: 'Verkeerd kind dit was een fout',
        aanbieder: { naam: 'Zorgboerderij Fictie en Zo' },
        van: '2026-11-24',
      },
    }),
    losseKoppeling: await nieuw(wijkteam.baas, '/koppelingen', {
      ...{ soort: 'jeugdhulp-hulp', oppId: opp, gezinsplanId: plan, jeugdigeId: kindWijk, kant: 'gezinsplan', planversie: 1 },
    }),
    lid: (await doe(wijkteam.baas, 'GET', `/gezinnen/${bijWijkteam.gezin}`)).body.leden.find(
      ({ persoonId }: { persoonId: string }) => persoonId === bijWijkteam.vader,
    ).id as string,
    gezagVader: (await doe(school.baas, 'GET', `/personen/${kind}/gezagsrelaties`)).body.resultaten.find(
      ({ houderPersoonId }: { houderPersoonId: string }) => houderPersoonId === bijSchool.vader,
    ).id as string,
    casus,
  }
}
type Gemaakt = { wie: Wie; pad: string; body: unknown; id: string; etag: string; tekst: string }

beforeAll(async () => {
  huis = await maakHuis({ poolLezer: 4, poolSchrijver: 6 })
  doe = maakDoe(huis)
  tafel = await maakTafel(huis, doe)
  vol = await maakVol()
  bellers = [tafel.school.baas, tafel.wijkteam.baas, tafel.moeder, tafel.vader]
  paden = adressen(await leesStand(huis))
}, 120_000)
afterAll(() => huis?.stop())

/** How many lines of history `lezer` sees of these rows, as this caller. */
async function inHistorie(wie: Wie, ids: string[]): Promise<number> {
  const client = await huis.db.lezer.connect()
  try {
    await client.query('begin')
    await client.query(contextSql, [sandboxIssuer, wie.subject, wie.client ?? wie.subject, begin])
    const { rows } = await client.query('select count(*)::int as aantal from historie where id = any ($1::uuid[])', [ids])
    return rows[0].aantal
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** Declares it vervallen and looks at every address, as everyone: no row that went is in any answer, nor anything it said. */
async function verklaar(wie: Wie, pad: string, verdwijnt: (rij: Stand) => boolean): Promise<Stand[]> {
  const voor = await leesStand(huis)
  const weg = voor.filter(verdwijnt)
  const zag = await gaRond(
    huis,
    bellers,
    paden.filter((adres) => weg.some(({ id }) => adres.endsWith(id))),
  )
  expect(zag.some(({ status }) => status === 200)).toBe(true)
  expect(
    await inHistorie(
      wie,
      weg.map(({ id }) => id),
    ),
  ).toBeGreaterThan(0)
  const antwoord = await doe(
    wie,
    'POST',
    `${pad}/vervallenverklaringen`,
    { reden: 'Dit hoorde hier niet.' },
    { sleutel: `weg${pad.replaceAll('/', '-')}` },
  )
  const zinnen = eigenZinnen(weg, await leesStand(huis))
  const ids = weg.map(({ id }) => id)
  for (const gezien of await gaRond(huis, bellers, paden)) {
    const over = [...idsIn(gezien.tekst)].filter((id) => ids.includes(id))
    expect(over, `${gezien.pad} toont nog wat vervallen is`).toEqual([])
    for (const zin of zinnen) expect(gezien.tekst.includes(zin), `${gezien.pad} zegt nog «${zin}»`).toBe(false)
  }
  for (const beller of bellers) expect(await inHistorie(beller, ids), 'historie').toBe(0)
  // The owner still sees that it went and why, also when the call is sent again.
  expect((await doe(wie, 'GET', `${pad}/vervallenverklaringen`)).body.resultaten).toHaveLength(1)
  const herhaald = await huis.roep(
    wie,
    'POST',
    `${pad}/vervallenverklaringen`,
    { reden: 'Dit hoorde hier niet.' },
    { sleutel: `weg${pad.replaceAll('/', '-')}` },
  )
  expect([herhaald.status, herhaald.tekst]).toEqual([201, antwoord.tekst])
  return weg
}

const zelf = (id: string) => (rij: Stand) => rij.id === id
const metDelen = (id: string) => (rij: Stand) => rij.id === id || rij.ouder === id

/** The call that made it, sent again with its key; and an old ETag. Neither shows anything of what went. */
async function oudeSleutelEnEtag({ wie, pad, body, id, tekst }: Gemaakt, eigen: string[]): Promise<void> {
  const herhaald = await huis.roep(wie, 'POST', pad, body, { sleutel: `vervallen ${pad}`.replaceAll(' ', '-') })
  expect(herhaald.status).toBe(409)
  expect(herhaald.body.type).toBe('urn:rondetafel:probleem:sleutel-hergebruikt')
  for (const woord of [...eigen, id]) {
    expect(tekst).toContain(woord)
    expect(herhaald.tekst).not.toContain(woord)
  }
}

describe('een vervallenverklaring, achtereenvolgens aan één volle tafel', () => {
  it('inschrijving', async () => {
    const { inschrijving } = vol
    await verklaar(tafel.school.baas, `/personen/${tafel.kind}/inschrijvingen/${inschrijving.id}`, zelf(inschrijving.id))
    await oudeSleutelEnEtag(inschrijving, ['De Vergissing aan Zee'])
    const oud = await huis.roep(
      tafel.school.baas,
      'PATCH',
      `/personen/${tafel.kind}/inschrijvingen/${inschrijving.id}`,
      { tot: '2026-11-01' },
      { ifMatch: inschrijving.etag },
    )
    expect([oud.status, oud.tekst.includes('Vergissing')]).toEqual([404, false])
  })

  it('externe verwijzing: ook niet meer te zoeken', async () => {
    const { nummer } = vol
    const zoek = () => doe(tafel.school.baas, 'POST', '/externe-verwijzingen/_zoek', nummer.body)
    expect((await zoek()).body.resultaten).toHaveLength(1)
    await verklaar(tafel.school.baas, `/externe-verwijzingen/${nummer.id}`, zelf(nummer.id))
    expect((await zoek()).body.resultaten).toHaveLength(0)
    await oudeSleutelEnEtag(nummer, ['LVS 2026 0007'])
  })

  it('een persoon zonder casus', async () => {
    await verklaar(tafel.school.baas, `/personen/${vol.oma.id}`, metDelen(vol.oma.id))
    await oudeSleutelEnEtag(vol.oma, ['Oma Truus'])
  })

  it('gezinslid: wie er niet meer bij hoort ziet het gezin en zijn plan niet meer', async () => {
    await verklaar(tafel.wijkteam.baas, `/gezinnen/${tafel.bijWijkteam.gezin}/leden/${vol.lid}`, zelf(vol.lid))
  })

  it('inzet, met wat erbij hoort', async () => {
    await verklaar(tafel.wijkteam.baas, `/inzetten/${vol.extraInzet.id}`, metDelen(vol.extraInzet.id))
    await oudeSleutelEnEtag(vol.extraInzet, ['Zorgboerderij Fictie en Zo'])
  })

  it('een koppeling die nog niet bevestigd is, met haar helft', async () => {
    const weg = await verklaar(tafel.wijkteam.baas, `/koppelingen/${vol.losseKoppeling.id}`, metDelen(vol.losseKoppeling.id))
    expect(weg.map(({ soort }) => soort).sort()).toEqual(['koppeling', 'koppelinghelft'])
    await oudeSleutelEnEtag(vol.losseKoppeling, [])
  })

  it('gezagsrelatie: de ouder ziet meteen niets meer', async () => {
    const { vader, school, kind, casus } = tafel
    expect((await huis.roep(vader, 'GET', `/personen/${kind}`)).status).toBe(200)
    await verklaar(school.baas, `/personen/${kind}/gezagsrelaties/${vol.gezagVader}`, zelf(vol.gezagVader))
    for (const pad of [
      `/personen/${kind}`,
      `/casussen/${casus}`,
      `/casussen/${casus}/dossier`,
      `/opps/${vol.opp}`,
      `/koppelingen/${vol.koppeling}`,
    ])
      expect((await huis.roep(vader, 'GET', pad)).status, pad).toBe(404)
    for (const pad of ['/casussen', '/opps', '/koppelingen', '/inzetten'])
      expect((await doe(vader, 'GET', pad)).body.resultaten, pad).toEqual([])
  })

  it('opp: met versies, onderdelen, afwijkingen en zijn helft van de koppeling', async () => {
    const halve = (rij: Stand) => rij.soort === 'koppelinghelft' && JSON.parse(rij.json).planId === vol.opp
    const weg = await verklaar(tafel.school.baas, `/opps/${vol.opp}`, (rij) => metDelen(vol.opp)(rij) || halve(rij))
    expect(weg.length).toBeGreaterThan(8)
    expect(weg.filter(halve)).toHaveLength(1)
    expect((await doe(tafel.wijkteam.baas, 'GET', `/koppelingen/${vol.koppeling}`)).body.helften).toHaveLength(1)
    const open = (await doe(tafel.school.baas, 'GET', '/afwijkingen')).body.resultaten
    expect(open.filter(({ planId }: { planId: string }) => planId === vol.opp)).toEqual([])
    expect((await doe(tafel.school.baas, 'GET', `/casussen/${tafel.casus}/dossier`)).body.opps).toEqual([])
  })

  it('toestemming: de ontvangers zien meteen niets meer', async () => {
    const { school, wijkteam, casus } = tafel
    expect((await huis.roep(wijkteam.baas, 'GET', `/casussen/${casus}`)).status).toBe(200)
    await verklaar(school.baas, `/casussen/${casus}/toestemmingen/${vol.toestemming}`, metDelen(vol.toestemming))
    for (const pad of [`/casussen/${casus}`, `/casussen/${casus}/dossier`])
      expect((await huis.roep(wijkteam.baas, 'GET', pad)).status, pad).toBe(404)
    expect((await huis.roep(school.baas, 'GET', `/inzetten/${vol.hulp}`)).status).toBe(404)
  })

  it('gezinsplan, met zijn helft van de koppeling', async () => {
    const halve = (rij: Stand) => rij.soort === 'koppelinghelft' && JSON.parse(rij.json).planId === vol.plan
    await verklaar(tafel.wijkteam.baas, `/gezinsplannen/${vol.plan}`, (rij) => metDelen(vol.plan)(rij) || halve(rij))
    expect((await doe(tafel.wijkteam.baas, 'GET', '/afwijkingen')).body.resultaten).toEqual([])
  })

  it('casus: ook voor wie hem opende, met tafel, uitnodigingen en regie', async () => {
    const { school, moeder, casus } = tafel
    const weg = await verklaar(school.baas, `/casussen/${casus}`, (rij) => rij.casus === casus || rij.id === casus)
    expect(new Set(weg.map(({ soort }) => soort))).toEqual(
      new Set(['casus', 'casusjeugdige', 'hulpvraag', 'deelnemer', 'uitnodiging', 'uitnodigingacceptatie', 'regieperiode', 'inbreng']),
    )
    for (const wie of [school.baas, moeder]) expect((await huis.roep(wie, 'GET', `/casussen/${casus}/toetsing`)).status).toBe(404)
  })

  it('gezin, en ten slotte het kind zelf', async () => {
    const { wijkteam, school, kind, bijWijkteam, moeder } = tafel
    await verklaar(wijkteam.baas, `/gezinnen/${bijWijkteam.gezin}`, metDelen(bijWijkteam.gezin))
    await verklaar(school.baas, `/personen/${kind}`, metDelen(kind))
    expect((await doe(moeder, 'GET', '/personen')).body.resultaten.map(({ id }: { id: string }) => id)).not.toContain(kind)
  })
})

describe('een persoon die al overal in staat', () => {
  it('neemt het zicht op alles over haar mee, ook op wat met name was geopend', async () => {
    const ander = await maakTafel(huis, doe)
    await geefToestemming(ander)
    const opp = await maakOpp(ander)
    const { school, kind, casus, moeder, wijkteam } = ander
    await brengIn(ander, school.baas, 'opp', opp)
    await koppel(ander, opp, await maakGezinsplan(ander))
    await doe(school.baas, 'POST', `/personen/${kind}/vervallenverklaringen`, { reden: 'Dubbel vastgelegd.' })
    const adres = [`/personen/${kind}`, `/opps/${opp}`, `/casussen/${casus}`, `/casussen/${casus}/dossier`]
    for (const wie of [school.baas, school.leraar, moeder, wijkteam.baas])
      for (const pad of adres) expect((await huis.roep(wie, 'GET', pad)).status, `${wie.subject} ${pad}`).toBe(404)
    for (const pad of ['/opps', '/casussen', '/koppelingen', '/afwijkingen', '/inzetten'])
      for (const wie of [school.baas, moeder]) expect((await doe(wie, 'GET', pad)).tekst, pad).not.toContain(kind)
  })
})

describe('de verklaring zelf', () => {
  it('staat in de cel van wat verviel, en alleen op het adres waar dat stond', async () => {
    const { school, kind } = await maakTafel(huis, doe)
    const { id } = await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: kind, schooljaar: '2028-2029' })
    const ander = (await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: kind, schooljaar: '2029-2030' })).id
    const maak = async (rest: string, body: unknown): Promise<string> => {
      const deel = await doe(school.baas, 'POST', `/opps/${id}/${rest}`, body)
      const pad = `/${rest}/${deel.id}/vervallenverklaringen`
      return `${pad}/${(await doe(school.baas, 'POST', `/opps/${id}${pad}`, { reden: 'Van een ander kind.' })).id}`
    }
    const dicht = await maak('factoren', { richting: 'belemmerend', gebied: 'thuis', tekst: 'Thuis is het druk.' })
    const open = await maak('factoren', { richting: 'belemmerend', gebied: 'school', tekst: 'De klas is druk.' })
    const status = async (wie: Wie, pad: string): Promise<number> => (await huis.roep(wie, 'GET', pad)).status
    expect([await status(school.baas, `/opps/${id}${dicht}`), await status(school.baas, `/opps/${id}${open}`)]).toEqual([200, 200])
    expect([await status(school.leraar, `/opps/${id}${dicht}`), await status(school.leraar, `/opps/${id}${open}`)]).toEqual([404, 200])
    expect([await status(school.baas, `/opps/${ander}${dicht}`), await status(school.baas, `/opps/${ander}${open}`)]).toEqual([404, 404])
  })
})
