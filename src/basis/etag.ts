import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import { ongeldig, Probleem } from './fouten.ts'
import { afgeleid } from './sleutel.ts'

/** Makes, compares and opens ETags with one secret. */
export type Etags = {
  /** `stempel`: what changes when any row in the answer does; `positie`: the last place in the history among them. */
  maak: (stempel: string, positie: bigint | string) => string
  /** True when one of the tags from `If-Match` is for the same answer as `huidig` (strong comparison; the position plays no part). */
  past: (gegeven: readonly string[], huidig: string) => boolean
  /** The position inside an ETag; undefined when it is not one of ours. */
  positie: (etag: string) => bigint | undefined
}

const vorm = /^"([\w-]{22})\.([\w-]{22})"$/

/**
 * An ETag is `"<keyed hash>.<encrypted position>"`. The hash changes when any row in the answer changes, and says nothing about rows outside
 * it. The position is one AES block with half of the hash, so that it can be opened, cannot be made up, and is equal for equal answers.
 */
export function maakEtags(geheim: string | Uint8Array): Etags {
  const hashsleutel = afgeleid(geheim, 'etag-hash')
  const blok = afgeleid(geheim, 'etag-positie')
  return {
    maak: (stempel, positie) => {
      const hash = createHmac('sha256', hashsleutel).update(stempel).digest().subarray(0, 16)
      const open = Buffer.alloc(16)
      open.writeBigUInt64BE(BigInt(positie))
      hash.copy(open, 8, 0, 8)
      const cijfer = createCipheriv('aes-256-ecb', blok, null).setAutoPadding(false)
      return `"${hash.toString('base64url')}.${cijfer.update(open).toString('base64url')}"`
    },
    past: (gegeven, huidig) => gegeven.some((etag) => gelijk(hashVan(etag), hashVan(huidig))),
    positie: (etag) => {
      const [, hash, versleuteld] = vorm.exec(etag) ?? []
      if (!hash || !versleuteld) return undefined
      const open = createDecipheriv('aes-256-ecb', blok, null).setAutoPadding(false).update(Buffer.from(versleuteld, 'base64url'))
      return gelijk(open.subarray(8), Buffer.from(hash, 'base64url').subarray(0, 8)) ? open.readBigUInt64BE() : undefined
    },
  }
}

const hashVan = (etag: string): Buffer | undefined => (vorm.test(etag) ? Buffer.from(etag.slice(1, 23), 'base64url') : undefined)
const gelijk = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  Boolean(a && b && a.length === b.length && timingSafeEqual(a, b))

const lijst = /^\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*")*\s*$/
const etag = /(?:W\/)?"[^"]*"/g

/** The tags in an `If-Match` header; a weak one never matches. Undefined when there is none, or only `*`, which shows nothing that was read. */
export function leesIfMatch(kop: string | undefined): string[] | undefined {
  if (kop === undefined || kop.trim() === '' || kop.trim() === '*') return undefined
  if (!lijst.test(kop)) {
    throw ongeldig({
      in: 'header',
      location: 'If-Match',
      code: 'etag',
      detail: 'Stuur hier een of meer ETags, met de aanhalingstekens erbij.',
    })
  }
  return kop.match(etag) ?? undefined
}

/** As `leesIfMatch`, for an operation that cannot do without: missing is 428. */
export function eisIfMatch(kop: string | undefined): string[] {
  const tags = leesIfMatch(kop)
  if (!tags) throw new Probleem('voorwaarde-ontbreekt')
  return tags
}
