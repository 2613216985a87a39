import { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/schema.ts'
import { eigenaarMag } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel } from '../../toegang/operatie.ts'
import * as opslag from './opslag.ts'
import { NieuweVernietiging, vernietiging } from './schema.ts'

const groep = 'vernietigingen'
const verklaringen = '/vervallenverklaringen'
const verklaring = `${verklaringen}/{vervallenverklaringId}`
const vernietigingen = `${verklaring}/vernietigingen`

const vernietigen = schrijfoperatie({
  id: 'maakVernietiging',
  methode: 'POST',
  pad: vernietigingen,
  titel: 'Vernietig wat al vervallen is verklaard',
  uitleg:
    'Wat met deze vervallenverklaring uit zicht ging en uw organisatie bijhield, wordt vernietigd: de gegevens, hun onderdelen, wat ernaast is gezegd, en alles wat er eerder stond. Wat een andere organisatie eronder schreef, blijft bewaard: die kan het moeten bewaren. Heeft een ander er in een plan een samenvatting van, dan blijft staan dát er een was, zonder de tekst. Dit kan niet ongedaan worden gemaakt; met `POST /_proef` ziet u eerst wat het zou doen. Wat blijft: de vervallenverklaring met haar reden, deze vernietiging, en het logboek van wie wat zag. Vernietigt u omdat erom is gevraagd of omdat de bewaartermijn voorbij is, verklaar het gegeven dan eerst vervallen met die reden. Moet alles over iemand weg, begin dan met de plannen, de inzet van hulp en de casussen, en verklaar de persoon zelf als laatste vervallen: wat over een vervallen persoon gaat, is voor niemand meer te bereiken. Reservekopieën van de database vallen hier buiten: die verlopen volgens uw eigen afspraken.',
  groep,
  scope: 'schrijven',
  actie: 'vernietigen',
  body: NieuweVernietiging,
  antwoord: 'aangemaakt',
  uit: vernietiging,
  doel: ({ vervallenverklaringId }: { vervallenverklaringId: string }) => ({ soort: vervallenverklaring.soort, id: vervallenverklaringId }),
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('vernietigen', actor, doel?.eigenaar, 'alles'),
  schrijf: async (tx, mag, { body, doel }) => ({
    soort: vernietiging.soort,
    id: await opslag.vernietig(tx, mag, doel, body),
    ouder: doel.id,
  }),
})

export const vernietigingOperaties: Operatie[] = [
  leesLijst(vervallenverklaring, 'lijst', {
    id: 'lijstVervallenverklaringen',
    pad: verklaringen,
    titel: 'Lees wat uw organisatie vervallen heeft verklaard',
    groep,
    filters: {
      status: {
        veld: 'filter_status',
        schema: z
          .enum(['bewaard', 'vernietigd'])
          .meta({ description: 'Wat nog te vernietigen is, of wat al vernietigd is', example: 'bewaard' }),
      },
    },
  }),
  leesEen(vervallenverklaring, { id: 'leesVervallenverklaring', pad: verklaring, titel: 'Lees een vervallenverklaring', groep }),
  vernietigen,
  leesLijst(vernietiging, 'ouder', {
    id: 'lijstVernietigingen',
    pad: vernietigingen,
    titel: 'Lees of en waarom dit is vernietigd',
    groep,
  }),
  leesDeel(vernietiging, {
    id: 'leesVernietiging',
    pad: `${vernietigingen}/{vernietigingId}`,
    titel: 'Lees een vernietiging',
    groep,
  }),
]
