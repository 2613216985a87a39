import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Dag, KorteTekst, Tekst, Tijdstip, Uuid } from '../basis/invoer.ts'
import { rollen } from './deelnemers/tabel.ts'

/** An id with what it points to. */
export const Id = (omschrijving: string) => Uuid.describe(omschrijving)
/** A list of ids. */
export const Ids = (omschrijving: string) => z.array(Uuid).max(50).describe(omschrijving)
/** Text as a professional writes it. */
export const Verhaal = (omschrijving: string, voorbeeld: string) => Tekst(4000).meta({ description: omschrijving, example: voorbeeld })
export const Regel = (omschrijving: string, voorbeeld: string) => KorteTekst.meta({ description: omschrijving, example: voorbeeld })
export const Datum = (omschrijving: string, voorbeeld = '2026-09-01') => Dag.meta({ description: omschrijving, example: voorbeeld })
export const Moment = (omschrijving: string) => Tijdstip.meta({ description: omschrijving, example: '2026-09-01T10:00:00.000Z' })
export const Keuze = <const K extends readonly [string, ...string[]]>(mogelijk: K, omschrijving: string) =>
  z.enum(mogelijk).meta({ description: omschrijving, example: mogelijk[0] })

export const casusId = Id('De casus')

export type Rol = (typeof rollen)[number]
export const Rol = Keuze(rollen, 'De rol aan tafel')

/** The rol in which an organisatie of this kind sits at the table, when nobody says otherwise. */
export function rolVan(organisatieSoort: string | undefined): Rol {
  if (organisatieSoort === 'schoolbestuur') return 'school'
  if (organisatieSoort === 'gemeente') return 'wijkteam'
  return rollen.find((rol) => rol === organisatieSoort) ?? 'overig'
}

/** Exactly one of an organisatie and a person. */
export const eenVanBeide = (deel: { organisatieId?: string; persoonId?: string }): boolean =>
  (deel.organisatieId === undefined) !== (deel.persoonId === undefined)
export const eenVanBeideFout = {
  error: 'Noem óf een organisatie (`organisatieId`), óf een persoon (`persoonId`).',
  path: ['organisatieId'],
}

const tekens = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Readable and unguessable: characters that cannot be mistaken for each other (Crockford), from the chance in two fresh ids. */
export function kenmerk(id: () => string, lengte: number): string {
  const som = createHash('sha256').update(`${id()} ${id()}`).digest()
  return Array.from(som.subarray(0, lengte), (byte) => tekens[byte & 31]).join('')
}
/** What someone typed over from paper, as it was made. */
export const alsKenmerk = (tekst: string): string =>
  tekst.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
