import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import type { Actor } from '../../toegang/actor.ts'
import { eigenaarMag, organisatieMag, type Toegestaan, toegestaan, type Weigering } from '../../toegang/besluit.ts'
import { leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Verwijzing, type Zicht } from '../../toegang/operatie.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'acties'
const pad = '/casussen/{casusId}/acties'
const een = `${pad}/{actieId}`
type InCasus = { casusId: string }
type Pad = InCasus & { actieId: string }
const doel = ({ actieId }: Pad) => ({ soort: 'actie', id: actieId })

const verwezen = (body: Partial<Record<'organisatieId' | 'persoonId' | 'jeugdigeId', string>>): Verwijzing[] =>
  (['organisatieId', 'persoonId', 'jeugdigeId'] as const).flatMap((veld) => {
    const id = body[veld]
    return id ? [{ pointer: `/${veld}`, soort: veld === 'organisatieId' ? 'organisatie' : 'persoon', id }] : []
  })

/** A person, the medewerker who does it, or who coordinates somewhere; that it is theirs, or that they hold the regie, is looked at when it is written. */
const magDoen = <A extends string>(wat: A, actor: Actor, actie: Zicht | undefined): Toegestaan<A> | Weigering =>
  actor.soort === 'persoon' || (actor.soort === 'medewerker' && actor.id === actie?.json.medewerkerId)
    ? toegestaan(wat)
    : organisatieMag(wat, actor, 'coordinerend')

const afspreken = schrijfoperatie<'actie.afspreken', InCasus, schema.MaakActie>({
  id: 'maakActie',
  methode: 'POST',
  pad,
  titel: 'Spreek af wie wat doet, en voor wanneer',
  uitleg:
    'Ook een ouder of de jeugdige kan iets afspreken, of iets gaan doen. Wie de actie doet leest haar altijd als zij bij `basis` hoort; bij een ander deel alleen als dat deel voor die ander openstaat. Wat voor de klas is geleerd, gaat met soort `klas` naar de leraar.',
  groep,
  scope: 'schrijven',
  actie: 'actie.afspreken',
  body: schema.MaakActie,
  antwoord: 'aangemaakt',
  uit: schema.actie,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ params: { casusId }, body }) => [
    ...verwezen(body),
    ...(body.overlegId ? [{ pointer: '/overlegId', soort: 'overleg', id: body.overlegId, casus: casusId }] : []),
    ...(body.afspraakId ? [{ pointer: '/afspraakId', soort: 'afspraak', id: body.afspraakId, casus: casusId }] : []),
  ],
  slot: slotOpDoel,
  mag: (actor) => (actor.soort === 'persoon' ? toegestaan('actie.afspreken') : organisatieMag('actie.afspreken', actor, 'coordinerend')),
  schrijf: (tx, mag, { params, body, verwezen: gevonden }) =>
    opslag.spreekAf(tx, mag, params.casusId, body, {
      organisatie: gevonden.get('/organisatieId'),
      overleg: gevonden.get('/overlegId'),
      afspraak: gevonden.get('/afspraakId'),
    }),
})

const verzetten = schrijfoperatie<'actie.wijzigen', Pad, schema.WijzigActie>({
  id: 'wijzigActie',
  methode: 'PATCH',
  pad: een,
  titel: 'Verzet een actie, of geef haar aan een ander',
  uitleg: 'Door wie de actie doet, een coördinerende collega, of wie de regie heeft. De reden staat erbij.',
  groep,
  scope: 'schrijven',
  actie: 'actie.wijzigen',
  body: schema.WijzigActie,
  antwoord: 'gewijzigd',
  uit: schema.actie,
  ifMatch: true,
  doel,
  verwijzingen: ({ body }) => verwezen(body),
  slot: slotOpDoel,
  mag: (actor, actie) => magDoen('actie.wijzigen', actor, actie),
  schrijf: (tx, mag, { params, body, doel: actie }) => {
    eisOnder(actie, params)
    return opslag.verzet(tx, mag, actie, body)
  },
})

const terugkoppelen = schrijfoperatie<'actie.terugkoppelen', Pad, schema.KoppelTerug>({
  id: 'maakActieterugkoppeling',
  methode: 'POST',
  pad: `${een}/terugkoppelingen`,
  titel: 'Koppel terug wat er van een actie terechtkwam',
  uitleg: 'Zonder `uitkomst` is het een tussenstand. Met een uitkomst is de actie klaar: gedaan, niet gelukt, of niet meer nodig.',
  groep,
  scope: 'schrijven',
  actie: 'actie.terugkoppelen',
  body: schema.KoppelTerug,
  antwoord: 'aangemaakt',
  uit: schema.actieterugkoppeling,
  doel,
  slot: slotOpDoel,
  mag: (actor, actie) => magDoen('actie.terugkoppelen', actor, actie),
  schrijf: (tx, mag, { params, body, doel: actie }) => {
    eisOnder(actie, params)
    return opslag.koppelTerug(tx, mag, actie, body)
  },
})

export const actieOperaties: Operatie[] = [
  afspreken,
  leesLijst(schema.actie, 'ouder', {
    id: 'lijstActies',
    pad,
    titel: 'Lees wie wat doet in deze casus',
    groep,
    filters: { status: { veld: 'filter_status', schema: schema.Actiestatus } },
  }),
  leesOnder(schema.actie, { id: 'leesActie', pad: een, titel: 'Lees een actie', groep }),
  verzetten,
  terugkoppelen,
  lijstOnder(schema.actieterugkoppeling, schema.actie, 'ouder', 'casusId', {
    id: 'lijstActieterugkoppelingen',
    pad: `${een}/terugkoppelingen`,
    titel: 'Lees wat er van een actie terechtkwam',
    groep,
  }),
  leesOnder(schema.actieterugkoppeling, {
    id: 'leesActieterugkoppeling',
    pad: `${een}/terugkoppelingen/{terugkoppelingId}`,
    titel: 'Lees een terugkoppeling',
    groep,
  }),
  ...vervallenverklaring({
    noun: schema.actie,
    pad: een,
    groep,
    id: 'actie',
    verval: opslag.vervalActie,
    mag: (actor, doel) => eigenaarMag('vervallen-verklaren', actor, doel?.eigenaar, 'alles'),
  }),
]
