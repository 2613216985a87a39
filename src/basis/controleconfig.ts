import { resolve } from 'node:path'
import { z } from 'zod'
import { schema } from './config.ts'

/** Public halves of the keys that sealed the log, with commas: the present one may be left out where its secret is known. */
const publiek = z
  .string()
  .transform((tekst) => tekst.split(',').map((deel) => Buffer.from(deel.trim(), 'base64')))
  .refine(
    (lijst) => lijst.every((bytes) => bytes.length === 32),
    'moet een lijst zijn van publieke sleutels van 32 bytes in base64, met komma’s ertussen.',
  )

/** What the check of the log needs: where it can be read, and the keys whose seals count. Without a database: that of the sandbox. */
export type Controleconfig = { url?: string; sandboxMap?: string; zegelsleutel?: Buffer; publiek: Buffer[] }
const controleschema = schema
  .pick({ DATABASE_URL: true, DATABASE_URL_LOGBOEK: true, ZEGELSLEUTEL: true, SANDBOX_MAP: true })
  .extend({ ZEGELSLEUTELS_PUBLIEK: publiek.optional() })

export function leesControleconfig(env: NodeJS.ProcessEnv): { config: Controleconfig } | { fouten: string[] } {
  const uitkomst = controleschema.safeParse(Object.fromEntries(Object.entries(env).filter(([, waarde]) => waarde !== '')))
  if (!uitkomst.success) return { fouten: uitkomst.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`) }
  const { ZEGELSLEUTEL: zegelsleutel, ZEGELSLEUTELS_PUBLIEK: lijst = [], SANDBOX_MAP: sandboxMap, ...o } = uitkomst.data
  const url = o.DATABASE_URL_LOGBOEK ?? o.DATABASE_URL
  if (url !== undefined && !zegelsleutel && lijst.length === 0)
    return { fouten: ['ZEGELSLEUTELS_PUBLIEK of ZEGELSLEUTEL ontbreekt: zonder sleutel is geen handtekening te controleren.'] }
  return {
    config: {
      publiek: lijst,
      ...(url && { url }),
      ...(zegelsleutel && { zegelsleutel }),
      ...(sandboxMap && { sandboxMap: resolve(sandboxMap) }),
    },
  }
}
