import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { geefToestemming, maakGezinsplan, maakTafel, startHulp } from '../hulp/wereld.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())

it('een inzet gaat niet van tafel zolang het gezinsplan eromheen niet klopt', async () => {
  const tafel = await maakTafel(huis)
  await geefToestemming(tafel)
  const { doe, wijkteam, bijWijkteam, casus } = tafel
  const hulp = await startHulp(tafel)
  await maakGezinsplan(tafel, [hulp])
  const ligt = await Promise.all(
    [1, 2].map(async () => {
      const steun = { jeugdigeId: tafel.kindWijk, soort: 'begeleiding', doel: 'Rust', aanbieder: { naam: 'Wijkteam Oost' } }
      const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', steun)
      return (await doe(wijkteam.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: id })).id
    }),
  )
  const haalWeg = (id: string | undefined) =>
    huis.roep(wijkteam.baas, 'POST', `/casussen/${casus}/inbreng/${id}/beeindigingen`, { reden: 'Hoort hier niet.' })
  expect((await haalWeg(ligt[0])).status).toBe(201)
  // A brother at school of whom the plan says nothing: the plan stands broken, and is mended before anything of it goes.
  const broer = { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2018-05-01' }
  const { id: persoonId } = await doe(wijkteam.baas, 'POST', '/personen', broer)
  await doe(wijkteam.baas, 'POST', `/personen/${persoonId}/inschrijvingen`, { schoolId: tafel.school.id, sector: 'po', van: '2022-08-01' })
  await doe(wijkteam.baas, 'POST', `/gezinnen/${bijWijkteam.gezin}/leden`, { persoonId, rol: 'jeugdige', van: '2026-11-23' })
  const { status, body } = await haalWeg(ligt[1])
  expect([status, body.bevindingen.map(({ regel }: { regel: string }) => regel)]).toEqual([409, ['gezinsplan-bevat-schoolloopbaan']])
})
