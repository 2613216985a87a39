import { doelbindingen, type Verwerkingsdoel } from '../../toegang/verwerkingsdoelen.ts'
import { groepen } from './groepen.ts'
import type { Verwerkingsactiviteit } from './schema.ts'

const gebeurt = { lezen: 'lezen', schrijven: 'vastleggen en wijzigen', beheer: 'beheren' } as const

/** One per group of operations and what is done with it, under the name that the log gives it. */
const eigen: readonly Verwerkingsactiviteit[] = Object.entries(groepen).flatMap(([groep, { scopes, onderwerp: _, naam, ...rest }]) =>
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

/** The narrower purposes under it that a client may name for one request. */
const onder = (activiteit: Verwerkingsactiviteit): Verwerkingsactiviteit[] => {
  const [, , , groep = '', scope] = activiteit.uri.split(':')
  const passend = Object.entries(doelbindingen) as [Verwerkingsdoel, (typeof doelbindingen)[Verwerkingsdoel]][]
  return passend
    .filter(([, doelbinding]) => scope !== 'beheer' && (doelbinding.groepen as readonly string[]).includes(groep))
    .map(([id, { naam, doel }]) => ({
      ...activiteit,
      id: `${activiteit.id}-${id}`,
      uri: `${activiteit.uri}:${id}`,
      naam: `${activiteit.naam}, voor ${naam}`,
      doel,
    }))
}

/** The register of processing activities. */
export const activiteiten: readonly Verwerkingsactiviteit[] = eigen.flatMap((activiteit) => [activiteit, ...onder(activiteit)])
