import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { type Doe, geefToestemming, maakDoe, maakGezinsplan, maakOpp, maakTafel, schrijfOpp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
})
afterAll(() => huis?.stop())

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
