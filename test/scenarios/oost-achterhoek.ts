import { mensen } from '../gezinnen.ts'
import { beginSpel, gelezen, gemaakt, goed, noor, noteer, type Spel, school, totAkkoord, type Verloop, wijkteam } from './noor/spel.ts'
import { aanTafel, hulpThuis, toestemming } from './noor/tafel.ts'
import type { Speler, Toneel } from './toneel.ts'
import type { Verteller } from './verteller.ts'

/** The document this story is from, and the place in it. */
export const bron =
  'Community of Practice Interprofessioneel samenwerken, kader Oost-Achterhoek: één loket, één aanmelding en één bespreking van een uur'

const uur = (tijd: string): string => `2026-11-23T${tijd}:00.000Z`
const overlegpad = ({ ids }: Spel) => ({ params: { path: { casusId: ids.casus as string, overlegId: ids.overleg as string } } })
const ouders = [mensen.moederNoor.ids.vlierhof, mensen.vaderNoor.ids.vlierhof] as const

/** The hour in Oost-Achterhoek: one registration, one meeting, with the parents at the table. Gives what happened on the calls that it turns on, and what was seen. */
export async function speelOostAchterhoek(
  toneel: Toneel,
  vertel: Verteller,
): Promise<{ verloop: Verloop; gezien: Record<string, string> }> {
  const spel = await beginSpel(toneel, vertel)
  for (const scene of [hulpThuis, aanTafel, toestemming, beleggen, hetUur, verslag, instemmen]) await scene(spel)
  return { verloop: spel.verloop, gezien: spel.ids }
}

/** Called together without the parents: refused, taught, mended. */
async function beleggen(spel: Spel): Promise<void> {
  const { vertel, ib, wijkteam: fenna, ids } = spel
  const path = { casusId: ids.casus as string }
  vertel.bedrijf('4. Eén overleg van een uur')
  goed(await fenna.api.POST('/casussen/{casusId}/inbreng', { params: { path }, body: { soort: 'inzet', planId: ids.inzet as string } }))
  vertel.zeg(
    'Marijke belegt het overleg met wie er mag beslissen: de school en het wijkteam. De ouders hoort zij daarna wel bij te praten.',
  )
  const body = {
    soort: 'integraal-arrangeren' as const,
    naam: 'Integraal arrangeren',
    geplandOp: uur('14:00'),
    duurMinuten: 60,
    plaats: 'De Vlierhof',
    uitgenodigden: [
      { organisatieId: school, reden: 'Beslist over de begeleiding in de klas.', besluitNodig: true },
      { organisatieId: wijkteam, reden: 'Beslist over de hulp thuis.', besluitNodig: true },
    ],
  }
  ids.overleg = await totAkkoord(spel, 'overleg beleggen', ib, () =>
    ib.api.POST('/casussen/{casusId}/overleggen', { params: { path }, body }),
  )
  const { uitgenodigden } = goed(await ib.api.GET('/casussen/{casusId}/overleggen/{overlegId}', overlegpad(spel)))
  vertel.akkoord(`Het overleg staat, en Samira en Erik-Jan zijn gevraagd: ${uitgenodigden.length} uitnodigingen, elk met waarom.`)
  ids.uitgenodigd = String(uitgenodigden.filter(({ persoonId }) => ouders.some((id) => id === persoonId)).length)
  goed(
    await fenna.api.POST('/casussen/{casusId}/overleggen/{overlegId}/akkoorden', {
      ...overlegpad(spel),
      body: { toelichting: 'Iedereen die nodig is, komt.' },
    }),
  )
  vertel.zeg('Fenna leest de lijst en is akkoord: school en jeugdhulp hebben samen bepaald wie er nodig zijn.')
}

/** The hour itself: what is told at the table is open for as long as the parents are there and it lasts. */
async function hetUur(spel: Spel): Promise<void> {
  const { vertel, ib, wijkteam: fenna, toneel } = spel
  vertel.bedrijf('5. Het uur')
  await toneel.zetKlok(uur('14:00'))
  const stap = (welke: 'begonnen' | 'gehouden') =>
    ib.api.POST('/casussen/{casusId}/overleggen/{overlegId}/verloop', { ...overlegpad(spel), body: { stap: welke } })
  noteer(spel, 'overleg beginnen', await stap('begonnen'))
  const erbij = [...ouders.map((persoonId) => ({ persoonId })), { organisatieId: school }, { organisatieId: wijkteam }]
  for (const body of erbij)
    gemaakt(await ib.api.POST('/casussen/{casusId}/overleggen/{overlegId}/aanwezigen', { ...overlegpad(spel), body }))
  await leesHulp(spel)
  vertel.zeg('Met de ouders erbij legt Fenna op tafel wat zij thuis doet. Daar is geen formulier voor nodig: zij horen het zelf.')
  const stuk = {
    betreftId: noor.wijkteam,
    cellen: ['jeugdhulp/jeugdhulp' as const],
    doel: 'Samen zien of de hulp thuis en de begeleiding in de klas elkaar helpen.',
    avgGrondslag: 'publieke-taak' as const,
  }
  gemaakt(await fenna.api.POST('/casussen/{casusId}/overleggen/{overlegId}/stukken', { ...overlegpad(spel), body: stuk }))
  await leesHulp(spel)
  await toneel.zetKlok(uur('15:00'))
  noteer(spel, 'overleg houden', await stap('gehouden'))
  await leesHulp(spel)
  vertel.zeg('Het uur is om, en voor Marijke is de hulp weer dicht. Wie wat hoorde, blijft voor Samira en Erik-Jan te lezen.')
}

const leesHulp = async (spel: Spel): Promise<void> => {
  noteer(
    spel,
    'school leest de hulp',
    await spel.ib.api.GET('/inzetten/{inzetId}', { params: { path: { inzetId: spel.ids.inzet as string } } }),
  )
}

/** Half a verslag is refused; the way out asks for the other half. */
async function verslag(spel: Spel): Promise<void> {
  const { vertel, ib, moeder } = spel
  vertel.bedrijf('6. Het verslag')
  const schrijf = async (wie: Speler, tekst: string, van: 'ouder' | 'jongere') => {
    const body = { onderdeel: 'behoefte' as const, van, categorie: 'onderwijs' as const, tekst }
    gemaakt(await wie.api.POST('/casussen/{casusId}/overleggen/{overlegId}/verslagdelen', { ...overlegpad(spel), body }))
  }
  await schrijf(moeder, 'Ik wil weten hoe haar dag was voordat zij thuiskomt.', 'ouder')
  await schrijf(ib, 'Noortje wil op de rode kruk mogen zitten als het te veel wordt.', 'jongere')
  vertel.zeg('Samira schrijft zelf op wat zij nodig heeft. Marijke vindt dat wel genoeg, en stelt vast.')
  await totAkkoord(spel, 'verslag vaststellen', ib, async () => {
    const ifMatch = gelezen(await ib.api.GET('/casussen/{casusId}/overleggen/{overlegId}', overlegpad(spel)))
    const { params } = overlegpad(spel)
    return ib.api.POST('/casussen/{casusId}/overleggen/{overlegId}/vaststellingen', {
      params: { ...params, header: { 'If-Match': ifMatch } },
    })
  })
  vertel.akkoord(
    'Nu staat erin wat de jongere, de ouders én de leraar nodig hebben, wie wat doet, wie de regie heeft en wanneer er wordt geëvalueerd.',
  )
}

/** Everyone who was there says whether it is right; what one thinks otherwise stays beside it. */
async function instemmen(spel: Spel): Promise<void> {
  const { vertel, moeder, vader, ids } = spel
  const stem = async (wie: Speler, body: { uitkomst: 'ingestemd' | 'niet-eens'; toelichting?: string }) => {
    const ifMatch = gelezen(await wie.api.GET('/casussen/{casusId}/overleggen/{overlegId}', overlegpad(spel)))
    const { params } = overlegpad(spel)
    noteer(
      spel,
      'instemmen',
      await wie.api.POST('/casussen/{casusId}/overleggen/{overlegId}/instemmingen', {
        params: { ...params, header: { 'If-Match': ifMatch } },
        body,
      }),
    )
  }
  await stem(moeder, { uitkomst: 'ingestemd' })
  await stem(vader, { uitkomst: 'niet-eens', toelichting: 'Over de ochtenden is te weinig gezegd.' })
  const gelezenDoorVader = goed(await vader.api.GET('/casussen/{casusId}/overleggen/{overlegId}', overlegpad(spel)))
  ids.afspraken = String(gelezenDoorVader.afspraken.length)
  ids.mededelingen = gelezenDoorVader.mededelingen.map(({ cellen }) => cellen.join()).join(' ')
  ids.instemmingen = gelezenDoorVader.instemmingen.map(({ uitkomst }) => uitkomst).join(' ')
  vertel.akkoord(
    'Samira is het ermee eens. Wat Erik-Jan anders ziet, staat voortaan naast het verslag: “Over de ochtenden is te weinig gezegd.”',
  )
}
