import { z } from 'zod'
import { type Cel, dossiercellen } from '../../toegang/cellen.ts'
import { casusId, Id, Keuze } from '../schema.ts'

const Zin = (description: string, example: string) => z.string().meta({ description, example })
const JeugdigeId = Id('De jeugdige, zoals de casus die kent: het id van een persoon')
const BronId = Id('De organisatie die het bijhoudt')
const Celnaam = z.enum(dossiercellen as [Cel, ...Cel[]]).meta({ description: 'Het deel van het dossier', example: 'jeugdhulp/jeugdhulp' })

const Stap = z
  .strictObject({
    actie: Keuze(
      ['vragen', 'antwoorden', 'herzien', 'bevestigen', 'gezag-vastleggen', 'collega-vragen', 'openstellen'],
      'Wat er moet gebeuren. Herzien is een eerder nee intrekken en ja zeggen. Bevestigen is zeggen dat een ja klopt dat een ander opschreef.',
    ),
    door: Keuze(
      [
        ...([
          'uw-organisatie',
          'collega-met-coordinerende-functie',
          'opener-van-de-casus',
          'houder-van-het-dossier',
          'organisatie-van-de-gegevens',
        ] as const),
        ...([
          'jeugdige',
          'persoon-met-gezag',
          'organisatie-met-gezag',
          'ieder-met-gezag',
          'vertegenwoordiger',
          'rechter',
          'wie-naar-leeftijd-beslist',
        ] as const),
      ],
      'De rol die dit doet',
    ),
    wieId: Id('Wie dat is; alleen als dat voor u openstaat').optional(),
    zin: Zin('De stap in één zin', 'De jeugdige zegt ja.'),
  })
  .describe('Eén stap. Zonder deze stap gaat het niet open.')

const Weg = z
  .strictObject({
    soort: Keuze(
      ['toestemming', 'zonder-ouders', 'rechter', 'functie', 'binnen-school'],
      'De gewone weg, een weg die alleen in een bijzonder geval mag, een collega die het al ziet, of een collega die het binnen de school openstelt',
    ),
    toestemmingId: Id('De vraag die er al ligt; ontbreekt als er een nieuwe nodig is').optional(),
    alleenAls: Zin('Wanneer deze weg mag, als dat niet altijd is', 'Bij ernstig nadeel.').optional(),
    stappen: z.array(Stap).describe('De kleinste reeks stappen waarna het open is, op volgorde'),
  })
  .describe('Een manier waarop het open kan')

const Opening = z
  .strictObject({
    jeugdigeId: JeugdigeId,
    bronId: BronId,
    cel: Celnaam,
    staat: Keuze(['open', 'dicht-voor-uw-functie', 'dicht'], 'Of u dit deel van die organisatie aan deze tafel ziet'),
    uitleg: Zin('Hoe het staat, in gewone taal', 'Dit is dicht. Er ligt een vraag om toestemming. Nog nodig: een ja van één gezagdrager.'),
    wegen: z.array(Weg).describe('De manieren waarop het open kan, de gewone eerst. Leeg als niets het voor u opent, of als het open is.'),
  })
  .describe('Een deel van wat een organisatie over een jeugdige aan deze tafel legt. Het staat er ook als er niets is vastgelegd.')

export const Openingen = z
  .strictObject({ casusId, openingen: z.array(Opening).describe('Per jeugdige, organisatie en deel; zonder filter alleen wat dicht is') })
  .describe('Wat er aan deze tafel voor u dicht is, en wat er nodig is om het te openen')
export type Openingen = z.infer<typeof Openingen>
export type Opening = z.infer<typeof Opening>
export type Weg = z.infer<typeof Weg>
export type Stap = z.infer<typeof Stap>

export const Filter = z.strictObject({ jeugdigeId: JeugdigeId.optional(), bronId: BronId.optional(), cel: Celnaam.optional() })
