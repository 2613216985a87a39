import { expect, it } from 'vitest'
import { alles, type Cel, dossiercellen } from '../../src/toegang/cellen.ts'
import { afgeschermd } from '../../src/toegang/deur.ts'
import { functiemaskers } from '../../src/toegang/functies.ts'
import { hoeOpenen } from '../../src/toegang/hoeopenen.ts'

const ib = { soort: 'medewerker', masker: alles } as const
const leraar = { soort: 'medewerker', masker: functiemaskers.leraar } as const
const ouder = { soort: 'persoon', masker: alles } as const

it.each<[string, Cel, { soort: 'medewerker' | 'persoon'; masker: bigint }, RegExp, RegExp | undefined]>([
  [
    'de ib’er vraagt zelf',
    'school/onderwijs',
    ib,
    /^Vraag toestemming: tot 12 jaar aan ieder met gezag, /,
    /zonder de ouders|collega|bron/,
  ],
  ['bij hulp noemt zij de uitzondering', 'jeugdhulp/basis', ib, /zonder de ouders: bij ernstig nadeel/, undefined],
  ['gezondheid vraagt zij uitdrukkelijk', 'zorg/gezondheid', ib, /^Vraag uitdrukkelijk toestemming/, /zonder de ouders/],
  ['bij de casus hoort de opener als bron', 'casus/thuissituatie', ib, /Noem als bron de organisatie die de casus opende/, undefined],
  ['de basis van de casus heeft geen bron nodig', 'casus/basis', ib, /^Vraag toestemming/, /bron/],
  [
    'de leraar laat het vragen',
    'school/onderwijs',
    leraar,
    /^Laat een collega met een coördinerende functie toestemming vragen/,
    /Ook daarna/,
  ],
  ['en ziet het met zijn functie ook dan niet', 'jeugdhulp/jeugdhulp', leraar, /Ook daarna laat uw functie dit niet zien/, undefined],
  ['een ouder ziet school tot 18', 'school/onderwijs', ouder, /^Ieder met gezag ziet dit tot de jeugdige 18 wordt/, /Vraag toestemming/],
  [
    'en hulp tot 16, daarna is het aan de jeugdige',
    'jeugdhulp/jeugdhulp',
    ouder,
    /tot de jeugdige 16 wordt.*vraag het dan aan de jeugdige/,
    undefined,
  ],
  ['gezag opent veiligheid nooit', 'casus/veiligheid', ouder, /^Gezag opent dit deel niet/, /leggen/],
])('%s', (_, cel, actor, wel, niet) => {
  const tekst = hoeOpenen(cel, actor)
  expect(tekst).toMatch(wel)
  if (niet) expect(tekst).not.toMatch(niet)
})

it('elke cel heeft voor ieder een zin: kort genoeg, en zonder haken of codes', () => {
  for (const actor of [ib, leraar, ouder])
    for (const cel of dossiercellen) expect(hoeOpenen(cel, actor)).toMatch(/^[A-Z][^{}/_]{40,480}\.$/)
})

it('wat de organisatie mag zien en de functie niet, zegt dat, en niets anders', () => {
  const actor = { ...leraar, id: '', houders: [], client: '', issuer: '', subject: '', scopes: new Set<string>() }
  expect(afgeschermd(['school/onderwijs', 'school/jeugdhulp'], alles, actor)).toEqual([
    {
      cel: 'school/jeugdhulp',
      reden: 'functie',
      hoeOpenen: 'Uw organisatie mag dit zien, uw functie niet. Vraag een collega met een coördinerende functie.',
    },
  ])
})
