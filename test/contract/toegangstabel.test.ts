import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../src/toegang/actor.ts'
import { geweigerd } from '../../src/toegang/besluit.ts'
import { alles } from '../../src/toegang/cellen.ts'
import { type Functie, functiemaskers } from '../../src/toegang/functies.ts'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import type { Schrijfoperatie, Zicht } from '../../src/toegang/operatie.ts'
import { klassen, type Rol, rolnamen } from '../maak/toegang/indeling.ts'
import { ingedeeld, nietIngedeeld, tabelbestand, toegangstekst } from '../maak/toegangstabel.ts'

it('de tabel van wie wat mag is zoals zij is vastgelegd', async () => {
  expect(toegangstekst(), 'npm run maak').toBe(await readFile(tabelbestand, 'utf8'))
})
it('elke operatie is ingedeeld', () => {
  expect(nietIngedeeld()).toEqual([])
})

const [eigen, ander, mens] = ['eigen', 'ander', 'mens']
const actor = (
  soort: Actor['soort'],
  organisatie: string | undefined,
  masker: bigint,
  organisatieSoort?: string,
  functie?: Functie,
): Actor => ({
  ...{ soort, id: 'wie', organisatie, organisatieSoort, functie, masker, houders: [organisatie ?? mens] },
  ...{ client: '', issuer: '', subject: '', scopes: new Set(['lezen', 'schrijven']) },
})
const actoren: Record<Rol, Actor> = {
  'B+': actor('medewerker', eigen, alles, 'school'),
  B: actor('medewerker', eigen, functiemaskers.leraar, 'school'),
  L: actor('medewerker', eigen, functiemaskers.leerplichtambtenaar, 'leerplicht', 'leerplichtambtenaar'),
  'A+': actor('medewerker', ander, alles, 'wijkteam'),
  A: actor('medewerker', ander, functiemaskers.leraar, 'wijkteam'),
  S: actor('systeem', eigen, alles, 'school'),
  P: actor('persoon', undefined, alles),
  O: actor('onbekend', undefined, 0n),
}
/** Something of `eigen`, and a body in which each answers for whom that one may answer: oneself, or what a person signed. */
const doelVoor = (rol: Rol): Zicht => ({
  ...{ soort: 'iets', id: 'doel', planversie: 0, versie: 1, casus: 'casus', ouder: null, eigenaar: eigen, betreft: 'kind', gezin: null },
  json: {
    organisatieId: eigen,
    auteurId: mens,
    persoonId: mens,
    medewerkerId: 'wie',
    opvolgerId: 'wie',
    geverId: mens,
    aan: rol === 'P' ? { persoonId: mens } : { organisatieId: ander },
  },
})
const invoerVoor = (rol: Rol) => ({
  params: {},
  body: { organisatieId: eigen, jeugdigen: [], geverId: mens, doorId: mens, aanId: mens, wijze: rol === 'P' ? 'digitaal' : 'schriftelijk' },
})
const mag = (op: Schrijfoperatie, rol: Rol): boolean =>
  (rol !== 'O' || op.voorOnbekend === true) && !geweigerd(op.mag(actoren[rol], doelVoor(rol), invoerVoor(rol)))

describe('de tabel zegt wat de code beslist', () => {
  const schrijven = ingedeeld().filter(({ op }) => isSchrijven(op))
  it('over honderd schrijfoperaties, in elke klasse ten minste één', () => {
    expect(schrijven.length).toBeGreaterThan(95)
    const gebruikt = new Set(ingedeeld().map(({ klasse }) => klasse))
    expect(Object.keys(klassen).filter((naam) => !gebruikt.has(naam as keyof typeof klassen))).toEqual([])
  })
  it.each(schrijven.map(({ op, klasse }) => [op.id, klasse, op as Schrijfoperatie] as const))('%s: %s', (_, klasse, op) => {
    expect(rolnamen.filter((rol) => mag(op, rol))).toEqual(
      rolnamen.filter((rol) => (klassen[klasse].wie as readonly string[]).includes(rol)),
    )
  })
})
