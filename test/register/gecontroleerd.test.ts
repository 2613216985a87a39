import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { verzonnenNummer } from '../hulp/nummers.ts'
import { maakCollega, maakDoe, maakGezin, maakOrganisatie, type Organisatie } from '../hulp/wereld.ts'

/** Who looked it up is said as people read it, to everyone who reads the row: never an id, and no colleague by name. */
let huis: Huis
let school: Organisatie
let gezin: Awaited<ReturnType<typeof maakGezin>>
beforeAll(async () => {
  huis = await maakHuis()
  const doe = maakDoe(huis)
  school = await maakOrganisatie(doe, 'school', 'De Vlierhof')
  gezin = await maakGezin(doe, school, [{ voornaam: 'Noor', geboortedatum: '2017-03-14' }])
})
afterAll(() => huis?.stop())

let nr = 0
const leg = async (wie: Wie, deel: 'gezagsrelaties' | 'persoonsnummers', rest = {}): Promise<string> => {
  const { id } = await huis.roep(school.baas, 'POST', '/personen', {
    voornaam: 'Bas',
    achternaam: 'Verzonnen',
    geboortedatum: '2016-05-04',
  })
  const gezag = { houderPersoonId: gezin.moeder, van: '2016-05-04', bron: 'gezagsregister', gecontroleerdOp: '2026-09-01' }
  const nummer = { soort: 'pgn', nummer: verzonnenNummer(++nr), gecontroleerdOp: '2026-09-01' }
  const body = { ...(deel === 'gezagsrelaties' ? gezag : nummer), ...rest }
  const antwoord = await huis.roep(wie, 'POST', `/personen/${id}/${deel}`, body)
  expect(antwoord.status, antwoord.tekst).toBe(201)
  return antwoord.body.gecontroleerdDoor
}

it.each(['gezagsrelaties', 'persoonsnummers'] as const)(
  '%s: functie en organisatie van wie het vastlegt, of wat die zegt',
  async (deel) => {
    const zorg = await maakCollega(maakDoe(huis), school, 'zorgcoordinator')
    expect(await leg(school.baas, deel)).toBe('intern begeleider De Vlierhof')
    expect(await leg(zorg, deel)).toBe('zorgcoördinator De Vlierhof')
    expect(await leg(school.systeem, deel)).toBe('systeem De Vlierhof')
    expect(await leg(school.baas, deel, { gecontroleerdDoor: 'de administratie' })).toBe('de administratie')
  },
)

it('ook waar de organisatie zo lang heet als een naam kan zijn', async () => {
  const naam = 'De '.padEnd(200, 'Vlierhof')
  const lang = await maakOrganisatie(maakDoe(huis), 'school', naam)
  const { id } = await huis.roep(lang.baas, 'POST', '/personen', { voornaam: 'Bas', achternaam: 'Verzonnen' })
  const nummer = { soort: 'pgn', nummer: verzonnenNummer(++nr), gecontroleerdOp: '2026-09-01' }
  const antwoord = await huis.roep(lang.baas, 'POST', `/personen/${id}/persoonsnummers`, nummer)
  expect([antwoord.status, antwoord.body.gecontroleerdDoor]).toEqual([201, naam])
})
