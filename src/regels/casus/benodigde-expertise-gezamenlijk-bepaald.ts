import { cop, ijkpunten } from '../bronnen.ts'
import type { Overleg } from '../feiten.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { bijOverleg, isJeugdhulp, isSchool } from './overleg.ts'

/**
 * Who is needed is decided by school and youth care together: both agree with the list as it is, and of each on it stands why. It is said when the meeting is
 * called together, when the other side cannot have looked yet, and warns when it begins.
 */
export const benodigdeExpertiseGezamenlijkBepaald: Regel<'overleg'> = {
  id: 'benodigde-expertise-gezamenlijk-bepaald',
  versie: 1,
  titel: 'School en jeugdhulp bepalen samen wie er nodig zijn',
  onderwerp: 'overleg',
  ernst: { 'overleg-plannen': 'informeert', 'overleg-beginnen': 'waarschuwt' },
  geldigVan: '2017-01-01',
  bronnen: [ijkpunten('ijkpunt 3'), cop('po 1 tot en met 3, vo 1')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ casusId, overleg }) {
    if (!overleg || overleg.status === 'afgelast') return voldaan
    const akkoord = overleg.organisaties.filter(({ id }) => overleg.akkoorden.includes(id))
    const mist = (
      [
        ['school', isSchool],
        ['jeugdhulp', isJeugdhulp],
      ] as const
    ).filter(([, hoort]) => !akkoord.some(hoort))
    if (mist.length === 0) return voldaan
    const wie = mist.map(([soort]) => soort).join(' en ')
    const voorbij = overleg.terugblik === true && overleg.status !== 'gepland'
    return {
      uitkomst: 'geschonden',
      uitleg: voorbij
        ? `Wie er bij dit overleg waren, is niet samen bepaald: het akkoord van ${wie} ontbrak toen het begon.`
        : `Wie er bij dit overleg zijn, is nog niet samen bepaald: het akkoord van ${wie} ontbreekt. Laat hen naar de lijst kijken, of zeg waarom het zonder kan.`,
      feiten: { ontbreekt: mist.map(([soort]) => soort) },
      herstel: overleg.nieuw || voorbij ? [] : mist.flatMap(([, hoort]) => vraagAkkoord(overleg, casusId, hoort)),
    }
  },
}

/** Of the organisaties of that kind, one that is asked to the meeting; else one that sits at the table. */
function vraagAkkoord(overleg: Overleg, casusId: string, hoort: (organisatie: { soort: string }) => boolean): Stap[] {
  const kan = overleg.organisaties.filter(hoort)
  const wie = kan.find(({ id }) => overleg.uitgenodigden.some(({ organisatieId }) => organisatieId === id)) ?? kan[0]
  return wie ? [{ ...bijOverleg({ casusId, ...overleg }, 'akkoorden', {}), wie: wie.id }] : []
}
