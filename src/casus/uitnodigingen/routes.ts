import type { z } from 'zod'
import { organisatieMag, toegestaan } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, type Slot, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { leesOnder } from '../lezen.ts'
import { accepteer } from './acceptaties.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'uitnodigingen'
const pad = '/casussen/{casusId}/uitnodigingen'
const eigenPad = '/uitnodigingen/{uitnodigingId}'

const versturen = schrijfoperatie<'uitnodiging.versturen', { casusId: string }, z.output<typeof schema.MaakUitnodiging>>({
  id: 'maakUitnodiging',
  methode: 'POST',
  pad,
  titel: 'Nodig een organisatie of persoon uit',
  uitleg:
    'Wie is uitgenodigd ziet het nummer van de casus, uw organisatie en de eigen uitnodiging; verder niets. Zit een organisatie al aan tafel, dan nodigt u haar alleen nog uit voor een jeugdige voor wie u dat niet eerder deed. Nodigt u een persoon uit, dan staat in het antwoord een code die u één keer ziet. Geef haar door aan de persoon zelf.',
  groep,
  scope: 'schrijven',
  actie: 'uitnodiging.versturen',
  body: schema.MaakUitnodiging,
  antwoord: 'aangemaakt',
  uit: schema.uitnodiging,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) => [
    body.organisatieId
      ? { pointer: '/organisatieId', soort: 'organisatie', id: body.organisatieId }
      : { pointer: '/persoonId', soort: 'persoon', id: body.persoonId as string },
  ],
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor) => organisatieMag('uitnodiging.versturen', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body, verwezen }) => opslag.nodigUit(tx, mag, params.casusId, body, verwezen.get('/persoonId')),
  eenmalig: schema.Eenmalig,
})

/** Whom an acceptatie concerns: everyone of the casus of this uitnodiging, the invited person, and the own personen that are named. */
const slotOpUitnodiging = (uitnodiging: string, personen: string[]): Slot & { uitnodiging: string } => ({ uitnodiging, personen })

const accepteren = schrijfoperatie<'uitnodiging.accepteren', { uitnodigingId: string }, z.output<typeof schema.Accepteer>>({
  id: 'maakUitnodigingacceptatie',
  methode: 'POST',
  pad: `${eigenPad}/acceptaties`,
  titel: 'Neem een uitnodiging aan',
  uitleg:
    'Voor een organisatie: noem wie de jeugdigen in uw eigen administratie zijn. Zit u al aan tafel, dan verandert er verder niets. Voor een persoon: stuur de code mee die u kreeg; vanaf dan bent u hier bekend. Noemde u het verkeerde kind, verklaar de uitnodiging dan vervallen en vraag om een nieuwe.',
  groep,
  scope: 'schrijven',
  actie: 'uitnodiging.accepteren',
  body: schema.Accepteer,
  antwoord: 'aangemaakt',
  uit: schema.uitnodigingacceptatie,
  voorOnbekend: true,
  raaktDekking: true,
  // What the caller may see cannot decide here: whoever brings a code is nobody yet. The uitnodiging itself is looked at in `accepteer`.
  slot: ({ params, body }) =>
    slotOpUitnodiging(
      params.uitnodigingId,
      (body.eigenPersonen ?? []).flatMap((paar) => [paar.jeugdigeId, paar.eigenPersoonId]),
    ),
  mag: () => toegestaan('uitnodiging.accepteren'),
  schrijf: (tx, mag, { params, body }) => accepteer(tx, mag, params.uitnodigingId, body),
})

export const uitnodigingOperaties: Operatie[] = [
  versturen,
  leesLijst(schema.uitnodiging, 'casus', { id: 'lijstUitnodigingenVanCasus', pad, titel: 'Lees de uitnodigingen voor deze casus', groep }),
  leesOnder(schema.uitnodiging, {
    id: 'leesUitnodigingVanCasus',
    pad: `${pad}/{uitnodigingId}`,
    titel: 'Lees een uitnodiging voor deze casus',
    groep,
  }),
  leesLijst(schema.uitnodiging, 'lijst', {
    id: 'lijstUitnodigingen',
    pad: '/uitnodigingen',
    titel: 'Lees de uitnodigingen die u verstuurde of kreeg, de nieuwste eerst',
    groep,
    filters: { status: { veld: 'filter_status', schema: schema.Status } },
  }),
  leesEen(schema.uitnodiging, { id: 'leesUitnodiging', pad: eigenPad, titel: 'Lees een uitnodiging', groep }),
  accepteren,
  leesLijst(schema.uitnodigingacceptatie, 'ouder', {
    id: 'lijstUitnodigingacceptaties',
    pad: `${eigenPad}/acceptaties`,
    titel: 'Lees of de uitnodiging is aangenomen',
    groep,
  }),
  leesDeel(schema.uitnodigingacceptatie, {
    id: 'leesUitnodigingacceptatie',
    pad: `${eigenPad}/acceptaties/{acceptatieId}`,
    titel: 'Lees hoe een uitnodiging is aangenomen',
    groep,
  }),
]
