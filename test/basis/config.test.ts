import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { leesConfig } from '../../src/basis/config.ts'
import { leesControleconfig } from '../../src/basis/controleconfig.ts'
import { urlVoor } from '../../src/basis/rollen.ts'

const database = 'postgres://eigenaar:g%40heim@127.0.0.1:1/rondetafel'
const geheim = Buffer.alloc(32, 7).toString('base64')
const zegelen = { ZEGELSLEUTEL: Buffer.alloc(32, 8).toString('base64'), PSEUDONIEMSLEUTEL: Buffer.alloc(32, 9).toString('base64') }
const goed = {
  DATABASE_URL: database,
  TOKEN_UITGEVERS: 'https://a.example|https://a.example/jwks',
  GEHEIM: geheim,
  NUMMERSLEUTELS: `een=${geheim}`,
  ...zegelen,
}

const lees = (env: Record<string, string>) => {
  const uit = leesConfig(env)
  return 'config' in uit ? uit.config : uit.fouten
}
/** The sentences that the process prints, and its exit code. */
const start = (env: Record<string, string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(import.meta.dirname, '../../src/server.ts')], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { status, tekst: stdout + stderr }
}

test('nothing set is the sandbox on 127.0.0.1:3000; empty is the same as absent', () => {
  for (const env of [{}, { DATABASE_URL: '', PORT: '' }] as Record<string, string>[]) {
    expect(lees(env)).toMatchObject({
      omgeving: 'sandbox',
      host: '127.0.0.1',
      poort: 3000,
      publiekeUrl: 'http://127.0.0.1:3000',
      database: undefined,
      uitgevers: [],
    })
  }
})

test('DATABASE_URL brings production rules; the roles log in with passwords that follow from it', () => {
  expect(lees(goed)).toMatchObject({
    omgeving: 'productie',
    database: {
      beheerUrl: database,
      lezerUrl: urlVoor('rondetafel_lezer', database),
      schrijverUrl: urlVoor('rondetafel_schrijver', database),
      eigenRollen: false,
    },
    uitgevers: [{ issuer: 'https://a.example', jwksUri: 'https://a.example/jwks' }],
    geheim: Buffer.alloc(32, 7),
  })
  const [lezer, schrijver] = [new URL(urlVoor('rondetafel_lezer', database)), new URL(urlVoor('rondetafel_schrijver', database))]
  expect(lezer.username).toBe('rondetafel_lezer')
  expect(new Set([lezer.password, schrijver.password, 'g%40heim']).size).toBe(3)
})

test('issuers as JSON; own addresses for the roles, without one to migrate', () => {
  const { DATABASE_URL: _, ...rest } = goed
  const rollen = {
    DATABASE_URL_LEZER: 'postgres://rondetafel_lezer:a@db/x',
    DATABASE_URL_SCHRIJVER: 'postgres://rondetafel_schrijver:b@db/x',
  }
  const uit = lees({ ...rest, ...rollen, TOKEN_UITGEVERS: '[{"issuer":"https://b.example","jwksUri":"https://b.example/k"}]' })
  expect(uit).toMatchObject({
    omgeving: 'productie',
    database: { lezerUrl: rollen.DATABASE_URL_LEZER, eigenRollen: true },
    uitgevers: [{ issuer: 'https://b.example' }],
  })
  expect(uit).not.toHaveProperty('database.beheerUrl')
  expect(uit).not.toHaveProperty('database.logboekUrl')
})

test('the log is sealed where it may be read: by the owner, or at an address of its own, and only with both keys', () => {
  expect(lees(goed)).toMatchObject({
    database: { logboekUrl: database },
    zegelsleutel: Buffer.alloc(32, 8),
    pseudoniemsleutel: Buffer.alloc(32, 9),
  })
  const eigen = 'postgres://zegelaar:c@db/x'
  expect(lees({ ...goed, DATABASE_URL_LOGBOEK: eigen })).toMatchObject({ database: { beheerUrl: database, logboekUrl: eigen } })
  const { DATABASE_URL: _, ZEGELSLEUTEL: __, PSEUDONIEMSLEUTEL: ___, ...rest } = goed
  const rollen = {
    DATABASE_URL_LEZER: 'postgres://rondetafel_lezer:a@db/x',
    DATABASE_URL_SCHRIJVER: 'postgres://rondetafel_schrijver:b@db/x',
  }
  expect(lees({ ...rest, ...rollen })).toMatchObject({ omgeving: 'productie' })
  expect(lees({ ...rest, ...rollen, DATABASE_URL_LOGBOEK: eigen })).toEqual([
    expect.stringMatching(/^ZEGELSLEUTEL en PSEUDONIEMSLEUTEL horen bij elkaar/),
  ])
})

test('the check of the log needs an address and a key, and nothing of the API', () => {
  const publiek = Buffer.alloc(32, 4).toString('base64')
  expect(leesControleconfig({})).toEqual({ config: { publiek: [] } })
  expect(leesControleconfig({ DATABASE_URL_LOGBOEK: database, ZEGELSLEUTELS_PUBLIEK: `${publiek}, ${publiek}` })).toMatchObject({
    config: { url: database, publiek: [Buffer.alloc(32, 4), Buffer.alloc(32, 4)] },
  })
  expect(leesControleconfig({ DATABASE_URL: database })).toMatchObject({
    fouten: [expect.stringMatching(/^ZEGELSLEUTELS_PUBLIEK of ZEGELSLEUTEL/)],
  })
  expect(leesControleconfig({ DATABASE_URL: database, ZEGELSLEUTELS_PUBLIEK: 'kort' })).toHaveProperty('fouten')
})

test('an issuer alone is found by discovery; bound to organisaties it says so', () => {
  const uuid = '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d'
  expect(lees({ ...goed, TOKEN_UITGEVERS: 'https://a.example, https://b.example|https://b.example/k' })).toMatchObject({
    uitgevers: [{ issuer: 'https://a.example' }, { issuer: 'https://b.example', jwksUri: 'https://b.example/k' }],
  })
  const lijst = [{ issuer: 'https://a.example', organisaties: [uuid.toUpperCase()], beheer: true }]
  expect(lees({ ...goed, TOKEN_UITGEVERS: JSON.stringify(lijst) })).toMatchObject({
    uitgevers: [{ issuer: 'https://a.example', organisaties: [uuid], beheer: true }],
  })
})

test('production has limits unless told otherwise, the sandbox has none unless told', () => {
  expect(lees(goed)).toMatchObject({ limieten: { client: 6000, adres: 600 }, proxys: [] })
  expect(lees({})).toMatchObject({ limieten: { client: 0, adres: 0 } })
  const anders = { LIMIET_CLIENT: '0', LIMIET_ADRES: '20', PROXYS: '10.0.0.0/8, 2001:db8::1' }
  expect(lees({ ...goed, ...anders })).toMatchObject({ limieten: { client: 0, adres: 20 }, proxys: ['10.0.0.0/8', '2001:db8::1'] })
})

const metUitgever = (meer: object) => ({ ...goed, TOKEN_UITGEVERS: JSON.stringify([{ issuer: 'https://a.example', ...meer }]) })
test.each<[string, Record<string, string>, RegExp]>([
  ['no issuers', { ...goed, TOKEN_UITGEVERS: '' }, /^TOKEN_UITGEVERS ontbreekt/],
  ['no key', { ...goed, GEHEIM: '' }, /^GEHEIM ontbreekt/],
  ['no key to seal with', { ...goed, ZEGELSLEUTEL: '' }, /^ZEGELSLEUTEL en PSEUDONIEMSLEUTEL horen bij elkaar/],
  [
    'a sealing key of another length',
    { ...goed, ZEGELSLEUTEL: Buffer.alloc(48).toString('base64') },
    /^ZEGELSLEUTEL moet precies 32 bytes/,
  ],
  ['a place for the log alone', { DATABASE_URL_LOGBOEK: database }, /^DATABASE_URL_LOGBOEK staat er zonder DATABASE_URL/],
  ['a short key', { ...goed, GEHEIM: 'a29ydA==' }, /^GEHEIM moet ten minste 32 bytes/],
  ['an issuer over http', { ...goed, TOKEN_UITGEVERS: 'http://a.example|https://a.example/k' }, /^TOKEN_UITGEVERS noemt een uitgever/],
  ['keys over http', { ...goed, TOKEN_UITGEVERS: 'https://a.example|http://a.example' }, /^TOKEN_UITGEVERS noemt een adres van sleutels/],
  ['an organisatie that is no id', metUitgever({ organisaties: ['school'] }), /^TOKEN_UITGEVERS noemt bij een uitgever een organisatie/],
  ['a right that is no yes or no', metUitgever({ beheer: 'ja' }), /^TOKEN_UITGEVERS noemt bij een uitgever een `beheer`/],
  ['a field that is none', metUitgever({ organisatie: [] }), /^TOKEN_UITGEVERS noemt bij een uitgever een veld dat niet bestaat/],
  ['a limit that is none', { LIMIET_CLIENT: '-1' }, /^LIMIET_CLIENT moet een geheel getal/],
  ['a proxy that is none', { PROXYS: '10.0.0.0/33' }, /^PROXYS moet een lijst zijn van IP-adressen/],
  ['every proxy there is', { PROXYS: 'true' }, /^PROXYS moet een lijst zijn van IP-adressen/],
  [
    'an issuer twice',
    { ...goed, TOKEN_UITGEVERS: `${goed.TOKEN_UITGEVERS},${goed.TOKEN_UITGEVERS}` },
    /^TOKEN_UITGEVERS noemt een uitgever twee keer/,
  ],
  ['broken JSON', { ...goed, TOKEN_UITGEVERS: '[{' }, /^TOKEN_UITGEVERS begint als een JSON-lijst/],
  ['another kind of database', { ...goed, DATABASE_URL: 'mysql://a:b@c/d' }, /^DATABASE_URL is geen adres/],
  ['no password', { ...goed, DATABASE_URL: 'postgres://a@c/d' }, /^DATABASE_URL bevat geen wachtwoord/],
  ['one of two roles', { ...goed, DATABASE_URL_LEZER: 'postgres://rondetafel_lezer:a@db/x' }, /horen bij elkaar/],
  [
    'the owner as reader',
    { ...goed, DATABASE_URL_LEZER: database, DATABASE_URL_SCHRIJVER: 'postgres://rondetafel_schrijver:a@db/x' },
    /^DATABASE_URL_LEZER moet inloggen/,
  ],
  ['a port that is none', { PORT: '70000' }, /^PORT moet een geheel getal van 0 tot en met 65535 zijn/],
  ['an unknown log level', { LOGNIVEAU: 'veel' }, /^LOGNIVEAU moet een van deze zijn/],
  ['issuers without a database', { TOKEN_UITGEVERS: goed.TOKEN_UITGEVERS }, /^TOKEN_UITGEVERS staat er zonder DATABASE_URL/],
  ['production without a database', { NODE_ENV: 'production' }, /^DATABASE_URL ontbreekt/],
])('%s is one sentence', (_, env, zin) => {
  const fouten = lees(env)
  expect(fouten).toHaveLength(1)
  expect((fouten as string[])[0]).toMatch(zin)
  expect((fouten as string[])[0]).toMatch(/\.$|base64 32$/)
})

test('the process says every fault at once, exits with 1, and shows no stack and no secret', () => {
  const { status, tekst } = start({ ...goed, TOKEN_UITGEVERS: '', PORT: 'x', GEHEIM: 'Z2VoZWlt' })
  expect(status).toBe(1)
  expect(tekst).toMatch(/^Rondetafel start niet\.\n/)
  expect(tekst).toContain('PORT moet')
  expect(tekst).toContain('GEHEIM moet')
  expect(tekst).not.toMatch(/\n\s+at |Z2VoZWlt|g%40heim/)
})

test('a database that does not answer is a sentence too', () => {
  const { status, tekst } = start(goed)
  expect(status).toBe(1)
  expect(tekst).toMatch(/De database is niet bereikbaar \(ECONNREFUSED\)/)
  expect(tekst).not.toMatch(/\n\s+at |g%40heim/)
})
