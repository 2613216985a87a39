import type { DelingFeiten, Delinginhoud, MeldcodeFeiten, Verantwoording } from '../../src/regels/feiten.ts'
import { geboren, moeder } from './bouwers.ts'

/** Complete reasons, as for a conflict of duties. */
export const verantwoording: Verantwoording = {
  ernst: 'er is geweld thuis',
  waaromGeenToestemming: 'vragen brengt het kind in gevaar',
  waaromNietZelf: 'het kind is niet aanspreekbaar',
  geraadpleegd: 'de aandachtsfunctionaris',
  alternatieven: 'twee gesprekken, zonder gevolg',
  minimaleInhoud: 'alleen wat over de veiligheid gaat',
  anoniemBesprokenOp: '2026-08-30',
}
/** The school shares with the wijkteam on a conflict of duties; all that is asked is there. */
export const deling = (over: Partial<Delinginhoud> = {}, feiten: Partial<DelingFeiten> = {}): DelingFeiten => ({
  delingId: 'deling-1',
  casusId: 'casus-1',
  deling: {
    betreftId: 'kind-1',
    grond: 'conflict-van-plichten',
    doel: 'het wijkteam kan vandaag langsgaan',
    cellen: ['casus/veiligheid'],
    ontvangerIds: ['wijkteam-1'],
    ontvangerPersoonIds: [],
    tot: '2026-10-01',
    avgGrondslag: 'publieke-taak',
    informerenOp: '2026-09-15',
    verantwoording,
    ...over,
  },
  delerId: 'school-1',
  delerSoort: 'school',
  ontvangerSoorten: ['wijkteam'],
  jeugdige: { id: 'kind-1', geboortedatum: geboren.elf },
  gezag: [moeder],
  ...feiten,
})
/** A parent without gezag who asked. */
export const voorOuder = (over: Partial<Delinginhoud> = {}, geboortedatum = geboren.elf): DelingFeiten =>
  deling(
    {
      grond: 'wettelijk',
      wettelijkeBasis: 'ouder-zonder-gezag',
      ontvangerIds: [],
      ontvangerPersoonIds: ['vader-2'],
      verzoekOp: '2026-08-20',
      cellen: ['school/onderwijs'],
      ...over,
    },
    { ontvangerSoorten: [], jeugdige: { id: 'kind-1', geboortedatum } },
  )

const vijf = ['signalen-in-kaart', 'collega-raadplegen', 'gesprek', 'wegen', 'beslissen']
export const meldcode = (
  over: Partial<NonNullable<MeldcodeFeiten['afsluiting']>> = {},
  feiten: Partial<MeldcodeFeiten> = {},
): MeldcodeFeiten => ({
  meldcodeId: 'meldcode-1',
  casusId: 'casus-1',
  stappen: vijf.map((stap) => ({ stap, uitkomst: 'uitgevoerd' })),
  afsluiting: {
    besluit: 'hulp-organiseren',
    onveiligheid: 'geen',
    kindcheck: 'een zusje van vier',
    afweging: 'de vijf vragen zijn beantwoord',
    eindbeslisser: 'de directeur',
    ...over,
  },
  ...feiten,
})
