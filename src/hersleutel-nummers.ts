import { leesConfig } from './basis/config.ts'
import { isWeg, openDb } from './basis/db.ts'
import { maakGeheimen } from './basis/geheimen.ts'
import { hersleutel } from './register/persoonsnummers/opslag.ts'

/**
 * `npm run hersleutel-nummers`: writes every BSN and PGN that an older key wrote anew with the first key of NUMMERSLEUTELS. Run it when every node knows the
 * new key; afterwards the old one can go. The API may run meanwhile.
 */
const gelezen = leesConfig(process.env)
if ('fouten' in gelezen || !gelezen.config.database) {
  const zin =
    'fouten' in gelezen
      ? gelezen.fouten.join('\n')
      : 'DATABASE_URL ontbreekt: in de sandbox is er één sleutel, en niets om te hersleutelen.'
  console.error(`De nummers zijn niet hersleuteld.\n${zin}`)
  process.exitCode = 2
} else {
  const { config } = gelezen
  const db = openDb({ ...config, ...gelezen.config.database })
  try {
    const aantal = await hersleutel(db.schrijver, maakGeheimen(config.geheim, config.nummersleutels))
    console.log(`Klaar: ${aantal} nummers opnieuw versleuteld met de sleutel die nu schrijft.`)
  } catch (fout) {
    console.error(
      `De nummers zijn niet alle hersleuteld.\n${isWeg(fout) ? 'De database is niet bereikbaar.' : String((fout as Error).stack)}`,
    )
    process.exitCode = 1
  } finally {
    await db.sluit()
  }
}
