import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vraagVan } from '../aanval/tweekinderen.ts'
import { als } from '../huis/eigenaar.ts'
import { maakVolleTafel } from '../huis/volletafel.ts'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import {
  type Doe,
  geefToestemming,
  maakDoe,
  maakGezin,
  maakOrganisatie,
  maakTafel,
  type Organisatie,
  startHulp,
  type Tafel,
} from '../hulp/wereld.ts'
import { wieHoudt } from '../races/wiehoudt.ts'
import { staatEnHerrekend } from './herrekend.ts'
import { adressen, gaRond, idsIn, leesStand } from './rondgang.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis({ poolLezer: 4, poolSchrijver: 8 })
  doe = maakDoe(huis)
}, 60_000)
afterAll(() => huis?.stop())

const reden = { reden: 'Het was een ander kind met dezelfde naam.' }
const verval = (wie: Wie, uitnodiging: string, opties = {}): Promise<Antwoord> =>
  huis.roep(wie, 'POST', `/uitnodigingen/${uitnodiging}/vervallenverklaringen`, reden, opties)
const status = async (wie: Wie, pad: string): Promise<number> => (await huis.roep(wie, 'GET', pad)).status
const vraag = async <R>(sql: string, waarden: unknown[] = []): Promise<R[]> =>
  als(huis, 'eigenaar', async (client) => (await client.query(sql, waarden)).rows)
const eenMens = async (...ids: string[]): Promise<boolean> =>
  (await vraag('select distinct identiteit from identiteit where persoon_id = any ($1::uuid[])', [ids])).length === 1
async function klopt(): Promise<void> {
  const { staat, herrekend } = await staatEnHerrekend(huis)
  expect(staat).toEqual(herrekend)
}
const uitnodigingVan = async (casus: string, wie: string): Promise<string> => {
  const [rij] = await vraag<{ id: string }>(
    'select id from uitnodiging where casus_id = $1 and $2 in (organisatie_id, persoon_id) and vervallen_op is null',
    [casus, wie],
  )
  return rij?.id as string
}
const deelnames = (casus: string, wie: string) =>
  vraag<{ status: string; vervallen: boolean }>(
    'select status, vervallen_op is not null as vervallen from deelnemer where casus_id = $1 and $2 in (organisatie_id, persoon_id) order by id',
    [casus, wie],
  )
const nodigUit = (wie: Wie, casus: string, body: object) => doe(wie, 'POST', `/casussen/${casus}/uitnodigingen`, body)
const neem = (wie: Wie, uitnodiging: string, body: object = {}, opties = {}) =>
  huis.roep(wie, 'POST', `/uitnodigingen/${uitnodiging}/acceptaties`, body, opties)

/** The ids of rows that one of the two keeps of its own family and nobody else. */
const eigenRijen = async (
  eigenaar: string,
  { moeder, vader, gezin, kinderen }: Tafel['bijSchool'],
  plannen: string[],
): Promise<Set<string>> => {
  const rijen = await vraag<{ id: string }>(
    `select id from weergave where eigenaar = $1 and (betreft = any ($2::uuid[]) or id = any ($2::uuid[]) or gezin = $3 or id = $3 or id = any ($4::uuid[]) or ouder = any ($4::uuid[]))
       and soort not in ('uitnodiging', 'uitnodigingacceptatie')`,
    [eigenaar, [moeder, vader, ...kinderen], gezin, plannen],
  )
  return new Set(rijen.map(({ id }) => id))
}

/** Version 2 of the OPP lies fast: what stands in it does not change any more. */
async function stelVast({ school, moeder, vader, bijSchool }: Tafel, opp: string): Promise<void> {
  const metEtag = async (wie: Wie, pad: string, inhoud: object) =>
    doe(wie, 'POST', pad, inhoud, { ifMatch: (await doe(wie, 'GET', `/opps/${opp}`)).etag })
  const gehoord = {
    ...{ gevraagdOp: '2026-11-23', vorm: 'gesprek', gekozenDoorLeerling: true, gebodenHulp: 'De juf zat erbij', uitkomst: 'gegeven' },
    ...{ inbreng: 'Zo is het goed.', invloed: 'Het blijft zo.', toegelichtOp: '2026-11-23', toegelichtDoor: 'ib' },
  }
  await doe(school.baas, 'POST', `/opps/${opp}/leerlinginbreng`, gehoord)
  for (const [wie, doorId] of [
    [moeder, bijSchool.moeder],
    [vader, bijSchool.vader],
  ] as const)
    await metEtag(wie, `/opps/${opp}/instemmingen`, {
      ...{ planversie: 2, doorId, hoedanigheid: 'ouder', uitkomst: 'ingestemd', gegevenOp: '2026-11-23' },
    })
  await metEtag(school.baas, `/opps/${opp}/vaststellingen`, { deel: 'handelingsdeel', overlegGevoerdOp: '2026-11-23' })
}

describe('het verkeerde kind van twee met dezelfde naam', () => {
  it('wie uitnodigde haalt het weg: bij de volgende aanroep ziet geen van beide nog iets van de ander, op geen enkel adres', async () => {
    const tafel = await maakVolleTafel(huis)
    const { school, wijkteam, kind, kindWijk, casus, opp, plan, hulp, toestemming, moeder } = tafel
    const concept = (await doe(school.baas, 'POST', `/opps/${opp}/versies`, { reden: 'De steun is veranderd.' })).id
    expect(concept).toBeTruthy()
    const samenvatting = {
      bronSoort: 'inzet',
      bronId: hulp,
      toestemmingId: toestemming,
      casusId: casus,
      tekst: 'De begeleider komt op dinsdag thuis.',
    }
    const vat = await doe(school.baas, 'POST', `/opps/${opp}/samenvattingen`, samenvatting)
    await stelVast(tafel, opp)
    const vanWijk = await eigenRijen(wijkteam.id, tafel.bijWijkteam, [plan, hulp])
    vanWijk.add(vat.id)
    const vanSchool = await eigenRijen(school.id, tafel.bijSchool, [opp])
    const [kop] = (await doe(school.baas, 'GET', '/koppelingen')).body.resultaten
    const paden = [
      ...adressen(await leesStand(huis)),
      '/agenda',
      '/afwijkingen',
      `/casussen/${casus}/tijdlijn`,
      `/casussen/${casus}/openingen`,
    ]
    const gezien = async (wie: Wie[], ids: Set<string>): Promise<string[]> =>
      (await gaRond(huis, wie, paden)).filter(({ tekst }) => [...idsIn(tekst)].some((id) => ids.has(id))).map(({ pad }) => pad)
    const bijSchool = [school.baas, moeder]
    const bijWijk = [wijkteam.baas]
    expect((await gezien(bijSchool, vanWijk)).length).toBeGreaterThan(10)
    expect((await gezien(bijWijk, vanSchool)).length).toBeGreaterThan(5)
    const oud = await doe(school.baas, 'GET', `/inzetten/${hulp}`)
    // The job that writes the lines out goes first: what is compared is what stood before the mending.
    await vraag('select inzagen_bij(100000)')
    const lijnen = await vraag('select to_jsonb(i) || to_jsonb(k) as lijn from logboekinzage i join logboekkijk k on k.id = i.kijk')
    const regels = await vraag('select to_jsonb(l) as regel from logboek l')

    const weg = await verval(school.baas, await uitnodigingVan(casus, wijkteam.id), { sleutel: 'verkeerd-kind' })
    expect(weg.status, weg.tekst).toBe(201)
    expect(await eenMens(kind, kindWijk)).toBe(false)
    expect(await gezien(bijSchool, vanWijk)).toEqual([])
    // What is open as an afwijking is what a write that changes nothing of it finds again, on either side.
    const open = () => vraag('select id, soort, onderwerp_id, van, tot from afwijking where vervallen_op is null order by id')
    const afwijkingen = await open()
    await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, vraagVan(kind, [school.id], [school.id], ['school/onderwijs']))
    await doe(wijkteam.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kindWijk }] })
    expect(afwijkingen.length).toBeGreaterThan(0)
    expect(await open()).toEqual(afwijkingen)
    for (const [wie, pad] of [
      [school.baas, `/inzetten/${hulp}`],
      [school.baas, `/personen/${kindWijk}`],
      [school.baas, `/personen/${kindWijk}/inzagen`],
      [school.baas, `/koppelingen/${kop.id}`],
      [wijkteam.baas, `/koppelingen/${kop.id}`],
    ] as const)
      expect(await status(wie, pad), pad).toBe(404)
    expect((await huis.roep(school.baas, 'PATCH', `/inzetten/${hulp}`, { contact: 'x' }, { ifMatch: oud.etag })).status).toBe(404)
    await klopt()
    // The two records go on by themselves, each for who keeps it.
    expect(
      await Promise.all([status(school.baas, `/opps/${opp}`), status(moeder, `/opps/${opp}`), status(wijkteam.baas, `/inzetten/${hulp}`)]),
    ).toEqual([200, 200, 200])
    expect(await status(wijkteam.baas, `/gezinsplannen/${plan}`)).toBe(200)
    // What the family of the one agreed to share rests on no tie: it goes with their yes, and takes along nothing of the other.
    expect(await status(wijkteam.baas, `/opps/${opp}`)).toBe(200)
    const gevraagd = `/casussen/${casus}/toestemmingen/${toestemming}`
    const { antwoorden } = (await doe(moeder, 'GET', gevraagd)).body
    const ja = antwoorden.find(({ geverId }: { geverId: string }) => geverId === tafel.bijSchool.moeder)
    await doe(moeder, 'POST', `${gevraagd}/intrekkingen`, { antwoordId: ja.id })
    expect(await gezien(bijWijk, vanSchool)).toEqual([])
    await klopt()
    // What was seen meanwhile stays on record, line by line.
    expect(await vraag('select to_jsonb(i) || to_jsonb(k) as lijn from logboekinzage i join logboekkijk k on k.id = i.kijk')).toEqual(
      expect.arrayContaining(lijnen),
    )
    expect(await vraag('select to_jsonb(l) as regel from logboek l')).toEqual(expect.arrayContaining(regels))
    expect((await doe(wijkteam.baas, 'GET', `/personen/${kindWijk}/inzagen?limiet=100`)).tekst).toContain(school.id)
  }, 120_000)
})

/** A child in the record of an organisatie that has nothing to do with it yet. */
const kindVan = async (organisatie: Organisatie, voornaam = 'Noor'): Promise<string> =>
  (await maakGezin(doe, organisatie, [{ voornaam, geboortedatum: '2017-03-14' }])).kinderen[0] as string
const paar = (jeugdigeId: string, eigenPersoonId: string) => ({ eigenPersonen: [{ jeugdigeId, eigenPersoonId }] })

describe('wie aannam haalt het zelf weg', () => {
  it('alleen wie dat voor die organisatie mag, en alleen wie aannam; daarna lukt het met het goede kind', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, kind, kindWijk, casus } = tafel
    await geefToestemming(tafel)
    const hulp = await startHulp(tafel)
    const uitnodiging = await uitnodigingVan(casus, wijkteam.id)
    const gast = await maakOrganisatie(doe, 'jeugdhulpaanbieder', 'De Kade')
    const open = (await nodigUit(school.baas, casus, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder' })).id
    expect([
      (await verval(wijkteam.leraar, uitnodiging)).status,
      (await verval(gast.baas, open)).status,
      (await verval(gast.baas, uitnodiging)).status,
    ]).toEqual([403, 403, 404])
    expect(await status(school.baas, `/inzetten/${hulp}`)).toBe(200)
    const lijst = await doe(school.baas, 'GET', '/inzetten')
    expect((await verval(wijkteam.baas, uitnodiging)).status).toBe(201)
    expect(await status(school.baas, `/inzetten/${hulp}`)).toBe(404)
    expect((await doe(school.baas, 'GET', '/inzetten', undefined, { koppen: { 'if-none-match': lijst.etag } })).body.resultaten).toEqual([])
    expect(await deelnames(casus, wijkteam.id)).toEqual([{ status: 'actief', vervallen: true }])
    expect((await doe(school.baas, 'GET', `/casussen/${casus}/deelnemers`)).tekst).not.toContain(wijkteam.id)
    expect(await status(wijkteam.baas, `/uitnodigingen/${uitnodiging}`)).toBe(404)
    expect((await doe(wijkteam.baas, 'GET', `/uitnodigingen/${uitnodiging}/vervallenverklaringen`)).body.resultaten).toMatchObject([reden])
    await klopt()

    const goed = await kindVan(wijkteam)
    const weer = await nodigUit(school.baas, casus, { organisatieId: wijkteam.id, rol: 'wijkteam' })
    expect((await neem(wijkteam.baas, weer.id, paar(kind, goed))).status).toBe(201)
    expect([await eenMens(kind, goed), await eenMens(kind, kindWijk)]).toEqual([true, false])
    expect((await deelnames(casus, wijkteam.id)).map((een) => een.vervallen)).toEqual([true, false])
    const id = await startHulp({ ...tafel, kindWijk: goed })
    expect([await status(school.baas, `/inzetten/${id}`), await status(school.baas, `/inzetten/${hulp}`)]).toEqual([200, 404])
    await klopt()
  })
})

describe('wat overblijft, zegt wie nog één zijn', () => {
  it('van drie die één waren gaat er één los; de andere twee blijven dat, onder welk id ook', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, kind, kindWijk, casus } = tafel
    const derde = await maakOrganisatie(doe, 'jeugdhulpaanbieder', 'De Kade')
    const kindDerde = await kindVan(derde)
    const uitnodiging = (await nodigUit(school.baas, casus, { organisatieId: derde.id, rol: 'jeugdhulpaanbieder' })).id
    await neem(derde.baas, uitnodiging, paar(kind, kindDerde))
    expect(await eenMens(kind, kindWijk, kindDerde)).toBe(true)
    // The one of the three through whom the others hung together stays; whoever is let go is alone.
    await verval(school.baas, await uitnodigingVan(casus, wijkteam.id))
    expect([await eenMens(kind, kindDerde), await eenMens(kind, kindWijk)]).toEqual([true, false])
    await klopt()
    await verval(derde.baas, uitnodiging)
    expect(await eenMens(kind, kindDerde)).toBe(false)
    await klopt()
  })

  it('wat twee uitnodigingen zeggen, blijft zolang één ervan staat; met de casus gaat de laatste', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, kind, kindWijk, casus, moeder } = tafel
    const ander = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }] })).id
    const tweede = (await nodigUit(school.baas, ander, { organisatieId: wijkteam.id, rol: 'wijkteam' })).id
    await neem(wijkteam.baas, tweede, paar(kind, kindWijk))
    await geefToestemming(tafel)
    const hulp = await startHulp(tafel)
    await verval(school.baas, await uitnodigingVan(casus, wijkteam.id))
    expect([await eenMens(kind, kindWijk), await status(school.baas, `/inzetten/${hulp}`)]).toEqual([true, 200])
    await klopt()
    await doe(school.baas, 'POST', `/casussen/${ander}/vervallenverklaringen`, reden)
    expect([await eenMens(kind, kindWijk), await status(school.baas, `/inzetten/${hulp}`)]).toEqual([false, 404])
    // A casus that was wrong says nothing of who someone is.
    expect(await status(moeder, `/personen/${kind}`)).toBe(200)
    await klopt()
  })
})

const body = (geverId: string) => ({ geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven' })

describe('een code die bij de verkeerde ouder kwam', () => {
  it('opent niets meer, ook niet met een oude sleutel of ETag; haar ja telt niet meer, en de goede wordt opnieuw gevraagd', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, kind, casus, moeder, vader, bijSchool } = tafel
    const vraagstuk = await geefToestemming(tafel)
    const hulp = await startHulp(tafel)
    const nee = `/casussen/${casus}/toestemmingen/${await geefToestemming(tafel)}`
    const [zei] = (await doe(moeder, 'GET', nee)).body.antwoorden.filter(({ geverId }: { geverId: string }) => geverId === bijSchool.moeder)
    await doe(moeder, 'POST', `${nee}/intrekkingen`, { antwoordId: zei.id })
    await doe(moeder, 'POST', `${nee}/antwoorden`, { ...body(bijSchool.moeder), uitkomst: 'geweigerd' })
    const geschreven = await doe(
      moeder,
      'POST',
      `/casussen/${casus}/zienswijzen`,
      { tekst: 'Zo herken ik het niet.' },
      { sleutel: 'van-haar' },
    )
    const gelezen = await doe(moeder, 'GET', `/personen/${kind}`)
    const paden = [...adressen(await leesStand(huis)), '/agenda', `/casussen/${casus}/tijdlijn`, `/personen/${kind}/inzagen`]
    expect((await gaRond(huis, [moeder], paden)).filter(({ status: kreeg }) => kreeg === 200).length).toBeGreaterThan(20)
    expect(await status(wijkteam.baas, `/casussen/${casus}`)).toBe(200)

    expect((await verval(wijkteam.baas, await uitnodigingVan(casus, bijSchool.moeder))).status).toBe(404)
    expect((await verval(school.baas, await uitnodigingVan(casus, bijSchool.moeder))).status).toBe(201)
    const nu = await gaRond(huis, [moeder], paden)
    for (const { pad, status: kreeg, tekst } of nu.filter(({ status: kreeg }) => kreeg < 400))
      expect([pad, kreeg, [...idsIn(tekst)]]).toEqual([pad, 200, []])
    const opnieuw = await huis.roep(
      moeder,
      'POST',
      `/casussen/${casus}/zienswijzen`,
      { tekst: 'Zo herken ik het niet.' },
      { sleutel: 'van-haar' },
    )
    expect([opnieuw.status >= 400, opnieuw.tekst.includes(geschreven.id)]).toEqual([true, false])
    expect(
      (await huis.roep(moeder, 'PATCH', `/personen/${kind}`, { voornaam: 'X' }, { ifMatch: gelezen.etag })).status,
    ).toBeGreaterThanOrEqual(400)
    // The other parent still sits there; without her yes nothing is open, and a no stays a no.
    expect([
      await status(wijkteam.baas, `/casussen/${casus}`),
      await status(school.baas, `/inzetten/${hulp}`),
      await status(vader, `/personen/${kind}`),
    ]).toEqual([404, 404, 200])
    expect((await doe(school.baas, 'GET', nee)).body.antwoorden).toEqual(
      expect.arrayContaining([expect.objectContaining({ geverId: bijSchool.moeder, uitkomst: 'geweigerd' })]),
    )
    expect(await deelnames(casus, bijSchool.moeder)).toEqual([{ status: 'actief', vervallen: true }])
    await klopt()

    const goede: Wie = { subject: `goede-${kind}`, client: 'thuis' }
    const weer = await nodigUit(school.baas, casus, { persoonId: bijSchool.moeder, rol: 'ouder' })
    expect((await neem(moeder, weer.id)).status).toBe(404)
    expect((await neem(goede, weer.id, { code: weer.body.code })).status).toBe(201)
    await doe(goede, 'POST', `/casussen/${casus}/toestemmingen/${vraagstuk}/antwoorden`, body(bijSchool.moeder))
    expect([
      await status(wijkteam.baas, `/casussen/${casus}`),
      await status(school.baas, `/inzetten/${hulp}`),
      await status(goede, `/personen/${kind}`),
    ]).toEqual([200, 200, 200])
    await klopt()
  })

  it('wie met dat token ook elders bekend is, blijft dat; alleen deze twee zijn niet meer één', async () => {
    const tafel = await maakTafel(huis, doe)
    const { school, wijkteam, kind, kindWijk, casus, moeder, bijSchool, bijWijkteam } = tafel
    const eigen = (await doe(wijkteam.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kindWijk }] })).id
    const daar = await nodigUit(wijkteam.baas, eigen, { persoonId: bijWijkteam.moeder, rol: 'ouder' })
    await neem(moeder, daar.id, { code: daar.body.code })
    expect(await eenMens(bijSchool.moeder, bijWijkteam.moeder)).toBe(true)
    await verval(school.baas, await uitnodigingVan(casus, bijSchool.moeder))
    expect(await eenMens(bijSchool.moeder, bijWijkteam.moeder)).toBe(false)
    // The records of the child are still one: what another vouches for, she sees by that one's record alone.
    expect([
      await status(moeder, `/personen/${kindWijk}`),
      await status(moeder, `/personen/${kind}`),
      await status(moeder, `/casussen/${casus}`),
    ]).toEqual([200, 404, 404])
    await klopt()
  })

  it('ging de casus weg voordat dit bleek, dan geeft een nieuwe code het aan de goede; een code die staat neemt niemand over', async () => {
    const { school, kind, casus, moeder, bijSchool } = await maakTafel(huis, doe)
    const goede: Wie = { subject: `goede-${kind}`, client: 'thuis' }
    const ander = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }] })).id
    const weer = await nodigUit(school.baas, ander, { persoonId: bijSchool.moeder, rol: 'ouder' })
    expect((await neem(goede, weer.id, { code: weer.body.code })).status).toBe(409)
    await doe(school.baas, 'POST', `/casussen/${casus}/vervallenverklaringen`, reden)
    expect(await status(moeder, `/personen/${kind}`)).toBe(200)
    expect((await neem(goede, weer.id, { code: weer.body.code })).status).toBe(201)
    expect(await status(goede, `/personen/${kind}`)).toBe(200)
    expect((await huis.roep(moeder, 'GET', `/personen/${kind}`)).tekst).not.toContain('Noor')
    await klopt()
  })
})

describe('wie op de lijst van deelnemers stond', () => {
  const metGast = async () => {
    const tafel = await maakTafel(huis, doe)
    await geefToestemming(tafel)
    return { ...tafel, gast: await maakOrganisatie(doe, 'jeugdhulpaanbieder', 'De Kade') }
  }
  it('door de uitnodiging alleen, staat er niet meer; ook niet half aangenomen', async () => {
    const { school, casus, gast } = await metGast()
    const { id } = await nodigUit(school.baas, casus, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder' })
    await verval(school.baas, id)
    expect(await deelnames(casus, gast.id)).toEqual([{ status: 'uitgenodigd', vervallen: true }])
    const weer = await nodigUit(school.baas, casus, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder' })
    expect((await neem(gast.baas, weer.id)).status).toBe(201)
    expect((await deelnames(casus, gast.id)).at(-1)).toEqual({ status: 'actief', vervallen: false })
  })

  it('op naam gezet, is weer uitgenodigd; wie namens haar zat, zit er niet meer', async () => {
    const { school, casus, gast } = await metGast()
    const pad = `/casussen/${casus}/deelnemers`
    const deelnemer = (await doe(school.baas, 'POST', pad, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder' })).id
    const { id } = await nodigUit(school.baas, casus, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder' })
    await neem(gast.baas, id)
    await doe(school.baas, 'GET', `${pad}/${deelnemer}`)
    await verval(gast.baas, id)
    expect((await doe(school.baas, 'GET', `${pad}/${deelnemer}`)).body.status).toBe('uitgenodigd')
    expect(await deelnames(casus, gast.id)).toEqual([{ status: 'uitgenodigd', vervallen: false }])
  })

  it('een persoon uit de eigen administratie zat er al, en blijft', async () => {
    const { school, casus, kind } = await metGast()
    const opa = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Opa', achternaam: 'Verzonnen' })).id
    await doe(school.baas, 'POST', `/casussen/${casus}/deelnemers`, { persoonId: opa, rol: 'netwerk' })
    const { id, body } = await nodigUit(school.baas, casus, { persoonId: opa, rol: 'netwerk' })
    expect((await neem({ subject: `opa-${kind}`, client: 'thuis' }, id, { code: body.code })).status).toBe(201)
    await verval(school.baas, id)
    expect(await deelnames(casus, opa)).toEqual([{ status: 'actief', vervallen: false }])
  })

  it('wat een ander ook stuurde blijft gelden, en is voor wie de zijne terugneemt niet te merken', async () => {
    const { school, wijkteam, casus, gast } = await metGast()
    const eerste = (await nodigUit(school.baas, casus, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder' })).id
    const tweede = (await nodigUit(wijkteam.baas, casus, { organisatieId: gast.id, rol: 'overig' })).id
    await verval(school.baas, eerste)
    expect((await doe(school.baas, 'GET', `/casussen/${casus}/deelnemers`)).tekst).not.toContain(gast.id)
    expect((await neem(gast.baas, tweede)).status).toBe(201)
    expect(await deelnames(casus, gast.id)).toEqual([
      { status: 'uitgenodigd', vervallen: true },
      { status: 'actief', vervallen: false },
    ])
    // Of two that were accepted the one that stands is enough: the school invites it again, for the child that it brought itself.
    const derde = (await nodigUit(school.baas, casus, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder' })).id
    expect((await neem(gast.baas, derde)).status).toBe(201)
    await verval(wijkteam.baas, tweede)
    expect((await deelnames(casus, gast.id)).at(-1)).toEqual({ status: 'actief', vervallen: false })
    await verval(school.baas, derde)
    expect((await deelnames(casus, gast.id)).at(-1)).toEqual({ status: 'actief', vervallen: true })
  })

  it('wie de regie heeft blijft zitten tot die is overgedragen; het verband is er wel af', async () => {
    const tafel = await maakVolleTafel(huis)
    const { school, wijkteam, casus, kind, kindWijk } = tafel
    expect((await verval(school.baas, await uitnodigingVan(casus, wijkteam.id))).status).toBe(201)
    expect(await deelnames(casus, wijkteam.id)).toEqual([{ status: 'actief', vervallen: false }])
    expect(await eenMens(kind, kindWijk)).toBe(false)
  })
})

describe('tegelijk', () => {
  /** These calls, each begun when the one before it waits for who is held; then all go on, in that order. */
  async function achterElkaar(personen: string[], aanroepen: (() => Promise<Antwoord>)[]): Promise<Antwoord[]> {
    const houdt = await wieHoudt(huis)
    try {
      await houdt.neem('select 1 from persoon where id = any ($1::uuid[]) order by id for update', [personen])
      const onderweg: Promise<Antwoord>[] = []
      for (const roep of aanroepen) {
        onderweg.push(roep())
        await houdt.wachten(onderweg.length)
      }
      await houdt.laatLos()
      return await Promise.all(onderweg)
    } finally {
      await houdt.stop()
    }
  }

  it('wat op het verband rust en wachtte, gaat niet door; wat ernaast staat wel', async () => {
    for (let keer = 0; keer < 3; keer++) {
      const tafel = await maakTafel(huis, doe)
      const { school, wijkteam, casus, kind, kindWijk, bijWijkteam } = tafel
      await geefToestemming(tafel)
      const hulp = await startHulp(tafel)
      const planId = (await doe(wijkteam.baas, 'POST', '/gezinsplannen', { soort: 'gezinsplan', gezinId: bijWijkteam.gezin })).id
      const uitnodiging = await uitnodigingVan(casus, wijkteam.id)
      const [weg, breng, ernaast] = await achterElkaar(
        [kind, kindWijk],
        [
          () => verval(school.baas, uitnodiging),
          () => huis.roep(wijkteam.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'gezinsplan', planId, planversie: 1 }),
          () =>
            huis.roep(
              school.baas,
              'POST',
              `/casussen/${casus}/toestemmingen`,
              vraagVan(kind, [school.id], [wijkteam.id], ['school/onderwijs']),
            ),
        ],
      )
      expect([weg?.status, breng?.status, ernaast?.status]).toEqual([201, 400, 201])
      expect(await status(school.baas, `/inzetten/${hulp}`)).toBe(404)
      expect(await eenMens(kind, kindWijk)).toBe(false)
      await klopt()
    }
  })

  it('wie intussen niet meer is wie hij was, schrijft niets meer als die persoon', async () => {
    const { school, casus, moeder, bijSchool, kind, ...tafel } = await maakTafel(huis, doe)
    const vraagstuk = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
      ...{ betreftId: kind, doel: 'Afstemmen.', bronIds: [school.id], ontvangerIds: [tafel.wijkteam.id], cellen: ['school/onderwijs'] },
      ...{ tot: '2027-07-31', informatieversie: '2026-1', avgGrondslag: 'toestemming' },
    })
    const uitnodiging = await uitnodigingVan(casus, bijSchool.moeder)
    const [weg, ja] = await achterElkaar(
      [kind, bijSchool.moeder],
      [
        () => verval(school.baas, uitnodiging),
        () => huis.roep(moeder, 'POST', `/casussen/${casus}/toestemmingen/${vraagstuk.id}/antwoorden`, body(bijSchool.moeder)),
      ],
    )
    expect([weg?.status, ja?.status]).toEqual([201, 403])
    expect(await vraag('select 1 from antwoord where toestemming_id = $1', [vraagstuk.id])).toEqual([])
  })
})
