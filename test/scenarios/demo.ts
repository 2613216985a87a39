import { parseArgs } from 'node:util'
import { speelElif } from './elif.ts'
import { speelNoor } from './noor.ts'
import { huurToneel } from './toneel.ts'
import { maakVerteller } from './verteller.ts'
import { speelVervolg } from './vervolg.ts'

/**
 * `npm run demo`: a casus told step by step, on a database of its own; `npm run demo -- toegang`: who sees what; `npm run demo -- vervolg`: what comes after. `--kort` leaves the calls out,
 * `--uitgebreid` shows full ids.
 */
const { values, positionals } = parseArgs({
  options: { kort: { type: 'boolean' }, uitgebreid: { type: 'boolean' } },
  allowPositionals: true,
})
const verhalen = { samen: speelNoor, toegang: speelElif, vervolg: speelVervolg }
const naam = (positionals[0] ?? 'samen') as keyof typeof verhalen
if (!(naam in verhalen)) {
  console.error(`Dit verhaal is er niet. Er zijn: ${Object.keys(verhalen).join(', ')}.`)
  process.exit(2)
}
const toon = values.kort ? 'kort' : values.uitgebreid ? 'uitgebreid' : 'gewoon'
const toneel = await huurToneel()
const stop = toneel.stop
process.once('SIGINT', () => void stop().finally(() => process.exit(130)))
try {
  const { verloop } = await verhalen[naam](toneel, maakVerteller(console.log, toon, process.stdout.isTTY))
  const weigeringen = Object.values(verloop)
    .flat()
    .filter((status) => status === 409).length
  const slot = weigeringen > 0 ? `: ${weigeringen} keer geweigerd, en elke keer stond erbij hoe het wel kon.` : '.'
  console.log(`\nDat was het verhaal${slot}`)
} finally {
  await stop()
}
