import { expect, test } from 'vitest'
import { maakLog, nooit, toonFout } from '../../src/basis/log.ts'

function metLog(niveau = 'trace') {
  const regels: string[] = []
  const log = maakLog(niveau, { write: (regel: string) => void regels.push(regel) })
  return { log, regels, alles: () => regels.join('') }
}

test('the never-list is pinned', () => {
  expect(nooit.toSorted()).toMatchInlineSnapshot(`
    [
      "aanduiding",
      "accesstoken",
      "achternaam",
      "adres",
      "antwoord",
      "authorization",
      "berichtaangezin",
      "body",
      "bsn",
      "burgerservicenummer",
      "code",
      "contact",
      "cookie",
      "detail",
      "document",
      "doel",
      "email",
      "feiten",
      "gebodenhulp",
      "geboortedatum",
      "geheim",
      "geslacht",
      "geslachtsnaam",
      "headers",
      "huisnummer",
      "hulpvraag",
      "inbreng",
      "input",
      "invloed",
      "json",
      "motivering",
      "motiveringen",
      "naam",
      "namen",
      "nvtreden",
      "omschrijving",
      "omvang",
      "opbrengst",
      "openstaandeacties",
      "overledenop",
      "overlegtoelichting",
      "parameters",
      "params",
      "password",
      "perspectief",
      "pgn",
      "postcode",
      "programmaafwijking",
      "query",
      "querystring",
      "reden",
      "roepnaam",
      "schoolnaam",
      "secret",
      "setcookie",
      "steunopschool",
      "sub",
      "tekst",
      "telefoon",
      "toelichting",
      "token",
      "tokensubject",
      "uitleg",
      "uitvoerder",
      "url",
      "values",
      "verzuim",
      "voornaam",
      "voornamen",
      "voorvoegsel",
      "waarde",
      "wachtwoord",
      "where",
    ]
  `)
})

test('no field of the never-list passes, however deep or however spelled', () => {
  const { log, alles } = metLog()
  for (const naam of nooit) {
    log.info({ [naam]: 'Verborgen1' }, 'veld')
    log.child({ [naam]: 'Verborgen2' }).info({ diep: [{ nest: { [naam.toUpperCase()]: 'Verborgen3' } }] }, 'diep')
  }
  log.info({ personen: [{ 'geboorte-datum': '2012-01-01', Voor_Naam: 'Verborgen4' }] })
  expect(alles()).not.toMatch(/Verborgen|2012-01-01/)
  expect(alles()).toContain('[weg]')
})

test('an error is logged by class, code and place, never by its message', () => {
  const { log, alles, regels } = metLog()
  const fout = Object.assign(new Error('invalid input: "Noor Verborgen"\nsecond line with Noor', { cause: new TypeError('Noor') }), {
    code: '23505',
    detail: 'Key (naam)=(Noor Verborgen) already exists.',
    where: 'Noor',
    constraint: 'persoon_pkey',
  })
  log.error(fout)
  log.error({ err: fout })
  log.error({ err: fout }, 'mislukt')
  log.error({ mis: { dieper: fout } }, 'mislukt %s', 'Noor')
  log.error('mislukt voor %s', 'Noor')
  expect(alles()).not.toContain('Noor')
  expect(JSON.parse(regels[0] ?? '').err).toMatchObject({
    klasse: 'Error',
    code: '23505',
    constraint: 'persoon_pkey',
    oorzaak: { klasse: 'TypeError' },
  })
  expect(JSON.parse(regels[0] ?? '').err.stapel[0]).toContain('log.test.ts')
})

test('a code that could be a value is left out', () => {
  expect(toonFout(Object.assign(new Error('x'), { code: 'Noor' }))).not.toHaveProperty('code')
  expect(toonFout('Noor')).toEqual({ klasse: 'string' })
})

test('requests show their route pattern, answers their status', () => {
  const { log, regels, alles } = metLog()
  const req = {
    id: 'v1',
    method: 'GET',
    url: '/v1/personen?bsn=999990019',
    routeOptions: { url: '/v1/personen' },
    headers: { authorization: 'Bearer x.y.z' },
  }
  // As Fastify does it: a child with its own serializers would show the address.
  log.child({ reqId: 'v1' }).info({ req, res: { statusCode: 200, elapsedTime: 12.345 } }, 'GET /v1/personen?bsn=999990019')
  expect(alles()).not.toMatch(/999990019|Bearer/)
  expect(JSON.parse(regels[0] ?? '')).toMatchObject({
    reqId: 'v1',
    req: { methode: 'GET', route: '/v1/personen', id: 'v1' },
    res: { status: 200, duur: 12.3 },
  })
})

test('long texts do not pass, and odd values do not break the line', () => {
  const { log, alles, regels } = metLog()
  const rond: Record<string, unknown> = {}
  rond.zelf = rond
  log.info({ lang: 'x'.repeat(201), groot: 12n, rond, leeg: null, niets: undefined })
  expect(alles()).not.toContain('xxx')
  expect(JSON.parse(regels[0] ?? '')).toMatchObject({ lang: '[weg]', groot: '12', leeg: null })
})
