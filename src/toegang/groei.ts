import type { Json } from './schemabord.ts'

/** The named schemas that this part of the document leads to. */
function bereikt(deel: Json, schemas: Json, al: Set<string> = new Set()): Set<string> {
  for (const [, naam = ''] of JSON.stringify(deel).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (al.has(naam)) continue
    al.add(naam)
    bereikt(schemas[naam], schemas, al)
  }
  return al
}

/** What goes out may get more fields without a new version, so that no client may be made to refuse them; what comes in has these and no others. */
export function houdtOpen(paths: Json, schemas: Json): void {
  const lichamen = Object.values<Json>(paths).flatMap((pad) => Object.values<Json>(pad).map(({ requestBody = {} }) => requestBody))
  const invoer = bereikt(lichamen, schemas)
  for (const [naam, vorm] of Object.entries<Json>(schemas))
    if (!invoer.has(naam) && vorm.additionalProperties === false) delete vorm.additionalProperties
}
