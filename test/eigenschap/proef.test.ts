import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Toetser } from '../../src/toegang/toetser.ts'
import { toetser as echt } from '../../src/toetsing/toetser.ts'
import { maakHuis } from '../hulp/huis.ts'
import { maakRijenteller } from '../hulp/rijen.ts'
import { maakToezicht } from './getuige.ts'
import { verteld } from './loop.ts'
import { geen, type Proeftelling, speelOpProef } from './proef.ts'
import { lege, reeksen } from './reeks.ts'

/** Half of the calls are the same on every run, half are new; `RONDETAFEL_ZAAD` plays those again. */
const helft = process.env.RONDETAFEL_LANG === '1' ? 5_000 : 500
const zaden: [string, number][] = [
  ['vast', 20_261_124],
  ['willekeurig', Number(process.env.RONDETAFEL_ZAAD ?? randomInt(2 ** 31))],
]
/** A new database now and then: what every table holds is summed twice for every call. */
const perHuis = 250

async function proeven(zaad: number, toetser?: Toetser): Promise<{ proeven: Proeftelling; bezwaar?: string }> {
  const telling = { telling: lege(), proeven: geen() }
  for (let ronde = 0; telling.proeven.gevallen < helft; ronde++) {
    const tot = Math.min(helft, telling.proeven.gevallen + perHuis)
    const huis = await maakHuis(toetser ? { toetser } : {})
    const toezicht = await maakToezicht(huis)
    const teller = await maakRijenteller(huis.database.beheerUrl)
    try {
      for (const [nummer, reeks] of fc.sample(reeksen, { numRuns: perHuis, seed: zaad + ronde }).entries()) {
        if (telling.proeven.gevallen >= tot) break
        try {
          await speelOpProef({ huis, toezicht, teller }, reeks, telling)
        } catch (fout) {
          return { proeven: telling.proeven, bezwaar: `zaad ${zaad}, ronde ${ronde}, reeks ${nummer}\n${(fout as Error).message}` }
        }
      }
    } finally {
      await Promise.all([teller.stop(), toezicht.stop()])
      await huis.stop()
    }
  }
  console.log(verteld(telling.telling, zaad), JSON.stringify(telling.proeven))
  return { proeven: telling.proeven }
}

// Two at once: while one waits for the database, the other works.
describe.concurrent('een proef zegt wat er in het echt gebeurt, en laat niets achter', () => {
  it.each(zaden)('%s zaad %i', { timeout: 2 * 60 * 60_000 }, async (_naam, zaad) => {
    const { proeven: telling, bezwaar } = await proeven(zaad)
    expect(bezwaar).toBeUndefined()
    expect(telling.gevallen).toBeGreaterThanOrEqual(helft)
    // Each kind of answer often enough: done, refused by a rule, refused otherwise; alone and as a meeting.
    expect(telling.samen).toBeGreaterThan(helft / 5)
    expect(telling.samenGelukt).toBeGreaterThan(helft / 25)
    expect(telling.gelukt).toBeGreaterThan(helft / 4)
    expect(telling.geweigerd).toBeGreaterThan(helft / 50)
    expect(telling.anders).toBeGreaterThan(helft / 50)
  })

  it('en die vergelijking ziet het als een proef iets anders zegt dan het echt wordt', { timeout: 300_000 }, async () => {
    let keer = 0
    // Every other call judges nothing: the trial says yes to what is refused a moment later.
    const zwijgt: Toetser = {
      ...echt,
      oordeel: async (tx, personen, vragen) => {
        const oordeel = await echt.oordeel(tx, personen, vragen)
        return keer++ % 2 === 0 ? () => [] : oordeel
      },
    }
    expect((await proeven(7, zwijgt)).bezwaar).toMatch(/op proef kan het, in het echt niet|een andere uitkomst/)
  })

  it('en ziet elke rij die anders is, ook als er geen rij bij komt', async () => {
    const huis = await maakHuis()
    const teller = await maakRijenteller(huis.database.beheerUrl)
    const wie = { subject: 'beheer', scopes: ['lezen', 'schrijven', 'beheer'] }
    const { id, etag } = await huis.roep(wie, 'POST', '/organisaties', { soort: 'school', naam: 'De Vlierhof' })
    const [vooraf, geteld] = [await teller.inhoud(), await teller.tel()]
    expect(await teller.inhoud()).toEqual(vooraf)
    await huis.roep(wie, 'PATCH', `/organisaties/${id}`, { naam: 'De Iepenhoek' }, { ifMatch: etag })
    const anders = Object.entries(await teller.inhoud()).filter(([tabel, inhoud]) => vooraf[tabel] !== inhoud)
    expect(anders.map(([tabel]) => tabel).sort()).toEqual(['historie', 'organisatie', 'weergave'])
    expect((await teller.tel()).organisatie).toBe(geteld.organisatie)
    await teller.stop()
    await huis.stop()
  })
})
