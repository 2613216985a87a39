/** One element of an `Accept` header. */
type Bereik = { soort: string; sub: string; q: number }

const element = /^\s*([!#$%&'*+.^_`|~\w-]+)\/([!#$%&'*+.^_`|~\w-]+)\s*(;.*)?$/
const kwaliteit = /;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*(?:;|$)/i

function bereiken(accept: string): Bereik[] {
  return accept.split(',').flatMap((deel): Bereik[] => {
    const [, soort, sub, rest] = element.exec(deel) ?? []
    if (!soort || !sub) return []
    return [{ soort: soort.toLowerCase(), sub: sub.toLowerCase(), q: Number(kwaliteit.exec(rest ?? '')?.[1] ?? 1) }]
  })
}

/** How well a media type suits a range: exact beats `type/*` beats the range of everything. */
const precisie = ({ soort, sub }: Bereik, type: string): number => {
  if (`${soort}/${sub}` === type) return 3
  if (sub === '*' && soort === type.slice(0, type.indexOf('/'))) return 2
  return soort === '*' && sub === '*' ? 1 : 0
}

/** True when at least one of the media types on offer is welcome. No header, or an empty one, welcomes everything; `q=0` refuses. */
export function aanvaardt(accept: string | undefined, aanbod: readonly string[]): boolean {
  if (accept === undefined || accept === '*/*' || accept.trim() === '') return true
  const gevraagd = bereiken(accept)
  return aanbod.some((type) => {
    const passend = gevraagd.filter((bereik) => precisie(bereik, type) > 0).toSorted((a, b) => precisie(b, type) - precisie(a, type))
    return (passend[0]?.q ?? 0) > 0
  })
}

/** True when a body of this content type can be read: one of `soorten`, in UTF-8. */
export function leesbaar(contentType: string | undefined, soorten: readonly string[]): boolean {
  const [soort = '', ...parameters] = (contentType ?? '').split(';').map((deel) => deel.trim().toLowerCase())
  if (!soorten.includes(soort)) return false
  return parameters.every((parameter) => !parameter.startsWith('charset=') || /^charset="?utf-?8"?$/.test(parameter))
}

/**
 * The trace that a call belongs to (W3C Trace Context): whose it is, which span of the caller asked for it, and our own span. `regel` is how the log
 * keeps it: the trace, and behind a hyphen the span of the caller, when there is one.
 */
export type Spoor = { traceId: string; ouder?: string; span: string; regel: string }

const kop = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}(?:-.*)?$/

/** The span of a request: the random half of its id, so that whoever knows the id knows the span. */
export const spanVan = (verzoekId: string): string => verzoekId.replaceAll('-', '').slice(16)

/** Takes over the trace of the caller, or starts one that is called after the request. */
export function spoor(traceparent: string | undefined, verzoekId: string): Spoor {
  const span = spanVan(verzoekId)
  const [, traceId, ouder] = kop.exec(traceparent ?? '') ?? []
  if (traceId && ouder) return { traceId, ouder, span, regel: `${traceId}-${ouder}` }
  const eigen = verzoekId.replaceAll('-', '')
  return { traceId: eigen, span, regel: eigen }
}

/** The header that says so: to whoever called, and on every call that we make ourselves. Nothing of this log is sampled away. */
export const traceparent = ({ traceId, span }: Spoor): string => `00-${traceId}-${span}-01`
