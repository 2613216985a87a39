import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stap } from '../../src/regels/regel.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { allen, begin, beleg, geefMoederDeRegie, gezin, iedereen, metEtag, schrijfVerslag } from '../hulp/overleg.ts'
import { geefToestemming, maakTafel } from '../hulp/wereld.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())

describe('integraal arrangeren terwijl wie moet beslissen ziek is', () => {
  it('gaat door met een reden; wat over diens deel is gezegd blijft een voorstel, tot die zelf beslist', async () => {
    const tafel = await maakTafel(huis)
    const { doe, school, wijkteam, moeder } = tafel
    await geefToestemming(tafel)
    const uitgenodigden = allen(tafel).map((wie) => ({ ...wie, besluitNodig: wie.organisatieId !== undefined }))
    const pad = await beleg(tafel, { soort: 'integraal-arrangeren', uitgenodigden })
    await begin(tafel, pad, [...gezin(tafel), { organisatieId: school.id }])
    const houd = (meer: object = {}) => huis.roep(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden', ...meer })
    expect((await houd()).body.bevindingen).toMatchObject([{ regel: 'overleg-minimale-bezetting', ernst: 'waarschuwt' }])
    const motiveringen = [{ regel: 'overleg-minimale-bezetting', tekst: 'Fenna is ziek; het gezin is er wel, en kan niet wachten.' }]
    expect((await houd({ motiveringen })).status).toBe(201)
    expect((await doe(moeder, 'GET', pad)).body.aanwezigen).toHaveLength(3)
    await schrijfVerslag(tafel, pad)

    const stelVast = () => metEtag(huis, school.baas, 'POST', `${pad}/vaststellingen`, undefined, pad)
    const hulp = { categorie: 'basis', tekst: 'Er komt hulp op woensdag.', doorOrganisatieId: wijkteam.id }
    const { id } = await doe(school.baas, 'POST', `${pad}/verslagdelen`, { onderdeel: 'besluit', ...hulp })
    const geweigerd = await stelVast()
    expect([geweigerd.status, geweigerd.body.bevindingen[0].feiten.ontbreekt]).toEqual([
      409,
      ['een voorstel op de plaats van het besluit van wie er niet bij was'],
    ])
    await doe(school.baas, 'POST', `${pad}/verslagdelen/${id}/vervallenverklaringen`, { reden: 'Het is een voorstel.' })
    await doe(school.baas, 'POST', `${pad}/verslagdelen`, { onderdeel: 'voorstel', ...hulp })
    const vastgesteld = await stelVast()
    expect(vastgesteld.status, vastgesteld.tekst).toBe(201)
    await doe(wijkteam.baas, 'POST', `${pad}/verslagdelen`, { onderdeel: 'aanvulling', categorie: 'basis', tekst: 'Wij doen dit.' })
    const delen = (await doe(moeder, 'GET', pad)).body.verslagdelen as { onderdeel: string; vastgelegdDoorId: string }[]
    expect(delen.map(({ onderdeel }) => onderdeel)).not.toContain('besluit')
    expect(delen.find(({ onderdeel }) => onderdeel === 'aanvulling')).toMatchObject({ vastgelegdDoorId: wijkteam.id })
  })

  it('wie er niet bij was schrijft het eigen besluit zelf op: dan staat het', async () => {
    const tafel = await maakTafel(huis)
    const { doe, school, wijkteam } = tafel
    await geefToestemming(tafel)
    const pad = await beleg(tafel, { soort: 'integraal-arrangeren' })
    await begin(tafel, pad, [...gezin(tafel), { organisatieId: school.id }])
    await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
    await schrijfVerslag(tafel, pad)
    const besluit = { onderdeel: 'besluit', categorie: 'basis', tekst: 'Er komt hulp.', doorOrganisatieId: wijkteam.id }
    await doe(wijkteam.baas, 'POST', `${pad}/verslagdelen`, besluit)
    const vastgesteld = await metEtag(huis, school.baas, 'POST', `${pad}/vaststellingen`, undefined, pad)
    expect(vastgesteld.status, vastgesteld.tekst).toBe(201)
  })
})

it('wie in het verslag de regisseur mist, leest wie de regie heeft: ook als dat de moeder is', async () => {
  const tafel = await maakTafel(huis)
  const { doe, school, wijkteam, bijSchool } = tafel
  await geefToestemming(tafel)
  const weg = async (wie: Wie) => {
    const pad = await beleg(tafel)
    await begin(tafel, pad, iedereen(tafel))
    await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
    const { body } = await metEtag(huis, wie, 'POST', `${pad}/vaststellingen`, undefined, pad)
    const stappen: Stap[] = body.bevindingen.flatMap(({ herstel }: { herstel: Stap[] }) => herstel)
    return stappen.filter(({ methode, body: stap }) => methode === 'PATCH' && !stap?.evaluatieOp).map((stap) => [stap.wie, stap.body])
  }
  expect(await weg(wijkteam.baas)).toEqual([[school.id, { regisseurOrganisatieId: school.id }]])
  await geefMoederDeRegie(tafel)
  expect(await weg(school.baas)).toEqual([[school.id, { regisseurPersoonId: bijSchool.moeder }]])
})
