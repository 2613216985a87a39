import { cop, ijkpunten, vormen } from '../bronnen.ts'
import type { Overleg, OverlegFeiten, Wie } from '../feiten.ts'
import { type Dag, type Regel, type Stap, voldaan } from '../regel.ts'
import { bijOverleg, isDezelfde, isSchool, kern } from './overleg.ts'

/**
 * A meeting was held when a parent or the jeugdige was there, and the school; with integraal arrangeren also every party whose decision is needed. There it
 * refuses; elsewhere it warns, and whoever goes on all the same says on what ground.
 */
export const overlegMinimaleBezetting: Regel<'overleg'> = {
  id: 'overleg-minimale-bezetting',
  versie: 1,
  titel: 'Iedereen die nodig is, was erbij',
  onderwerp: 'overleg',
  ernst: { 'overleg-houden': 'waarschuwt', 'integraal-overleg-houden': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [ijkpunten('ijkpunt 3'), vormen('integraal arrangeren'), cop('integraal arrangeren')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ casusId, familie, overleg }, peildatum) {
    if (overleg?.status !== 'gehouden') return voldaan
    const mist = ontbreekt(overleg, familie, peildatum)
    if (mist.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: `Niet iedereen die nodig is, was erbij. Wie ontbrak: ${mist.map(([wat]) => wat).join(', ')}. Leg vast wie er waren, of houd het overleg als zij er wel zijn.`,
      feiten: { ontbreekt: mist.map(([wat]) => wat) },
      herstel: mist.map(([, wie]): Stap => bijOverleg({ casusId, ...overleg }, 'aanwezigen', wie)),
    }
  },
}

/** What was missing, in words, and who would fill that place. */
function ontbreekt(overleg: Overleg, familie: OverlegFeiten['familie'], op: Dag): [string, Wie][] {
  const { aanwezigen, uitgenodigden, organisaties, zonderGezin, soort } = overleg
  const er = (wie: Wie): boolean => aanwezigen.some((een) => isDezelfde(wie, een))
  const gezin = (familie?.jeugdigen ?? []).flatMap((jeugdige) => [...kern(jeugdige, op), { persoonId: jeugdige.id }])
  const vanGezin = gezin.filter(({ persoonId }) => persoonId !== undefined)
  const scholen = organisaties.filter(isSchool).map(({ id }): Wie => ({ organisatieId: id }))
  const besluit = soort === 'integraal-arrangeren' ? uitgenodigden.filter(({ besluitNodig }) => besluitNodig) : []
  return [
    ...(zonderGezin || vanGezin.length === 0 || vanGezin.some(er)
      ? []
      : [['een ouder of de jeugdige', vanGezin[0] as Wie] as [string, Wie]]),
    ...(scholen.length === 0 || scholen.some(er) ? [] : [['iemand van school', scholen[0] as Wie] as [string, Wie]]),
    ...besluit
      .filter((wie) => !er(wie))
      .map(({ organisatieId, persoonId }): [string, Wie] => [
        'iemand van wie een besluit nodig is',
        persoonId ? { persoonId } : { organisatieId },
      ]),
  ]
}
