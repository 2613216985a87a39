import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { beheer, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import { issuer, maakDoe, maakOrganisatie, type Organisatie } from '../hulp/wereld.ts'

/** What someone is called can be read as it stands. */
let huis: Huis
let school: Organisatie
beforeAll(async () => {
  huis = await maakHuis()
  school = await maakOrganisatie(maakDoe(huis), 'school', 'De Vlierhof')
})
afterAll(() => huis?.stop())

let nummer = 0
const waar: [string, (naam: string) => [Wie, string, object], string][] = [
  ['een persoon', (voornaam) => [school.baas, '/personen', { voornaam, achternaam: 'Verzonnen' }], '/voornaam'],
  ['een gezin', (aanduiding) => [school.baas, '/gezinnen', { aanduiding }], '/aanduiding'],
  ['een organisatie', (naam) => [beheer, '/organisaties', { soort: 'overig', naam }], '/naam'],
  [
    'een medewerker',
    (naam) => [
      beheer,
      '/medewerkers',
      { organisatieId: school.id, naam, functie: 'leraar', van: '2024-08-01', tokenIssuer: issuer, tokenSubject: `naam-${nummer++}` },
    ],
    '/naam',
  ],
]

it.each(waar)('%s heet zoals het er staat', async (_, vraag, location) => {
  for (const naam of ['J', "D'Angelo", 'Jean-Pierre', 'Zoë', 'می\u200cخواهم']) {
    const [wie, pad, body] = vraag(naam)
    expect((await huis.roep(wie, 'POST', pad, body)).status, naam).toBe(201)
  }
  for (const naam of ['\u3164', 'Jan\u200bneke', '\u202eneJ', 'Jan\u2066x\u2069', 'Ja\u200dn', 'Jan\ufeffneke']) {
    const [wie, pad, body] = vraag(naam)
    const antwoord = await huis.roep(wie, 'POST', pad, body)
    expect([antwoord.status, antwoord.body.errors], JSON.stringify(naam)).toMatchObject([
      400,
      [{ in: 'body', location, code: 'ongeldig', detail: expect.stringMatching(/niet te zien .*U\+[0-9A-F]{4,5}.*Haal dat teken weg/) }],
    ])
  }
})

it('wat zo al was vastgelegd, is te lezen en te wijzigen', async () => {
  const { id } = await huis.roep(school.baas, 'POST', '/personen', { voornaam: 'Jan', achternaam: 'Verzonnen' })
  const client = new Client({ connectionString: huis.database.beheerUrl })
  await client.connect()
  try {
    await client.query('update persoon set voornaam = $2 where id = $1', [id, 'Ja\u200bn'])
  } finally {
    await client.end()
  }
  expect((await metEtag(huis, school.baas, 'PATCH', `/personen/${id}`, { geboortedatum: '2016-05-04' })).status).toBe(204)
  expect((await huis.roep(school.baas, 'GET', `/personen/${id}`)).body).toMatchObject({
    voornaam: 'Ja\u200bn',
    geboortedatum: '2016-05-04',
  })
})
