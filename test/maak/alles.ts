import { maakOpenapi } from './openapi.ts'

/** Makes every generated file anew: `npm run maak`, then look at what changed. */
await maakOpenapi()
