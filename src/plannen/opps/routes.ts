import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import * as evaluaties from '../../casus/evaluatiemomenten/opslag.ts'
import { externeVerwijzingen } from '../../register/externe-verwijzingen/routes.ts'
import { eisInstelling, scholen } from '../../register/personen/opslag.ts'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { zienswijzen } from '../../register/zienswijzen/routes.ts'
import type { Actor } from '../../toegang/actor.ts'
import { eigenaarMag, organisatieMag, type Toegestaan, toegestaan, type Weigering } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Zicht } from '../../toegang/operatie.ts'
import { metPeildatum } from '../../toegang/toen.ts'
import * as koppelingen from '../koppelingen/opslag.ts'
import { onderdeeloperaties, type Planvorm } from '../onderdelen.ts'
import * as samenvattingen from '../samenvattingen/opslag.ts'
import { leesVersie } from '../versielezen.ts'
import { InstemmingIn, oppInstemming } from './instemmingen.ts'
import * as opslag from './opslag.ts'
import { OppIn, OppVersieIn, OppWijziging, onderdelen, oppNoun, oppVersie } from './schema.ts'
import { oppsoorten } from './tabel.ts'
import { oppVaststelling, VaststellingIn } from './vaststellingen.ts'

const groep = 'opps'
const een = '/opps/{oppId}'
type Params = { oppId: string }
const doel = ({ oppId }: Params) => ({ soort: 'opp', id: oppId })

/** What an OPP does with its parts. */
const planvorm: Planvorm = {
  soort: 'opp',
  groep,
  param: 'oppId',
  titel: 'een OPP',
  voegToe: opslag.voegOnderdeelToe,
  wijzig: opslag.wijzigOnderdeel,
  verval: opslag.vervalOnderdeel,
}

/** A school keeps the OPP; a kinderopvang makes a handelingsplan. */
function magMaken(actor: Actor, schoolId: string | undefined): Toegestaan<'opp.maken'> | Weigering {
  if (!scholen.includes(actor.organisatieSoort ?? '')) return { reden: 'Alleen een school of kinderopvang stelt dit plan op.' }
  return eigenaarMag('opp.maken', actor, schoolId ?? actor.organisatie)
}

const maak = schrijfoperatie({
  id: 'maakOpp',
  methode: 'POST',
  pad: '/opps',
  titel: 'Begin een OPP, handelingsplan of ondersteuningsafspraken',
  uitleg: 'Er ontstaat een eerste versie, als concept. Zet daar de onderdelen in en stel haar dan vast.',
  groep,
  scope: 'schrijven',
  actie: 'opp.maken',
  body: OppIn,
  antwoord: 'aangemaakt',
  uit: oppNoun,
  verwijzingen: ({ body }) => [{ pointer: '/jeugdigeId', soort: 'persoon', id: body.jeugdigeId }],
  slot: ({ body }) => ({ personen: [body.jeugdigeId] }),
  mag: (actor, _doel, { body }) => magMaken(actor, body.schoolId),
  schrijf: async (tx, mag, { body }) => opslag.maakOpp(tx, mag, body),
})

const wijzig = schrijfoperatie({
  id: 'wijzigOpp',
  methode: 'PATCH',
  pad: een,
  titel: 'Wijzig wat de conceptversie zegt naast de onderdelen',
  groep,
  scope: 'schrijven',
  actie: 'plan.schrijven',
  body: OppWijziging,
  antwoord: 'gewijzigd',
  ifMatch: true,
  doel,
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('plan.schrijven', actor, doel?.eigenaar),
  schrijf: (tx, mag, { doel, body }) => opslag.wijzigOpp(tx, mag, doel.id, body),
})

const maakVersie = schrijfoperatie({
  id: 'maakOppVersie',
  methode: 'POST',
  pad: `${een}/versies`,
  titel: 'Begin de volgende versie, met alles uit de vorige',
  uitleg: 'De inbreng van de leerling gaat niet mee: die wordt voor elke versie opnieuw gevraagd.',
  groep,
  scope: 'schrijven',
  actie: 'plan.schrijven',
  body: OppVersieIn,
  antwoord: 'aangemaakt',
  uit: oppVersie,
  doel,
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('plan.schrijven', actor, doel?.eigenaar),
  schrijf: async (tx, mag, { doel, body }) => {
    const { geschreven, van } = await opslag.maakVersie(tx, mag, doel.id, body.reden)
    await samenvattingen.neemMee(tx, mag, { soort: 'opp', id: doel.id }, van)
    return geschreven
  },
})

const stelVast = schrijfoperatie({
  id: 'stelOppVast',
  methode: 'POST',
  pad: `${een}/vaststellingen`,
  titel: 'Stel het perspectief of het handelingsdeel van de conceptversie vast',
  groep,
  scope: 'schrijven',
  actie: 'plan.vaststellen',
  body: VaststellingIn,
  antwoord: 'aangemaakt',
  uit: oppVaststelling,
  ifMatch: true,
  motiveerbaar: true,
  doel,
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('plan.vaststellen', actor, doel?.eigenaar, 'alles'),
  schrijf: (tx, mag, { doel, body }) => opslag.stelVast(tx, mag, doel, body),
})

/** Who has gezag or the pupil answers in person, an organisatie with gezag for itself; what was said or signed elsewhere, the school writes down. */
const magInstemmen = (
  actor: Actor,
  doel: Zicht | undefined,
  { doorId, doorOrganisatieId }: InstemmingIn,
): Toegestaan<'opp.instemmen'> | Weigering => {
  if (actor.soort !== 'persoon')
    return doorOrganisatieId !== undefined && doorOrganisatieId === actor.organisatie
      ? organisatieMag('opp.instemmen', actor, 'coordinerend')
      : eigenaarMag('opp.instemmen', actor, doel?.eigenaar)
  return doorId !== undefined && actor.houders.includes(doorId)
    ? toegestaan('opp.instemmen')
    : { reden: 'U kunt alleen voor uzelf instemmen.' }
}

const stemIn = schrijfoperatie({
  id: 'stemInMetOpp',
  methode: 'POST',
  pad: `${een}/instemmingen`,
  titel: 'Leg vast of een ouder, voogd of leerling instemt met het handelingsdeel van een versie',
  uitleg:
    'Wie gezag heeft zegt het zelf, als ouder of als voogd; een leerling vanaf 18 jaar als leerling. Ligt het gezag bij een gecertificeerde instelling, dan stemt die in met `doorOrganisatieId`. Wat op school is gezegd of ondertekend, legt de school vast.',
  groep,
  scope: 'schrijven',
  actie: 'opp.instemmen',
  body: InstemmingIn,
  antwoord: 'aangemaakt',
  uit: oppInstemming,
  ifMatch: true,
  doel,
  verwijzingen: ({ params, body }) => [
    ...(body.doorId ? [{ pointer: '/doorId', soort: 'persoon', id: body.doorId }] : []),
    ...(body.doorOrganisatieId ? [{ pointer: '/doorOrganisatieId', soort: 'organisatie', id: body.doorOrganisatieId }] : []),
    { pointer: '/planversie', soort: 'opp-versie', id: params.oppId, planversie: body.planversie },
  ],
  slot: slotOpDoel,
  mag: (actor, doel, { body }) => magInstemmen(actor, doel, body),
  schrijf: async (tx, mag, { doel, body, verwezen }) => {
    eisInstelling(verwezen.get('/doorOrganisatieId'), '/doorOrganisatieId')
    return opslag.legInstemmingVast(tx, mag, doel, body)
  },
})

export const oppOperaties: Operatie[] = [
  maak,
  leesLijst(oppNoun, 'lijst', {
    id: 'lijstOpps',
    pad: '/opps',
    groep,
    titel: 'Lees de OPP’s die u ziet',
    filters: { soort: { veld: 'filter_soort', schema: z.enum(oppsoorten) }, jeugdigeId: { veld: 'betreft', schema: Uuid } },
  }),
  metPeildatum(leesEen(oppNoun, { id: 'leesOpp', pad: een, groep, titel: 'Lees een OPP met zijn onderdelen', versies: true })),
  wijzig,
  maakVersie,
  metPeildatum(
    leesLijst(oppVersie, 'ouder', { id: 'lijstOppVersies', pad: `${een}/versies`, groep, titel: 'Lees de versies van een OPP' }),
  ),
  leesVersie(oppVersie, {
    id: 'leesOppVersie',
    pad: `${een}/versies/{planversie}`,
    groep,
    titel: 'Lees wat een versie van een OPP zegt naast de onderdelen',
  }),
  ...onderdelen.flatMap((onderdeel) => onderdeeloperaties(planvorm, onderdeel)),
  stemIn,
  leesLijst(oppInstemming, 'ouder', {
    id: 'lijstOppInstemmingen',
    pad: `${een}/instemmingen`,
    groep,
    titel: 'Lees wie met welke versie instemde',
  }),
  leesDeel(oppInstemming, { id: 'leesOppInstemming', pad: `${een}/instemmingen/{instemmingId}`, groep, titel: 'Lees een instemming' }),
  stelVast,
  leesLijst(oppVaststelling, 'ouder', {
    id: 'lijstOppVaststellingen',
    pad: `${een}/vaststellingen`,
    groep,
    titel: 'Lees wanneer welk deel is vastgesteld',
  }),
  leesDeel(oppVaststelling, {
    id: 'leesOppVaststelling',
    pad: `${een}/vaststellingen/{vaststellingId}`,
    groep,
    titel: 'Lees een vaststelling',
  }),
  ...externeVerwijzingen({ noun: oppNoun, pad: een, groep }),
  ...zienswijzen({ noun: oppNoun, pad: een, groep }),
  ...vervallenverklaring({
    noun: oppNoun,
    pad: een,
    groep,
    id: 'Opp',
    verval: async (tx, mag, { id }) => {
      await opslag.vervalOpp(tx, mag, id)
      await samenvattingen.vervalMetPlan(tx, mag, { soort: 'opp', id })
      await koppelingen.vervalMetPlan(tx, mag, id)
      await evaluaties.vervalMetPlan(tx, mag, id)
    },
  }),
]
