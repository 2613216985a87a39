import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Stap } from '../../src/regels/regel.ts'
import { volgHerstel } from '../hulp/herstel.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { geefToestemming, maakGezinsplan, maakOpp, maakTafel, type Tafel } from '../hulp/wereld.ts'

// What is missing from a plan has its steps in the report of a casus, with the rule and the plan that the afwijking names. Who follows them has mended it.

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

type Afwijking = { soort: string; regel: string; planId: string }
const open = async (wie: Wie): Promise<Afwijking[]> => (await huis.roep(wie, 'GET', '/afwijkingen')).body.resultaten
const wieIs =
  ({ school, wijkteam, moeder, vader, bijSchool }: Tafel) =>
  (door: Stap['door'], wie?: string): Wie => {
    if (door === 'opsteller van het OPP') return school.baas
    if (door === 'opsteller van het gezinsplan') return wijkteam.baas
    if (wie === bijSchool.moeder) return moeder
    if (wie === bijSchool.vader) return vader
    throw new Error(`niemand is ${door} ${wie}`)
  }

/** Help that runs before the school can see it, and then can. */
async function hulpDieErAlWas(tafel: Tafel): Promise<void> {
  const { doe, wijkteam, kindWijk, casus } = tafel
  await maakOpp(tafel)
  const hulp = { jeugdigeId: kindWijk, soort: 'lichte-jeugdhulp', doel: 'Rust', aanbieder: { naam: 'Wijkteam Oost' } }
  const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', hulp)
  await doe(wijkteam.baas, 'POST', `/inzetten/${id}/starts`, { startdatum: '2026-11-23' })
  await geefToestemming(tafel)
  await doe(wijkteam.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: id })
}
/** A brother comes to live there, of whom the gezinsplan says nothing. */
async function broerErbij(tafel: Tafel): Promise<void> {
  const { doe, school, wijkteam, bijWijkteam } = tafel
  await geefToestemming(tafel)
  await maakGezinsplan(tafel)
  const broer = await doe(wijkteam.baas, 'POST', '/personen', { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2015-05-05' })
  await doe(wijkteam.baas, 'POST', `/personen/${broer.id}/inschrijvingen`, { schoolId: school.id, sector: 'po', van: '2021-08-01' })
  await doe(wijkteam.baas, 'POST', `/gezinnen/${bijWijkteam.gezin}/leden`, { persoonId: broer.id, rol: 'jeugdige', van: '2026-11-23' })
}

it.each([
  ['jeugdhulp-ontbreekt', 'school', hulpDieErAlWas],
  ['schoolloopbaan-ontbreekt', 'wijkteam', broerErbij],
] as const)('%s: de weg staat in de toetsing, bij dezelfde regel en hetzelfde plan', async (soort, wie, gebeurt) => {
  const tafel = await maakTafel(huis)
  const { baas } = tafel[wie]
  await gebeurt(tafel)
  const [afwijking] = (await open(baas)).filter((een) => een.soort === soort)
  const { body } = await huis.roep(baas, 'GET', `/casussen/${tafel.casus}/toetsing`)
  const [bevinding, ...meer] = body.bevindingen.filter(
    ({ regel, onderwerpId }: { regel: string; onderwerpId: string }) => regel === afwijking?.regel && onderwerpId === afwijking.planId,
  )
  expect([bevinding?.uitkomst, meer]).toEqual(['geschonden', []])
  await volgHerstel(huis.roep, bevinding.herstel, wieIs(tafel))
  expect((await open(baas)).filter((een) => een.soort === soort)).toEqual([])
})
