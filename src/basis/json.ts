import { type Invoerfout, ongeldig } from './fouten.ts'

const maxDiepte = 20
const maxWaarden = 5000
const maxFouten = 100
const verbodenSleutels = new Set(['__proto__', 'constructor', 'prototype'])

/** One segment of a JSON pointer, escaped. */
const stuk = (sleutel: string | number): string => String(sleutel).replaceAll('~', '~0').replaceAll('/', '~1')
/** A JSON pointer (RFC 6901) from a path of keys; the whole document is the empty string. */
export const pointer = (pad: readonly PropertyKey[]): string => pad.map((sleutel) => `/${stuk(String(sleutel))}`).join('')

/** NUL and lone surrogates cannot be stored as text, and are never meant. */
export const onbruikbaar = (tekst: string): boolean => tekst.includes('\0') || !tekst.isWellFormed()

export const tekenfout = (plek: Invoerfout['in'], location: string): Invoerfout => ({
  in: plek,
  location,
  code: 'verboden-teken',
  detail: 'De tekst bevat een teken dat niet kan worden bewaard (NUL of een half Unicode-teken).',
})

/**
 * Reads the body of a request: UTF-8, valid JSON, of a bearable depth and size, without doubled keys, without keys that reach into an object's
 * prototype and without unusable characters. Throws one 400 that lists all of it. An empty body is `undefined`.
 */
export function leesJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined
  const tekst = alsTekst(bytes)
  const waarde = alsWaarde(tekst)
  const fouten = [...doorloop(waarde), ...dubbeleSleutels(tekst)]
  if (fouten.length > 0) throw ongeldig(...fouten.slice(0, maxFouten))
  return waarde
}

function alsTekst(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw ongeldig({ in: 'body', location: '', code: 'json', detail: 'De inhoud is geen geldige UTF-8.' })
  }
}

function alsWaarde(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    throw ongeldig({ in: 'body', location: '', code: 'json', detail: 'De inhoud is geen geldige JSON.' })
  }
}

/** Walks all values without recursion of the language, so that depth cannot hurt. */
function doorloop(wortel: unknown): Invoerfout[] {
  const fouten: Invoerfout[] = []
  const teDoen: { waarde: unknown; plek: string; diepte: number }[] = [{ waarde: wortel, plek: '', diepte: 1 }]
  let geteld = 0
  for (let volgende = teDoen.pop(); volgende; volgende = teDoen.pop()) {
    const { waarde, plek, diepte } = volgende
    geteld += 1
    if (typeof waarde === 'string' && onbruikbaar(waarde)) fouten.push(tekenfout('body', plek))
    if (waarde === null || typeof waarde !== 'object') continue
    if (diepte > maxDiepte)
      return [{ in: 'body', location: '', code: 'te-diep', detail: `De inhoud is dieper genest dan ${maxDiepte} lagen.` }]
    for (const [sleutel, kind] of Object.entries(waarde).reverse()) {
      const hier = `${plek}/${stuk(sleutel)}`
      if (verbodenSleutels.has(sleutel))
        fouten.push({ in: 'body', location: hier, code: 'verboden-veld', detail: `Het veld \`${sleutel}\` is niet toegestaan.` })
      else if (onbruikbaar(sleutel)) fouten.push(tekenfout('body', plek))
      else teDoen.push({ waarde: kind, plek: hier, diepte: diepte + 1 })
    }
    if (geteld + teDoen.length > maxWaarden) {
      return [{ in: 'body', location: '', code: 'te-veel', detail: `De inhoud telt meer dan ${maxWaarden} waarden.` }]
    }
  }
  return fouten
}

/** A string goes on to its end, or to the end of all: so no text makes it start over. */
const sleutelOfTeken = /"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|[{}[\],:]/g

/** `JSON.parse` keeps the last of two equal keys in silence. The text is valid JSON here, so strings and brackets are all there is to look at. */
function dubbeleSleutels(tekst: string): Invoerfout[] {
  const fouten: Invoerfout[] = []
  const open: (Set<string> | undefined)[] = []
  let vorige = ''
  for (const [deel] of tekst.matchAll(sleutelOfTeken)) {
    if (deel === '{') open.push(new Set())
    else if (deel === '[') open.push(undefined)
    else if (deel === '}' || deel === ']') open.pop()
    else if (deel === ':' && vorige !== '') {
      const sleutel = JSON.parse(vorige) as string
      const gezien = open.at(-1)
      if (gezien?.has(sleutel))
        fouten.push({ in: 'body', location: '', code: 'dubbel-veld', detail: `Het veld \`${sleutel.slice(0, 60)}\` staat er twee keer.` })
      gezien?.add(sleutel)
    }
    vorige = deel.startsWith('"') ? deel : ''
  }
  return fouten
}
