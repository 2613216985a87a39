import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie } from '../../toegang/operatie.ts'
import { beheerMag, organisatiebeheerMag } from '../eigenaar.ts'
import { externeVerwijzingen } from '../externe-verwijzingen/routes.ts'
import { vervallenverklaring } from '../vervallen/routes.ts'
import * as opslag from './opslag.ts'
import { DeelVanNaam, NieuweOrganisatie, NieuwSysteem, Organisatiesoort, OrganisatieWijziging, organisatie, systeem } from './schema.ts'

const groep = 'organisaties'
const pad = '/organisaties/{organisatieId}'
const padSysteem = `${pad}/systemen/{systeemId}`
type Params = { organisatieId: string }

const maak = schrijfoperatie({
  id: 'maakOrganisatie',
  methode: 'POST',
  pad: '/organisaties',
  titel: 'Leg een organisatie vast',
  groep,
  scope: 'beheer',
  voorOnbekend: true,
  actie: 'organisatie.maken',
  body: NieuweOrganisatie,
  antwoord: 'aangemaakt',
  uit: organisatie,
  mag: (actor) => beheerMag('organisatie.maken', actor),
  schrijf: async (tx, mag, { body }) => ({ soort: organisatie.soort, id: opslag.maak(tx, mag, body) }),
})

const wijzig = schrijfoperatie({
  id: 'wijzigOrganisatie',
  methode: 'PATCH',
  pad,
  titel: 'Wijzig de naam, de gemeente of de nummers van een organisatie',
  groep,
  scope: 'beheer',
  voorOnbekend: true,
  actie: 'organisatie.wijzigen',
  body: OrganisatieWijziging,
  antwoord: 'gewijzigd',
  ifMatch: true,
  doel: ({ organisatieId }: Params) => ({ soort: organisatie.soort, id: organisatieId }),
  mag: (actor) => beheerMag('organisatie.wijzigen', actor),
  schrijf: async (tx, mag, { body, doel }) => {
    await opslag.wijzig(tx, mag, doel.id, body)
    return { soort: organisatie.soort, id: doel.id }
  },
})

const maakSysteem = schrijfoperatie({
  id: 'maakSysteem',
  methode: 'POST',
  pad: `${pad}/systemen`,
  titel: 'Laat een systeem voor deze organisatie werken',
  uitleg: 'Vanaf dan handelt wie met een token van deze uitgever en deze client komt, voor deze organisatie.',
  groep,
  scope: 'beheer',
  voorOnbekend: true,
  actie: 'systeem.maken',
  body: NieuwSysteem,
  antwoord: 'aangemaakt',
  uit: systeem,
  doel: ({ organisatieId }: Params) => ({ soort: organisatie.soort, id: organisatieId }),
  mag: (actor) => beheerMag('systeem.maken', actor),
  schrijf: async (tx, mag, { body, doel }) => ({ soort: systeem.soort, id: opslag.maakSysteem(tx, mag, doel, body), ouder: doel.id }),
})

export const organisatieOperaties: Operatie[] = [
  maak,
  leesLijst(organisatie, 'open', {
    id: 'lijstOrganisaties',
    pad: '/organisaties',
    titel: 'Lees welke organisaties er zijn',
    groep,
    filters: { soort: { veld: 'filter_soort', schema: Organisatiesoort }, naam: { veld: 'naam', schema: DeelVanNaam } },
  }),
  leesEen(organisatie, { id: 'leesOrganisatie', pad, titel: 'Lees een organisatie', groep }),
  wijzig,
  maakSysteem,
  leesLijst(systeem, 'ouder', {
    id: 'lijstSystemen',
    pad: `${pad}/systemen`,
    titel: 'Lees welke systemen voor uw organisatie werken',
    groep,
  }),
  leesDeel(systeem, { id: 'leesSysteem', pad: padSysteem, titel: 'Lees een systeem van uw organisatie', groep }),
  ...vervallenverklaring({
    noun: systeem,
    pad: padSysteem,
    groep,
    id: 'Systeem',
    verval: opslag.vervalSysteem,
    mag: (actor, doel) => organisatiebeheerMag('vervallen-verklaren', actor, doel?.eigenaar),
  }),
  ...externeVerwijzingen({ noun: organisatie, pad, groep }),
]
