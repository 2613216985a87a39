import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nouns } from '../../src/app.ts'
import { wijzigt } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import { sandboxIssuer } from '../../src/toegang/sandboxuitgever.ts'
import { anderEtag, goedeAanroep, vraagtIfMatch } from '../contract/wandeling.ts'
import { type Antwoord, beheer, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'
import { grondVanSoort, type Ingedeeld, klassen, type Rol } from '../maak/toegang/indeling.ts'
import { ingedeeld } from '../maak/toegangstabel.ts'

const jeugdige: Wie = { subject: 'het-kind', client: 'thuis' }
const administratie: Wie = { subject: 'de-administratie', client: 'portaal' }
let huis: Huis
let voorraad: Voorraad
beforeAll(async () => {
  huis = await maakHuis()
  voorraad = await maakVoorraad(huis)
  const { doe: roep, tafel } = voorraad
  const { id, body } = await roep(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/uitnodigingen`, {
    persoonId: tafel.kind,
    rol: 'jeugdige',
  })
  await roep(jeugdige, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
  const wie = { organisatieId: tafel.school.id, naam: 'Ria Bos', functie: 'administratie', van: '2020-01-01' }
  await roep(beheer, 'POST', '/medewerkers', { ...wie, tokenIssuer: sandboxIssuer, tokenSubject: administratie.subject })
}, 120_000)
afterAll(() => huis?.stop())

/** The same good call by another, as a trial when it writes; If-Match is there, so that the permission gets its turn. */
function doe(op: Operatie, wie: Wie): Promise<Antwoord> {
  const { pad, body } = goedeAanroep(voorraad, op)
  return huis.roep(wie, op.methode, pad, body, { proef: wijzigt(op), ...(vraagtIfMatch(op) && { ifMatch: anderEtag }) })
}

/** Who is who in the matrix for this call: it was made by someone of the organisatie that keeps what it is about. */
function wieIsWie(op: Operatie): [Rol, Wie][] {
  const { school, wijkteam, moeder } = voorraad.tafel
  const { wie } = goedeAanroep(voorraad, op)
  const vanWijk = [wijkteam.baas, wijkteam.leraar, wijkteam.systeem].includes(wie)
  const [eigen, ander] = vanWijk ? [wijkteam, school] : [school, wijkteam]
  return [
    ['B+', eigen.baas],
    ['B', eigen.leraar],
    ['A+', ander.baas],
    ['A', ander.leraar],
    ['S', eigen.systeem],
    ['P', moeder],
    ['P', jeugdige],
    ...(vanWijk ? [] : [['B', administratie] as [Rol, Wie]]),
    ['O', { subject: 'niemand', client: 'elders' }],
  ]
}
/** Calls whose permission hangs on what is in the body or on the casus, and not on who keeps it: there the table is an upper bound. For whom the regie was
 * offered to, the pure check of the table speaks. */
const naarInhoud = new Set([
  'gever',
  'instemmer',
  'genodigde',
  'aangebodene',
  'eigen-plan',
  'verantwoord',
  'regisseur',
  'persoon',
  'bevestiger',
  'voorzitter',
  'tweede-mens',
  'uitvoerder',
  'opvolger',
  'regisseur-coordinerend',
  'beproefd',
])
const rijen = ingedeeld().map((een) => [een.op.id, een] as const)
const gezien = { ja: 0, nee: 0, onzichtbaar: 0 }

describe.each(rijen)('%s', (_, { op, klasse }: Ingedeeld) => {
  it('geeft 403 aan wie volgens de tabel niet mag, en aan niemand anders', async () => {
    for (const [rol, wie] of wieIsWie(op)) {
      const { status, tekst } = await doe(op, wie)
      // Of those with another functie some see inschrijvingen, and this one does not.
      const zietNiet = klasse === 'bijhouder-met-onderwijs' && wie === administratie
      const magHet = !zietNiet && (klassen[klasse].wie as readonly string[]).includes(rol)
      const waar = `${rol}: ${status} ${tekst.slice(0, 300)}`
      if (!magHet && klasse !== 'aangebodene') {
        // Who does not see what it is about hears 404, or 400 about an id in the body: not even that it is forbidden.
        expect([400, 403, 404], waar).toContain(status)
        if (status === 400)
          expect(
            JSON.parse(tekst).errors.every(({ code }: { code: string }) => code === 'verwijzing'),
            waar,
          ).toBe(true)
        gezien[status === 403 ? 'nee' : 'onzichtbaar']++
      } else if (!naarInhoud.has(klasse)) {
        expect(status, waar).not.toBe(403)
        gezien.ja++
      }
    }
  })
  it('geeft 403 zonder de scope, ook aan wie het mag', async () => {
    const { wie } = goedeAanroep(voorraad, op)
    const zonder = ['lezen', 'schrijven', 'beheer'].filter((scope) => scope !== op.scope)
    expect((await doe(op, { ...wie, scopes: zonder })).status).toBe(403)
  })
})

describe('de steekproef zegt iets', () => {
  it('honderden keren ja en nee, en wie niets mag zien hoort dat niet', () => {
    expect(gezien.ja).toBeGreaterThan(1000)
    expect(gezien.nee).toBeGreaterThan(400)
    expect(gezien.onzichtbaar).toBeGreaterThan(50)
  })
  it('met de scope beheer mag wie beheert, en die ziet daarmee geen mens', async () => {
    for (const { op } of ingedeeld().filter(({ klasse }) => klasse === 'beheer'))
      expect((await doe(op, beheer)).status, op.id).not.toBe(403)
    expect((await huis.roep(beheer, 'GET', `/personen/${voorraad.tafel.kind}`)).status).toBe(403)
  })
  it('de gronden in de tabel zijn die van de rijen zelf: wat bij naam opengaat is besloten, wat voor ieder open is staat in geen cel', async () => {
    const database = new Client({ connectionString: huis.database.beheerUrl })
    await database.connect()
    const { rows } = await database.query(
      `select soort, case when bool_and(cel is null) then 'open' when bool_and(besloten) then 'naam' when not bool_or(besloten) then 'cel' else 'cel of naam' end as grond from weergave group by soort order by soort`,
    )
    await database.end()
    expect(rows.length).toBeGreaterThan(nouns.length * 0.8)
    expect(Object.fromEntries(rows.map(({ soort, grond }) => [soort, grond]))).toEqual(
      Object.fromEntries(rows.map(({ soort }) => [soort, grondVanSoort(soort)])),
    )
  })
})
