import type {
  Antwoord,
  CasusFeiten,
  GezinsplanFeiten,
  GezinsplanVersie,
  Inzet,
  Jeugdhulpverklaring,
  Kind,
  Koppeling,
  KoppelingFeiten,
  Leerlinginbreng,
  OppFeiten,
  OppVersie,
  RegieFeiten,
  SamenvattingFeiten,
  Schoolloopbaan,
  ToestemmingFeiten,
  Vraag,
} from '../../src/regels/feiten.ts'

/** The day on which most cases play. */
export const vandaag = '2026-09-01'
export const geboren = { elf: '2015-01-15', dertien: '2013-01-15', zeventien: '2009-01-15', negentien: '2007-01-15' }
export const moeder = { persoonId: 'moeder-1', van: '2010-01-01' }
export const vader = { persoonId: 'vader-1', van: '2010-01-01' }
export const voogd = { organisatieId: 'gi-1', van: '2020-01-01' }

export const inzet = (over: Partial<Inzet> = {}): Inzet => ({
  id: 'inzet-1',
  soort: 'lichte-jeugdhulp',
  van: '2026-05-01',
  gestartOp: '2026-05-01',
  ...over,
})
export const verklaring = (over: Partial<Jeugdhulpverklaring> = {}): Jeugdhulpverklaring => ({
  id: 'verklaring-1',
  antwoord: 'ja',
  gevraagdAan: 'moeder',
  gevraagdOp: '2026-08-25',
  ...over,
})
export const inbreng = (over: Partial<Leerlinginbreng> = {}): Leerlinginbreng => ({
  id: 'inbreng-1',
  gevraagdOp: '2026-08-25',
  vorm: 'tekening',
  gekozenDoorLeerling: true,
  gebodenHulp: 'de juf schreef mee',
  uitkomst: 'gegeven',
  inbreng: 'Ik wil een stille plek',
  invloed: 'Er is een stille plek gemaakt',
  toegelichtOp: '2026-08-30',
  toegelichtDoor: 'de intern begeleider',
  ...over,
})
export const oppVersie = (over: Partial<OppVersie> = {}): OppVersie => ({
  nummer: 1,
  stand: 'wordt-vastgesteld',
  delen: ['handelingsdeel'],
  uitstroombestemming: 'vmbo basis',
  programmaAfwijking: 'geen',
  factoren: [{ richting: 'belemmerend' }, { richting: 'bevorderend' }],
  leerlinginbreng: [inbreng()],
  begeleiding: [{ omschrijving: 'Drie keer per week lezen met een tutor' }],
  jeugdhulpverklaring: verklaring(),
  jeugdhulp: [{ id: 'deel-1', inzetId: 'inzet-1' }],
  ...over,
})
export const opp = (versie: OppVersie | undefined = oppVersie(), over: Partial<OppFeiten> = {}): OppFeiten => ({
  oppId: 'opp-1',
  soort: 'opp',
  jeugdige: { id: 'kind-1', geboortedatum: geboren.elf },
  versie,
  inzetten: [inzet()],
  gezag: [moeder],
  instemmingen: [{ planversie: 1, doorId: 'moeder-1', uitkomst: 'ingestemd', gegevenOp: '2026-08-31' }],
  samenvattingen: [],
  ...over,
})
export const zonderVersie = (over: Partial<OppFeiten> = {}): OppFeiten => ({ ...opp(oppVersie(), over), versie: undefined })
export const vastgesteld = (over: Partial<OppVersie> = {}): OppVersie =>
  oppVersie({ stand: 'vastgesteld', delen: ['perspectief', 'handelingsdeel'], handelingsdeelVastgesteldOp: '2026-08-31', ...over })

export const kind = (over: Partial<Kind> = {}): Kind => ({
  id: 'kind-1',
  geboortedatum: geboren.elf,
  van: '2015-01-15',
  inschrijvingen: [{ sector: 'po', van: '2019-08-01', schoolnaam: 'De Vlinderstruik' }],
  ...over,
})
export const loopbaan = (over: Partial<Schoolloopbaan> = {}): Schoolloopbaan => ({
  id: 'loopbaan-1',
  jeugdigeId: 'kind-1',
  school: 'De Vlinderstruik',
  perspectief: 'naar het vmbo',
  verzuim: 'elke dag op school',
  steunOpSchool: 'een tutor',
  herkomst: 'gezin',
  ...over,
})
export const gezinsplanVersie = (over: Partial<GezinsplanVersie> = {}): GezinsplanVersie => ({
  nummer: 1,
  stand: 'wordt-vastgesteld',
  familiegroepsplanAanbod: { aangebodenOp: '2026-08-01', uitkomst: 'ouders-zien-af' },
  overlegMetJeugdigeOp: '2026-08-20',
  overlegMetOudersOp: '2026-08-20',
  maatregel: false,
  hulp: [{ id: 'hulp-1', inzetId: 'inzet-1' }],
  schoolloopbaan: [loopbaan()],
  ...over,
})
export const gezinsplan = (versie: GezinsplanVersie = gezinsplanVersie(), over: Partial<GezinsplanFeiten> = {}): GezinsplanFeiten => ({
  gezinsplanId: 'gezinsplan-1',
  soort: 'gezinsplan',
  versie,
  kinderen: [kind()],
  leden: [
    { id: 'moeder-1', rol: 'ouder', van: '2015-01-15' },
    { id: 'kind-1', rol: 'jeugdige', van: '2015-01-15' },
  ],
  afschriften: [],
  koppelingen: [],
  inzetten: [inzet()],
  samenvattingen: [],
  anderePlannen: [],
  tafels: [],
  regisseurs: [],
  ...over,
})
/** The gezin with one who is a pleegouder there, from some day to another. */
export const metPleegouder = (periode: { van?: string; tot?: string } = {}): Partial<GezinsplanFeiten> => ({
  leden: [...gezinsplan().leden, { id: 'pleegmoeder-1', rol: 'pleegouder', van: '2025-03-01', ...periode }],
})
export const koppeling = (over: Partial<Koppeling> = {}): Koppeling => ({
  id: 'koppeling-1',
  soort: 'schoolloopbaan-opp',
  oppId: 'opp-1',
  gezinsplanId: 'gezinsplan-1',
  jeugdigeId: 'kind-1',
  voorgesteldOp: '2026-08-01',
  bevestigdOp: '2026-08-03',
  oppOpen: true,
  helften: [
    { kant: 'opp', planversie: 1, huidigeVersie: 1 },
    { kant: 'gezinsplan', planversie: 1, huidigeVersie: 1 },
  ],
  ...over,
})

export const antwoord = (geverId: string, over: Partial<Antwoord> = {}): Antwoord => ({
  geverId,
  hoedanigheid: geverId === 'kind-1' ? 'jeugdige' : 'ouder-met-gezag',
  uitkomst: 'gegeven',
  gegevenOp: '2026-08-01',
  ingetrokken: false,
  ...over,
})
export const vraag = (antwoorden: readonly Antwoord[] = [], over: Partial<Vraag> = {}): Vraag => ({
  id: 'toestemming-1',
  casusId: 'casus-1',
  doel: 'hulp en school op elkaar laten aansluiten',
  bronIds: ['wijkteam-1'],
  ontvangerIds: ['school-1'],
  cellen: ['jeugdhulp/jeugdhulp'],
  tot: '2027-08-01',
  informatieversie: 'folder 3',
  avgGrondslag: 'toestemming',
  doorbrekingGeheimhouding: true,
  uitdrukkelijk: true,
  antwoorden,
  ...over,
})
export const toestemming = (
  geboortedatum: string | undefined,
  vragen: readonly Vraag[],
  over: Partial<ToestemmingFeiten> = {},
): ToestemmingFeiten => ({
  casusId: 'casus-1',
  jeugdige: { id: 'kind-1', geboortedatum },
  gezag: [moeder, vader],
  vragen,
  ...over,
})
export const samenvatting = (over: Partial<SamenvattingFeiten> = {}): SamenvattingFeiten => ({
  samenvattingId: 'samenvatting-1',
  planSoort: 'opp',
  planId: 'opp-1',
  planEigenaarId: 'school-1',
  bronSoort: 'gezinsplan',
  bronId: 'gezinsplan-1',
  bron: { eigenaarId: 'wijkteam-1', cel: 'jeugdhulp/jeugdhulp' },
  toestemmingId: 'toestemming-1',
  casusId: 'casus-1',
  toestemming: toestemming(geboren.elf, [vraag([antwoord('moeder-1'), antwoord('vader-1')])]),
  ...over,
})
export const casus = (over: Partial<CasusFeiten> = {}): CasusFeiten => ({
  casusId: 'casus-1',
  status: 'open',
  fase: 'samen-beslissen',
  regie: [{ rol: 'regisseur', organisatieId: 'school-1', van: '2026-08-01' }],
  regieGevraagd: [{ aanFamilie: true, uitkomst: 'familie-wil-niet' }],
  acties: [],
  voortgang: [],
  ...over,
})
export const regie = (over: Partial<RegieFeiten['aanbieding']> = {}, feiten: Partial<RegieFeiten> = {}): RegieFeiten => ({
  casusId: 'casus-1',
  aanbieding: {
    id: 'aanbieding-1',
    aanOrganisatieId: 'wijkteam-1',
    reden: 'De hulp thuis staat nu voorop',
    berichtAanGezin: 'Besproken met moeder op 30 augustus',
    openstaandeActies: 'geen',
    ...over,
  },
  ...feiten,
})
export const koppelingfeiten = (over: Partial<KoppelingFeiten> = {}): KoppelingFeiten => ({ koppelingId: 'koppeling-1', ...over })
