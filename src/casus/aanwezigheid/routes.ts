import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { eigenaarMag, mensMag, organisatieMag } from '../../toegang/besluit.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { eisOnder } from '../opslag.ts'
import { doel, een, leesDelen, type Pad } from '../overleggen/paden.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'overleggen'
type Aanwezige = Pad & { aanwezigeId: string }
type Stuk = Pad & { overlegstukId: string }

const registreren = schrijfoperatie<'aanwezige.registreren', Pad, z.output<typeof schema.MaakAanwezige>>({
  id: 'maakAanwezige',
  methode: 'POST',
  pad: `${een}/aanwezigen`,
  titel: 'Leg vast dat iemand bij het overleg is',
  uitleg:
    'Wie het overleg belegde doet dit. Een ander kan het voor mensen uit het eigen dossier, en dat telt voor wat die zelf op tafel legt. Iemand kan later komen of eerder weggaan. Aanwezig zijn opent alleen wat op tafel ligt, zolang het overleg duurt.',
  groep,
  scope: 'schrijven',
  actie: 'aanwezige.registreren',
  body: schema.MaakAanwezige,
  antwoord: 'aangemaakt',
  uit: schema.aanwezige,
  doel,
  verwijzingen: ({ body }) => [
    body.organisatieId
      ? { pointer: '/organisatieId', soort: 'organisatie', id: body.organisatieId }
      : { pointer: '/persoonId', soort: 'persoon', id: body.persoonId as string },
  ],
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor) => organisatieMag('aanwezige.registreren', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body, doel: overleg }) => {
    eisOnder(overleg, params)
    return opslag.registreer(tx, mag, overleg, body)
  },
})

const vertrekken = schrijfoperatie<'aanwezige.wijzigen', Aanwezige, z.output<typeof schema.WijzigAanwezige>>({
  id: 'wijzigAanwezige',
  methode: 'PATCH',
  pad: `${een}/aanwezigen/{aanwezigeId}`,
  titel: 'Leg vast dat iemand weggaat',
  uitleg: 'Gaat iemand met gezag weg, of de jeugdige, dan sluit direct wat er op tafel lag.',
  groep,
  scope: 'schrijven',
  actie: 'aanwezige.wijzigen',
  body: schema.WijzigAanwezige,
  antwoord: 'gewijzigd',
  uit: schema.aanwezige,
  ifMatch: true,
  doel: ({ aanwezigeId }) => ({ soort: 'aanwezige', id: aanwezigeId }),
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor, aanwezige) => eigenaarMag('aanwezige.wijzigen', actor, aanwezige?.eigenaar, 'coordinerend'),
  schrijf: (tx, mag, { params, body, doel: aanwezige }) => {
    eisOnder(aanwezige, params)
    return opslag.vertrek(tx, mag, aanwezige, body.tot)
  },
})

const opleggen = schrijfoperatie<'overleg.opleggen', Pad, z.output<typeof schema.MaakOverlegstuk>>({
  id: 'maakOverlegstuk',
  methode: 'POST',
  pad: `${een}/stukken`,
  titel: 'Leg delen van uw dossier op tafel, voor dit gesprek',
  uitleg:
    'Open voor wie erbij is en zolang het overleg duurt; daarna niet meer. Alleen als ieder met gezag erbij is, vanaf 12 jaar ook de jeugdige, en vanaf 16 jaar in elk geval de jeugdige. Wie het hoorde en om welke delen het ging, blijft voor het gezin te lezen.',
  groep,
  scope: 'schrijven',
  actie: 'overleg.opleggen',
  body: schema.MaakOverlegstuk,
  antwoord: 'aangemaakt',
  uit: schema.overlegstuk,
  doel,
  verwijzingen: ({ body }) => [{ pointer: '/betreftId', soort: 'persoon', id: body.betreftId }],
  slot: slotOpDoel,
  raaktDekking: true,
  motiveerbaar: true,
  mag: (actor) => mensMag(actor, organisatieMag('overleg.opleggen', actor, 'alles')),
  schrijf: (tx, mag, { params, body, doel: overleg }) => {
    eisOnder(overleg, params)
    return opslag.legOp(tx, mag, overleg, body)
  },
})

const afnemen = schrijfoperatie<'overleg.afnemen', Stuk, z.output<typeof schema.WijzigOverlegstuk>>({
  id: 'wijzigOverlegstuk',
  methode: 'PATCH',
  pad: `${een}/stukken/{overlegstukId}`,
  titel: 'Neem een stuk van tafel',
  uitleg: 'Vanaf de eerstvolgende aanroep is het weer dicht. Dat het er lag, blijft staan.',
  groep,
  scope: 'schrijven',
  actie: 'overleg.afnemen',
  body: schema.WijzigOverlegstuk,
  antwoord: 'gewijzigd',
  uit: schema.overlegstuk,
  ifMatch: true,
  doel: ({ overlegstukId }) => ({ soort: 'overlegstuk', id: overlegstukId }),
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor, stuk) => eigenaarMag('overleg.afnemen', actor, stuk?.eigenaar, 'alles'),
  schrijf: (tx, mag, { params, body, doel: stuk }) => {
    eisOnder(stuk, params)
    return opslag.neemAf(tx, mag, stuk, body.vanTafelOp)
  },
})

export const aanwezigheidOperaties: Operatie[] = [
  registreren,
  ...leesDelen(schema.aanwezige, {
    ...{ meervoud: 'aanwezigen', groep },
    ...{ lijst: ['lijstAanwezigen', 'Lees wie er bij het overleg waren'], lees: ['leesAanwezige', 'Lees wanneer iemand erbij was'] },
  }),
  vertrekken,
  ...vervallenverklaring({
    noun: schema.aanwezige,
    pad: `${een}/aanwezigen/{aanwezigeId}`,
    ...{ groep, id: 'aanwezige', verval: opslag.vervalAanwezige },
  }),
  opleggen,
  ...leesDelen(schema.overlegstuk, {
    ...{ meervoud: 'stukken', groep },
    ...{ lijst: ['lijstOverlegstukken', 'Lees wat er op tafel lag'], lees: ['leesOverlegstuk', 'Lees welke delen er op tafel lagen'] },
  }),
  afnemen,
  ...leesDelen(schema.mededeling, {
    ...{ meervoud: 'mededelingen', groep },
    ...{ lijst: ['lijstMededelingen', 'Lees wie wat te horen kreeg door erbij te zijn'], lees: ['leesMededeling', 'Lees een mededeling'] },
  }),
]
