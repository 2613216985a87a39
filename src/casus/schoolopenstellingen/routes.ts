import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { eigenaarMag, geweigerd, mensMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Zicht } from '../../toegang/operatie.ts'
import { Id } from '../schema.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'schoolopenstellingen'
const een = '/schoolopenstellingen/{schoolopenstellingId}'
type Pad = { schoolopenstellingId: string }

const openstellen = schrijfoperatie<'schoolopenstelling.maken', Record<never, never>, z.output<typeof schema.StelOpen>>({
  id: 'maakSchoolopenstelling',
  methode: 'POST',
  pad: '/schoolopenstellingen',
  titel: 'Stel delen van een dossier open voor een collega op school',
  uitleg:
    'Binnen een school mag u met een collega overleggen zonder toestemming. Doe dat zonder naam als dat kan. Heeft de collega gegevens over de leerling nodig, stel dan alleen de delen open die voor het doel nodig zijn, voor één collega en tot een dag. Het gezin leest het terug, en ziet bij de inzagen wat de collega heeft bekeken. Alleen wat uw school zelf bijhoudt gaat open; wat anderen met uw school deelden niet.',
  groep,
  scope: 'schrijven',
  actie: 'schoolopenstelling.maken',
  body: schema.StelOpen,
  antwoord: 'aangemaakt',
  uit: schema.schoolopenstelling,
  verwijzingen: ({ body }) => [
    { pointer: '/persoonId', soort: 'persoon', id: body.persoonId },
    { pointer: '/medewerkerId', soort: 'medewerker', id: body.medewerkerId },
  ],
  slot: ({ body }) => ({ personen: [body.persoonId] }),
  raaktDekking: true,
  motiveerbaar: true,
  mag: (actor) => {
    const mag = mensMag(actor, organisatieMag('schoolopenstelling.maken', actor, 'alles'))
    return geweigerd(mag) || actor.organisatieSoort === 'school' ? mag : { reden: 'Dit kan alleen binnen een school.' }
  },
  schrijf: async (tx, mag, { body, verwezen }) =>
    opslag.stelOpen(tx, mag, verwezen.get('/persoonId') as Zicht, verwezen.get('/medewerkerId') as Zicht, body),
})

const beeindigen = schrijfoperatie<'schoolopenstelling.beeindigen', Pad, z.output<typeof schema.Beeindig>>({
  id: 'maakSchoolopenstellingeinde',
  methode: 'POST',
  pad: `${een}/beeindigingen`,
  titel: 'Beëindig een openstelling binnen de school',
  uitleg: 'De collega ziet er vanaf de eerstvolgende aanroep niets meer van.',
  groep,
  scope: 'schrijven',
  actie: 'schoolopenstelling.beeindigen',
  body: schema.Beeindig,
  antwoord: 'aangemaakt',
  uit: schema.schoolopenstellingeinde,
  doel: ({ schoolopenstellingId }) => ({ soort: 'schoolopenstelling', id: schoolopenstellingId }),
  slot: slotOpDoel,
  raaktDekking: true,
  mag: (actor, doel) => eigenaarMag('schoolopenstelling.beeindigen', actor, doel?.eigenaar, 'alles'),
  schrijf: (tx, mag, { body, doel }) => opslag.beeindig(tx, mag, doel, body.reden),
})

export const schoolopenstellingOperaties: Operatie[] = [
  openstellen,
  leesLijst(schema.schoolopenstelling, 'lijst', {
    id: 'lijstSchoolopenstellingen',
    pad: '/schoolopenstellingen',
    titel: 'Lees wat er binnen de school voor een collega is opengesteld',
    groep,
    filters: {
      persoonId: { veld: 'betreft', schema: Id('De leerling') },
      medewerkerId: { veld: 'filter_verwijst', schema: Id('De collega') },
    },
  }),
  leesEen(schema.schoolopenstelling, { id: 'leesSchoolopenstelling', pad: een, titel: 'Lees een openstelling binnen de school', groep }),
  beeindigen,
  leesLijst(schema.schoolopenstellingeinde, 'ouder', {
    id: 'lijstSchoolopenstellingeinden',
    pad: `${een}/beeindigingen`,
    titel: 'Lees of en waarom een openstelling eindigde',
    groep,
  }),
  leesDeel(schema.schoolopenstellingeinde, {
    id: 'leesSchoolopenstellingeinde',
    pad: `${een}/beeindigingen/{schoolopenstellingeindeId}`,
    titel: 'Lees waarom een openstelling eindigde',
    groep,
  }),
  ...vervallenverklaring({ noun: schema.schoolopenstelling, pad: een, groep, id: 'schoolopenstelling', verval: opslag.verval }),
]
