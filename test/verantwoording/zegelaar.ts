import { maakPseudoniem } from '../../src/verantwoording/logboek/dataverwerking.ts'
import { openLogboek } from '../../src/verantwoording/logboek/opslag.ts'
import { werkBij } from '../../src/verantwoording/logboek/werk.ts'
import { leesZegelsleutel } from '../../src/verantwoording/logboek/zegel.ts'

/** A node of its own that seals without end, for the test that kills it: `node zegelaar.ts <address>`. Says when it begins. */
const werk = {
  pool: openLogboek(process.argv[2] ?? ''),
  sleutel: leesZegelsleutel(Buffer.alloc(32, 5)),
  pseudoniem: maakPseudoniem(Buffer.alloc(32, 6)),
  publiekeUrl: 'https://rondetafel.example',
  hoogstens: 5,
}
console.log('begint')
for (;;) await werkBij(werk)
