import { Client } from 'pg'
import { operaties } from '../../src/app.ts'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import type { Huis, Wie } from '../hulp/huis.ts'

/** A row as it stood in weergave: where a GET can find it. */
export type Stand = { soort: string; id: string; ouder: string | null; casus: string | null; json: string }
export type Gezien = { pad: string; status: number; tekst: string }

/** The soort of a resource by the name of its parameter; the last parameter of a single read is of the noun that comes out. */
const soortVan: Record<string, string> = {
  ...Object.fromEntries(
    [
      'organisatie',
      'medewerker',
      'persoon',
      'gezin',
      'casus',
      'uitnodiging',
      'toestemming',
      'inzet',
      'opp',
      'gezinsplan',
      'koppeling',
      'deelnemer',
      'inbreng',
      'gezinslid',
      'gezagsrelatie',
      'inschrijving',
    ].map((soort) => [`${soort}Id`, soort]),
  ),
  aanbiedingId: 'regieaanbieding',
}

/** Every row that stands in the house now. */
export async function leesStand(huis: Huis): Promise<Stand[]> {
  const client = new Client({ connectionString: huis.database.beheerUrl })
  await client.connect()
  try {
    return (await client.query<Stand>('select soort, id, ouder, casus, json from weergave')).rows
  } finally {
    await client.end()
  }
}

/** Every address of a GET that these rows can be found at, by themselves or in a list. */
export function adressen(alles: Stand[]): string[] {
  const stand = alles.filter(({ soort }) => !['organisatie', 'medewerker', 'systeem'].includes(soort))
  const uit = new Set<string>()
  for (const op of operaties) {
    if (isSchrijven(op) || op.methode !== 'GET' || op.zonderPersoonsgegevens || op.pad.includes('vervallenverklaring')) continue
    const namen = [...op.pad.matchAll(/{(\w+)}/g)].map(([, naam]) => naam as string)
    let paden: { pad: string; top?: string }[] = [{ pad: op.pad }]
    for (const [nummer, naam] of namen.entries()) {
      const soort = nummer === namen.length - 1 && op.noun && !op.lijst ? op.noun.soort : soortVan[naam]
      paden = paden.flatMap(({ pad, top }) =>
        naam === 'planversie'
          ? [{ pad: pad.replace('{planversie}', '1'), top }]
          : stand
              .filter((rij) => rij.soort === soort && (top === undefined || rij.ouder === top || rij.casus === top || rij.ouder === null))
              .map(({ id }) => ({ pad: pad.replace(`{${naam}}`, id), top: top ?? id })),
      )
    }
    for (const { pad } of paden) uit.add(pad)
  }
  return [...uit]
}

/** Asks every address in turn, as each caller. */
export async function gaRond(huis: Huis, wie: Wie[], paden: string[]): Promise<Gezien[]> {
  const gezien: Gezien[] = []
  for (const beller of wie)
    for (const pad of paden) {
      const { status, tekst } = await huis.roep(beller, 'GET', pad)
      gezien.push({ pad, status, tekst })
    }
  return gezien
}

/** Every `id` of an object anywhere in an answer. */
export function idsIn(tekst: string): Set<string> {
  const ids = new Set<string>()
  const loop = (waarde: unknown): void => {
    if (waarde === null || typeof waarde !== 'object') return
    if ('id' in waarde && typeof waarde.id === 'string') ids.add(waarde.id)
    for (const deel of Object.values(waarde)) loop(deel)
  }
  loop(JSON.parse(tekst))
  return ids
}

const zinnen = (waarde: unknown): string[] =>
  typeof waarde === 'string'
    ? waarde.includes(' ')
      ? [waarde]
      : []
    : waarde && typeof waarde === 'object'
      ? Object.values(waarde).flatMap(zinnen)
      : []

/** Sentences that stand in the rows that went, and in none that stayed. */
export function eigenZinnen(weg: Stand[], blijft: Stand[]): string[] {
  const elders = blijft.map(({ json }) => json).join('\n')
  return [...new Set(weg.flatMap(({ json }) => zinnen(JSON.parse(json))))].filter(
    (zin) => !elders.includes(JSON.stringify(zin).slice(1, -1)),
  )
}
