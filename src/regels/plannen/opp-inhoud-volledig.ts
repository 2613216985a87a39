import { alleenVo } from '../bronnen.ts'
import { gevuld } from '../dag.ts'
import type { OppFeiten, OppVersie } from '../feiten.ts'
import { type Invulling, type Regel, type Stap, voldaan } from '../regel.ts'
import { keuze, maakDeel, type Plan, tekst, wijzigPlan } from '../stappen.ts'

/**
 * The perspectief of an OPP has an uitstroombestemming, at least one hindering and one helping factor, and says how the programme differs
 * (or "geen"); its handelingsdeel describes the begeleiding. A handelingsplan (kinderopvang) and ondersteuningsafspraken (mbo) have only the
 * latter. What the pupil brought in is the matter of two rules of its own. WVO 2020 art. 2.44 lid 7; for po and (v)so by analogy.
 */
export const oppInhoudVolledig: Regel<'opp'> = {
  id: 'opp-inhoud-volledig',
  versie: 1,
  titel: 'Het OPP is volledig',
  onderwerp: 'opp',
  ernst: { concept: 'informeert', vaststellen: 'blokkeert', evalueren: 'informeert' },
  geldigVan: '2014-08-01',
  bronnen: [
    alleenVo('art. 2.44 lid 7'),
    {
      document: 'Passendonderwijs.nl en LECSO',
      plaats: 'wat er volgens de AMvB in een OPP staat: belemmerende en bevorderende factoren (vakbron)',
    },
  ],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten) {
    const gebreken = gebrekenVan(feiten)
    if (gebreken.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: `In het plan ontbreekt nog: ${gebreken.map(({ wat }) => wat).join(', ')}.`,
      feiten: { oppId: feiten.oppId, planversie: feiten.versie?.nummer, ontbreekt: gebreken.map(({ wat }) => wat) },
      herstel: gebreken.map(({ stap }) => stap),
    }
  },
}

type Gebrek = { wat: string; stap: Stap }

function gebrekenVan({ oppId, soort, versie }: OppFeiten): Gebrek[] {
  if (!versie) return []
  const plan: Plan = { soort: 'opp', id: oppId }
  return [
    ...(soort === 'opp' && versie.delen.includes('perspectief') ? perspectief(plan, versie) : []),
    ...(versie.delen.includes('handelingsdeel') ? handelingsdeel(plan, versie) : []),
  ]
}

function perspectief(plan: Plan, { uitstroombestemming, programmaAfwijking, factoren }: OppVersie): Gebrek[] {
  const veld = (wat: string, invulling: Invulling): Gebrek => ({ wat, stap: wijzigPlan(plan, { invullen: [invulling] }) })
  const factor = (richting: string, vraag: string): Gebrek => ({
    wat: `een ${richting}e factor`,
    stap: maakDeel(plan, 'factoren', {
      body: { richting },
      invullen: [keuze('/gebied', 'Speelt dit op school, thuis of in de vrije tijd?', gebieden), tekst('/tekst', vraag)],
    }),
  })
  const heeft = (gezocht: string) => factoren.some(({ richting }) => richting === gezocht)
  const gebreken = [
    !gevuld(uitstroombestemming) &&
      veld('de uitstroombestemming', tekst('/uitstroombestemming', 'Waar gaat de leerling na deze school naar verwachting heen?')),
    !gevuld(programmaAfwijking) &&
      veld('hoe het programma afwijkt', tekst('/programmaAfwijking', 'Hoe wijkt het programma af? Vul "geen" in als dat niet zo is.')),
    !heeft('belemmerend') && factor('belemmerend', 'Wat maakt het leren of ontwikkelen moeilijker?'),
    !heeft('bevorderend') && factor('bevorderend', 'Wat helpt de leerling bij het leren of ontwikkelen?'),
  ]
  return gebreken.filter((gebrek) => gebrek !== false)
}
const gebieden = ['school', 'thuis', 'vrije-tijd']

const handelingsdeel = (plan: Plan, { begeleiding }: OppVersie): Gebrek[] =>
  begeleiding.some(({ omschrijving }) => gevuld(omschrijving))
    ? []
    : [
        {
          wat: 'de begeleiding',
          stap: maakDeel(plan, 'begeleiding', { invullen: [tekst('/omschrijving', 'Welke begeleiding krijgt de leerling?')] }),
        },
      ]
