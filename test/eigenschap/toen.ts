import type { Client } from 'pg'
import type { Huis, Wie } from '../hulp/huis.ts'
import type { Toezicht } from './getuige.ts'
import { maakKies } from './kies.ts'
import { beoordeel, doe, inZakken, kies, type Reeks, type Spel, type Telling, zetOp, zetten } from './reeks.ts'
import type { Tafel } from './tafel.ts'

/**
 * What the owners of the plans write, and what is told to nobody: so the rights of those who look stay as they are. What joins two persons into one, or opens
 * a record to another, is left out: a peildatum selects data and rules, never rights.
 */
const eigen = inZakken(
  zetten.filter(([, naam]) => !/toestemming (beantw|intr)|delen|deling|erbij|bekend|casus sluiten|koppel|verband|jeugdige/.test(naam)),
)

type Kiekje = { wie: Wie; pad: string; peildatum: string; gezien: unknown; toetsing: boolean }
export type Toentelling = {
  kiekjes: number
  vergeleken: number
  toetsingen: number
  nietMeer: number
  anders: number
  paden: Record<string, number>
}
export const geenKiekjes = (): Toentelling => ({ kiekjes: 0, vergeleken: 0, toetsingen: 0, nietMeer: 0, anders: 0, paden: {} })

/** What an owner may ask of how it stood. */
function paden({ casus, plannen, toestemmingen, school }: Tafel): { wie: Wie; pad: string }[] {
  return [
    ...[`/casussen/${casus}`, `/casussen/${casus}/dossier`, `/casussen/${casus}/toetsing`, `/casussen/${casus}/toestemmingen`].map(
      (pad) => ({
        wie: school.baas,
        pad,
      }),
    ),
    ...toestemmingen.map(({ id }) => ({ wie: school.baas, pad: `/casussen/${casus}/toestemmingen/${id}` })),
    ...plannen.flatMap(({ id, soort, van, versie }) => {
      const pad = `/${soort === 'opp' ? 'opps' : 'gezinsplannen'}/${id}`
      return ['', '/versies', `/versies/${versie}`, `?planversie=${versie}`].map((rest) => ({ wie: van.baas, pad: `${pad}${rest}` }))
    }),
  ]
}

/** Plays a sequence on a clock that goes on; keeps what was seen at the time, and asks all of it back at the end. */
export async function speelEnKijkTerug(
  { huis, toezicht, database }: { huis: Huis; toezicht: Toezicht; database: Client },
  { begin, stappen }: Reeks,
  naar: { telling: Telling; toen: Toentelling },
): Promise<void> {
  const { spel, verder } = await zetOp(huis, toezicht, { ...begin, delen: false, plannen: begin.plannen % 4 }, naar.telling)
  const tik = (): void => huis.klok.zet(new Date(Date.parse(huis.klok.nu()) + 1_000).toISOString())
  const kiekjes: Kiekje[] = []
  const kiek = async (peildatum: string, welke: { wie: Wie; pad: string }[]): Promise<void> => {
    for (const { wie, pad } of welke) {
      const { status, body } = await huis.roep(wie, 'GET', pad)
      if (status === 200) kiekjes.push({ wie, pad, peildatum, gezien: body, toetsing: pad.endsWith('/toetsing') })
    }
  }
  for (const { dagen, zaad } of stappen) {
    if (dagen % 3 === 1) {
      await kiek(huis.klok.nu().slice(0, 10), paden(spel.tafel))
      await verder(1)
    }
    tik()
    await doe(spel, [kies(spel.tafel, zaad, eigen)])
    const keuze = maakKies(zaad)
    await kiek(
      huis.klok.nu(),
      Array.from({ length: 3 }, () => keuze.een(paden(spel.tafel))).filter((een) => een !== undefined),
    )
  }
  tik()
  await beoordeel(spel)
  await verder(2)
  naar.toen.kiekjes += kiekjes.length
  const weg = await vervallen(database, spel)
  for (const kiekje of kiekjes) await vergelijk(spel, kiekje, weg, naar.toen)
}

/** What went out of view since: by id and version of the plan, with when. */
async function vervallen(database: Client, { tafel }: Spel): Promise<Map<string, string>> {
  const { rows } = await database.query(
    `select id, planversie, tijd from historie where weg and eigenaar = any ($1) and soort not in ('afwijking', 'motivering')`,
    [[tafel.school.id, tafel.wijk.id, tafel.school2.id, tafel.aanbieder.id]],
  )
  return new Map(rows.map(({ id, planversie, tijd }) => [`${id} ${planversie}`, new Date(tijd).toISOString()]))
}

async function vergelijk(
  { huis, verslag }: Spel,
  { wie, pad, peildatum, gezien, toetsing }: Kiekje,
  weg: Map<string, string>,
  telling: Toentelling,
) {
  // What the rules made of something that is vervallen since, they do not make of it any more.
  if (toetsing && [...weg.values()].some((tijd) => tijd.slice(0, peildatum.length) > peildatum)) {
    telling.nietMeer++
    return
  }
  const { status, body, tekst } = await huis.roep(wie, 'GET', `${pad}${pad.includes('?') ? '&' : '?'}peildatum=${peildatum}`)
  const verwacht = zonder(gezien, weg)
  if (status !== 200 || JSON.stringify(body) !== JSON.stringify(verwacht))
    throw new Error(`${pad} op ${peildatum}\n toen: ${JSON.stringify(verwacht)}\n terug: ${status} ${tekst}\n${verslag.join('\n')}`)
  telling.vergeleken++
  // Now and then: does it stand otherwise by now? Else there was nothing to remember.
  if (telling.vergeleken % 4 === 0 && (await huis.roep(wie, 'GET', pad)).tekst !== tekst) telling.anders++
  if (toetsing) telling.toetsingen++
  const vorm = pad.replaceAll(/[0-9a-f-]{36}/g, '{id}').replace(/\d+$/, 'n')
  telling.paden[vorm] = (telling.paden[vorm] ?? 0) + 1
}

/** Without what is vervallen since: for every peildatum it is gone. */
function zonder(waarde: unknown, weg: Map<string, string>): unknown {
  const isWeg = (een: unknown): boolean => {
    const { id, planversie = 0 } = (een ?? {}) as { id?: string; planversie?: number }
    return weg.has(`${id} ${planversie}`)
  }
  if (Array.isArray(waarde)) return waarde.filter((een) => !isWeg(een)).map((een) => zonder(een, weg))
  if (waarde === null || typeof waarde !== 'object') return waarde
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([, een]) => !isWeg(een))
      .map(([naam, een]) => [naam, zonder(een, weg)]),
  )
}
