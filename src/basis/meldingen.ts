import type { z } from 'zod'

/** What zod says is wrong, as this API says it: a stable code and a Dutch sentence. */
export type Melding = { code: string; detail: string }
type Ruw = z.core.$ZodRawIssue

const soorten: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: '`true` of `false`',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
  null: '`null`',
}

const vormen: Record<string, Melding> = {
  uuid: { code: 'uuid', detail: 'Dit moet een UUID zijn, zoals `0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d`.' },
  date: { code: 'datum', detail: 'Dit moet een bestaande datum zijn, als `JJJJ-MM-DD`.' },
  datetime: {
    code: 'tijdstip',
    detail: 'Dit moet een tijdstip met tijdzone zijn (RFC 3339), zoals `2026-11-23T10:00:00Z` of `2026-11-23T11:00:00+01:00`.',
  },
  email: { code: 'e-mailadres', detail: 'Dit moet een e-mailadres zijn.' },
  url: { code: 'url', detail: 'Dit moet een volledige URL zijn.' },
}

const lijstje = (waarden: readonly unknown[]): string => waarden.map((waarde) => `\`${String(waarde)}\``).join(', ')
const aantal = (n: number | bigint, enkel: string, meer: string): string => `${n} ${Number(n) === 1 ? enkel : meer}`

/** The Dutch melding for an issue of zod. `ontbreekt` says that there was no value at all. */
export function melding(kwestie: Ruw, ontbreekt: boolean): Melding {
  if (ontbreekt && kwestie.code !== 'custom') return { code: 'verplicht', detail: 'Dit veld is verplicht.' }
  switch (kwestie.code) {
    case 'invalid_type':
      return { code: 'type', detail: `Dit moet ${soorten[kwestie.expected] ?? 'een ander soort waarde'} zijn.` }
    case 'invalid_format':
      return vormen[kwestie.format] ?? { code: 'vorm', detail: 'Dit heeft niet de vorm die hier hoort.' }
    case 'invalid_value':
      return { code: 'keuze', detail: `Kies uit: ${lijstje(kwestie.values)}.` }
    case 'too_small':
      return teKlein(kwestie)
    case 'too_big':
      return teGroot(kwestie)
    case 'not_multiple_of':
      return { code: 'veelvoud', detail: `Dit moet een veelvoud van ${kwestie.divisor} zijn.` }
    case 'unrecognized_keys':
      return { code: 'onbekend-veld', detail: 'Dit veld bestaat hier niet.' }
    case 'invalid_union':
      return geenVorm(kwestie)
    default:
      return { code: 'ongeldig', detail: 'Deze waarde kan hier niet.' }
  }
}

function teKlein({ origin, minimum, inclusive }: Ruw & { code: 'too_small' }): Melding {
  if (origin === 'string') {
    if (Number(minimum) <= 1) return { code: 'leeg', detail: 'Dit mag niet leeg zijn.' }
    return { code: 'te-kort', detail: `Dit moet minstens ${aantal(minimum, 'teken', 'tekens')} lang zijn.` }
  }
  if (origin === 'array') return { code: 'te-weinig', detail: `Geef minstens ${aantal(minimum, 'onderdeel', 'onderdelen')}.` }
  return { code: 'te-klein', detail: inclusive === false ? `Dit moet meer dan ${minimum} zijn.` : `Dit moet minstens ${minimum} zijn.` }
}

function teGroot({ origin, maximum, inclusive }: Ruw & { code: 'too_big' }): Melding {
  if (origin === 'string') return { code: 'te-lang', detail: `Dit mag hoogstens ${aantal(maximum, 'teken', 'tekens')} lang zijn.` }
  if (origin === 'array') return { code: 'te-veel', detail: `Geef hoogstens ${aantal(maximum, 'onderdeel', 'onderdelen')}.` }
  return { code: 'te-groot', detail: inclusive === false ? `Dit moet minder dan ${maximum} zijn.` : `Dit mag hoogstens ${maximum} zijn.` }
}

function geenVorm(kwestie: Ruw & { code: 'invalid_union' }): Melding {
  const { options } = kwestie as { options?: unknown[] }
  if (options && options.length > 0) return { code: 'keuze', detail: `Kies uit: ${lijstje(options)}.` }
  return { code: 'geen-vorm', detail: 'Dit past bij geen van de vormen die hier kunnen.' }
}
