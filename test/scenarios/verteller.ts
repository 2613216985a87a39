import type { Aanroep } from './toneel.ts'

export type Toon = 'kort' | 'gewoon' | 'uitgebreid'
type Weigering = { titel?: string; regel: string; uitleg?: string; bronnen?: readonly { document: string; plaats: string }[] }

/** Tells the story, one line at a time; the scenes are numbered as they come. */
export type Verteller = {
  bedrijf: (titel: string) => void
  zeg: (zin: string) => void
  aanroep: (aanroep: Aanroep) => void
  geweigerd: (wie: string, bevindingen: readonly Weigering[]) => void
  herstel: (wie: string, vragen: readonly { vraag: string; antwoord: unknown }[]) => void
  akkoord: (zin: string) => void
}

const breedte = 100
/** Text in lines that fit, the mark of the first only. */
function alinea(tekst: string, marge: string): string {
  const regels = ['']
  for (const woord of tekst.split(' ')) {
    const laatste = regels.length - 1
    const samen = regels[laatste] === '' ? woord : `${regels[laatste]} ${woord}`
    if (samen.length + marge.length > breedte && regels[laatste] !== '') regels.push(woord)
    else regels[laatste] = samen
  }
  return regels.map((regel, nummer) => (nummer === 0 ? marge : ' '.repeat(marge.length)) + regel).join('\n')
}

/** Ids are long and say nothing to a reader: their last four characters will do. */
const korteIds = (pad: string): string => pad.replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{8}([\da-f]{4})/g, '…$1')

const kleuren = { vet: 1, dof: 2, rood: 31, groen: 32 } as const

/** `kort` leaves the calls out, `uitgebreid` writes ids in full. Colours only where there is a terminal. */
export function maakVerteller(schrijf: (regel: string) => void, toon: Toon = 'gewoon', kleur = false): Verteller {
  let nummer = 0
  const verf = (naam: keyof typeof kleuren, tekst: string): string => (kleur ? `\u001b[${kleuren[naam]}m${tekst}\u001b[0m` : tekst)
  return {
    bedrijf: (titel) => schrijf(`\n${verf('vet', `${++nummer}. ${titel}`)}\n`),
    zeg: (zin) => schrijf(alinea(zin, '  ')),
    aanroep: ({ wie, methode, pad, status }) => {
      if (toon === 'kort') return
      schrijf(verf('dof', `      ${wie}: ${methode} ${toon === 'uitgebreid' ? pad : korteIds(pad)} → ${status}`))
    },
    geweigerd: (wie, bevindingen) => {
      schrijf(verf('rood', `  ✗ Geweigerd. ${wie} leest waarom:`))
      for (const { regel, uitleg = '', bronnen = [] } of bevindingen) {
        schrijf(alinea(uitleg, '      '))
        schrijf(
          verf('dof', alinea(`(regel ${regel}; ${bronnen.map(({ document, plaats }) => `${document}, ${plaats}`).join('; ')})`, '      ')),
        )
      }
    },
    herstel: (wie, vragen) => {
      for (const { vraag, antwoord } of vragen) schrijf(alinea(`${wie}: ${vraag} “${String(antwoord)}”`, '    ↳ '))
    },
    akkoord: (zin) => schrijf(verf('groen', alinea(zin, '  ✓ '))),
  }
}

/** Says nothing: for the test. */
export const stil: Verteller = {
  bedrijf: () => undefined,
  zeg: () => undefined,
  aanroep: () => undefined,
  geweigerd: () => undefined,
  herstel: () => undefined,
  akkoord: () => undefined,
}
