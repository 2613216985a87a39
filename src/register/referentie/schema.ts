import { z } from 'zod'
import { Code, KorteTekst, Limiet } from '../../basis/invoer.ts'

/** A name as people type it: letters and digits only, without accents, capitals or marks. */
export const zoekvorm = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What someone looks for: there is a letter or digit in it. */
export const Zoektekst = KorteTekst.overwrite(zoekvorm).min(1)

export const Gemeentecode = Code(/^GM\d{4}$/, 'een code van `GM` en vier cijfers', 'De gemeentecode van het CBS', 'GM0222')
export const Vestigingscode = Code(
  /^\d{2}[A-Z]{2}\d{2}$/,
  'een code van twee cijfers, twee hoofdletters en twee cijfers',
  'De code van DUO voor één vestiging van een school: BRIN en vestigingsnummer',
  '00AH00',
)
export const Pc4 = Code(/^[1-9]\d{3}$/, 'een postcode zonder letters', 'De vier cijfers van een postcode', '7001')
const Jeugdregiocode = Code(/^JZ\d{2}$/, 'een code van `JZ` en twee cijfers', 'De code van de jeugdregio', 'JZ25')
const SwvPo = z.string().describe('Het samenwerkingsverband primair onderwijs (indeling van 2015)').meta({ example: 'PO2503' })
const SwvVo = z.string().describe('Het samenwerkingsverband voortgezet onderwijs (indeling van 2015)').meta({ example: 'VO2503' })
const Lijst = Code(/^[A-Z0-9-]{2,20}$/, 'een naam van hoofdletters, cijfers en streepjes', 'De korte naam van de codelijst', 'JZ588')
const Schoolsector = z.enum(['bo', 'sbo', 'so', 'vso', 'sovso', 'vo']).describe('Het soort onderwijs, in de indeling van DUO')
const Regio = z.strictObject({ code: z.string(), naam: z.string() })

export const Gemeente = z.strictObject({
  gemeentecode: Gemeentecode,
  naam: z.string().meta({ example: 'Doetinchem' }),
  provincie: z.string().meta({ example: 'Gelderland' }),
  jeugdregio: Regio.describe('De regio waarin gemeenten samen jeugdhulp inkopen (indeling van het CBS, 2025)'),
  rmcRegio: Regio.describe('De regio voor leerplicht en voortijdig schoolverlaten'),
  vakantieregios: z
    .array(z.enum(['noord', 'midden', 'zuid']))
    .describe('Waarin de schoolvakanties vallen; enkele gemeenten liggen in twee regio’s'),
})

export const School = z.strictObject({
  vestigingscode: Vestigingscode,
  brin: z.string().meta({ example: '00AH' }),
  naam: z.string(),
  sector: Schoolsector,
  onderwijssoort: z.string(),
  straat: z.string().optional(),
  huisnummer: z.string().optional(),
  postcode: z.string().optional(),
  plaats: z.string().optional(),
  gemeentecode: Gemeentecode,
  bevoegdGezag: z.string().optional().describe('Het nummer van het schoolbestuur bij DUO'),
  denominatie: z.string(),
  swvPo: SwvPo.optional(),
  swvVo: SwvVo.optional(),
  bron: z.string().describe('Het bestand van DUO waaruit deze gegevens komen, met jaar en maand'),
})

export const Postcodegebied = z.strictObject({
  pc4: Pc4,
  gemeenten: z
    .array(z.strictObject({ gemeentecode: Gemeentecode, naam: z.string(), voorkeur: z.boolean() }))
    .describe(
      'De gemeenten waarin dit gebied ligt. Zijn het er meer, dan zegt de postcode alleen niet welke het is; `voorkeur` noemt de waarschijnlijkste',
    ),
  plaatsen: z.array(z.string()),
  swvPo: SwvPo.optional(),
  swvVo: SwvVo.optional(),
  swvHerkomst: z
    .enum(['regeling', 'afgeleid', 'onbekend'])
    .describe('Of de samenwerkingsverbanden in de regeling staan of uit de gemeente zijn afgeleid'),
})

export const Codelijst = z.strictObject({ lijst: Lijst, naam: z.string(), standaard: z.string() })
export const CodelijstMetCodes = Codelijst.extend({
  codes: z.array(
    z.strictObject({
      code: z.string(),
      omschrijving: z.string(),
      actief: z.boolean().describe('Onwaar: vervallen, alleen nog in oude gegevens'),
    }),
  ),
})

export const gemeenteParams = z.strictObject({ gemeentecode: Gemeentecode })
export const schoolParams = z.strictObject({ vestigingscode: Vestigingscode })
export const postcodeParams = z.strictObject({ pc4: Pc4 })
export const codelijstParams = z.strictObject({ lijst: Lijst })

export const gemeentenQuery = z.strictObject({
  naam: Zoektekst.optional().describe('Het begin van de naam; hoofdletters, accenten en leestekens tellen niet'),
  jeugdregio: Jeugdregiocode.optional(),
  limiet: Limiet,
  na: Gemeentecode.optional().describe('De laatste gemeentecode van de vorige bladzijde'),
})
export const scholenQuery = z.strictObject({
  naam: Zoektekst.optional().describe('Een deel van de naam; hoofdletters, accenten en leestekens tellen niet'),
  plaats: Zoektekst.optional().describe('De hele plaatsnaam'),
  postcode: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[1-9]\d{3}( ?[A-Z]{2})?$/, { error: 'Dit moet een postcode zijn, zoals `7001AB`, of alleen de vier cijfers, zoals `7001`.' })
    .overwrite((postcode) => postcode.replace(' ', ''))
    .optional()
    .describe('Een postcode, of alleen de vier cijfers'),
  gemeentecode: Gemeentecode.optional(),
  sector: Schoolsector.optional(),
  limiet: Limiet,
  na: Vestigingscode.optional().describe('De laatste vestigingscode van de vorige bladzijde'),
})
export const codelijstenQuery = z.strictObject({
  limiet: Limiet,
  na: Lijst.optional().describe('De laatste lijst van de vorige bladzijde'),
})
