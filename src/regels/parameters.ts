import type { Bron, Dag } from './regel.ts'

type Waarde = { geldigVan: Dag; waarde: number; bron: Bron /** Our choice, not the law's. */; beleid?: true }

const jeugdwet = (plaats: string): Bron => ({ document: 'Jeugdwet', plaats, stand: '6-11-2021' })
const wvo = (plaats: string): Bron => ({
  document: 'Wet voortgezet onderwijs 2020',
  plaats: `${plaats} (vo; voor po en (v)so niet nagetrokken)`,
  stand: '1-1-2026',
})
const leerplicht: Bron = {
  document: 'Leerplichtwet 1969',
  plaats: 'leeftijden van leer- en kwalificatieplicht (niet per artikel nagetrokken)',
  stand: '1-10-2013',
}
const rechten: Bron = { document: 'Autoriteit Persoonsgegevens', plaats: 'uw privacyrechten gebruiken (vakbron)' }
const keuze: Bron = { document: 'Rondetafel', plaats: 'beleidskeuze' }
const wet = (waarde: number, bron: Bron): Waarde[] => [{ geldigVan: '2015-01-01', waarde, bron }]
const beleid = (waarde: number): Waarde[] => [{ geldigVan: '2015-01-01', waarde, bron: keuze, beleid: true }]

/** Ages in years and terms in days, each with the day it holds from; later values are added, never changed. */
export const parameters = {
  'leeftijd-jeugdige-beslist-mee': wet(12, jeugdwet('art. 7.3.4, 7.3.5, 7.3.11 en 7.3.15')),
  'leeftijd-jeugdige-beslist-zelf': wet(16, jeugdwet('art. 7.3.5 en 7.3.11; UAVG art. 5')),
  'leeftijd-meerderjarig': wet(18, wvo('art. 2.44 lid 2 en 4')),
  'leeftijd-leerplicht-begin': wet(5, leerplicht),
  'leeftijd-kwalificatieplicht-einde': wet(18, leerplicht),
  'plan-op-schrift-dagen': wet(14, jeugdwet('art. 4.1.3')),
  'opp-vastgesteld-dagen': wet(42, wvo('art. 2.44 lid 2')),
  'gezinsplan-vastgesteld-dagen': wet(42, jeugdwet('art. 4.1.3 lid 5')),
  'geschil-indienen-dagen': wet(42, { document: 'Onderwijsgeschillen', plaats: 'Geschillencommissie passend onderwijs (vakbron)' }),
  'privacyverzoek-maanden': wet(1, rechten),
  'privacyverzoek-verlenging-maanden': wet(2, rechten),
  'privacyverzoek-dagen-vooraf': beleid(7),
  'bewaren-leerlingdossier-jaren': wet(2, { document: 'VGS, VBSO en AVS', plaats: 'bewaartermijn van het leerlingdossier (vakbron)' }),
  'bewaren-dagen-vooraf': beleid(30),
  'bewaren-dagen-erna': beleid(92),
  'thuiszitter-dagen': wet(28, { document: 'Jaarverslag leerplicht ZHZ', plaats: 'wie een thuiszitter is (vakbron)' }),
  'maandoverleg-dagen': wet(31, { document: 'Oberon, Handreiking', plaats: 'elke maand overleg bij elke thuiszitter' }),
  'jaarevaluatie-signaal-maand': beleid(6),
  'evaluatie-binnen-dagen': beleid(84),
  'evaluaties-uit-elkaar-dagen': beleid(42),
  'impasse-besluit-dagen': beleid(42),
  'impasse-oneens-dagen': beleid(14),
  'impasse-wachten-dagen': beleid(28),
  'toestemming-duur-dagen': beleid(365),
  'toestemming-delen-hoogstens': beleid(24),
  'vitaal-belang-persoon-dagen': beleid(14),
  'overleg-evaluatie-dagen': beleid(91),
  'herijking-dagen-vooraf': beleid(30),
  'koppeling-onbevestigd-na-dagen': beleid(14),
  'actie-over-datum-dagen': beleid(7),
  'voortgang-dagen': beleid(42),
  'termijn-jeugdhulp-ontbreekt': beleid(42),
  'termijn-jeugdhulp-beeindigd': beleid(42),
  'termijn-schoolloopbaan-ontbreekt': beleid(42),
  'termijn-schoolloopbaan-verouderd': beleid(42),
  'termijn-grond-vervallen': beleid(14),
  'termijn-versie-verouderd': beleid(42),
  'termijn-koppeling-onbevestigd': beleid(14),
} as const satisfies Record<string, readonly Waarde[]>
export type Parameter = keyof typeof parameters

/** The value that held on a day; before the first one, the first. */
export function parameter(naam: Parameter, peildatum: Dag): number {
  const waarden: readonly Waarde[] = parameters[naam]
  return (waarden.findLast((waarde) => waarde.geldigVan <= peildatum) ?? (waarden[0] as Waarde)).waarde
}
