import { z } from 'zod'
import { deuren, momenten, type Regel as Regelwaarde } from '../regels/regel.ts'
import { Bron } from '../toegang/uitkomst.ts'

const ernst = z.enum(['blokkeert', 'waarschuwt', 'informeert'])

/** A rule as the register publishes it. */
export const Regel = z
  .strictObject({
    id: z.string().meta({ description: 'Vaste naam van de regel', example: 'opp-bevat-jeugdhulp' }),
    versie: z.int().min(1).meta({ description: 'Versie van de regel', example: 1 }),
    titel: z.string().meta({ description: 'Wat er moet gelden', example: 'Het OPP bevat de jeugdhulp die er is' }),
    onderwerp: z.string().meta({ description: 'Waar de regel over gaat', example: 'opp' }),
    ernst: z
      .array(
        z.strictObject({
          moment: z.enum(momenten).meta({ description: 'Wanneer', example: 'vaststellen' }),
          ernst: ernst.meta({ description: 'Hoe zwaar', example: 'blokkeert' }),
        }),
      )
      .describe('Hoe zwaar de regel op welk moment hoogstens weegt; een bevinding kan lichter wegen, zoals zolang een termijn nog loopt'),
    geldigVan: z.iso.date().meta({ description: 'Eerste dag waarop de regel geldt', example: '2017-01-01' }),
    geldigTot: z.iso.date().optional().meta({ description: 'Laatste dag waarop de regel geldt', example: '2027-12-31' }),
    bronnen: z.array(Bron).describe('Waar de regel op rust'),
    zekerheid: z.enum(['wettekst', 'vakbron', 'brondocument', 'niet-nagetrokken']).meta({
      description: 'Hoe zeker dat is: gelezen in de wet, in een vakbron, in een brondocument, of niet nagetrokken',
      example: 'brondocument',
    }),
  })
  .describe('Een regel uit het register')

export const toonRegel = (
  regel: Pick<Regelwaarde, 'id' | 'versie' | 'titel' | 'onderwerp' | 'ernst' | 'geldigVan' | 'geldigTot' | 'bronnen' | 'zekerheid'>,
): z.input<typeof Regel> => ({
  id: regel.id,
  versie: regel.versie,
  titel: regel.titel,
  onderwerp: regel.onderwerp,
  ernst: momenten.flatMap((moment) => {
    const zwaarte = moment === 'toetsing' ? undefined : regel.ernst[moment]
    return zwaarte ? [{ moment, ernst: zwaarte }] : []
  }),
  geldigVan: regel.geldigVan,
  geldigTot: regel.geldigTot,
  bronnen: [...regel.bronnen],
  zekerheid: regel.zekerheid,
})

/** The roles that a way out names. */
export const Door = z.enum(deuren)
