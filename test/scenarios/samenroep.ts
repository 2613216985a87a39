import { stappenVan } from '../hulp/herstel.ts'
import type { Operatie } from '../samen/overleg.ts'
import { type Bevinding, type Gedaan, gelezen, type Herstellen, volg } from './spel.ts'
import type { Speler } from './toneel.ts'
import type { Verteller } from './verteller.ts'

type Verloop = { vertel: Verteller; verloop: Record<string, number[]> }

/**
 * Several operations in one call. When rules refuse, the first operation that they refuse is mended as its way out says (a step that takes the place of the refused
 * call, takes the place of that operation), and the whole of it is sent again.
 */
export async function samenTotAkkoord(
  spel: Verloop,
  moment: string,
  wie: Speler,
  casusId: string,
  operaties: readonly Operatie[],
  { wieIs, antwoorden = {} }: Herstellen = {},
): Promise<Gedaan> {
  let nu = operaties
  for (let poging = 0; poging < 4; poging++) {
    const antwoord = gelezen(await wie.roep('POST', `/casussen/${casusId}/_samen`, { operaties: nu }))
    spel.verloop[moment] = [...(spel.verloop[moment] ?? []), antwoord.status]
    if (antwoord.status < 300) return antwoord
    const bevindingen = eersteGeweigerd((antwoord.body.bevindingen ?? []) as Samenbevinding[])
    const stappen = stappenVan(bevindingen)
    if (stappen.length === 0) throw new Error(`${moment}: ${antwoord.status} zonder uitweg: ${JSON.stringify(antwoord.body)}`)
    spel.vertel.geweigerd(wie.naam, bevindingen)
    let anders: unknown
    const vervangt = (methode: string, pad: string): boolean =>
      stappen.some((stap) => stap.vervangt && stap.methode === methode && stap.pad === `/v1${pad}`)
    const vang = (speler: Speler): Speler => ({
      ...speler,
      roep: async (methode, pad, body, opties) => {
        if (!vervangt(methode, pad)) return speler.roep(methode, pad, body, opties)
        anders = body
        return { status: 200, tekst: '', etag: '', id: '' }
      },
    })
    await volg(spel, wie, stappen, (door, id) => vang(wieIs?.(door, id) ?? wie), antwoorden)
    const plek = Number(bevindingen[0]?.operatie?.split('/').at(-1))
    if (anders !== undefined) nu = nu.map((een, nummer) => (nummer === plek ? { ...een, body: anders } : een))
  }
  throw new Error(`${moment}: na vier keer herstellen nog geweigerd`)
}

type Samenbevinding = Bevinding & { operatie?: string }
/** What refuses the first of the operations that are refused. */
function eersteGeweigerd(bevindingen: Samenbevinding[]): Samenbevinding[] {
  const geweigerd = bevindingen.filter(({ ernst, uitkomst }) => ernst === 'blokkeert' && uitkomst !== 'voldaan')
  return geweigerd.filter(({ operatie }) => operatie === geweigerd[0]?.operatie)
}
