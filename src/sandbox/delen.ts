import type { Config } from '../basis/config.ts'
import type { Db } from '../basis/db.ts'
import type { VerzetbareKlok } from '../basis/klok.ts'
import type { Sandboxuitgever } from '../toegang/sandboxuitgever.ts'
import type { Tokenlezer } from '../toegang/token.ts'

/** What the sandbox is made of: the same parts as the API, its own token issuer, and a clock that can be moved. */
export type Sandboxdelen = {
  config: Pick<Config, 'geheim' | 'omgeving' | 'nummersleutels'>
  db: Db
  adressen: { beheerUrl: string }
  klok: VerzetbareKlok
  ids: () => string
  uitgever: Sandboxuitgever
  tokens: Tokenlezer
}
