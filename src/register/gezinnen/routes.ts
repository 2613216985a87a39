import { eigenaarMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Verwijzing } from '../../toegang/operatie.ts'
import { externeVerwijzingen } from '../externe-verwijzingen/routes.ts'
import { vervallenverklaring } from '../vervallen/routes.ts'
import { gezinslidOperaties } from './leden.ts'
import * as opslag from './opslag.ts'
import { GezinWijziging, gezin, NieuwGezin } from './schema.ts'

const groep = 'gezinnen'
const pad = '/gezinnen/{gezinId}'

const aanspreekpunt = (id: string | null | undefined): Verwijzing[] => (id ? [{ pointer: '/aanspreekpuntId', soort: 'persoon', id }] : [])

const maak = schrijfoperatie({
  id: 'maakGezin',
  methode: 'POST',
  pad: '/gezinnen',
  titel: 'Leg een gezin vast',
  uitleg: 'Woont een kind op twee adressen, leg dan twee gezinnen vast: wie bij het ene hoort, ziet het andere niet.',
  groep,
  scope: 'schrijven',
  actie: 'gezin.maken',
  body: NieuwGezin,
  antwoord: 'aangemaakt',
  uit: gezin,
  verwijzingen: ({ body }) => aanspreekpunt(body.aanspreekpuntId),
  mag: (actor) => organisatieMag('gezin.maken', actor),
  schrijf: async (tx, mag, { body }) => ({ soort: gezin.soort, id: opslag.maak(tx, mag, body) }),
})

const wijzig = schrijfoperatie({
  id: 'wijzigGezin',
  methode: 'PATCH',
  pad,
  titel: 'Wijzig de aanduiding of het aanspreekpunt van een gezin',
  groep,
  scope: 'schrijven',
  actie: 'gezin.wijzigen',
  body: GezinWijziging,
  antwoord: 'gewijzigd',
  ifMatch: true,
  doel: ({ gezinId }: { gezinId: string }) => ({ soort: gezin.soort, id: gezinId }),
  verwijzingen: ({ body }) => aanspreekpunt(body.aanspreekpuntId),
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('gezin.wijzigen', actor, doel?.eigenaar),
  schrijf: async (tx, mag, { body, doel }) => {
    await opslag.wijzig(tx, mag, doel.id, body)
    return { soort: gezin.soort, id: doel.id }
  },
})

export const gezinOperaties: Operatie[] = [
  maak,
  leesLijst(gezin, 'lijst', { id: 'lijstGezinnen', pad: '/gezinnen', titel: 'Lees welke gezinnen u mag zien', groep }),
  leesEen(gezin, { id: 'leesGezin', pad, titel: 'Lees een gezin, met wie erbij hoort', groep }),
  wijzig,
  ...gezinslidOperaties,
  ...vervallenverklaring({ noun: gezin, pad, groep, id: 'Gezin', verval: opslag.verval }),
  ...externeVerwijzingen({ noun: gezin, pad, groep }),
]
