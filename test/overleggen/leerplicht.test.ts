import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakCollega, maakOrganisatie, maakTafel, medewerkerId, type Tafel } from '../hulp/wereld.ts'

/** Leerplicht sits at the table by its leerplichtambtenaar: no functie there sees all, and none needs to. */
let huis: Huis
let tafel: Tafel
let ambtenaar: Wie
let systeem: Wie
let vanGemeente: Wie
let uitnodiging: string
let bijGemeente: string
let kind: string
let leerplicht: string
const nodigUit = async (organisatieId: string, rol: string): Promise<string> =>
  (await tafel.doe(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/uitnodigingen`, { organisatieId, rol, jeugdigen: [tafel.kind] })).id
const inEigenDossier = async (wie: Wie): Promise<string> =>
  (await tafel.doe(wie, 'POST', '/personen', { voornaam: 'Fenna', achternaam: 'Verzonnen', geboortedatum: '2017-03-09' })).id
const neemAan = (wie: Wie, id: string, eigenPersoonId: string) =>
  huis.roep(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, { eigenPersonen: [{ jeugdigeId: tafel.kind, eigenPersoonId }] })

beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  const [bij, gemeente] = [
    await maakOrganisatie(tafel.doe, 'leerplicht', 'Leerplicht Zandstreek'),
    await maakOrganisatie(tafel.doe, 'gemeente', 'Gemeente Zandstreek'),
  ]
  leerplicht = bij.id
  systeem = bij.systeem
  ambtenaar = await maakCollega(tafel.doe, bij, 'leerplichtambtenaar')
  vanGemeente = await maakCollega(tafel.doe, gemeente, 'leerplichtambtenaar')
  kind = await inEigenDossier(ambtenaar)
  uitnodiging = await nodigUit(bij.id, 'leerplicht')
  bijGemeente = await nodigUit(gemeente.id, 'overig')
})
afterAll(() => huis?.stop())

describe('de leerplichtambtenaar', () => {
  it('neemt de uitnodiging aan voor leerplicht; bij een organisatie waar anderen coördineren doet een van hen dat', async () => {
    const elders = await neemAan(vanGemeente, bijGemeente, await inEigenDossier(vanGemeente))
    expect(elders.status).toBe(403)
    expect(elders.body.detail).toContain('een collega met een coördinerende functie')
    expect((await neemAan(ambtenaar, uitnodiging, kind)).status).toBe(201)
  })

  it('ziet met toestemming de casus, en hoort dat die zelf verder kan vragen', async () => {
    const { doe, casus, school, moeder, vader, bijSchool } = tafel
    const pad = `/casussen/${casus}/toestemmingen`
    const vraag = {
      ...{ betreftId: tafel.kind, doel: 'Samen zorgen dat zij weer naar school gaat.', bronIds: [school.id], ontvangerIds: [leerplicht] },
      ...{ cellen: ['casus/basis', 'casus/onderwijs', 'casus/leerplicht'], tot: '2026-12-31', informatieversie: '2026-1' },
      avgGrondslag: 'toestemming',
    }
    const { id } = await doe(school.baas, 'POST', pad, vraag)
    for (const [wie, geverId] of [
      [moeder, bijSchool.moeder],
      [vader, bijSchool.vader],
    ] as const)
      await doe(wie, 'POST', `${pad}/${id}/antwoorden`, {
        ...{ geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven' },
      })
    const gezien = await doe(ambtenaar, 'GET', `/casussen/${casus}`)
    const dicht = gezien.body.afgeschermd.map(({ hoeOpenen }: { hoeOpenen: string }) => hoeOpenen)
    expect(dicht.length).toBeGreaterThan(0)
    expect(dicht.filter((zin: string) => zin.includes('collega'))).toEqual([])
    const { id: verder } = await doe(ambtenaar, 'POST', pad, { ...vraag, betreftId: kind, cellen: ['school/onderwijs'] })
    expect((await doe(ambtenaar, 'GET', `${pad}/${verder}`)).body.cellen).toEqual(['school/onderwijs'])
  })

  it('kan hier geen meldcode vastleggen, en hoort dat die wel geldt en waar zij dan staat; een systeem doet dat ook niet', async () => {
    const { casus } = tafel
    const body = { betreftId: kind, aanleiding: 'Blauwe plekken, drie maandagen achter elkaar.' }
    const begin = await huis.roep(ambtenaar, 'POST', `/casussen/${casus}/meldcodes`, body)
    expect([begin.status, begin.body.detail]).toEqual([
      403,
      expect.stringMatching(/meldcode van uw gemeente geldt voor u wel.*eigen organisatie/),
    ])
    expect((await huis.roep(systeem, 'POST', `/casussen/${casus}/meldcodes`, body)).body.detail).toContain('een medewerker zelf')
  })

  it('spreekt een actie af zoals ieder die coördineert', async () => {
    const { doe, casus } = tafel
    const wat = 'Belt de school voordat er iets wordt gemeld.'
    const actie = { categorie: 'onderwijs', jeugdigeId: kind, organisatieId: leerplicht, wat, voor: '2026-12-10' }
    const { id } = await doe(ambtenaar, 'POST', `/casussen/${casus}/acties`, { ...actie, medewerkerId: medewerkerId(ambtenaar) })
    expect((await doe(ambtenaar, 'GET', `/casussen/${casus}/acties/${id}`)).body.wat).toBe(wat)
  })

  it('deelt niets zonder toestemming, en ziet niet meer dan waar die functie voor is', async () => {
    const { casus, wijkteam } = tafel
    const deling = await huis.roep(ambtenaar, 'POST', `/casussen/${casus}/delingen`, {
      ...{ betreftId: kind, grond: 'vitaal-belang', doel: 'Er is nu hulp nodig.', avgGrondslag: 'vitaal-belang' },
      ...{ informerenOp: '2026-12-01', cellen: ['leerplicht/leerplicht'], ontvangerIds: [wijkteam.id], tot: '2026-12-31' },
      verantwoording: {
        ...{ ernst: 'Ernstig.', waaromGeenToestemming: 'Er is geen tijd.', waaromNietZelf: 'Niet aanspreekbaar.' },
        ...{ geraadpleegd: 'Een collega', alternatieven: 'Geen.', minimaleInhoud: 'Het nodige.' },
      },
    })
    expect([deling.status, deling.body.detail]).toEqual([403, expect.stringMatching(/een functie die alles ziet wat uw organisatie ziet/)])
    expect(deling.body.detail).not.toContain('coördinerende')
    const gezien = await huis.roep(ambtenaar, 'GET', `/casussen/${casus}`)
    const cellen = gezien.body.afgeschermd.map(({ cel }: { cel: string }) => cel)
    expect(cellen).toContain('casus/thuissituatie')
    expect(cellen).not.toContain('casus/onderwijs')
  })
})
