import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { zienswijzen } from '../../register/zienswijzen/routes.ts'
import type { Actor } from '../../toegang/actor.ts'
import { eigenaarMag, organisatieMag, type Toegestaan, toegestaan, type Weigering } from '../../toegang/besluit.ts'
import { leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'arrangementen'
const pad = '/casussen/{casusId}/arrangementen'
const een = `${pad}/{arrangementId}`
const onderdeel = `${een}/onderdelen/{onderdeelId}`
type InCasus = { casusId: string }
type Pad = InCasus & { arrangementId: string }
type PadOnderdeel = Pad & { onderdeelId: string }
const doel = ({ arrangementId }: Pad) => ({ soort: 'arrangement', id: arrangementId })
const doelOnderdeel = ({ onderdeelId, arrangementId }: PadOnderdeel) => ({
  soort: 'arrangementonderdeel',
  id: onderdeelId,
  ouder: arrangementId,
})

/** The family thinks along as the professionals do. */
const gezinOfCoordinerend =
  <A extends string>(actie: A) =>
  (actor: Actor): Toegestaan<A> | Weigering =>
    actor.soort === 'persoon' ? toegestaan(actie) : organisatieMag(actie, actor, 'coordinerend')

const beginnen = schrijfoperatie<'arrangement.maken', InCasus, z.output<typeof schema.MaakArrangement>>({
  id: 'maakArrangement',
  methode: 'POST',
  pad,
  titel: 'Begin een arrangement voor een jeugdige',
  uitleg:
    'De ene aanpak: leg daarna per onderdeel vast of het nodig is. Wie aan tafel zit vult aan, ook ouders en jeugdige; ieder leest de onderdelen die voor die persoon of organisatie openstaan.',
  groep,
  scope: 'schrijven',
  actie: 'arrangement.maken',
  body: schema.MaakArrangement,
  antwoord: 'aangemaakt',
  uit: schema.arrangement,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) => (body.jeugdigeId ? [{ pointer: '/jeugdigeId', soort: 'persoon', id: body.jeugdigeId }] : []),
  slot: slotOpDoel,
  mag: gezinOfCoordinerend('arrangement.maken'),
  schrijf: (tx, mag, { params, body }) => opslag.begin(tx, mag, params.casusId, body),
})

const wijzigen = schrijfoperatie<'arrangement.wijzigen', Pad, z.output<typeof schema.WijzigArrangement>>({
  id: 'wijzigArrangement',
  methode: 'PATCH',
  pad: een,
  titel: 'Wijzig waartoe en van wanneer tot wanneer',
  uitleg: 'Zolang eraan wordt gewerkt. Van een arrangement dat is vastgesteld kan alleen de laatste dag nog veranderen.',
  groep,
  scope: 'schrijven',
  actie: 'arrangement.wijzigen',
  body: schema.WijzigArrangement,
  antwoord: 'gewijzigd',
  uit: schema.arrangement,
  ifMatch: true,
  doel,
  slot: slotOpDoel,
  mag: (actor, rij) => eigenaarMag('arrangement.wijzigen', actor, rij?.eigenaar, 'coordinerend'),
  schrijf: (tx, mag, { params, body, doel: rij }) => {
    eisOnder(rij, params)
    return opslag.wijzig(tx, mag, rij, body)
  },
})

const overwegen = schrijfoperatie<'arrangement.overwegen', Pad, z.output<typeof schema.MaakOnderdeel>>({
  id: 'maakArrangementonderdeel',
  methode: 'POST',
  pad: `${een}/onderdelen`,
  titel: 'Leg vast of een onderdeel nodig is',
  uitleg:
    'Wat het is bepaalt wie het leest; wat het gezin opschrijft leest ook de organisatie die het arrangement bijhoudt. Is het nodig, zeg dan wie het doet, op grond waarvan, wie het betaalt, vanaf wanneer en met welk doel; dat mag later.',
  groep,
  scope: 'schrijven',
  actie: 'arrangement.overwegen',
  body: schema.MaakOnderdeel,
  antwoord: 'aangemaakt',
  uit: schema.arrangementonderdeel,
  doel,
  slot: slotOpDoel,
  mag: gezinOfCoordinerend('arrangement.overwegen'),
  schrijf: (tx, mag, { params, body, doel: rij }) => {
    eisOnder(rij, params)
    return opslag.overweeg(tx, mag, rij, body)
  },
})

const heroverwegen = schrijfoperatie<'arrangement.heroverwegen', PadOnderdeel, z.output<typeof schema.WijzigOnderdeel>>({
  id: 'wijzigArrangementonderdeel',
  methode: 'PATCH',
  pad: onderdeel,
  titel: 'Wijzig een onderdeel, of vul het aan',
  uitleg:
    'Door wie het vastlegde, zolang het arrangement niet is vastgesteld. Is er al over besloten, dan vult u alleen aan wat er nog niet stond.',
  groep,
  scope: 'schrijven',
  actie: 'arrangement.heroverwegen',
  body: schema.WijzigOnderdeel,
  antwoord: 'gewijzigd',
  uit: schema.arrangementonderdeel,
  ifMatch: true,
  doel: doelOnderdeel,
  slot: slotOpDoel,
  mag: (actor, rij) => eigenaarMag('arrangement.heroverwegen', actor, rij?.eigenaar, 'coordinerend'),
  schrijf: (tx, mag, { params, body, doel: rij }) => {
    eisOnder(rij, params)
    return opslag.wijzigOnderdeel(tx, mag, rij, body)
  },
})

const besluiten = schrijfoperatie<'arrangement.besluiten', PadOnderdeel, z.output<typeof schema.MaakBesluit>>({
  id: 'maakArrangementbesluit',
  methode: 'POST',
  pad: `${onderdeel}/besluiten`,
  titel: 'Beslis over een onderdeel, of doe een voorstel',
  uitleg:
    'Beslissen kan wie erover gaat, of wie daarvan een mandaat heeft (`/mandaten`). Anders doet u een voorstel, met wie erover beslist en uiterlijk wanneer. Wie het onderdeel leest, leest ook wat u hier schrijft: ook de organisatie die het onderdeel opschreef.',
  groep,
  scope: 'schrijven',
  actie: 'arrangement.besluiten',
  body: schema.MaakBesluit,
  antwoord: 'aangemaakt',
  uit: schema.arrangementbesluit,
  doel: doelOnderdeel,
  verwijzingen: ({ body }) => [
    ...(body.mandaatId ? [{ pointer: '/mandaatId', soort: 'mandaat', id: body.mandaatId }] : []),
    ...(body.beslisserId ? [{ pointer: '/beslisserId', soort: 'organisatie', id: body.beslisserId }] : []),
  ],
  slot: slotOpDoel,
  motiveerbaar: true,
  mag: (actor) => organisatieMag('arrangement.besluiten', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, body, doel: rij }) => {
    eisOnder(rij, params)
    return opslag.besluit(tx, mag, rij, body)
  },
})

const vaststellen = schrijfoperatie<'arrangement.vaststellen', Pad, undefined>({
  id: 'maakArrangementvaststelling',
  methode: 'POST',
  pad: `${een}/vaststellingen`,
  titel: 'Stel het arrangement vast',
  uitleg:
    'Dit doet een organisatie die elk onderdeel kan lezen: elk is dan overwogen. Het vorige arrangement voor deze jeugdige dat u kunt zien eindigt; de onderdelen van dit veranderen niet meer.',
  groep,
  scope: 'schrijven',
  actie: 'arrangement.vaststellen',
  antwoord: 'aangemaakt',
  uit: schema.arrangementvaststelling,
  ifMatch: true,
  doel,
  slot: slotOpDoel,
  motiveerbaar: true,
  mag: (actor) => organisatieMag('arrangement.vaststellen', actor, 'coordinerend'),
  schrijf: (tx, mag, { params, doel: rij }) => {
    eisOnder(rij, params)
    return opslag.stelVast(tx, mag, rij)
  },
})

export const arrangementOperaties: Operatie[] = [
  beginnen,
  leesLijst(schema.arrangement, 'casus', {
    id: 'lijstArrangementen',
    pad,
    titel: 'Lees de arrangementen van deze casus',
    groep,
    filters: { status: { veld: 'filter_status', schema: schema.Status }, jeugdigeId: { veld: 'betreft', schema: schema.jeugdigeId } },
  }),
  leesOnder(schema.arrangement, {
    id: 'leesArrangement',
    pad: een,
    titel: 'Lees een arrangement, met zijn onderdelen',
    uitleg:
      'U leest de onderdelen die voor u openstaan. `afgeschermd` zegt wat dicht is van wie het arrangement begon; ook van wat anderen aanvulden kan iets voor u dicht zijn.',
    groep,
  }),
  wijzigen,
  overwegen,
  lijstOnder(schema.arrangementonderdeel, schema.arrangement, 'ouder', 'arrangementId', {
    id: 'lijstArrangementonderdelen',
    pad: `${een}/onderdelen`,
    titel: 'Lees wat is overwogen',
    groep,
  }),
  leesOnder(schema.arrangementonderdeel, { id: 'leesArrangementonderdeel', pad: onderdeel, titel: 'Lees een onderdeel', groep }),
  heroverwegen,
  ...vervallenverklaring({
    noun: schema.arrangementonderdeel,
    pad: onderdeel,
    groep,
    id: 'arrangementonderdeel',
    verval: opslag.vervalOnderdeel,
  }),
  besluiten,
  lijstOnder(schema.arrangementbesluit, schema.arrangementonderdeel, 'ouder', 'arrangementId', {
    id: 'lijstArrangementbesluiten',
    pad: `${onderdeel}/besluiten`,
    titel: 'Lees wat over een onderdeel is besloten',
    groep,
  }),
  leesOnder(schema.arrangementbesluit, {
    id: 'leesArrangementbesluit',
    pad: `${onderdeel}/besluiten/{besluitId}`,
    titel: 'Lees een besluit',
    groep,
  }),
  vaststellen,
  lijstOnder(schema.arrangementvaststelling, schema.arrangement, 'ouder', 'arrangementId', {
    id: 'lijstArrangementvaststellingen',
    pad: `${een}/vaststellingen`,
    titel: 'Lees of het arrangement is vastgesteld',
    groep,
  }),
  leesOnder(schema.arrangementvaststelling, {
    id: 'leesArrangementvaststelling',
    pad: `${een}/vaststellingen/{vaststellingId}`,
    titel: 'Lees een vaststelling',
    groep,
  }),
  ...zienswijzen({ noun: schema.arrangement, pad: een, groep }),
  ...vervallenverklaring({ noun: schema.arrangement, pad: een, groep, id: 'arrangement', verval: opslag.vervalArrangement }),
]
