import { z } from 'zod'
import { Dag } from '../basis/invoer.ts'

/** The first day on which something holds, and the last. No `tot`: it goes on. */
export const periode = {
  van: Dag.meta({ description: 'De eerste dag', example: '2026-08-01' }),
  tot: Dag.optional().meta({ description: 'De laatste dag. Ontbreekt die, dan loopt het door', example: '2027-07-31' }),
}

/** For `.refine`: a period ends on or after the day on which it begins. */
export const eindigtNaBegin = ({ van, tot }: { van: string; tot?: string }): boolean => tot === undefined || tot >= van
export const eindigtTeVroeg = { path: ['tot'], error: 'De laatste dag kan niet vóór de eerste dag liggen.' }

/** The body that ends a period, or with `null` lets it go on. */
export const Einde = z.strictObject({
  tot: Dag.nullable().meta({ description: 'De laatste dag. Met `null` loopt het weer door', example: '2027-07-31' }),
})
export type Einde = z.infer<typeof Einde>

/** For `.refine`: a change names at least one field. */
export const noemtIets = (body: object): boolean => Object.values(body).some((waarde) => waarde !== undefined)
export const noemtNiets = { error: 'Noem ten minste één veld dat verandert.' }

/** Only what the caller named: `null` takes a value away, undefined leaves it. */
export const genoemd = <V extends object>(velden: V): V =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined)) as V
