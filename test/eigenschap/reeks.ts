import fc from 'fast-check'
import { plusDagen } from '../../src/basis/klok.ts'
import { type Antwoord, begin as beginTijd, type Huis } from '../hulp/huis.ts'
import type { Toezicht } from './getuige.ts'
import { type Aanroep, maakKies, type Zet } from './kies.ts'
import { oordeelOver } from './orakel.ts'
import { afwijkingenVan, zoalsHetStaat } from './orakel-afwijkingen.ts'
import { type Begin, kanten, maakTafel, type Tafel } from './tafel.ts'
import { eerst as eerstGezinsplan, zettenGezinsplan } from './zetten-gezinsplan.ts'
import { zettenInzet } from './zetten-inzet.ts'
import { eerst as eerstOpp, zettenOpp } from './zetten-opp.ts'
import { eerst as eerstDelen, zettenTafel } from './zetten-tafel.ts'
import { zettenVerband } from './zetten-verband.ts'

export const zetten: [number, string, Zet][] = [...zettenOpp, ...zettenGezinsplan, ...zettenInzet, ...zettenTafel, ...zettenVerband]
/** A table may begin with a concept of both plans, with one of them vastgesteld, with both, or with both and a koppeling. */
const eerstPlannen = ({ plannen }: Begin): Zet[] =>
  plannen === 0 ? [] : [...eerstOpp(plannen > 1), ...eerstGezinsplan(plannen > 2, plannen > 3)]
export const inZakken = (welke: [number, string, Zet][]) =>
  welke.flatMap(([gewicht, naam, zet]) => Array.from({ length: gewicht }, () => ({ naam, zet })))
const alle = inZakken(zetten)
const kernregels = ['opp-bevat-jeugdhulp', 'gezinsplan-bevat-schoolloopbaan'] as const
export type Kernregel = (typeof kernregels)[number]

/** One step: days go by, then one call, or two at once. */
type Stap = { dagen: number; zaad: number; samen: boolean }
export type Reeks = { begin: Begin; stappen: Stap[] }

/** Now and then some days, seldom months. */
const dagen = fc.noBias(fc.nat({ max: 99 })).map((n) => (n < 80 ? 0 : n < 95 ? n - 78 : 30 + (n - 95) * 25))
const stap: fc.Arbitrary<Stap> = fc.record({ dagen, zaad: fc.noBias(fc.nat()), samen: fc.noBias(fc.nat({ max: 5 })).map((n) => n === 5) })
export const reeksen: fc.Arbitrary<Reeks> = fc.record({
  begin: fc.record({
    leeftijd: fc.noBias(fc.nat({ max: 5 })),
    zus: fc.nat({ max: 1 }),
    delen: fc.noBias(fc.nat({ max: 3 })).map((n) => n > 0),
    plannen: fc.noBias(fc.nat({ max: 4 })),
    zaad: fc.noBias(fc.nat()),
  }),
  stappen: fc.array(stap, { minLength: 25, maxLength: 30, size: 'max' }),
})

/** What the sequences of one run came to. */
export type Telling = {
  reeksen: number
  aanroepen: number
  aangenomen: number
  paren: number
  geweigerd: Record<Kernregel, number>
  voldaan: Record<Kernregel, number>
  afwijkingen: Record<string, number>
  perZet: Record<string, [gelukt: number, gevraagd: number]>
}
export const lege = (): Telling => ({
  reeksen: 0,
  aanroepen: 0,
  aangenomen: 0,
  paren: 0,
  geweigerd: { 'opp-bevat-jeugdhulp': 0, 'gezinsplan-bevat-schoolloopbaan': 0 },
  voldaan: { 'opp-bevat-jeugdhulp': 0, 'gezinsplan-bevat-schoolloopbaan': 0 },
  afwijkingen: {},
  perZet: {},
})

export type Spel = { huis: Huis; toezicht: Toezicht; tafel: Tafel; telling: Telling; verslag: string[] }

/** A table of its own, as a sequence begins; `naar` goes to another day. */
export async function zetOp(huis: Huis, toezicht: Toezicht, begin: Begin, telling: Telling) {
  let dag = beginTijd.slice(0, 10)
  const naar = (plus: number): void => {
    dag = plusDagen(dag, plus)
    huis.klok.zet(`${dag}T08:30:00.000Z`)
  }
  naar(0)
  const tafel = await maakTafel(huis, (plus = 0) => plusDagen(dag, plus), begin)
  const spel: Spel = { huis, toezicht, tafel, telling, verslag: [] }
  for (const [nummer, zet] of [
    ...(begin.delen || begin.plannen > 3 ? eerstDelen(tafel, begin.plannen > 3) : []),
    ...eerstPlannen(begin),
  ].entries()) {
    const aanroep = zet(tafel, maakKies(begin.zaad + nummer))
    if (aanroep) await doe(spel, [{ naam: 'eerst', aanroep }], false)
  }
  await toezicht.daden()
  telling.reeksen++
  const verder = async (dagen: number): Promise<void> => {
    naar(dagen)
    spel.verslag.push(`-- het is ${dag}`)
    await beoordeel(spel)
  }
  return { spel, verder }
}

/** Plays one sequence on a table of its own; throws what the oracle has against it. */
export async function speel(huis: Huis, toezicht: Toezicht, { begin, stappen }: Reeks, telling: Telling): Promise<void> {
  const { spel, verder } = await zetOp(huis, toezicht, begin, telling)
  const { tafel } = spel
  for (const { dagen, zaad, samen } of stappen) {
    if (dagen > 0) await verder(dagen)
    const eerste = kies(tafel, zaad)
    const tweede = samen ? kies(tafel, zaad + 1) : undefined
    await doe(spel, tweede && tweede.aanroep.pad !== eerste.aanroep.pad ? [eerste, tweede] : [eerste])
    await beoordeel(spel)
  }
}

export type Beurt = { naam: string; aanroep: Aanroep }
/** The first kind of call from the bag, from a place on, that makes sense for the table as it is. */
export function kies(tafel: Tafel, zaad: number, zakken = alle): Beurt {
  const begin = maakKies(zaad).tot(zakken.length)
  for (let nummer = 0; nummer < zakken.length; nummer++) {
    // Steps of 37 through the bag: the next kind of call is another one, not the neighbour.
    const { naam, zet } = zakken[(begin + nummer * 37) % zakken.length] as (typeof zakken)[number]
    const aanroep = zet(tafel, maakKies(~(zaad + nummer)))
    if (aanroep) return { naam, aanroep }
  }
  throw new Error('geen enkele aanroep past')
}

/** Reads what must be read first, then fires: two calls at the very same time. */
export async function doe({ huis, telling, verslag }: Spel, beurten: Beurt[], tel = true): Promise<void> {
  const etags = await Promise.all(
    beurten.map(async ({ aanroep: { wie, lees } }) =>
      lees === undefined ? undefined : (await huis.roep(wie, 'GET', lees)).etag || '"geen"',
    ),
  )
  const antwoorden = await Promise.all(
    beurten.map(({ aanroep: { wie, methode, pad, body } }, nr) => huis.roep(wie, methode, pad, body, { ifMatch: etags[nr] })),
  )
  if (beurten.length > 1) telling.paren++
  for (const [nr, antwoord] of antwoorden.entries()) {
    const { naam, aanroep } = beurten[nr] as Beurt
    verslag.push(
      `${beurten.length > 1 ? 'samen ' : ''}${naam}: ${aanroep.wie.subject} ${aanroep.methode} ${aanroep.pad} ${JSON.stringify(aanroep.body)} -> ${antwoord.status}`,
    )
    if (antwoord.status >= 500) throw new Error(`${antwoord.status}: ${antwoord.tekst}\n${verslag.join('\n')}`)
    if (antwoord.status < 300) await aanroep.na?.(antwoord)
    if (tel) turf(telling, naam, antwoord)
  }
}

export function turf(telling: Telling, naam: string, { status, body }: Antwoord): void {
  telling.aanroepen++
  const per = telling.perZet[naam] ?? [0, 0]
  telling.perZet[naam] = per
  per[1]++
  if (status < 300) {
    telling.aangenomen++
    per[0]++
  }
  for (const { regel, ernst } of status === 409 ? (body.bevindingen ?? []) : [])
    if (ernst === 'blokkeert' && kernregels.includes(regel)) telling.geweigerd[regel as Kernregel]++
}

/** The oracle: every accepted act left the plans in order, as its actor saw them; every owner's afwijkingen are those that a naive count finds. */
export async function beoordeel({ huis, toezicht, tafel, telling, verslag }: Spel): Promise<void> {
  for (const daad of await toezicht.daden()) {
    for (const { regel, plan, versie, gebrek } of oordeelOver(daad)) {
      if (gebrek)
        throw new Error(
          `${daad.tabel} is aangenomen, maar ${regel} is geschonden in ${plan} versie ${versie}: ${gebrek}\n${verslag.join('\n')}`,
        )
      telling.voldaan[regel as Kernregel]++
    }
  }
  const eigenaren = Object.values(kanten(tafel)).filter(({ id }) => tafel.plannen.some(({ van }) => van.id === id))
  for (const { id, naam, systeem } of eigenaren) {
    const zicht = await toezicht.zichtVan(systeem, huis.klok.nu())
    const geteld = afwijkingenVan(zicht)
    const staat = zoalsHetStaat(await toezicht.afwijkingen([id], zicht.dag), zicht)
    for (const regel of geteld)
      telling.afwijkingen[regel.split(' ')[0] as string] = (telling.afwijkingen[regel.split(' ')[0] as string] ?? 0) + 1
    if (geteld.join() !== staat.join())
      throw new Error(
        `afwijkingen van ${naam} op ${zicht.dag}:\n geteld ${geteld.join(', ') || '-'}\n staat  ${staat.join(', ') || '-'}\n${verslag.join('\n')}`,
      )
  }
}
