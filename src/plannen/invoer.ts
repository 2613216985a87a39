import { z } from 'zod'
import { Dag, Tekst, Uuid } from '../basis/invoer.ts'

/** Which version of a plan, counted from 1. */
export const Planversie = z.int().min(1).max(100_000).meta({ description: 'De versie van het plan, vanaf 1', example: 1 })

/** Why something is done or left: a few sentences. */
export const Reden = Tekst(2000).meta({ description: 'Waarom, in gewone taal', example: 'De hulp sluit niet meer aan bij wat nodig is.' })

export const Jeugdige = Uuid.meta({ description: 'De jeugdige om wie het gaat: het id van een persoon die u ziet' })

const jaren = /^(\d{4})-(\d{4})$/
const opeenvolgend = { error: 'Een schooljaar bestaat uit twee jaren na elkaar, zoals `2026-2027`.' }
/** A school year, such as `2026-2027`. */
export const Schooljaar = z
  .string()
  .regex(jaren, opeenvolgend)
  .refine((tekst) => {
    const [, eerste, tweede] = jaren.exec(tekst) ?? []
    return Number(tweede) === Number(eerste) + 1
  }, opeenvolgend)
  .meta({ description: 'Het schooljaar', example: '2026-2027' })

export const dag = (description: string, example = '2026-09-01') => Dag.meta({ description, example })
export const tekst = (description: string, example: string) => Tekst(2000).meta({ description, example })

/** What both periods of an inzet and the like have: `tot` is the last day included. */
export const eindeNaBegin = {
  klopt: ({ van, tot }: { van?: string | null; tot?: string | null }): boolean => !van || !tot || tot >= van,
  fout: { error: 'De laatste dag (`tot`) ligt voor de eerste dag (`van`).', path: ['tot'] },
}

/**
 * The merge patch of an input: every field may be left out, and `null` takes away what was optional. `vast` names what never changes, for it places the
 * row. Describe a field before making it optional, so that the patch says the same of it.
 */
export function wijziging(In: z.ZodObject, vast: readonly string[] = []): z.ZodObject {
  const velden = Object.entries(In.shape).filter(([naam]) => !vast.includes(naam))
  return z.strictObject(
    Object.fromEntries(
      velden.map(([naam, veld]) => [
        naam,
        veld instanceof z.ZodOptional ? (veld.unwrap() as z.ZodType).nullable().optional() : (veld as z.ZodType).optional(),
      ]),
    ),
  )
}

/** The columns of the fields that came in: the same names, written the other way. */
export const naarKolommen = (velden: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(velden)
      .filter(([, waarde]) => waarde !== undefined)
      .map(([naam, waarde]) => [naam.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), waarde]),
  )
