import type { Json } from './schemabord.ts'

type Soort = 'parameters' | 'responses'

/** What stands in the document more than once, word for word, is put under `components` and referred to: nothing is lost, and much is shorter. */
export function deel(paths: Json, components: Json): void {
  const operaties = Object.values(paths).flatMap((pad) => Object.values(pad as Json))
  const parameters = tel(operaties.flatMap((op) => op.parameters ?? []))
  const responses = tel(operaties.flatMap((op) => Object.values(op.responses)))
  const naar = {
    parameters: plaats(components, 'parameters', parameters, ({ name }) => name),
    responses: plaats(components, 'responses', responses, antwoordnaam),
  }
  for (const op of operaties) {
    if (op.parameters) op.parameters = op.parameters.map((een: Json) => naar.parameters.get(JSON.stringify(een)) ?? een)
    for (const [status, een] of Object.entries(op.responses)) op.responses[status] = naar.responses.get(JSON.stringify(een)) ?? een
  }
}

function tel(delen: Json[]): Map<string, number> {
  const keren = new Map<string, number>()
  for (const een of delen) if (!een.$ref) keren.set(JSON.stringify(een), (keren.get(JSON.stringify(een)) ?? 0) + 1)
  return keren
}

/** The one that occurs most gets the name; another by the same name stays where it stands. */
function plaats(components: Json, soort: Soort, keren: Map<string, number>, noem: (een: Json) => string | undefined): Map<string, Json> {
  const naar = new Map<string, Json>()
  for (const [tekst, aantal] of [...keren].toSorted(([, a], [, b]) => b - a)) {
    const een = JSON.parse(tekst)
    const naam = noem(een)
    if (aantal < 2 || naam === undefined || components[soort][naam]) continue
    components[soort][naam] = een
    naar.set(tekst, { $ref: `#/components/${soort}/${naam}` })
  }
  return naar
}

/** After what it shows and what happened. No digits in it: linters take those for statuses. */
function antwoordnaam({ content, headers }: Json): string | undefined {
  if (!content) return 'Bijgewerkt'
  const naam = String(content['application/json'].schema.$ref ?? '')
    .split('/')
    .at(-1)
  return naam && !/\d/.test(naam) ? `${naam}${headers.Location ? 'Vastgelegd' : 'Gegeven'}` : undefined
}
