import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { eigenaarMag, geweigerd, mensMag, organisatieMag } from '../../toegang/besluit.ts'
import { coordineert } from '../../toegang/functies.ts'
import { leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'meldcodes'
const pad = '/casussen/{casusId}/meldcodes'
const een = `${pad}/{meldcodeId}`
type InCasus = { casusId: string }
type Pad = InCasus & { meldcodeId: string }
const doel = ({ meldcodeId }: Pad) => ({ soort: 'meldcode', id: meldcodeId })

/** Leerplicht has no functie that sees `veiligheid`, nor one that sees all: its meldcode has no place here yet, and is due all the same (read in the state of 1-10-2013). */
const nietHier =
  'Uw functie kan hier geen meldcode vastleggen: zij ziet niet wat over veiligheid gaat. De meldcode van uw gemeente geldt voor u wel (Leerplichtwet 1969, art. 16 lid 4 onder e, gelezen in de stand van 1 oktober 2013). Doorloop haar, en leg haar vast in het systeem van uw eigen organisatie. Bij direct gevaar belt u 112 of Veilig Thuis.'

const beginnen = schrijfoperatie<'meldcode.beginnen', InCasus, z.output<typeof schema.MaakMeldcode>>({
  id: 'maakMeldcode',
  methode: 'POST',
  pad,
  titel: 'Begin de meldcode bij een vermoeden van onveiligheid',
  uitleg:
    'Alleen uw eigen organisatie ziet wat u hier vastlegt; ouders zien het niet. Er is een meldrecht, geen meldplicht: niet melden moet u wel kunnen uitleggen.',
  groep,
  scope: 'schrijven',
  actie: 'meldcode.beginnen',
  body: schema.MaakMeldcode,
  antwoord: 'aangemaakt',
  uit: schema.meldcode,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) => [{ pointer: '/betreftId', soort: 'persoon', id: body.betreftId }],
  slot: slotOpDoel,
  mag: (actor) => {
    const mag = mensMag(actor, organisatieMag('meldcode.beginnen', actor, 'alles'))
    return geweigerd(mag) && actor.soort === 'medewerker' && coordineert(actor) ? { reden: nietHier } : mag
  },
  schrijf: (tx, mag, { params, body }) => opslag.begin(tx, mag, params.casusId, body),
})

const stap = schrijfoperatie<'meldcode.stap', Pad, z.output<typeof schema.MaakStap>>({
  id: 'maakMeldcodestap',
  methode: 'POST',
  pad: `${een}/stappen`,
  titel: 'Leg een stap van de meldcode vast',
  groep,
  scope: 'schrijven',
  actie: 'meldcode.stap',
  body: schema.MaakStap,
  antwoord: 'aangemaakt',
  uit: schema.meldcodestap,
  doel,
  slot: slotOpDoel,
  mag: (actor, rij) => mensMag(actor, eigenaarMag('meldcode.stap', actor, rij?.eigenaar, 'alles')),
  schrijf: (tx, mag, { params, body, doel: rij }) => {
    eisOnder(rij, params)
    return opslag.zetStap(tx, mag, rij, body)
  },
})

const afsluiten = schrijfoperatie<'meldcode.afsluiten', Pad, z.output<typeof schema.SluitAf>>({
  id: 'maakMeldcodeafsluiting',
  methode: 'POST',
  pad: `${een}/afsluitingen`,
  titel: 'Sluit de meldcode af met een besluit',
  uitleg: 'Dat kan als elke stap is gezet, of is overgeslagen met een reden.',
  groep,
  scope: 'schrijven',
  actie: 'meldcode.afsluiten',
  body: schema.SluitAf,
  antwoord: 'aangemaakt',
  uit: schema.meldcodeafsluiting,
  doel,
  slot: slotOpDoel,
  motiveerbaar: true,
  mag: (actor, rij) => mensMag(actor, eigenaarMag('meldcode.afsluiten', actor, rij?.eigenaar, 'alles')),
  schrijf: (tx, mag, { params, body, doel: rij }) => {
    eisOnder(rij, params)
    return opslag.sluitAf(tx, mag, rij, body)
  },
})

export const meldcodeOperaties: Operatie[] = [
  beginnen,
  leesLijst(schema.meldcode, 'casus', { id: 'lijstMeldcodes', pad, titel: 'Lees de meldcodes van uw organisatie in deze casus', groep }),
  leesOnder(schema.meldcode, { id: 'leesMeldcode', pad: een, titel: 'Lees een meldcode', groep }),
  stap,
  lijstOnder(schema.meldcodestap, schema.meldcode, 'ouder', 'meldcodeId', {
    id: 'lijstMeldcodestappen',
    pad: `${een}/stappen`,
    titel: 'Lees welke stappen zijn gezet',
    groep,
  }),
  leesOnder(schema.meldcodestap, { id: 'leesMeldcodestap', pad: `${een}/stappen/{stapId}`, titel: 'Lees een stap', groep }),
  afsluiten,
  lijstOnder(schema.meldcodeafsluiting, schema.meldcode, 'ouder', 'meldcodeId', {
    id: 'lijstMeldcodeafsluitingen',
    pad: `${een}/afsluitingen`,
    titel: 'Lees hoe de meldcode is afgesloten',
    groep,
  }),
  leesOnder(schema.meldcodeafsluiting, {
    id: 'leesMeldcodeafsluiting',
    pad: `${een}/afsluitingen/{afsluitingId}`,
    titel: 'Lees het besluit van de meldcode',
    groep,
  }),
  ...vervallenverklaring({ noun: schema.meldcode, pad: een, groep, id: 'meldcode', verval: opslag.vervalMeldcode }),
]
