import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import { leesEen, leesLijst, paramsVan } from '../../toegang/lezen.ts'
import type { Leesoperatie, Operatie } from '../../toegang/operatie.ts'
import { koppelingNoun } from '../koppelingen/schema.ts'
import { afwijking } from './schema.ts'
import { afwijkingsoorten } from './tabel.ts'

const groep = 'afwijkingen'
const padBijKoppeling = '/koppelingen/{koppelingId}/afwijkingen'

/** What each kind says, and how its owner mends it. */
const hoe = `Een afwijking gaat vanzelf weg zodra het plan weer klopt. Hoe de eigenaar van het plan dat doet, hangt af van \`soort\`:

- \`jeugdhulp-ontbreekt\`: er loopt jeugdhulp die niet in het OPP staat. Neem haar op in een nieuwe versie, en stel die vast.
- \`jeugdhulp-beeindigd\`: het OPP noemt jeugdhulp die voorbij is. Haal haar eruit in een nieuwe versie.
- \`schoolloopbaan-ontbreekt\`: van een kind staat de schoolloopbaan niet of niet helemaal in het gezinsplan. Vul haar aan in een nieuwe versie.
- \`schoolloopbaan-verouderd\`: het gezinsplan noemt een andere school dan waar het kind nu staat ingeschreven, of rust op een koppeling die niet meer loopt. Pas dat aan in een nieuwe versie.
- \`grond-vervallen\`: het plan noemt iets wat de eigenaar niet meer mag zien, bijvoorbeeld na een intrekking. Haal het eruit in een nieuwe versie, of vraag opnieuw toestemming.
- \`versie-verouderd\`: van het andere plan is een nieuwere versie vastgesteld dan die waar de koppeling naar wijst. Lees die versie, stel een nieuwe koppeling voor, laat haar bevestigen, en beëindig de oude.
- \`koppeling-onbevestigd\`: een voorstel om te koppelen wacht al te lang op dit plan. Bevestig het, of beëindig het.

Bij wat ontbreekt (\`jeugdhulp-ontbreekt\`, \`schoolloopbaan-ontbreekt\`) staan de stappen als \`herstel\` in \`GET /casussen/{casusId}/toetsing\` van een casus waarin u deze jeugdige ziet: bij de bevinding met dezelfde \`regel\`, en met het \`planId\` van de afwijking als \`onderwerpId\`. Bij de andere soorten kiest een mens wat er moet gebeuren; daar staan geen stappen bij.`

/** An afwijking stands on its own, in the owner's list; here, those that are about one koppeling. */
const bijKoppeling: Leesoperatie = {
  id: 'lijstKoppelingAfwijkingen',
  methode: 'GET',
  pad: padBijKoppeling,
  titel: 'Lees de open afwijkingen bij een koppeling',
  groep,
  scope: 'lezen',
  params: paramsVan(padBijKoppeling),
  noun: afwijking,
  lijst: true,
  lees: async (deur, { params, limiet, na }) => {
    if (!(await deur.een(koppelingNoun, params.koppelingId))) return undefined
    return deur.lijst(afwijking, 'lijst', { filters: { filter_status: params.koppelingId }, limiet, na })
  },
}

export const afwijkingOperaties: Operatie[] = [
  leesLijst(afwijking, 'lijst', {
    id: 'lijstAfwijkingen',
    pad: '/afwijkingen',
    groep,
    titel: 'Lees de open afwijkingen van de eigen plannen, de eerste termijn eerst',
    uitleg: hoe,
    filters: { soort: { veld: 'filter_soort', schema: z.enum(afwijkingsoorten) }, planId: { veld: 'filter_verwijst', schema: Uuid } },
  }),
  leesEen(afwijking, { id: 'leesAfwijking', pad: '/afwijkingen/{afwijkingId}', groep, titel: 'Lees een afwijking', uitleg: hoe }),
  bijKoppeling,
]
