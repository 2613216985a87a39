import type { Actor } from '../../toegang/actor.ts'
import { eigenaarMag } from '../../toegang/besluit.ts'
import { opentCel } from '../../toegang/cellen.ts'
import { compartimentVan } from '../../toegang/functies.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import { vervallenverklaring } from '../vervallen/routes.ts'
import { wijzigEinde } from '../wijzigen.ts'
import * as opslag from './opslag.ts'
import { inschrijving, NieuweInschrijving } from './schema.ts'

const groep = 'personen'
const pad = '/personen/{persoonId}/inschrijvingen'
const padEen = `${pad}/{inschrijvingId}` as const

const zietSchool = ({ masker, organisatieSoort = '' }: Actor): boolean => opentCel(masker, `${compartimentVan(organisatieSoort)}/onderwijs`)

const maak = schrijfoperatie({
  id: 'maakInschrijving',
  methode: 'POST',
  pad,
  titel: 'Leg vast waar deze persoon naar school of opvang gaat',
  uitleg: 'Inschrijvingen mogen overlappen: een leerling kan op twee scholen zitten. Op één school staat iemand maar één keer tegelijk.',
  groep,
  scope: 'schrijven',
  actie: 'inschrijving.maken',
  body: NieuweInschrijving,
  antwoord: 'aangemaakt',
  uit: inschrijving,
  doel: ({ persoonId }: { persoonId: string }) => ({ soort: 'persoon', id: persoonId }),
  verwijzingen: ({ body: { schoolId } }) => (schoolId ? [{ pointer: '/schoolId', soort: 'organisatie', id: schoolId }] : []),
  slot: slotOpDoel,
  // At one school nobody stands twice: whose functie does not see inschrijvingen would hear from the clash that there is one.
  mag: (actor, doel) => eigenaarMag('inschrijving.maken', actor, doel?.eigenaar, zietSchool(actor) ? undefined : 'alles'),
  schrijf: async (tx, mag, { body, doel, verwezen }) => ({
    soort: inschrijving.soort,
    id: opslag.maakInschrijving(tx, mag, doel, body, verwezen.get('/schoolId')),
    ouder: doel.id,
  }),
})

export const inschrijvingOperaties: Operatie[] = [
  maak,
  leesLijst(inschrijving, 'ouder', { id: 'lijstInschrijvingen', pad, titel: 'Lees waar deze persoon naar school gaat en ging', groep }),
  leesDeel(inschrijving, { id: 'leesInschrijving', pad: padEen, titel: 'Lees een inschrijving', groep }),
  wijzigEinde({
    noun: inschrijving,
    actie: 'inschrijving.wijzigen',
    id: 'wijzigInschrijving',
    pad: padEen,
    titel: 'Leg vast wanneer de inschrijving eindigt',
    groep,
    raaktDekking: false,
    eindig: opslag.eindigInschrijving,
  }),
  ...vervallenverklaring({ noun: inschrijving, pad: padEen, groep, id: 'Inschrijving', verval: opslag.vervalInschrijving }),
]
