import { medewerkers, mensen } from '../../gezinnen.ts'
import { gelezen, gemaakt, goed, noor, noteer, type Spel, totAkkoord, wijkteam } from './spel.ts'
import { zegJa } from './tafel.ts'

/** The two plans are linked, both ways: proposed from one, confirmed from the other. */
export async function koppelingen(spel: Spel): Promise<void> {
  const { vertel, ib, wijkteam: fenna, ids } = spel
  vertel.bedrijf('De plannen worden gekoppeld')
  const plannen = { oppId: ids.opp as string, gezinsplanId: ids.gezinsplan as string }
  const plan = goed(await fenna.api.GET('/gezinsplannen/{gezinsplanId}', { params: { path: { gezinsplanId: plannen.gezinsplanId } } }))
  vertel.zeg('De school stelt voor om de schoolloopbaan in het gezinsplan aan het OPP te koppelen. Fenna bevestigt.')
  const voorstel = { ...plannen, soort: 'schoolloopbaan-opp' as const, jeugdigeId: noor.school, kant: 'opp' as const, planversie: 1 }
  ids.schoolkoppeling = gemaakt(await ib.api.POST('/koppelingen', { body: voorstel }))
  await bevestig(spel, 'schoolloopbaan koppelen', 'wijkteam', ids.schoolkoppeling, plan.schoolloopbaan[0]?.id)
  vertel.akkoord('Nu mag het wijkteam op school meekijken zo ver het gezin dat wil, en de koppeling staat.')

  vertel.zeg('Andersom stelt Fenna voor om de hulp te koppelen. Daar zeiden de ouders al ja op, dus Marijke kan meteen bevestigen.')
  const hulp = { ...plannen, soort: 'jeugdhulp-hulp' as const, jeugdigeId: noor.wijkteam, kant: 'gezinsplan' as const, planversie: 1 }
  ids.hulpkoppeling = gemaakt(await fenna.api.POST('/koppelingen', { body: { ...hulp, onderdeelId: ids.hulp } }))
  const opp = goed(await ib.api.GET('/opps/{oppId}', { params: { path: { oppId: plannen.oppId } } }))
  await bevestig(spel, 'hulp koppelen', 'ib', ids.hulpkoppeling, opp.jeugdhulp[0]?.id)
  vertel.akkoord('Beide plannen houden elkaars deel vast, zonder het over te schrijven.')
}

async function bevestig(
  spel: Spel,
  naam: string,
  wie: 'ib' | 'wijkteam',
  koppelingId: string,
  onderdeelId: string | undefined,
): Promise<void> {
  const { api } = spel[wie]
  const path = { koppelingId }
  await totAkkoord(spel, naam, spel[wie], async () => {
    const etag = gelezen(await api.GET('/koppelingen/{koppelingId}', { params: { path } }))
    return api.POST('/koppelingen/{koppelingId}/bevestigingen', {
      params: { path, header: { 'If-Match': etag } },
      body: { planversie: 1, onderdeelId },
    })
  })
}

/** The regie passes to the wijkteam: it stays with the school until the wijkteam accepts. */
export async function regie(spel: Spel): Promise<void> {
  const { vertel, ib, ids } = spel
  vertel.bedrijf('De regie gaat naar het wijkteam')
  vertel.zeg('Marijke biedt de regie aan Fenna aan.')
  const casusId = ids.casus as string
  const body = { aan: { organisatieId: wijkteam, medewerkerId: medewerkers.wijkteam.id } }
  const aanbiedingId = await totAkkoord(spel, 'regie aanbieden', ib, () =>
    ib.api.POST('/casussen/{casusId}/regie/aanbiedingen', { params: { path: { casusId } }, body }),
  )
  vertel.akkoord('De overdracht is rond. Tot Fenna haar aanneemt, blijft de regie bij Marijke.')
  await neemRegieAan(spel, aanbiedingId)
}

/** Who was offered the regie accepts it. */
export async function neemRegieAan(spel: Spel, aanbiedingId: string): Promise<void> {
  const { vertel, ib, wijkteam: fenna, ids } = spel
  const casusId = ids.casus as string
  const path = { casusId, aanbiedingId }
  const etag = gelezen(await fenna.api.GET('/casussen/{casusId}/regie/aanbiedingen/{aanbiedingId}', { params: { path } }))
  const aannemen = await fenna.api.POST('/casussen/{casusId}/regie/aanbiedingen/{aanbiedingId}/acceptaties', {
    params: { path, header: { 'If-Match': etag } },
  })
  goed(noteer(spel, 'regie aannemen', aannemen))
  const nu = goed(await ib.api.GET('/casussen/{casusId}/regie', { params: { path: { casusId } } }))
  vertel.akkoord(`Wie heeft nu de regie? ${nu.resultaten.map(({ naam }) => naam).join(', ')}.`)
}

/** A parent withdraws: the next look of the school is honest about what is closed. Later she says yes again. */
export async function intrekking(spel: Spel): Promise<void> {
  const { vertel, ib, moeder, ids } = spel
  vertel.bedrijf('Samira trekt haar toestemming in')
  const path = { casusId: ids.casus as string, toestemmingId: ids.overHulp as string }
  const ingetrokken = await moeder.api.POST('/casussen/{casusId}/toestemmingen/{toestemmingId}/intrekkingen', {
    params: { path },
    body: { antwoordId: ids.jaVanMoeder as string, reden: 'Ik wil er eerst zelf met de juf over praten.' },
  })
  gemaakt(noteer(spel, 'intrekken', ingetrokken))
  await leesHulp(spel)
  const plan = goed(await ib.api.GET('/gezinsplannen/{gezinsplanId}', { params: { path: { gezinsplanId: ids.gezinsplan as string } } }))
  const dicht = plan.afgeschermd.map(({ cel }) => cel)
  spel.ids.dicht = dicht.join()
  vertel.zeg(
    `Dat kan altijd, zonder reden. De hulp is voor de school meteen dicht, en het gezinsplan zegt wat zij niet ziet: ${dicht.join(', ')}.`,
  )
  await toonAfwijkingen(spel, 'na intrekking')
  vertel.zeg('Een week later, na dat gesprek, zegt Samira opnieuw ja. De hulp is weer te zien.')
  await spel.toneel.zetKlok('2026-11-30T09:00:00Z')
  await zegJa(spel, moeder, path.toestemmingId, mensen.moederNoor.ids.vlierhof)
  await leesHulp(spel)
}

async function leesHulp(spel: Spel): Promise<void> {
  noteer(
    spel,
    'school leest de hulp',
    await spel.ib.api.GET('/inzetten/{inzetId}', { params: { path: { inzetId: spel.ids.inzet as string } } }),
  )
}

/** The help ends. Nobody can refuse that; the plan that refers to it now deviates, with a term. */
export async function hulpEindigt(spel: Spel): Promise<void> {
  const { vertel, wijkteam: fenna, ids } = spel
  vertel.bedrijf('De hulp eindigt')
  await spel.toneel.zetKlok('2027-03-12T15:00:00Z')
  const body = { einddatum: '2027-03-12', reden: 'De doelen zijn gehaald.', opbrengst: 'Noortje gaat zonder tranen de deur uit.' }
  gemaakt(await fenna.api.POST('/inzetten/{inzetId}/beeindigingen', { params: { path: { inzetId: ids.inzet as string } }, body }))
  vertel.zeg('Op 12 maart sluit Fenna de hulp af. Drie dagen later kijkt Marijke op school.')
  await spel.toneel.zetKlok('2027-03-15T08:00:00Z')
  await toonAfwijkingen(spel, 'na einde hulp')
  vertel.zeg('Wat op een bekende dag komt, staat er nu al bij: na 31 juli loopt de toestemming af.')
}

async function toonAfwijkingen(spel: Spel, naam: string): Promise<void> {
  const { resultaten } = goed(await spel.ib.api.GET('/afwijkingen'))
  spel.ids[naam] = resultaten.map(({ soort, vanaf }) => `${soort} ${vanaf}`).join()
  for (const { soort, vanaf, termijn, regel } of resultaten)
    spel.vertel.zeg(
      `Afwijking vanaf ${vanaf}: ${betekenis[soort] ?? soort} (${soort}, regel ${regel}). De school herstelt dit uiterlijk op ${termijn}.`,
    )
}

const betekenis: Record<string, string> = {
  'grond-vervallen': 'het OPP verwijst naar iets wat de school niet meer mag zien',
  'jeugdhulp-beeindigd': 'het OPP verwijst naar hulp die voorbij is',
}
