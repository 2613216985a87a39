import { z } from 'zod'
import { type Cel, cellen } from './cellen.ts'
import type { Deel, Noun } from './noun.ts'
import { pascal } from './schemabord.ts'

/** A cell that is closed to this caller, and who can open it. */
export const Afgeschermd = z
  .strictObject({
    cel: z.enum(cellen as [Cel, ...Cel[]]).meta({ description: 'Het deel van het dossier dat dicht is', example: 'jeugdhulp/jeugdhulp' }),
    reden: z
      .enum(['functie', 'geen-grond'])
      .meta({ description: 'Uw functie laat dit niet toe, of er is (nog) geen grond', example: 'geen-grond' }),
    hoeOpenen: z.string().meta({ description: 'Wie dit kan openen', example: 'Vraag toestemming aan ieder met gezag.' }),
  })
  .describe('Een deel dat u niet ziet. Het staat er ook als er in dat deel niets is vastgelegd.')

const volle = new WeakMap<object, z.ZodObject>()
const regels = new WeakMap<object, z.ZodObject>()

const veld = (deel: Deel): z.ZodType => (deel.enkel ? deel.noun.Uit.optional() : z.array(deel.noun.Uit))
const metDelen = (noun: Noun<never>, delen: Deel[], rest: Record<string, z.ZodType>): z.ZodObject => {
  const extra = { ...Object.fromEntries(delen.map((deel) => [deel.veld, veld(deel)])), ...rest }
  if (Object.keys(extra).length === 0) return noun.Uit
  const gedaante = noun.Uit.safeExtend(extra)
  return noun.Uit.description ? gedaante.describe(noun.Uit.description) : gedaante
}
const eenmaal = (bewaard: WeakMap<object, z.ZodObject>, noun: Noun<never>, maak: () => z.ZodObject): z.ZodObject => {
  const gedaante = bewaard.get(noun) ?? maak()
  bewaard.set(noun, gedaante)
  return gedaante
}

/** A resource as the door gives it on its own: its own fields, its parts, and what is closed. The same value every time, so that it has one name. */
export const vol = (noun: Noun<never>): z.ZodObject =>
  eenmaal(volle, noun, () => metDelen(noun, noun.delen ?? [], noun.celsoorten ? { afgeschermd: z.array(Afgeschermd) } : {}))

/** A resource as one line of a list: its own fields, and the parts that lists show. */
export const inLijst = (noun: Noun<never>): z.ZodObject =>
  eenmaal(regels, noun, () =>
    metDelen(
      noun,
      (noun.delen ?? []).filter((deel) => deel.inLijst),
      {},
    ),
  )

/** The names of all shapes of all nouns in the document: `Casus`, and `CasusInLijst` where a line of a list says less. */
export function namen(nouns: readonly Noun<never>[]): Map<z.ZodType, string> {
  const alle = new Map<z.ZodType, string>([[Afgeschermd, 'Afgeschermd']])
  for (const noun of nouns) {
    alle.set(vol(noun), pascal(noun.soort))
    if (!alle.has(inLijst(noun))) alle.set(inLijst(noun), `${pascal(noun.soort)}InLijst`)
    if (!alle.has(noun.Uit)) alle.set(noun.Uit, `${pascal(noun.soort)}Kern`)
  }
  return alle
}
