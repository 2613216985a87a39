import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { eigenaarMag, mensMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesLijst } from '../../toegang/lezen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'delingen'
const pad = '/casussen/{casusId}/delingen'
const een = `${pad}/{delingId}`
type InCasus = { casusId: string }
type Pad = InCasus & { delingId: string }
const doel = ({ delingId }: Pad) => ({ soort: 'deling', id: delingId })
const ids = (veld: string, soort: string, lijst: string[] | undefined) =>
  (lijst ?? []).map((id, nummer) => ({ pointer: `/${veld}/${nummer}`, soort, id }))

const delen = schrijfoperatie<'deling.vastleggen', InCasus, z.output<typeof schema.MaakDeling>>({
  id: 'maakDeling',
  methode: 'POST',
  pad,
  titel: 'Deel gegevens van uw eigen dossier zonder toestemming',
  uitleg:
    'Vraag liever toestemming. Kan dat niet, kies dan één grond en zeg waarom. U deelt alleen wat uw eigen organisatie bijhoudt. Er gaat niets open voordat een tweede medewerker van uw organisatie heeft bevestigd, ook niet bij vitaal belang: de bronnen kennen daarop geen uitzondering. Bij direct gevaar belt u 112 of Veilig Thuis.',
  groep,
  scope: 'schrijven',
  actie: 'deling.vastleggen',
  body: schema.MaakDeling,
  antwoord: 'aangemaakt',
  uit: schema.deling,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) => [
    { pointer: '/betreftId', soort: 'persoon', id: body.betreftId },
    ...ids('ontvangerIds', 'organisatie', body.ontvangerIds),
    ...ids('ontvangerPersoonIds', 'persoon', body.ontvangerPersoonIds),
  ],
  slot: slotOpDoel,
  raaktDekking: true,
  motiveerbaar: true,
  mag: (actor) => mensMag(actor, organisatieMag('deling.vastleggen', actor, 'alles')),
  schrijf: (tx, mag, { params, body }) => opslag.deel(tx, mag, params.casusId, body),
})

const wijzigen = schrijfoperatie<'deling.wijzigen', Pad, z.output<typeof schema.WijzigDeling>>({
  id: 'wijzigDeling',
  methode: 'PATCH',
  pad: een,
  titel: 'Leg vast wanneer de betrokkenen het horen, of dat zij het weten',
  uitleg: 'Zodra `geinformeerdOp` is ingevuld, zien de jeugdige en wie gezag heeft deze deling zelf. Dat is niet terug te draaien.',
  groep,
  scope: 'schrijven',
  actie: 'deling.wijzigen',
  body: schema.WijzigDeling,
  antwoord: 'gewijzigd',
  uit: schema.deling,
  ifMatch: true,
  doel,
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor, deling) => eigenaarMag('deling.wijzigen', actor, deling?.eigenaar, 'alles'),
  schrijf: (tx, mag, { params, body, doel: deling }) => {
    eisOnder(deling, params)
    return opslag.wijzig(tx, mag, deling, body)
  },
})

const bevestigen = schrijfoperatie<'deling.bevestigen', Pad, z.output<typeof schema.BevestigDeling>>({
  id: 'maakDelingbevestiging',
  methode: 'POST',
  pad: `${een}/bevestigingen`,
  titel: 'Bevestig een deling als tweede medewerker',
  uitleg:
    'Een andere medewerker van dezelfde organisatie dan wie de deling vastlegde. Lees eerst wat er gedeeld wordt en waarom. Na uw bevestiging staat het open.',
  groep,
  scope: 'schrijven',
  actie: 'deling.bevestigen',
  body: schema.BevestigDeling,
  antwoord: 'aangemaakt',
  uit: schema.delingbevestiging,
  ifMatch: true,
  doel,
  slot: slotOpDoel,
  raaktDekking: true,
  motiveerbaar: true,
  mag: (actor, deling) => mensMag(actor, eigenaarMag('deling.bevestigen', actor, deling?.eigenaar, 'alles')),
  schrijf: (tx, mag, { params, body, doel: deling }) => {
    eisOnder(deling, params)
    return opslag.bevestig(tx, mag, deling, body.toelichting)
  },
})

const beeindigen = schrijfoperatie<'deling.beeindigen', Pad, z.output<typeof schema.BeeindigDeling>>({
  id: 'maakDelingbeeindiging',
  methode: 'POST',
  pad: `${een}/beeindigingen`,
  titel: 'Beëindig een deling',
  uitleg: 'De ontvangers zien er vanaf de eerstvolgende aanroep niets meer van. Dit kan altijd, en iedere coördinerende collega kan het.',
  groep,
  scope: 'schrijven',
  actie: 'deling.beeindigen',
  body: schema.BeeindigDeling,
  antwoord: 'aangemaakt',
  uit: schema.delingbeeindiging,
  doel,
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor, deling) => eigenaarMag('deling.beeindigen', actor, deling?.eigenaar, 'alles'),
  schrijf: (tx, mag, { params, body, doel: deling }) => {
    eisOnder(deling, params)
    return opslag.beeindig(tx, mag, deling, body.reden)
  },
})

/** What hangs under a deling: the list of it, and one. */
const leesDelen = (noun: Noun<never>, meervoud: string, naam: string, titels: [string, string]): Operatie[] => [
  lijstOnder(noun, schema.deling, 'ouder', 'delingId', { id: `lijst${naam}en`, pad: `${een}/${meervoud}`, titel: titels[0], groep }),
  leesOnder(noun, { id: `lees${naam}`, pad: `${een}/${meervoud}/{${naam.toLowerCase()}Id}`, titel: titels[1], groep }),
]

export const delingOperaties: Operatie[] = [
  delen,
  leesLijst(schema.deling, 'casus', { id: 'lijstDelingen', pad, titel: 'Lees de delingen in deze casus die u mag zien', groep }),
  leesOnder(schema.deling, { id: 'leesDeling', pad: een, titel: 'Lees een deling', groep }),
  wijzigen,
  bevestigen,
  ...leesDelen(schema.delingbevestiging, 'bevestigingen', 'Delingbevestiging', ['Lees of de deling is bevestigd', 'Lees een bevestiging']),
  beeindigen,
  ...leesDelen(schema.delingbeeindiging, 'beeindigingen', 'Delingbeeindiging', [
    'Lees of en waarom de deling eindigde',
    'Lees waarom een deling eindigde',
  ]),
  ...vervallenverklaring({ noun: schema.deling, pad: een, groep, id: 'deling', verval: opslag.vervalDeling }),
]
