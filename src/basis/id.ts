import { createHash, randomFillSync } from 'node:crypto'
import type { Klok } from './klok.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** Lays out a UUIDv7: 48 bits of milliseconds, 12 of a counter, 62 of chance. */
function uuidv7(ms: number, teller: number, toeval: Uint8Array): string {
  const tijd = ms.toString(16).padStart(12, '0')
  const staart = Uint8Array.from(toeval.subarray(0, 8))
  staart[0] = ((staart[0] ?? 0) & 0x3f) | 0x80
  const rest = hex(staart)
  return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${teller.toString(16).padStart(3, '0')}-${rest.slice(0, 4)}-${rest.slice(4)}`
}

/** Makes rising ids: within one millisecond the counter rises, and when that is full the time is borrowed from the next. */
function maakReeks(klok: Klok, toeval: () => Uint8Array): () => string {
  let gezien = Number.NEGATIVE_INFINITY
  let ms = 0
  let teller = 0
  return () => {
    const nu = Date.parse(klok.nu())
    // A clock that was set back (sandbox) starts anew; otherwise never below what was handed out.
    if (nu < gezien || nu > ms) {
      ms = nu
      teller = 0
    } else if (++teller > 0xfff) {
      ms++
      teller = 0
    }
    gezien = nu
    return uuidv7(ms, teller, toeval())
  }
}

const voorraad = new Uint8Array(8 * 512)
let plaats = voorraad.length
const willekeurig = (): Uint8Array => {
  if (plaats >= voorraad.length) {
    randomFillSync(voorraad)
    plaats = 0
  }
  plaats += 8
  return voorraad.subarray(plaats - 8, plaats)
}

/** The generator that the program uses. */
export const maakIds = (klok: Klok): (() => string) => maakReeks(klok, willekeurig)

/** The same ids on every run: for tests and committed examples. Another seed gives another series. */
export const vasteIds = (klok: Klok, zaad = 'toets'): (() => string) => {
  let nummer = 0
  return maakReeks(klok, () => createHash('sha256').update(`${zaad}:${nummer++}`).digest().subarray(0, 8))
}
