import { cop, ijkpunten, vormen } from '../bronnen.ts'
import type { Overleg, OverlegFeiten, Wie } from '../feiten.ts'
import { type Dag, type Invulling, type Regel, type Stap, voldaan } from '../regel.ts'
import { keuze } from '../stappen.ts'
import { heeftOnbekende, isDezelfde, isSchool, kern as kernVan, wasErbij, wieIsWie } from './overleg.ts'

/**
 * A meeting was held when a parent or the jeugdige was there, and the school; with integraal arrangeren also every party whose decision is needed. Without the family
 * or the school it refuses there; elsewhere it warns, and whoever goes on all the same says on what ground. Whose decision is needed can be ill: then the
 * meeting is held with a reason, and what is said of their part stays a voorstel (`overleg-legt-afspraken-vast`) until they decide. Who was there is written down
 * only for who was: the way out asks it, and is not there any more once the verslag is vastgesteld or the casus closed, for then nobody can be added.
 */
export const overlegMinimaleBezetting: Regel<'overleg'> = {
  id: 'overleg-minimale-bezetting',
  versie: 3,
  titel: 'Iedereen die nodig is, was erbij',
  onderwerp: 'overleg',
  ernst: { 'overleg-houden': 'waarschuwt', 'integraal-overleg-houden': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [ijkpunten('ijkpunt 3'), vormen('integraal arrangeren'), cop('integraal arrangeren')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets({ casusId, status, familie, overleg }, peildatum) {
    if (overleg?.status !== 'gehouden') return voldaan
    const [kern, beslissers] = ontbreekt(overleg, familie, peildatum)
    const mist = [...kern, ...beslissers]
    const vast = status !== 'open' || overleg.verslagVast === true
    if (mist.length === 0) return voldaan
    // Looked at by another than who called it together: who was there stands under ids that this one may not know.
    const alleenGezin = mist.every(([wat]) => wat === vanHetGezin)
    if (overleg.terugblik && overleg.vanAnder && alleenGezin && familie && heeftOnbekende(familie, overleg.aanwezigen, peildatum))
      return { uitkomst: 'onbekend', ontbreekt: [wieIsWie] }
    return {
      uitkomst: 'geschonden',
      uitleg: `Niet iedereen die nodig is, was erbij. Wie ontbrak: ${mist.map(([wat]) => wat).join(', ')}. ${vast ? '' : 'Was iemand er toch, leg dat dan vast. '}${kern.length > 0 ? opnieuw : alsVoorstel}`,
      feiten: { ontbreekt: mist.map(([wat]) => wat) },
      herstel: vast ? [] : mist.map(([, ...wie]): Stap => wasErbij({ casusId, ...overleg }, ...wie)),
      ...(kern.length === 0 && { ernst: 'waarschuwt' }),
    }
  },
}
const vanHetGezin = 'een ouder of de jeugdige'
const opnieuw = 'Houd anders het overleg als zij er wel zijn.'
const alsVoorstel =
  'Zeg anders waarom het overleg zonder diegene doorging. Wat er over diens deel is gezegd, komt in het verslag als voorstel, tot diegene zelf beslist.'

type Ontbreekt = [wat: string, wie: Wie, invullen?: Invulling[]]
/** What was missing, in words, and who would fill that place, or the question who did: of family and school, and of whose decision is needed. */
function ontbreekt(overleg: Overleg, familie: OverlegFeiten['familie'], op: Dag): [kern: Ontbreekt[], beslissers: Ontbreekt[]] {
  const { aanwezigen, uitgenodigden, organisaties, zonderGezin, soort } = overleg
  const er = (wie: Wie): boolean => aanwezigen.some((een) => isDezelfde(wie, een))
  const gezin = (familie?.jeugdigen ?? []).flatMap((jeugdige) => [...kernVan(jeugdige, op), { persoonId: jeugdige.id }])
  const vanGezin = gezin.filter(({ persoonId }) => persoonId !== undefined)
  const scholen = organisaties.filter(isSchool).map(({ id }): Wie => ({ organisatieId: id }))
  const besluit = soort === 'integraal-arrangeren' ? uitgenodigden.filter(({ besluitNodig }) => besluitNodig) : []
  const kern: Ontbreekt[] = [
    ...(zonderGezin || vanGezin.length === 0 || vanGezin.some(er)
      ? []
      : [eenVan(vanHetGezin, 'Welke ouder of jeugdige was erbij?', 'persoonId', vanGezin)]),
    ...(scholen.length === 0 || scholen.some(er) ? [] : [eenVan('iemand van school', 'Welke school was erbij?', 'organisatieId', scholen)]),
  ]
  const beslissers = besluit
    .filter((wie) => !er(wie))
    .map(
      ({ organisatieId, persoonId }): Ontbreekt => ['iemand van wie een besluit nodig is', persoonId ? { persoonId } : { organisatieId }],
    )
  return [kern, beslissers]
}

/** Any of these fills the place: who it was, a person says. */
const eenVan = (wat: string, vraag: string, veld: 'persoonId' | 'organisatieId', wie: readonly Wie[]): Ontbreekt => [
  wat,
  {},
  [keuze(`/${veld}`, vraag, [...new Set(wie.flatMap((een) => een[veld] ?? []))])],
]
