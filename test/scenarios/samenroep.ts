import { readFileSync } from 'node:fs'
import { stappenVan } from '../hulp/herstel.ts'
import type { Operatie } from '../samen/overleg.ts'
import { type Bevinding, type Gedaan, gelezen, type Herstellen, volg } from './spel.ts'
import type { Speler } from './toneel.ts'
import type { Verteller } from './verteller.ts'

type Verloop = { vertel: Verteller; verloop: Record<string, number[]> }
type Samenbevinding = Bevinding & { operatie?: string; motivering?: string }

/**
 * Several operations in one call. When rules refuse, the first operation that they refuse is mended as its way out says, and the whole of it is sent again: a step that
 * takes the place of the refused call takes the place of that operation, one about what this call makes comes before it, and every other is taken at once.
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
    const plek = Number(bevindingen[0]?.operatie?.split('/').at(-1))
    const mee = new Meegenomen(nu, stappen)
    await volg(spel, wie, mee.stappen, (door, id) => mee.vang(wieIs?.(door, id) ?? wie), antwoorden)
    nu = [
      ...nu.slice(0, plek),
      ...mee.ervoor,
      { ...(nu[plek] as Operatie), ...(mee.vervangt && { body: mee.vervangt.body }) },
      ...nu.slice(plek + 1),
    ]
  }
  throw new Error(`${moment}: na vier keer herstellen nog geweigerd`)
}

/** What refuses the first of the operations that are refused. */
function eersteGeweigerd(bevindingen: Samenbevinding[]): Samenbevinding[] {
  const geweigerd = bevindingen.filter(
    ({ ernst, uitkomst, motivering }) => uitkomst !== 'voldaan' && (ernst === 'blokkeert' || (ernst === 'waarschuwt' && !motivering)),
  )
  return geweigerd.filter(({ operatie }) => operatie === geweigerd[0]?.operatie)
}

type Stappen = ReturnType<typeof stappenVan>
/** The steps of a way out that belong in the call itself: caught as they are taken, and kept as operations. */
class Meegenomen {
  readonly stappen: Stappen
  readonly ervoor: Operatie[] = []
  vervangt: { body: unknown } | undefined
  /** A stand-in for the id of what an operation makes, by its name. */
  readonly #namen: ReadonlyMap<string, string>

  constructor(operaties: readonly Operatie[], stappen: Stappen) {
    const namen = operaties.flatMap(({ als }) => als ?? [])
    this.#namen = new Map(namen.map((als, nummer) => [`00000000-0000-7000-8000-${String(nummer).padStart(12, '0')}`, als]))
    let tekst = JSON.stringify(stappen)
    for (const [id, als] of this.#namen) tekst = tekst.replaceAll(`{${als}}`, id)
    this.stappen = JSON.parse(tekst)
  }

  vang(speler: Speler): Speler {
    const hier = { status: 200, tekst: '{}', etag: 'hier', id: '' }
    return {
      ...speler,
      roep: async (methode, pad, body, opties) => {
        if (this.stappen.some((stap) => stap.vervangt && stap.methode === methode && stap.pad === `/v1${pad}`)) this.vervangt = { body }
        else if (![...this.#namen.keys()].some((id) => pad.includes(id) || JSON.stringify(body ?? {}).includes(id)))
          return speler.roep(methode, pad, body, opties)
        else if (methode !== 'GET') this.ervoor.push(this.#operatie(methode, pad, body, opties?.ifMatch !== undefined))
        return hier
      },
    }
  }

  #operatie(methode: string, pad: string, body: unknown, gelezenEerst: boolean): Operatie {
    const { operatie, params } = operatieVan(methode, pad)
    const { casusId: _, ...hier } = params
    const laatste = Object.values(hier).at(-1)
    const deel = { operatie, params: hier, body, ...(gelezenEerst && { ifMatch: laatste }) }
    return JSON.parse(JSON.stringify(deel), (_naam, waarde) => (this.#namen.has(waarde) ? { $als: this.#namen.get(waarde) } : waarde))
  }
}

type Document = { paths: Record<string, Record<string, { operationId: string }>> }
const document = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')) as Document
/** The operation of a call, and the ids in its address, as the document names them. */
function operatieVan(methode: string, pad: string): { operatie: string; params: Record<string, string> } {
  for (const [sjabloon, acties] of Object.entries(document.paths)) {
    const operatie = acties[methode.toLowerCase()]?.operationId
    const past = new RegExp(`^${sjabloon.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`).exec(pad)
    if (operatie && past) return { operatie, params: { ...past.groups } }
  }
  throw new Error(`het document kent ${methode} ${pad} niet`)
}
