import type { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import type { Actor } from '../../toegang/actor.ts'
import { eigenaarMag, organisatieMag, type Toegestaan, toegestaan, type Weigering } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Zicht } from '../../toegang/operatie.ts'
import { vervallenverklaring } from '../vervallen/routes.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'privacyverzoeken'
const een = '/privacyverzoeken/{privacyverzoekId}'
type Pad = { privacyverzoekId: string }
const doel = ({ privacyverzoekId }: Pad) => ({ soort: 'privacyverzoek', id: privacyverzoekId })
const bijhouder =
  <A extends string>(actie: A) =>
  (actor: Actor, rij: Zicht | undefined): Toegestaan<A> | Weigering =>
    eigenaarMag(actie, actor, rij?.eigenaar, 'coordinerend')

const aannemen = schrijfoperatie<'privacyverzoek.maken', Record<never, never>, z.output<typeof schema.MaakVerzoek>>({
  id: 'maakPrivacyverzoek',
  methode: 'POST',
  pad: '/privacyverzoeken',
  titel: 'Vraag om inzage, verbetering, vernietiging of een ander recht op gegevens',
  uitleg:
    'Voor wie het zelf vraagt, en voor de organisatie die vastlegt wat mondeling of op papier binnenkwam. Het verzoek gaat naar de organisatie die de persoon vastlegde. Alleen wie het vraagt en die organisatie lezen het. Vraagt een jeugdige het zelf, dan zien ouders het niet, ook niet als zij gezag hebben. Niemand hoeft te zeggen waarom.',
  groep,
  scope: 'schrijven',
  actie: 'privacyverzoek.maken',
  body: schema.MaakVerzoek,
  antwoord: 'aangemaakt',
  uit: schema.privacyverzoek,
  verwijzingen: ({ body }) => [
    { pointer: '/persoonId', soort: 'persoon', id: body.persoonId },
    ...(body.doorId ? [{ pointer: '/doorId', soort: 'persoon', id: body.doorId }] : []),
  ],
  slot: ({ body }) => ({ personen: [body.persoonId] }),
  mag: (actor) =>
    actor.soort === 'persoon' ? toegestaan('privacyverzoek.maken') : organisatieMag('privacyverzoek.maken', actor, 'coordinerend'),
  schrijf: (tx, mag, { body, verwezen }) => opslag.neemAan(tx, mag, verwezen.get('/persoonId') as Zicht, verwezen.get('/doorId'), body),
})

const wijzigen = schrijfoperatie<'privacyverzoek.wijzigen', Pad, z.output<typeof schema.WijzigVerzoek>>({
  id: 'wijzigPrivacyverzoek',
  methode: 'PATCH',
  pad: een,
  titel: 'Leg vast wat u hebt nagekeken: wie het vraagt, en of die dat mag',
  uitleg: 'Tot het antwoord is verstuurd. Wie het vraagt kunt u noemen als dat er nog niet stond; die persoon leest het verzoek dan ook.',
  groep,
  scope: 'schrijven',
  actie: 'privacyverzoek.wijzigen',
  body: schema.WijzigVerzoek,
  antwoord: 'gewijzigd',
  uit: schema.privacyverzoek,
  ifMatch: true,
  doel,
  verwijzingen: ({ body }) => (body.doorId ? [{ pointer: '/doorId', soort: 'persoon', id: body.doorId }] : []),
  slot: slotOpDoel,
  mag: bijhouder('privacyverzoek.wijzigen'),
  schrijf: (tx, mag, { body, doel: rij, verwezen }) => opslag.wijzig(tx, mag, rij, verwezen.get('/doorId'), body),
})

const verlengen = schrijfoperatie<'privacyverzoek.verlengen', Pad, z.output<typeof schema.MaakVerlenging>>({
  id: 'maakPrivacyverlenging',
  methode: 'POST',
  pad: `${een}/verlengingen`,
  titel: 'Laat weten dat het antwoord langer duurt',
  uitleg: 'Eén keer, met een reden. Het telt alleen als de vrager het hoort in de eerste maand na ontvangst.',
  groep,
  scope: 'schrijven',
  actie: 'privacyverzoek.verlengen',
  body: schema.MaakVerlenging,
  antwoord: 'aangemaakt',
  uit: schema.privacyverlenging,
  doel,
  slot: slotOpDoel,
  motiveerbaar: true,
  mag: bijhouder('privacyverzoek.verlengen'),
  schrijf: (tx, mag, { body, doel: rij }) => opslag.verleng(tx, mag, rij, body),
})

const besluiten = schrijfoperatie<'privacyverzoek.besluiten', Pad, z.output<typeof schema.MaakBesluit>>({
  id: 'maakPrivacybesluit',
  methode: 'POST',
  pad: `${een}/besluiten`,
  titel: 'Beslis over één deel van het dossier',
  uitleg:
    'Voor elk deel waarover het verzoek gaat hoogstens één besluit. Wie het vroeg leest het als het antwoord is verstuurd. Hiermee is nog niets vernietigd of verbeterd.',
  groep,
  scope: 'schrijven',
  actie: 'privacyverzoek.besluiten',
  body: schema.MaakBesluit,
  antwoord: 'aangemaakt',
  uit: schema.privacybesluit,
  doel,
  slot: slotOpDoel,
  mag: bijhouder('privacyverzoek.besluiten'),
  schrijf: (tx, mag, { body, doel: rij }) => opslag.besluit(tx, mag, rij, body),
})

const afhandelen = schrijfoperatie<'privacyverzoek.afhandelen', Pad, z.output<typeof schema.MaakAfhandeling>>({
  id: 'maakPrivacyafhandeling',
  methode: 'POST',
  pad: `${een}/afhandelingen`,
  titel: 'Leg vast dat het antwoord is verstuurd',
  uitleg:
    'Daarna verandert er niets meer aan het verzoek, en leest wie het vroeg ook wat u besloot. Een antwoord dat te laat is, legt u ook vast, met de reden.',
  groep,
  scope: 'schrijven',
  actie: 'privacyverzoek.afhandelen',
  body: schema.MaakAfhandeling,
  antwoord: 'aangemaakt',
  uit: schema.privacyafhandeling,
  doel,
  slot: slotOpDoel,
  motiveerbaar: true,
  mag: bijhouder('privacyverzoek.afhandelen'),
  schrijf: (tx, mag, { body, doel: rij }) => opslag.handelAf(tx, mag, rij, body),
})

const deelVan = {
  groep,
  mag: (actor: Actor, rij: Zicht | undefined) => eigenaarMag('vervallen-verklaren', actor, rij?.eigenaar, 'coordinerend'),
}

export const privacyverzoekOperaties: Operatie[] = [
  aannemen,
  leesLijst(schema.privacyverzoek, 'lijst', {
    id: 'lijstPrivacyverzoeken',
    pad: '/privacyverzoeken',
    titel: 'Lees de privacyverzoeken die u mag zien',
    groep,
    filters: {
      persoonId: { veld: 'betreft', schema: Uuid },
      soort: { veld: 'filter_soort', schema: schema.Soort },
      status: { veld: 'filter_status', schema: schema.Status },
    },
  }),
  leesEen(schema.privacyverzoek, { id: 'leesPrivacyverzoek', pad: een, titel: 'Lees een privacyverzoek', groep }),
  wijzigen,
  verlengen,
  leesLijst(schema.privacyverlenging, 'ouder', {
    id: 'lijstPrivacyverlengingen',
    pad: `${een}/verlengingen`,
    titel: 'Lees of het antwoord langer duurt',
    groep,
  }),
  leesDeel(schema.privacyverlenging, {
    id: 'leesPrivacyverlenging',
    pad: `${een}/verlengingen/{verlengingId}`,
    titel: 'Lees waarom het langer duurt',
    groep,
  }),
  besluiten,
  leesLijst(schema.privacybesluit, 'ouder', {
    id: 'lijstPrivacybesluiten',
    pad: `${een}/besluiten`,
    titel: 'Lees wat er is besloten',
    groep,
  }),
  leesDeel(schema.privacybesluit, {
    id: 'leesPrivacybesluit',
    pad: `${een}/besluiten/{besluitId}`,
    titel: 'Lees een besluit over een deel van het dossier',
    groep,
  }),
  afhandelen,
  leesLijst(schema.privacyafhandeling, 'ouder', {
    id: 'lijstPrivacyafhandelingen',
    pad: `${een}/afhandelingen`,
    titel: 'Lees of het antwoord is verstuurd',
    groep,
  }),
  leesDeel(schema.privacyafhandeling, {
    id: 'leesPrivacyafhandeling',
    pad: `${een}/afhandelingen/{afhandelingId}`,
    titel: 'Lees wanneer het antwoord is verstuurd',
    groep,
  }),
  ...vervallenverklaring({ noun: schema.privacyverzoek, pad: een, groep, id: 'privacyverzoek', verval: opslag.verval, mag: deelVan.mag }),
  ...vervallenverklaring({
    ...{ noun: schema.privacyverlenging, pad: `${een}/verlengingen/{verlengingId}`, ...deelVan },
    ...{ id: 'privacyverlenging', verval: opslag.vervalVerlenging },
  }),
  ...vervallenverklaring({
    ...{ noun: schema.privacybesluit, pad: `${een}/besluiten/{besluitId}`, ...deelVan },
    ...{ id: 'privacybesluit', verval: opslag.vervalBesluit },
  }),
]
