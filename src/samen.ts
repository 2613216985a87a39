import { isSchrijven } from './toegang/invoerschemas.ts'
import type { Operatie, Samenoperatie, Schrijfoperatie } from './toegang/operatie.ts'
import { hoogstens, maakSamen } from './toegang/samen.ts'

type Reden = { zegt: string; geldt: (op: Schrijfoperatie) => boolean }
const groep =
  (...namen: string[]): Reden['geldt'] =>
  ({ groep: een }) =>
    namen.includes(een)

/** What cannot stand in a meeting, and why. Everything else that writes may take part. */
export const redenen: Reden[] = [
  { zegt: 'Het gaat over een organisatie en haar mensen, niet over een casus.', geldt: groep('organisaties', 'medewerkers') },
  {
    zegt: 'Wat organisaties onderling afspraken, staat vast voor het overleg.',
    geldt: groep('regioafspraken', 'privacyreglementen', 'convenanten', 'mandaten'),
  },
  { zegt: 'Een caseload gaat over meer casussen dan deze.', geldt: groep('overdrachten') },
  { zegt: 'Een casus is er al voordat er een overleg over kan zijn.', geldt: ({ id }) => id === 'maakCasus' },
  {
    zegt: 'Wie iemand is, wie gezag heeft en wie bij een gezin hoort, staat vast voor het overleg: daarvan hangt af wie wat ziet.',
    geldt: (op) => groep('personen', 'gezinnen')(op) && (op.raaktDekking === true || op.id === 'maakGezin'),
  },
  { zegt: 'Wat vernietigd wordt komt niet terug: dat gaat los van een overleg.', geldt: groep('vernietigingen') },
  {
    zegt: 'Wat ten onrechte is vastgelegd, wordt los van een overleg weggehaald.',
    geldt: ({ pad }) => pad.endsWith('/vervallenverklaringen'),
  },
  { zegt: 'Een uitnodiging neemt ieder zelf aan, voordat die aan tafel zit.', geldt: ({ id }) => id === 'maakUitnodigingacceptatie' },
  { zegt: 'Een BSN of PGN gaat nooit met iets anders mee.', geldt: groep('persoonsnummers') },
  { zegt: 'Een consult is naamloos: niets mag het aan een casus verbinden.', geldt: groep('consulten') },
  { zegt: 'Een eigen vraag om hulp is alleen van wie haar stelt.', geldt: groep('hulpverzoeken') },
  { zegt: 'Een privacyverzoek is van wie het vraagt en van één organisatie, niet van de tafel.', geldt: groep('privacyverzoeken') },
  { zegt: 'De stappen van de meldcode zijn van één organisatie; niemand anders ziet ze.', geldt: groep('meldcodes') },
  { zegt: 'Een eigen nummer hoort bij de eigen administratie.', geldt: ({ pad }) => pad.endsWith('/externe-verwijzingen') },
]

export const waaromNiet = (op: Schrijfoperatie): string | undefined => redenen.find(({ geldt }) => geldt(op))?.zegt

const jeugdigeId = '01993000-0003-7000-8000-000000002105'
const opp = { $als: 'opp' }

/** Where the example below can be sent as it stands: the table of Sjoerd-Jan in the sandbox, and who is at home there. */
const voorbeeldplek = {
  casusId: '01993000-0009-7000-8000-000000000002',
  medewerker: 'zorgcoordinatorKatwijk',
}

/** A short meeting in one call: a question, an OPP that is begun, and what is agreed. It names what it makes, points at that, and changes it. */
const voorbeeld = {
  operaties: [
    { operatie: 'maakHulpvraag', body: { jeugdigeId, tekst: 'Hoe komt hij weer elke ochtend op school?', categorie: 'onderwijs' } },
    { operatie: 'maakOpp', als: 'opp', body: { soort: 'opp', jeugdigeId, schooljaar: '2026-2027' } },
    {
      operatie: 'maakOppFactor',
      params: { oppId: opp },
      body: { richting: 'bevorderend', gebied: 'school', tekst: 'Werkt graag met zijn handen.' },
    },
    {
      operatie: 'maakOppDoel',
      params: { oppId: opp },
      body: { tekst: 'Is elke ochtend op tijd in de les.', domein: 'onderwijs', streefdatum: '2027-06-30' },
    },
    { operatie: 'wijzigOpp', params: { oppId: opp }, ifMatch: opp, body: { programmaAfwijking: 'geen' } },
    {
      operatie: 'maakActie',
      body: {
        organisatieId: '01993000-0001-7000-8000-000000000005',
        wat: 'De mentor belt de ouders na elke gemiste ochtend.',
        voor: '2026-12-11',
      },
    },
  ],
}

const zegt = (waarin: string): string => `Het voorbeeld werkt zo in de sandbox, ${waarin}met het token van \`${voorbeeldplek.medewerker}\`.`

/** What can be tried in the sandbox as it stands, for `_proef`. */
export const proefvoorbeeld = {
  voorbeeld: { operatie: 'maakHulpvraag', params: { casusId: voorbeeldplek.casusId }, body: voorbeeld.operaties[0]?.body },
  zegt: zegt(''),
}

const uitleg = `Eén overleg, één aanroep: alle operaties worden gedaan, in deze volgorde en als één geheel, of geen enkele. De regels oordelen over wat zij samen achterlaten, niet over wat er halverwege staat.

Geef een operatie een naam met \`als\`; een latere operatie verwijst daarnaar met \`{ "$als": "naam" }\`, op elke plek waar een id hoort. Waar het nummer van een planversie hoort, zegt hij dat erbij: \`{ "$als": "naam", "veld": "planversie" }\`. Wat in deze aanroep kan, staat bij \`operatie\`; het moet gaan over deze casus, een jeugdige ervan of hun gezin. Hoogstens ${hoogstens} operaties; voor de limiet telt elke operatie als een aanroep.

Wordt de aanroep geweigerd, dan is niets ervan gebeurd. In het herstel staat wat deze aanroep zelf maakte als \`{naam}\` (de \`als\` van die operatie; zonder naam \`{operatie3}\`, geteld vanaf 0): zo’n stap hoort als operatie in de aanroep, vóór de operatie die wordt geweigerd. Een stap die de geweigerde aanroep vervangt, komt in de plaats van die operatie.

Zo past een stap van een herstel hierin: \`operatie\` en \`params\` staan er zo in, \`geeft\` wordt \`als\`, en elk \`{naam}\` wordt \`{ "$als": "naam" }\`. Vraagt de stap om \`If-Match\`, dan is \`ifMatch\` de \`ETag\` die u las, of een verwijzing als een eerdere operatie van deze aanroep het maakte. Een stap zonder \`operatie\` kan niet mee.

${zegt(`in casus \`${voorbeeldplek.casusId}\`, `)}`

/** `_samen` over these operations. */
export const samenVan = (operaties: readonly Operatie[]): Samenoperatie =>
  maakSamen(
    { id: 'voerSamenUit', titel: 'Leg alles van een overleg in één keer vast', uitleg, groep: 'casussen', voorbeeld },
    operaties,
    waaromNiet,
  )

export const nietMee = (operaties: readonly Operatie[]): [string, string][] =>
  operaties.filter(isSchrijven).flatMap((op) => {
    const reden = waaromNiet(op)
    return reden ? [[op.id, reden]] : []
  })
