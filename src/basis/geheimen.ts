import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { afgeleid } from './sleutel.ts'

/** A key by the name under which rows know it. */
export type Nummersleutel = { id: string; bytes: Buffer }
/** `naam=sleutel` with commas: the first writes, the others still read what they wrote. */
export const nummersleutels = z.string().transform((tekst, ctx): Nummersleutel[] => {
  const lijst = tekst.split(',').map((deel) => {
    const [, id = '', base64 = ''] = /^\s*([a-z0-9-]{1,40})=([\w+/-]+={0,2})\s*$/.exec(deel) ?? []
    return { id, bytes: Buffer.from(base64, 'base64') }
  })
  if (lijst.every(({ bytes }) => bytes.length === 32) && new Set(lijst.map(({ id }) => id)).size === lijst.length) return lijst
  const message = 'moet een lijst zijn van naam=sleutel met komma’s ertussen, elke naam één keer, elke sleutel 32 bytes in base64.'
  ctx.addIssue({ code: 'custom', message })
  return z.NEVER
})
export const zonderNummersleutels =
  'NUMMERSLEUTELS ontbreekt: met een eigen database worden BSN en PGN met een eigen sleutel versleuteld. Schrijf die als naam=sleutel, en maak de sleutel met: openssl rand -base64 32'

/** What stands in the database of one number: which key, nonce + tag + cipher text, and what a search compares. */
export type Verzegeld = { sleutel: string; cijfertekst: Buffer; zoekwaarde: Buffer }

/** What the house encrypts and recognises without keeping it in the clear. */
export type Geheimen = {
  /** The name of the key that writes; the others only read. */
  schrijft: string | undefined
  /** `bij` binds the cipher text to its row: moved to another one it no longer opens. `binnen` is where a search may find it. */
  verzegel: (tekst: string, bij: string, binnen: string) => Verzegeld
  open: (verzegeld: Pick<Verzegeld, 'sleutel' | 'cijfertekst'>, bij: string) => string
  /** What a search compares, under every key that can still have written it. */
  zoekwaarden: (tekst: string, binnen: string) => Buffer[]
  /** Of a body that may hold anything: tells two apart, and cannot be guessed back without the secret of this house. */
  vingerafdruk: (tekst: string) => Buffer
}

const alg = 'aes-256-gcm'

type Sleutel = { versleutelen: KeyObject; zoeken: KeyObject }

/** The first key writes. `geheim` is the secret of cursors and ETags: it lives as long as the fingerprints do. */
export function maakGeheimen(geheim: Uint8Array, sleutels: readonly Nummersleutel[]): Geheimen {
  const bos = new Map(
    sleutels.map(({ id, bytes }): [string, Sleutel] => [
      id,
      { versleutelen: afgeleid(bytes, 'nummer versleutelen'), zoeken: afgeleid(bytes, 'nummer zoeken') },
    ]),
  )
  const schrijft = sleutels[0]?.id
  const met = (id: string | undefined): Sleutel => {
    const sleutel = id === undefined ? undefined : bos.get(id)
    if (!sleutel) throw new Error('de nummersleutel ontbreekt')
    return sleutel
  }
  const zoekwaarde = ({ zoeken }: Sleutel, tekst: string, binnen: string): Buffer =>
    createHmac('sha256', zoeken)
      .update(JSON.stringify([binnen, tekst]))
      .digest()
  const vingersleutel = afgeleid(geheim, 'vingerafdruk')
  return {
    schrijft,
    verzegel: (tekst, bij, binnen) => {
      const sleutel = met(schrijft)
      const nonce = randomBytes(12)
      const cijfer = createCipheriv(alg, sleutel.versleutelen, nonce).setAAD(Buffer.from(bij))
      const inhoud = Buffer.concat([cijfer.update(tekst, 'utf8'), cijfer.final()])
      return {
        sleutel: schrijft as string,
        cijfertekst: Buffer.concat([nonce, cijfer.getAuthTag(), inhoud]),
        zoekwaarde: zoekwaarde(sleutel, tekst, binnen),
      }
    },
    open: ({ sleutel, cijfertekst }, bij) => {
      const cijfer = createDecipheriv(alg, met(sleutel).versleutelen, cijfertekst.subarray(0, 12), { authTagLength: 16 })
      cijfer.setAAD(Buffer.from(bij)).setAuthTag(cijfertekst.subarray(12, 28))
      return cijfer.update(cijfertekst.subarray(28)).toString('utf8') + cijfer.final('utf8')
    },
    zoekwaarden: (tekst, binnen) => [...bos.values()].map((sleutel) => zoekwaarde(sleutel, tekst, binnen)),
    vingerafdruk: (tekst) => createHmac('sha256', vingersleutel).update(tekst).digest(),
  }
}
