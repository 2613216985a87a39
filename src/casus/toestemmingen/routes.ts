import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import type { Actor } from '../../toegang/actor.ts'
import { organisatieMag, type Toegestaan, toegestaan, type Weigering } from '../../toegang/besluit.ts'
import { leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Zicht } from '../../toegang/operatie.ts'
import { metPeildatum } from '../../toegang/toen.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'toestemmingen'
const pad = '/casussen/{casusId}/toestemmingen'
const een = `${pad}/{toestemmingId}`
type InCasus = { casusId: string }
type Pad = InCasus & { toestemmingId: string }
type Antwoord = z.output<typeof schema.GeefAntwoord>
const doel = ({ toestemmingId }: Pad) => ({ soort: 'toestemming', id: toestemmingId })

const vragen = schrijfoperatie<'toestemming.vragen', InCasus, z.output<typeof schema.VraagToestemming>>({
  id: 'maakToestemming',
  methode: 'POST',
  pad,
  titel: 'Vraag toestemming om gegevens te delen',
  uitleg:
    'Zeg waarvoor, welke delen van wiens dossier, wie het mag zien en tot wanneer. Ook iemand uit het eigen netwerk van het gezin ziet alleen wat het gezin zo laat zien. Onder 12 jaar antwoorden allen met gezag, van 12 tot 16 jaar ook de jeugdige, vanaf 16 jaar alleen de jeugdige. Plannen en hulp (inzetten) gaan pas open als wie ze bijhoudt ze ook op tafel legt (`inbreng`).',
  groep,
  scope: 'schrijven',
  actie: 'toestemming.vragen',
  body: schema.VraagToestemming,
  antwoord: 'aangemaakt',
  uit: schema.toestemming,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) => [
    { pointer: '/betreftId', soort: 'persoon', id: body.betreftId },
    ...body.bronIds.map((id, nummer) => ({ pointer: `/bronIds/${nummer}`, soort: 'organisatie', id })),
    ...body.ontvangerIds.map((id, nummer) => ({ pointer: `/ontvangerIds/${nummer}`, soort: 'organisatie', id })),
    ...(body.ontvangerPersoonIds ?? []).map((id, nummer) => ({ pointer: `/ontvangerPersoonIds/${nummer}`, soort: 'persoon', id })),
  ],
  slot: slotOpDoel,
  raaktDekking: true,
  motiveerbaar: true,
  mag: (actor) => organisatieMag('toestemming.vragen', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body }) => opslag.vraag(tx, mag, params.casusId, body),
})

/** One answers for oneself, an organisatie with gezag for itself; the asker records what someone said or signed. */
function magAntwoorden(actor: Actor, vraag: Zicht | undefined, body: Antwoord): Toegestaan<'toestemming.antwoorden'> | Weigering {
  const ja = toegestaan('toestemming.antwoorden')
  if (actor.soort === 'persoon') {
    if (body.geverId === undefined || !actor.houders.includes(body.geverId)) return { reden: 'U kunt alleen voor uzelf antwoorden.' }
    return body.wijze === 'digitaal' ? ja : { reden: 'Wie zelf antwoordt, doet dat digitaal.' }
  }
  const coordineert = organisatieMag('toestemming.antwoorden', actor, 'coordinerend')
  if ('reden' in coordineert) return coordineert
  if (body.geverOrganisatieId !== undefined)
    return body.geverOrganisatieId === actor.organisatie ? ja : { reden: 'Alleen de organisatie met gezag kan dit antwoord geven.' }
  if (actor.organisatie !== vraag?.eigenaar) return { reden: 'Alleen wie de toestemming vroeg kan een antwoord van een ander vastleggen.' }
  return body.wijze === 'digitaal' ? { reden: 'Digitaal antwoorden kan alleen de gever zelf.' } : ja
}

const antwoorden = schrijfoperatie<'toestemming.antwoorden', Pad, Antwoord>({
  id: 'maakAntwoord',
  methode: 'POST',
  pad: `${een}/antwoorden`,
  titel: 'Antwoord op de vraag om toestemming',
  uitleg:
    'De gever antwoordt zelf (`digitaal`), of wie het vroeg legt vast wat de gever zei of ondertekende (`mondeling`, `schriftelijk`). Wat een ander vastlegde opent de gegevens van een organisatie pas als die organisatie of de gever zelf het bevestigt; wie zelf digitaal antwoordt, hoeft niets te bevestigen. Een gever heeft één antwoord tegelijk; trek het in om anders te antwoorden. Houdt meer dan één organisatie u bij, dan staat u bij het antwoord zoals het dossier u kent waar de vraag over gaat.',
  groep,
  scope: 'schrijven',
  actie: 'toestemming.antwoorden',
  body: schema.GeefAntwoord,
  antwoord: 'aangemaakt',
  uit: schema.antwoord,
  doel,
  // Who answers for themselves need not see their own persoon; whoever writes down another's answer must see that other.
  verwijzingen: ({ body }) => [
    ...(body.geverId && body.wijze !== 'digitaal' ? [{ pointer: '/geverId', soort: 'persoon', id: body.geverId }] : []),
    ...(body.geverOrganisatieId ? [{ pointer: '/geverOrganisatieId', soort: 'organisatie', id: body.geverOrganisatieId }] : []),
  ],
  slot: slotOpDoel,
  raaktDekking: true,
  motiveerbaar: true,
  mag: (actor, vraag, { body }) => magAntwoorden(actor, vraag, body),
  schrijf: (tx, mag, { params, body, doel: vraag }) => {
    eisOnder(vraag, params)
    return opslag.antwoord(tx, mag, vraag, body)
  },
})

const bevestigen = schrijfoperatie<'toestemming.bevestigen', Pad & { antwoordId: string }, undefined>({
  id: 'maakAntwoordbevestiging',
  methode: 'POST',
  pad: `${een}/antwoorden/{antwoordId}/bevestigingen`,
  titel: 'Bevestig een antwoord dat een ander vastlegde',
  uitleg:
    'Wie om gegevens vraagt, kan een mondeling of schriftelijk ja vastleggen. Dat opent de gegevens van een andere organisatie pas als die bevestigt dat deze gever dit mocht zeggen en het zo heeft gezegd, of als de gever het zelf bevestigt. Elke organisatie bevestigt voor haar eigen gegevens.',
  groep,
  scope: 'schrijven',
  actie: 'toestemming.bevestigen',
  antwoord: 'aangemaakt',
  uit: schema.antwoordbevestiging,
  doel: ({ antwoordId }) => ({ soort: 'antwoord', id: antwoordId }),
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor, gegeven) =>
    actor.soort !== 'persoon'
      ? organisatieMag('toestemming.bevestigen', actor, 'coordinerend')
      : actor.houders.includes(gegeven?.json.geverId)
        ? toegestaan('toestemming.bevestigen')
        : { reden: 'U kunt alleen uw eigen antwoord bevestigen.' },
  schrijf: (tx, mag, { params, doel: gegeven }) => {
    eisOnder(gegeven, params)
    return opslag.bevestig(tx, mag, gegeven)
  },
})

const intrekken = schrijfoperatie<'toestemming.intrekken', Pad, z.output<typeof schema.TrekIn>>({
  id: 'maakIntrekking',
  methode: 'POST',
  pad: `${een}/intrekkingen`,
  titel: 'Trek een antwoord in',
  uitleg:
    'Dit kan altijd, zonder reden. Wat op deze toestemming openstond is bij de eerstvolgende aanroep dicht. Ieder doet dit voor het eigen antwoord; wie het vroeg kan vastleggen dat een ander een ja terugneemt.',
  groep,
  scope: 'schrijven',
  actie: 'toestemming.intrekken',
  body: schema.TrekIn,
  antwoord: 'aangemaakt',
  uit: schema.intrekking,
  doel,
  verwijzingen: ({ params, body }) => [{ pointer: '/antwoordId', soort: 'antwoord', id: body.antwoordId, casus: params.casusId }],
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor) => (actor.soort === 'persoon' ? toegestaan('toestemming.intrekken') : organisatieMag('toestemming.intrekken', actor)),
  schrijf: (tx, mag, { params, body, doel: vraag, verwezen }) => {
    eisOnder(vraag, params)
    return opslag.trekIn(tx, mag, vraag, verwezen.get('/antwoordId') as Zicht, body.reden)
  },
})

const leesBevestigingen = lijstOnder(schema.antwoordbevestiging, schema.antwoord, 'ouder', 'toestemmingId', {
  id: 'lijstAntwoordbevestigingen',
  pad: `${een}/antwoorden/{antwoordId}/bevestigingen`,
  titel: 'Lees wie dit antwoord bevestigde',
  groep,
})

export const toestemmingOperaties: Operatie[] = [
  vragen,
  metPeildatum(
    leesLijst(schema.toestemming, 'casus', { id: 'lijstToestemmingen', pad, titel: 'Lees de toestemmingen in deze casus', groep }),
  ),
  metPeildatum(leesOnder(schema.toestemming, { id: 'leesToestemming', pad: een, titel: 'Lees een toestemming', groep })),
  antwoorden,
  lijstOnder(schema.antwoord, schema.toestemming, 'ouder', 'toestemmingId', {
    id: 'lijstAntwoorden',
    pad: `${een}/antwoorden`,
    titel: 'Lees de antwoorden die u mag zien',
    groep,
  }),
  leesOnder(schema.antwoord, { id: 'leesAntwoord', pad: `${een}/antwoorden/{antwoordId}`, titel: 'Lees een antwoord', groep }),
  bevestigen,
  leesBevestigingen,
  leesOnder(schema.antwoordbevestiging, {
    id: 'leesAntwoordbevestiging',
    pad: `${een}/antwoorden/{antwoordId}/bevestigingen/{bevestigingId}`,
    titel: 'Lees een bevestiging van een antwoord',
    groep,
  }),
  intrekken,
  lijstOnder(schema.intrekking, schema.toestemming, 'ouder', 'toestemmingId', {
    id: 'lijstIntrekkingen',
    pad: `${een}/intrekkingen`,
    titel: 'Lees de intrekkingen die u mag zien',
    groep,
  }),
  leesOnder(schema.intrekking, { id: 'leesIntrekking', pad: `${een}/intrekkingen/{intrekkingId}`, titel: 'Lees een intrekking', groep }),
  ...vervallenverklaring({ noun: schema.toestemming, pad: een, groep, id: 'toestemming', verval: opslag.vervalToestemming }),
]
