import { createHash } from 'node:crypto'
import type { Json } from './schemabord.ts'

const stijl = `:root{color-scheme:light dark;--lijn:#8886}body{font:1rem/1.5 system-ui,sans-serif;max-width:62rem;margin:0 auto;padding:1rem}
h1{margin-bottom:0}h2{margin-top:2.5rem;border-bottom:1px solid var(--lijn)}code,pre{font:.9em/1.4 ui-monospace,monospace}
details{border:1px solid var(--lijn);border-radius:.3rem;margin:.4rem 0;padding:.3rem .7rem}summary{cursor:pointer}
summary b{display:inline-block;min-width:3.6rem}summary span{opacity:.75}table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid var(--lijn)}nav a{margin-right:.8rem;white-space:nowrap}`

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const veilig = (tekst: unknown): string => String(tekst ?? '').replace(/[&<>"]/g, (teken) => tekens[teken] ?? '')
const opgemaakt = (tekst: unknown): string =>
  veilig(tekst)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll('\n\n', '<br><br>')
const anker = (naam: string): string => naam.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** The API reference as one page without scripts: what is in the OpenAPI document, in reading order. With the policy that lets its own style through. */
export function naslag(document: Json): { html: string; csp: string } {
  const groepen = (document.tags as { name: string }[]).map(({ name }) => groep(name, document))
  const menu = document.tags.map(({ name }: Json) => `<a href="#${anker(name)}">${veilig(name)}</a>`)
  const schemas = Object.entries<Json>(document.components.schemas).map(([naam, schema]) => schemablok(naam, schema))
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${veilig(document.info.title)}: naslag</title>
<style>${stijl}</style></head><body><h1>${veilig(document.info.title)}</h1><p>Versie ${veilig(document.info.version)} · <a href="/v1/openapi.json">OpenAPI-document</a></p>
<p>${opgemaakt(document.info.description)}</p><nav>${menu.join(' ')} <a href="#schemas">gegevens</a></nav>
<main>${groepen.join('\n')}<h2 id="schemas">Gegevens</h2>${schemas.join('\n')}</main></body></html>`
  const hash = createHash('sha256').update(stijl).digest('base64')
  return { html, csp: `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'` }
}

function groep(naam: string, document: Json): string {
  const blokken = Object.entries<Json>(document.paths).flatMap(([pad, methoden]) =>
    Object.entries<Json>(methoden)
      .filter(([, op]) => op.tags?.includes(naam))
      .map(([methode, op]) => blok(methode.toUpperCase(), pad, op, document)),
  )
  return `<h2 id="${anker(naam)}">${veilig(naam)}</h2>${blokken.join('\n')}`
}

function blok(methode: string, pad: string, op: Json, document: Json): string {
  const parameters = (op.parameters ?? []).map((parameter: Json) => zoek(parameter, document))
  const rijen = parameters.map((p: Json) => [
    `<code>${veilig(p.name)}</code>`,
    soort(p.schema),
    p.required ? 'verplicht' : '',
    opgemaakt(p.description),
  ])
  const { schema: inhoud, example: voorbeeld } = Object.values<Json>(op.requestBody?.content ?? {})[0] ?? {}
  const uit = Object.entries<Json>(op.responses).map(([status, antwoord]) => {
    const vol = zoek(antwoord, document)
    const schema = Object.values<Json>(vol.content ?? {})[0]?.schema
    return [`<code>${status}</code>`, schema ? soort(schema) : '', opgemaakt(vol.description)]
  })
  const scopes = (op.security ?? []).flatMap((een: Json) => Object.values<string[]>(een).flat())
  return `<details id="${veilig(op.operationId)}"><summary><b>${methode}</b> <code>/v1${veilig(pad)}</code> <span>${veilig(op.summary)}</span></summary>
<p>${opgemaakt(op.description)}</p>${scopes.length > 0 ? `<p>Scope: ${scopes.map((scope: string) => `<code>${veilig(scope)}</code>`).join(' of ')}</p>` : ''}${inhoud ? `<p>Body: ${soort(inhoud)}</p>` : ''}${voorbeeld ? `<pre>${veilig(JSON.stringify(voorbeeld, null, 2))}</pre>` : ''}
${tabel('Parameters en koppen', rijen)}${tabel('Antwoorden', uit)}</details>`
}

function schemablok(naam: string, schema: Json): string {
  return `<details id="schema-${veilig(naam)}"><summary><code>${veilig(naam)}</code> <span>${veilig(schema.description)}</span></summary>${tabel('', velden(schema))}</details>`
}

const velden = (schema: Json): string[][] =>
  Object.entries<Json>(schema.properties ?? {}).map(([naam, eigenschap]) => [
    `<code>${veilig(naam)}</code>`,
    soort(eigenschap),
    schema.required?.includes(naam) ? 'verplicht' : '',
    opgemaakt(eigenschap.description),
  ])

/** A type in words, with a link to a named schema. */
function soort(schema: Json | undefined): string {
  if (!schema) return ''
  if (schema.$ref) {
    const naam = veilig(String(schema.$ref).split('/').at(-1))
    return `<a href="#schema-${naam}">${naam}</a>`
  }
  if (schema.enum) return schema.enum.map((waarde: unknown) => `<code>${veilig(waarde)}</code>`).join(' | ')
  if (schema.type === 'array') return `lijst van ${soort(schema.items)}`
  if (schema.type === 'object' && schema.properties)
    return `object met ${Object.keys(schema.properties)
      .map((naam) => `<code>${veilig(naam)}</code>`)
      .join(', ')}`
  const woord =
    { string: 'tekst', integer: 'geheel getal', number: 'getal', boolean: 'ja of nee', object: 'object' }[schema.type as string] ?? 'waarde'
  return `${woord}${schema.format ? ` (${veilig(schema.format)})` : ''}`
}

const zoek = (deel: Json, document: Json): Json =>
  deel.$ref
    ? (String(deel.$ref)
        .slice(2)
        .split('/')
        .reduce((plek: Json, sleutel) => plek[sleutel], document) as Json)
    : deel

function tabel(titel: string, rijen: string[][]): string {
  if (rijen.length === 0) return ''
  const regels = rijen.map((cellen) => `<tr>${cellen.map((cel) => `<td>${cel}</td>`).join('')}</tr>`)
  return `${titel ? `<h3>${titel}</h3>` : ''}<table>${regels.join('')}</table>`
}
