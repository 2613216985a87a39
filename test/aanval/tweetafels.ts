import { padnamen } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import { goedeAanroep, metId, onbekendId, openbaar } from '../contract/wandeling.ts'
import type { Aanroep } from '../hulp/aanroepen/vorm.ts'
import type { Antwoord, Huis, Wie } from '../hulp/huis.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'

/** Two tables in one house that have nothing to do with each other, with everything of the API on both. */
export type TweeTafels = { een: Voorraad; ander: Voorraad /** The organisaties: open to all. */; open: ReadonlySet<string> }
export async function maakTweeTafels(huis: Huis): Promise<TweeTafels> {
  const [een, ander] = [await maakVoorraad(huis), await maakVoorraad(huis)]
  const { body } = await een.doe(een.tafel.school.baas, 'GET', '/organisaties?limiet=100')
  return { een, ander, open: new Set(body.resultaten.map(({ id }: { id: string }) => id)) }
}

/** Who sits at a table: each of another kind. */
export const gasten = ({ tafel }: Voorraad): Record<string, Wie> => ({
  ib: tafel.school.baas,
  leraar: tafel.school.leraar,
  systeem: tafel.school.systeem,
  wijkteam: tafel.wijkteam.baas,
  moeder: tafel.moeder,
})

/** Operations on something that not everybody sees. */
export const gesloten = (op: Operatie): boolean => padnamen(op.pad).length > 0 && !openbaar(op)

const idvorm = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
const ids = (tekst: string): string[] => tekst.match(idvorm) ?? []

/** The address here with one of its ids taken from there, for each id in turn. */
export function verwisseld(hier: string, daar: string): string[] {
  const vreemd = ids(daar)
  const eigen = ids(hier)
  if (eigen.length < 2 || eigen.length !== vreemd.length) return []
  return eigen.map((_, plek) => {
    let nummer = -1
    return hier.replaceAll(idvorm, (id) => (++nummer === plek ? (vreemd[plek] as string) : id))
  })
}

/** The body with every id in it unknown, but those that are open to all. Undefined when nothing changes. */
export function zonderIds(body: unknown, open: ReadonlySet<string>): unknown {
  const voor = JSON.stringify(body ?? null)
  const na = voor.replaceAll(idvorm, (id) => (open.has(id) ? id : onbekendId))
  return voor === na ? undefined : JSON.parse(na)
}

/** What goes out, but for what differs in every answer; an own id in it would show. */
export const bytes = ({ status, tekst, koppen }: Antwoord): string =>
  JSON.stringify([
    status,
    tekst.replace(/"instance":"[^"]*"/, ''),
    Object.entries(koppen)
      .filter(([naam]) => !['x-request-id', 'date', 'traceparent'].includes(naam))
      .sort(),
  ])

/** A good call there, and the same for something that nobody has. */
export function daarEnNergens(voorraad: Voorraad, op: Operatie): { daar: Aanroep; nergens: string } {
  const daar = goedeAanroep(voorraad, op)
  return { daar, nergens: metId(daar.pad, onbekendId) }
}
