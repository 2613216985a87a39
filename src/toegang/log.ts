import type { Pool } from 'pg'
import { isWeg, type Vraag, vraag } from '../basis/db.ts'
import type { Actor } from './actor.ts'
import { uitContext, vanKracht } from './zicht.ts'

/**
 * The log record: no personal data leaves before it is durable. A write logs in its own transaction; of reads that run at the same time the records travel
 * together in one insert, and each answer waits for the commit of its own.
 */

/** What a read showed, in the words of the door's statement: whose data, which cells, on which grounds. Lists are array literals. */
export type Gezien = { personen: string; cellen: string; gronden: string }

/** One record. `tijd` is the moment on which the caller's rights were judged. */
export type Logregel = {
  tijd: string
  operatie: string
  aard: 'gelezen' | 'lijst' | 'geweigerd'
  status: number
  actor: Actor
  gezien?: Gezien
  onderwerp?: string
  activiteit: string
  trace?: string
  verzoek: string
  peildatum?: string
}

const kolommen = [
  ['tijd', 'timestamptz'],
  ['operatie', 'text'],
  ['aard', 'text'],
  ['status', 'smallint'],
  ['actor_soort', 'text'],
  ['actor', 'uuid'],
  ['organisatie', 'uuid'],
  ['functie', 'text'],
  ['namens', 'uuid'],
  ['client', 'text'],
  ['personen', 'uuid[]'],
  ['cellen', 'bigint'],
  ['gronden', 'text[]'],
  ['onderwerp', 'uuid'],
  ['activiteit', 'text'],
  ['trace', 'text'],
  ['verzoek', 'uuid'],
  ['peildatum', 'text'],
] as const
const namen = kolommen.map(([naam]) => naam).join(', ')
const logRegelsSql = `insert into logboek (${namen}) select ${kolommen.map(([naam, type]) => (type.endsWith('[]') ? `${naam}::${type}` : naam)).join(', ')}
  from json_to_recordset($1) as r(${kolommen.map(([naam, type]) => `${naam} ${type.endsWith('[]') ? 'text' : type}`).join(', ')})`

const niets = { personen: '{}', cellen: '0', gronden: '{}' }
const alsRij = ({ actor, gezien, ...regel }: Logregel) => {
  const { soort, id, organisatie, functie, via, client } = actor
  const { personen, cellen, gronden } = gezien ?? niets
  return { ...regel, actor_soort: soort, actor: id, organisatie, functie, namens: via, client, personen, cellen, gronden }
}

type Wachtend = { regel: Logregel; klaar: () => void; mis: (fout: unknown) => void }

/** Puts the records of reads down, those that wait at the same moment in one statement. */
export class Logboek {
  readonly #pool: Pool
  #wachtrij: Wachtend[] = []
  #bezig = false

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /** Resolves when this record is durable; rejects when it is not. */
  schrijf(regel: Logregel): Promise<void> {
    return new Promise((klaar, mis) => {
      this.#wachtrij.push({ regel, klaar, mis })
      if (!this.#bezig) void this.#leeg()
    })
  }

  async #leeg(): Promise<void> {
    this.#bezig = true
    while (this.#wachtrij.length > 0) {
      const nu = this.#wachtrij
      this.#wachtrij = []
      await this.#legVast(nu)
    }
    this.#bezig = false
  }

  /** What is wrong with one record is no reason to refuse another: a batch that the database refuses is tried record by record. */
  async #legVast(wachtend: Wachtend[]): Promise<void> {
    try {
      await vraag(this.#pool, opdracht(wachtend))
      for (const { klaar } of wachtend) klaar()
    } catch (fout) {
      if (wachtend.length > 1 && !isWeg(fout)) for (const een of wachtend) await this.#legVast([een])
      else for (const { mis } of wachtend) mis(fout)
    }
  }
}

const opdracht = (wachtend: Wachtend[]): Vraag => ({
  name: 'logregels',
  text: logRegelsSql,
  values: [JSON.stringify(wachtend.map(({ regel }) => alsRij(regel)))],
})

/** The grounds of the caller that concern these persons. */
const grondenSql = `array(select distinct d.grond || coalesce(':' || d.steunt_op, '') from dekking d
    where d.houder = any (${uitContext.houders}) and d.sleutel = any (r.personen) and ${vanKracht('d', uitContext)})`

const schrijfkolommen = kolommen.filter(([naam]) => naam !== 'tijd' && naam !== 'gronden')
/** Logs writes, refusals, trials or replays in their own transaction, in one statement; its parameter is that of `logWaarden`. */
export const logSql = `insert into logboek (${schrijfkolommen.map(([naam]) => naam).join(', ')}, gronden)
  select ${schrijfkolommen.map(([naam]) => `r.${naam}`).join(', ')}, ${grondenSql}
  from json_to_recordset($1::json) as r(${schrijfkolommen.map((kolom) => kolom.join(' ')).join(', ')})`

export type Schrijfregel = {
  operatie: string
  aard: string
  status: number
  personen: string[]
  cellen: bigint
  onderwerp?: string
  activiteit: string
  trace?: string
  verzoek: string
  peildatum?: string
}
export const logWaarden = ({ soort, id, organisatie, functie, via, client }: Actor, regels: Schrijfregel[]): unknown[] => [
  JSON.stringify(
    regels.map(({ cellen, ...regel }) => {
      return { ...regel, cellen: String(cellen), actor_soort: soort, actor: id, organisatie, functie, namens: via, client }
    }),
  ),
]
