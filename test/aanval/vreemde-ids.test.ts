import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSchrijven, padnamen, wijzigt } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import { doe, goedeAanroep, rijen } from '../contract/wandeling.ts'
import type { Aanroep } from '../hulp/aanroepen/vorm.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Opdrachten, volgOpdrachten } from '../hulp/opdrachten.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { bytes, daarEnNergens, gasten, gesloten, maakTweeTafels, type TweeTafels, verwisseld, zonderIds } from './tweetafels.ts'

/** Broken object level authorization: for every operation and every id in it, something of another table is the same as nothing at all. */
let huis: Huis
let tafels: TweeTafels
let teller: Rijenteller
let opdrachten: Opdrachten
let vooraf: Record<string, number>
beforeAll(async () => {
  huis = await maakHuis()
  opdrachten = volgOpdrachten(huis.db)
  tafels = await maakTweeTafels(huis)
  teller = await maakRijenteller(huis.database.beheerUrl)
  vooraf = await teller.tel()
}, 180_000)
afterAll(async () => {
  await teller?.stop()
  await huis?.stop()
})

describe('een adres van een andere tafel', () => {
  it.each(rijen(gesloten))(
    '%s: wat daar staat en wat nergens staat is één antwoord, met dezelfde vragen aan de database',
    async (_, op) => {
      const { daar, nergens } = daarEnNergens(tafels.ander, op)
      for (const [naam, wie] of Object.entries(gasten(tafels.een))) {
        opdrachten.neem()
        const verborgen = await doe(huis, tafels.ander, op, { wie })
        const bijVerborgen = opdrachten.neem()
        const afwezig = await doe(huis, tafels.ander, op, { wie, pad: nergens })
        expect(verborgen.status, `${naam} ${daar.pad} ${verborgen.tekst}`).toBe(404)
        expect(bytes(verborgen), naam).toBe(bytes(afwezig))
        expect(bijVerborgen, naam).toEqual(opdrachten.neem())
      }
    },
  )

  const metMeer = (op: Operatie): boolean => padnamen(op.pad).filter((naam) => naam.endsWith('Id')).length > 1
  it.each(rijen(metMeer))('%s: één id van daar tussen de eigen ids is niets', async (id, op) => {
    const hier = goedeAanroep(tafels.een, op)
    const paden = verwisseld(hier.pad, goedeAanroep(tafels.ander, op).pad)
    expect(paden.length).toBeGreaterThan(1)
    for (const [plek, pad] of paden.entries()) {
      const { status } = await doe(huis, tafels.een, op, { pad, ...(await metEtag(op, hier)) })
      expect(status, pad).toBe(plek === 0 ? (elders[id] ?? 404) : 404)
    }
  })
  it.each(rijen(metMeer))('%s: onder iets anders van uzelf staat het ook niet', async (id, op) => {
    const hier = goedeAanroep(tafels.een, op)
    const ander = await andereOuder(hier)
    if (ander === undefined) return
    naastElkaar.push(id)
    const { status } = await doe(huis, tafels.een, op, { pad: ander, ...(await metEtag(op, hier)) })
    expect(status, ander).toBe(elders[id] ?? 404)
  })
  it('waarvan genoeg', () => {
    expect(naastElkaar.length).toBeGreaterThan(40)
  })
})
const naastElkaar: string[] = []

/** The ETag of what this call is about, so that it is the address and nothing else that is wrong. */
async function metEtag(op: Operatie, hier: Aanroep): Promise<{ opties?: { ifMatch: string } }> {
  if (!isSchrijven(op) || !op.ifMatch) return {}
  const { etag } = await huis.roep(hier.lezer ?? hier.wie, 'GET', hier.etagVan ?? hier.pad)
  return etag === '' ? {} : { opties: { ifMatch: etag } }
}

/** The same address under another resource of the same kind that this caller sees too. */
async function andereOuder({ wie, pad }: Aanroep): Promise<string | undefined> {
  const [, soort, eigen] = pad.split('/') as [string, string, string]
  const paden = rijen().map(([, op]) => goedeAanroep(tafels.een, op).pad.split('/'))
  const anderen = new Set(
    paden.filter(([, hier, id]) => hier === soort && id !== undefined && id !== eigen).map(([, , id]) => id as string),
  )
  for (const id of anderen) if ((await huis.roep(wie, 'GET', `/${soort}/${id}`)).status === 200) return pad.replace(eigen, id)
  return undefined
}

/** The answer in the body is looked for in the casus of the address first. */
const elders: Record<string, number> = { maakIntrekking: 400 }

describe('een inhoud van een andere tafel', () => {
  it.each(rijen(isSchrijven))('%s: ids daaruit, op het eigen adres, zijn hetzelfde als ids die er niet zijn', async (_, op) => {
    const { body } = goedeAanroep(tafels.ander, op)
    const nergens = zonderIds(body, tafels.open)
    if (nergens === undefined) return
    geprobeerd.push(op.id)
    const [verborgen, afwezig] = [await doe(huis, tafels.een, op, { body }), await doe(huis, tafels.een, op, { body: nergens })]
    expect(verborgen.status, verborgen.tekst).toBeGreaterThanOrEqual(400)
    expect(verborgen.status, verborgen.tekst).toBeLessThan(500)
    expect(bytes(verborgen)).toBe(bytes(afwezig))
  })
  it('er zijn er genoeg geprobeerd', () => {
    expect(geprobeerd.length).toBeGreaterThan(15)
  })
})
const geprobeerd: string[] = []

describe('na de hele ronde', () => {
  it('staat er geen rij meer of minder', async () => {
    expect(await teller.tel()).toEqual(vooraf)
  })
  it('en ziet wie er wel bij hoort alles nog', async () => {
    const lezers: [Operatie, Wie, string][] = rijen((op) => !wijzigt(op) && gesloten(op)).map(([, op]) => {
      const { wie, pad } = goedeAanroep(tafels.een, op)
      return [op, wie, pad]
    })
    for (const [op, wie, pad] of lezers) expect((await huis.roep(wie, 'GET', pad)).status, op.id).toBe(200)
  })
})
