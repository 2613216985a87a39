import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { toegestaan } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, type Zicht } from '../../toegang/operatie.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'hulpverzoeken'
const een = '/hulpverzoeken/{hulpverzoekId}'
type Pad = { hulpverzoekId: string }

const vragen = schrijfoperatie<'hulp.vragen', Record<never, never>, z.output<typeof schema.VraagHulp>>({
  id: 'maakHulpverzoek',
  methode: 'POST',
  pad: '/hulpverzoeken',
  titel: 'Vraag zelf om hulp',
  uitleg:
    'Voor een jeugdige die zelf met iemand wil praten, en voor ieder ander die iets voor zichzelf vraagt. Alleen u en de organisatie aan wie u het vraagt zien het. Ouders zien het niet, ook niet als zij gezag hebben, tenzij u het hun laat zien.',
  groep,
  scope: 'schrijven',
  actie: 'hulp.vragen',
  body: schema.VraagHulp,
  antwoord: 'aangemaakt',
  uit: schema.hulpverzoek,
  verwijzingen: ({ body }) => [{ pointer: '/organisatieId', soort: 'organisatie', id: body.organisatieId }],
  mag: (actor) => (actor.soort === 'persoon' ? toegestaan('hulp.vragen') : { reden: 'Om hulp vraagt iemand voor zichzelf.' }),
  schrijf: (tx, mag, { body, verwezen }) => opslag.vraag(tx, mag, verwezen.get('/organisatieId') as Zicht, body),
})

const openstellen = schrijfoperatie<'hulp.openstellen', Pad, undefined>({
  id: 'maakHulpverzoekopenstelling',
  methode: 'POST',
  pad: `${een}/openstellingen`,
  titel: 'Laat uw verzoek ook zien aan wie gezag over u heeft',
  uitleg: 'Dat beslist alleen wie om hulp vroeg. Wie het eenmaal heeft gezien, kan dat niet vergeten: dit is niet terug te draaien.',
  groep,
  scope: 'schrijven',
  actie: 'hulp.openstellen',
  antwoord: 'aangemaakt',
  uit: schema.hulpverzoekopenstelling,
  doel: ({ hulpverzoekId }) => ({ soort: 'hulpverzoek', id: hulpverzoekId }),
  mag: (actor, verzoek) =>
    actor.soort === 'persoon' && actor.houders.includes(verzoek?.json.persoonId)
      ? toegestaan('hulp.openstellen')
      : { reden: 'Alleen wie om hulp vroeg kan het anderen laten zien.' },
  schrijf: (tx, mag, { doel }) => opslag.stelOpen(tx, mag, doel),
})

export const hulpverzoekOperaties: Operatie[] = [
  vragen,
  leesLijst(schema.hulpverzoek, 'lijst', {
    id: 'lijstHulpverzoeken',
    pad: '/hulpverzoeken',
    titel: 'Lees de hulpverzoeken die u mag zien',
    groep,
  }),
  leesEen(schema.hulpverzoek, { id: 'leesHulpverzoek', pad: een, titel: 'Lees een hulpverzoek', groep }),
  openstellen,
  leesLijst(schema.hulpverzoekopenstelling, 'ouder', {
    id: 'lijstHulpverzoekopenstellingen',
    pad: `${een}/openstellingen`,
    titel: 'Lees of het verzoek ook aan anderen is getoond',
    groep,
  }),
  leesDeel(schema.hulpverzoekopenstelling, {
    id: 'leesHulpverzoekopenstelling',
    pad: `${een}/openstellingen/{openstellingId}`,
    titel: 'Lees een openstelling',
    groep,
  }),
  ...vervallenverklaring({
    noun: schema.hulpverzoek,
    pad: een,
    groep,
    id: 'hulpverzoek',
    uitleg:
      'Voor de organisatie aan wie het is gevraagd: wat hier ten onrechte staat, of waarvan de bewaartermijn voorbij is, verdwijnt uit elk antwoord, ook voor wie om hulp vroeg. Is de hulp gestart of het verzoek beantwoord, laat het dan staan.',
    verval: opslag.vervalHulpverzoek,
  }),
]
