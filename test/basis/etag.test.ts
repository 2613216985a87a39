import { describe, expect, test } from 'vitest'
import { leesIfMatch, maakEtags } from '../../src/basis/etag.ts'
import { linkNaarVolgende, maakCursors } from '../../src/basis/paging.ts'

const geheim = 'een geheim van genoeg tekens voor een test'

describe('ETag', () => {
  const etags = maakEtags(geheim)
  const een = etags.maak('casus a 0 1', 41n)

  test('is sterk, gelijk bij gelijke stand, en anders bij elke andere', () => {
    expect(een).toMatch(/^"[\w-]{22}\.[\w-]{22}"$/)
    expect(etags.maak('casus a 0 1', '41')).toBe(een)
    expect(etags.maak('casus a 0 2', 41n).slice(0, 23)).not.toBe(een.slice(0, 23))
    expect(maakEtags('een ander geheim').maak('casus a 0 1', 41n)).not.toBe(een)
  })
  test('de positie gaat open met het eigen geheim, en met niets anders', () => {
    expect(etags.positie(een)).toBe(41n)
    expect(maakEtags('een ander geheim').positie(een)).toBeUndefined()
    expect(etags.positie(`"${een.slice(1, 23)}.${etags.maak('x', 7n).slice(24)}`)).toBeUndefined()
    expect(etags.positie('"zomaar"')).toBeUndefined()
    expect(etags.maak('casus b 0 1', 41n).slice(24)).not.toBe(een.slice(24))
  })
  test('If-Match past bij een van de tags; een zwakke past nooit', () => {
    expect(etags.past(['"x"', een], een)).toBe(true)
    expect(etags.past([`W/${een}`], een)).toBe(false)
    expect(etags.past(['"x"'], '"x"')).toBe(false)
  })
  test('If-Match lezen: een lijst, niets, een ster, of onzin', () => {
    expect(leesIfMatch(`${een} , W/"b","c"`)).toEqual([een, 'W/"b"', '"c"'])
    expect([leesIfMatch(undefined), leesIfMatch(' '), leesIfMatch('*')]).toEqual([undefined, undefined, undefined])
    for (const onzin of ['abc', '"a', '"a" "b"', '*, "a"']) expect(() => leesIfMatch(onzin)).toThrow('ongeldige-invoer')
  })
})

describe('cursor', () => {
  const cursors = maakCursors(geheim)
  const band = { actor: 'a', operatie: 'leesCasussen', filter: { fase: 'signaleren', status: undefined } }
  const cursor = cursors.maak({ volgorde: '5', id: 'x' }, band)

  test('opent voor dezelfde beller, operatie en filter', () => {
    expect(cursors.lees(cursor, { ...band, filter: { fase: 'signaleren' } })).toEqual({ volgorde: '5', id: 'x' })
    expect(cursors.maak({ volgorde: '5', id: 'x' }, band)).toBe(cursor)
  })
  test.each([{ actor: 'b' }, { operatie: 'leesOpps' }, { filter: {} }, { filter: { fase: 'signaleren', status: 'open' } }])(
    'gaat niet open voor %j',
    (anders) => {
      expect(() => cursors.lees(cursor, { ...band, ...anders })).toThrow('ongeldige-invoer')
    },
  )
  test('onzin en geknoei geven een 400', () => {
    const geknoei = `${cursor.slice(0, -2)}${cursor.endsWith('AA') ? 'BB' : 'AA'}`
    for (const fout of ['', 'x', geknoei, cursor.slice(0, 40), `${cursor}=`, 'a'.repeat(2000)])
      expect(() => cursors.lees(fout, band)).toThrow('ongeldige-invoer')
  })
  test('de Link houdt het adres en de filters vast', () => {
    expect(linkNaarVolgende('/v1/casussen', { limiet: 10, status: undefined, na: 'oud' }, 'nieuw')).toBe(
      '</v1/casussen?limiet=10&na=nieuw>; rel="next"',
    )
  })
})
