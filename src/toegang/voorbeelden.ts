import type { Json } from './schemabord.ts'

/** Examples by the name of a field, for texts that no format explains. */
const opNaam: Record<string, unknown> = {
  naam: 'Wijkteam De Brug',
  voornaam: 'Noor',
  achternaam: 'Voorbeeld',
  nummer: 'RT-7K3P-9QXD',
  tekst: 'Op tijd op school komen en blijven.',
  toelichting: 'Besproken met het gezin.',
  reden: 'De hulp is afgerond.',
  motivering: 'In overleg met ouders zo besloten.',
  doel: 'Weer elke dag naar school.',
  schooljaar: '2026-2027',
  gemeentecode: '0344',
  telefoon: '030 123 45 67',
  functie: 'jeugdconsulent',
  systeem: 'leerlingadministratie',
  waarde: 'LL-2026-0042',
  bron: 'brp',
  regel: 'opp-bevat-jeugdhulp',
  code: 'K7PD-2MQX',
}

const opVorm: Record<string, string> = {
  uuid: '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d',
  date: '2026-09-01',
  'date-time': '2026-09-01T10:00:00.000Z',
  uri: 'https://rondetafel.example',
  email: 'team@rondetafel.example',
}

/** An example for a value of this schema, or undefined where its properties carry the examples, or a pattern cannot be guessed. */
function voorbeeld(naam: string, schema: Json): unknown {
  if (schema.enum) return schema.enum[0]
  if (schema.type === 'boolean') return true
  if (schema.type === 'integer' || schema.type === 'number') return schema.default ?? Math.max(schema.minimum ?? 1, 1)
  if (schema.type === 'array') {
    const een = schema.items && voorbeeld(naam.replace(/s$|en$/, ''), schema.items)
    return een === undefined ? undefined : [een]
  }
  if (schema.type !== 'string') return undefined
  const tekst = opVorm[schema.format] ?? opNaam[naam] ?? 'Voorbeeld'
  const past = String(tekst).length <= (schema.maxLength ?? 1000) && String(tekst).length >= (schema.minLength ?? 0)
  return past && (!schema.pattern || new RegExp(schema.pattern).test(String(tekst))) ? tekst : undefined
}

/** Gives every property that has none an example, at any depth. Examples stand with properties, never with whole objects. */
export function geefVoorbeelden(schema: Json): void {
  for (const [naam, eigenschap] of Object.entries<Json>(schema.properties ?? {})) {
    const waarde = eigenschap.example ?? voorbeeld(naam, eigenschap)
    if (waarde !== undefined) eigenschap.example = waarde
    geefVoorbeelden(eigenschap)
  }
  for (const onder of [schema.items, ...(schema.allOf ?? [])]) if (onder) geefVoorbeelden(onder)
}

/** The example of a parameter, from its name and schema. */
export const parametervoorbeeld = (naam: string, schema: Json): unknown => schema.example ?? voorbeeld(naam, schema)
