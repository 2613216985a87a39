import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { brengIn, type Doe, geefToestemming, koppel, maakDoe, maakGezinsplan, maakOpp, maakTafel, startHulp } from '../hulp/wereld.ts'
import { mens, neemAan, tweeKinderen } from './tweekinderen.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
})
afterAll(() => huis?.stop())

/** Lets someone in through a casus of the wijkteam's own: a token that only the wijkteam vouches for. */
async function laatBinnen(wijkteam: { baas: Wie }, jeugdige: string, persoonId: string, rol: string): Promise<Wie> {
  const eigen = (await doe(wijkteam.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: jeugdige }] })).id
  const code = await doe(wijkteam.baas, 'POST', `/casussen/${eigen}/uitnodigingen`, { persoonId, rol })
  const wie = mens()
  await doe(wie, 'POST', `/uitnodigingen/${code.id}/acceptaties`, { code: code.body.code })
  return wie
}

describe('elke organisatie staat in voor haar eigen dossier', () => {
  it('een ouder die alleen een uitgenodigde organisatie kent, ziet het dossier van een ander niet', async () => {
    const w = await tweeKinderen(doe)
    const geheim = (await doe(w.school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: w.a, schooljaar: '2026-2027' })).id
    const nep = (await doe(w.wijkteam.baas, 'POST', '/personen', { voornaam: 'Nep', achternaam: 'Ouder', geboortedatum: '1980-01-01' })).id
    const gezag = { houderPersoonId: nep, van: '2020-01-01', bron: 'akte', gecontroleerdOp: '2026-11-01' }
    await doe(w.wijkteam.baas, 'POST', `/personen/${w.aw}/gezagsrelaties`, gezag)
    await neemAan(w)
    const wie = await laatBinnen(w.wijkteam, w.aw, nep, 'ouder')
    expect((await huis.roep(wie, 'GET', `/personen/${w.aw}`)).status).toBe(200)
    expect((await huis.roep(wie, 'GET', `/personen/${w.a}`)).status).toBe(404)
    expect((await huis.roep(wie, 'GET', `/opps/${geheim}`)).status).toBe(404)
  })

  it('wie zich door een ander als de jeugdige laat voorstellen, ziet het dossier van de school niet', async () => {
    const w = await tweeKinderen(doe)
    const geheim = (await doe(w.school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: w.a, schooljaar: '2026-2027' })).id
    await neemAan(w)
    const kind = await huis.roep(w.wijkteam.baas, 'GET', `/personen/${w.aw}`)
    await doe(w.wijkteam.baas, 'PATCH', `/personen/${w.aw}`, { geboortedatum: '2008-01-01' }, { ifMatch: kind.etag })
    const wie = await laatBinnen(w.wijkteam, w.aw, w.aw, 'jeugdige')
    expect((await huis.roep(wie, 'GET', `/personen/${w.aw}`)).status).toBe(200)
    expect((await huis.roep(wie, 'GET', `/opps/${geheim}`)).status).toBe(404)
  })
})

describe('na een intrekking', () => {
  it('blijft de reden waarom een koppeling eindigt bij wie haar gaf', async () => {
    const tafel = await maakTafel(huis, doe)
    const toestemming = await geefToestemming(tafel)
    const hulp = await startHulp(tafel)
    const opp = await maakOpp(tafel, [hulp])
    const plan = await maakGezinsplan(tafel, [hulp])
    await brengIn(tafel, tafel.school.baas, 'opp', opp)
    await brengIn(tafel, tafel.wijkteam.baas, 'gezinsplan', plan)
    const koppeling = await koppel(tafel, opp, plan)
    const vraag = `/casussen/${tafel.casus}/toestemmingen/${toestemming}`
    const van = (await doe(tafel.moeder, 'GET', vraag)).body.antwoorden.find(
      (een: { geverId: string }) => een.geverId === tafel.bijSchool.moeder,
    )
    await doe(tafel.moeder, 'POST', `${vraag}/intrekkingen`, { antwoordId: van.id })
    const weg = await doe(tafel.school.baas, 'POST', `/koppelingen/${koppeling}/beeindigingen`, { reden: 'Noor is geschorst.' })
    expect(weg.tekst).toContain('geschorst')
    expect((await huis.roep(tafel.wijkteam.baas, 'GET', `/koppelingen/${koppeling}/beeindigingen`)).tekst).not.toContain('geschorst')
    expect((await huis.roep(tafel.wijkteam.baas, 'GET', `/koppelingen/${koppeling}/beeindigingen/${weg.id}`)).status).toBe(404)
  })
})
