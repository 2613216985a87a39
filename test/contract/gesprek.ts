import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Antwoord } from '../../src/toegang/router.ts'
import { maakAntwoordtoets } from '../hulp/antwoord.ts'
import { maakMonster, voorbeeldBoek, voorbeeldId } from './monster.ts'

const ingelogd = { authorization: 'Bearer goed' }
const alsJson = { ...ingelogd, 'content-type': 'application/json' }
export const boek = { naam: 'De ronde tafel', soort: 'roman' }
export const boekpad = `/v1/boeken/${voorbeeldId}`

/** The sample house with plausible answers; every answer is held against its document. `faal` makes the executor throw once. */
export async function maakGesprek() {
  let stuk: unknown
  const { app, gezien } = await maakMonster(async ({ op, proef, params }): Promise<Antwoord> => {
    if (stuk) throw stuk
    if (proef) return { status: 200, json: '{"toegestaan":true,"bevindingen":[],"wijzigingen":[]}' }
    if (op.id === 'leesBoeken') return { status: 200, json: '{"resultaten":[]}' }
    if (op.methode === 'PATCH' || op.id === 'sluitBoek') return { status: 204, headers: { etag: '"a"' } }
    if (op.id === 'maakBoek') return { status: 201, headers: { etag: '"a"', location: boekpad }, json: JSON.stringify(voorbeeldBoek) }
    return { status: 200, headers: { etag: '"a"' }, json: JSON.stringify({ ...voorbeeldBoek, id: params.boekId }) }
  })
  const toets = maakAntwoordtoets(app.swagger())
  const roep = async (opties: InjectOptions): Promise<LightMyRequestResponse> => {
    const antwoord = await app.inject(opties)
    const url = String(opties.url)
    if (url !== '/') toets(opties.method ?? 'GET', url, { status: antwoord.statusCode, koppen: antwoord.headers, lichaam: antwoord.body })
    return antwoord
  }
  const lees = (url: string, headers: Record<string, string> = {}) => roep({ url, headers: { ...ingelogd, ...headers } })
  const stuur = (
    url: string,
    payload: string | object | undefined,
    headers: Record<string, string> = {},
    method: 'POST' | 'PATCH' = 'POST',
  ) => roep({ method, url, payload, headers: { ...alsJson, ...headers } })
  const faal = async (fout: unknown) => {
    stuk = fout
    const antwoord = await lees(boekpad)
    stuk = undefined
    return antwoord
  }
  return { app, gezien, roep, lees, stuur, faal, ingelogd, alsJson }
}
