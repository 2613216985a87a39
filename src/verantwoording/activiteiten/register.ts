import { groepen } from './groepen.ts'
import type { Verwerkingsactiviteit } from './schema.ts'

const gebeurt = { lezen: 'lezen', schrijven: 'vastleggen en wijzigen', beheer: 'beheren' } as const

/** The register of processing activities: one per group of operations and what is done with it, under the name that the log gives it. */
export const activiteiten: readonly Verwerkingsactiviteit[] = Object.entries(groepen).flatMap(
  ([groep, { scopes, onderwerp: _, naam, ...rest }]) =>
    scopes.map((scope) => ({
      id: `${groep}-${scope}`,
      uri: `urn:rondetafel:verwerking:${groep}:${scope}`,
      naam: `${naam}: ${gebeurt[scope]}`,
      verantwoordelijke: 'De organisatie die handelt; kijkt een jeugdige of ouder zelf, dan de organisatie die het dossier bijhoudt.',
      ...rest,
      versie: 1,
      geldigVan: '2026-11-22',
    })),
)
