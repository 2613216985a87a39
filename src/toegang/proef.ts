import { z } from 'zod'
import { type Invoer, maakLezer } from '../basis/invoer.ts'
import { isSchrijven, schemasVan } from './invoerschemas.ts'
import type { Operatie, Proefoperatie, Schrijfoperatie } from './operatie.ts'
import { basispad } from './router.ts'
import { gelezen } from './samen.ts'
import { Proefuitslag } from './uitkomst.ts'

type Ruw = { operatie: string; params?: Record<string, string>; body?: Record<string, unknown>; ifMatch?: string }
type Bekend = ReadonlyMap<string, { op: Schrijfoperatie; lees: (ruw: Record<keyof Invoer, unknown>) => Invoer }>

const uitleg = `Alles wordt uitgevoerd en weer teruggedraaid: de uitslag zegt of het zou lukken, wat de regels ervan vinden, wat er zou veranderen en hoe het gegeven er dan uitziet. Er wordt niets vastgelegd, behalve dat het is geprobeerd; een verkeerde code van een uitnodiging telt ook hier als een poging.

Noem de operatie bij haar \`operationId\`, en geef wat zij alleen ook zou vragen: de ids uit haar adres bij naam, haar body, en waar zij om \`If-Match\` vraagt de \`ETag\` (bij een andere operatie telt die niet). Uw token heeft de scope nodig die bij die operatie staat. Van \`voerSamenUit\` is een proef die aanroep zelf, met \`?proef=true\`.

Wie zelf een adres schrijft kan ook \`?proef=true\` achter het adres van de operatie zelf zetten; dat geeft dezelfde uitslag. Een gegenereerde client gebruikt deze aanroep: daar heeft elke operatie één soort antwoord.`

/** The trial of each of these writes, as an operation of its own; `zegt` says of the example where it can be sent. */
export function proefVan(operaties: readonly Operatie[], { voorbeeld, zegt }: { voorbeeld: unknown; zegt: string }): Proefoperatie {
  const bekend: Bekend = new Map(operaties.filter(isSchrijven).map((op) => [op.id, { op, lees: maakLezer(schemasVan(op)) }]))
  return {
    ...{
      id: 'doeProef',
      titel: 'Probeer een operatie, zonder iets vast te leggen',
      uitleg: `${uitleg}\n\n${zegt}`,
      groep: 'casussen',
      voorbeeld,
    },
    ...{
      methode: 'POST',
      pad: '/_proef',
      scope: 'schrijven',
      body: Proefvraag([...bekend.keys()] as [string, ...string[]]),
      Uit: Proefuitslag,
    },
    kies: (body) => kies(bekend, body as Ruw),
  }
}

const Proefvraag = (ids: [string, ...string[]]) =>
  z
    .strictObject({
      operatie: z.enum(ids).meta({ description: 'De `operationId` van de operatie', example: ids[0] }),
      params: z.record(z.string(), z.string().max(100)).optional().describe('De ids in het adres van de operatie, op naam'),
      body: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('De body, precies zoals bij de operatie alleen: het schema met de naam van de operatie'),
      ifMatch: z.string().max(1000).optional().meta({
        description: 'Waar de operatie om `If-Match` vraagt: de `ETag` van wat u las',
        example: '"q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"',
      }),
    })
    .describe('De operatie die wordt geprobeerd')

function kies(bekend: Bekend, { operatie, params = {}, body, ifMatch }: Ruw): ReturnType<Proefoperatie['kies']> {
  const { op, lees } = bekend.get(operatie) as { op: Schrijfoperatie; lees: (ruw: Record<keyof Invoer, unknown>) => Invoer }
  const invoer = lees({ params, query: {}, body })
  const gezien = gelezen(op, ifMatch).ifMatch
  const pad = basispad + op.pad.replaceAll(/\{(\w+)\}/g, (_, naam) => invoer.params[naam])
  return { op, invoer, pad, ...(Array.isArray(gezien) && { ifMatch: gezien }) }
}
