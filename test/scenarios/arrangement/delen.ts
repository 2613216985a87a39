import { type Operatie, van } from '../../samen/overleg.ts'

const vanaf = '2026-11-30'
const schooljaar = { van: vanaf, tot: '2027-07-31' }
const onder = (params: object, operatie: string, body: object, als?: string): Operatie => ({
  operatie,
  params: { arrangementId: van('arrangement'), ...params },
  body,
  ...(als && { als }),
})

/** What the special school begins with: the arrangement, the place, its own decision on it, and the transport. Who pays for the place, it leaves open. */
export const schoolplek: Operatie[] = [
  {
    operatie: 'maakArrangement',
    als: 'arrangement',
    body: { doel: 'Wietske komt elke dag rustig op school aan, en leert daar.', ...schooljaar },
  },
  onder(
    {},
    'maakArrangementonderdeel',
    {
      ...{ soort: 'onderwijsplek', oordeel: 'nodig', kader: 'passend-onderwijs', uitvoerder: 'De Slingelaar en De Vlierhof' },
      ...{ omvang: 'Drie dagen en twee ochtenden per week', doel: 'Stap voor stap terug naar de school in de wijk.', ...schooljaar },
    },
    'plek',
  ),
  onder({ onderdeelId: van('plek') }, 'maakArrangementbesluit', { uitkomst: 'toegekend' }),
  onder({}, 'maakArrangementonderdeel', {
    ...{ soort: 'vervoer', oordeel: 'nodig', kader: 'leerlingenvervoer', uitvoerder: 'Taxibus in opdracht van de gemeente' },
    ...{ financier: 'Gemeente Doetinchem', doel: 'Zonder tranen op school aankomen.', van: '2027-01-04', tot: '2027-07-31' },
  }),
]

/** What the school in the neighbourhood does. */
export const steunInDeWijk = {
  ...{ soort: 'onderwijsondersteuning', oordeel: 'nodig', kader: 'schoolbudget', uitvoerder: 'Basisschool De Vlierhof' },
  ...{ financier: 'Basisschool De Vlierhof', omvang: 'Twee ochtenden per week', doel: 'Zij doet mee in de kring.', ...schooljaar },
}

/** What the wijkteam thought of: help for her, help at home (not yet until when), and no long-term care. */
export const aanvraag = [
  {
    ...{ soort: 'jeugdhulp', oordeel: 'nodig', kader: 'jeugdwet', uitvoerder: 'Stroomop Jeugdhulp', financier: 'Gemeente Doetinchem' },
    ...{ omvang: 'Anderhalf uur per week', doel: 'Leren wat helpt als het te druk wordt.', van: '2026-12-07', tot: '2027-06-30' },
  },
  {
    ...{ soort: 'gezinshulp', oordeel: 'nodig', kader: 'jeugdwet', uitvoerder: 'Wijkteam Bezelhorst', financier: 'Gemeente Doetinchem' },
    ...{ omvang: 'Eén avond per week', doel: 'Een zondagavond zonder spanning.', van: '2026-12-01' },
  },
  { soort: 'begeleiding-of-langdurige-zorg', oordeel: 'niet-nodig', toelichting: 'Met hulp voor een half jaar kan het gezin verder.' },
]
