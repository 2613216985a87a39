import type { z } from 'zod'
import { zienswijzen } from '../../register/zienswijzen/routes.ts'
import { organisatieMag, toegestaan } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { metPeildatum } from '../../toegang/toen.ts'
import { jeugdigeOperaties } from '../jeugdigen/routes.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'casussen'
type Pad = { casusId: string }
const doel = ({ casusId }: Pad) => ({ soort: 'casus', id: casusId })
const pad = '/casussen/{casusId}'

const open = schrijfoperatie<'casus.openen', Record<never, never>, z.output<typeof schema.MaakCasus>>({
  id: 'maakCasus',
  methode: 'POST',
  pad: '/casussen',
  titel: 'Open een casus',
  uitleg:
    'Noem de jeugdigen om wie het gaat, met hun hulpvraag. Uw organisatie zit aan tafel en heeft de regie, tot een ander die aanneemt. Andere organisaties staan op de lijst als uitgenodigd.',
  groep,
  scope: 'schrijven',
  actie: 'casus.openen',
  body: schema.MaakCasus,
  antwoord: 'aangemaakt',
  uit: schema.casus,
  raaktDekking: true,
  verwijzingen: ({ body }) => [
    ...body.jeugdigen.map(({ persoonId }, nummer) => ({ pointer: `/jeugdigen/${nummer}/persoonId`, soort: 'persoon', id: persoonId })),
    ...(body.gezinId ? [{ pointer: '/gezinId', soort: 'gezin', id: body.gezinId }] : []),
    ...(body.deelnemers ?? []).map(({ organisatieId, persoonId }, nummer) =>
      organisatieId
        ? { pointer: `/deelnemers/${nummer}/organisatieId`, soort: 'organisatie', id: organisatieId }
        : { pointer: `/deelnemers/${nummer}/persoonId`, soort: 'persoon', id: persoonId as string },
    ),
  ],
  slot: ({ body }) => ({ personen: body.jeugdigen.map(({ persoonId }) => persoonId), gezin: body.gezinId }),
  mag: (actor) => organisatieMag('casus.openen', actor, 'coordinerend'),
  schrijf: (tx, mag, { body, verwezen }) => opslag.maakCasus(tx, mag, body, verwezen),
})

const overgang = schrijfoperatie<'casus.overgaan', Pad, z.output<typeof schema.MaakFaseovergang>>({
  id: 'maakFaseovergang',
  methode: 'POST',
  pad: `${pad}/faseovergangen`,
  titel: 'Ga naar de volgende fase',
  uitleg:
    'De volgorde is signaleren, samen beslissen, toewijzen, uitvoeren. Bij lichte hulp kan toewijzen worden overgeslagen. Na een evaluatie kan de casus terug van uitvoeren naar samen beslissen.',
  groep,
  scope: 'schrijven',
  actie: 'casus.overgaan',
  body: schema.MaakFaseovergang,
  antwoord: 'aangemaakt',
  uit: schema.faseovergang,
  doel,
  slot: slotOpDoel,
  motiveerbaar: true,
  mag: (actor) => (actor.soort === 'persoon' ? toegestaan('casus.overgaan') : organisatieMag('casus.overgaan', actor, 'coordinerend')),
  schrijf: (tx, mag, { params, body }) => opslag.gaOver(tx, mag, params.casusId, body),
})

const afsluiting = schrijfoperatie<'casus.afsluiten', Pad, z.output<typeof schema.MaakAfsluiting>>({
  id: 'maakAfsluiting',
  methode: 'POST',
  pad: `${pad}/afsluitingen`,
  titel: 'Sluit de casus af',
  uitleg:
    'De regie eindigt, en wat op grond van toestemmingen in deze casus openstond gaat dicht. Uitnodigingen die openstaan, wachten tot de casus weer opengaat. Vraag eerst aan ouders en jeugdige hoe zij het vonden (`ervaringen`), zeg wat het opleverde en wie er daarna nog meekijkt.',
  groep,
  scope: 'schrijven',
  actie: 'casus.afsluiten',
  body: schema.MaakAfsluiting,
  antwoord: 'aangemaakt',
  uit: schema.afsluiting,
  doel,
  slot: slotOpDoel,
  raaktDekking: true,
  motiveerbaar: true,
  mag: (actor) => (actor.soort === 'persoon' ? toegestaan('casus.afsluiten') : organisatieMag('casus.afsluiten', actor, 'coordinerend')),
  schrijf: (tx, mag, { params, body }) => opslag.sluitCasus(tx, mag, params.casusId, body),
})

const heropening = schrijfoperatie<'casus.heropenen', Pad, z.output<typeof schema.MaakHeropening>>({
  id: 'maakHeropening',
  methode: 'POST',
  pad: `${pad}/heropeningen`,
  titel: 'Open een afgesloten casus weer',
  uitleg:
    'Uw organisatie heeft vanaf nu de regie; wie haar eerder had blijft te lezen. Wat anderen mochten zien gaat alleen weer open als de grond daarvoor vandaag nog geldt: een toestemming die niet is verlopen of ingetrokken.',
  groep,
  scope: 'schrijven',
  actie: 'casus.heropenen',
  body: schema.MaakHeropening,
  antwoord: 'aangemaakt',
  uit: schema.heropening,
  doel,
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor) => organisatieMag('casus.heropenen', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body }) => opslag.heropen(tx, mag, params.casusId, body),
})

export const casusOperaties: Operatie[] = [
  open,
  leesLijst(schema.casus, 'lijst', {
    id: 'lijstCasussen',
    pad: '/casussen',
    titel: 'Lees de casussen die u mag zien, de nieuwste eerst',
    groep,
    filters: { status: { veld: 'filter_status', schema: schema.Status }, fase: { veld: 'filter_soort', schema: schema.Fase } },
  }),
  metPeildatum(leesEen(schema.casus, { id: 'leesCasus', pad, titel: 'Lees een casus', groep })),
  ...jeugdigeOperaties,
  overgang,
  leesLijst(schema.faseovergang, 'ouder', {
    id: 'lijstFaseovergangen',
    pad: `${pad}/faseovergangen`,
    titel: 'Lees hoe de casus door de fases ging',
    groep,
  }),
  leesDeel(schema.faseovergang, {
    id: 'leesFaseovergang',
    pad: `${pad}/faseovergangen/{faseovergangId}`,
    titel: 'Lees een faseovergang',
    groep,
  }),
  afsluiting,
  leesLijst(schema.afsluiting, 'ouder', {
    id: 'lijstAfsluitingen',
    pad: `${pad}/afsluitingen`,
    titel: 'Lees of en waarom de casus is afgesloten',
    groep,
  }),
  leesDeel(schema.afsluiting, { id: 'leesAfsluiting', pad: `${pad}/afsluitingen/{afsluitingId}`, titel: 'Lees een afsluiting', groep }),
  heropening,
  leesLijst(schema.heropening, 'ouder', {
    id: 'lijstHeropeningen',
    pad: `${pad}/heropeningen`,
    titel: 'Lees of en waarom de casus weer openging',
    groep,
  }),
  leesDeel(schema.heropening, { id: 'leesHeropening', pad: `${pad}/heropeningen/{heropeningId}`, titel: 'Lees een heropening', groep }),
  ...zienswijzen({ noun: schema.casus, pad, groep }),
]
