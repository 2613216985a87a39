import { Uuid } from '../../basis/invoer.ts'
import { leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie } from '../../toegang/operatie.ts'
import { organisatiebeheerMag } from '../eigenaar.ts'
import { externeVerwijzingen } from '../externe-verwijzingen/routes.ts'
import { vervallenverklaring } from '../vervallen/routes.ts'
import * as opslag from './opslag.ts'
import { MedewerkerWijziging, medewerker, NieuweMedewerker } from './schema.ts'

const groep = 'medewerkers'
const pad = '/medewerkers/{medewerkerId}'

const maak = schrijfoperatie({
  id: 'maakMedewerker',
  methode: 'POST',
  pad: '/medewerkers',
  titel: 'Leg een medewerker vast',
  uitleg: 'Door een beheerder of het systeem van de organisatie, of met scope `beheer`.',
  groep,
  scope: 'schrijven',
  voorOnbekend: true,
  actie: 'medewerker.maken',
  body: NieuweMedewerker,
  antwoord: 'aangemaakt',
  uit: medewerker,
  verwijzingen: ({ body }) => [{ pointer: '/organisatieId', soort: 'organisatie', id: body.organisatieId }],
  mag: (actor, _doel, { body }) => organisatiebeheerMag('medewerker.maken', actor, body.organisatieId),
  schrijf: async (tx, mag, { body }) => ({ soort: medewerker.soort, id: opslag.maak(tx, mag, body) }),
})

const wijzig = schrijfoperatie({
  id: 'wijzigMedewerker',
  methode: 'PATCH',
  pad,
  titel: 'Wijzig de naam, de functie of de laatste dag van een medewerker',
  uitleg: 'Wie vertrekt, draagt eerst alles over wat nog op naam staat: zie `overdrachten`.',
  groep,
  scope: 'schrijven',
  actie: 'medewerker.wijzigen',
  body: MedewerkerWijziging,
  antwoord: 'gewijzigd',
  ifMatch: true,
  doel: ({ medewerkerId }: { medewerkerId: string }) => ({ soort: medewerker.soort, id: medewerkerId }),
  mag: (actor, doel) => organisatiebeheerMag('medewerker.wijzigen', actor, doel?.eigenaar, doel?.id),
  schrijf: async (tx, mag, { body, doel }) => {
    const vertrekt = await opslag.wijzig(tx, mag, doel.id, body)
    const { soort } = medewerker
    return { soort, id: doel.id, ...(vertrekt && { toets: [{ moment: 'medewerker-vertrekken' as const, soort, id: doel.id }] }) }
  },
})

export const medewerkerOperaties: Operatie[] = [
  maak,
  leesLijst(medewerker, 'lijst', {
    id: 'lijstMedewerkers',
    pad: '/medewerkers',
    titel: 'Lees welke medewerkers uw organisatie heeft',
    groep,
    filters: { organisatieId: { veld: 'filter_verwijst', schema: Uuid } },
  }),
  leesEen(medewerker, { id: 'leesMedewerker', pad, titel: 'Lees een medewerker', groep }),
  wijzig,
  ...vervallenverklaring({
    noun: medewerker,
    pad,
    groep,
    id: 'Medewerker',
    verval: opslag.verval,
    mag: (actor, doel) => organisatiebeheerMag('vervallen-verklaren', actor, doel?.eigenaar),
  }),
  ...externeVerwijzingen({ noun: medewerker, pad, groep }),
]
