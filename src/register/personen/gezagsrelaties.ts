import { eigenaarMag } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, type Verwijzing } from '../../toegang/operatie.ts'
import { vervallenverklaring } from '../vervallen/routes.ts'
import { wijzigEinde } from '../wijzigen.ts'
import * as opslag from './opslag.ts'
import { gezagsrelatie, NieuweGezagsrelatie } from './schema.ts'

const groep = 'personen'
const pad = '/personen/{persoonId}/gezagsrelaties'
const padEen = `${pad}/{gezagsrelatieId}` as const

const maak = schrijfoperatie({
  id: 'maakGezagsrelatie',
  methode: 'POST',
  pad,
  titel: 'Leg vast wie gezag heeft over deze persoon',
  groep,
  scope: 'schrijven',
  actie: 'gezagsrelatie.maken',
  body: NieuweGezagsrelatie,
  antwoord: 'aangemaakt',
  uit: gezagsrelatie,
  raaktDekking: true,
  doel: ({ persoonId }: { persoonId: string }) => ({ soort: 'persoon', id: persoonId }),
  verwijzingen: ({ body: { houderPersoonId, houderOrganisatieId } }): Verwijzing[] => [
    ...(houderPersoonId ? [{ pointer: '/houderPersoonId', soort: 'persoon', id: houderPersoonId }] : []),
    ...(houderOrganisatieId ? [{ pointer: '/houderOrganisatieId', soort: 'organisatie', id: houderOrganisatieId }] : []),
  ],
  slot: ({ doel, body }) => ({ betreft: doel?.betreft, personen: body.houderPersoonId ? [body.houderPersoonId] : [] }),
  mag: (actor, doel) => eigenaarMag('gezagsrelatie.maken', actor, doel?.eigenaar),
  schrijf: async (tx, mag, { body, doel, verwezen }) => {
    opslag.eisInstelling(verwezen.get('/houderOrganisatieId'))
    return { soort: gezagsrelatie.soort, id: await opslag.maakGezagsrelatie(tx, mag, doel, body), ouder: doel.id }
  },
})

export const gezagOperaties: Operatie[] = [
  maak,
  leesLijst(gezagsrelatie, 'ouder', { id: 'lijstGezagsrelaties', pad, titel: 'Lees wie gezag heeft over deze persoon', groep }),
  leesDeel(gezagsrelatie, { id: 'leesGezagsrelatie', pad: padEen, titel: 'Lees een gezagsrelatie', groep }),
  wijzigEinde({
    noun: gezagsrelatie,
    actie: 'gezagsrelatie.wijzigen',
    id: 'wijzigGezagsrelatie',
    pad: padEen,
    titel: 'Leg vast wanneer het gezag eindigt',
    groep,
    raaktDekking: true,
    eindig: opslag.eindigGezagsrelatie,
  }),
  ...vervallenverklaring({ noun: gezagsrelatie, pad: padEen, groep, id: 'Gezagsrelatie', verval: opslag.vervalGezagsrelatie }),
]
