import { z } from 'zod'
import { Dag, KorteTekst, Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { organisatiesoorten } from '../organisaties/tabel.ts'
import { nummersoorten, persoonsnummer as tabel } from './tabel.ts'
import { isBsn, isPgn } from './vorm.ts'

const Soort = z
  .enum(nummersoorten)
  .meta({ description: 'Een burgerservicenummer of een persoonsgebonden nummer van het onderwijs', example: 'pgn' })
const Cijfers = z
  .string()
  .regex(/^\d{9}$/, { error: 'Een nummer is precies negen cijfers lang, zonder punten of spaties.' })
  .meta({ description: 'Negen cijfers', example: '123456782' })

const pastBijSoort = ({ soort, nummer }: { soort: 'bsn' | 'pgn'; nummer: string }): boolean =>
  soort === 'bsn' ? isBsn(nummer) : isPgn(nummer)
const pastNiet = {
  path: ['nummer'],
  error: 'Dit is geen nummer van deze soort: het doorstaat de elfproef niet. Controleer of er een cijfer verkeerd staat.',
}

const controle = {
  gecontroleerdOp: Dag.meta({ description: 'Wanneer het nummer voor het laatst is nagekeken', example: '2026-08-24' }),
  gecontroleerdDoor: KorteTekst.meta({
    description: 'Wie dat deed. Laat u dit weg, dan staat er de functie en de organisatie van wie het vastlegt',
    example: 'administratie Basisschool De Wilgenhoek',
  }),
}
/** What one searches by. */
export const Nummer = z.strictObject({ soort: Soort, nummer: Cijfers }).refine(pastBijSoort, pastNiet)
export type Nummer = z.infer<typeof Nummer>

export const NieuwPersoonsnummer = z
  .strictObject({ soort: Soort, nummer: Cijfers, ...controle, gecontroleerdDoor: controle.gecontroleerdDoor.optional() })
  .refine(pastBijSoort, pastNiet)
export type NieuwPersoonsnummer = z.infer<typeof NieuwPersoonsnummer>

/** The number in the clear, as the one operation gives it that decrypts. */
export const Nummerantwoord = z
  .strictObject({ soort: Soort, nummer: Cijfers })
  .describe('Het nummer zelf. Elke keer dat het zo wordt gelezen, staat apart in het logboek.')

export const Persoonsnummer = z
  .strictObject({
    id: Uuid,
    persoonId: Uuid.meta({ description: 'De persoon van wie het nummer is' }),
    soort: Soort,
    organisatieSoort: z.enum(organisatiesoorten).meta({ description: 'Wat voor organisatie het heeft vastgelegd', example: 'school' }),
    ...controle,
  })
  .describe('Dat er een nummer is vastgelegd, en welke soort. Het nummer zelf staat hier nooit in.')
export type PersoonsnummerRij = typeof tabel.$inferSelect

/** Besloten: that there is a number is for the own organisatie alone. */
export const persoonsnummer: Noun<PersoonsnummerRij, typeof Persoonsnummer> = {
  soort: 'persoonsnummer',
  tabel,
  vorm: 1,
  Uit: Persoonsnummer,
  toon: (rij) => ({
    id: rij.id,
    persoonId: rij.persoon_id,
    soort: rij.soort,
    organisatieSoort: rij.organisatie_soort,
    gecontroleerdOp: rij.gecontroleerd_op,
    gecontroleerdDoor: rij.gecontroleerd_door,
  }),
  plaats: (rij) => ({
    ouder: rij.persoon_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.persoon_id,
    cel: `${rij.compartiment}/basis`,
    besloten: true,
    filter: { soort: rij.soort },
  }),
}
