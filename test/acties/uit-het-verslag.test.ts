import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { type Antwoord, type Huis, maakHuis } from '../hulp/huis.ts'
import { beleg, houd, stelVast } from '../hulp/overleg.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { geefToestemming, maakTafel, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let teller: Rijenteller
let tafel: Tafel
let overleg: string
beforeAll(async () => {
  huis = await maakHuis()
  teller = await maakRijenteller(huis.database.beheerUrl)
}, 60_000)
afterAll(async () => {
  await teller?.stop()
  await huis?.stop()
})
beforeEach(async () => {
  tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  overleg = await houd(tafel)
})

const id = (pad: string): string => pad.split('/').at(-1) as string
const afspraken = async (pad = overleg) => (await tafel.doe(tafel.school.baas, 'GET', `${pad}/afspraken`)).body.resultaten
const actie = (over: object) => ({
  ...{ organisatieId: tafel.wijkteam.id, wat: 'Komt twee ochtenden thuis.', voor: '2026-12-07' },
  ...{ categorie: 'thuissituatie', jeugdigeId: tafel.kind, ...over },
})
const probeer = (over: object, { school, casus }: Tafel = tafel): Promise<Antwoord> =>
  huis.roep(school.baas, 'POST', `/casussen/${casus}/acties`, actie(over))
const fout = async (over: object): Promise<unknown> => {
  const vooraf = await teller.tel()
  const antwoord = await probeer(over)
  expect(await teller.tel(), 'er blijft niets achter').toEqual(vooraf)
  return [antwoord.status, ...(antwoord.body.errors ?? []).map(({ location, code }: Record<string, string>) => `${location} ${code}`)]
}

describe('een afspraak uit het verslag', () => {
  it('wordt één actie, ook als het verslag vaststaat, en zegt welke', async () => {
    const [{ id: afspraakId }] = await afspraken()
    await stelVast(tafel, overleg)
    const { status, body } = await probeer({ afspraakId })
    expect([status, body.overlegId]).toEqual([201, id(overleg)])
    expect((await afspraken())[0].actieId).toBe(body.id)
    const nogEens = await probeer({ afspraakId })
    expect([nogEens.status, nogEens.body.detail]).toEqual([409, 'Deze afspraak is al een actie.'])
  })

  it('wordt met de actie in één aanroep gemaakt, of geen van beide', async () => {
    const pad = await beleg(tafel)
    const deel = (over: object) => ({
      operaties: [
        {
          operatie: 'maakAfspraak',
          als: 'afspraak',
          params: { overlegId: id(pad) },
          body: { categorie: 'basis', organisatieId: tafel.school.id, wat: 'Belt de schoolarts.', voor: '2026-12-01' },
        },
        {
          operatie: 'maakActie',
          body: {
            organisatieId: tafel.school.id,
            wat: 'Belt de schoolarts.',
            voor: '2026-12-01',
            afspraakId: { $als: 'afspraak' },
            ...over,
          },
        },
      ],
    })
    const samen = (over: object) => huis.roep(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/_samen`, deel(over))
    expect((await samen({ overlegId: id(overleg) })).body.errors[0].location).toBe('/operaties/1/body/overlegId')
    expect(await afspraken(pad)).toEqual([])
    expect((await samen({})).status).toBe(200)
    expect(await afspraken(pad)).toEqual([expect.objectContaining({ actieId: expect.any(String) })])
  })

  it('wacht weer als de actie een vergissing was', async () => {
    const [{ id: afspraakId }] = await afspraken()
    const eerste = (await probeer({ afspraakId })).body.id
    const weg = { reden: 'Bij de verkeerde jeugdige.' }
    await tafel.doe(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/acties/${eerste}/vervallenverklaringen`, weg)
    expect((await afspraken())[0].actieId).toBeUndefined()
    expect((await probeer({ afspraakId })).status).toBe(201)
  })

  it('wordt niet in een ander deel van de casus opgevolgd dan waar zij staat, wel voor de hele tafel', async () => {
    const [{ id: afspraakId }] = await afspraken()
    expect(await fout({ afspraakId, categorie: 'gezondheid' })).toEqual([400, '/categorie andere-categorie'])
    const ander = id(await beleg(tafel))
    expect(await fout({ afspraakId, overlegId: ander })).toEqual([400, '/overlegId ander-overleg'])
    expect((await probeer({ afspraakId, categorie: 'basis', jeugdigeId: undefined })).status).toBe(201)
  })
})

describe('het overleg waarin iets is afgesproken', () => {
  it('hoort bij deze casus en staat voor u open', async () => {
    const ander = await maakTafel(huis)
    const daar = id(await beleg(ander))
    const [eigen, elders] = [await fout({ overlegId: '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d' }), await fout({ overlegId: daar })]
    expect(eigen).toEqual([400, '/overlegId verwijzing'])
    expect(elders).toEqual(eigen)
    expect((await probeer({ overlegId: id(overleg) })).body.overlegId).toBe(id(overleg))
  })

  it('zonder het gezin: wat daar is afgesproken leest het gezin niet, en waar het vandaan komt ook niet', async () => {
    const zonder = id(await beleg(tafel, { zonderGezin: { reden: 'veiligheid', toelichting: 'Vragen brengt haar in gevaar.' } }))
    for (const categorie of ['basis', 'thuissituatie'])
      expect(await fout({ overlegId: zonder, categorie })).toEqual([400, '/overlegId zonder-gezin'])
    expect((await probeer({ overlegId: zonder, categorie: 'veiligheid' })).status).toBe(201)
    const antwoord = await huis.roep(tafel.moeder, 'POST', `/casussen/${tafel.casus}/acties`, {
      ...{ persoonId: tafel.bijSchool.moeder, wat: 'Bellen.', voor: '2026-12-07', overlegId: zonder },
    })
    expect([antwoord.status, antwoord.body.errors[0].location]).toEqual([400, '/overlegId'])
  })

  it('wordt het ingetrokken, dan gaat de actie door en noemt zij het niet meer', async () => {
    const { school, casus } = tafel
    const { id: actieId } = (await probeer({ overlegId: id(overleg) })).body
    await tafel.doe(school.baas, 'POST', `${overleg}/vervallenverklaringen`, { reden: 'Van een andere leerling.' })
    const { body } = await tafel.doe(school.baas, 'GET', `/casussen/${casus}/acties/${actieId}`)
    expect([body.status, body.overlegId]).toEqual(['open', undefined])
  })
})

it('de database zelf houdt ze bij elkaar: een actie of een afspraak wijst niet naar een andere casus, ook niet met de hand', async () => {
  const ander = await maakTafel(huis)
  const daar = id(await beleg(ander))
  const { id: actieId } = (await probeer({})).body
  const [{ id: afspraakId }] = await afspraken()
  await als(huis, 'eigenaar', async (client) => {
    const zet = (sql: string, waarden: string[]) => client.query(sql, waarden)
    await expect(zet('update actie set overleg_id = $2 where id = $1', [actieId, daar])).rejects.toMatchObject({
      constraint: 'actie_in_overleg',
    })
    const metActie = zet('update afspraak set actie_id = $2 where id = $1', [afspraakId, daar])
    await expect(metActie).rejects.toMatchObject({ constraint: 'afspraak_met_actie' })
  })
})
