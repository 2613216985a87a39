import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Probleem } from '../../src/basis/fouten.ts'
import { Dag, maakLezer, Tijdstip } from '../../src/basis/invoer.ts'
import { Schooljaar } from '../../src/plannen/invoer.ts'
import { NieuweOrganisatie } from '../../src/register/organisaties/schema.ts'
import { gemeentenQuery, Pc4, scholenQuery } from '../../src/register/referentie/schema.ts'
import { Peildatum } from '../../src/toegang/toen.ts'

const fout = (schema: z.ZodType, v: unknown): string[] => {
  try {
    maakLezer({ body: z.strictObject({ v: schema }) })({ params: {}, query: {}, body: { v } })
    return []
  } catch (probleem) {
    return ((probleem as Probleem).inhoud.errors ?? []).map(({ code, detail }) => `${code}: ${detail}`)
  }
}
const organisatie = NieuweOrganisatie.shape
const gm = 'vorm: Dit moet een code van `GM` en vier cijfers zijn, zoals `GM0222`.'
const postcode = 'vorm: Dit moet een postcode zijn, zoals `7001AB`, of alleen de vier cijfers, zoals `7001`.'
const tijdstip =
  'tijdstip: Dit moet een tijdstip met tijdzone zijn (RFC 3339), zoals `2026-11-23T10:00:00Z` of `2026-11-23T11:00:00+01:00`.'

describe('wie een andere vorm stuurt, leest welke vorm hier hoort', () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ['schooljaar', Schooljaar, '2026/2027', 'vorm: Een schooljaar bestaat uit twee jaren na elkaar, zoals `2026-2027`.'],
    ['schooljaar', Schooljaar, '2026-2028', 'ongeldig: Een schooljaar bestaat uit twee jaren na elkaar, zoals `2026-2027`.'],
    ['gemeentecode', organisatie.gemeentecode, '222', gm],
    ['gemeentecode om te zoeken', gemeentenQuery.shape.na, '222', gm],
    ['postcode', scholenQuery.shape.postcode, '0001AB', postcode],
    ['postcode van een adres', Pc4, '7001AB', 'vorm: Dit moet een postcode zonder letters zijn, zoals `7001`.'],
    ['tijdstip zonder zone', Tijdstip, '2026-11-23T10:00:00', tijdstip],
  ])('%s: %s', (_naam, schema, waarde, zin) => {
    expect(fout(schema, waarde)).toEqual([zin])
  })
  test.each(Object.entries(organisatie.identificaties.unwrap().shape))('nummer van een organisatie: %s', (_naam, schema) => {
    const [gezegd] = fout(schema, 'x')
    const voorbeeld = /^vorm: Dit moet een (?:nummer|code) van .+ zijn, zoals `([A-Z0-9]+)`\.$/.exec(gezegd ?? '')?.[1]
    expect(voorbeeld, gezegd).toBeDefined()
    expect(fout(schema, voorbeeld)).toEqual([])
  })
  test.each(['23-11-2026', '', '2026-11-31', '2026-11-23T10:00:00', '2026-11-23T10:00:00 01:00'])('peildatum "%s"', (waarde) => {
    expect(fout(Peildatum, waarde)).toEqual([
      'geen-vorm: Geef een bestaande datum (`2026-11-23`) of een tijdstip met tijdzone (`2026-11-23T10:00:00Z`); schrijf een `+` in een adres als `%2B`.',
    ])
  })
  test.each(['2026-11-23', '2026-11-23T10:00:00Z', '2026-11-23T11:00:00+01:00'])('wat de zinnen als voorbeeld geven, kan: %s', (waarde) => {
    expect([fout(Peildatum, waarde), fout(waarde.length === 10 ? Dag : Tijdstip, waarde)]).toEqual([[], []])
  })
})
