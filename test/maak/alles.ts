import { maakCatalogus } from './catalogus.ts'
import { maakDekkingstabel } from './dekkingstabel.ts'
import { maakOpenapi } from './openapi.ts'
import { maakRegelregister } from './regeltabel.ts'
import { maakSystementabel } from './systementabel.ts'
import { maakToegangstabel } from './toegangstabel.ts'

/** Makes every generated file anew: `npm run maak`, then look at what changed. */
await maakOpenapi()
await maakCatalogus()
await maakDekkingstabel()
await maakRegelregister()
await maakToegangstabel()
await maakSystementabel()
