import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis, begin as nu } from '../hulp/huis.ts'
import { allen, begin, beleg, houd, iedereen, metEtag, overleg, schrijfVerslag, stelVast } from '../hulp/overleg.ts'
import { bevestigDeling, deelMet, geefToestemming, maakOrganisatie, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  await geefToestemming(tafel)
}, 60_000)
afterAll(() => huis?.stop())

describe('een overleg', () => {
  it('staat met alles wat erbij hoort in één antwoord, en in het dossier', async () => {
    const { doe, school, moeder, casus } = tafel
    const pad = await houd(tafel)
    const { body } = await doe(moeder, 'GET', pad)
    expect(body).toMatchObject({ soort: 'mdo', status: 'gehouden', plaats: 'De Vlierhof', evaluatieOp: '2027-02-22' })
    expect([body.uitgenodigden.length, body.aanwezigen.length, body.verslagdelen.length, body.afspraken.length]).toEqual([4, 4, 6, 1])
    expect(body.aanwezigen.every(({ tot }: { tot?: string }) => tot === nu)).toBe(true)
    const dossier = (await doe(school.baas, 'GET', `/casussen/${casus}/dossier`)).body
    expect(dossier.overleggen.find(({ id }: { id: string }) => pad.endsWith(id)).verslagdelen).toHaveLength(6)
    expect((await doe(moeder, 'GET', `/casussen/${casus}/overleggen`)).body.resultaten.length).toBeGreaterThan(0)
  })

  it('kan worden verplaatst tot het begint, en daarna niet', async () => {
    const { school } = tafel
    const pad = await beleg(tafel)
    const later = { geplandOp: '2026-12-01T10:00:00.000Z', duurMinuten: 45 }
    expect((await metEtag(huis, school.baas, 'PATCH', pad, later)).status).toBe(204)
    expect((await huis.roep(school.baas, 'GET', pad)).body).toMatchObject(later)
    await begin(tafel, pad, [])
    const te = await metEtag(huis, school.baas, 'PATCH', pad, { duurMinuten: 90 })
    expect([te.status, te.body.detail]).toEqual([409, 'Dit overleg is al begonnen.'])
  })

  it('dat is afgelast, wordt niet meer gehouden', async () => {
    const { school } = tafel
    const pad = await beleg(tafel)
    const stap = (body: object) => huis.roep(school.baas, 'POST', `${pad}/verloop`, body)
    expect((await stap({ stap: 'afgelast', reden: 'De moeder is ziek.' })).status).toBe(201)
    expect((await stap({ stap: 'begonnen' })).status).toBe(409)
    expect(
      (await huis.roep(school.baas, 'POST', `${pad}/verslagdelen`, { onderdeel: 'doel', categorie: 'basis', tekst: 'x' })).status,
    ).toBe(409)
  })

  it('wie een medewerker noemt die niet aan tafel zit, hoort dat', async () => {
    const { doe, school, wijkteam, casus } = tafel
    const [medewerker] = (await doe(wijkteam.systeem, 'GET', '/medewerkers')).body.resultaten
    const uitgenodigden = [
      ...allen(tafel).slice(0, 2),
      { organisatieId: wijkteam.id, medewerkerId: medewerker.id, reden: 'Kent het gezin.' },
    ]
    const antwoord = await huis.roep(school.baas, 'POST', `/casussen/${casus}/overleggen`, overleg(tafel, { uitgenodigden }))
    expect([antwoord.status, antwoord.body.errors?.[0].location]).toEqual([400, '/uitgenodigden/2/medewerkerId'])
  })
})

describe('een overleg zonder het gezin', () => {
  const veilig = { soort: 'zat', uitgenodigden: [], zonderGezin: { reden: 'veiligheid', toelichting: 'Vragen brengt haar in gevaar.' } }

  it('mag om de veiligheid, en dan ziet het gezin er niets van: niet in de lijst, niet in het dossier', async () => {
    const { doe, school, wijkteam, moeder, casus } = tafel
    const pad = await beleg(tafel, veilig)
    await doe(school.baas, 'POST', `${pad}/verslagdelen`, { onderdeel: 'doel', categorie: 'basis', tekst: 'Zij is vannacht veilig.' })
    expect((await huis.roep(school.baas, 'GET', pad)).body.verslagdelen[0].categorie).toBe('veiligheid')
    for (const wie of [moeder, wijkteam.baas]) {
      expect((await huis.roep(wie, 'GET', pad)).status).toBe(404)
      for (const lijst of ['overleggen', 'dossier'])
        expect((await doe(wie, 'GET', `/casussen/${casus}/${lijst}`)).tekst).not.toContain(pad.split('/').at(-1))
    }
  })

  it('op een deling mag pas als een tweede medewerker die heeft bevestigd', async () => {
    const { doe, school, casus } = tafel
    const ontvanger = await maakOrganisatie(doe, 'veilig-thuis', 'Veilig Thuis Duinrand')
    const delingId = await deelMet(tafel, ontvanger, false)
    const body = overleg(tafel, { ...veilig, zonderGezin: { reden: 'deling-zonder-toestemming', delingId, toelichting: 'Zie de deling.' } })
    const poging = () => huis.roep(school.baas, 'POST', `/casussen/${casus}/overleggen`, body)
    expect((await poging()).status).toBe(409)
    await bevestigDeling(tafel, delingId)
    expect((await poging()).status).toBe(201)
  })
})

describe('het verslag', () => {
  it('geeft ieder een eerlijk deel: wat de cel opent, en of iemand erbij was doet er niet toe', async () => {
    const { school, wijkteam, moeder } = tafel
    const pad = await houd(tafel)
    const leest = async (wie: typeof moeder) =>
      (await huis.roep(wie, 'GET', pad)).body.verslagdelen.map(({ categorie }: { categorie: string }) => categorie).sort()
    expect(await leest(school.baas)).toEqual(['onderwijs', 'onderwijs', 'onderwijs', 'onderwijs', 'onderwijs', 'thuissituatie'])
    expect(await leest(moeder)).toEqual(await leest(school.baas))
    // They were there, and the toestemming opens the education part of the casus alone.
    expect(await leest(wijkteam.baas)).toEqual(['onderwijs', 'onderwijs', 'onderwijs', 'onderwijs', 'onderwijs'])
    const dicht = (await huis.roep(wijkteam.baas, 'GET', pad)).body.afgeschermd.map(({ cel }: { cel: string }) => cel)
    expect(dicht).toContain('casus/thuissituatie')
  })

  it('wat iemand zelf opschreef, leest die terug', async () => {
    const { doe, wijkteam } = tafel
    const pad = await beleg(tafel)
    const deel = await doe(wijkteam.baas, 'POST', `${pad}/verslagdelen`, {
      onderdeel: 'mogelijkheid',
      categorie: 'jeugdhulp',
      tekst: 'Er is plek.',
    })
    expect(deel.body).toMatchObject({ categorie: 'jeugdhulp', vastgelegdDoorId: wijkteam.id })
  })

  it('wie het overleg belegde, leest van wat een ander schreef alleen wat voor die openstaat', async () => {
    const { doe, school, wijkteam, casus, bijWijkteam } = tafel
    const uitgenodigden = [bijWijkteam.moeder, bijWijkteam.vader].map((persoonId) => ({ persoonId, reden: 'Haar ouder.' }))
    const { id } = await doe(wijkteam.baas, 'POST', `/casussen/${casus}/overleggen`, overleg(tafel, { uitgenodigden }))
    const pad = `/casussen/${casus}/overleggen/${id}`
    const deel = (wie: typeof school.baas) =>
      doe(wie, 'POST', `${pad}/verslagdelen`, { onderdeel: 'mogelijkheid', categorie: 'gezondheid', tekst: 'Kan naar de schoolarts.' })
    await deel(school.baas)
    expect((await doe(wijkteam.baas, 'GET', pad)).body.verslagdelen).toEqual([])
    await deel(wijkteam.baas)
    expect((await doe(wijkteam.baas, 'GET', pad)).body.verslagdelen).toHaveLength(1)
    expect((await doe(school.baas, 'GET', pad)).body.verslagdelen).toHaveLength(2)
  })

  it('een ouder schrijft er zelf in', async () => {
    const { doe, moeder, school } = tafel
    const pad = await beleg(tafel)
    const deel = { onderdeel: 'behoefte', van: 'ouder', categorie: 'thuissituatie', tekst: 'Ik wil weten hoe haar dag was.' }
    expect((await doe(moeder, 'POST', `${pad}/verslagdelen`, deel)).body.vastgelegdDoorId).toBe(school.id)
  })

  it('is na de vaststelling voor altijd wat het was; alleen een aanvulling kan nog', async () => {
    const { doe, school } = tafel
    const pad = await houd(tafel)
    const vroeg = await huis.roep(school.baas, 'POST', `${pad}/verslagdelen`, {
      onderdeel: 'aanvulling',
      categorie: 'basis',
      tekst: 'Nog dit.',
    })
    expect(vroeg.status).toBe(409)
    await stelVast(tafel, pad)
    const [deel] = (await doe(school.baas, 'GET', `${pad}/verslagdelen`)).body.resultaten
    const [afspraak] = (await doe(school.baas, 'GET', `${pad}/afspraken`)).body.resultaten
    const pogingen = [
      metEtag(huis, school.baas, 'PATCH', `${pad}/verslagdelen/${deel.id}`, { tekst: 'Anders.' }),
      metEtag(huis, school.baas, 'PATCH', `${pad}/afspraken/${afspraak.id}`, { wat: 'Anders.' }),
      metEtag(huis, school.baas, 'PATCH', pad, { evaluatieOp: '2027-03-01' }),
      huis.roep(school.baas, 'POST', `${pad}/afspraken/${afspraak.id}/vervallenverklaringen`, { reden: 'Toch niet.' }),
      huis.roep(school.baas, 'POST', `${pad}/aanwezigen`, { organisatieId: school.id }),
    ]
    for (const antwoord of await Promise.all(pogingen))
      expect([antwoord.status, antwoord.body.detail]).toEqual([409, expect.stringMatching(/vastgesteld/)])
    const goed = await huis.roep(school.baas, 'POST', `${pad}/verslagdelen`, {
      onderdeel: 'aanvulling',
      categorie: 'basis',
      tekst: 'Nog dit.',
    })
    expect(goed.status).toBe(201)
    expect((await huis.roep(school.baas, 'POST', `${pad}/vervallenverklaringen`, { reden: 'Verkeerde casus.' })).status).toBe(201)
    expect((await huis.roep(school.baas, 'GET', pad)).status).toBe(404)
  })

  it('wie erbij was zegt of het klopt, en een andere mening blijft ernaast staan; wie er niet bij was kan dat niet', async () => {
    const { doe, school, wijkteam, moeder, vader } = tafel
    const pad = await beleg(tafel)
    await begin(
      tafel,
      pad,
      iedereen(tafel).filter((_, nummer) => nummer !== 1),
    )
    await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
    await schrijfVerslag(tafel, pad)
    const stem = (wie: typeof moeder, body: object) => metEtag(huis, wie, 'POST', `${pad}/instemmingen`, body, pad)
    expect((await stem(moeder, { uitkomst: 'ingestemd' })).status).toBe(409)
    // What they cannot read is not there for them: they cannot say that the verslag is complete.
    const half = await metEtag(huis, wijkteam.baas, 'POST', `${pad}/vaststellingen`, undefined, pad)
    expect([half.status, half.body.bevindingen[0].feiten]).toEqual([409, { ontbreekt: ['wie wat doet en wanneer'] }])
    await stelVast(tafel, pad)
    expect((await stem(moeder, { uitkomst: 'niet-eens' })).status).toBe(400)
    expect((await stem(moeder, { uitkomst: 'niet-eens', toelichting: 'Er is te weinig over de ochtend gezegd.' })).status).toBe(201)
    expect((await stem(wijkteam.baas, { uitkomst: 'ingestemd' })).status).toBe(201)
    expect((await stem(moeder, { uitkomst: 'ingestemd' })).body.detail).toBe('U hebt al gezegd wat u van dit verslag vindt.')
    expect((await stem(vader, { uitkomst: 'ingestemd' })).status).toBe(409)
    await doe(vader, 'POST', `${pad}/zienswijzen`, { tekst: 'Ik was er graag bij geweest.' })
    const { body } = await doe(school.baas, 'GET', pad)
    expect(body.instemmingen.map(({ uitkomst }: { uitkomst: string }) => uitkomst)).toEqual(['niet-eens', 'ingestemd'])
    expect([body.vaststelling.doorId, body.zienswijzen.length]).toEqual([school.id, 1])
  })

  it('bij een casus over twee kinderen hoort erbij om wie het gaat', async () => {
    const { doe, school, bijSchool, kind } = tafel
    const broer = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Bas', achternaam: 'Verzonnen', geboortedatum: '2015-05-04' }))
      .id
    for (const houderPersoonId of [bijSchool.moeder, bijSchool.vader])
      await doe(school.baas, 'POST', `/personen/${broer}/gezagsrelaties`, {
        houderPersoonId,
        van: '2015-05-04',
        bron: 'akte',
        gecontroleerdOp: '2026-09-01',
      })
    const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }, { persoonId: broer }] })).id
    const hier = { ...tafel, casus }
    const pad = await beleg(hier)
    const deel = { onderdeel: 'doel', categorie: 'basis', tekst: 'Samen naar school.' }
    const zonder = await huis.roep(school.baas, 'POST', `${pad}/verslagdelen`, deel)
    expect([zonder.status, zonder.body.errors[0].location]).toEqual([400, '/betreftId'])
    expect((await huis.roep(school.baas, 'POST', `${pad}/verslagdelen`, { ...deel, betreftId: broer })).status).toBe(201)
  })
})
