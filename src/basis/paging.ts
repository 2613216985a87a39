import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { ongeldig } from './fouten.ts'
import { afgeleid } from './sleutel.ts'

/** What a cursor is bound to: it opens only for the same caller, the same operation and the same filter. */
export type Band = { actor: string; operatie: string; filter: unknown }

/** Makes and opens cursors with one secret. `lees` throws a 400 for anything that this caller did not get for this list. */
export type Cursors = {
  maak: (waarde: unknown, band: Band) => string
  lees: (cursor: string, band: Band) => unknown
}

const alg = 'aes-256-gcm'

/** Cursors are encrypted (AES-256-GCM), so that they tell nothing about rows. The nonce follows from what is in it: the same page, the same cursor. */
export function maakCursors(geheim: string | Uint8Array): Cursors {
  const sleutel = afgeleid(geheim, 'cursor')
  const noncesleutel = afgeleid(geheim, 'cursor-nonce')
  return {
    maak: (waarde, band) => {
      const inhoud = JSON.stringify(waarde)
      const nonce = createHmac('sha256', noncesleutel).update(alsTekst(band)).update('\0').update(inhoud).digest().subarray(0, 12)
      const cijfer = createCipheriv(alg, sleutel, nonce).setAAD(Buffer.from(alsTekst(band)))
      const versleuteld = Buffer.concat([cijfer.update(inhoud, 'utf8'), cijfer.final()])
      return Buffer.concat([nonce, cijfer.getAuthTag(), versleuteld]).toString('base64url')
    },
    lees: (cursor, band) => {
      try {
        if (!/^[\w-]{38,1024}$/.test(cursor)) throw new Error('vorm')
        const bytes = Buffer.from(cursor, 'base64url')
        const cijfer = createDecipheriv(alg, sleutel, bytes.subarray(0, 12), { authTagLength: 16 }).setAAD(Buffer.from(alsTekst(band)))
        cijfer.setAuthTag(bytes.subarray(12, 28))
        return JSON.parse(cijfer.update(bytes.subarray(28)).toString('utf8') + cijfer.final('utf8'))
      } catch {
        throw ongeldig({
          in: 'query',
          location: 'na',
          code: 'cursor',
          detail: 'Deze cursor hoort niet bij deze lijst. Begin opnieuw zonder `na`.',
        })
      }
    },
  }
}

/** The band as text, with the filter's fields in a fixed order; fields without a value do not count. */
function alsTekst({ actor, operatie, filter }: Band): string {
  const velden = Object.entries((filter ?? {}) as Record<string, unknown>).filter(([, waarde]) => waarde !== undefined)
  return JSON.stringify([actor, operatie, velden.toSorted(([a], [b]) => (a < b ? -1 : 1))])
}

/** The `Link` header to the next page: the same address and query, from there on. */
export function linkNaarVolgende(pad: string, query: Record<string, unknown>, cursor: string): string {
  const velden = Object.entries({ ...query, na: cursor }).filter(([, waarde]) => waarde !== undefined)
  return `<${pad}?${new URLSearchParams(velden.map(([naam, waarde]): [string, string] => [naam, String(waarde)]))}>; rel="next"`
}
