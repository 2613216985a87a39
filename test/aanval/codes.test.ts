import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meestePogingen } from '../../src/casus/uitnodigingen/schema.ts'
import { onbekendId } from '../contract/wandeling.ts'
import { type Antwoord, type Huis, maakHuis, type Roepopties, type Wie } from '../hulp/huis.ts'
import { maakDoe, maakTafel, type Tafel } from '../hulp/wereld.ts'
import { bytes } from './tweetafels.ts'

/** Whoever has the code of an uitnodiging becomes that person. It is not to be guessed, read back or used twice. */
let huis: Huis
let tafel: Tafel
beforeAll(async () => {
  huis = await maakHuis({ poolSchrijver: 12 })
  tafel = await maakTafel(huis)
})
afterAll(() => huis?.stop())

let nummer = 0
const iemand = (): Wie => ({ subject: `rader-${nummer++}`, client: 'thuis' })
/** An uitnodiging for a person that the school keeps, with its code. */
async function nodigUit(sleutel?: string): Promise<{ id: string; code: string; pad: string; body: object }> {
  const doe = maakDoe(huis)
  const { school, casus } = tafel
  const persoonId = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Opa', achternaam: 'Verzonnen' })).id
  const [pad, body] = [`/casussen/${casus}/uitnodigingen`, { persoonId, rol: 'netwerk' }]
  const gemaakt = await doe(school.baas, 'POST', pad, body, sleutel === undefined ? {} : { sleutel })
  return { id: gemaakt.id, code: gemaakt.body.code, pad, body }
}
const neem = (id: string, code: string, opties: Roepopties = {}, wie = iemand()): Promise<Antwoord> =>
  huis.roep(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, { code }, opties)
const fout = (): string => `FOUT${String(nummer++).padStart(12, '0')}`

describe('een code', () => {
  it('is lang genoeg, staat er één keer, en is daarna nergens meer te lezen', async () => {
    const { id, code, pad, body } = await nodigUit('uitnodiging-eenmalig')
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
    const { baas } = tafel.school
    const herhaald = await huis.roep(baas, 'POST', pad, body, { sleutel: 'uitnodiging-eenmalig' })
    expect([herhaald.status, herhaald.id]).toEqual([201, id])
    const later = [herhaald, ...(await Promise.all([`${pad}/${id}`, `/uitnodigingen/${id}`, pad, '/uitnodigingen'].map(lees)))]
    for (const { tekst, koppen } of later) expect(tekst + JSON.stringify(koppen)).not.toContain(code)
    const { rows } = await huis.db.schrijver.query(
      'select w.json, u.code_hash from weergave w join uitnodiging u on u.id = w.id where w.id = $1',
      [id],
    )
    expect(JSON.stringify(rows)).not.toContain(code)
  })
  const lees = (pad: string): Promise<Antwoord> => huis.roep(tafel.school.baas, 'GET', pad)

  it('die niet klopt is hetzelfde als geen uitnodiging', async () => {
    const { id } = await nodigUit()
    const doe = maakDoe(huis)
    const vanOrganisatie = await doe(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/uitnodigingen`, {
      organisatieId: (
        await doe({ subject: 'beheer', scopes: ['lezen', 'schrijven', 'beheer'] }, 'POST', '/organisaties', {
          soort: 'overig',
          naam: 'Club',
        })
      ).id,
      rol: 'overig',
    })
    const wie = iemand()
    const nergens = bytes(await neem(onbekendId, fout(), {}, wie))
    for (const plek of [id, vanOrganisatie.id]) expect(bytes(await neem(plek, fout(), {}, wie))).toBe(nergens)
  })

  it('is na tien keer raden op, wie er ook raadt, op proef of onder een sleutel', async () => {
    const { id, code } = await nodigUit()
    const wijzen: Roepopties[] = [{}, { proef: true }, { sleutel: 'steeds-dezelfde' }]
    const wie = iemand()
    for (let keer = 0; keer < meestePogingen; keer += 1)
      expect((await neem(id, fout(), wijzen[keer % wijzen.length], keer % 2 ? wie : iemand())).status).toBe(404)
    const juist = await neem(id, code, {}, wie)
    expect(bytes(juist)).toBe(bytes(await neem(onbekendId, fout(), {}, wie)))
  })

  it('raden gaat ook tegelijk niet vaker', async () => {
    const { id, code } = await nodigUit()
    const antwoorden = await Promise.all(Array.from({ length: 3 * meestePogingen }, () => neem(id, fout())))
    expect(new Set(antwoorden.map(({ status }) => status))).toEqual(new Set([404]))
    const { rows } = await huis.db.schrijver.query('select foute_pogingen from uitnodiging where id = $1', [id])
    expect(rows).toEqual([{ foute_pogingen: meestePogingen }])
    expect((await huis.roep(tafel.school.baas, 'GET', `/uitnodigingen/${id}`)).body.codeGeblokkeerd).toBe(true)
    expect((await neem(id, code)).status).toBe(404)
  })

  it('werkt één keer, en alleen voor deze uitnodiging', async () => {
    const [een, ander] = [await nodigUit(), await nodigUit()]
    expect((await neem(ander.id, een.code)).status).toBe(404)
    expect((await neem(een.id, een.code)).status).toBe(201)
    expect((await neem(een.id, een.code)).status).toBe(404)
  })
})
