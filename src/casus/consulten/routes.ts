import type { z } from 'zod'
import { leesEenErbij, leesErbij } from '../../register/erbij.ts'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { eigenaarMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, type Zicht } from '../../toegang/operatie.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'consulten'
const een = '/consulten/{consultId}'
type Pad = { consultId: string }
const doel = ({ consultId }: Pad) => ({ soort: 'consult', id: consultId })
const naamloos =
  'Namen uit uw register, nummers die een BSN kunnen zijn, postcodes, klassen en geboortedata worden geweigerd voordat er iets is bewaard. De controle vangt vergissingen; u blijft zelf verantwoordelijk voor wat u schrijft.'

const vragen = schrijfoperatie({
  id: 'maakConsult',
  methode: 'POST',
  pad: '/consulten',
  titel: 'Vraag een andere organisatie naamloos om raad',
  uitleg: `Alleen uw organisatie en wie u het vraagt zien dit. Er wordt niets vastgelegd dat naar een persoon leidt, ook niet in het logboek. ${naamloos}`,
  groep,
  naamloos: true,
  scope: 'schrijven',
  actie: 'consult.vragen',
  body: schema.VraagConsult,
  antwoord: 'aangemaakt',
  uit: schema.consult,
  verwijzingen: ({ body }: { body: z.output<typeof schema.VraagConsult> }) => [
    { pointer: '/gevraagdAanId', soort: 'organisatie', id: body.gevraagdAanId },
  ],
  mag: (actor) => organisatieMag('consult.vragen', actor),
  schrijf: (tx, mag, { body }) => opslag.vraag(tx, mag, body),
})

const reageren = schrijfoperatie({
  id: 'maakConsultreactie',
  methode: 'POST',
  pad: `${een}/reacties`,
  titel: 'Geef raad, of vraag door',
  uitleg: naamloos,
  groep,
  naamloos: true,
  scope: 'schrijven',
  actie: 'consult.reageren',
  body: schema.Reageer,
  antwoord: 'aangemaakt',
  uit: schema.consultreactie,
  doel,
  mag: (actor) => organisatieMag('consult.reageren', actor),
  schrijf: (tx, mag, { body, doel: consult }) => opslag.reageer(tx, mag, consult, body),
})

const vervolgen = schrijfoperatie<'consult.vervolgen', Pad, z.output<typeof schema.GaVerder>>({
  id: 'maakConsultvervolg',
  methode: 'POST',
  pad: `${een}/vervolgen`,
  titel: 'Ga met een consult op naam verder',
  uitleg:
    'Dit kan alleen wie het consult vroeg, met een toestemming of een bevestigde deling die vandaag openstaat voor wie het kreeg. Vanaf dit moment is vastgelegd om welke jeugdige het ging; het gezin kan dat zien.',
  groep,
  scope: 'schrijven',
  actie: 'consult.vervolgen',
  body: schema.GaVerder,
  antwoord: 'aangemaakt',
  uit: schema.consultvervolg,
  doel,
  verwijzingen: ({ body }) => [
    { pointer: '/casusId', soort: 'casus', id: body.casusId },
    ...(body.toestemmingId ? [{ pointer: '/toestemmingId', soort: 'toestemming', id: body.toestemmingId, casus: body.casusId }] : []),
    ...(body.delingId ? [{ pointer: '/delingId', soort: 'deling', id: body.delingId, casus: body.casusId }] : []),
  ],
  slot: ({ body }) => ({ casus: body.casusId }),
  // Who does not see every cell would learn from the clash that it went on already.
  mag: (actor, consult) => eigenaarMag('consult.vervolgen', actor, consult?.eigenaar, 'coordinerend'),
  schrijf: (tx, mag, { body, doel: consult, verwezen }) =>
    opslag.gaVerder(tx, mag, consult, (verwezen.get('/toestemmingId') ?? verwezen.get('/delingId')) as Zicht, body),
})

const vervolg = { bij: schema.consult, pad: een, noun: schema.consultvervolg, veld: 'consultId', groep }
const naamloze = <O extends Operatie>(op: O): O => ({ ...op, naamloos: true })
export const consultOperaties: Operatie[] = [
  vragen,
  naamloze(
    leesLijst(schema.consult, 'lijst', { id: 'lijstConsulten', pad: '/consulten', titel: 'Lees de consulten die u vroeg of kreeg', groep }),
  ),
  naamloze(leesEen(schema.consult, { id: 'leesConsult', pad: een, titel: 'Lees een consult, met de reacties', groep })),
  reageren,
  naamloze(
    leesLijst(schema.consultreactie, 'ouder', {
      id: 'lijstConsultreacties',
      pad: `${een}/reacties`,
      titel: 'Lees de reacties in een consult',
      groep,
    }),
  ),
  naamloze(
    leesDeel(schema.consultreactie, { id: 'leesConsultreactie', pad: `${een}/reacties/{reactieId}`, titel: 'Lees een reactie', groep }),
  ),
  vervolgen,
  leesErbij(vervolg, { id: 'lijstConsultvervolgen', pad: `${een}/vervolgen`, titel: 'Lees of het consult op naam verder ging' }),
  leesEenErbij(vervolg, {
    id: 'leesConsultvervolg',
    pad: `${een}/vervolgen/{vervolgId}`,
    titel: 'Lees hoe het consult op naam verder ging',
  }),
  ...vervallenverklaring({ noun: schema.consult, pad: een, groep, id: 'Consult', verval: opslag.verval }).map(naamloze),
]
