import { gemaakt, goed } from '../noor/spel.ts'
import type { Speler } from '../toneel.ts'
import { type Blik, type Elifspel, elif, noteer, type Rol } from './spel.ts'

const uitspraak: Record<Rol, string> = {
  zorgcoordinator: 'Suzan van de school',
  wijkteam: 'Gijsbert van het dorpsteam',
  moeder: 'haar moeder',
  vader: 'haar vader, zonder gezag',
  elif: 'Elifnaz zelf',
  swv: 'Corine van het samenwerkingsverband',
}

/** Everyone asks for the same dossier. What is closed is said, without a hint of whether anything stands there. */
export async function zesBlikken(spel: Elifspel, moment: string): Promise<void> {
  spel.gezien[moment] = {}
  for (const rol of Object.keys(uitspraak) as Rol[]) {
    const blik = await kijk(spel, spel.wie[rol])
    spel.gezien[moment][rol] = blik
    spel.vertel.zeg(`${uitspraak[rol]}: ${inWoorden(blik)}`)
  }
}

async function kijk({ ids }: Elifspel, { api }: Speler): Promise<Blik> {
  const params = { path: { casusId: ids.casus as string } }
  const dossier = await api.GET('/casussen/{casusId}/dossier', { params })
  const persoon = await api.GET('/personen/{persoonId}', { params: { path: { persoonId: elif.school } } })
  const inzet = await api.GET('/inzetten/{inzetId}', { params: { path: { inzetId: ids.inzet as string } } })
  const wie = await api.GET('/casussen/{casusId}/betrokken-organisaties', { params })
  const dicht = dossier.data?.casus.afgeschermd.map(({ cel }) => cel) ?? []
  const betrokken = wie.data?.organisaties.map(({ naam }) => naam) ?? []
  return { status: dossier.response.status, inzetten: inzet.response.ok ? 1 : 0, persoon: persoon.response.status, dicht, betrokken }
}

function inWoorden({ status, inzetten, persoon, dicht, betrokken }: Blik): string {
  if (status === 404) {
    const weet = betrokken.length > 0 ? `; wel wie er betrokken zijn: ${betrokken.map((naam) => naam.split(',')[0]).join(' en ')}` : ''
    return `geen casus te vinden${persoon === 200 ? ', wel de eigen gegevens' : ''}${weet}.`
  }
  const hulp = inzetten > 0 ? 'de casus en de hulp' : 'de casus, en de hulp niet'
  return `${hulp}${dicht.length > 0 ? `. Dicht: ${dicht.join(', ')}` : ''}.`
}

/** Midnight passes. Nothing was run, nobody did a thing: the law changed the answer. */
export async function wordtZestien(spel: Elifspel): Promise<void> {
  spel.vertel.bedrijf('Om middernacht wordt zij zestien')
  await spel.toneel.zetKlok('2026-11-24T08:30:00Z')
  await zesBlikken(spel, 'na')
  spel.vertel.zeg('Wat de hulp betreft beslist zij nu alleen; haar ja van gisteren geldt nog.')
}

/** She withdraws; what it opened is closed at the next request. */
export async function trektIn(spel: Elifspel): Promise<void> {
  const { vertel, wie, ids } = spel
  vertel.bedrijf('Elifnaz trekt haar toestemming in')
  const params = { path: { inzetId: ids.inzet as string } }
  noteer(spel, 'school leest de hulp', await wie.zorgcoordinator.api.GET('/inzetten/{inzetId}', { params }))
  const path = { casusId: ids.casus as string, toestemmingId: ids.toestemming as string }
  const body = { antwoordId: ids.eigenJa as string, reden: 'Ik vertel het liever zelf.' }
  const ingetrokken = await wie.elif.api.POST('/casussen/{casusId}/toestemmingen/{toestemmingId}/intrekkingen', { params: { path }, body })
  gemaakt(noteer(spel, 'intrekken', ingetrokken))
  noteer(spel, 'school leest de hulp', await wie.zorgcoordinator.api.GET('/inzetten/{inzetId}', { params }))
  vertel.akkoord('Zonder vragen, en meteen: de eerstvolgende keer dat de school naar de hulp vraagt, is die er voor haar niet.')
}

/** Who looked, in sentences: for Elifnaz, about herself. */
export async function wieKeek({ vertel, wie, gezien, ids }: Elifspel, persoonId: string): Promise<void> {
  vertel.bedrijf('Elifnaz leest wie er keek')
  const { resultaten } = goed(
    await wie.elif.api.GET('/personen/{persoonId}/inzagen', { params: { path: { persoonId }, query: { limiet: 100 } } }),
  )
  const verteld = resultaten.filter(({ aard, door, zin }) => !door.uzelf && (aard === 'geopend' || /betrokken zijn/.test(zin)))
  const zinnen = [...new Set(verteld.map(({ zin }) => zin))]
  for (const zin of zinnen.slice(0, 9)) vertel.zeg(zin)
  ids.inzagen = String(resultaten.length)
  ids.zinnen = zinnen.join('\n')
  gezien.inzagen = {}
}

/** The log is sealed, checked, and cannot be read or changed by whoever writes in it. */
export async function leesLogboek({ vertel, toneel, ids }: Elifspel): Promise<void> {
  vertel.bedrijf('Het logboek klopt')
  const { verslag, bevindingen } = await toneel.controleerLogboek()
  ids.controle = String(bevindingen)
  for (const regel of verslag.split('\n').filter((een) => een.trim() !== ''))
    vertel.zeg(regel.replaceAll(/[0-9a-f]{64}/g, (teken) => `${teken.slice(0, 12)}…`))
}
