import { mensen } from './gezinnen/mensen.ts'
import { medewerkers } from './gezinnen/organisaties.ts'
import { djamano } from './gezinnen/verhalen/djamano.ts'
import { elif } from './gezinnen/verhalen/elif.ts'
import { noor } from './gezinnen/verhalen/noor.ts'
import { roodwilg } from './gezinnen/verhalen/roodwilg.ts'
import { sjoerd } from './gezinnen/verhalen/sjoerd.ts'
import { tjebbe } from './gezinnen/verhalen/tjebbe.ts'
import type { Verhaal } from './gezinnen/verhalen/verhaal.ts'
import { wietske } from './gezinnen/verhalen/wietske.ts'

/**
 * The fictional persons that tests, demo, sandbox and examples share. The gemeenten are real; every person, school, team, provider and number is
 * invented. Data only: who turns this into rows is somebody else's affair. Keys (`noor`, `moederNoor`, `ib`) and ids never change.
 */
export { type Gezinssleutel, gezagsrelaties, gezinnen, inschrijvingen, type Mens, type Menssleutel, mensen } from './gezinnen/mensen.ts'
export { type Medewerkersleutel, medewerkers, nummer, type Organisatiesleutel, organisaties } from './gezinnen/organisaties.ts'
export type { Gezinsplanverhaal, Inzetverhaal, Oppverhaal, Verhaal } from './gezinnen/verhalen/verhaal.ts'

/** The first moment of the sandbox: a Monday morning, the day before Elifnaz turns sixteen. */
export const begin = '2026-11-23T08:30:00.000Z'
export const eersteDag = '2026-11-23'

export const verhalen = { noor, roodwilg, sjoerd, elif, djamano, tjebbe, wietske } satisfies Record<string, Verhaal>

/** Every sentence in a value, however deep: what has a space in it and is long enough to be nobody else's. */
const zinnen = (waarde: unknown): string[] => {
  if (typeof waarde === 'string') return waarde.split(/(?<=[.?!;:]) /).filter((zin) => zin.length >= 20 && zin.includes(' '))
  return waarde !== null && typeof waarde === 'object' ? Object.values(waarde).flatMap(zinnen) : []
}

/** Every personal string: names, birth dates and free texts. None of it may ever stand in a log, an error or a URL. */
export const geheimen: readonly string[] = [
  ...new Set([
    ...Object.values(mensen).flatMap(({ voornaam, achternaam, geboortedatum }) => [voornaam, achternaam, geboortedatum]),
    ...Object.values(medewerkers).map(({ naam }) => naam),
    ...zinnen(verhalen),
  ]),
]
