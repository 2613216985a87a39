import { mensen, organisaties } from '../../gezinnen.ts'
import { gelezen, gemaakt, gezin, goed, noor, type Spel, school, totAkkoord, verhaal, wijkteam } from './spel.ts'
import { zegJa } from './tafel.ts'

/** The gezinsplan: complete but for the school career, so refused; mended, vastgesteld, and laid on the table. */
export async function gezinsplan(spel: Spel): Promise<void> {
  const { vertel, wijkteam: fenna, ids } = spel
  vertel.bedrijf('Het gezinsplan mist de schoolloopbaan')
  ids.gezinsplan = await schrijfGezinsplan(spel)
  vertel.zeg('Fenna schrijft met de ouders het gezinsplan: wat zij zelf kunnen, wie helpt, de hulp en de doelen. Zij wil het vaststellen.')
  const path = { gezinsplanId: ids.gezinsplan }
  await totAkkoord(spel, 'gezinsplan vaststellen', fenna, async () => {
    const etag = gelezen(await fenna.api.GET('/gezinsplannen/{gezinsplanId}', { params: { path } }))
    return fenna.api.POST('/gezinsplannen/{gezinsplanId}/vaststellingen', { params: { path, header: { 'If-Match': etag } }, body: {} })
  })
  vertel.akkoord('Het gezinsplan is vastgesteld, mét wat het gezin over school vertelt. Fenna legt het op tafel, en de hulp erbij.')
  const params = { path: { casusId: ids.casus as string } }
  const body = { soort: 'gezinsplan' as const, planId: ids.gezinsplan, planversie: 1 }
  gemaakt(await fenna.api.POST('/casussen/{casusId}/inbreng', { params, body }))
  gemaakt(await fenna.api.POST('/casussen/{casusId}/inbreng', { params, body: { soort: 'inzet', planId: ids.inzet as string } }))
}

async function schrijfGezinsplan({ wijkteam: fenna, ids }: Spel): Promise<string> {
  const dag = '2026-11-20'
  const body = {
    soort: 'gezinsplan' as const,
    gezinId: gezin,
    familiegroepsplanAanbod: { aangebodenOp: '2026-09-10', uitkomst: 'ouders-zien-af' as const },
    overlegMetJeugdigeOp: dag,
    overlegMetOudersOp: dag,
  }
  const gezinsplanId = gemaakt(await fenna.api.POST('/gezinsplannen', { body }))
  const params = { path: { gezinsplanId } }
  const betreftId = noor.wijkteam
  const school = { schoolnaam: organisaties.vlierhof.naam, sector: 'po' as const, leerjaar: 6, van: '2021-08-23' }
  gemaakt(await fenna.api.POST('/personen/{persoonId}/inschrijvingen', { params: { path: { persoonId: betreftId } }, body: school }))
  for (const kracht of verhaal.gezinsplan?.krachten ?? [])
    gemaakt(await fenna.api.POST('/gezinsplannen/{gezinsplanId}/krachten', { params, body: { ...kracht, betreftId } }))
  const hulp = { betreftId, inzetId: ids.inzet as string }
  ids.hulp = gemaakt(await fenna.api.POST('/gezinsplannen/{gezinsplanId}/hulp', { params, body: hulp }))
  for (const { tekst, domein, streefdatum } of verhaal.gezinsplan?.doelen ?? [])
    gemaakt(await fenna.api.POST('/gezinsplannen/{gezinsplanId}/doelen', { params, body: { betreftId, tekst, domein, streefdatum } }))
  return gezinsplanId
}

/** The OPP: written when the school knew of no help; then the family opens the help to the school, and the plan must follow. */
export async function opp(spel: Spel): Promise<void> {
  const { vertel, ib, ids } = spel
  vertel.bedrijf('Het OPP mist de jeugdhulp')
  ids.opp = await schrijfOpp(spel)
  const path = { oppId: ids.opp }
  const stelVast = async (deel: 'perspectief' | 'handelingsdeel') => {
    const etag = gelezen(await ib.api.GET('/opps/{oppId}', { params: { path } }))
    const body = { deel, overlegGevoerdOp: deel === 'perspectief' ? '2026-11-19' : undefined }
    return ib.api.POST('/opps/{oppId}/vaststellingen', { params: { path, header: { 'If-Match': etag } }, body })
  }
  vertel.zeg('Marijke heeft het OPP geschreven toen zij van geen hulp wist: er staat “nee” bij jeugdhulp. Het perspectief kan vast.')
  await totAkkoord(spel, 'perspectief vaststellen', ib, () => stelVast('perspectief'))

  await watDichtIs(spel)
  await openDeHulp(spel)
  vertel.zeg('Nu wil zij het handelingsdeel vaststellen.')
  await totAkkoord(spel, 'handelingsdeel vaststellen', ib, () => stelVast('handelingsdeel'))
  vertel.akkoord('Het OPP verwijst naar de hulp thuis, beide ouders stemmen in, en het handelingsdeel is vastgesteld.')
  gemaakt(
    await ib.api.POST('/casussen/{casusId}/inbreng', {
      params: { path: { casusId: ids.casus as string } },
      body: { soort: 'opp', planId: ids.opp, planversie: 1 },
    }),
  )
}

/** What is closed says so, and how it opens. */
async function watDichtIs({ vertel, ib, ids }: Spel): Promise<void> {
  const plan = goed(await ib.api.GET('/gezinsplannen/{gezinsplanId}', { params: { path: { gezinsplanId: ids.gezinsplan as string } } }))
  const dicht = plan.afgeschermd.find(({ cel }) => cel === 'jeugdhulp/jeugdhulp')
  vertel.zeg(
    `Op tafel ligt het gezinsplan. Marijke ziet dat het er is, en eerlijk wat dicht is: ${dicht?.cel} (${dicht?.reden}). ${dicht?.hoeOpenen}`,
  )
}

/** The school asks to see the help, both parents say yes, and it is open. */
export async function openDeHulp(spel: Spel, tot = '2027-07-31'): Promise<void> {
  const { vertel, ib, ids } = spel
  const body = {
    betreftId: noor.school,
    doel: verhaal.toestemmingsdoel,
    bronIds: [wijkteam],
    ontvangerIds: [school],
    cellen: ['jeugdhulp/jeugdhulp' as const],
    tot,
    informatieversie: 'Folder samen afstemmen, versie 2026-1',
    avgGrondslag: 'publieke-taak' as const,
    doorbrekingGeheimhouding: true,
    uitdrukkelijk: true,
  }
  const params = { path: { casusId: ids.casus as string } }
  ids.overHulp = gemaakt(await ib.api.POST('/casussen/{casusId}/toestemmingen', { params, body }))
  ids.jaVanMoeder = await zegJa(spel, spel.moeder, ids.overHulp, mensen.moederNoor.ids.vlierhof)
  await zegJa(spel, spel.vader, ids.overHulp, mensen.vaderNoor.ids.vlierhof)
  const gezien = goed(await ib.api.GET('/inzetten', { params: { query: { jeugdigeId: noor.wijkteam } } }))
  vertel.akkoord(`Beide ouders zeggen ja. De school ziet nu ${gezien.resultaten.length} inzet: “${gezien.resultaten[0]?.doel}”`)
}

async function schrijfOpp({ ib }: Spel): Promise<string> {
  const plan = verhaal.opps.noor
  if (!plan) throw new Error('het verhaal kent geen OPP')
  const { soort, schooljaar, uitstroombestemming, leerlinginbreng } = plan
  const body = { soort, schooljaar, uitstroombestemming, programmaAfwijking: 'geen', jeugdigeId: noor.school }
  const oppId = gemaakt(await ib.api.POST('/opps', { body }))
  const params = { path: { oppId } }
  for (const factor of plan.factoren) gemaakt(await ib.api.POST('/opps/{oppId}/factoren', { params, body: factor }))
  const inbreng = {
    ...leerlinginbreng,
    vorm: 'tekening' as const,
    gebodenHulp: 'De juf zat erbij en vroeg door.',
    toegelichtOp: '2026-11-19',
    toegelichtDoor: 'De ib’er',
  }
  gemaakt(await ib.api.POST('/opps/{oppId}/leerlinginbreng', { params, body: inbreng }))
  for (const een of plan.begeleiding) gemaakt(await ib.api.POST('/opps/{oppId}/begeleiding', { params, body: een }))
  const verklaring = { antwoord: 'nee' as const, gevraagdAan: 'Moeder, op de gang', gevraagdOp: '2026-10-06' }
  gemaakt(await ib.api.POST('/opps/{oppId}/jeugdhulpverklaring', { params, body: verklaring }))
  for (const doel of plan.doelen) gemaakt(await ib.api.POST('/opps/{oppId}/doelen', { params, body: doel }))
  return oppId
}
