import { cop, ijkpunten, vormen } from '../bronnen.ts'
import type { Overleg, OverlegFeiten, Wie } from '../feiten.ts'
import { type Dag, type Regel, type Stap, voldaan } from '../regel.ts'
import { bijOverleg, isDezelfde, isSchool, kern as kernVan } from './overleg.ts'

/**
 * A meeting was held when a parent or the jeugdige was there, and the school; with integraal arrangeren also every party whose decision is needed. Without the family
 * or the school it refuses there; elsewhere it warns, and whoever goes on all the same says on what ground. Whose decision is needed can be ill: then the
 * meeting is held with a reason, and what is said of their part stays a voorstel (`overleg-legt-afspraken-vast`) until they decide.
 */
export const overlegMinimaleBezetting: Regel<'overleg'> = {
  id: 'overleg-minimale-bezetting',
  versie: 2,
  titel: 'Iedereen die nodig is, was erbij',
  onderwerp: 'overleg',
  ernst: { 'overleg-houden': 'waarschuwt', 'integraal-overleg-houden': 'blokkeert' },
  geldigVan: '2017-01-01',
  bronnen: [ijkpunten('ijkpunt 3'), vormen('integraal arrangeren'), cop('integraal arrangeren')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ casusId, familie, overleg }, peildatum) {
    if (overleg?.status !== 'gehouden') return voldaan
    const [kern, beslissers] = ontbreekt(overleg, familie, peildatum)
    const mist = [...kern, ...beslissers]
    if (mist.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: `Niet iedereen die nodig is, was erbij. Wie ontbrak: ${mist.map(([wat]) => wat).join(', ')}. Was iemand er toch, leg dat dan vast. ${kern.length > 0 ? opnieuw : alsVoorstel}`,
      feiten: { ontbreekt: mist.map(([wat]) => wat) },
      herstel: mist.map(([, wie]): Stap => bijOverleg({ casusId, ...overleg }, 'aanwezigen', wie)),
      ...(kern.length === 0 && { ernst: 'waarschuwt' }),
    }
  },
}
const opnieuw = 'Houd anders het overleg als zij er wel zijn.'
const alsVoorstel =
  'Zeg anders waarom het overleg zonder diegene doorging. Wat er over diens deel is gezegd, komt in het verslag als voorstel, tot diegene zelf beslist.'

type Ontbreekt = [wat: string, wie: Wie]
/** What was missing, in words, and who would fill that place: of family and school, and of whose decision is needed. */
function ontbreekt(overleg: Overleg, familie: OverlegFeiten['familie'], op: Dag): [kern: Ontbreekt[], beslissers: Ontbreekt[]] {
  const { aanwezigen, uitgenodigden, organisaties, zonderGezin, soort } = overleg
  const er = (wie: Wie): boolean => aanwezigen.some((een) => isDezelfde(wie, een))
  const gezin = (familie?.jeugdigen ?? []).flatMap((jeugdige) => [...kernVan(jeugdige, op), { persoonId: jeugdige.id }])
  const vanGezin = gezin.filter(({ persoonId }) => persoonId !== undefined)
  const scholen = organisaties.filter(isSchool).map(({ id }): Wie => ({ organisatieId: id }))
  const besluit = soort === 'integraal-arrangeren' ? uitgenodigden.filter(({ besluitNodig }) => besluitNodig) : []
  const kern: Ontbreekt[] = [
    ...(zonderGezin || vanGezin.length === 0 || vanGezin.some(er) ? [] : [['een ouder of de jeugdige', vanGezin[0] as Wie] as Ontbreekt]),
    ...(scholen.length === 0 || scholen.some(er) ? [] : [['iemand van school', scholen[0] as Wie] as Ontbreekt]),
  ]
  const beslissers = besluit
    .filter((wie) => !er(wie))
    .map(
      ({ organisatieId, persoonId }): Ontbreekt => ['iemand van wie een besluit nodig is', persoonId ? { persoonId } : { organisatieId }],
    )
  return [kern, beslissers]
}
