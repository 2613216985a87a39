import { describe, expect, it } from 'vitest'
import type { FeitenPer, Onderwerp } from '../../src/regels/feiten.ts'
import type { Regel, Stap, Uitkomst, Uitkomstsoort } from '../../src/regels/regel.ts'
import { nietInDocument } from './stapschema.ts'

/** A sentence, the facts, the day, and what the rule should say. */
export type Geval<F> = readonly [zin: string, feiten: F, peildatum: string, verwacht: Uitkomstsoort]

/** The cases of a rule. Together they reach every outcome that the rule says it can give, and no other. */
export function gevallen<O extends Onderwerp>(regel: Regel<O>, lijst: readonly Geval<FeitenPer[O]>[]) {
  describe(regel.id, () => {
    it.each(lijst)('%s', (_zin, feiten, peildatum, verwacht) => {
      const uitkomst = regel.toets(feiten, peildatum)
      expect(uitkomst.uitkomst).toBe(verwacht)
      leesbaar(uitkomst)
      expect(('herstel' in uitkomst ? (uitkomst.herstel ?? []) : []).flatMap(nietInDocument)).toEqual([])
    })
    it('elke uitkomst die de regel kan geven komt voor', () => {
      expect(new Set(lijst.map(([, , , verwacht]) => verwacht))).toEqual(new Set(regel.uitkomsten))
    })
    it('wat blokkeert heeft een uitweg', () => {
      if (!Object.values(regel.ernst).includes('blokkeert')) return
      for (const [, feiten, peildatum] of lijst) {
        const uitkomst = regel.toets(feiten, peildatum)
        if (uitkomst.uitkomst === 'geschonden') expect(uitkomst.herstel.length).toBeGreaterThan(0)
      }
    })
  })
}

/** Texts are for people: no ids, no field names, whole sentences. */
function leesbaar(uitkomst: Uitkomst) {
  const teksten =
    uitkomst.uitkomst === 'geschonden'
      ? [uitkomst.uitleg]
      : uitkomst.uitkomst === 'oordeel-nodig'
        ? [uitkomst.vraag]
        : uitkomst.uitkomst === 'onbekend'
          ? uitkomst.ontbreekt
          : []
  const vragen = ('herstel' in uitkomst ? (uitkomst.herstel ?? []) : []).flatMap((stap) => stap.invullen.map(({ vraag }) => vraag))
  for (const tekst of [...teksten, ...vragen]) {
    expect(tekst).not.toMatch(/[{}_]|undefined|[a-z][A-Z]|\bid\b|-\d+/)
    expect(tekst.trim()).toBe(tekst)
  }
  for (const vraag of vragen) expect(vraag).toMatch(/^[A-Z].*[.?]$/)
}

/** The steps as one reads them: `POST pad`. */
export const wegen = (stappen: readonly Stap[]): string[] => stappen.map(({ methode, pad }) => `${methode} ${pad}`)
