import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis } from '../hulp/huis.ts'
import { type Doe, maakDoe, maakGezin, maakOrganisatie } from '../hulp/wereld.ts'
import { inzetVan, ja, mens, neemAan, tweeKinderen, vraagVan } from './tweekinderen.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
})
afterAll(() => huis?.stop())

describe('toestemming over het ene kind', () => {
  it('opent de inzet van het andere kind in dezelfde casus niet', async () => {
    const w = await tweeKinderen(doe)
    await neemAan(w)
    const [ia, ib] = [await inzetVan(doe, w.wijkteam.baas, w.aw), await inzetVan(doe, w.wijkteam.baas, w.bwk)]
    for (const planId of [ia, ib]) await doe(w.wijkteam.baas, 'POST', `/casussen/${w.casus}/inbreng`, { soort: 'inzet', planId })
    const vraag = (await doe(w.school.baas, 'POST', `/casussen/${w.casus}/toestemmingen`, vraagVan(w.a, [w.wijkteam.id], [w.school.id]))).id
    await ja(w, vraag)
    expect((await huis.roep(w.school.baas, 'GET', `/inzetten/${ia}`)).status).toBe(200)
    expect((await huis.roep(w.school.baas, 'GET', `/inzetten/${ib}`)).status).toBe(404)
  })
  it('laat geen samenvatting over het andere kind in dit OPP', async () => {
    const w = await tweeKinderen(doe)
    await neemAan(w)
    const ib = await inzetVan(doe, w.wijkteam.baas, w.bwk)
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
    const w = await tweeKinderen(doe)
    const poging = await huis.roep(w.wijkteam.baas, 'POST', `/uitnodigingen/${w.uit}/acceptaties`, {
      eigenPersonen: [
        { jeugdigeId: w.a, eigenPersoonId: w.aw },
        { jeugdigeId: w.b, eigenPersoonId: w.aw },
      ],
    })
    expect([400, 409]).toContain(poging.status)
  })
  it('één token wordt niet beide ouders', async () => {
    const w = await tweeKinderen(doe)
    const moeder = mens()
    const codes: Antwoord[] = []
    for (const persoonId of [w.bs.moeder, w.bs.vader])
      codes.push(await doe(w.school.baas, 'POST', `/casussen/${w.casus}/uitnodigingen`, { persoonId, rol: 'ouder' }))
    await doe(moeder, 'POST', `/uitnodigingen/${(codes[0] as Antwoord).id}/acceptaties`, { code: (codes[0] as Antwoord).body.code })
    const tweede = await huis.roep(moeder, 'POST', `/uitnodigingen/${(codes[1] as Antwoord).id}/acceptaties`, {
      code: (codes[1] as Antwoord).body.code,
    })
    expect(tweede.status).toBe(409)
  })
  it('gezag dat een uitgenodigde organisatie zichzelf geeft, opent het dossier van een ander niet', async () => {
    const w = await tweeKinderen(doe)
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
})

describe('toestemming', () => {
  it('gaat niet open op het woord van een rechter zonder uitspraak', async () => {
    const w = await tweeKinderen(doe)
    await neemAan(w)
    const ia = await inzetVan(doe, w.wijkteam.baas, w.aw)
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
    const w = await tweeKinderen(doe)
    await neemAan(w)
    const ia = await inzetVan(doe, w.wijkteam.baas, w.aw)
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
    const w = await tweeKinderen(doe)
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
