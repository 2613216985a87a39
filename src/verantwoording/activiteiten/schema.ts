import { z } from 'zod'

const Zin = (description: string, example: string) => z.string().meta({ description, example })
export const zekerheden = ['wettekst', 'vakbron', 'brondocument', 'niet-nagetrokken', 'niet-bekend'] as const
const Zekerheid = z.enum(zekerheden).meta({
  description: 'Hoe zeker dat is: gelezen in de wet, in een vakbron, in een brondocument, niet nagetrokken, of niet bekend',
  example: 'wettekst',
})

/** On what a processing rests, or how long it is kept: for whom, what, by which source, and how sure that is. */
const Rust = (wat: string, voorbeeld: string) =>
  z.strictObject({
    voor: Zin('Voor wie of welk deel dit geldt', 'jeugdhulp'),
    wat: Zin(wat, voorbeeld),
    bron: z
      .string()
      .optional()
      .meta({ description: 'Waar dat staat; ontbreekt als daar geen bron voor is', example: 'Jeugdwet 7.3.8 lid 3' }),
    zekerheid: Zekerheid,
  })

/** A processing activity, as the register publishes it. */
export const Verwerkingsactiviteit = z
  .strictObject({
    id: Zin('De naam in het adres', 'opps-lezen'),
    uri: Zin('Onder deze naam staat de activiteit in het logboek', 'urn:rondetafel:verwerking:opps:lezen'),
    naam: Zin('Wat er gebeurt', 'Ontwikkelingsperspectieven: lezen'),
    doel: Zin('Waarvoor', 'Afspreken welke ondersteuning een leerling op school krijgt.'),
    verantwoordelijke: Zin('Wie ervoor verantwoordelijk is', 'De organisatie die handelt, voor haar eigen dossier.'),
    betrokkenen: z.array(z.string()).meta({ description: 'Over wie het gaat', example: ['jeugdigen'] }),
    gegevens: z.array(z.string()).meta({ description: 'Om welke soorten gegevens het gaat', example: ['onderwijs'] }),
    ontvangers: z.array(z.string()).meta({ description: 'Wie ze te zien krijgt', example: ['wie gezag heeft'] }),
    grondslagen: z
      .array(Rust('Waarop het rust', 'Verstrekken mag aan wie rechtstreeks bij de hulp betrokken is.'))
      .describe('Waarop het rust'),
    bewaren: z.array(Rust('Hoe lang', '20 jaar na de laatste wijziging.')).describe('Hoe lang de gegevens blijven'),
    versie: z.int().min(1).meta({ description: 'Versie van deze beschrijving', example: 1 }),
    geldigVan: z.iso.date().meta({ description: 'Eerste dag waarop deze beschrijving geldt', example: '2026-11-22' }),
  })
  .describe('Een activiteit uit het register van verwerkingen')
export type Verwerkingsactiviteit = z.input<typeof Verwerkingsactiviteit>
export type Rust = Verwerkingsactiviteit['bewaren'][number]
