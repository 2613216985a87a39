import { Uuid } from '../../basis/invoer.ts'
import { eigenaarMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie } from '../../toegang/operatie.ts'
import { Einde } from '../velden.ts'
import * as opslag from './opslag.ts'
import { NieuwPrivacyreglement, privacyreglement } from './schema.ts'

const groep = 'convenanten'
const pad = '/privacyreglementen/{privacyreglementId}'

const maak = schrijfoperatie({
  id: 'maakPrivacyreglement',
  methode: 'POST',
  pad: '/privacyreglementen',
  titel: 'Leg het privacyreglement van uw organisatie vast',
  uitleg:
    'Een school die met anderen van buiten over een leerling overlegt, heeft een privacyreglement en daaronder een convenant met hen. Zonder geldig reglement kan er geen organisatie van buiten bij komen, en blijft dicht wat met toestemming was gedeeld.',
  groep,
  scope: 'schrijven',
  actie: 'privacyreglement.maken',
  body: NieuwPrivacyreglement,
  antwoord: 'aangemaakt',
  uit: privacyreglement,
  mag: (actor) => organisatieMag('privacyreglement.maken', actor, 'coordinerend'),
  schrijf: async (tx, mag, { body }) => ({ soort: privacyreglement.soort, id: opslag.maak(tx, mag, body) }),
})

const wijzig = schrijfoperatie({
  id: 'wijzigPrivacyreglement',
  methode: 'PATCH',
  pad,
  titel: 'Leg vast tot wanneer het privacyreglement geldt',
  uitleg: 'Vanaf de dag na de laatste dag sluit bij de eerstvolgende aanroep wat erop rustte.',
  groep,
  scope: 'schrijven',
  actie: 'privacyreglement.wijzigen',
  body: Einde,
  antwoord: 'gewijzigd',
  ifMatch: true,
  doel: ({ privacyreglementId }: { privacyreglementId: string }) => ({ soort: privacyreglement.soort, id: privacyreglementId }),
  mag: (actor, doel) => eigenaarMag('privacyreglement.wijzigen', actor, doel?.eigenaar, 'coordinerend'),
  schrijf: async (tx, mag, { body, doel }) => {
    await opslag.eindig(tx, mag, doel.id, body)
    return { soort: privacyreglement.soort, id: doel.id }
  },
})

export const privacyreglementOperaties: Operatie[] = [
  maak,
  leesLijst(privacyreglement, 'open', {
    id: 'lijstPrivacyreglementen',
    pad: '/privacyreglementen',
    titel: 'Lees welke privacyreglementen er zijn',
    groep,
    filters: { organisatieId: { veld: 'filter_verwijst', schema: Uuid } },
  }),
  leesEen(privacyreglement, { id: 'leesPrivacyreglement', pad, titel: 'Lees een privacyreglement', groep }),
  wijzig,
]
