import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'

const Zin = (description: string, example: string) => z.string().meta({ description, example })
const Moment = (description: string) => z.iso.datetime().meta({ description, example: '2026-09-01T10:00:00.000Z' })
export const aarden = ['geopend', 'in-lijst', 'vastgelegd', 'geprobeerd', 'herhaald', 'geweigerd'] as const

/** Who looked, as far as the reader may know: the functie and organisatie; by name only within one's own organisatie. */
const Door = z
  .strictObject({
    soort: z.enum(['medewerker', 'systeem', 'persoon']).meta({ description: 'Wat voor iemand', example: 'medewerker' }),
    uzelf: z.boolean().meta({ description: 'Of u dit zelf was', example: false }),
    organisatieId: Uuid.optional().meta({ description: 'De organisatie waarvoor is gehandeld' }),
    organisatie: z.string().optional().meta({ description: 'De naam van die organisatie, zoals die toen was', example: 'De Vlierhof' }),
    functie: z.string().optional().meta({ description: 'De functie van de medewerker', example: 'intern-begeleider' }),
    metSysteem: z.boolean().meta({ description: 'Of een systeem dit namens de medewerker deed', example: false }),
    medewerkerId: Uuid.optional().meta({ description: 'De medewerker; alleen voor collega’s' }),
    naam: z.string().optional().meta({ description: 'De naam van de medewerker; alleen voor collega’s', example: 'Ilse van Dam' }),
  })
  .describe('Wie er keek')

export const Inzage = z
  .strictObject({
    id: Uuid.meta({ description: 'Het kenmerk van de regel in het logboek' }),
    tijd: Moment('Wanneer'),
    zin: Zin(
      'In één zin wat er gebeurde; bij wat niet doorging of alleen is geprobeerd in een tweede zin waarom die organisatie hier mocht kijken',
      'De intern begeleider van De Vlierhof opende het dossier, omdat De Vlierhof dit dossier bijhoudt.',
    ),
    aard: z.enum(aarden).meta({
      description: 'Of iets is geopend, in een lijst of overzicht stond, is vastgelegd, geprobeerd, herhaald of geweigerd',
      example: 'geopend',
    }),
    door: Door,
    cellen: z
      .array(z.string())
      .meta({ description: 'Welke soorten gegevens, voor zover die voor u openstaan', example: ['school/onderwijs'] }),
    gronden: z.array(z.string()).meta({ description: 'Op welke gronden', example: ['eigenaar'] }),
    toestemmingIds: z.array(Uuid).meta({ description: 'De toestemmingen waarop het rustte, voor zover u die mag zien' }),
    activiteit: Zin(
      'De activiteit in het register van verwerkingen; ontbreekt waar niet wordt gezegd wat er is bekeken',
      'urn:rondetafel:verwerking:opps:lezen',
    ).optional(),
    buitenBetrokkenheid: z.boolean().meta({
      description: 'Of de kijker aan geen enkele tafel van deze persoon zit, terwijl er wel een open casus is',
      example: false,
    }),
  })
  .describe('Een keer dat iemand gegevens van deze persoon zag of vastlegde')

export const Inzagemelding = z
  .strictObject({
    id: Uuid.meta({ description: 'De melding' }),
    tijd: Moment('De eerste keer op die dag'),
    dag: z.iso.date().meta({ description: 'De dag', example: '2026-09-01' }),
    zin: Zin(
      'In één zin wat er gebeurde',
      'De leraar van De Vlierhof opende gegevens van een jeugdige van deze casus, en zit niet aan deze tafel.',
    ),
    jeugdigeId: Uuid.optional().meta({ description: 'De jeugdige, als u die mag zien: het id van een persoon' }),
    door: Door,
  })
  .describe('Een melding aan de regisseur: iemand die niet aan tafel zit, opende gegevens. Eén per kijker, casus en dag.')
