import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import {
  brengIn,
  type Doe,
  geefToestemming,
  koppel,
  maakDoe,
  maakGezin,
  maakGezinsplan,
  maakOpp,
  maakOrganisatie,
  maakTafel,
  schrijfOpp,
  startHulp,
  type Tafel,
} from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
})
afterAll(() => huis?.stop())

let n = 0
const mens = (): Wie => ({ subject: `aanvaller-${n++}`, client: 'thuis' })
const cellen = (comp: string): string[] => ['basis', 'onderwijs', 'thuissituatie', 'jeugdhulp'].map((c) => `${comp}/${c}`)
const vraagVan = (betreftId: string, bronIds: string[], ontvangerIds: string[], open = [...cellen('jeugdhulp'), ...cellen('school')]) => ({
  betreftId,
  doel: 'Afstemmen.',
  bronIds,
  ontvangerIds,
  cellen: open,
  tot: '2027-07-31',
  informatieversie: '1',
  avgGrondslag: 'toestemming',
  doorbrekingGeheimhouding: true,
  uitdrukkelijk: true,
})

/** School with two children in one casus, and the wijkteam that knows both. */
async function tweeKinderen() {
  const school = await maakOrganisatie(doe, 'school', 'De Iep')
  const wijkteam = await maakOrganisatie(doe, 'wijkteam', 'Wijkteam Iep')
  const kinderen = [
    { voornaam: 'Noor', geboortedatum: '2017-03-14' },
    { voornaam: 'Sem', geboortedatum: '2018-05-01' },
  ]
  const bs = await maakGezin(doe, school, kinderen)
  const bw = await maakGezin(doe, wijkteam, kinderen)
  const [a, b] = bs.kinderen as [string, string]
  const [aw, bwk] = bw.kinderen as [string, string]
  const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: a }, { persoonId: b }] })).id
  const uit = (await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { organisatieId: wijkteam.id, rol: 'wijkteam' })).id
  return { school, wijkteam, bs, bw, a, b, aw, bwk, casus, uit }
}
type Twee = Awaited<ReturnType<typeof tweeKinderen>>
const neemAan = async (w: Twee) => {
  const { wijkteam, uit, a, b, aw, bwk } = w
  await doe(wijkteam.baas, 'POST', `/uitnodigingen/${uit}/acceptaties`, {
    eigenPersonen: [
      { jeugdigeId: a, eigenPersoonId: aw },
      { jeugdigeId: b, eigenPersoonId: bwk },
    ],
  })
  const kijk = (
    await doe(w.school.baas, 'POST', `/casussen/${w.casus}/toestemmingen`, vraagVan(a, [w.school.id], [wijkteam.id], ['casus/basis']))
  ).id
  await ja(w, kijk)
}
async function ja({ school, bs, casus }: Twee, vraag: string) {
  for (const geverId of [bs.moeder, bs.vader])
    await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen/${vraag}/antwoorden`, {
      geverId,
      hoedanigheid: 'ouder-met-gezag',
      wijze: 'schriftelijk',
      uitkomst: 'gegeven',
    })
}
const inzetVan = async (wie: Wie, jeugdigeId: string): Promise<string> =>
  (
    await doe(wie, 'POST', '/inzetten', {
      jeugdigeId,
      soort: 'lichte-jeugdhulp',
      doel: 'Rust',
      aanbieder: { naam: 'Wijkteam' },
      van: '2026-11-24',
    })
  ).id

describe('toestemming over het ene kind', () => {
  it('opent de inzet van het andere kind in dezelfde casus niet', async () => {
    const w = await tweeKinderen()
    await neemAan(w)
    const [ia, ib] = [await inzetVan(w.wijkteam.baas, w.aw), await inzetVan(w.wijkteam.baas, w.bwk)]
    for (const planId of [ia, ib]) await doe(w.wijkteam.baas, 'POST', `/casussen/${w.casus}/inbreng`, { soort: 'inzet', planId })
    const vraag = (await doe(w.school.baas, 'POST', `/casussen/${w.casus}/toestemmingen`, vraagVan(w.a, [w.wijkteam.id], [w.school.id]))).id
    await ja(w, vraag)
    expect((await huis.roep(w.school.baas, 'GET', `/inzetten/${ia}`)).status).toBe(200)
    expect((await huis.roep(w.school.baas, 'GET', `/inzetten/${ib}`)).status).toBe(404)
  })
  it('laat geen samenvatting over het andere kind in dit OPP', async () => {
    const w = await tweeKinderen()
    await neemAan(w)
    const ib = await inzetVan(w.wijkteam.baas, w.bwk)
    await doe(w.wijkteam.baas, 'POST', `/casussen/${w.casus}/inbreng`, { soort: 'inzet', planId: ib })
    const vraag = (await doe(w.school.baas, 'POST', `/casussen/${w.casus}/toestemmingen`, vraagVan(w.b, [w.wijkteam.id], [w.school.id]))).id
    await ja(w, vraag)
    const opp = (await doe(w.school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: w.a, schooljaar: '2026-2027' })).id
    const poging = await huis.roep(w.school.baas, 'POST', `/opps/${opp}/samenvattingen`, {
      bronSoort: 'inzet',
      bronId: ib,
      toestemmingId: vraag,
      casusId: w.casus,
      tekst: 'Over Sem.',
    })
    expect(poging.status).toBe(400)
  })
})

describe('één persoon worden', () => {
  it('twee kinderen worden niet één doordat een ander hen met dezelfde eigen persoon verbindt', async () => {
    const w = await tweeKinderen()
    const poging = await huis.roep(w.wijkteam.baas, 'POST', `/uitnodigingen/${w.uit}/acceptaties`, {
      eigenPersonen: [
        { jeugdigeId: w.a, eigenPersoonId: w.aw },
        { jeugdigeId: w.b, eigenPersoonId: w.aw },
      ],
    })
    expect([400, 409]).toContain(poging.status)
  })
  it('één token wordt niet beide ouders', async () => {
    const w = await tweeKinderen()
    const moeder = mens()
    const codes = []
    for (const persoonId of [w.bs.moeder, w.bs.vader])
      codes.push(await doe(w.school.baas, 'POST', `/casussen/${w.casus}/uitnodigingen`, { persoonId, rol: 'ouder' }))
    await doe(moeder, 'POST', `/uitnodigingen/${codes[0]!.id}/acceptaties`, { code: codes[0]!.body.code })
    const tweede = await huis.roep(moeder, 'POST', `/uitnodigingen/${codes[1]!.id}/acceptaties`, { code: codes[1]!.body.code })
    expect(tweede.status).toBe(409)
  })
  it('gezag dat een uitgenodigde organisatie zichzelf geeft, opent het dossier van een ander niet', async () => {
    const w = await tweeKinderen()
    const geheim = (await doe(w.school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: w.a, schooljaar: '2026-2027' })).id
    const zelf = await huis.roep(w.wijkteam.baas, 'POST', `/personen/${w.aw}/gezagsrelaties`, {
      houderOrganisatieId: w.wijkteam.id,
      van: '2020-01-01',
      bron: 'akte',
      gecontroleerdOp: '2026-11-01',
    })
    await neemAan(w)
    expect(`${zelf.status} ${(await huis.roep(w.wijkteam.baas, 'GET', `/opps/${geheim}`)).status}`).toBe('400 404')
  })
  it('een ouder die alleen een uitgenodigde organisatie kent, ziet het dossier van een ander niet', async () => {
    const w = await tweeKinderen()
    const geheim = (await doe(w.school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: w.a, schooljaar: '2026-2027' })).id
    const nep = (await doe(w.wijkteam.baas, 'POST', '/personen', { voornaam: 'Nep', achternaam: 'Ouder', geboortedatum: '1980-01-01' })).id
    await doe(w.wijkteam.baas, 'POST', `/personen/${w.aw}/gezagsrelaties`, {
      houderPersoonId: nep,
      van: '2020-01-01',
      bron: 'akte',
      gecontroleerdOp: '2026-11-01',
    })
    await neemAan(w)
    const eigen = (await doe(w.wijkteam.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: w.aw }] })).id
    const code = await doe(w.wijkteam.baas, 'POST', `/casussen/${eigen}/uitnodigingen`, { persoonId: nep, rol: 'ouder' })
    const wie = mens()
    await doe(wie, 'POST', `/uitnodigingen/${code.id}/acceptaties`, { code: code.body.code })
    expect((await huis.roep(wie, 'GET', `/opps/${geheim}`)).status).toBe(404)
  })
})

describe('toestemming', () => {
  it('gaat niet open op het woord van een rechter zonder uitspraak', async () => {
    const w = await tweeKinderen()
    await neemAan(w)
    const ia = await inzetVan(w.wijkteam.baas, w.aw)
    await doe(w.wijkteam.baas, 'POST', `/casussen/${w.casus}/inbreng`, { soort: 'inzet', planId: ia })
    const vraag = (await doe(w.school.baas, 'POST', `/casussen/${w.casus}/toestemmingen`, vraagVan(w.a, [w.wijkteam.id], [w.school.id]))).id
    await doe(w.school.baas, 'POST', `/casussen/${w.casus}/toestemmingen/${vraag}/antwoorden`, {
      hoedanigheid: 'rechter',
      wijze: 'schriftelijk',
      uitkomst: 'gegeven',
    })
    expect((await huis.roep(w.school.baas, 'GET', `/inzetten/${ia}`)).status).toBe(404)
  })
  it('gaat zonder de ouders niet open als niet vaststaat dat het kind 12 is', async () => {
    const w = await tweeKinderen()
    await neemAan(w)
    const ia = await inzetVan(w.wijkteam.baas, w.aw)
    await doe(w.wijkteam.baas, 'POST', `/casussen/${w.casus}/inbreng`, { soort: 'inzet', planId: ia })
    for (const [wie, id] of [
      [w.school.baas, w.a],
      [w.wijkteam.baas, w.aw],
    ] as const) {
      const { etag } = await doe(wie, 'GET', `/personen/${id}`)
      await doe(wie, 'PATCH', `/personen/${id}`, { geboortedatum: null }, { ifMatch: etag })
    }
    const vraag = (
      await doe(
        w.school.baas,
        'POST',
        `/casussen/${w.casus}/toestemmingen`,
        vraagVan(w.a, [w.wijkteam.id], [w.school.id], ['jeugdhulp/jeugdhulp']),
      )
    ).id
    await doe(w.school.baas, 'POST', `/casussen/${w.casus}/toestemmingen/${vraag}/antwoorden`, {
      geverId: w.a,
      hoedanigheid: 'jeugdige',
      wijze: 'mondeling',
      uitkomst: 'gegeven',
      zonderOuderdeel: 'weloverwogen-wens-jeugdige',
    })
    expect((await huis.roep(w.school.baas, 'GET', `/inzetten/${ia}`)).status).toBe(404)
  })
  it('opent van de casus zelf niets wat niet van een genoemde bron is', async () => {
    const w = await tweeKinderen()
    await neemAan(w)
    await doe(w.school.baas, 'POST', `/casussen/${w.casus}/hulpvragen`, {
      jeugdigeId: w.a,
      tekst: 'Zorgen over thuis',
      categorie: 'veiligheid',
    })
    const vraag = (
      await doe(
        w.school.baas,
        'POST',
        `/casussen/${w.casus}/toestemmingen`,
        vraagVan(w.a, [w.wijkteam.id], [w.wijkteam.id], ['casus/basis', 'casus/veiligheid']),
      )
    ).id
    await ja(w, vraag)
    const casus = await huis.roep(w.wijkteam.baas, 'GET', `/casussen/${w.casus}`)
    expect(casus.status).toBe(200)
    expect(casus.body.hulpvragen).toEqual([])
  })
  it('de vraag zelf is vanaf 16 jaar niet meer voor de ouders', async () => {
    const school = await maakOrganisatie(doe, 'school', 'De Es')
    const wijkteam = await maakOrganisatie(doe, 'wijkteam', 'Wijk Es')
    const g = await maakGezin(doe, school, [{ voornaam: 'Puck', geboortedatum: '2010-01-01' }])
    const kind = g.kinderen[0] as string
    const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }] })).id
    const code = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: g.moeder, rol: 'ouder' })
    const moeder = mens()
    await doe(moeder, 'POST', `/uitnodigingen/${code.id}/acceptaties`, { code: code.body.code })
    const vraag = (
      await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
        ...vraagVan(kind, [wijkteam.id], [school.id]),
        doel: 'Hulp bij verslaving',
      })
    ).id
    expect((await huis.roep(moeder, 'GET', `/casussen/${casus}/toestemmingen/${vraag}`)).status).toBe(404)
  })
})

describe('om de kernregels heen', () => {
  let tafel: Tafel
  beforeAll(async () => {
    tafel = await maakTafel(huis, doe)
  })
  it('wat na de instemming verandert, vraagt opnieuw instemming', async () => {
    const opp = await schrijfOpp(tafel)
    await doe(tafel.school.baas, 'POST', `/opps/${opp}/begeleiding`, {
      omschrijving: 'Naar een tussenvoorziening',
      uitvoerder: 'swv',
      omvang: 'hele week',
    })
    const { etag } = await doe(tafel.school.baas, 'GET', `/opps/${opp}`)
    const vast = await huis.roep(tafel.school.baas, 'POST', `/opps/${opp}/vaststellingen`, { deel: 'handelingsdeel' }, { ifMatch: etag })
    expect(vast.status).toBe(409)
    expect(vast.tekst).toContain('opp-instemming-handelingsdeel')
  })
  it('een inzet die al voorbij begon, loopt niet door een nieuwe einddatum', async () => {
    await maakOpp(tafel)
    const inzet = (
      await doe(tafel.school.baas, 'POST', '/inzetten', {
        jeugdigeId: tafel.kind,
        soort: 'begeleiding',
        doel: 'x',
        aanbieder: { naam: 'School' },
        van: '2026-09-01',
        tot: '2026-10-01',
      })
    ).id
    expect((await huis.roep(tafel.school.baas, 'POST', `/inzetten/${inzet}/starts`, { startdatum: '2026-09-01' })).status).toBe(201)
    const { etag } = await doe(tafel.school.baas, 'GET', `/inzetten/${inzet}`)
    const verlengd = await huis.roep(tafel.school.baas, 'PATCH', `/inzetten/${inzet}`, { tot: null }, { ifMatch: etag })
    expect(verlengd.status).toBe(409)
  })
  it('wie niet alles ziet, haalt geen heel plan en geen hele casus weg', async () => {
    const opp = await schrijfOpp(tafel)
    expect((await huis.roep(tafel.school.leraar, 'POST', `/opps/${opp}/vervallenverklaringen`, { reden: 'weg' })).status).toBe(403)
    expect((await huis.roep(tafel.school.leraar, 'POST', `/casussen/${tafel.casus}/vervallenverklaringen`, { reden: 'weg' })).status).toBe(
      403,
    )
  })
  it('een nieuwe versie van het gezinsplan is niet al besproken', async () => {
    const plan = await maakGezinsplan(tafel)
    await doe(tafel.wijkteam.baas, 'POST', `/gezinsplannen/${plan}/versies`, { reden: 'Bijstellen' })
    const { etag, body } = await doe(tafel.wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)
    expect(body.versie.planversie).toBe(2)
    const vast = await huis.roep(tafel.wijkteam.baas, 'POST', `/gezinsplannen/${plan}/vaststellingen`, {}, { ifMatch: etag })
    expect(vast.status).toBe(409)
  })
  it('wie alleen meekijkt, sluit de casus niet', async () => {
    await geefToestemming(tafel)
    const poging = await huis.roep(
      tafel.wijkteam.baas,
      'POST',
      `/casussen/${tafel.casus}/afsluitingen`,
      { reden: 'klaar' },
      { proef: false },
    )
    expect(poging.status).toBe(403)
  })
  it('het gezin ziet hulp die het als gezin krijgt', async () => {
    const code = await doe(tafel.wijkteam.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: tafel.kindWijk }] })
    const uit = await doe(tafel.wijkteam.baas, 'POST', `/casussen/${code.id}/uitnodigingen`, {
      persoonId: tafel.bijWijkteam.moeder,
      rol: 'ouder',
    })
    await doe(tafel.moeder, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, { code: uit.body.code })
    const inzet = (
      await doe(tafel.wijkteam.baas, 'POST', '/inzetten', {
        gezinId: tafel.bijWijkteam.gezin,
        soort: 'gezinshulp',
        doel: 'Rust',
        aanbieder: { naam: 'W' },
      })
    ).id
    expect((await huis.roep(tafel.moeder, 'GET', `/inzetten/${inzet}`)).status).toBe(200)
  })
})

describe('na intrekking', () => {
  it('toont een koppeling niets nieuws van de andere kant', async () => {
    const tafel = await maakTafel(huis, doe)
    const toestemming = await geefToestemming(tafel)
    const hulp = await startHulp(tafel)
    const opp = await maakOpp(tafel, [hulp])
    const plan = await maakGezinsplan(tafel, [hulp])
    await brengIn(tafel, tafel.school.baas, 'opp', opp)
    await brengIn(tafel, tafel.wijkteam.baas, 'gezinsplan', plan)
    const k = await koppel(tafel, opp, plan)
    const antwoorden = (await doe(tafel.moeder, 'GET', `/casussen/${tafel.casus}/toestemmingen/${toestemming}`)).body.antwoorden
    await doe(tafel.moeder, 'POST', `/casussen/${tafel.casus}/toestemmingen/${toestemming}/intrekkingen`, {
      antwoordId: antwoorden.find((e: { geverId: string }) => e.geverId === tafel.bijSchool.moeder).id,
    })
    await doe(tafel.school.baas, 'POST', `/koppelingen/${k}/beeindigingen`, { reden: 'Noor is geschorst.' })
    const bij = await huis.roep(tafel.wijkteam.baas, 'GET', `/koppelingen/${k}/beeindigingen`)
    expect(bij.tekst).not.toContain('geschorst')
  })
})
