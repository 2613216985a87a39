import { medewerkers, mensen } from '../../gezinnen.ts'
import { type Operatie, van } from '../../samen/overleg.ts'
import { noor, school, verhaal, wijkteam } from '../noor/spel.ts'

const dag = '2026-11-23'
const uur = (tijd: string): string => `${dag}T${tijd}:00.000Z`
const ouders = [mensen.moederNoor.ids.vlierhof, mensen.vaderNoor.ids.vlierhof] as const
const plan = verhaal.opps.noor
if (!plan) throw new Error('het verhaal kent geen OPP')
const { factoren, leerlinginbreng, begeleiding, doelen, soort, schooljaar, uitstroombestemming } = plan

const bij = (operatie: string, body: unknown): Operatie => ({ operatie, params: { overlegId: van('overleg') }, body })
const inPlan = (operatie: string, body: unknown): Operatie => ({ operatie, params: { oppId: van('opp') }, body })
const gezien = (een: Operatie, als: string): Operatie => ({ ...een, ifMatch: van(als) })

/** The meeting: who was needed and why, when it was held, and who were there. The list of who was needed names two of the four. */
const bijeen: Operatie[] = [
  {
    operatie: 'maakOverleg',
    als: 'overleg',
    body: {
      ...{ soort: 'integraal-arrangeren', naam: 'Integraal arrangeren', geplandOp: uur('14:00'), duurMinuten: 60, plaats: 'De Vlierhof' },
      uitgenodigden: [
        { organisatieId: school, reden: 'Beslist over de begeleiding in de klas.', besluitNodig: true },
        { organisatieId: wijkteam, reden: 'Beslist over de hulp thuis.', besluitNodig: true },
      ],
    },
  },
  bij('maakOverlegverloop', {
    ...{ stap: 'begonnen', op: uur('14:00') },
    motiveringen: [
      {
        regel: 'benodigde-expertise-gezamenlijk-bepaald',
        tekst: 'Fenna en ik hebben vrijdag aan de telefoon samen bepaald wie er nodig zijn.',
      },
    ],
  }),
  ...[...ouders.map((persoonId) => ({ persoonId })), { organisatieId: school }, { organisatieId: wijkteam }].map((wie) =>
    bij('maakAanwezige', { ...wie, van: uur('14:00') }),
  ),
  bij('maakOverlegverloop', { stap: 'gehouden', op: uur('15:00') }),
]

const deel = (onderdeel: string, categorie: string, tekst: string, meer: object = {}): Operatie =>
  bij('maakVerslagdeel', { onderdeel, categorie, tekst, ...meer })
/** What was said, who does what by when, and that this is the verslag. */
const verslag: Operatie[] = [
  deel('behoefte', 'onderwijs', 'Noortje wil op de rode kruk mogen zitten als het te veel wordt.', { van: 'jongere' }),
  deel('behoefte', 'onderwijs', 'Samira en Erik-Jan willen weten hoe haar dag was voordat zij thuiskomt.', { van: 'ouder' }),
  deel('behoefte', 'onderwijs', 'De juf wil weten wat zij doet als Noortje dichtklapt.', { van: 'leraar' }),
  deel('mogelijkheid', 'basis', 'Oma wil op woensdag ook mee naar de manege.'),
  deel('doel', 'basis', 'Thuis en op school gebruikt iedereen dezelfde dagkaart.'),
  deel('besluit', 'basis', 'Fenna blijft elke week komen, en kijkt één keer mee in de klas.', { doorOrganisatieId: wijkteam }),
  deel('terugkoppeling', 'basis', 'Wat er is afgesproken over de ochtend.', {
    aan: 'De juf van groep 6',
    wijze: 'Na schooltijd',
    uiterlijkOp: '2026-11-25',
  }),
  bij('maakAfspraak', { categorie: 'basis', organisatieId: school, wat: 'Begint elke ochtend met de dagkaart.', voor: '2026-11-30' }),
  gezien(bij('wijzigOverleg', { regisseurOrganisatieId: wijkteam, evaluatieOp: '2027-02-12' }), 'overleg'),
  gezien({ operatie: 'maakVerslagvaststelling', params: { overlegId: van('overleg') } }, 'overleg'),
]

const actie = (wie: object, wat: string, voor: string): Operatie => ({
  operatie: 'maakActie',
  body: { ...wie, wat, voor, overlegId: van('overleg') },
})
const acties: Operatie[] = [
  actie(
    { organisatieId: school, medewerkerId: medewerkers.leraar.id, soort: 'klas', jeugdigeId: noor.school, categorie: 'onderwijs' },
    'Noortje begint de dag met de dagkaart.',
    '2026-11-30',
  ),
  actie({ organisatieId: wijkteam, medewerkerId: medewerkers.wijkteam.id }, 'Een ochtend meekijken in de klas.', '2026-12-11'),
  actie({ persoonId: ouders[0] }, 'De manege vragen of oma mee mag.', '2026-12-04'),
]

/** The school's own help, and its plan with the help at home in it, both parents agreeing at the table. */
const opp = (hulpThuis: string): Operatie[] => [
  {
    operatie: 'maakInzet',
    als: 'klas',
    body: {
      ...{
        jeugdigeId: noor.school,
        soort: 'extra-ondersteuning',
        doel: 'Een voorspelbare schooldag met een vast gezicht bij de start.',
        van: dag,
      },
      aanbieder: { organisatieId: school, naam: 'Basisschool De Vlierhof' },
    },
  },
  { operatie: 'startInzet', params: { inzetId: van('klas') }, body: { startdatum: dag } },
  {
    operatie: 'maakOpp',
    als: 'opp',
    body: { soort, jeugdigeId: noor.school, schooljaar, uitstroombestemming, programmaAfwijking: 'geen' },
  },
  ...factoren.map((factor) => inPlan('maakOppFactor', factor)),
  inPlan('maakOppLeerlinginbreng', {
    ...leerlinginbreng,
    gebodenHulp: 'De juf zat erbij en vroeg door.',
    toegelichtOp: '2026-11-19',
    toegelichtDoor: 'De ib’er',
  }),
  ...begeleiding.map((een) => inPlan('maakOppBegeleiding', een)),
  inPlan('maakOppJeugdhulpverklaring', { antwoord: 'ja', gevraagdAan: 'Beide ouders', gevraagdOp: dag }),
  inPlan('maakOppJeugdhulp', { inzetId: hulpThuis }),
  ...doelen.map((doel) => inPlan('maakOppDoel', doel)),
  ...ouders.map((doorId) =>
    gezien(inPlan('stemInMetOpp', { planversie: 1, doorId, hoedanigheid: 'ouder', uitkomst: 'ingestemd', gegevenOp: dag }), 'opp'),
  ),
  ...['perspectief', 'handelingsdeel'].map((welk) => gezien(inPlan('stelOppVast', { deel: welk, overlegGevoerdOp: dag }), 'opp')),
  { operatie: 'maakInbreng', body: { soort: 'opp', planId: van('opp'), planversie: 1 } },
]

/** Where the casus goes from here, who keeps it together, and when they look back. */
const verder: Operatie[] = [
  { operatie: 'maakFaseovergang', body: { naar: 'samen-beslissen', regieGevraagd: { aanFamilie: true, uitkomst: 'familie-wil-niet' } } },
  {
    operatie: 'maakEvaluatiemoment',
    body: {
      geplandOp: '2027-02-12',
      planIds: [van('opp')],
      criteria: 'Vier weken elke ochtend op tijd: dan bouwen we af. Nog steeds tranen: dan komt er iets bij.',
    },
  },
  { operatie: 'maakFaseovergang', body: { naar: 'uitvoeren' } },
  {
    operatie: 'maakRegieaanbieding',
    als: 'regie',
    body: {
      aan: { organisatieId: wijkteam, medewerkerId: medewerkers.wijkteam.id },
      reden: 'De hulp ligt nu vooral thuis; het wijkteam komt er elke week.',
      berichtAanGezin: 'Vanaf nu houdt Fenna van het wijkteam het geheel bij elkaar.',
      openstaandeActies: 'De drie acties van vandaag.',
    },
  },
]

/** All that the school records of the hour. */
export const hetUur = (hulpThuis: string): Operatie[] => [...bijeen, ...verslag, ...acties, ...opp(hulpThuis), ...verder]
