import type { FastifyInstance } from 'fastify'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { maakApp } from '../../src/app.ts'
import { maakTokenlezer } from '../../src/toegang/token.ts'
import { houdbaarMs, rustMs, type Uitgever, versMs } from '../../src/toegang/uitgever.ts'
import { beheer, type Huis, maakHuis } from '../hulp/huis.ts'
import { maakDoe } from '../hulp/wereld.ts'
import { type Aanbieder, maakAanbieder, maakSleutel, publiek } from './aanbieder.ts'
import { tokensVoorMens, tokenVoorProgramma } from './client.ts'

const dagen = 24 * 3600
let huis: Huis
/** Real time as the API sees it: the tests walk ahead of it, so that keys grow old while tokens still hold. */
let verder = 0
const echteTijd = (): number => Date.now() + verder
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())
beforeEach(() => {
  verder = 0
})

/** The API with only this provider on its list, and in its register the provider's program and one of its people. */
async function maakHuisBij(aanbieder: Aanbieder, anders: Partial<Uitgever> = {}) {
  const doe = maakDoe(huis)
  const { issuer } = aanbieder
  const id = (await doe(beheer, 'POST', '/organisaties', { soort: 'school', naam: 'De Sleutelbloem' })).id
  const ib = { organisatieId: id, naam: 'Ilse van Dam', functie: 'intern-begeleider', van: '2020-01-01' }
  await doe(beheer, 'POST', '/medewerkers', { ...ib, tokenIssuer: issuer, tokenSubject: 'ilse' })
  await doe(beheer, 'POST', `/organisaties/${id}/systemen`, { issuer, clientId: 'las' })
  const tokens = maakTokenlezer({ uitgevers: [{ issuer, ...anders }], publiek, echteTijd })
  const config = { geheim: Buffer.alloc(32, 7), omgeving: 'sandbox' as const }
  const app = await maakApp({ db: huis.db, config, klok: huis.klok, ids: huis.ids, log: false, tokens })
  return { app, id }
}
const vraag = async (app: FastifyInstance, token: string, url = '/v1/personen', method: 'GET' | 'POST' = 'GET', payload?: object) => {
  const headers = { authorization: `Bearer ${token}` }
  return app.inject({ method, url, headers, ...(payload && { payload }) })
}
const status = async (app: FastifyInstance, token: string): Promise<number> => (await vraag(app, token)).statusCode

describe.each(['RS256', 'PS256', 'ES256'] as const)('een aanbieder die met %s tekent', (alg) => {
  let aanbieder: Aanbieder
  let app: FastifyInstance
  beforeAll(async () => {
    aanbieder = await maakAanbieder({ alg, sleutel: await maakSleutel(alg, 'een') })
    app = (await maakHuisBij(aanbieder)).app
  })
  afterAll(async () => {
    await app?.close()
    await aanbieder?.stop()
  })

  it('een programma meldt zich met private_key_jwt en handelt voor zijn organisatie', async () => {
    const token = await tokenVoorProgramma(aanbieder)
    expect(decodeProtectedHeader(token)).toMatchObject({ alg, kid: 'een' })
    const gemaakt = await vraag(app, token, '/v1/personen', 'POST', { voornaam: 'Lotte', achternaam: 'Verzonnen' })
    expect([gemaakt.statusCode, gemaakt.json().voornaam]).toEqual([201, 'Lotte'])
  })
  it('een medewerker logt in met een code en PKCE, en leest wat van de organisatie is', async () => {
    const { access_token: token } = await tokensVoorMens(aanbieder, 'ilse')
    expect(decodeJwt(token)).toMatchObject({ sub: 'ilse', client_id: 'portaal', aud: publiek })
    expect((await vraag(app, token)).json().resultaten).toHaveLength(1)
  })
  it('een scope die niet is gevraagd, is er niet', async () => {
    const { access_token: token } = await tokensVoorMens(aanbieder, 'ilse', 'openid lezen')
    const poging = await vraag(app, token, '/v1/personen', 'POST', { voornaam: 'Puck', achternaam: 'Verzonnen' })
    expect([poging.statusCode, poging.json().detail]).toEqual([403, 'Uw token mist het recht `schrijven`.'])
  })
  it('een id-token is geen toegangstoken, en wie zonder PKCE komt krijgt geen code', async () => {
    const { id_token: idToken } = await tokensVoorMens(aanbieder, 'ilse')
    expect(await status(app, String(idToken))).toBe(401)
    const zonder = new URLSearchParams({ client_id: 'portaal', response_type: 'code', redirect_uri: 'https://portaal.example/terug' })
    const antwoord = await fetch(`${aanbieder.issuer}/auth?${zonder}`, { redirect: 'manual' })
    expect(antwoord.headers.get('location')).toContain('error=invalid_request')
  })
  it('de metadata en de sleutels zijn elk één keer gehaald, hoeveel tokens er ook komen', async () => {
    const voor = aanbieder.gevraagd.length
    for (const wie of ['ilse', 'iemand']) expect(await status(app, (await tokensVoorMens(aanbieder, wie)).access_token)).toBeLessThan(404)
    expect(aanbieder.gevraagd.slice(voor).filter((url) => url === '/jwks')).toEqual([])
  })
})

describe('sleutels die wisselen', () => {
  it('een nieuwe sleutel wordt gehaald; wat met de oude is getekend telt niet meer, ook niet als het net nog binnenkwam', async () => {
    const [een, twee] = [await maakSleutel('PS256', 'een'), await maakSleutel('PS256', 'twee')]
    const aanbieder = await maakAanbieder({ alg: 'PS256', sleutel: een })
    const { app } = await maakHuisBij(aanbieder)
    const oud = await tokenVoorProgramma(aanbieder)
    expect(await status(app, oud)).toBe(200)
    aanbieder.wissel(twee)
    const nieuw = await tokenVoorProgramma(aanbieder)
    expect(decodeProtectedHeader(nieuw).kid).toBe('twee')
    expect(await status(app, nieuw), 'net nog gehaald: even rust').toBe(401)
    verder += rustMs
    expect(await status(app, nieuw)).toBe(200)
    expect(await status(app, oud)).toBe(401)
    await app.close()
    await aanbieder.stop()
  })
  it('een ingetrokken sleutel valt weg zonder dat er een nieuwe langskomt', async () => {
    const aanbieder = await maakAanbieder({ alg: 'ES256', sleutel: await maakSleutel('ES256', 'een') })
    const { app } = await maakHuisBij(aanbieder)
    const oud = await tokenVoorProgramma(aanbieder)
    expect(await status(app, oud)).toBe(200)
    aanbieder.wissel(await maakSleutel('ES256', 'twee'))
    verder += versMs
    // The first call after ten minutes sets the fetch going and is answered with what was there.
    await status(app, oud)
    await expect.poll(() => status(app, oud)).toBe(401)
    await app.close()
    await aanbieder.stop()
  })
})

describe('een aanbieder die weg is', () => {
  it('bewaarde sleutels gelden een dag door, ook voor een nieuw token; daarna 503 tot hij terug is', async () => {
    const aanbieder = await maakAanbieder({ alg: 'PS256', sleutel: await maakSleutel('PS256', 'een'), ttl: 7 * dagen })
    const { app } = await maakHuisBij(aanbieder)
    const [gezien, ander] = [await tokenVoorProgramma(aanbieder), await tokenVoorProgramma(aanbieder)]
    expect(await status(app, gezien)).toBe(200)
    await aanbieder.verdwijn()
    verder += houdbaarMs - 60_000
    for (const token of [gezien, ander]) expect(await status(app, token)).toBe(200)
    verder += 120_000
    for (const token of [gezien, ander]) {
      const antwoord = await vraag(app, token)
      expect([antwoord.statusCode, antwoord.headers['retry-after'], antwoord.json().type]).toEqual([
        503,
        '5',
        'urn:rondetafel:probleem:tijdelijk-niet-beschikbaar',
      ])
      expect(antwoord.payload).not.toContain(aanbieder.issuer)
    }
    await aanbieder.keerTerug()
    for (const token of [gezien, ander]) expect(await status(app, token)).toBe(200)
    await app.close()
    await aanbieder.stop()
  })
  it('een onbekende sleutel is 503 zolang hij niet kan worden nagevraagd', async () => {
    const aanbieder = await maakAanbieder({ alg: 'ES256', sleutel: await maakSleutel('ES256', 'een'), ttl: 7 * dagen })
    const { app } = await maakHuisBij(aanbieder)
    expect(await status(app, await tokenVoorProgramma(aanbieder))).toBe(200)
    aanbieder.wissel(await maakSleutel('ES256', 'twee'))
    const nieuw = await tokenVoorProgramma(aanbieder)
    await aanbieder.verdwijn()
    verder += rustMs
    expect(await status(app, nieuw)).toBe(503)
    await aanbieder.keerTerug()
    verder += rustMs
    expect(await status(app, nieuw)).toBe(200)
    await app.close()
    await aanbieder.stop()
  })
})

describe('een uitgever die maar voor één organisatie spreekt', () => {
  it('spreekt voor die organisatie, voor geen andere, en geeft het recht beheer niet', async () => {
    const aanbieder = await maakAanbieder({ alg: 'ES256', sleutel: await maakSleutel('ES256', 'een') })
    const { app, id } = await maakHuisBij(aanbieder)
    const token = await tokenVoorProgramma(aanbieder, 'lezen schrijven beheer')
    const nieuw = { soort: 'overig', naam: 'Club' }
    expect((await vraag(app, token, '/v1/organisaties', 'POST', nieuw)).statusCode, 'vrij').toBe(201)
    await app.close()
    for (const [organisaties, leest] of [
      [[id], 200],
      [['0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d'], 403],
      [[], 403],
    ] as const) {
      const tokens = maakTokenlezer({ uitgevers: [{ issuer: aanbieder.issuer, organisaties }], publiek, echteTijd })
      const config = { geheim: Buffer.alloc(32, 7), omgeving: 'sandbox' as const }
      const hier = await maakApp({ db: huis.db, config, klok: huis.klok, ids: huis.ids, log: false, tokens })
      expect(await status(hier, token), String(organisaties)).toBe(leest)
      const persoon = await vraag(hier, token, '/v1/personen', 'POST', { voornaam: 'Puck', achternaam: 'Verzonnen' })
      expect(persoon.statusCode, String(organisaties)).toBe(leest === 200 ? 201 : 403)
      const beheerd = await vraag(hier, token, '/v1/organisaties', 'POST', nieuw)
      expect([beheerd.statusCode, beheerd.json().detail]).toEqual([403, 'Uw token mist het recht `beheer`.'])
      await hier.close()
    }
    await aanbieder.stop()
  })
})
