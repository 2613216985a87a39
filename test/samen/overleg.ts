/** One operation as `_samen` takes it. */
export type Operatie = { operatie: string; als?: string; params?: Record<string, unknown>; body?: unknown; ifMatch?: unknown }
export const van = (als: string, veld?: 'planversie') => ({ $als: als, ...(veld && { veld }) })

/** The child, its family and the school, as `_samen` speaks of them. */
export type Wie = { kind: string; bijSchool: { gezin: string; moeder: string; vader: string }; school: { id: string } }
type Dagen = { toen: string; nu: string; straks: string }
const rond: Dagen = { toen: '2026-11-18', nu: '2026-11-23', straks: '2027-06-30' }

/** Help that starts on the day of the meeting. */
export const hulp = ({ kind, school }: Wie, { nu } = rond): Operatie[] => [
  {
    operatie: 'maakInzet',
    als: 'hulp',
    body: {
      ...{ jeugdigeId: kind, soort: 'lichte-jeugdhulp', doel: 'Rust in de ochtend', van: nu },
      aanbieder: { organisatieId: school.id, naam: 'De Vlierhof' },
      // Told at the table, so that no rule has anything to say of the help itself.
      ...{ rechtenVerteldOp: nu, rechtenVerteldAan: 'ouders', rechtenVerteldDoor: 'De ib’er' },
    },
  },
  { operatie: 'startInzet', params: { inzetId: van('hulp') }, body: { startdatum: nu } },
]

const oppDeel = (operatie: string, body: unknown, als?: string): Operatie => ({
  operatie,
  params: { oppId: van('opp') },
  body,
  ...(als && { als }),
})

/** An OPP from its first word to its vaststelling, both parents agreeing at the table. */
export const opp = ({ kind, bijSchool }: Wie, { toen, nu, straks } = rond): Operatie[] => [
  {
    operatie: 'maakOpp',
    als: 'opp',
    body: { soort: 'opp', jeugdigeId: kind, schooljaar: '2026-2027', uitstroombestemming: 'vmbo-tl', programmaAfwijking: 'geen' },
  },
  oppDeel('maakOppFactor', { richting: 'belemmerend', gebied: 'school', tekst: 'Kan slecht tegen drukte in de klas.' }),
  oppDeel('maakOppFactor', { richting: 'bevorderend', gebied: 'thuis', tekst: 'Leest graag met opa.' }),
  oppDeel('maakOppLeerlinginbreng', {
    ...{ gevraagdOp: toen, vorm: 'gesprek', gekozenDoorLeerling: true, gebodenHulp: 'De juf zat erbij', uitkomst: 'gegeven' },
    ...{ inbreng: 'Ik wil vooraan zitten.', invloed: 'De plek in de klas is aangepast.', toegelichtOp: toen, toegelichtDoor: 'ib' },
  }),
  oppDeel('maakOppBegeleiding', { omschrijving: 'Rekenen in een klein groepje', uitvoerder: 'leraar', omvang: '2 x 30 minuten' }),
  oppDeel('maakOppJeugdhulpverklaring', { antwoord: 'ja', gevraagdAan: 'beide ouders', gevraagdOp: toen }),
  oppDeel('maakOppJeugdhulp', { inzetId: van('hulp') }),
  ...['Rekent op niveau', 'Begint zelf aan een taak', 'Vraagt om hulp als het te druk wordt'].map((tekst) =>
    oppDeel('maakOppDoel', { tekst, domein: 'onderwijs', streefdatum: straks }),
  ),
  ...[bijSchool.moeder, bijSchool.vader].map((doorId) => ({
    ...oppDeel('stemInMetOpp', { planversie: 1, doorId, hoedanigheid: 'ouder', uitkomst: 'ingestemd', gegevenOp: nu }),
    ifMatch: van('opp'),
  })),
  ...['perspectief', 'handelingsdeel'].map((deel) => ({ ...oppDeel('stelOppVast', { deel, overlegGevoerdOp: nu }), ifMatch: van('opp') })),
]

/** What the school keeps of the family's plan, vastgesteld. */
export const gezinsplan = ({ kind, bijSchool }: Wie, { toen } = rond): Operatie[] => {
  const deel = (operatie: string, body: unknown): Operatie => ({ operatie, params: { gezinsplanId: van('plan') }, body })
  return [
    {
      operatie: 'maakGezinsplan',
      als: 'plan',
      body: {
        ...{ soort: 'gezinsplan', gezinId: bijSchool.gezin, overlegMetJeugdigeOp: toen, overlegMetOudersOp: toen },
        familiegroepsplanAanbod: { aangebodenOp: toen, uitkomst: 'ouders-zien-af', toelichting: 'Ouders doen het samen met school.' },
      },
    },
    deel('maakGezinsplanKracht', { betreftId: kind, aard: 'netwerk', tekst: 'Opa haalt op maandag uit school.' }),
    deel('maakGezinsplanHulp', { betreftId: kind, inzetId: van('hulp') }),
    deel('maakGezinsplanSchoolloopbaan', {
      ...{ jeugdigeId: kind, school: 'De Vlierhof', perspectief: 'Naar het vmbo', verzuim: 'Geen' },
      ...{ steunOpSchool: 'Rekenen in een klein groepje', herkomst: 'gezin' },
    }),
    deel('maakGezinsplanDoel', { betreftId: kind, tekst: 'De ochtend verloopt rustig', domein: 'thuis' }),
    { ...deel('stelGezinsplanVast', {}), ifMatch: van('plan') },
  ]
}

/** A whole meeting: help starts, both plans are made and vastgesteld, and all of it lies on the table at the end. */
export const overleg = (wie: Wie, dagen = rond): Operatie[] => [
  ...hulp(wie, dagen),
  ...opp(wie, dagen),
  ...gezinsplan(wie, dagen),
  { operatie: 'maakInbreng', body: { soort: 'inzet', planId: van('hulp') } },
  { operatie: 'maakInbreng', body: { soort: 'opp', planId: van('opp'), planversie: 1 } },
  { operatie: 'maakInbreng', body: { soort: 'gezinsplan', planId: van('plan'), planversie: 1 } },
]
