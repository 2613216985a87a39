import { kenniskaart } from '../bronnen.ts'
import type { Dag } from '../dag.ts'
import type { GezinsplanFeiten, Kind } from '../feiten.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { maakDeel, tekst, wijzigDeel } from '../stappen.ts'
import { kinderenOp, oordeelOver, opSchool, type Schoolloopbaanoordeel } from './schoolloopbaan.ts'

/**
 * A gezinsplan holds, for each child that goes to school, the school, where the child is heading, attendance and the support at school, and
 * says where that comes from: the school (a confirmed koppeling) or the family. `nvtReden` will do only outside leerplicht. When it is not
 * known whether a child of leerplicht age goes to school, the plan must speak of it all the same. A professional norm, not a statutory one.
 */
export const gezinsplanBevatSchoolloopbaan: Regel<'gezinsplan'> = {
  id: 'gezinsplan-bevat-schoolloopbaan',
  versie: 1,
  titel: 'Het gezinsplan bevat van elk schoolgaand kind de schoolloopbaan',
  onderwerp: 'gezinsplan',
  ernst: {
    concept: 'informeert',
    'plan-maken': 'informeert',
    vaststellen: 'blokkeert',
    evalueren: 'blokkeert',
    'inzet-starten': 'blokkeert',
    'koppeling-verwijderen': 'blokkeert',
    'plan-van-tafel': 'blokkeert',
  },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('optimale samenwerking; facts & figures; quickscan, thema 4')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    if (!feiten.versie) return voldaan
    const oordelen = kinderenOp(feiten, peildatum).map((kind) => ({ kind, oordeel: oordeelOver(kind, feiten, peildatum) }))
    const tekort = oordelen.filter(({ oordeel }) => oordeel !== 'goed')
    if (tekort.length === 0) return voldaan
    const herstel = tekort.map(({ kind }) => schoolloopbaanStap(kind, feiten, peildatum))
    const fout = (Object.keys(uitleg) as (keyof typeof uitleg)[]).filter((soort) => tekort.some(({ oordeel }) => oordeel === soort))
    if (fout.length === 0) return { uitkomst: 'onbekend', ontbreekt: [ofHetNaarSchoolGaat], herstel }
    return {
      uitkomst: 'geschonden',
      uitleg: fout.map((soort) => uitleg[soort]).join(' '),
      feiten: {
        gezinsplanId: feiten.gezinsplanId,
        planversie: feiten.versie.nummer,
        kinderen: tekort.map(({ kind, oordeel }) => ({ jeugdigeId: kind.id, oordeel })),
      },
      herstel,
    }
  },
}

const ofHetNaarSchoolGaat = 'of een kind van leerplichtige leeftijd naar school gaat, en hoe het daar gaat'
const uitleg: Record<Exclude<Schoolloopbaanoordeel, 'goed' | 'onbekend'>, string> = {
  ontbreekt:
    'Het plan zegt van een kind nog niet op welke school het zit, waar het naartoe werkt, of het elke dag op school is, welke steun het daar krijgt en van wie dit komt. Vraag het gezin, of koppel het OPP.',
  'nvt-mag-niet':
    'Bij een kind staat dat school niet van toepassing is, maar het kind moet nog naar school. Beschrijf hoe het op school gaat.',
  'koppeling-niet-bevestigd':
    'De schoolloopbaan van een kind komt uit een koppeling met het OPP, maar die koppeling is niet bevestigd of bestaat niet meer. Laat haar bevestigen, of vraag het gezin.',
}

/** The family tells; a name of the school that is known is filled in already. */
function schoolloopbaanStap(kind: Kind, { gezinsplanId, versie }: GezinsplanFeiten, op: Dag): Stap {
  const plan = { soort: 'gezinsplan', id: gezinsplanId } as const
  const oud = versie?.schoolloopbaan.findLast(({ jeugdigeId }) => jeugdigeId === kind.id)
  const school = opSchool(kind, op).find(({ schoolnaam }) => schoolnaam)?.schoolnaam
  const inhoud = {
    body: {
      herkomst: 'gezin',
      ...(school && { school }),
      ...(oud?.koppelingId && { koppelingId: null }),
      ...(oud?.nvtReden && { nvtReden: null }),
    },
    invullen: [
      ...(school ? [] : [tekst('/school', 'Op welke school zit het kind, of waarom op geen enkele?')]),
      tekst('/perspectief', 'Waar werkt het kind op school naartoe?'),
      tekst('/verzuim', 'Is het kind elke dag op school? Zo nee, hoe zit dat?'),
      tekst('/steunOpSchool', 'Welke steun krijgt het kind op school?'),
    ],
  }
  return oud
    ? wijzigDeel(plan, 'schoolloopbaan', oud.id, inhoud)
    : maakDeel(plan, 'schoolloopbaan', { ...inhoud, body: { jeugdigeId: kind.id, ...inhoud.body } })
}
