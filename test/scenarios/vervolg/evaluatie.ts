import { gelezen, gemaakt, goed, type Spel, totAkkoord } from '../noor/spel.ts'

const dag = '2027-02-12'

/** They agree when to look back, and three months later they do. */
export async function evaluatie(spel: Spel): Promise<void> {
  await gaanUitvoeren(spel)
  await kijkTerug(spel, 'doorgaan')
}

/** Who begins to carry out what was decided, has agreed when to look back, and by what one then sees whether it works. */
export async function gaanUitvoeren(spel: Spel): Promise<void> {
  const { vertel, ib, ids } = spel
  vertel.bedrijf('Samen terugkijken (bron: NJi, Kenniskaart, uitvoering; IJkpunten, ijkpunt 5)')
  const params = { path: { casusId: ids.casus as string } }
  vertel.zeg('Marijke wil gaan uitvoeren wat is afgesproken. Maar wanneer kijken zij terug, en waaraan zien zij dan of het werkt?')
  await totAkkoord(spel, 'gaan uitvoeren', ib, () =>
    ib.api.POST('/casussen/{casusId}/faseovergangen', { params, body: { naar: 'uitvoeren' } }),
  )
}

/** Every doel that is open to who rounds it off has a score, and who was not there has a reason; the wijkteam decides about the doel at home. */
export async function kijkTerug(spel: Spel, besluitThuis: 'doorgaan' | 'bijstellen'): Promise<void> {
  const { vertel, ib, toneel, ids } = spel
  const params = { path: { casusId: ids.casus as string } }
  const [moment] = goed(await ib.api.GET('/casussen/{casusId}/evaluatiemomenten', { params })).resultaten
  ids.moment = moment?.id as string
  vertel.akkoord(`De evaluatie staat op ${moment?.geplandOp}: “${moment?.criteria}”`)

  await toneel.zetKlok(`${dag}T14:00:00Z`)
  vertel.zeg('Drie maanden later. Samira, Erik-Jan, de juf en Fenna zitten om tafel. Marijke zegt per doel van het OPP hoe ver het is.')
  const oppId = ids.opp as string
  const [eerste, tweede] = goed(await ib.api.GET('/opps/{oppId}', { params: { path: { oppId } } })).doelen
  ids.doel = tweede?.id as string
  const scores = [
    { doelId: eerste?.id as string, score: 'bereikt' as const, besluit: 'doorgaan' as const },
    {
      doelId: ids.doel,
      score: 'niet-bereikt' as const,
      besluit: 'bijstellen' as const,
      toelichting: 'Vijf stappen is nog te veel; drie lukt.',
    },
  ]
  const body = { gehoudenOp: dag, aanwezig: ['ouder' as const, 'school' as const, 'wijkteam' as const], scores, volgendeOp: '2027-05-07' }
  await totAkkoord(spel, 'evaluatie afronden', ib, () =>
    ib.api.POST('/casussen/{casusId}/evaluatiemomenten/{evaluatiemomentId}/afrondingen', {
      params: { path: { ...params.path, evaluatiemomentId: ids.moment as string } },
      body,
    }),
  )
  const { versie } = goed(await ib.api.GET('/opps/{oppId}', { params: { path: { oppId } } }))
  ids['versie na evaluatie'] = `${versie?.planversie} ${versie?.handelingsdeelVastgesteldOp ?? 'concept'}`
  vertel.akkoord(
    `De evaluatie is rond. Wat wordt bijgesteld staat meteen klaar: versie ${versie?.planversie} van het OPP. De volgende evaluatie staat ook.`,
  )
  vertel.zeg('Het doel voor thuis staat in het gezinsplan en is voor de school dicht. Fenna geeft het zelf een score.')
  const path = { casusId: params.path.casusId, evaluatiemomentId: ids.moment as string }
  const { doelen } = goed(
    await spel.wijkteam.api.GET('/gezinsplannen/{gezinsplanId}', { params: { path: { gezinsplanId: ids.gezinsplan as string } } }),
  )
  ids.doelThuis = doelen.find(({ domein }) => domein === 'thuis')?.id as string
  const thuis = {
    doelId: ids.doelThuis,
    score: 'op-weg' as const,
    besluit: besluitThuis,
  }
  gemaakt(
    await spel.wijkteam.api.POST('/casussen/{casusId}/evaluatiemomenten/{evaluatiemomentId}/scores', { params: { path }, body: thuis }),
  )
  await watElkZiet(spel)
}

/** Each reads the scores of the doelen that are open to them. */
async function watElkZiet(spel: Spel): Promise<void> {
  const { vertel, ids } = spel
  const path = { casusId: ids.casus as string, evaluatiemomentId: ids.moment as string }
  for (const wie of ['ib', 'wijkteam', 'moeder'] as const) {
    const gezien = await spel[wie].api.GET('/casussen/{casusId}/evaluatiemomenten/{evaluatiemomentId}/scores', { params: { path } })
    ids[`scores ${wie}`] = String(goed(gezien).resultaten.length)
  }
  vertel.zeg(
    `Ieder leest de scores van de doelen die open staan: Marijke ${ids['scores ib']}, Fenna ${ids['scores wijkteam']}, Samira ${ids['scores moeder']}.`,
  )
}

/** The next version: the pupil is heard anew, the parents agree anew, and it lies on the table. */
export async function volgendeVersie(spel: Spel): Promise<void> {
  const { vertel, ib, ids } = spel
  vertel.bedrijf('De evaluatie wordt een nieuwe versie van het OPP')
  const path = { oppId: ids.opp as string }
  const pad = { ...path, doelId: ids.doel as string }
  const etag = gelezen(await ib.api.GET('/opps/{oppId}/doelen/{doelId}', { params: { path: pad } }))
  const tekst = 'Zij maakt een rekentaak van drie stappen af met alleen de dagkaart als hulp.'
  goed(await ib.api.PATCH('/opps/{oppId}/doelen/{doelId}', { params: { path: pad, header: { 'If-Match': etag } }, body: { tekst } }))
  vertel.zeg(
    'Marijke past het doel aan en wil het handelingsdeel vaststellen. Noortje en haar ouders zijn over deze versie nog niet gehoord.',
  )
  await totAkkoord(spel, 'tweede versie vaststellen', ib, async () => {
    const gelezenOpp = gelezen(await ib.api.GET('/opps/{oppId}', { params: { path } }))
    return ib.api.POST('/opps/{oppId}/vaststellingen', {
      params: { path, header: { 'If-Match': gelezenOpp } },
      body: { deel: 'handelingsdeel' },
    })
  })
  const inbreng = { soort: 'opp' as const, planId: path.oppId, planversie: 2 }
  gemaakt(await ib.api.POST('/casussen/{casusId}/inbreng', { params: { path: { casusId: ids.casus as string } }, body: inbreng }))
  vertel.akkoord('Versie 2 staat, met het doel dat past. Wie via de casus meekijkt, ziet vanaf nu deze versie.')
}
