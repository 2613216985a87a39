import type { Door, Invulling } from '../../src/regels/regel.ts'
import { type Medewerkersleutel, type Menssleutel, medewerkers, mensen, type Organisatiesleutel, organisaties } from '../gezinnen.ts'
import { stappenVan, volgHerstel } from '../hulp/herstel.ts'
import type { Speler, Toneel } from './toneel.ts'
import type { Verteller } from './verteller.ts'

/** Everyone in a story, by the name of their part. */
export type Rollen = Record<string, { naam: string; medewerker: Medewerkersleutel } | { naam: string; persoon: Menssleutel }>
/** What the scenes of a story share. `verloop` keeps the statuses that the story turns on, by the name of the moment; `regels` which rules refused; `gezien` what someone then reads. */
export type Spel<R extends string> = {
  toneel: Toneel
  vertel: Verteller
  wie: Record<R, Speler>
  verloop: Record<string, number[]>
  regels: Record<string, string[]>
  gezien: Record<string, unknown>
}
/** A story that the demo can tell and a test can follow. */
export type Verhaal = (
  toneel: Toneel,
  vertel: Verteller,
) => Promise<{ verloop: Record<string, number[]>; regels?: Record<string, string[]>; gezien?: Record<string, unknown> }>

export async function beginSpel<R extends string>(toneel: Toneel, vertel: Verteller, rollen: Record<R, Rollen[string]>): Promise<Spel<R>> {
  toneel.luister(vertel.aanroep)
  const wie = {} as Record<R, Speler>
  for (const [rol, een] of Object.entries(rollen) as [R, Rollen[string]][])
    wie[rol] =
      'medewerker' in een
        ? await toneel.speler(een.naam, 'medewerker', medewerkers[een.medewerker].id)
        : await toneel.speler(een.naam, 'persoon', een.persoon)
  return { toneel, vertel, wie, verloop: {}, regels: {}, gezien: {} }
}

/** The id under which an organisatie knows someone. */
export function idBij(mens: Menssleutel, organisatie: Organisatiesleutel): string {
  const id = (mensen[mens].ids as Partial<Record<Organisatiesleutel, string>>)[organisatie]
  if (id === undefined) throw new Error(`${mens} staat niet bij ${organisatie}`)
  return id
}

// biome-ignore lint/suspicious/noExplicitAny: a story reads what it has just asked for; the contract tests check the shape.
export type Gedaan = { status: number; id: string; etag: string; body: any }
/** What came back, read. */
export const gelezen = ({ status, id, etag, tekst }: Awaited<ReturnType<Speler['roep']>>): Gedaan => ({
  status,
  id,
  etag,
  body: tekst === '' ? undefined : JSON.parse(tekst),
})

/** A call that must succeed. */
export async function doe(wie: Speler, methode: string, pad: string, body?: unknown, ifMatch?: string): Promise<Gedaan> {
  const antwoord = gelezen(await wie.roep(methode, pad, body, ifMatch === undefined ? {} : { ifMatch }))
  if (antwoord.status >= 300) throw new Error(`${wie.naam}: ${methode} ${pad} gaf ${antwoord.status}: ${JSON.stringify(antwoord.body)}`)
  return antwoord
}

/** A call whose status the story turns on, good or not. */
export async function probeer<R extends string>(
  { verloop }: Spel<R>,
  moment: string,
  wie: Speler,
  methode: string,
  pad: string,
  body?: unknown,
): Promise<Gedaan> {
  const antwoord = gelezen(await wie.roep(methode, pad, body))
  verloop[moment] = [...(verloop[moment] ?? []), antwoord.status]
  return antwoord
}

export type Herstellen = {
  /** Who acts as a door; undefined is the caller. */
  wieIs?: (door: Door, id: string | undefined) => Speler | undefined
  /** What only a person can say, by pointer. */
  antwoorden?: Record<string, unknown>
  /** The resource whose ETag goes along as If-Match; read anew before every try. */
  etagVan?: string
}
/** Does something; when rules refuse, tells why, follows the way out as any client can, and does it again. */
export async function totAkkoord<R extends string>(
  spel: Spel<R>,
  moment: string,
  wie: Speler,
  [methode, pad, body]: [methode: string, pad: string, body?: unknown],
  { wieIs, antwoorden = {}, etagVan }: Herstellen = {},
): Promise<Gedaan> {
  for (let poging = 0; poging < 4; poging++) {
    const ifMatch = etagVan === undefined ? undefined : (await doe(wie, 'GET', etagVan)).etag
    const antwoord = gelezen(await wie.roep(methode, pad, body, ifMatch === undefined ? {} : { ifMatch }))
    spel.verloop[moment] = [...(spel.verloop[moment] ?? []), antwoord.status]
    if (antwoord.status < 300) return antwoord
    const bevindingen = (antwoord.body.bevindingen ?? []) as Bevinding[]
    const stappen = stappenVan(bevindingen)
    if (stappen.length === 0) throw new Error(`${moment}: ${antwoord.status} zonder uitweg: ${JSON.stringify(antwoord.body)}`)
    const geweigerd = bevindingen.filter(({ ernst, uitkomst }) => ernst !== 'informeert' && uitkomst !== 'voldaan')
    spel.regels[moment] = [...(spel.regels[moment] ?? []), ...geweigerd.map(({ regel }) => regel)]
    spel.vertel.geweigerd(wie.naam, geweigerd)
    const vervangen = await volg(spel, wie, stappen, wieIs, antwoorden)
    if (vervangen === undefined) continue
    spel.verloop[moment]?.push(vervangen.status)
    return gelezen(vervangen)
  }
  throw new Error(`${moment}: na vier keer herstellen nog geweigerd`)
}

export type Bevinding = Parameters<Verteller['geweigerd']>[1][number] & Parameters<typeof stappenVan>[0][number]

/** Follows a way out, and tells who said what. Gives the answer that takes the place of the refused call, when there is one. */
export function volg(
  { vertel }: { vertel: Verteller },
  wie: Speler,
  stappen: ReturnType<typeof stappenVan>,
  wieIs: Herstellen['wieIs'],
  antwoorden: Record<string, unknown>,
) {
  let gevraagd: { vraag: string; antwoord: unknown }[] = []
  const vul = (invulling: Invulling): unknown => {
    const antwoord = antwoorden[invulling.pointer] ?? (invulling.schema.enum ?? [])[0]
    if (antwoord !== undefined) gevraagd.push({ vraag: invulling.vraag, antwoord })
    return antwoord
  }
  const na = (_: unknown, stapper: Speler): void => {
    vertel.herstel(stapper.naam, gevraagd)
    gevraagd = []
  }
  const roep = (speler: Speler, methode: string, pad: string, body?: unknown, opties?: { ifMatch?: string }) =>
    speler.roep(methode, pad, body, opties)
  return volgHerstel(roep, stappen, (door, id) => wieIs?.(door, id) ?? wie, { vul, na })
}

/** An organisatie comes to the table: invited, and accepted with its own records of the jeugdigen. */
export async function nodigOrganisatieUit(
  door: Speler,
  casus: string,
  [wiens, sleutel, rol]: [Speler, Organisatiesleutel, string],
  eigenPersonen: { jeugdigeId: string; eigenPersoonId: string }[],
): Promise<void> {
  const { id } = await doe(door, 'POST', `/casussen/${casus}/uitnodigingen`, { organisatieId: organisaties[sleutel].id, rol })
  await doe(wiens, 'POST', `/uitnodigingen/${id}/acceptaties`, eigenPersonen.length > 0 ? { eigenPersonen } : {})
}

/** Someone of the family comes to the table, with the code that the uitnodiging carries. */
export async function nodigPersoonUit(door: Speler, casus: string, mens: Speler, persoonId: string, rol: string): Promise<void> {
  const { id, body } = await doe(door, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol })
  await doe(mens, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
}
