import { cellen, dossiercellen } from './cellen.ts'
import { type Json, pascal } from './schemabord.ts'

/** What the form of a list line, of what was just made, or of a noun without its parts shares with the whole. */
const stam = (naam: string): string => naam.replace(/(Gemaakt|InLijst|Kern)$/, '')

/** Lists of words that stand in many places, each with its one name. */
const lijsten = new Map([
  [JSON.stringify(cellen), 'Cel'],
  [JSON.stringify(dossiercellen), 'Dossiercel'],
])
const lijstnaam = ({ enum: woorden }: Json): string | undefined => lijsten.get(JSON.stringify(woorden))

/** The words that a parameter may be, by a name after its operation. */
export function noemKeuzes(paths: Json, schemas: Json): void {
  for (const op of Object.values<Json>(paths).flatMap((pad) => Object.values<Json>(pad)))
    for (const parameter of op.parameters ?? []) {
      if (!parameter.schema?.enum) continue
      const naam = `${pascal(op.operationId)}${pascal(parameter.name)}`
      if (schemas[naam]) throw new Error(`Twee verschillende schema's heten ${naam}`)
      schemas[naam] = parameter.schema
      parameter.schema = { $ref: `#/components/schemas/${naam}` }
    }
}

/**
 * Gives every object that stands within another a name of its own, after where it stands: a client generator that has to think of one numbers them, and those
 * numbers move when something is added. The same form in the same place of a noun has one name, wherever it shows.
 */
export function noemAlles(schemas: Json): void {
  const zet = (naam: string, vorm: Json): string => {
    const tekst = JSON.stringify(vorm)
    const kan = [stam(naam), naam].find((een) => !schemas[een] || JSON.stringify(schemas[een]) === tekst)
    if (!kan) throw new Error(`Twee verschillende schema's heten ${naam}`)
    schemas[kan] = vorm
    return kan
  }
  const binnen = (vorm: Json, naam: string): void => {
    for (const [veld, onder] of Object.entries<Json>(vorm.properties ?? {})) vorm.properties[veld] = bekijk(onder, veld, naam)
    if (vorm.items) vorm.items = bekijk(vorm.items, '', naam)
    if (typeof vorm.additionalProperties === 'object') vorm.additionalProperties = bekijk(vorm.additionalProperties, '', naam)
  }
  const bekijk = (vorm: Json, veld: string, boven: string): Json => {
    const naam = `${stam(boven)}${pascal(veld)}`
    binnen(vorm, naam)
    if (vorm.items?.enum) vorm.items = { $ref: `#/components/schemas/${zet(lijstnaam(vorm.items) ?? naam, vorm.items)}` }
    if (!vorm.properties) return vorm
    return { $ref: `#/components/schemas/${zet(naam, vorm)}` }
  }
  // The nouns first: what writes and lists share with them has their name.
  for (const [naam, vorm] of Object.entries<Json>(schemas).toSorted(([a], [b]) => a.length - b.length)) binnen(vorm, naam)
}
