import { z } from 'zod'
import { Code, KorteTekst, Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { Zoektekst } from '../referentie/schema.ts'
import { noemtIets, noemtNiets } from '../velden.ts'
import { organisatiesoorten, organisatie as organisatietabel, systeem as systeemtabel } from './tabel.ts'

/** The numbers under which others know an organisatie. */
const identificaties = {
  oin: Code(/^\d{20}$/, 'een nummer van twintig cijfers', 'Organisatie-identificatienummer', '00000001812345678000'),
  kvk: Code(/^\d{8}$/, 'een nummer van acht cijfers', 'Nummer van de Kamer van Koophandel', '90004760'),
  brin: Code(/^\d{2}[A-Z]{2}$/, 'een code van twee cijfers en twee hoofdletters', 'BRIN van de instelling', '99ZZ'),
  vestigingscode: Code(
    /^\d{2}[A-Z]{2}\d{2}$/,
    'een code van twee cijfers, twee hoofdletters en twee cijfers',
    'BRIN en vestigingsnummer van één vestiging',
    '99ZZ00',
  ),
  rio: Code(
    /^\d{3}[A-Z]\d{3}$/,
    'een code van drie cijfers, een hoofdletter en drie cijfers',
    'Code in het Register Instellingen en Opleidingen',
    '100A001',
  ),
  cbsCode: Code(
    /^GM\d{4}$/,
    'een code van `GM` en vier cijfers',
    'Code van het CBS van de gemeente waarvoor de organisatie werkt',
    'GM0222',
  ),
  agb: Code(/^\d{8}$/, 'een code van acht cijfers', 'AGB-code van een aanbieder', '98765432'),
}
const Soort = z.enum(organisatiesoorten).meta({ description: 'Wat voor organisatie dit is', example: 'school' })
const Naam = KorteTekst.meta({ description: 'De naam van de organisatie', example: 'Basisschool De Wilgenhoek' })
const Gemeentecode = Code(
  /^GM\d{4}$/,
  'een code van `GM` en vier cijfers',
  'De gemeente waarin de organisatie staat of waarvoor zij werkt',
  'GM0222',
)
const Identificaties = z
  .strictObject(identificaties)
  .partial()
  .meta({ description: 'De nummers waaronder anderen deze organisatie kennen' })

export const NieuweOrganisatie = z.strictObject({
  soort: Soort,
  naam: Naam,
  identificaties: Identificaties.optional(),
  gemeentecode: Gemeentecode.optional(),
})
export type NieuweOrganisatie = z.infer<typeof NieuweOrganisatie>

const weglaatbaar = <S extends z.ZodType>(schema: S) => schema.nullable().optional()
export const OrganisatieWijziging = z
  .strictObject({
    naam: Naam.optional(),
    identificaties: z
      .strictObject({
        oin: weglaatbaar(identificaties.oin),
        kvk: weglaatbaar(identificaties.kvk),
        brin: weglaatbaar(identificaties.brin),
        vestigingscode: weglaatbaar(identificaties.vestigingscode),
        rio: weglaatbaar(identificaties.rio),
        cbsCode: weglaatbaar(identificaties.cbsCode),
        agb: weglaatbaar(identificaties.agb),
      })
      .optional()
      .meta({ description: 'Alleen de nummers die veranderen; `null` haalt een nummer weg' }),
    gemeentecode: weglaatbaar(Gemeentecode),
  })
  .refine(noemtIets, noemtNiets)
export type OrganisatieWijziging = z.infer<typeof OrganisatieWijziging>

export const Organisatie = z.strictObject({
  id: Uuid,
  soort: Soort,
  naam: Naam,
  identificaties: Identificaties,
  gemeentecode: Gemeentecode.optional(),
})
export type OrganisatieRij = typeof organisatietabel.$inferSelect

/** Open to every actor: it says nothing about a person. */
export const organisatie: Noun<OrganisatieRij, typeof Organisatie> = {
  soort: 'organisatie',
  tabel: organisatietabel,
  vorm: 1,
  Uit: Organisatie,
  toon: (rij) => ({
    id: rij.id,
    soort: rij.soort,
    naam: rij.naam,
    identificaties: {
      oin: rij.oin ?? undefined,
      kvk: rij.kvk ?? undefined,
      brin: rij.brin ?? undefined,
      vestigingscode: rij.vestigingscode ?? undefined,
      rio: rij.rio ?? undefined,
      cbsCode: rij.cbs_code ?? undefined,
      agb: rij.agb ?? undefined,
    },
    gemeentecode: rij.gemeentecode ?? undefined,
  }),
  plaats: (rij) => ({ cel: null, filter: { soort: rij.soort } }),
}
export const Organisatiesoort = Soort
export const DeelVanNaam = Zoektekst.meta({
  description: 'Een deel van de naam. Hoofdletters, accenten en leestekens tellen niet mee',
  example: 'wilgenhoek',
})

const client = {
  issuer: KorteTekst.meta({ description: 'De uitgever van de tokens van dit systeem', example: 'https://tokens.wilgenhoek.example' }),
  clientId: KorteTekst.meta({ description: 'De naam waaronder die uitgever dit systeem kent', example: 'leerlingvolgsysteem' }),
}
export const NieuwSysteem = z.strictObject(client)
export type NieuwSysteem = z.infer<typeof NieuwSysteem>

export const Systeem = z.strictObject({
  id: Uuid,
  organisatieId: Uuid.meta({ description: 'Voor welke organisatie het werkt' }),
  ...client,
})
export type SysteemRij = typeof systeemtabel.$inferSelect

export const systeem: Noun<SysteemRij, typeof Systeem> = {
  soort: 'systeem',
  tabel: systeemtabel,
  vorm: 1,
  Uit: Systeem,
  toon: (rij) => ({ id: rij.id, organisatieId: rij.organisatie_id, issuer: rij.issuer, clientId: rij.client_id }),
  plaats: (rij) => ({ ouder: rij.organisatie_id, eigenaar: rij.organisatie_id, cel: 'organisatie/basis', besloten: true }),
}
