import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import type { Actor } from '../../toegang/actor.ts'
import { eigenaarMag, organisatieMag, toegestaan } from '../../toegang/besluit.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { eisOnder } from '../opslag.ts'
import { stelVerslagVast } from '../overleggen/opslag.ts'
import { doel, een, leesDelen, type Pad } from '../overleggen/paden.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'overleggen'
type Deel = Pad & { verslagdeelId: string }
type Afspraak = Pad & { afspraakId: string }
/** The family writes in the verslag as the professionals do. */
const magSchrijven = (actor: Actor) =>
  actor.soort === 'persoon' ? toegestaan('verslag.schrijven') : organisatieMag('verslag.schrijven', actor, 'coordinerend')
const naar = (veld: string, soort: string, id: string | undefined) => (id ? [{ pointer: `/${veld}`, soort, id }] : [])

const schrijven = schrijfoperatie<'verslag.schrijven', Pad, z.output<typeof schema.MaakVerslagdeel>>({
  id: 'maakVerslagdeel',
  methode: 'POST',
  pad: `${een}/verslagdelen`,
  titel: 'Schrijf een deel van het verslag',
  uitleg:
    'Eén behoefte, mogelijkheid, doel, besluit of terugkoppeling per deel, met waar het over gaat: daarvan hangt af wie het leest. Na de vaststelling kan alleen nog een aanvulling.',
  groep,
  scope: 'schrijven',
  actie: 'verslag.schrijven',
  body: schema.MaakVerslagdeel,
  antwoord: 'aangemaakt',
  uit: schema.verslagdeel,
  doel,
  verwijzingen: ({ body }) => [
    ...naar('betreftId', 'persoon', body.betreftId),
    ...naar('doorOrganisatieId', 'organisatie', body.doorOrganisatieId),
    ...naar('doorPersoonId', 'persoon', body.doorPersoonId),
  ],
  slot: slotOpDoel,
  mag: magSchrijven,
  schrijf: (tx, mag, { params, body, doel: overleg }) => {
    eisOnder(overleg, params)
    return opslag.schrijf(tx, mag, overleg, body)
  },
})

const herschrijven = schrijfoperatie<'verslag.wijzigen', Deel, z.output<typeof schema.WijzigVerslagdeel>>({
  id: 'wijzigVerslagdeel',
  methode: 'PATCH',
  pad: `${een}/verslagdelen/{verslagdeelId}`,
  titel: 'Wijzig een deel van het verslag',
  uitleg: 'Tot het verslag is vastgesteld.',
  groep,
  scope: 'schrijven',
  actie: 'verslag.wijzigen',
  body: schema.WijzigVerslagdeel,
  antwoord: 'gewijzigd',
  uit: schema.verslagdeel,
  ifMatch: true,
  doel: ({ verslagdeelId }) => ({ soort: 'verslagdeel', id: verslagdeelId }),
  slot: slotOpDoel,
  mag: (actor, deel) => eigenaarMag('verslag.wijzigen', actor, deel?.eigenaar),
  schrijf: (tx, mag, { params, body, doel: deel }) => {
    eisOnder(deel, params)
    return opslag.wijzigDeel(tx, mag, deel, body.tekst)
  },
})

const afspreken = schrijfoperatie<'verslag.schrijven', Pad, z.output<typeof schema.MaakAfspraak>>({
  id: 'maakAfspraak',
  methode: 'POST',
  pad: `${een}/afspraken`,
  titel: 'Leg vast wie wat doet, en uiterlijk wanneer',
  groep,
  scope: 'schrijven',
  actie: 'verslag.schrijven',
  body: schema.MaakAfspraak,
  antwoord: 'aangemaakt',
  uit: schema.afspraak,
  doel,
  verwijzingen: ({ body }) => [
    ...naar('betreftId', 'persoon', body.betreftId),
    ...naar('organisatieId', 'organisatie', body.organisatieId),
    ...naar('persoonId', 'persoon', body.persoonId),
  ],
  slot: slotOpDoel,
  mag: magSchrijven,
  schrijf: (tx, mag, { params, body, doel: overleg }) => {
    eisOnder(overleg, params)
    return opslag.spreekAf(tx, mag, overleg, body)
  },
})

const afspraakWijzigen = schrijfoperatie<'verslag.wijzigen', Afspraak, z.output<typeof schema.WijzigAfspraak>>({
  id: 'wijzigAfspraak',
  methode: 'PATCH',
  pad: `${een}/afspraken/{afspraakId}`,
  titel: 'Wijzig een afspraak',
  uitleg: 'Tot het verslag is vastgesteld.',
  groep,
  scope: 'schrijven',
  actie: 'verslag.wijzigen',
  body: schema.WijzigAfspraak,
  antwoord: 'gewijzigd',
  uit: schema.afspraak,
  ifMatch: true,
  doel: ({ afspraakId }) => ({ soort: 'afspraak', id: afspraakId }),
  slot: slotOpDoel,
  mag: (actor, afspraak) => eigenaarMag('verslag.wijzigen', actor, afspraak?.eigenaar),
  schrijf: (tx, mag, { params, body, doel: afspraak }) => {
    eisOnder(afspraak, params)
    return opslag.wijzigAfspraak(tx, mag, afspraak, body)
  },
})

const vaststellen = schrijfoperatie<'verslag.vaststellen', Pad, undefined>({
  id: 'maakVerslagvaststelling',
  methode: 'POST',
  pad: `${een}/vaststellingen`,
  titel: 'Stel het verslag vast',
  uitleg:
    'Dit doet een organisatie die erbij was. Daarna verandert er niets meer aan het verslag; ieder die erbij was zegt of het klopt, en een andere mening blijft ernaast staan.',
  groep,
  scope: 'schrijven',
  actie: 'verslag.vaststellen',
  antwoord: 'aangemaakt',
  uit: schema.verslagvaststelling,
  ifMatch: true,
  doel,
  slot: slotOpDoel,
  motiveerbaar: true,
  mag: (actor) => organisatieMag('verslag.vaststellen', actor, 'coordinerend'),
  schrijf: async (tx, mag, { params, doel: overleg }) => {
    eisOnder(overleg, params)
    const geschreven = await opslag.stelVast(tx, mag, overleg)
    await stelVerslagVast(tx, mag, overleg.id)
    return geschreven
  },
})

const instemmen = schrijfoperatie<'verslag.instemmen', Pad, z.output<typeof schema.StemInMetVerslag>>({
  id: 'maakVerslaginstemming',
  methode: 'POST',
  pad: `${een}/instemmingen`,
  titel: 'Zeg of het vastgestelde verslag klopt',
  uitleg:
    'Voor ieder die erbij was. Bent u het er niet mee eens, dan blijft wat u zegt naast het verslag staan. Een gezin dat er niet bij was, zet er een zienswijze naast.',
  groep,
  scope: 'schrijven',
  actie: 'verslag.instemmen',
  body: schema.StemInMetVerslag,
  antwoord: 'aangemaakt',
  uit: schema.verslaginstemming,
  ifMatch: true,
  doel,
  slot: slotOpDoel,
  mag: (actor) => (actor.soort === 'persoon' ? toegestaan('verslag.instemmen') : organisatieMag('verslag.instemmen', actor)),
  schrijf: (tx, mag, { params, body, doel: overleg }) => {
    eisOnder(overleg, params)
    return opslag.stemIn(tx, mag, overleg, body)
  },
})

export const verslagOperaties: Operatie[] = [
  schrijven,
  ...leesDelen(schema.verslagdeel, {
    ...{ meervoud: 'verslagdelen', groep },
    ...{
      lijst: ['lijstVerslagdelen', 'Lees het verslag, voor zover het voor u openstaat'],
      lees: ['leesVerslagdeel', 'Lees een deel van het verslag'],
    },
  }),
  herschrijven,
  ...vervallenverklaring({
    noun: schema.verslagdeel,
    pad: `${een}/verslagdelen/{verslagdeelId}`,
    ...{ groep, id: 'verslagdeel', verval: opslag.vervalVerslagdeel },
  }),
  afspreken,
  ...leesDelen(schema.afspraak, {
    ...{ meervoud: 'afspraken', groep },
    ...{ lijst: ['lijstAfspraken', 'Lees wat er is afgesproken'], lees: ['leesAfspraak', 'Lees een afspraak'] },
  }),
  afspraakWijzigen,
  ...vervallenverklaring({
    noun: schema.afspraak,
    pad: `${een}/afspraken/{afspraakId}`,
    ...{ groep, id: 'afspraak', verval: opslag.vervalAfspraak },
  }),
  vaststellen,
  ...leesDelen(schema.verslagvaststelling, {
    ...{ meervoud: 'vaststellingen', groep },
    ...{
      lijst: ['lijstVerslagvaststellingen', 'Lees of het verslag is vastgesteld'],
      lees: ['leesVerslagvaststelling', 'Lees een vaststelling'],
    },
  }),
  instemmen,
  ...leesDelen(schema.verslaginstemming, {
    ...{ meervoud: 'instemmingen', groep },
    ...{
      lijst: ['lijstVerslaginstemmingen', 'Lees wat wie erbij was van het verslag vindt'],
      lees: ['leesVerslaginstemming', 'Lees een instemming'],
    },
  }),
]
