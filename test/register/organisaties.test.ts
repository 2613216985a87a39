import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, beheer, type Huis, maakHuis } from '../hulp/huis.ts'
import { maakDoe, maakOrganisatie, type Organisatie } from '../hulp/wereld.ts'

/** An organisatie is found by what someone remembers of its name. */
let huis: Huis
let school: Organisatie
const namen = [
  'Basisschool De Wilgenhoek',
  'De Wilgenhoek-Zuid',
  'Wijkteam Wilgen',
  'Café ’t Hœkje',
  'Ærø & Ørsted',
  'Zorg 100% dichtbij',
  'Zorg 1000 dichtbij',
  'Team² Oost',
]
beforeAll(async () => {
  huis = await maakHuis()
  const doe = maakDoe(huis)
  school = await maakOrganisatie(doe, 'school', 'De Vlierhof')
  for (const naam of namen) await doe(beheer, 'POST', '/organisaties', { soort: naam.startsWith('Wijkteam') ? 'wijkteam' : 'overig', naam })
})
afterAll(() => huis?.stop())

const zoek = (naam: string, rest = ''): Promise<Antwoord> =>
  huis.roep(school.baas, 'GET', `/organisaties?naam=${encodeURIComponent(naam)}${rest}`)
const gevonden = async (naam: string, rest = ''): Promise<string[]> => {
  const { status, body } = await zoek(naam, rest)
  expect(status).toBe(200)
  return body.resultaten.map((een: { naam: string }) => een.naam)
}

describe('zoeken op naam', () => {
  it.each([
    ['wilgenhoek', ['Basisschool De Wilgenhoek', 'De Wilgenhoek-Zuid']],
    ['WILGEN', ['Basisschool De Wilgenhoek', 'De Wilgenhoek-Zuid', 'Wijkteam Wilgen']],
    ['hoek zuid', ['De Wilgenhoek-Zuid']],
    ['Cafe', ['Café ’t Hœkje']],
    ['Cafe\u0301 ‘T', ['Café ’t Hœkje']],
    ['HŒK', ['Café ’t Hœkje']],
    ['ærø  ørsted', ['Ærø & Ørsted']],
    // Neither sign stands for anything else.
    ['100%', ['Zorg 100% dichtbij', 'Zorg 1000 dichtbij']],
    ['zorg % dichtbij', []],
    ['zorg_100', ['Zorg 100% dichtbij', 'Zorg 1000 dichtbij']],
    ['de vlierhof', ['De Vlierhof']],
    // No letter and no digit: like a mark, it does not count.
    ['Team²', ['Wijkteam Wilgen', 'Team² Oost']],
    ['team² oo', ['Team² Oost']],
    ['komt nergens voor', []],
  ])('%s', async (naam, wat) => expect(await gevonden(naam)).toEqual(wat))

  it('samen met de soort, en bladzijde voor bladzijde', async () => {
    expect(await gevonden('wilgen', '&soort=wijkteam')).toEqual(['Wijkteam Wilgen'])
    const [eerste] = await gevonden('wilgen', '&limiet=1')
    const alle = [eerste]
    for (let link = (await zoek('wilgen', '&limiet=1')).koppen.link; link; ) {
      const volgende = await huis.roep(school.baas, 'GET', /<\/v1(.*?)>/.exec(link)?.[1] as string)
      alle.push(...volgende.body.resultaten.map((een: { naam: string }) => een.naam))
      link = volgende.koppen.link
    }
    expect(alle).toEqual(['Basisschool De Wilgenhoek', 'De Wilgenhoek-Zuid', 'Wijkteam Wilgen'])
  })
  it('wie anders gaat heten, wordt zo gevonden, en niet meer onder de oude naam', async () => {
    const { id, etag } = await huis.roep(beheer, 'POST', '/organisaties', { soort: 'overig', naam: 'Stichting Eerst' })
    await huis.roep(beheer, 'PATCH', `/organisaties/${id}`, { naam: 'Stichting Daarna' }, { ifMatch: etag })
    expect([await gevonden('eerst'), await gevonden('daarna')]).toEqual([[], ['Stichting Daarna']])
  })
  it.each(['', '   ', '---', 'a'.repeat(201), 'Wil\u200bgen'])('zonder iets om op te zoeken, of te lang, is het 400: %j', async (naam) => {
    const { status, body } = await zoek(naam)
    expect([status, body.errors[0].in, body.errors[0].location]).toEqual([400, 'query', 'naam'])
    const scholen = await huis.roep(school.baas, 'GET', `/scholen?naam=${encodeURIComponent(naam)}`)
    expect(scholen.status).toBe(400)
  })
})
