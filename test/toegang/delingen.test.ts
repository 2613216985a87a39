import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { voorOuder } from '../../src/regels/casus/deling.ts'
import { dossiercellen, geopend } from '../../src/toegang/cellen.ts'
import { gezagOpent } from '../../src/toegang/gezag.ts'
import { als } from '../huis/eigenaar.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { afsluiting, type Doe, maakCollega, maakDoe, maakOrganisatie, type Organisatie } from '../hulp/wereld.ts'
import { type Kring, maakKring } from './kring.ts'

let huis: Huis
let doe: Doe
let veiligThuis: Organisatie
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
  veiligThuis = await maakOrganisatie(doe, 'veilig-thuis', 'Veilig Thuis Duinrand')
})
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const status = async (wie: Wie, pad: string): Promise<number> => (await huis.roep(wie, 'GET', pad)).status
const waarom = {
  ernst: 'Hij durft niet naar huis.',
  waaromGeenToestemming: 'Vragen brengt hem in gevaar.',
  geraadpleegd: 'De aandachtsfunctionaris',
  alternatieven: 'Twee gesprekken; er veranderde niets.',
  minimaleInhoud: 'Alleen wat over zijn veiligheid gaat.',
  anoniemBesprokenOp: '2026-11-20',
}
const conflict = { grond: 'conflict-van-plichten', avgGrondslag: 'publieke-taak', doel: 'Veilig Thuis kan wegen.', verantwoording: waarom }

type Delen = { wie?: Wie; cellen?: string[]; ontvangerIds?: string[]; tot?: string; meer?: object }
const deel = (
  { school, kind, casus }: Kring,
  {
    wie = school.baas,
    cellen = ['casus/basis', 'casus/thuissituatie'],
    ontvangerIds = [veiligThuis.id],
    tot = '2026-12-31',
    meer = {},
  }: Delen = {},
) =>
  doe(wie, 'POST', `/casussen/${casus}/delingen`, {
    betreftId: kind,
    ...conflict,
    cellen,
    ontvangerIds,
    tot,
    informerenOp: '2026-12-15',
    ...meer,
  })
async function bevestig({ casus }: Kring, deling: string, wie: Wie) {
  const pad = `/casussen/${casus}/delingen/${deling}`
  const { etag } = await huis.roep(wie, 'GET', pad)
  return huis.roep(wie, 'POST', `${pad}/bevestigingen`, {}, { ifMatch: etag || '"niets"' })
}

describe('een deling zonder toestemming', () => {
  it('opent pas als een tweede medewerker van dezelfde organisatie bevestigt, en alleen wat is genoemd', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const { casus, school } = kring
    const collega = await maakCollega(doe, school)
    const { id } = await deel(kring)
    const pad = `/casussen/${casus}`
    expect(await status(veiligThuis.baas, pad)).toBe(404)
    for (const wie of [school.baas, school.systeem]) expect((await bevestig(kring, id, wie)).status).toBe(403)
    expect((await bevestig(kring, id, veiligThuis.baas)).status).toBe(404)
    expect(await status(veiligThuis.baas, pad)).toBe(404)
    expect((await bevestig(kring, id, collega)).status).toBe(201)
    const gezien = await doe(veiligThuis.baas, 'GET', pad)
    expect(gezien.body.hulpvragen).toHaveLength(1)
    expect(gezien.body.afgeschermd.map(({ cel }: { cel: string }) => cel)).toEqual([
      'casus/onderwijs',
      'casus/gezondheid',
      'casus/veiligheid',
    ])
    expect((await doe(veiligThuis.baas, 'GET', '/casussen')).body.resultaten.map((een: { id: string }) => een.id)).toEqual([casus])
    for (const dicht of [`/personen/${kring.kind}`, `/gezinnen/${kring.gezin.gezin}`])
      expect(await status(veiligThuis.baas, dicht), dicht).toBe(404)
    expect((await bevestig(kring, id, collega)).status).toBe(409)
  })

  it('de ontvanger leest wat er gedeeld is en tot wanneer, en niet waarom of wie het besliste', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const collega = await maakCollega(doe, kring.school)
    const { id } = await deel(kring)
    await bevestig(kring, id, collega)
    const pad = `/casussen/${kring.casus}/delingen/${id}`
    const gezien = await doe(veiligThuis.baas, 'GET', pad)
    expect(gezien.body).toMatchObject({ grond: 'conflict-van-plichten', tot: '2026-12-31', bevestigingen: [], beeindigingen: [] })
    expect(gezien.body.verantwoording).toBeUndefined()
    expect(gezien.tekst).not.toMatch(/durft|aandachtsfunctionaris/)
    const eigen = await doe(kring.school.baas, 'GET', pad)
    expect(eigen.body.verantwoording.ernst).toBe(waarom.ernst)
    expect(eigen.body.bevestigingen).toHaveLength(1)
    // Who stands before the class does not learn that there was a worry at all.
    expect(await status(kring.school.leraar, pad)).toBe(404)
  })

  it('sluit na de laatste dag, bij het einde, bij het sluiten van de casus en als zij vervalt', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const { casus, school } = kring
    const collega = await maakCollega(doe, school)
    const open = async () => (await status(veiligThuis.baas, `/casussen/${casus}`)) === 200
    const een = (await deel(kring)).id
    await bevestig(kring, een, collega)
    huis.klok.zet('2026-12-31T22:59:00.000Z')
    expect(await open()).toBe(true)
    huis.klok.zet('2026-12-31T23:00:00.000Z')
    expect(await open()).toBe(false)
    huis.klok.zet(begin)
    expect(await open()).toBe(true)
    await doe(collega, 'POST', `/casussen/${casus}/delingen/${een}/beeindigingen`, { reden: 'Het is weer veilig.' })
    expect(await open()).toBe(false)
    const twee = (await deel(kring)).id
    await bevestig(kring, twee, collega)
    expect(await open()).toBe(true)
    await doe(school.baas, 'POST', `/casussen/${casus}/delingen/${twee}/vervallenverklaringen`, { reden: 'Verkeerde casus.' })
    expect(await open()).toBe(false)
    const drie = (await deel(kring)).id
    await bevestig(kring, drie, collega)
    expect(await open()).toBe(true)
    await doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting('Het gaat goed.'))
    expect(await open()).toBe(false)
  })

  it('het gezin ziet haar zodra is vastgelegd dat het is verteld, en eerder niet', async () => {
    const kring = await maakKring(doe, '2011-01-20')
    const { casus, school, moeder, zelf } = kring
    const { id } = await deel(kring)
    const pad = `/casussen/${casus}/delingen/${id}`
    const ziet = async (wie: Wie) => [await status(wie, pad), (await doe(wie, 'GET', `/casussen/${casus}/delingen`)).body.resultaten.length]
    for (const wie of [moeder, zelf]) expect(await ziet(wie)).toEqual([404, 0])
    const { etag } = await doe(school.baas, 'GET', pad)
    await doe(school.baas, 'PATCH', pad, { geinformeerdOp: '2026-11-23' }, { ifMatch: etag })
    for (const wie of [moeder, zelf]) expect(await ziet(wie)).toEqual([200, 1])
    expect((await doe(moeder, 'GET', pad)).tekst).not.toContain('durft')
    huis.klok.zet('2027-01-20T08:00:00.000Z')
    expect([await status(moeder, pad), await status(zelf, pad)]).toEqual([404, 200])
  })

  it('gaat alleen over wat van de deler zelf is', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const { team, casus, school } = kring
    await kring.neemAan()
    const collega = await maakCollega(doe, team, 'wijkteammedewerker')
    const eigen = (await doe(team.baas, 'POST', '/personen', { voornaam: 'Sil', achternaam: 'Verzonnen', geboortedatum: '2017-03-14' })).id
    const tafel = (
      await doe(team.baas, 'POST', '/casussen', {
        jeugdigen: [{ persoonId: eigen, hulpvraag: { tekst: 'Zorg.', categorie: 'thuissituatie' } }],
      })
    ).id
    const deling = await deel({ ...kring, casus: tafel, kind: eigen }, { wie: team.baas })
    await bevestig({ ...kring, casus: tafel }, deling.id, collega)
    expect(await status(veiligThuis.baas, `/casussen/${tafel}`)).toBe(200)
    for (const pad of [`/casussen/${casus}`, `/personen/${kring.kind}`]) expect(await status(veiligThuis.baas, pad), pad).toBe(404)
    // And it stays its own: another organisatie neither sees nor ends it.
    expect(await status(school.baas, `/casussen/${tafel}/delingen/${deling.id}`)).toBe(404)
  })

  it('gegevens over gezondheid gaan alleen open als de geheimhouding vaststaat', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const { casus, school, kind } = kring
    await doe(school.baas, 'POST', `/casussen/${casus}/hulpvragen`, { jeugdigeId: kind, tekst: 'Slaapt slecht.', categorie: 'gezondheid' })
    const cellen = ['casus/basis', 'casus/gezondheid']
    const zonder = { betreftId: kind, ...conflict, cellen, ontvangerIds: [veiligThuis.id], tot: '2026-12-31', informerenOp: '2026-12-15' }
    expect((await huis.roep(school.baas, 'POST', `/casussen/${casus}/delingen`, zonder)).status).toBe(409)
    const { id } = await deel(kring, { cellen, meer: { geheimhouding: 'beroep' } })
    await bevestig(kring, id, await maakCollega(doe, school))
    expect(
      (await doe(veiligThuis.baas, 'GET', `/casussen/${casus}`)).body.hulpvragen.map((vraag: { categorie: string }) => vraag.categorie),
    ).toEqual(['gezondheid'])
  })

  it('elke blik van de ontvanger staat in het logboek met grond en deling', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const { id } = await deel(kring)
    await bevestig(kring, id, await maakCollega(doe, kring.school))
    await doe(veiligThuis.baas, 'GET', `/casussen/${kring.casus}`)
    const gronden = await als(huis, 'eigenaar', async (client) => {
      const { rows } = await client.query(
        `select gronden from logboek where operatie = 'leesCasus' and organisatie = $1 and onderwerp = $2 and status = 200`,
        [veiligThuis.id, kring.casus],
      )
      return rows.flatMap((rij) => rij.gronden)
    })
    expect(gronden).toContain(`conflict-van-plichten:${id}`)
  })
})

describe('een ouder zonder gezag', () => {
  it('krijgt op verzoek wat is genoemd, tot de jeugdige 16 is wat gezag dan ook niet meer zou openen', async () => {
    const kring = await maakKring(doe, '2011-01-20')
    const { school, casus, kind } = kring
    const vader = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Joost', achternaam: 'Verzonnen', geboortedatum: '1985-02-02' }))
      .id
    const ingelogd: Wie = { subject: `vader-zonder-gezag-${casus}`, client: 'thuis' }
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: vader, rol: 'ouder' })
    await doe(ingelogd, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code })
    const wettelijk = {
      grond: 'wettelijk',
      wettelijkeBasis: 'ouder-zonder-gezag',
      verantwoording: undefined,
      avgGrondslag: 'wettelijke-verplichting',
    }
    const wie = {
      ontvangerIds: [],
      meer: { ...wettelijk, ontvangerPersoonIds: [vader], verzoekOp: '2026-11-20', geinformeerdOp: '2026-11-23' },
    }
    expect(await status(ingelogd, `/casussen/${casus}`)).toBe(404)
    const { id } = await deel(kring, { ...wie, cellen: ['casus/basis', 'casus/thuissituatie'], tot: '2027-06-30' })
    await bevestig(kring, id, await maakCollega(doe, school))
    expect((await doe(ingelogd, 'GET', `/casussen/${casus}`)).body.hulpvragen).toHaveLength(1)
    expect(await status(ingelogd, `/personen/${kind}`)).toBe(404)
    huis.klok.zet('2027-01-20T08:00:00.000Z')
    expect((await doe(ingelogd, 'GET', `/casussen/${casus}`)).body.hulpvragen).toEqual([])
  })

  it('wat de regel een ouder zonder gezag toestaat is op elke leeftijd precies wat gezag opent', () => {
    for (const [jaren, band] of [
      [9, gezagOpent[0]],
      [16, gezagOpent[1]],
      [17, gezagOpent[1]],
    ] as const) {
      const mag = voorOuder({ jeugdige: { id: 'kind', geboortedatum: `${2026 - jaren}-01-01` } }, '2026-11-23')
      expect(dossiercellen.filter(mag)).toEqual(geopend(band?.opent ?? 0n).filter((cel) => cel !== 'organisatie/basis'))
    }
    expect(dossiercellen.filter(voorOuder({ jeugdige: { id: 'kind', geboortedatum: '2008-01-01' } }, '2026-11-23'))).toEqual([])
  })
})

describe('wie geen ouder is, en de jeugdige vannacht opvangt', () => {
  it('krijgt op vitaal belang wat nodig is, na een tweede medewerker, en na twee weken niets meer', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const { school, casus, kind } = kring
    const oma = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Ria', achternaam: 'Verzonnen', geboortedatum: '1951-04-04' })).id
    const ingelogd: Wie = { subject: `oma-${casus}`, client: 'thuis' }
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: oma, rol: 'netwerk' })
    await doe(ingelogd, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code })
    const verantwoording = { ...waarom, waaromNietZelf: 'Hij is acht, en zijn moeder ligt bewusteloos in het ziekenhuis.' }
    const inhoud = {
      ...{ betreftId: kind, grond: 'vitaal-belang', avgGrondslag: 'vitaal-belang', doel: 'Oma weet hoe zij hem vannacht rustig krijgt.' },
      ...{ verantwoording, informerenOp: '2026-11-25', ontvangerPersoonIds: [oma], cellen: ['casus/basis', 'casus/thuissituatie'] },
    }
    const deelOma = (over: object = {}) =>
      huis.roep(school.baas, 'POST', `/casussen/${casus}/delingen`, { ...inhoud, tot: '2026-12-07', ...over })
    for (const over of [{ tot: '2026-12-08' }, { cellen: ['casus/basis', 'casus/veiligheid'] }, { ontvangerIds: [veiligThuis.id] }]) {
      const geweigerd = await deelOma(over)
      expect([geweigerd.status, geweigerd.body.bevindingen.map(({ regel }: { regel: string }) => regel)]).toEqual([
        409,
        ['deling-zonder-toestemming-verantwoord'],
      ])
      const [stap] = geweigerd.body.bevindingen[0].herstel
      expect((await huis.roep(school.baas, 'POST', stap.pad.slice(3), stap.body, { proef: true })).body.toegestaan).toBe(true)
    }
    const { id } = (await deelOma()).body
    expect(await status(ingelogd, `/casussen/${casus}`)).toBe(404)
    await bevestig(kring, id, await maakCollega(doe, school))
    expect((await doe(ingelogd, 'GET', `/casussen/${casus}`)).body.hulpvragen).toHaveLength(1)
    // No more than was named: who he is in the school's own record is not.
    expect(await status(ingelogd, `/personen/${kind}`)).toBe(404)
    huis.klok.zet('2026-12-07T20:00:00.000Z')
    expect(await status(ingelogd, `/casussen/${casus}`)).toBe(200)
    huis.klok.zet('2026-12-08T08:00:00.000Z')
    expect(await status(ingelogd, `/casussen/${casus}`)).toBe(404)
  })
})

describe('vier ogen', () => {
  it('ook wie de API overslaat, kan de eigen deling niet bevestigen', async () => {
    const kring = await maakKring(doe, '2017-03-14')
    const { id } = await deel(kring)
    await als(huis, 'rondetafel_schrijver', async (schrijver) => {
      const zelf = `update deling set bevestigd_op = klok(), bevestigd_door_id = door_id, versie = versie + 1 where id = '${id}'`
      await expect(schrijver.query(zelf)).rejects.toMatchObject({ constraint: 'deling_vier_ogen' })
      const ander = `update deling set bevestigd_op = klok(), bevestigd_door_id = (select id from medewerker where organisatie_id = '${veiligThuis.id}' limit 1) where id = '${id}'`
      await expect(schrijver.query(ander)).rejects.toMatchObject({ constraint: 'deling_twee_mensen' })
    })
  })
})

describe('de meldcode', () => {
  it('is alleen te zien voor de eigen organisatie, en niet voor ouders, jeugdige, leraar of wie toestemming heeft', async () => {
    const kring = await maakKring(doe, '2011-01-20')
    const { school, casus, kind, moeder, zelf } = kring
    const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/meldcodes`, { betreftId: kind, aanleiding: 'Blauwe plekken.' })
    const deling = await deel(kring, { cellen: ['casus/basis', 'casus/veiligheid'] })
    await bevestig(kring, deling.id, await maakCollega(doe, school))
    for (const wie of [moeder, zelf, veiligThuis.baas]) {
      expect(await status(wie, `/casussen/${casus}/meldcodes/${id}`)).toBe(404)
      expect((await doe(wie, 'GET', `/casussen/${casus}/meldcodes`)).body.resultaten).toEqual([])
      expect((await doe(wie, 'GET', `/casussen/${casus}/dossier`)).tekst).not.toContain('Blauwe plekken')
    }
    expect(await status(school.leraar, `/casussen/${casus}/meldcodes/${id}`)).toBe(404)
    expect((await doe(school.baas, 'GET', `/casussen/${casus}/dossier`)).body.meldcodes).toHaveLength(1)
  })
})
