import { z } from 'zod'
import { Limiet, Tekst, Uuid } from '../basis/invoer.ts'
import type { Operatie, Proefoperatie, Samenoperatie, Schrijfoperatie } from './operatie.ts'

export const isSchrijven = (op: Operatie): op is Schrijfoperatie => 'schrijf' in op
/** A write, or several of them together. */
export const wijzigt = (op: Operatie): op is Schrijfoperatie | Samenoperatie => !('lees' in op) && !isProef(op)
/** The trial of a write that its body names. */
export const isProef = (op: Operatie): op is Proefoperatie => 'kies' in op
/** The names of the parameters in a path. */
export const padnamen = (pad: string): string[] => [...pad.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam ?? '')
export const lijststandaard = 50

/** What a professional says to a rule that warns; kept with the act. */
export const Motivering = z.strictObject({
  regel: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'Noem hier het id van een regel, zoals `opp-leerling-gehoord`.' })
    .max(100)
    .meta({ description: 'Het id van de regel die waarschuwt', example: 'opp-leerling-gehoord' }),
  tekst: Tekst(2000).meta({
    description: 'Waarom u het toch zo doet',
    example: 'De leerling wil op een ander moment praten; dat is afgesproken.',
  }),
})
export type Motivering = z.infer<typeof Motivering>
const motiveringen = z
  .array(Motivering)
  .max(50)
  .optional()
  .describe('Motivering per regel die waarschuwt. Wordt bewaard bij wat u vastlegt.')

const proef = z.enum(['true', 'false']).optional().meta({
  description: 'Met `true` wordt alles uitgevoerd en weer teruggedraaid. Het antwoord is een proefuitslag; er wordt niets vastgelegd.',
  example: 'false',
})
const limiet = Limiet.meta({ description: 'Hoeveel resultaten er hoogstens in het antwoord staan', example: 50 })
const na = z.string().min(1).max(1024).optional().meta({
  description: 'Waar de vorige bladzijde ophield: neem het adres uit de kop `Link` van het vorige antwoord over.',
  example: 'q5Jk0Xv9m2Yt3bWc8LrHsA',
})

/** The schemas of an operation as they are enforced and published: its own, ids for the path unless it says otherwise, and what every list and write accepts. */
export function schemasVan(op: Operatie): { params: z.ZodObject; query: z.ZodObject; body?: z.ZodType } {
  const params = op.params ?? z.strictObject(Object.fromEntries(padnamen(op.pad).map((naam) => [naam, Uuid])))
  const query = op.query ?? z.strictObject({})
  if (wijzigt(op)) {
    const metProef = query.safeExtend({ proef }).strict()
    return { params, query: metProef, body: isSchrijven(op) && op.motiveerbaar ? metMotiveringen(op.body) : op.body }
  }
  return {
    params,
    query: !isProef(op) && op.lijst ? query.safeExtend({ limiet, na, ...query.shape }).strict() : query.strict(),
    body: op.body,
  }
}

/** The body as the operation knows it, and what was said to rules that warn. */
// biome-ignore lint/suspicious/noExplicitAny: validated by the operation's own schema
export function zonderMotiveringen(op: Schrijfoperatie, body: any): { body: any; motiveringen: Motivering[] } {
  if (!op.motiveerbaar) return { body, motiveringen: [] }
  const { motiveringen = [], ...rest } = body ?? {}
  return { body: op.body ? rest : undefined, motiveringen }
}

function metMotiveringen(body: z.ZodType | undefined): z.ZodType {
  if (body === undefined) return z.strictObject({ motiveringen }).optional()
  if (body instanceof z.ZodObject) return body.safeExtend({ motiveringen })
  throw new Error('motiveringen passen alleen in een object')
}
