import { parseArgs } from 'node:util'
import { speelNoor } from './noor.ts'
import { huurToneel } from './toneel.ts'
import { maakVerteller } from './verteller.ts'

/** `npm run demo`: a casus told step by step, on a database of its own. `-- --kort` leaves the calls out, `-- --uitgebreid` shows full ids. */
const { values } = parseArgs({ options: { kort: { type: 'boolean' }, uitgebreid: { type: 'boolean' } } })
const toon = values.kort ? 'kort' : values.uitgebreid ? 'uitgebreid' : 'gewoon'
const toneel = await huurToneel()
const stop = toneel.stop
process.once('SIGINT', () => void stop().finally(() => process.exit(130)))
try {
  const { verloop } = await speelNoor(toneel, maakVerteller(console.log, toon, process.stdout.isTTY))
  const weigeringen = Object.values(verloop)
    .flat()
    .filter((status) => status === 409).length
  console.log(`\nDat was het verhaal: ${weigeringen} keer geweigerd, en elke keer stond erbij hoe het wel kon.`)
} finally {
  await stop()
}
