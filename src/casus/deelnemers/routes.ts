import type { z } from 'zod'
import { eigenaarMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import { leesBetrokkenOrganisaties } from './betrokken.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'deelnemers'
const pad = '/casussen/{casusId}/deelnemers'
type InCasus = { casusId: string }
type Deelnemer = InCasus & { deelnemerId: string }
type Medewerker = Deelnemer & { deelnemermedewerkerId: string }

const toevoegen = schrijfoperatie<'deelnemer.toevoegen', InCasus, z.output<typeof schema.MaakDeelnemer>>({
  id: 'maakDeelnemer',
  methode: 'POST',
  pad,
  titel: 'Zet een organisatie of persoon op de lijst van deelnemers',
  uitleg:
    'Uw eigen organisatie en personen die u zelf bijhoudt doen meteen mee. Een andere organisatie staat op de lijst als uitgenodigd; stuur ook een uitnodiging. Meedoen alleen opent geen dossier.',
  groep,
  scope: 'schrijven',
  actie: 'deelnemer.toevoegen',
  body: schema.MaakDeelnemer,
  antwoord: 'aangemaakt',
  uit: schema.deelnemer,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) => [
    body.organisatieId
      ? { pointer: '/organisatieId', soort: 'organisatie', id: body.organisatieId }
      : { pointer: '/persoonId', soort: 'persoon', id: body.persoonId as string },
  ],
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor) => organisatieMag('deelnemer.toevoegen', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body, verwezen }) => opslag.maakDeelnemer(tx, mag, params.casusId, body, verwezen),
})

const beeindigen = schrijfoperatie<'deelnemer.beeindigen', Deelnemer, z.output<typeof schema.Beeindig>>({
  id: 'wijzigDeelnemer',
  methode: 'PATCH',
  pad: `${pad}/{deelnemerId}`,
  titel: 'Beëindig een deelname',
  uitleg:
    'Dit doet de organisatie die de casus opende, of de deelnemende organisatie zelf. Wie de regie heeft, draagt die eerst over. Wat met toestemming openstaat, blijft open tot die toestemming afloopt of wordt ingetrokken.',
  groep,
  scope: 'schrijven',
  actie: 'deelnemer.beeindigen',
  body: schema.Beeindig,
  antwoord: 'gewijzigd',
  uit: schema.deelnemer,
  ifMatch: true,
  doel: ({ deelnemerId }) => ({ soort: 'deelnemer', id: deelnemerId }),
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor, doel) =>
    eigenaarMag(
      'deelnemer.beeindigen',
      actor,
      actor.organisatie === doel?.json.organisatieId ? doel?.json.organisatieId : doel?.eigenaar,
      'coordinerend',
    ),
  schrijf: (tx, mag, { params, body, doel }) => {
    eisOnder(doel, params)
    return opslag.beeindigDeelnemer(tx, mag, doel, body)
  },
})

const medewerkerToevoegen = schrijfoperatie<'deelnemermedewerker.toevoegen', Deelnemer, z.output<typeof schema.MaakDeelnemermedewerker>>({
  id: 'maakDeelnemermedewerker',
  methode: 'POST',
  pad: `${pad}/{deelnemerId}/medewerkers`,
  titel: 'Zeg welke medewerker namens uw organisatie aan tafel zit',
  groep,
  scope: 'schrijven',
  actie: 'deelnemermedewerker.toevoegen',
  body: schema.MaakDeelnemermedewerker,
  antwoord: 'aangemaakt',
  uit: schema.deelnemermedewerker,
  doel: ({ deelnemerId }) => ({ soort: 'deelnemer', id: deelnemerId }),
  verwijzingen: ({ body }) => [{ pointer: '/medewerkerId', soort: 'medewerker', id: body.medewerkerId }],
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('deelnemermedewerker.toevoegen', actor, doel?.json.organisatieId),
  schrijf: (tx, mag, { params, body, doel }) => {
    eisOnder(doel, params)
    return opslag.maakDeelnemermedewerker(tx, mag, doel, body)
  },
})

const medewerkerBeeindigen = schrijfoperatie<'deelnemermedewerker.beeindigen', Medewerker, z.output<typeof schema.Beeindig>>({
  id: 'wijzigDeelnemermedewerker',
  methode: 'PATCH',
  pad: `${pad}/{deelnemerId}/medewerkers/{deelnemermedewerkerId}`,
  titel: 'Beëindig de deelname van een medewerker',
  groep,
  scope: 'schrijven',
  actie: 'deelnemermedewerker.beeindigen',
  body: schema.Beeindig,
  antwoord: 'gewijzigd',
  uit: schema.deelnemermedewerker,
  ifMatch: true,
  doel: ({ deelnemermedewerkerId }) => ({ soort: 'deelnemermedewerker', id: deelnemermedewerkerId }),
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('deelnemermedewerker.beeindigen', actor, doel?.eigenaar),
  schrijf: (tx, mag, { params, body, doel }) => {
    eisOnder(doel, params)
    return opslag.beeindigDeelnemermedewerker(tx, mag, doel, body)
  },
})

export const deelnemerOperaties: Operatie[] = [
  toevoegen,
  leesLijst(schema.deelnemer, 'ouder', { id: 'lijstDeelnemers', pad, titel: 'Lees wie er aan tafel zit', groep }),
  leesBetrokkenOrganisaties,
  leesDeel(schema.deelnemer, { id: 'leesDeelnemer', pad: `${pad}/{deelnemerId}`, titel: 'Lees een deelnemer', groep }),
  beeindigen,
  medewerkerToevoegen,
  lijstOnder(schema.deelnemermedewerker, schema.deelnemer, 'ouder', 'casusId', {
    id: 'lijstDeelnemermedewerkers',
    pad: `${pad}/{deelnemerId}/medewerkers`,
    titel: 'Lees welke medewerkers namens deze organisatie aan tafel zitten',
    groep,
  }),
  leesOnder(schema.deelnemermedewerker, {
    id: 'leesDeelnemermedewerker',
    pad: `${pad}/{deelnemerId}/medewerkers/{deelnemermedewerkerId}`,
    titel: 'Lees de deelname van een medewerker',
    groep,
  }),
  medewerkerBeeindigen,
]
