import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Stap } from '../../src/regels/regel.ts'
import { stappenVan, volgHerstel } from '../hulp/herstel.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import { maakTafel, type Tafel } from '../hulp/wereld.ts'

// The regie goes to the family only with a professional beside it. Who is offered it can do nothing about that, so that it is said to who offers.

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const inhoud = { reden: 'Het gezin wil het zelf.', berichtAanGezin: 'Samen besproken.', openstaandeActies: 'geen' }
const waar = ({ casus }: Tafel): string => `/casussen/${casus}/regie/aanbiedingen`
const bied = (tafel: Tafel, naast?: { organisatieId: string }) =>
  huis.roep(tafel.school.baas, 'POST', waar(tafel), { aan: { persoonId: tafel.bijSchool.moeder, naast }, ...inhoud })
const neemAan = (tafel: Tafel, id: string) =>
  metEtag(huis, tafel.moeder, 'POST', `${waar(tafel)}/${id}/acceptaties`, undefined, `${waar(tafel)}/${id}`)
const wieIs =
  ({ school, moeder, bijSchool }: Tafel) =>
  (door: Stap['door'], wie?: string): Wie => {
    if (door === 'regisseur') return school.baas
    if (door === 'nieuwe regisseur' && wie === bijSchool.moeder) return moeder
    throw new Error(`niemand is ${door} ${wie}`)
  }

it('een aanbod aan het gezin zonder iemand ernaast wordt geweigerd, en wie de weg volgt doet een aanbod dat het gezin aanneemt', async () => {
  const tafel = await maakTafel(huis)
  const geweigerd = await bied(tafel)
  expect([geweigerd.status, geweigerd.body.bevindingen]).toMatchObject([
    409,
    [{ regel: 'casus-heeft-regisseur', versie: 2, ernst: 'blokkeert', uitkomst: 'geschonden', zekerheid: 'brondocument' }],
  ])
  expect(geweigerd.body.bevindingen[0].bronnen.length).toBeGreaterThan(0)
  expect((await huis.roep(tafel.school.baas, 'GET', waar(tafel))).body.resultaten).toEqual([])
  const gedaan = await volgHerstel(huis.roep, stappenVan(geweigerd.body.bevindingen), wieIs(tafel))
  expect(gedaan?.body.aan).toEqual({ persoonId: tafel.bijSchool.moeder, naast: { organisatieId: tafel.school.id } })
  expect((await neemAan(tafel, gedaan?.id as string)).status).toBe(201)
  const regie = (await huis.roep(tafel.school.baas, 'GET', `/casussen/${tafel.casus}/regie`)).body.resultaten
  expect(regie).toMatchObject([
    { rol: 'regisseur', persoonId: tafel.bijSchool.moeder },
    { rol: 'naast-de-familie', organisatieId: tafel.school.id },
  ])
})

it('een aanbod van voor die tijd, zonder iemand ernaast, wordt bij het aannemen nog steeds geweigerd', async () => {
  const tafel = await maakTafel(huis)
  const { id } = await bied(tafel, { organisatieId: tafel.wijkteam.id })
  await huis.db.schrijver.query('update regieaanbieding set naast_organisatie_id = null where id = $1', [id])
  const geweigerd = await neemAan(tafel, id)
  expect([geweigerd.status, geweigerd.body.bevindingen]).toMatchObject([409, [{ regel: 'casus-heeft-regisseur', ernst: 'blokkeert' }]])
  const gedaan = await volgHerstel(huis.roep, stappenVan(geweigerd.body.bevindingen), wieIs(tafel))
  expect(gedaan?.status).toBe(201)
})
