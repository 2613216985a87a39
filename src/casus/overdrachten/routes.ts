import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { eigenaarMag, toegestaan } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, type Zicht } from '../../toegang/operatie.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'overdrachten'
const pad = '/medewerkers/{medewerkerId}/overdrachten'
const een = `${pad}/{overdrachtId}`
const berichten = '/casussen/{casusId}/overdrachtberichten'
type Medewerker = { medewerkerId: string }
type Pad = Medewerker & { overdrachtId: string }

const aanbieden = schrijfoperatie<'overdracht.aanbieden', Medewerker, schema.BiedOverdrachtAan>({
  id: 'maakOverdracht',
  methode: 'POST',
  pad,
  titel: 'Draag alles wat op naam van een medewerker staat over aan een collega',
  uitleg:
    'Voor wie vertrekt, of langer weg is: de regie, de open acties, de overleggen waarvoor die is gevraagd, waar die het aanspreekpunt is en waar die aan tafel zit. Wie de regie krijgt, heeft ook de geplande evaluaties. U leest in `onderdelen` wat er overgaat. Alles blijft op de oude naam tot de opvolger het aanneemt; daarna leest elk gezin uw bericht in de casus.',
  groep,
  scope: 'schrijven',
  actie: 'overdracht.aanbieden',
  body: schema.BiedOverdrachtAan,
  antwoord: 'aangemaakt',
  uit: schema.overdracht,
  doel: ({ medewerkerId }) => ({ soort: 'medewerker', id: medewerkerId }),
  verwijzingen: ({ body }) => [{ pointer: '/opvolgerId', soort: 'medewerker', id: body.opvolgerId }],
  mag: (actor, medewerker) =>
    actor.soort === 'medewerker' && actor.id === medewerker?.id
      ? toegestaan('overdracht.aanbieden')
      : eigenaarMag('overdracht.aanbieden', actor, medewerker?.eigenaar, 'coordinerend'),
  schrijf: (tx, mag, { body, doel, verwezen }) => opslag.bied(tx, mag, doel, verwezen.get('/opvolgerId') as Zicht, body),
})

const aannemen = schrijfoperatie<'overdracht.accepteren', Pad, undefined>({
  id: 'maakOverdrachtacceptatie',
  methode: 'POST',
  pad: `${een}/acceptaties`,
  titel: 'Neem alles van uw collega over',
  uitleg:
    'Alleen de opvolger zelf, vanaf de dag waarop het ingaat. Alles gaat in één keer over, ook wat er na het aanbod nog bij kwam; er blijft niets op de oude naam staan. Uw naam en functie zijn zichtbaar voor ieder die de basis van die casussen ziet.',
  groep,
  scope: 'schrijven',
  actie: 'overdracht.accepteren',
  antwoord: 'aangemaakt',
  uit: schema.overdrachtacceptatie,
  ifMatch: true,
  doel: ({ overdrachtId }) => ({ soort: 'overdracht', id: overdrachtId }),
  slot: ({ doel }) => ({ medewerker: doel?.json.medewerkerId }),
  mag: (actor, overdracht) =>
    actor.soort === 'medewerker' && actor.organisatie === overdracht?.eigenaar && actor.id === overdracht?.json.opvolgerId
      ? toegestaan('overdracht.accepteren')
      : { reden: 'Alleen de opvolger zelf kan het overnemen.' },
  schrijf: (tx, mag, { params, doel }) => {
    eisOnder(doel, params)
    return opslag.neemOver(tx, mag, doel)
  },
})

export const overdrachtOperaties: Operatie[] = [
  aanbieden,
  leesLijst(schema.overdracht, 'ouder', { id: 'lijstOverdrachten', pad, titel: 'Lees wat er van deze medewerker is overgedragen', groep }),
  leesOnder(schema.overdracht, { id: 'leesOverdracht', pad: een, titel: 'Lees een overdracht', groep }),
  lijstOnder(schema.overdrachtonderdeel, schema.overdracht, 'ouder', 'overdrachtId', {
    id: 'lijstOverdrachtonderdelen',
    pad: `${een}/onderdelen`,
    titel: 'Lees wat er overgaat',
    groep,
  }),
  leesOnder(schema.overdrachtonderdeel, {
    id: 'leesOverdrachtonderdeel',
    pad: `${een}/onderdelen/{onderdeelId}`,
    titel: 'Lees een onderdeel van een overdracht',
    groep,
  }),
  aannemen,
  lijstOnder(schema.overdrachtacceptatie, schema.overdracht, 'ouder', 'overdrachtId', {
    id: 'lijstOverdrachtacceptaties',
    pad: `${een}/acceptaties`,
    titel: 'Lees of de opvolger het heeft overgenomen',
    groep,
  }),
  leesOnder(schema.overdrachtacceptatie, {
    id: 'leesOverdrachtacceptatie',
    pad: `${een}/acceptaties/{acceptatieId}`,
    titel: 'Lees wanneer de opvolger het overnam',
    groep,
  }),
  ...vervallenverklaring({
    noun: schema.overdracht,
    pad: een,
    groep,
    id: 'overdracht',
    verval: opslag.vervalOverdracht,
    mag: (actor, doel) => eigenaarMag('vervallen-verklaren', actor, doel?.eigenaar, 'alles'),
  }),
  leesLijst(schema.overdrachtbericht, 'ouder', {
    id: 'lijstOverdrachtberichten',
    pad: berichten,
    titel: 'Lees wie in deze casus door wie is opgevolgd',
    groep,
  }),
  leesDeel(schema.overdrachtbericht, {
    id: 'leesOverdrachtbericht',
    pad: `${berichten}/{berichtId}`,
    titel: 'Lees het bericht over een opvolging',
    groep,
  }),
]
