import { medewerkers, mensen } from '../gezinnen.ts'
import { gezinsplan } from './noor/plannen.ts'
import { beginSpel, noor, type Spel, school, totAkkoord, volgWeg, wijkteam } from './noor/spel.ts'
import { aanTafel, hulpThuis, samenBeslissen, toestemming } from './noor/tafel.ts'
import { doe, type Verhaal } from './spel.ts'
import type { Speler } from './toneel.ts'
import { gaanUitvoeren } from './vervolg/evaluatie.ts'

type Planspel = Spel & { gezien: Record<string, unknown> }
const moederId = mensen.moederNoor.ids.vlierhof
const casusVan = ({ ids }: Spel): string => `/casussen/${ids.casus}`

/**
 * The integraal behandelplan with its time plan (Handreiking, parents and pupils as partners): who is to act when is clear to all three, nobody waits for another, and
 * there are moments at which they decide to end or to intensify.
 */
export const behandelplan: Verhaal = async (toneel, vertel) => {
  const spel: Planspel = { ...(await beginSpel(toneel, vertel)), gezien: {} }
  for (const scene of [hulpThuis, aanTafel, toestemming, samenBeslissen, gezinsplan]) await scene(spel)
  for (const scene of [tijdsplan, gaanUitvoeren, tegelijk, wieIsAanZet, afbouwenOfErbij, tijdlijn]) await scene(spel as Planspel)
  return { verloop: spel.verloop, gezien: spel.gezien }
}

type Punt = { wat: string; termijn?: string; teLaat: boolean; actie?: { wat: string } }
/** What waits for someone of what was agreed, with its day. */
async function agenda(wie: Speler): Promise<string[]> {
  const { body } = await doe(wie, 'GET', '/agenda')
  return body.resultaten
    .filter(({ actie }: Punt) => actie)
    .map(
      ({ wat, termijn, teLaat, actie }: Punt) =>
        `${wat === 'actie-opvolgen' ? 'Opvolgen: ' : ''}${actie?.wat} (${termijn}${teLaat ? ', te laat' : ''})`,
    )
}

/** School, wijkteam and family each have something to do, by a day; each reads it in the own agenda. */
async function tijdsplan(spel: Planspel): Promise<void> {
  const { vertel, ib, wijkteam: fenna, moeder, ids, gezien } = spel
  vertel.bedrijf('Eén tijdsplan: wie is wanneer aan zet?')
  const afspraak = async (naam: string, body: object): Promise<void> => {
    ids[naam] = (await doe(ib, 'POST', `${casusVan(spel)}/acties`, body)).id
  }
  await afspraak('oma', { persoonId: moederId, wat: 'Oma vragen voor de woensdag', voor: '2026-11-27' })
  await afspraak('klas', {
    ...{ organisatieId: school, medewerkerId: medewerkers.ib.id, soort: 'klas', categorie: 'onderwijs', jeugdigeId: noor.school },
    ...{ wat: 'De dagkaart invoeren', voor: '2026-12-04' },
  })
  await afspraak('thuis', {
    organisatieId: wijkteam,
    medewerkerId: medewerkers.wijkteam.id,
    wat: 'De dagkaart thuis ophangen',
    voor: '2026-12-04',
  })
  for (const [naam, wie] of [
    ['Samira', moeder],
    ['Marijke', ib],
    ['Fenna', fenna],
  ] as const) {
    gezien[`agenda van ${naam}`] = await agenda(wie)
    vertel.zeg(`${naam} leest: ${(gezien[`agenda van ${naam}`] as string[]).join('; ')}.`)
  }
  vertel.akkoord('Ieder ziet wat de eigen beurt is, en voor wanneer. Niemand hoeft op een ander te wachten.')
}

/** Everyone begins in the same week. */
async function tegelijk(spel: Planspel): Promise<void> {
  const { vertel, ib, moeder, toneel } = spel
  vertel.bedrijf('Tegelijk, en niet na elkaar')
  await toneel.zetKlok('2026-12-02T15:00:00.000Z')
  const inzet = {
    ...{ jeugdigeId: noor.school, soort: 'extra-ondersteuning', doel: 'Een vast gezicht bij de start van de dag.', van: '2026-12-02' },
    aanbieder: { organisatieId: school, naam: 'Basisschool De Vlierhof' },
  }
  const { id } = await doe(ib, 'POST', '/inzetten', inzet)
  vertel.zeg(
    'Marijke wil op school meteen beginnen, naast de hulp thuis. Bij extra ondersteuning hoort een OPP; daar wacht Noortje niet op.',
  )
  await totAkkoord(spel, 'op school beginnen', ib, () =>
    ib.api.POST('/inzetten/{inzetId}/starts', { params: { path: { inzetId: id } }, body: { startdatum: '2026-12-02' } }),
  )
  await maakHetOpp(spel)
  await klaar(spel, moeder, 'oma', 'Oma komt elke woensdag.')
  await klaar(spel, ib, 'klas', 'De dagkaart ligt op haar tafel.')
  vertel.zeg('Op 2 december loopt er hulp thuis én op school. Samira en Marijke deden wat zij zouden doen.')
}

const teMaken = async ({ ib }: Planspel): Promise<string[]> =>
  (await doe(ib, 'GET', '/agenda')).body.resultaten.filter(({ wat }: Punt) => wat === 'opp-vaststellen').map(({ termijn }: Punt) => termijn)

/** The OPP has six weeks: it stands in the agenda, the rule says so, and who follows its way out has it. */
async function maakHetOpp(spel: Planspel): Promise<void> {
  const { vertel, ib, gezien } = spel
  gezien['OPP te maken'] = await teMaken(spel)
  const { bevindingen } = (await doe(ib, 'GET', `${casusVan(spel)}/toetsing`)).body
  const [gezegd] = bevindingen.filter(({ regel }: { regel: string }) => regel === 'opp-verplicht-doelgroep')
  vertel.zeg(`Het komt in haar agenda, voor ${gezien['OPP te maken']}. ${gezegd.uitleg}`)
  await volgWeg(spel, ib, gezegd.herstel)
  gezien['OPP gemaakt'] = await teMaken(spel)
  vertel.akkoord('Marijke maakt het met Noortje en haar ouders. Het is van de agenda af.')
}

const klaar = (spel: Spel, wie: Speler, naam: string, tekst: string) =>
  doe(wie, 'POST', `${casusVan(spel)}/acties/${spel.ids[naam]}/terugkoppelingen`, { tekst, uitkomst: 'gedaan' })
/** What stays behind comes to who holds the regie; a new day has a reason, and everyone hears how it goes. */
async function wieIsAanZet(spel: Planspel): Promise<void> {
  const { vertel, ib, wijkteam: fenna, moeder, toneel, ids, gezien } = spel
  vertel.bedrijf('Wat blijft liggen, valt op')
  await toneel.zetKlok('2026-12-14T09:00:00.000Z')
  gezien['Fenna te laat'] = await agenda(fenna)
  gezien['Marijke volgt op'] = await agenda(ib)
  vertel.zeg(
    `Half december staat er bij Fenna nog iets, en nu ook bij Marijke, die de regie heeft: ${(gezien['Marijke volgt op'] as string[]).join('; ')}.`,
  )
  const pad = `${casusVan(spel)}/acties/${ids.thuis}`
  const { etag } = await doe(fenna, 'GET', pad)
  await doe(fenna, 'PATCH', pad, { voor: '2026-12-18', reden: 'Vader was ziek; wij doen het deze week.' }, etag)
  gezien['Marijke daarna'] = await agenda(ib)
  const tekst = 'Op school en op woensdag loopt het. De dagkaart thuis volgt deze week.'
  await doe(ib, 'POST', `${casusVan(spel)}/voortgang`, { van: '2026-11-23', tot: '2026-12-14', tekst })
  const voortgang = (await doe(moeder, 'GET', `${casusVan(spel)}/voortgang`)).body.resultaten
  gezien['moeder leest'] = voortgang.map((een: { tekst: string }) => een.tekst)
  vertel.akkoord(`Fenna spreekt een nieuwe dag af, met de reden erbij. Samira leest hoe het gaat: “${tekst}”`)
  await toneel.zetKlok('2026-12-18T15:00:00.000Z')
  await klaar(spel, fenna, 'thuis', 'Hij hangt op de koelkast.')
}

/** At the agreed moment they decide: less where it works, more where it does not. */
async function afbouwenOfErbij(spel: Planspel): Promise<void> {
  const { vertel, wijkteam: fenna, toneel, ids, gezien } = spel
  vertel.bedrijf('Afbouwen, of er iets bij?')
  await toneel.zetKlok('2027-02-12T14:00:00.000Z')
  const [moment] = (await doe(fenna, 'GET', `${casusVan(spel)}/evaluatiemomenten`)).body.resultaten
  vertel.zeg(`Op 12 februari kijken zij terug. Zij spraken af: “${moment.criteria}”`)
  const { doelen } = (await doe(fenna, 'GET', `/gezinsplannen/${ids.gezinsplan}`)).body
  const besluiten = { thuis: ['op-weg', 'intensiveren'], jeugdhulp: ['bereikt', 'afschalen'] } as const
  const scores = doelen.map(({ id, domein }: { id: string; domein: keyof typeof besluiten }) => {
    const [score, besluit] = besluiten[domein]
    return { doelId: id, score, besluit }
  })
  const body = {
    gehoudenOp: '2027-02-12',
    aanwezig: ['ouder' as const, 'school' as const, 'wijkteam' as const],
    scores,
    volgendeOp: '2027-05-07',
  }
  const path = { casusId: ids.casus as string, evaluatiemomentId: moment.id as string }
  await totAkkoord(spel, 'evaluatie afronden', fenna, () =>
    fenna.api.POST('/casussen/{casusId}/evaluatiemomenten/{evaluatiemomentId}/afrondingen', { params: { path }, body }),
  )
  const gelezen = (await doe(spel.moeder, 'GET', `${casusVan(spel)}/evaluatiemomenten/${moment.id}/scores`)).body.resultaten
  gezien['moeder leest de besluiten'] = gelezen.map(({ besluit }: { besluit: string }) => besluit).toSorted()
  vertel.akkoord('Overal dezelfde dagkaart: dat doel is gehaald, daar bouwen zij af. ’s Ochtends gaat het nog niet: daar komt hulp bij.')
}

/** All of it in one line of time, for the family too. */
async function tijdlijn(spel: Planspel): Promise<void> {
  const { vertel, moeder, gezien } = spel
  vertel.bedrijf('De tijdlijn')
  const lijn: { soort: string; op: string; titel: string }[] = (await doe(moeder, 'GET', `${casusVan(spel)}/tijdlijn?limiet=100`)).body
    .resultaten
  const [eerste, laatste] = [lijn[0], lijn.at(-1)]
  gezien.tijdlijn = lijn.map(({ soort }) => soort).join(' ')
  vertel.akkoord(`Samira leest alles terug, op volgorde: ${lijn.length} gebeurtenissen, van “${eerste?.titel}” tot “${laatste?.titel}”.`)
}
