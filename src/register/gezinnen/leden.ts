import { eigenaarMag } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie } from '../../toegang/operatie.ts'
import { vervallenverklaring } from '../vervallen/routes.ts'
import { wijzigEinde } from '../wijzigen.ts'
import * as opslag from './opslag.ts'
import { gezinslid, NieuwGezinslid } from './schema.ts'

const groep = 'gezinnen'
const pad = '/gezinnen/{gezinId}/leden'
const padEen = `${pad}/{gezinslidId}` as const

const maak = schrijfoperatie({
  id: 'maakGezinslid',
  methode: 'POST',
  pad,
  titel: 'Leg vast wie bij het gezin hoort',
  groep,
  scope: 'schrijven',
  actie: 'gezinslid.maken',
  body: NieuwGezinslid,
  antwoord: 'aangemaakt',
  uit: gezinslid,
  raaktDekking: true,
  doel: ({ gezinId }: { gezinId: string }) => ({ soort: 'gezin', id: gezinId }),
  verwijzingen: ({ body }) => [{ pointer: '/persoonId', soort: 'persoon', id: body.persoonId }],
  slot: ({ doel, body }) => ({ gezin: doel?.gezin, personen: [body.persoonId] }),
  mag: (actor, doel) => eigenaarMag('gezinslid.maken', actor, doel?.eigenaar),
  schrijf: async (tx, mag, { body, doel }) => ({ soort: gezinslid.soort, id: opslag.maakLid(tx, mag, doel, body), ouder: doel.id }),
})

export const gezinslidOperaties: Operatie[] = [
  maak,
  leesLijst(gezinslid, 'ouder', { id: 'lijstGezinsleden', pad, titel: 'Lees wie bij het gezin hoort en hoorde', groep }),
  leesDeel(gezinslid, { id: 'leesGezinslid', pad: padEen, titel: 'Lees een gezinslid', groep }),
  wijzigEinde({
    noun: gezinslid,
    actie: 'gezinslid.wijzigen',
    id: 'wijzigGezinslid',
    pad: padEen,
    titel: 'Leg vast tot wanneer iemand bij het gezin hoort',
    groep,
    raaktDekking: true,
    eindig: opslag.eindigLid,
  }),
  ...vervallenverklaring({ noun: gezinslid, pad: padEen, groep, id: 'Gezinslid', verval: opslag.vervalLid }),
]
