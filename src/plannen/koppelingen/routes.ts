import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import { externeVerwijzingen } from '../../register/externe-verwijzingen/routes.ts'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { organisatieMag } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Zicht } from '../../toegang/operatie.ts'
import * as opslag from './opslag.ts'
import { BeeindigingIn, BevestigingIn, beeindigingNoun, helftNoun, KoppelingIn, koppelingNoun } from './schema.ts'
import { koppelingsoorten } from './tabel.ts'

const groep = 'koppelingen'
const een = '/koppelingen/{koppelingId}'
type Params = { koppelingId: string }
const doel = ({ koppelingId }: Params) => ({ soort: 'koppeling', id: koppelingId })

const stelVoor = schrijfoperatie({
  id: 'stelKoppelingVoor',
  methode: 'POST',
  pad: '/koppelingen',
  titel: 'Stel een koppeling voor tussen een OPP en een gezinsplan',
  uitleg: 'U vult de kant van uw eigen plan in. Wie het andere plan bijhoudt, bevestigt en vult de andere kant in.',
  groep,
  scope: 'schrijven',
  actie: 'koppeling.voorstellen',
  body: KoppelingIn,
  antwoord: 'aangemaakt',
  uit: koppelingNoun,
  motiveerbaar: true,
  raaktDekking: true,
  verwijzingen: ({ body }) => [
    { pointer: '/oppId', soort: 'opp', id: body.oppId },
    { pointer: '/gezinsplanId', soort: 'gezinsplan', id: body.gezinsplanId },
    { pointer: '/jeugdigeId', soort: 'persoon', id: body.jeugdigeId },
  ],
  slot: ({ body }) => ({ personen: [body.jeugdigeId] }),
  mag: (actor) => organisatieMag('koppeling.voorstellen', actor, 'alles'),
  schrijf: (tx, mag, { body, verwezen }) =>
    opslag.stelVoor(tx, mag, body, { opp: verwezen.get('/oppId') as Zicht, gezinsplan: verwezen.get('/gezinsplanId') as Zicht }),
})

const bevestig = schrijfoperatie({
  id: 'bevestigKoppeling',
  methode: 'POST',
  pad: `${een}/bevestigingen`,
  titel: 'Bevestig een voorgestelde koppeling, vanuit het andere plan',
  groep,
  scope: 'schrijven',
  actie: 'koppeling.bevestigen',
  body: BevestigingIn,
  antwoord: 'aangemaakt',
  uit: helftNoun,
  ifMatch: true,
  motiveerbaar: true,
  doel,
  slot: slotOpDoel,
  mag: (actor) => organisatieMag('koppeling.bevestigen', actor, 'alles'),
  schrijf: (tx, mag, { doel, body }) => opslag.bevestig(tx, mag, doel.id, body),
})

const beeindig = schrijfoperatie({
  id: 'beeindigKoppeling',
  methode: 'POST',
  pad: `${een}/beeindigingen`,
  titel: 'Beëindig een koppeling',
  uitleg: 'Rust een vastgestelde versie op de koppeling, maak dan eerst de volgende versie.',
  groep,
  scope: 'schrijven',
  actie: 'koppeling.beeindigen',
  body: BeeindigingIn,
  antwoord: 'aangemaakt',
  uit: beeindigingNoun,
  motiveerbaar: true,
  doel,
  slot: slotOpDoel,
  mag: (actor) => organisatieMag('koppeling.beeindigen', actor, 'alles'),
  schrijf: (tx, mag, { doel, body }) => opslag.beeindig(tx, mag, doel.id, body),
})

export const koppelingOperaties: Operatie[] = [
  stelVoor,
  leesLijst(koppelingNoun, 'lijst', {
    id: 'lijstKoppelingen',
    pad: '/koppelingen',
    groep,
    titel: 'Lees de koppelingen die u ziet',
    filters: {
      soort: { veld: 'filter_soort', schema: z.enum(koppelingsoorten) },
      status: { veld: 'filter_status', schema: z.enum(['voorgesteld', 'bevestigd', 'beeindigd']) },
      oppId: { veld: 'filter_verwijst', schema: Uuid },
      jeugdigeId: { veld: 'betreft', schema: Uuid },
    },
  }),
  leesEen(koppelingNoun, { id: 'leesKoppeling', pad: een, groep, titel: 'Lees een koppeling met de kanten die u ziet' }),
  bevestig,
  leesLijst(helftNoun, 'ouder', {
    id: 'lijstKoppelingBevestigingen',
    pad: `${een}/bevestigingen`,
    groep,
    titel: 'Lees welke kanten zijn ingevuld, en wanneer',
  }),
  leesDeel(helftNoun, {
    id: 'leesKoppelingBevestiging',
    pad: `${een}/bevestigingen/{bevestigingId}`,
    groep,
    titel: 'Lees een kant van een koppeling',
  }),
  beeindig,
  leesLijst(beeindigingNoun, 'ouder', {
    id: 'lijstKoppelingBeeindigingen',
    pad: `${een}/beeindigingen`,
    groep,
    titel: 'Lees of de koppeling is beëindigd',
  }),
  leesDeel(beeindigingNoun, {
    id: 'leesKoppelingBeeindiging',
    pad: `${een}/beeindigingen/{beeindigingId}`,
    groep,
    titel: 'Lees waarom een koppeling eindigde',
  }),
  ...externeVerwijzingen({ noun: koppelingNoun, pad: een, groep }),
  ...vervallenverklaring({ noun: koppelingNoun, pad: een, groep, id: 'Koppeling', verval: opslag.verval }),
]
