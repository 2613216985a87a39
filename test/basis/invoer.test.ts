import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Probleem } from '../../src/basis/fouten.ts'
import { Dag, KorteTekst, Limiet, maakLezer, Tekst, Tijdstip, Uuid } from '../../src/basis/invoer.ts'
import { leesJson } from '../../src/basis/json.ts'

const id = '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d'

/** The errors of a call that is refused, each as `in location code`. */
function fouten(doe: () => unknown): string[] {
  try {
    doe()
  } catch (fout) {
    if (fout instanceof Probleem && fout.code === 'ongeldige-invoer')
      return (fout.inhoud.errors ?? []).map((e) => `${e.in} ${e.location} ${e.code}`)
    throw fout
  }
  return []
}
const leesBody = (schema: z.ZodType, body: unknown) => maakLezer({ body: schema })({ params: {}, query: {}, body }).body
const lees = (schema: z.ZodType, waarde: unknown) => leesBody(z.strictObject({ v: schema }), { v: waarde }).v
const uitleg = (schema: z.ZodType, waarde: unknown): string => {
  try {
    leesBody(schema, waarde)
  } catch (fout) {
    return (fout as Probleem).inhoud.errors?.[0]?.detail ?? ''
  }
  return ''
}

describe('alles in één keer', () => {
  const lezer = maakLezer({
    params: z.strictObject({ casusId: Uuid }),
    query: z.strictObject({ limiet: Limiet }),
    body: z.strictObject({
      naam: KorteTekst,
      kind: z.strictObject({ geboortedatum: Dag }),
      rollen: z.array(z.enum(['ouder', 'jeugdige'])),
    }),
  })

  test('pad, query en body samen, in die volgorde', () => {
    const ruw = {
      params: { casusId: 'x' },
      query: { limiet: '0', sorteer: 'naam' },
      body: { kind: { geboortedatum: '2026-02-30' }, rollen: ['oom'], extra: 1 },
    }
    expect(fouten(() => lezer(ruw))).toEqual([
      'path casusId uuid',
      'query limiet te-klein',
      'query sorteer onbekend-veld',
      'body /naam verplicht',
      'body /kind/geboortedatum datum',
      'body /rollen/0 keuze',
      'body /extra onbekend-veld',
    ])
  })
  test('goede invoer komt er opgeruimd uit', () => {
    const uit = lezer({
      params: { casusId: id.toUpperCase() },
      query: {},
      body: { naam: ' Noor ', kind: { geboortedatum: '2012-02-29' }, rollen: ['ouder'] },
    })
    expect(uit).toEqual({
      params: { casusId: id },
      query: { limiet: 50 },
      body: { naam: 'Noor', kind: { geboortedatum: '2012-02-29' }, rollen: ['ouder'] },
    })
  })
  test('een herhaalde parameter en een onbruikbaar teken in de query', () => {
    const kaal = maakLezer({ query: z.strictObject({ naam: z.string().optional() }) })
    expect(fouten(() => kaal({ params: {}, query: { naam: ['a', 'b'] }, body: undefined }))).toEqual(['query naam herhaald'])
    expect(fouten(() => kaal({ params: {}, query: { naam: 'a\0' }, body: undefined }))).toEqual(['query naam verboden-teken'])
  })
  test('een body die er niet hoort, en een die ontbreekt', () => {
    const kaal = maakLezer({})
    expect(kaal({ params: {}, query: {}, body: undefined }).body).toBeUndefined()
    expect(kaal({ params: {}, query: {}, body: {} }).body).toEqual({})
    expect(fouten(() => kaal({ params: {}, query: {}, body: { a: 1 } }))).toEqual(['body /a onbekend-veld'])
    expect(fouten(() => leesBody(z.strictObject({ a: z.string() }), undefined))).toEqual(['body  verplicht'])
    expect(fouten(() => leesBody(z.strictObject({ a: z.string() }), [1]))).toEqual(['body  type'])
  })
  test('een schuine streep in een sleutel staat in de JSON Pointer als ~1', () => {
    expect(fouten(() => leesBody(z.strictObject({}), { 'a/b~': 1 }))).toEqual(['body /a~1b~0 onbekend-veld'])
  })
  test('hooguit honderd fouten', () => {
    expect(
      fouten(() =>
        leesBody(
          z.array(z.string()),
          Array.from({ length: 500 }, () => 1),
        ),
      ),
    ).toHaveLength(100)
  })
})

describe('meldingen in het Nederlands', () => {
  const organisatie = z.strictObject({ organisatieId: Uuid })
  const persoon = z.strictObject({ persoonId: Uuid, naast: z.string().optional() })
  test.each<[string, z.ZodType, unknown, string]>([
    ['tekst', z.string(), 1, 'Dit moet een tekst zijn.'],
    ['geheel getal', z.int(), 1.5, 'Dit moet een geheel getal zijn.'],
    ['waar of niet waar', z.boolean(), 'ja', 'Dit moet `true` of `false` zijn.'],
    ['lijst', z.array(z.string()), {}, 'Dit moet een lijst zijn.'],
    ['keuze', z.enum(['po', 'vo']), 'mbo', 'Kies uit: `po`, `vo`.'],
    ['vaste waarde', z.literal('po'), 'vo', 'Kies uit: `po`.'],
    ['leeg', z.string().min(1), '', 'Dit mag niet leeg zijn.'],
    ['te kort', z.string().min(3), 'a', 'Dit moet minstens 3 tekens lang zijn.'],
    ['te lang', z.string().max(1), 'ab', 'Dit mag hoogstens 1 teken lang zijn.'],
    ['te weinig', z.array(z.string()).min(1), [], 'Geef minstens 1 onderdeel.'],
    ['te veel', z.array(z.string()).max(2), ['a', 'b', 'c'], 'Geef hoogstens 2 onderdelen.'],
    ['te klein', z.number().min(3), 1, 'Dit moet minstens 3 zijn.'],
    ['te groot', z.number().lt(3), 3, 'Dit moet minder dan 3 zijn.'],
    ['uuid', z.uuid(), 'a', 'Dit moet een UUID zijn, zoals `0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d`.'],
    ['datum', z.iso.date(), '1-9-2026', 'Dit moet een bestaande datum zijn, als `JJJJ-MM-DD`.'],
    // It names the zone: what came in without one was a date and a time like any other, and the sentence did not say what was amiss.
    [
      'tijdstip',
      z.iso.datetime(),
      'nu',
      'Dit moet een tijdstip met tijdzone zijn (RFC 3339), zoals `2026-11-23T10:00:00Z` of `2026-11-23T11:00:00+01:00`.',
    ],
    [
      'keuze van vorm',
      z.discriminatedUnion('soort', [z.strictObject({ soort: z.literal('a') }), z.strictObject({ soort: z.literal('b') })]),
      { soort: 'c' },
      'Kies uit: `a`, `b`.',
    ],
    ['geen vorm', z.union([organisatie, persoon]), {}, 'Dit past bij geen van de vormen die hier kunnen.'],
    ['eigen tekst van een schema', z.string().refine(() => false, 'Zo niet.'), 'a', 'Zo niet.'],
  ])('%s', (_naam, schema, waarde, zin) => {
    expect(uitleg(schema, waarde)).toBe(zin)
  })
  test('bij meer vormen spreekt de vorm die het dichtst bij is', () => {
    expect(fouten(() => leesBody(z.strictObject({ aan: z.union([organisatie, persoon]) }), { aan: { persoonId: id, naast: 1 } }))).toEqual([
      'body /aan/naast type',
    ])
  })
})

describe('huisvormen', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '1899-12-31', '2201-01-01', '2026-09-01T00:00:00Z', ''])('geen dag: %s', (waarde) => {
    expect(fouten(() => lees(Dag, waarde))).toEqual([expect.stringMatching(/^body \/v (datum|ongeldig)$/)])
  })
  test.each([
    ['2026-09-01T10:00:00Z', '2026-09-01T10:00:00.000Z'],
    ['2026-09-01T10:00:00.1234+02:00', '2026-09-01T08:00:00.123Z'],
    ['2026-01-01T00:00:00-11:30', '2026-01-01T11:30:00.000Z'],
  ])('tijdstip %s wordt UTC', (waarde, uit) => {
    expect(lees(Tijdstip, waarde)).toBe(uit)
  })
  test.each([
    '2026-09-01t10:00:00Z',
    '2026-09-01T10:00:00z',
    '2026-09-01 10:00:00Z',
    '2026-09-01T10:00:00-00:00',
    '2026-09-01T10:00:00',
    '2026-02-30T10:00:00Z',
    '1800-01-01T00:00:00Z',
  ])('geen tijdstip: %s', (waarde) => {
    expect(fouten(() => lees(Tijdstip, waarde))).toHaveLength(1)
  })
  test('tekst is opgeruimd, met regels en tabs, zonder andere stuurtekens', () => {
    expect(lees(Tekst(20), ' een\r\n\ttwee ')).toBe('een\n\ttwee')
    for (const fout of ['   ', 'a\u0007b', 'a\u0085b', 'x'.repeat(21)]) expect(fouten(() => lees(Tekst(20), fout))).toHaveLength(1)
  })
  test('korte tekst staat op één regel', () => {
    expect(lees(KorteTekst, ' Noor ')).toBe('Noor')
    for (const fout of ['', 'a\nb', 'a\tb', 'x'.repeat(201)]) expect(fouten(() => lees(KorteTekst, fout))).toHaveLength(1)
  })
  describe('tekens die niet te zien zijn of de leesrichting omkeren', () => {
    // A name as a registry has it: scripts that are written with joiners, accents apart from their letter, one letter, pictures.
    const namen = [
      'J',
      'Ö',
      "D'Angelo",
      'O\u2019Neil',
      'Jean-Pierre',
      'Zoë',
      'Zoe\u0308',
      'Nguyễn',
      '李',
      '葛\u{e0100}城',
      'עַדִי',
      'محمّد',
    ].concat(
      ['می\u200cخواهم', 'क\u094d\u200dष', 'क\u094d\u200cष', 'രാജന\u0d4d\u200d', 'ශ\u0dca\u200dර\u0dd3'],
      ['👨\u200d👩\u200d👧', '❤\ufe0f\u200d🔥', '🧑🏽\u200d🎓', '1\ufe0f\u20e3', 'a\u00a0b'],
    )
    test.each(namen)('%s is een regel', (naam) => expect(lees(KorteTekst, naam)).toBe(naam))
    const verborgen = [
      '200b',
      '200e',
      '200f',
      '061c',
      '2060',
      '2063',
      'feff',
      '00ad',
      '034f',
      '115f',
      '1160',
      '3164',
      'ffa0',
      '2800',
      '180e',
      '2028',
      '2029',
      'fff9',
    ]
      .concat(['202a', '202b', '202c', '202d', '202e', '2066', '2067', '2068', '2069', 'e0041', '200c', '200d', 'fe00', 'e0100'])
      .map((nummer) => [nummer, String.fromCodePoint(Number.parseInt(nummer, 16))] as const)
    test.each(verborgen)('U+%s verbergt zich niet in een naam, en is er geen', (nummer, teken) => {
      for (const naam of [`Ja${teken}n`, `Jan ${teken}x`]) {
        expect(fouten(() => lees(KorteTekst, naam))).toEqual(['body /v ongeldig'])
        expect(uitleg(KorteTekst, naam)).toContain(`(U+${nummer.toUpperCase()})`)
      }
      expect(fouten(() => lees(KorteTekst, teken))).toHaveLength(1)
      expect(fouten(() => lees(Tekst(20), `${teken}\n${teken}`))).toHaveLength(1)
    })
    test.each([
      'Jan\u200d',
      '\u200dJan',
      'é\u200dn',
      'e\u0301\u200dn',
      'می\u200c',
      'क\u200d\u200dष',
      '👨\u200d',
      '👨\u200dx',
      'я\u200dб',
      'Jan\ufe0f',
      // A form is chosen of a picture, a key or a letter that has several; a hyphen, a full stop or a number has one.
      'Jan-\ufe0fPiet',
      "O'\ufe0fNeil",
      'Groep 1\ufe0f',
      'Jan.\u{e0101}',
      'محمد\ufe00',
      // These scripts are written without joiners.
      '李\u200d明',
      '가\u200d나',
      'ב\u200dן',
      'ไ\u200dทย',
    ])('en een verbinder staat alleen waar hij iets doet: %j', (naam) =>
      expect(fouten(() => lees(KorteTekst, naam))).toEqual(['body /v ongeldig']),
    )
    test('lange tekst houdt wat met plakken meekomt, maar leest niet andersom', () => {
      for (const geplakt of ['Ja\u00adren', 'bel \u202a06\u202c', '\u2067محمد\u2069 zei', 'a\u200bb', 'a\u200eb'])
        expect(lees(Tekst(20), geplakt)).toBe(geplakt)
      for (const keert of ['geen\u202eraaveg', 'a\u202db']) {
        expect(fouten(() => lees(Tekst(20), keert))).toEqual(['body /v ongeldig'])
        expect(uitleg(Tekst(20), keert)).toMatch(/leesrichting omkeert \(U\+202[DE]\)/)
      }
    })
    test('wat er al stond wordt nog getoond', () => {
      for (const [schema, tekst] of [
        [KorteTekst, 'Ja\u200bn'],
        [Tekst(20), 'a\u202eb'],
      ] as const)
        expect(schema.parse(tekst)).toBe(tekst)
    })
  })
  test('limiet is 1 tot en met 100, en 50 als er niets staat', () => {
    expect([lees(Limiet, '7'), lees(Limiet, undefined)]).toEqual([7, 50])
    for (const fout of ['0', '101', 'veel', '1.5']) expect(fouten(() => lees(Limiet, fout))).toHaveLength(1)
  })
})

describe('JSON lezen', () => {
  const json = (tekst: string | Uint8Array) => leesJson(typeof tekst === 'string' ? Buffer.from(tekst) : tekst)
  const genest = (lagen: number) => `${'['.repeat(lagen)}${']'.repeat(lagen)}`

  test('leeg is niets, en gewone JSON blijft zoals hij is', () => {
    expect(json('')).toBeUndefined()
    expect(json(' {"a":[1,"x",null,{"b":"\\ud83d\\ude00"}]} ')).toEqual({ a: [1, 'x', null, { b: '😀' }] })
  })
  test.each<[string, string | Uint8Array, string[]]>([
    ['geen JSON', '{"a":}', ['body  json']],
    ['geen UTF-8', Uint8Array.of(0x22, 0xff, 0x22), ['body  json']],
    ['een NUL', '{"a":["x\\u0000"]}', ['body /a/0 verboden-teken']],
    ['een half teken', '{"a":"\\ud800"}', ['body /a verboden-teken']],
    ['een half teken in een sleutel', '{"a":{"\\udc00":1}}', ['body /a verboden-teken']],
    [
      'een sleutel naar het prototype',
      '{"a":{"__proto__":{"x":1}},"constructor":1}',
      ['body /a/__proto__ verboden-veld', 'body /constructor verboden-veld'],
    ],
    ['een dubbele sleutel', '{"a":{"b":1,"c":"b","b":2}}', ['body  dubbel-veld']],
    ['een dubbele sleutel, anders geschreven', '{"a":1,"\\u0061":2}', ['body  dubbel-veld']],
    ['te diep', genest(21), ['body  te-diep']],
    ['veel te diep', genest(100_000), ['body  te-diep']],
    ['te veel waarden', `[${'1,'.repeat(5000)}1]`, ['body  te-veel']],
  ])('%s', (_naam, tekst, verwacht) => {
    expect(fouten(() => json(tekst))).toEqual(expect.arrayContaining(verwacht))
    expect(fouten(() => json(tekst))).toHaveLength(verwacht.length)
  })
  test('twintig lagen en gelijke sleutels in verschillende objecten kunnen wel', () => {
    expect(fouten(() => json(genest(20)))).toEqual([])
    expect(fouten(() => json('[{"a":1},{"a":1,"b":{"a":"a:b"}}]'))).toEqual([])
  })
})
