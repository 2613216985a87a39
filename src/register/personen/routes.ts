import { eigenaarMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { externeVerwijzingen } from '../externe-verwijzingen/routes.ts'
import { vervalLidmaatschappen } from '../gezinnen/opslag.ts'
import { vervalVan as vervalNummers } from '../persoonsnummers/opslag.ts'
import type { Verval } from '../vervallen/opslag.ts'
import { vervallenverklaring } from '../vervallen/routes.ts'
import { zienswijzen } from '../zienswijzen/routes.ts'
import { gezagOperaties } from './gezagsrelaties.ts'
import { inschrijvingOperaties } from './inschrijvingen.ts'
import * as opslag from './opslag.ts'
import { NieuwePersoon, PersoonWijziging, persoon } from './schema.ts'

const groep = 'personen'
const pad = '/personen/{persoonId}'

const maak = schrijfoperatie({
  id: 'maakPersoon',
  methode: 'POST',
  pad: '/personen',
  titel: 'Leg een persoon vast',
  uitleg:
    'Een jeugdige, een ouder of iemand uit het netwerk. De persoon hoort bij uw organisatie; anderen zien die pas als daar een grond voor is.',
  groep,
  scope: 'schrijven',
  actie: 'persoon.maken',
  body: NieuwePersoon,
  antwoord: 'aangemaakt',
  uit: persoon,
  raaktDekking: true,
  slot: () => ({}),
  mag: (actor) => organisatieMag('persoon.maken', actor),
  schrijf: async (tx, mag, { body }) => ({ soort: persoon.soort, id: opslag.maak(tx, mag, body) }),
})

const wijzig = schrijfoperatie({
  id: 'wijzigPersoon',
  methode: 'PATCH',
  pad,
  titel: 'Verbeter de naam of de geboortedatum van een persoon, of leg een overlijden vast',
  groep,
  scope: 'schrijven',
  actie: 'persoon.wijzigen',
  body: PersoonWijziging,
  antwoord: 'gewijzigd',
  ifMatch: true,
  raaktDekking: true,
  doel: ({ persoonId }: { persoonId: string }) => ({ soort: persoon.soort, id: persoonId }),
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('persoon.wijzigen', actor, doel?.eigenaar),
  schrijf: async (tx, mag, { body, doel }) => {
    await opslag.wijzig(tx, mag, doel.id, body)
    return { soort: persoon.soort, id: doel.id }
  },
})

/** A persoon that was wrong is no longer part of a gezin either. */
const verval: Verval = async (tx, mag, doel) => {
  await vervalLidmaatschappen(tx, mag, doel.id)
  await vervalNummers(tx, mag, doel.id)
  await opslag.verval(tx, mag, doel)
}

export const persoonOperaties: Operatie[] = [
  maak,
  leesLijst(persoon, 'lijst', { id: 'lijstPersonen', pad: '/personen', titel: 'Lees welke personen u mag zien', groep }),
  leesEen(persoon, { id: 'leesPersoon', pad, titel: 'Lees een persoon, met gezag en inschrijvingen', groep }),
  wijzig,
  ...gezagOperaties,
  ...inschrijvingOperaties,
  ...vervallenverklaring({ noun: persoon, pad, groep, id: 'Persoon', verval }),
  ...externeVerwijzingen({ noun: persoon, pad, groep }),
  ...zienswijzen({ noun: persoon, pad, groep }),
]
