import { eigenaarMag } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { vervallenverklaring } from '../vervallen/routes.ts'
import { leesNummer, zoekPersoon } from './lezen.ts'
import * as opslag from './opslag.ts'
import { NieuwPersoonsnummer, persoonsnummer } from './schema.ts'

const groep = 'persoonsnummers'
const pad = '/personen/{persoonId}/persoonsnummers'
const een = `${pad}/{persoonsnummerId}`

const maak = schrijfoperatie({
  id: 'maakPersoonsnummer',
  methode: 'POST',
  pad,
  titel: 'Leg het BSN of PGN van deze persoon vast',
  uitleg:
    'Het nummer wordt versleuteld bewaard, alleen voor uw eigen organisatie. Een school legt een PGN vast; gemeente, wijkteam, jeugdhulpaanbieder en gecertificeerde instelling een BSN; een samenwerkingsverband geen van beide.',
  groep,
  scope: 'schrijven',
  actie: 'persoonsnummer.maken',
  body: NieuwPersoonsnummer,
  antwoord: 'aangemaakt',
  uit: persoonsnummer,
  doel: ({ persoonId }: { persoonId: string }) => ({ soort: 'persoon', id: persoonId }),
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('persoonsnummer.maken', actor, doel?.eigenaar, 'alles'),
  schrijf: async (tx, mag, { body, doel }) => {
    const id = await opslag.maak(tx, mag, doel, body)
    return {
      soort: persoonsnummer.soort,
      id,
      ouder: doel.id,
      toets: [{ moment: 'persoonsnummer-vastleggen', soort: persoonsnummer.soort, id }],
    }
  },
})

export const persoonsnummerOperaties: Operatie[] = [
  maak,
  leesLijst(persoonsnummer, 'ouder', {
    id: 'lijstPersoonsnummers',
    pad,
    titel: 'Lees welke soorten nummers uw organisatie van deze persoon heeft',
    groep,
  }),
  leesDeel(persoonsnummer, { id: 'leesPersoonsnummer', pad: een, titel: 'Lees wanneer een nummer is nagekeken', groep }),
  leesNummer,
  zoekPersoon,
  ...vervallenverklaring({
    noun: persoonsnummer,
    pad: een,
    groep,
    id: 'Persoonsnummer',
    verval: opslag.verval,
    mag: (actor, doel) => eigenaarMag('vervallen-verklaren', actor, doel?.eigenaar, 'alles'),
  }),
]
