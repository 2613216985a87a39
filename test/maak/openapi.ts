import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import Fastify from 'fastify'
import openapiTS, { astToString } from 'openapi-typescript'
import eigen from '../../package.json' with { type: 'json' }
import { type Documentopties, serveerDocument } from '../../src/toegang/openapi.ts'
import { registreer } from '../../src/toegang/router.ts'

const map = new URL('../../openapi/', import.meta.url)
export const documentbestand = new URL('openapi.json', map)
export const clientbestand = new URL('client.d.ts', map)

const niemand = () => Promise.reject(new Error('deze app beschrijft alleen'))

/** The document of a list of operations, from an app that serves nothing else. */
export async function maakDocument(opties: Documentopties): Promise<object> {
  const app = Fastify()
  await serveerDocument(app, opties)
  registreer(app, opties.operaties, { identiteit: niemand, voerUit: niemand })
  await app.ready()
  const document = app.swagger()
  await app.close()
  return document
}

/** The document of the real app. */
export async function eigenDocument(): Promise<object> {
  const { operaties, nouns } = await import('../../src/app.ts')
  return maakDocument({ operaties, nouns, versie: eigen.version })
}

/** The document as it is committed. */
export const documenttekst = (document: object): string => `${JSON.stringify(document, null, 2)}\n`

/** The types of the client, made from the document. */
export async function clienttekst(document: object): Promise<string> {
  const boom = await openapiTS(JSON.parse(JSON.stringify(document)))
  return `// Generated from openapi.json by test/maak/openapi.ts. Do not edit.\n${astToString(boom)}`
}

/** Writes both files. */
export async function maakOpenapi(): Promise<void> {
  const document = await eigenDocument()
  await mkdir(map, { recursive: true })
  await writeFile(documentbestand, documenttekst(document))
  await writeFile(clientbestand, await clienttekst(document))
  console.log(`geschreven: ${fileURLToPath(map)}`)
}

if (import.meta.main) await maakOpenapi()
