import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { zienswijzen } from '../../register/zienswijzen/routes.ts'
import { eigenaarMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Verwijzing } from '../../toegang/operatie.ts'
import { leesOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import * as opslag from './opslag.ts'
import { doel, een, type InCasus, leesDelen, type Pad, pad } from './paden.ts'
import * as schema from './schema.ts'

const groep = 'overleggen'
/** The organisatie or person that is named; a medewerker is looked at where the row is written. */
const wieIs = ({ organisatieId, persoonId }: { organisatieId?: string | null; persoonId?: string | null }, waar: string): Verwijzing[] => [
  ...(organisatieId ? [{ pointer: `${waar}/organisatieId`, soort: 'organisatie', id: organisatieId }] : []),
  ...(persoonId ? [{ pointer: `${waar}/persoonId`, soort: 'persoon', id: persoonId }] : []),
]

const plannen = schrijfoperatie<'overleg.plannen', InCasus, z.output<typeof schema.MaakOverleg>>({
  id: 'maakOverleg',
  methode: 'POST',
  pad,
  titel: 'Beleg een overleg',
  uitleg:
    'Noem wie u erbij vraagt, en van ieder waarom. Wie het gezag heeft vraagt u altijd, en vanaf 12 jaar ook de jeugdige. Alleen op een deling zonder toestemming, of om de veiligheid, kan het zonder het gezin; zo’n overleg ziet het gezin niet.',
  groep,
  scope: 'schrijven',
  actie: 'overleg.plannen',
  body: schema.MaakOverleg,
  antwoord: 'aangemaakt',
  uit: schema.overleg,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ params, body }) => [
    ...(body.uitgenodigden ?? []).flatMap((wie, nr) => wieIs(wie, `/uitgenodigden/${nr}`)),
    ...(body.zonderGezin?.delingId
      ? [{ pointer: '/zonderGezin/delingId', soort: 'deling', id: body.zonderGezin.delingId, casus: params.casusId }]
      : []),
  ],
  slot: slotOpDoel,
  raaktDekking: true,
  motiveerbaar: true,
  mag: (actor) => organisatieMag('overleg.plannen', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body, verwezen }) => opslag.plan(tx, mag, params.casusId, body, verwezen.get('/zonderGezin/delingId')),
})

const wijzigen = schrijfoperatie<'overleg.wijzigen', Pad, z.output<typeof schema.WijzigOverleg>>({
  id: 'wijzigOverleg',
  methode: 'PATCH',
  pad: een,
  titel: 'Verplaats een overleg, of vul aan wat het verslag over het geheel zegt',
  uitleg: 'Tijd en duur zolang het niet is begonnen; de regisseur en het evaluatiemoment tot het verslag is vastgesteld.',
  groep,
  scope: 'schrijven',
  actie: 'overleg.wijzigen',
  body: schema.WijzigOverleg,
  antwoord: 'gewijzigd',
  uit: schema.overleg,
  ifMatch: true,
  doel,
  verwijzingen: ({ body }) => [
    ...(body.regisseurOrganisatieId ? [{ pointer: '/regisseurOrganisatieId', soort: 'organisatie', id: body.regisseurOrganisatieId }] : []),
    ...(body.regisseurPersoonId ? [{ pointer: '/regisseurPersoonId', soort: 'persoon', id: body.regisseurPersoonId }] : []),
  ],
  slot: slotOpDoel,
  mag: (actor, overleg) => eigenaarMag('overleg.wijzigen', actor, overleg?.eigenaar, 'coordinerend'),
  schrijf: (tx, mag, { params, body, doel: overleg }) => {
    eisOnder(overleg, params)
    return opslag.wijzig(tx, mag, overleg, body)
  },
})

const uitnodigen = schrijfoperatie<'uitgenodigde.toevoegen', Pad, z.output<typeof schema.MaakUitgenodigde>>({
  id: 'maakUitgenodigde',
  methode: 'POST',
  pad: `${een}/uitgenodigden`,
  titel: 'Vraag iemand bij het overleg',
  uitleg: 'Zeg waarom deze erbij nodig is. Een akkoord dat eerder op de lijst is gegeven telt daarna niet meer.',
  groep,
  scope: 'schrijven',
  actie: 'uitgenodigde.toevoegen',
  body: schema.MaakUitgenodigde,
  antwoord: 'aangemaakt',
  uit: schema.uitgenodigde,
  doel,
  verwijzingen: ({ body }) => wieIs(body, ''),
  slot: slotOpDoel,
  mag: (actor, overleg) => eigenaarMag('uitgenodigde.toevoegen', actor, overleg?.eigenaar, 'coordinerend'),
  schrijf: (tx, mag, { params, body, doel: overleg }) => {
    eisOnder(overleg, params)
    return opslag.nodigUit(tx, mag, overleg, body)
  },
})

const akkoord = schrijfoperatie<'overleg.akkoord', Pad, z.output<typeof schema.MaakOverlegakkoord>>({
  id: 'maakOverlegakkoord',
  methode: 'POST',
  pad: `${een}/akkoorden`,
  titel: 'Zeg dat u het eens bent met wie er zijn uitgenodigd',
  uitleg: 'School en jeugdhulp bepalen samen wie er nodig zijn. Wie het overleg belegde, is met de eigen lijst al akkoord.',
  groep,
  scope: 'schrijven',
  actie: 'overleg.akkoord',
  body: schema.MaakOverlegakkoord,
  antwoord: 'aangemaakt',
  uit: schema.overlegakkoord,
  doel,
  slot: slotOpDoel,
  mag: (actor) => organisatieMag('overleg.akkoord', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body, doel: overleg }) => {
    eisOnder(overleg, params)
    return opslag.geefAkkoord(tx, mag, overleg, body.toelichting)
  },
})

const verloop = schrijfoperatie<'overleg.verloop', Pad, z.output<typeof schema.MaakOverlegverloop>>({
  id: 'maakOverlegverloop',
  methode: 'POST',
  pad: `${een}/verloop`,
  titel: 'Leg vast dat het overleg begint, is gehouden of niet doorgaat',
  uitleg:
    'Vanaf het begin kan er iets op tafel komen. Zodra het is gehouden, is dat voor ieder weer dicht; vergeet u dat, dan sluit het een half uur na de geplande duur.',
  groep,
  scope: 'schrijven',
  actie: 'overleg.verloop',
  body: schema.MaakOverlegverloop,
  antwoord: 'aangemaakt',
  uit: schema.overlegverloop,
  doel,
  slot: slotOpDoel,
  raaktDekking: true,
  motiveerbaar: true,
  mag: (actor, overleg) => eigenaarMag('overleg.verloop', actor, overleg?.eigenaar, 'coordinerend'),
  schrijf: (tx, mag, { params, body, doel: overleg }) => {
    eisOnder(overleg, params)
    return opslag.neemStap(tx, mag, overleg, body)
  },
})

export const overlegOperaties: Operatie[] = [
  plannen,
  leesLijst(schema.overleg, 'casus', { id: 'lijstOverleggen', pad, titel: 'Lees de overleggen van deze casus', groep }),
  leesOnder(schema.overleg, { id: 'leesOverleg', pad: een, titel: 'Lees een overleg, met het verslag', groep }),
  wijzigen,
  uitnodigen,
  ...leesDelen(schema.uitgenodigde, {
    ...{ meervoud: 'uitgenodigden', groep },
    ...{ lijst: ['lijstUitgenodigden', 'Lees wie er zijn gevraagd'], lees: ['leesUitgenodigde', 'Lees waarom iemand is gevraagd'] },
  }),
  ...vervallenverklaring({
    noun: schema.uitgenodigde,
    pad: `${een}/uitgenodigden/{uitgenodigdeId}`,
    ...{ groep, id: 'uitgenodigde', verval: opslag.vervalUitgenodigde },
  }),
  akkoord,
  ...leesDelen(schema.overlegakkoord, {
    ...{ meervoud: 'akkoorden', groep },
    ...{ lijst: ['lijstOverlegakkoorden', 'Lees wie akkoord is met de lijst'], lees: ['leesOverlegakkoord', 'Lees een akkoord'] },
  }),
  verloop,
  ...leesDelen(schema.overlegverloop, {
    ...{ meervoud: 'verloop', groep },
    ...{ lijst: ['lijstOverlegverloop', 'Lees hoe het overleg verliep'], lees: ['leesOverlegverloop', 'Lees een stap'] },
  }),
  ...zienswijzen({ noun: schema.overleg, pad: een, groep }),
  ...vervallenverklaring({ noun: schema.overleg, pad: een, groep, id: 'overleg', verval: opslag.vervalOverleg }),
]
