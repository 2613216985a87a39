import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTaak } from '../../src/verantwoording/logboek/taak.ts'
import { publiekeBytes } from '../../src/verantwoording/logboek/zegel.ts'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { maakDoe, maakOrganisatie } from '../hulp/wereld.ts'
import { knoei, maakWerkplaats, sleutel, type Werkplaats } from './werkplaats.ts'

let huis: Huis
let plaats: Werkplaats
beforeAll(async () => {
  huis = await maakHuis()
  plaats = await maakWerkplaats(huis)
})
afterAll(async () => {
  await plaats?.stop()
  await huis?.stop()
})

const bestand = resolve(import.meta.dirname, '../../src/controleer-logboek.ts')
/** The command as an auditor runs it: with an address and the public key. */
const controleer = (omgeving: Record<string, string>, ...argumenten: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bestand, ...argumenten], {
    env: { PATH: process.env.PATH, ...omgeving },
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { status, tekst: stdout + stderr }
}

it('de taak naast de API zegelt vanzelf, vertelt elk zegel buiten de database, en stopt op verzoek', async () => {
  const { baas } = await maakOrganisatie(maakDoe(huis), 'school', 'De Vlierhof')
  await huis.roep(baas, 'POST', '/personen', { voornaam: 'Bas', achternaam: 'Verzonnen' })
  const verteld: object[] = []
  const log = { info: (velden: object) => verteld.push(velden), error: (velden: object) => verteld.push(velden) }
  const { werk, stop } = await maakWerkplaats(huis)
  const taak = startTaak(werk, log as never, 5)
  await expect.poll(() => verteld.length).toBeGreaterThan(0)
  await taak.stop()
  await stop().catch(() => undefined)
  const { rows } = await plaats.beheer.query('select nummer, aantal, vingerafdruk from logboekzegel order by nummer')
  expect(verteld).toEqual(rows)
})

it('de opdracht zegt in het Nederlands hoe het ervoor staat, en zegt het met haar uitkomst', async () => {
  const omgeving = { DATABASE_URL: huis.database.beheerUrl, ZEGELSLEUTELS_PUBLIEK: publiekeBytes(sleutel.publiek).toString('base64') }
  const goed = controleer(omgeving)
  expect(goed.tekst).toMatch(
    /^Het logboek is ongeschonden\.\nZegels: \d+\. Regels: \d+\. Nog niet gezegeld: \d+\.\nNoteer buiten deze database: /,
  )
  expect(goed.status).toBe(0)
  const anker = /(\d+:[0-9a-f]{64})/.exec(goed.tekst)?.[1] ?? ''
  expect(controleer(omgeving, anker).status).toBe(0)
  const ander = controleer(
    omgeving,
    anker.replace(/.$/, (teken) => (teken === '0' ? '1' : '0')),
  )
  expect([ander.status, ander.tekst]).toEqual([1, expect.stringContaining('is niet het zegel dat eerder is genoteerd')])

  await knoei(
    plaats.beheer,
    `update logboek set functie = 'leraar' where id = (select id from logboek where tx < (select tot_tx from logboekzegel where nummer = 1) limit 1)`,
  )
  const geknoeid = controleer(omgeving)
  expect([geknoeid.status, geknoeid.tekst]).toEqual([
    1,
    expect.stringMatching(/^Het logboek is NIET ongeschonden\.\n- Zegel 1 .*gewijzigd/),
  ])
})

it('wat niet te controleren is, heet niet ongeschonden', () => {
  const zonderSleutel = { DATABASE_URL: huis.database.beheerUrl }
  const zonderDatabase = { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x', ZEGELSLEUTEL: Buffer.alloc(32).toString('base64') }
  for (const omgeving of [zonderSleutel, zonderDatabase] as Record<string, string>[])
    expect(controleer(omgeving)).toMatchObject({ status: 2, tekst: expect.stringMatching(/^Het logboek is niet gecontroleerd\.\n/) })
  const omgeving = { DATABASE_URL: huis.database.beheerUrl, ZEGELSLEUTEL: Buffer.alloc(32).toString('base64') }
  expect(controleer(omgeving, 'iets')).toMatchObject({ status: 2, tekst: expect.stringContaining('nummer:vingerafdruk') })
})
