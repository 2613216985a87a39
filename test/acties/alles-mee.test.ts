import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { type Antwoord, begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { beleg } from '../hulp/overleg.ts'
import { afsluiting, type Doe, geefToestemming, maakCollega, maakDoe, maakTafel, medewerkerId, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

type Wissel = { tafel: Tafel; van: Wie; naar: Wie; derde: Wie }
const wanneer = { geplandOp: '2026-12-02T09:00:00.000Z' }
const bericht = { berichtAanGezin: 'Mijn collega helpt u verder.', per: '2026-11-23' }
const opNaam = ({ tafel: { school }, van }: Wissel) => ({ organisatieId: school.id, medewerkerId: medewerkerId(van) })

async function eigenCasus({ van }: Pick<Wissel, 'van'>): Promise<string> {
  const kind = { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2016-05-05' }
  return (await doe(van, 'POST', '/casussen', { jeugdigen: [{ persoonId: (await doe(van, 'POST', '/personen', kind)).id }] })).id
}
const spreekAf = (wissel: Wissel, over: object) =>
  doe(wissel.tafel.school.baas, 'POST', `/casussen/${wissel.tafel.casus}/acties`, {
    ...{ ...opNaam(wissel), wat: 'Bellen.', voor: '2026-12-11' },
    ...over,
  })
/** All that can come to stand on the name of one medewerker, and how. */
const dingen: Record<string, (wissel: Wissel) => Promise<unknown>> = {
  actie: (wissel) => spreekAf(wissel, {}),
  'actie over veiligheid': (wissel) => spreekAf(wissel, { categorie: 'veiligheid', jeugdigeId: wissel.tafel.kind }),
  regie: eigenCasus,
  evaluatie: async (wissel) =>
    doe(wissel.van, 'POST', `/casussen/${await eigenCasus(wissel)}/evaluatiemomenten`, { geplandOp: '2026-12-14', criteria: 'Rust.' }),
  aanspreekpunt: (wissel) => doe(wissel.tafel.school.baas, 'POST', `/casussen/${wissel.tafel.casus}/aanspreekpunten`, opNaam(wissel)),
  'plek aan tafel': async (wissel) => {
    const { school, casus } = wissel.tafel
    const lijst = (await doe(school.baas, 'GET', `/casussen/${casus}/deelnemers`)).body.resultaten
    const { id } = lijst.find((een: { organisatieId?: string }) => een.organisatieId === school.id)
    return doe(school.baas, 'POST', `/casussen/${casus}/deelnemers/${id}/medewerkers`, { medewerkerId: medewerkerId(wissel.van) })
  },
  overleg: async (wissel) => {
    const pad = await beleg(wissel.tafel, wanneer)
    return doe(wissel.tafel.school.baas, 'POST', `${pad}/uitgenodigden`, { ...opNaam(wissel), reden: 'Kent haar.' })
  },
  'overleg zonder het gezin': async (wissel) => {
    const zonderGezin = { reden: 'veiligheid', toelichting: 'Vragen brengt haar in gevaar.' }
    return beleg(wissel.tafel, { ...wanneer, zonderGezin, uitgenodigden: [{ ...opNaam(wissel), reden: 'Kent haar.' }] })
  },
  'aangeboden regie': (wissel) =>
    doe(wissel.tafel.school.baas, 'POST', `/casussen/${wissel.tafel.casus}/regie/aanbiedingen`, {
      ...{ aan: opNaam(wissel), reden: 'Zij kent haar.', berichtAanGezin: 'Voortaan zij.', openstaandeActies: 'geen' },
    }),
  'een plek naast de familie': (wissel) =>
    doe(wissel.tafel.school.baas, 'POST', `/casussen/${wissel.tafel.casus}/regie/aanbiedingen`, {
      aan: { persoonId: wissel.tafel.bijSchool.moeder, naast: opNaam(wissel) },
      ...{ reden: 'Moeder wil het zelf.', berichtAanGezin: 'U doet het zelf.', openstaandeActies: 'geen' },
    }),
  'werk van een derde': async ({ van, derde }) => {
    await eigenCasus({ van: derde })
    return doe(derde, 'POST', `/medewerkers/${medewerkerId(derde)}/overdrachten`, { opvolgerId: medewerkerId(van), ...bericht })
  },
}

const agenda = async (wie: Wie): Promise<string[]> =>
  (await doe(wie, 'GET', '/agenda?limiet=100')).body.resultaten
    .filter(({ aanZet }: { aanZet: string }) => aanZet === 'u')
    .map(({ wat, termijn, sinds }: Record<string, string>) => `${wat} ${termijn ?? sinds}`)
    .toSorted()
const aanZet = (wie: Wie) =>
  als(huis, 'eigenaar', async (client) => (await client.query('select soort from weergave where beurt = $1', [medewerkerId(wie)])).rows)
const pad = ({ van }: Wissel) => `/medewerkers/${medewerkerId(van)}/overdrachten`
const bied = (wissel: Wissel) => doe(wissel.van, 'POST', pad(wissel), { opvolgerId: medewerkerId(wissel.naar), ...bericht })
const neemAan = async (wissel: Wissel, id: string): Promise<Antwoord> => {
  const waar = `${pad(wissel)}/${id}`
  return huis.roep(wissel.naar, 'POST', `${waar}/acceptaties`, undefined, { ifMatch: (await huis.roep(wissel.naar, 'GET', waar)).etag })
}
async function maakWissel(): Promise<Wissel> {
  const tafel = await maakTafel(huis)
  const [van, naar, derde] = [
    await maakCollega(doe, tafel.school),
    await maakCollega(doe, tafel.school),
    await maakCollega(doe, tafel.school),
  ]
  return { tafel, van, naar, derde }
}

it('wat er ook op naam stond, voor of na het aanbod: er blijft niets achter, en de opvolger heeft alles wat op de agenda stond', async () => {
  const elk = fc.record(Object.fromEntries(Object.keys(dingen).map((naam) => [naam, fc.constantFrom('voor', 'na', 'niet')])))
  const gevuld = elk.filter((keuze) => Object.values(keuze).includes('voor'))
  const een = fc.asyncProperty(gevuld, async (keuze) => {
    const wissel = await maakWissel()
    const zet = async (toen: string) => {
      for (const [naam, doe] of Object.entries(dingen)) if (keuze[naam] === toen) await doe(wissel)
    }
    await zet('voor')
    const { id } = await bied(wissel)
    await zet('na')
    const stond = await agenda(wissel.van)
    expect((await neemAan(wissel, id)).status).toBe(201)
    expect([await agenda(wissel.van), await aanZet(wissel.van)]).toEqual([[], []])
    expect(await agenda(wissel.naar)).toEqual(stond)
    const over = (await doe(wissel.naar, 'GET', `${pad(wissel)}/${id}/onderdelen?limiet=100`)).body.resultaten
    expect(over.every((deel: { overgegaanOp?: string }) => deel.overgegaanOp !== undefined)).toBe(true)
    await eindigt(wissel)
  })
  const alles = (toen: string) => Object.fromEntries(Object.keys(dingen).map((naam) => [naam, toen]))
  await fc.assert(een, { seed: 4, numRuns: 6, examples: [[alles('voor')], [{ ...alles('na'), actie: 'voor' }]] })
}, 60_000)

/** Nothing stands in the way of the end of the service any more. */
async function eindigt({ tafel: { school }, van }: Wissel): Promise<void> {
  const waar = `/medewerkers/${medewerkerId(van)}`
  const { etag } = await doe(school.systeem, 'GET', waar)
  expect((await huis.roep(school.systeem, 'PATCH', waar, { tot: '2026-12-31' }, { ifMatch: etag })).status).toBe(204)
}

describe('een overleg waarvoor de vertrekkende is gevraagd', () => {
  it('houdt het vertrek tegen, en gaat mee', async () => {
    const wissel = await maakWissel()
    await dingen.overleg?.(wissel)
    const waar = `/medewerkers/${medewerkerId(wissel.van)}`
    const { etag } = await doe(wissel.tafel.school.systeem, 'GET', waar)
    const poging = await huis.roep(wissel.tafel.school.systeem, 'PATCH', waar, { tot: '2026-12-31' }, { ifMatch: etag })
    expect([poging.status, poging.body.bevindingen[0].feiten.open]).toEqual([409, ['overleg']])
  })

  it('is de opvolger er ook voor gevraagd, dan staat het daar één keer', async () => {
    const wissel = await maakWissel()
    const { school } = wissel.tafel
    const overleg = await beleg(wissel.tafel, wanneer)
    for (const wie of [wissel.van, wissel.naar])
      await doe(school.baas, 'POST', `${overleg}/uitgenodigden`, {
        organisatieId: school.id,
        medewerkerId: medewerkerId(wie),
        reden: 'Kent haar.',
      })
    expect((await neemAan(wissel, (await bied(wissel)).id)).status).toBe(201)
    expect([await agenda(wissel.van), await agenda(wissel.naar)]).toEqual([[], ['overleg-bijwonen 2026-12-02']])
    const gevraagd = (await doe(school.baas, 'GET', `${overleg}/uitgenodigden`)).body.resultaten
    expect(gevraagd.filter((een: { medewerkerId?: string }) => een.medewerkerId === medewerkerId(wissel.naar))).toHaveLength(1)
  })

  it('dat al is geweest blijft op de naam van wie was gevraagd', async () => {
    const wissel = await maakWissel()
    const { school } = wissel.tafel
    await dingen.actie?.(wissel)
    const overleg = await beleg(wissel.tafel, wanneer)
    await doe(school.baas, 'POST', `${overleg}/uitgenodigden`, { ...opNaam(wissel), reden: 'Kent haar.' })
    await doe(school.baas, 'POST', `${overleg}/verloop`, { stap: 'afgelast' })
    expect((await neemAan(wissel, (await bied(wissel)).id)).status).toBe(201)
    const gevraagd = (await doe(school.baas, 'GET', `${overleg}/uitgenodigden`)).body.resultaten
    expect(gevraagd.map((een: { medewerkerId?: string }) => een.medewerkerId)).toContain(medewerkerId(wissel.van))
  })
})

it('wat het gezin om de veiligheid niet weet, leest het ook niet in een bericht over de opvolging', async () => {
  const wissel = await maakWissel()
  await geefToestemming(wissel.tafel)
  const { casus, moeder } = wissel.tafel
  const berichten = async () => (await doe(moeder, 'GET', `/casussen/${casus}/overdrachtberichten`)).body.resultaten
  for (const naam of ['actie over veiligheid', 'overleg zonder het gezin']) await dingen[naam]?.(wissel)
  await neemAan(wissel, (await bied(wissel)).id)
  expect(await berichten()).toEqual([])
  const terug = { ...wissel, van: wissel.naar, naar: wissel.van }
  await dingen.actie?.(terug)
  await neemAan(terug, (await bied(terug)).id)
  expect(await berichten()).toHaveLength(1)
})

describe('twee dingen tegelijk', () => {
  it('aannemen en intrekken: precies een van beide, en nooit half', async () => {
    for (let ronde = 0; ronde < 3; ronde++) {
      const wissel = await maakWissel()
      await dingen.actie?.(wissel)
      await dingen.overleg?.(wissel)
      const { id } = await bied(wissel)
      const stond = await agenda(wissel.van)
      const trekIn = () => huis.roep(wissel.van, 'POST', `${pad(wissel)}/${id}/vervallenverklaringen`, { reden: 'Hij blijft toch.' })
      const [aan, weg] = await Promise.all(ronde % 2 ? [neemAan(wissel, id), trekIn()] : [neemAan(wissel, id), trekIn()].toReversed())
      const gelukt = [aan, weg].filter((een) => een?.status === 201)
      expect(gelukt).toHaveLength(1)
      const nu = [await agenda(wissel.van), await agenda(wissel.naar)]
      expect([
        [[], stond],
        [stond, []],
      ]).toContainEqual(nu)
    }
  })

  it('aannemen terwijl er nog iets op de naam komt: het gaat mee, of het staat er daarna nog en niets is kwijt', async () => {
    const wissel = await maakWissel()
    await dingen.actie?.(wissel)
    const { id } = await bied(wissel)
    await Promise.all([neemAan(wissel, id), dingen.overleg?.(wissel), dingen['actie over veiligheid']?.(wissel)])
    const samen = [...(await agenda(wissel.van)), ...(await agenda(wissel.naar))].toSorted()
    expect(samen).toEqual(['actie-doen 2026-12-11', 'actie-doen 2026-12-11', 'overleg-bijwonen 2026-12-02'])
  })
})

it('wie vertrok terwijl de casus dicht was, is na de heropening geen aanspreekpunt en zit niet aan tafel', async () => {
  const wissel = await maakWissel()
  const { school, casus, moeder } = wissel.tafel
  for (const naam of ['aanspreekpunt', 'plek aan tafel']) await dingen[naam]?.(wissel)
  await doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting())
  await eindigt(wissel)
  huis.klok.zet('2027-02-01T08:30:00.000Z')
  await doe(school.baas, 'POST', `/casussen/${casus}/heropeningen`, { reden: 'Het gaat weer minder.' })
  expect((await doe(moeder, 'GET', `/casussen/${casus}/aanspreekpunten?status=open`)).body.resultaten).toEqual([])
  const deelnemers = (await doe(school.baas, 'GET', `/casussen/${casus}/deelnemers`)).body.resultaten
  const { id } = deelnemers.find((een: { organisatieId?: string }) => een.organisatieId === school.id)
  const zitten = (await doe(school.baas, 'GET', `/casussen/${casus}/deelnemers/${id}/medewerkers`)).body.resultaten
  expect(zitten.map(({ medewerkerId: wie, tot }: Record<string, string>) => [wie, tot])).toEqual([[medewerkerId(wissel.van), '2027-02-01']])
})
