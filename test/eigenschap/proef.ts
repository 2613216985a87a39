import { isDeepStrictEqual } from 'node:util'
import { operaties } from '../../src/app.ts'
import { waaromNiet } from '../../src/samen.ts'
import { isSchrijven, padnamen } from '../../src/toegang/invoerschemas.ts'
import type { Antwoord, Huis } from '../hulp/huis.ts'
import type { Rijenteller } from '../hulp/rijen.ts'
import type { Toezicht } from './getuige.ts'
import type { Aanroep } from './kies.ts'
import { type Beurt, beoordeel, kies, type Reeks, type Spel, type Telling, turf, zetOp } from './reeks.ts'

/** What the trials came to: how many calls were tried and then done, how many of them were `_samen`, and how they were answered. */
export type Proeftelling = { gevallen: number; samen: number; gelukt: number; samenGelukt: number; geweigerd: number; anders: number }
export const geen = (): Proeftelling => ({ gevallen: 0, samen: 0, gelukt: 0, samenGelukt: 0, geweigerd: 0, anders: 0 })

const vormen = operaties.filter(isSchrijven).map((op) => ({
  op,
  vorm: new RegExp(`^${op.pad.replaceAll(/\{\w+\}/g, '([0-9a-f-]{36})')}$`),
}))
/** The call as an operation of a meeting, when it can be one. */
function alsOperatie({ methode, pad, body }: Aanroep, ifMatch: string | undefined): object | undefined {
  const gevonden = vormen.find(({ op, vorm }) => op.methode === methode && vorm.test(pad))
  if (!gevonden || waaromNiet(gevonden.op)) return undefined
  const { op, vorm } = gevonden
  const [, ...waarden] = vorm.exec(pad) ?? []
  const params = Object.fromEntries(padnamen(op.pad).map((naam, nummer) => [naam, waarden[nummer]]))
  return { operatie: op.id, params, body, ...(ifMatch && { ifMatch }) }
}

/** Plays one sequence: every call is tried first and then done. Throws where the two differ, where a trial left something, and what the oracle says. */
export async function speelOpProef(
  { huis, toezicht, teller }: { huis: Huis; toezicht: Toezicht; teller: Rijenteller },
  { begin, stappen }: Reeks,
  naar: { telling: Telling; proeven: Proeftelling },
): Promise<void> {
  const { spel, verder } = await zetOp(huis, toezicht, begin, naar.telling)
  for (const { dagen, zaad, samen } of stappen) {
    if (dagen > 0) await verder(dagen)
    const eerste = kies(spel.tafel, zaad)
    // Half of the calls are made as a meeting: a few of the same caller, all that fit.
    if (samen || zaad % 2) await doeSamen(spel, teller, bundel(spel, eerste, zaad), naar.proeven)
    else await doeEen(spel, teller, eerste, naar.proeven)
    await beoordeel(spel)
  }
}

/** What the same caller might do besides, each looked for on the table as it is before any of it. */
function bundel({ tafel }: Spel, eerste: Beurt, zaad: number): Beurt[] {
  const meer = Array.from({ length: 12 }, (_, nummer) => kies(tafel, zaad + 1 + nummer))
  const vanHaar = meer.filter(({ aanroep }) => aanroep.wie.subject === eerste.aanroep.wie.subject && alsOperatie(aanroep, undefined))
  const verschillend = new Map([eerste, ...vanHaar].map((beurt) => [`${beurt.aanroep.methode} ${beurt.aanroep.pad}`, beurt]))
  return [...verschillend.values()].slice(0, 5)
}

const etagVan = async ({ huis }: Spel, { wie, lees }: Aanroep): Promise<string | undefined> =>
  lees === undefined ? undefined : (await huis.roep(wie, 'GET', lees)).etag || '"geen"'

type Gedaan = { proef: Antwoord; echt: Antwoord }
/** Tries a call, looks whether anything was left behind, and does it. */
async function beide(teller: Rijenteller, roep: (proef: boolean) => Promise<Antwoord>): Promise<Gedaan> {
  const vooraf = await teller.inhoud()
  const proef = await roep(true)
  const na = await teller.inhoud()
  const anders = Object.keys(na).filter((tabel) => na[tabel] !== vooraf[tabel])
  if (anders.length > 0) throw new Error(`een proef liet iets achter in ${anders}: ${proef.tekst.slice(0, 1000)}`)
  return { proef, echt: await roep(false) }
}

async function doeEen(spel: Spel, teller: Rijenteller, { naam, aanroep }: Beurt, telling: Proeftelling): Promise<void> {
  const { wie, methode, pad, body } = aanroep
  const ifMatch = await etagVan(spel, aanroep)
  spel.verslag.push(`${naam}: ${wie.subject} ${methode} ${pad} ${JSON.stringify(body)}`)
  const gedaan = await beide(teller, (proef) => spel.huis.roep(wie, methode, pad, body, { ifMatch, proef }))
  // Who may not see what she made gets its id, and nothing on trial: there it has none.
  const { resultaat = { id: gedaan.echt.body?.id } } = gedaan.proef.body ?? {}
  vergelijk(spel, gedaan, gedaan.echt.status === 201 ? [resultaat, gedaan.echt.body] : undefined)
  if (gedaan.echt.status < 300) await aanroep.na?.(gedaan.echt)
  turf(spel.telling, naam, gedaan.echt)
  tel(telling, gedaan, false)
}

async function doeSamen(spel: Spel, teller: Rijenteller, beurten: Beurt[], telling: Proeftelling): Promise<void> {
  const delen = await Promise.all(
    beurten.map(async ({ aanroep }) => ({ aanroep, operatie: alsOperatie(aanroep, await etagVan(spel, aanroep)) })),
  )
  const mee = delen.filter(({ operatie }) => operatie !== undefined)
  const [eerste] = mee
  if (!eerste) return doeEen(spel, teller, beurten[0] as Beurt, telling)
  const inhoud = { operaties: mee.map(({ operatie }) => operatie) }
  spel.verslag.push(`samen: ${eerste.aanroep.wie.subject} ${JSON.stringify(inhoud)}`)
  const gedaan = await beide(teller, (proef) =>
    spel.huis.roep(eerste.aanroep.wie, 'POST', `/casussen/${spel.tafel.casus}/_samen`, inhoud, { proef }),
  )
  vergelijk(spel, gedaan, gedaan.echt.status === 200 ? [gedaan.proef.body, gedaan.echt.body] : undefined)
  if (gedaan.echt.status === 200)
    for (const [nummer, { aanroep }] of mee.entries()) {
      const { location = '', resultaat, status, etag = '' } = gedaan.echt.body.operaties[nummer]
      await aanroep.na?.({ status, body: resultaat, tekst: '', koppen: {}, etag, id: location.split('/').at(-1) })
    }
  turf(spel.telling, 'samen', gedaan.echt)
  tel(telling, gedaan, true)
}

function tel(telling: Proeftelling, { proef, echt }: Gedaan, samen: boolean): void {
  telling.gevallen++
  if (samen) telling.samen++
  if (echt.status < 300) telling.gelukt++
  if (samen && echt.status < 300) telling.samenGelukt++
  if (proef.status === 200 && echt.status === 409) telling.geweigerd++
  if (proef.status >= 400) telling.anders++
}

/** The same answer: of what goes through also the same resources, of a refusal the same words. Ids and ETags of what was made are other ones. */
function vergelijk({ verslag }: Spel, { proef, echt }: Gedaan, inhoud: [unknown, unknown] | undefined): void {
  const bezwaar = (wat: string, een: unknown, ander: unknown): never => {
    throw new Error(`${wat}\n op proef: ${JSON.stringify(een)}\n in het echt: ${JSON.stringify(ander)}\n${verslag.join('\n')}`)
  }
  const gelijk = (wat: string, een: unknown, ander: unknown): void => {
    if (!isDeepStrictEqual(naamloos(een), naamloos(ander))) bezwaar(wat, een, ander)
  }
  if (echt.status >= 500 || proef.status >= 500) bezwaar('er viel iets om', proef.body, echt.body)
  if (proef.status >= 400) {
    gelijk('een andere weigering', [proef.status, proef.body], [echt.status, echt.body])
  } else if (!proef.body.toegestaan) {
    if (echt.status !== 409) bezwaar('op proef geweigerd, in het echt niet', proef.body, echt.body)
    gelijk('andere bevindingen', proef.body.bevindingen.filter(nietVoldaan), echt.body.bevindingen)
  } else if (echt.status >= 300) bezwaar('op proef kan het, in het echt niet', proef.body, echt.body)
  else if (inhoud) gelijk('een andere uitkomst', ...inhoud)
}
const nietVoldaan = ({ uitkomst }: { uitkomst: string }): boolean => uitkomst !== 'voldaan'

const idvorm = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
/** Ids by the order in which they come; what differs in every answer and what is shown only once is left out. */
function naamloos(waarde: unknown): unknown {
  const namen: string[] = []
  const tekst = JSON.stringify(waarde, (sleutel, een) => (['etag', 'instance', 'code'].includes(sleutel) ? undefined : een))
  const naam = (id: string): string => {
    if (!namen.includes(id)) namen.push(id)
    return `id${namen.indexOf(id)}`
  }
  return JSON.parse(tekst.replaceAll(idvorm, naam))
}
