import { mensen } from '../gezinnen.ts'
import { openDeHulp } from './noor/plannen.ts'
import { neemRegieAan } from './noor/samen.ts'
import { beginSpel, gelezen, gemaakt, goed, noteer, type Spel, totAkkoord, type Verloop } from './noor/spel.ts'
import { aanTafel, hulpThuis, toestemming } from './noor/tafel.ts'
import { gezinsdeel, gezinsdeelBijgesteld } from './oost-achterhoek/gezin.ts'
import { hetUur } from './oost-achterhoek/uur.ts'
import { samenTotAkkoord } from './samenroep.ts'
import type { Speler, Toneel } from './toneel.ts'
import type { Verteller } from './verteller.ts'
import { kijkTerug, volgendeVersie } from './vervolg/evaluatie.ts'
import { afscheid } from './vervolg/slot.ts'

/** The document this story is from, and the place in it. */
export const bron =
  'Community of Practice Interprofessioneel samenwerken, kader Oost-Achterhoek: één loket, één aanmelding en één bespreking van een uur'

const overlegpad = ({ ids }: Spel) => ({ params: { path: { casusId: ids.casus as string, overlegId: ids.overleg as string } } })
const eenJaarLater = '2027-11-22'
const waarom = {
  '/uitgenodigden/2/reden': 'Samira kent de ochtenden thuis, en beslist mee over het plan.',
  '/uitgenodigden/3/reden': 'Erik-Jan brengt Noortje naar school, en beslist mee over het plan.',
}

/**
 * The hour in Oost-Achterhoek: one registration, one meeting, one call, with the parents at the table; looking back after three months; and the end, a year later.
 * Gives what happened on the calls that it turns on, and what was seen.
 */
export async function speelOostAchterhoek(
  toneel: Toneel,
  vertel: Verteller,
): Promise<{ verloop: Verloop; gezien: Record<string, string> }> {
  const spel = await beginSpel(toneel, vertel)
  for (const scene of [hulpThuis, aanTafel]) await scene(spel)
  await toestemming(spel, eenJaarLater)
  await hulpOpTafel(spel)
  await openDeHulp(spel, eenJaarLater)
  for (const scene of [eenAanroep, hetGezinsdeel, instemmen, gedaan, naDrieMaanden, inMei]) await scene(spel)
  await afscheid(spel, eenJaarLater, 'De leraar van groep 7 belt in februari met Samira.')
  return { verloop: spel.verloop, gezien: spel.ids }
}

/** What the wijkteam lays on the table is there for whoever the family lets see it. */
async function hulpOpTafel({ vertel, wijkteam, ids }: Spel): Promise<void> {
  const params = { path: { casusId: ids.casus as string } }
  gemaakt(await wijkteam.api.POST('/casussen/{casusId}/inbreng', { params, body: { soort: 'inzet', planId: ids.inzet as string } }))
  vertel.zeg('Fenna legt de hulp thuis op tafel. Of de school haar ook leest, zegt het gezin.')
}

/** The whole hour in one call. The parents were there, and are not on the list of who was needed: refused, taught, mended. */
async function eenAanroep(spel: Spel): Promise<void> {
  const { vertel, ib, ids } = spel
  vertel.bedrijf('Eén overleg van een uur, in één aanroep')
  await spel.toneel.zetKlok('2026-11-23T15:05:00.000Z')
  const operaties = hetUur(ids.inzet as string)
  vertel.zeg(
    `Om drie uur is het overleg klaar. Marijke legt alles in één keer vast, met ${operaties.length} onderdelen: wie er waren, wat ieder nodig heeft, wie wat doet, het OPP met de hulp erin, wie de regie krijgt en wanneer zij terugkijken.`,
  )
  vertel.zeg('Samira en Erik-Jan zaten erbij. Maar op de lijst van wie er nodig waren, zette zij alleen de school en het wijkteam.')
  const { body } = await samenTotAkkoord(spel, 'het uur', ib, ids.casus as string, operaties, { antwoorden: waarom })
  const plek = (operatie: string): string => {
    const nummer = operaties.findIndex((een) => een.operatie === operatie)
    return body.operaties[nummer].location.split('/').at(-1)
  }
  Object.assign(ids, { overleg: plek('maakOverleg'), opp: plek('maakOpp'), aanbieding: plek('maakRegieaanbieding') })
  ids.vastgelegd = String(body.operaties.length)
  const { uitgenodigden } = goed(await ib.api.GET('/casussen/{casusId}/overleggen/{overlegId}', overlegpad(spel)))
  const ouders: string[] = [mensen.moederNoor.ids.vlierhof, mensen.vaderNoor.ids.vlierhof]
  ids.uitgenodigd = String(uitgenodigden.filter(({ persoonId }) => persoonId && ouders.includes(persoonId)).length)
  vertel.akkoord(`Nu staat het er, in één keer: ${uitgenodigden.length} mensen die nodig waren, en van elk waarom.`)
}

/** The wijkteam records what is its own; then it takes the regie. */
async function hetGezinsdeel(spel: Spel): Promise<void> {
  const { vertel, wijkteam, ids } = spel
  vertel.bedrijf('Wat van het wijkteam is, legt het wijkteam vast')
  const operaties = gezinsdeel(ids.inzet as string)
  const { body } = await samenTotAkkoord(spel, 'het deel van het wijkteam', wijkteam, ids.casus as string, operaties)
  const nummer = operaties.findIndex(({ operatie }) => operatie === 'maakGezinsplan')
  ids.gezinsplan = body.operaties[nummer].location.split('/').at(-1)
  vertel.zeg('Ook Fenna heeft er één aanroep voor nodig: het gezinsplan met hoe het op school gaat, en dat ligt meteen op tafel.')
  await neemRegieAan(spel, ids.aanbieding as string)
}

/** Everyone who was there says whether it is right; what one thinks otherwise stays beside it. */
async function instemmen(spel: Spel): Promise<void> {
  const { vertel, moeder, vader, ids } = spel
  vertel.bedrijf('De ouders lezen het verslag')
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
  ids.verslag = gelezenDoorVader.verslagdelen.map(({ onderdeel }) => onderdeel).join(' ')
  ids.instemmingen = gelezenDoorVader.instemmingen.map(({ uitkomst }) => uitkomst).join(' ')
  const { resultaten } = goed(await moeder.api.GET('/agenda'))
  ids['agenda van moeder'] = resultaten.map(({ wat }) => wat).join(' ')
  vertel.akkoord(
    'Samira is het ermee eens. Wat Erik-Jan anders ziet, staat voortaan naast het verslag: “Over de ochtenden is te weinig gezegd.”',
  )
}

/** Each says what came of it. */
async function gedaan(spel: Spel): Promise<void> {
  const { vertel, ib, wijkteam, moeder, toneel, ids } = spel
  vertel.bedrijf('Half december: wat is er van de afspraken gekomen?')
  await toneel.zetKlok('2026-12-11T15:00:00Z')
  const params = { path: { casusId: ids.casus as string } }
  const { resultaten } = goed(await ib.api.GET('/casussen/{casusId}/acties', { params }))
  for (const { id, persoonId, soort } of resultaten) {
    const wie = persoonId ? moeder : soort === 'klas' ? ib : wijkteam
    const path = { ...params.path, actieId: id }
    const body = { tekst: 'Gedaan, en het helpt.', uitkomst: 'gedaan' as const }
    gemaakt(await wie.api.POST('/casussen/{casusId}/acties/{actieId}/terugkoppelingen', { params: { path }, body }))
  }
  const daarna = goed(await moeder.api.GET('/casussen/{casusId}/acties', { params })).resultaten
  ids.acties = daarna.map(({ status }) => status).join(' ')
  vertel.zeg('De school, het wijkteam en Samira hadden elk iets te doen. Ieder zegt zelf wat eruit kwam; alles is gedaan.')
}

/** Both plans go on in a next version. */
async function naDrieMaanden(spel: Spel): Promise<void> {
  spel.vertel.bedrijf('Drie maanden later: samen terugkijken en bijstellen')
  await kijkTerug(spel, 'bijstellen')
  await volgendeVersie(spel)
  await bijgesteld(spel)
}

/** The plan of the family, in its next version: again one call. */
async function bijgesteld(spel: Spel): Promise<void> {
  const { vertel, wijkteam, ids } = spel
  const path = { gezinsplanId: ids.gezinsplan as string }
  const doelId = ids.doelThuis as string
  const doel = gelezen(await wijkteam.api.GET('/gezinsplannen/{gezinsplanId}/doelen/{doelId}', { params: { path: { ...path, doelId } } }))
  const plan = gelezen(await wijkteam.api.GET('/gezinsplannen/{gezinsplanId}', { params: { path } }))
  const operaties = gezinsdeelBijgesteld({ ...path, doelId, etags: { plan, doel } })
  await samenTotAkkoord(spel, 'gezinsplan bijstellen', wijkteam, ids.casus as string, operaties)
  const { versie } = goed(await wijkteam.api.GET('/gezinsplannen/{gezinsplanId}', { params: { path } }))
  ids['gezinsplan na evaluatie'] = `${versie?.planversie} ${versie?.vastgesteldOp?.slice(0, 10)}`
  vertel.akkoord('Ook het gezinsplan gaat verder, in versie 2: alle ochtenden, nu het er al vier van de vijf zijn.')
}

/** The second look back, and what everyone is told. */
async function inMei(spel: Spel): Promise<void> {
  const { vertel, ib, wijkteam, toneel, ids } = spel
  vertel.bedrijf('In mei kijken zij weer terug')
  await toneel.zetKlok('2027-05-07T14:00:00Z')
  const params = { path: { casusId: ids.casus as string } }
  const momenten = goed(await ib.api.GET('/casussen/{casusId}/evaluatiemomenten', { params })).resultaten
  const evaluatiemomentId = momenten.find(({ status }) => status === 'gepland')?.id as string
  const body = { gehoudenOp: '2027-05-07', aanwezig: ['ouder' as const, 'jeugdige' as const, 'school' as const, 'wijkteam' as const] }
  vertel.zeg('Nu is Noortje er zelf bij. Marijke wil afronden, maar zegt nog niet hoe ver elk doel is.')
  await totAkkoord(spel, 'tweede evaluatie', ib, () =>
    ib.api.POST('/casussen/{casusId}/evaluatiemomenten/{evaluatiemomentId}/afrondingen', {
      params: { path: { ...params.path, evaluatiemomentId } },
      body,
    }),
  )
  const tekst = 'Het gaat goed. Tot de herfst kijken wij of het in groep 7 ook lukt.'
  gemaakt(await wijkteam.api.POST('/casussen/{casusId}/voortgang', { params, body: { van: '2027-02-12', tot: '2027-05-07', tekst } }))
  vertel.akkoord(`Fenna heeft de regie, en schrijft het voor iedereen op: “${tekst}”`)
}
