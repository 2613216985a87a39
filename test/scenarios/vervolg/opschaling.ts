import { gemaakt, goed, noor, noteer, type Spel, totAkkoord, wijkteam } from '../noor/spel.ts'

/** Help that was agreed does not begin: school and wijkteam wait for each other. The mother sees it, and goes higher up. */
export async function vastgelopen(spel: Spel): Promise<void> {
  const { vertel, wijkteam: fenna, moeder, toneel, ids } = spel
  vertel.bedrijf('Het loopt vast, en moeder schaalt op (bron: Oberon, Handreiking, sturing)')
  const params = { path: { casusId: ids.casus as string } }
  const body = {
    jeugdigeId: noor.wijkteam,
    soort: 'begeleiding' as const,
    doel: 'Een vast gezicht in de klas op maandag en donderdag.',
    aanbieder: { organisatieId: wijkteam, naam: 'Wijkteam Bezelhorst' },
    van: '2027-02-22',
  }
  ids.klas = gemaakt(await fenna.api.POST('/inzetten', { body }))
  gemaakt(await fenna.api.POST('/casussen/{casusId}/inbreng', { params, body: { soort: 'inzet', planId: ids.klas } }))
  vertel.zeg(
    'Afgesproken is begeleiding in de klas, vanaf 22 februari. School en wijkteam zijn het niet eens wie betaalt, en er begint niets.',
  )

  await toneel.zetKlok('2027-04-01T08:00:00Z')
  const { bevindingen } = goed(await moeder.api.GET('/casussen/{casusId}/toetsing', { params }))
  const impasse = bevindingen.find(({ regel }) => regel === 'opschalen-bij-impasse')
  ids.impasse = impasse?.uitkomst ?? ''
  vertel.zeg(`Samira vraagt wat er van de casus te zeggen is. Zij leest: ${impasse?.uitleg}`)

  const [afspraak] = goed(await moeder.api.GET('/regioafspraken')).resultaten
  const [laag, hoog] = afspraak?.treden ?? []
  Object.assign(ids, { laag: laag?.id, hoog: hoog?.id })
  const vraag = { aanleiding: 'wachten' as const, vraag: 'Wie start de begeleiding in de klas?' }
  noteer(
    spel,
    'opschalen',
    await moeder.api.POST('/casussen/{casusId}/opschalingen', { params, body: { ...vraag, tredeId: ids.hoog as string } }),
  )
  vertel.zeg(
    `De afspraak in de regio kent ${afspraak?.treden.length} treden. De hoogste meteen gaat niet zonder reden: eerst de ${laag?.functie}.`,
  )
  const eerste = noteer(
    spel,
    'opschalen',
    await moeder.api.POST('/casussen/{casusId}/opschalingen', { params, body: { ...vraag, tredeId: ids.laag as string } }),
  )
  ids.opschaling = gemaakt(eerste)
  const open = goed(await moeder.api.GET('/casussen/{casusId}/opschalingen', { params })).resultaten[0]
  vertel.akkoord(`Zij klopt aan bij de ${laag?.functie}. Uiterlijk ${open?.reactieVoor} is er een reactie.`)
}

/** The first rung can advise, the second may decide; then the help begins, and the OPP says so. */
export async function doorbraak(spel: Spel): Promise<void> {
  const { vertel, ib, wijkteam: fenna, moeder, toneel, ids } = spel
  vertel.bedrijf('Een besluit dat bindt rust op een afspraak')
  const casusId = ids.casus as string
  await toneel.zetKlok('2027-04-06T08:00:00Z')
  const besluit = {
    soort: 'bindend' as const,
    functie: 'Teamleiders',
    op: '2027-04-06',
    tekst: 'Het wijkteam begint; de school betaalt mee.',
  }
  const opEerste = { path: { casusId, opschalingId: ids.opschaling as string } }
  vertel.zeg('Marijke legt vast wat de teamleiders zeiden, als besluit dat iedereen bindt.')
  await totAkkoord(spel, 'bindend besluit', ib, () =>
    ib.api.POST('/casussen/{casusId}/opschalingen/{opschalingId}/besluiten', { params: opEerste, body: besluit }),
  )
  vertel.zeg('Het is nu een advies, en een week later is er nog niets begonnen. Samira gaat een trede hoger.')
  await toneel.zetKlok('2027-04-14T08:00:00Z')
  const hoger = { aanleiding: 'wachten' as const, vraag: 'Er is een advies, en nog niemand begint.', tredeId: ids.hoog as string }
  const opschalingId = gemaakt(await moeder.api.POST('/casussen/{casusId}/opschalingen', { params: { path: { casusId } }, body: hoger }))
  const hier = { path: { casusId, opschalingId } }
  const reactie = { functie: 'Procesregisseur doorbraak', op: '2027-04-14', tekst: 'Vanmiddag spreek ik beide partijen.' }
  gemaakt(await ib.api.POST('/casussen/{casusId}/opschalingen/{opschalingId}/reacties', { params: hier, body: reactie }))
  const slot = {
    ...besluit,
    functie: 'Procesregisseur doorbraak',
    op: '2027-04-14',
    tekst: 'Het wijkteam begint maandag; wie betaalt volgt in mei.',
  }
  noteer(spel, 'doorbraak', await ib.api.POST('/casussen/{casusId}/opschalingen/{opschalingId}/besluiten', { params: hier, body: slot }))
  vertel.akkoord('De procesregisseur mag volgens de afspraak beslissen. Wat de wet aan gemeente en schoolbestuur geeft, blijft daar.')

  vertel.zeg('Fenna start de begeleiding. Wat het OPP van de school over jeugdhulp zegt is voor haar dicht: het houdt haar niet tegen.')
  await totAkkoord(spel, 'begeleiding starten', fenna, () =>
    fenna.api.POST('/inzetten/{inzetId}/starts', { params: { path: { inzetId: ids.klas as string } }, body: { startdatum: '2027-04-19' } }),
  )
  const { resultaten } = goed(await ib.api.GET('/afwijkingen'))
  ids['na de start'] = resultaten.map(({ soort }) => soort).join(' ')
  vertel.akkoord('Maandag begint zij. Bij Marijke staat meteen wat zij moet bijwerken: het OPP noemt deze begeleiding nog niet.')
  const { bevindingen } = goed(await moeder.api.GET('/casussen/{casusId}/toetsing', { params: { path: { casusId } } }))
  ids['impasse daarna'] = bevindingen.find(({ regel }) => regel === 'opschalen-bij-impasse')?.uitkomst ?? ''
}
