import { gemaakt, goed, noteer, type Spel } from '../noor/spel.ts'

/** The casus closes: with what it brought, who looks in afterwards, and how the family found it, in its own words. */
export async function afscheid(
  spel: Spel,
  dag = '2027-06-25',
  nazorg = 'De leraar van groep 7 belt in september met Samira.',
): Promise<void> {
  const { vertel, ib, moeder, toneel, ids } = spel
  vertel.bedrijf('De casus sluit met de woorden van het gezin (bron: NJi, Kenniskaart, tevredenheid van ouders en jongeren)')
  await toneel.zetKlok(`${dag}T09:00:00Z`)
  const params = { path: { casusId: ids.casus as string } }
  const sluit = (body: { reden: string; opbrengst?: string; nazorg?: string }) =>
    ib.api.POST('/casussen/{casusId}/afsluitingen', { params, body })
  const kaal = noteer(spel, 'sluiten', await sluit({ reden: 'De doelen zijn gehaald' }))
  const [waarom] = (kaal.error as { bevindingen?: { uitleg: string }[] } | undefined)?.bevindingen ?? []
  vertel.zeg(`Marijke wil de casus sluiten. Nog niet: ${waarom?.uitleg}`)

  const eigen = { rol: 'ouder' as const, tekst: 'Ik moest er hard om vragen, maar toen luisterde iedereen. Noortje fietst weer zelf.' }
  gemaakt(await moeder.api.POST('/casussen/{casusId}/ervaringen', { params, body: eigen }))
  const noortje = { rol: 'jeugdige' as const, vorm: 'gesprek' as const, tekst: 'De rode kruk mag weg. De juf van maandag was lief.' }
  gemaakt(await ib.api.POST('/casussen/{casusId}/ervaringen', { params, body: noortje }))
  const opbrengst = 'Noortje is vier van de vijf ochtenden op tijd in de klas.'
  noteer(spel, 'sluiten', await sluit({ reden: 'De doelen zijn gehaald', opbrengst, nazorg }))
  const { ervaringen } = goed(await moeder.api.GET('/casussen/{casusId}/dossier', { params }))
  ids.ervaringen = ervaringen.map(({ rol, vorm }) => `${rol} ${vorm}`).join(', ')
  vertel.akkoord(`De casus is dicht. In het dossier van het gezin staat hoe zij het vonden: “${ervaringen[0]?.tekst}”`)
  noteer(spel, 'wijkteam na het einde', await spel.wijkteam.api.GET('/casussen/{casusId}', { params }))
}

/** It opens again: the regie is there at once, and who may see it is who has a ground today. */
export async function weerOpen(spel: Spel): Promise<void> {
  const { vertel, ib, moeder, toneel, ids } = spel
  vertel.bedrijf('De casus gaat weer open')
  await toneel.zetKlok('2027-07-12T09:00:00Z')
  const params = { path: { casusId: ids.casus as string } }
  const body = { reden: 'In de laatste schoolweek ging het mis; moeder belde.' }
  noteer(spel, 'heropenen door het wijkteam', await spel.wijkteam.api.POST('/casussen/{casusId}/heropeningen', { params, body }))
  noteer(spel, 'heropenen', await ib.api.POST('/casussen/{casusId}/heropeningen', { params, body }))
  const { resultaten } = goed(await ib.api.GET('/casussen/{casusId}/regie', { params }))
  ids['regie na heropening'] = resultaten.map(({ naam }) => naam).join(', ')
  noteer(spel, 'wijkteam na heropening', await spel.wijkteam.api.GET('/casussen/{casusId}', { params }))
  vertel.akkoord(
    `De regie is bij ${ids['regie na heropening']}. Het wijkteam ziet de casus weer: de toestemming van de ouders loopt tot 31 juli.`,
  )

  await toneel.zetKlok('2027-08-23T09:00:00Z')
  noteer(spel, 'wijkteam na de einddatum', await spel.wijkteam.api.GET('/casussen/{casusId}', { params }))
  vertel.zeg('Na de zomer is de toestemming verlopen: voor het wijkteam is de casus dicht, tot de ouders opnieuw ja zeggen.')
  const lijn = goed(await moeder.api.GET('/casussen/{casusId}/tijdlijn', { params: { ...params, query: { limiet: 100 } } })).resultaten
  ids.tijdlijn = lijn.map(({ soort }) => soort).join(' ')
  vertel.zeg(`Samira leest de tijdlijn: ${lijn.length} gebeurtenissen, van “${lijn[0]?.titel}” tot “${lijn.at(-1)?.titel}”.`)
}
