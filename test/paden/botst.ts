import type { Aanroep } from '../hulp/aanroepen/vorm.ts'
import { houd, stelVast, stuk } from '../hulp/overleg.ts'
import { makers, type Voorraad, voerUit } from '../hulp/voorraad.ts'
import { afsluiting, medewerkerId, schrijfGezinsplan, schrijfOpp } from '../hulp/wereld.ts'
import type { Geval } from './niet-toegestaan.ts'

type Botsing = Aanroep & { methode?: 'PATCH' }
type Botser = (v: Voorraad) => Promise<Botsing> | Botsing

const gedaan = (v: Voorraad, id: string): Aanroep => v.gedaan.get(id) as Aanroep
/** What was done when the world was made, once more. */
const nogEens =
  (id: string): Botser =>
  (v) =>
    gedaan(v, id)
/** Does the ordinary call, then does it again. */
const tweeKeer =
  (id: string): Botser =>
  async (v) => {
    const aanroep = await (makers[id] as Geval)(v)
    await voerUit(v.huis, aanroep)
    return aanroep
  }
/** The same body, on the casus that was closed. */
const naAfsluiting =
  (id: string, rest: string): Botser =>
  (v) => ({ ...gedaan(v, id), pad: `${gesloten(v)}${rest}` })
const gesloten = (v: Voorraad): string => gedaan(v, 'maakAfsluiting').pad.replace('/afsluitingen', '')
const opnieuw = (ids: string[], hoe = nogEens): Record<string, Botser> => Object.fromEntries(ids.map((id) => [id, hoe(id)]))

/** Two periods one after the other; the first cannot reach into the second. */
const aaneen =
  (maker: string, erbij: (v: Voorraad) => object = () => ({})): Botser =>
  async (v) => {
    const { wie, pad, body: los } = await (makers[maker] as Geval)(v)
    const body = { ...(los as object), ...erbij(v) }
    const { id } = await v.doe(wie, 'POST', pad, { ...body, van: '2026-01-01', tot: '2026-06-30' })
    await v.doe(wie, 'POST', pad, { ...body, van: '2026-07-01' })
    return { wie, pad: `${pad}/${id}`, body: { tot: '2026-12-31' }, methode: 'PATCH' }
  }
const vestiging = (naam: string) => ({ soort: 'school', naam, identificaties: { brin: '99ZZ', vestigingscode: '99ZZ01' } })

/** Who coordinates at the school, and holds the regie of what was opened there. */
const alsWerkgever = ({ tafel: { school } }: Voorraad): Aanroep => ({
  wie: school.systeem,
  pad: `/medewerkers/${medewerkerId(school.baas)}`,
})

const register: Record<string, Botser> = {
  ...opnieuw(['maakSysteem', 'maakMedewerker', 'maakGezagsrelatie', 'maakGezinslid']),
  ...opnieuw(['maakOrganisatieExterneVerwijzing', 'maakMedewerkerExterneVerwijzing', 'maakPersoonExterneVerwijzing'], tweeKeer),
  ...opnieuw(['maakGezinExterneVerwijzing'], tweeKeer),
  maakOrganisatie: async (v) => {
    const { wie, pad } = gedaan(v, 'maakOrganisatie')
    await v.huis.roep(wie, 'POST', pad, vestiging('De Eerste'))
    return { wie, pad, body: vestiging('De Tweede') }
  },
  wijzigOrganisatie: async (v) => {
    const { wie, pad, lezer } = gedaan(v, 'maakOrganisatie')
    await v.huis.roep(wie, 'POST', pad, vestiging('De Eerste'))
    const { id } = await v.doe(wie, 'POST', pad, { soort: 'school', naam: 'De Derde' })
    const body = { identificaties: vestiging('').identificaties }
    return { wie, pad: `${pad}/${id}`, body, methode: 'PATCH', ...(lezer && { lezer }) }
  },
  wijzigMedewerker: (v) => ({ ...alsWerkgever(v), body: { tot: '2026-12-31' }, methode: 'PATCH' }),
  verklaarMedewerkerVervallen: (v) => {
    const { wie, pad } = alsWerkgever(v)
    return { wie, pad: `${pad}/vervallenverklaringen`, body: { reden: 'Werkt hier niet.' } }
  },
  maakConvenanttoetreding: nogEens('maakConvenanttoetreding'),
  wijzigConvenanttoetreding: aaneen('maakConvenanttoetreding'),
  wijzigGezagsrelatie: aaneen('maakGezagsrelatie'),
  wijzigGezinslid: aaneen('maakGezinslid'),
  // At the school where this child is already.
  maakInschrijving: (v) => ({ ...gedaan(v, 'maakInschrijving'), body: { schoolId: v.tafel.school.id, sector: 'sbo', van: '2026-08-01' } }),
  wijzigInschrijving: aaneen('maakInschrijving', ({ vreemd }) => ({ schoolId: vreemd.id })),
}

/** The same, at a meeting of which the verslag is vastgesteld. */
const inVastOverleg =
  (rest: string, body: unknown): Botser =>
  async (v) => {
    const pad = await houd(v.tafel)
    await stelVast(v.tafel, pad)
    return { wie: v.tafel.school.baas, pad: `${pad}${rest}`, body }
  }
const veldVan: Record<string, string> = {
  Uitgenodigde: 'uitgenodigden',
  Aanwezige: 'aanwezigen',
  Verslagdeel: 'verslagdelen',
  Afspraak: 'afspraken',
}
const opOverleg = (ids: string[]): Record<string, Botser> =>
  Object.fromEntries(
    ids.map((id): [string, Botser] => [
      id,
      async (v) => {
        const { body } = gedaan(v, id)
        const veld = veldVan[id.replace(/^(maak|wijzig|verklaar)(.*?)(Vervallen)?$/, '$2')]
        const { wie, pad } = await inVastOverleg('', undefined)(v)
        if (!veld) return { wie, pad, body, methode: 'PATCH' }
        if (id.startsWith('maak')) return { wie, pad: `${pad}/${veld}`, body }
        const [deel] = (await v.doe(wie, 'GET', `${pad}/${veld}`)).body.resultaten
        const hier = `${pad}/${veld}/${deel.id}`
        return id.startsWith('wijzig') ? { wie, pad: hier, body, methode: 'PATCH' } : { wie, pad: `${hier}/vervallenverklaringen`, body }
      },
    ]),
  )

/** Who was told, was told. */
async function tweeKeerGewijzigd(v: Voorraad): Promise<Aanroep> {
  const aanroep = await (makers.wijzigDeling as Geval)(v)
  await voerUit(v.huis, { ...aanroep, etagVan: aanroep.pad }, 'PATCH')
  return aanroep
}

/** A casus is always about someone. */
async function enigeJeugdige(v: Voorraad): Promise<Aanroep> {
  const wie = v.tafel.school.baas
  const pad = `/casussen/${v.tafel.casus}/jeugdigen`
  const [enige] = (await v.doe(wie, 'GET', pad)).body.resultaten
  return { wie, pad: `${pad}/${enige.id}/vervallenverklaringen`, body: { reden: 'Vastgelegd bij de verkeerde leerling.' } }
}

/** The same, on an arrangement that is vastgesteld. */
const inVastArrangement =
  (id: string): Botser =>
  async (v) => {
    const { wie, pad } = await (makers.maakArrangementvaststelling as Geval)(v)
    const arrangement = pad.replace('/vaststellingen', '')
    const [deel] = (await v.doe(wie, 'GET', `${arrangement}/onderdelen`)).body.resultaten
    await voerUit(v.huis, { wie, pad, etagVan: arrangement })
    const { body } = gedaan(v, id)
    if (id === 'wijzigArrangement') return { wie, pad: arrangement, body, methode: 'PATCH' }
    if (id === 'maakArrangementonderdeel') return { wie, pad: `${arrangement}/onderdelen`, body }
    return { wie, pad: `${arrangement}/onderdelen/${deel.id}/vervallenverklaringen`, body }
  }
const besloten = async (v: Voorraad): Promise<Aanroep> => {
  const aanroep = await (makers.maakArrangementbesluit as Geval)(v)
  await voerUit(v.huis, aanroep)
  return aanroep
}

/** The same, on a privacyverzoek of which the answer went out. */
const naAntwoord =
  (id: string): Botser =>
  async (v) => {
    const { wie, pad, body } = await (makers[id] as Geval)(v)
    const verzoek = pad.split('/').slice(0, 3).join('/')
    const { body: antwoord } = gedaan(v, 'maakPrivacyafhandeling')
    await v.doe(v.tafel.school.baas, 'POST', `${verzoek}/afhandelingen`, antwoord)
    return { wie, pad, body, ...(id.startsWith('wijzig') && { methode: 'PATCH' as const }) }
  }

const casus: Record<string, Botser> = {
  ...opnieuw(
    [
      ...['wijzigPrivacyverzoek', 'maakPrivacyverlenging', 'verklaarPrivacyverlengingVervallen'],
      ...['maakPrivacybesluit', 'verklaarPrivacybesluitVervallen', 'maakPrivacyafhandeling'],
    ],
    naAntwoord,
  ),
  verklaarJeugdigeVervallen: enigeJeugdige,
  ...opnieuw(['voegJeugdigeToe', 'maakFaseovergang', 'maakAfsluiting', 'maakDeelnemer', 'maakDeelnemermedewerker', 'maakUitnodiging']),
  ...opnieuw([
    'maakUitnodigingacceptatie',
    'maakAntwoord',
    'maakIntrekking',
    'maakRegieacceptatie',
    'maakInbreng',
    'maakInbrengbeeindiging',
  ]),
  ...opnieuw([
    'maakVernietiging',
    'maakHulpverzoekopenstelling',
    'maakAntwoordbevestiging',
    'maakPersoonsnummer',
    'maakConsultvervolg',
    'maakVertegenwoordiging',
    'maakDelingbevestiging',
    'maakDelingbeeindiging',
    'maakSchoolopenstellingeinde',
    'maakMeldcodestap',
    'maakMeldcodeafsluiting',
  ]),
  ...opnieuw(['maakActieterugkoppeling', 'maakOverdracht', 'maakOverdrachtacceptatie']),
  ...opnieuw(['maakAanspreekpunt'], tweeKeer),
  maakActie: naAfsluiting('maakActie', '/acties'),
  maakVoortgang: naAfsluiting('maakVoortgang', '/voortgang'),
  wijzigActie: async (v) => {
    const { wie, pad, body } = await (makers.wijzigActie as Geval)(v)
    await v.doe(wie, 'POST', `${pad}/terugkoppelingen`, { tekst: 'Klaar.', uitkomst: 'gedaan' })
    return { wie, pad, body, methode: 'PATCH' }
  },
  verklaarOverdrachtVervallen: (v) => ({
    wie: v.tafel.school.baas,
    pad: gedaan(v, 'maakOverdrachtacceptatie').pad.replace(/acceptaties$/, 'vervallenverklaringen'),
    body: { reden: 'Dit klopt niet.' },
  }),
  ...opnieuw(['maakUitgenodigde', 'maakOverlegverloop', 'maakAanwezige', 'maakVerslagvaststelling', 'maakVerslaginstemming']),
  ...opOverleg(['maakVerslagdeel', 'maakAfspraak', 'wijzigOverleg', 'wijzigAanwezige', 'wijzigVerslagdeel', 'wijzigAfspraak']),
  ...opOverleg(['Uitgenodigde', 'Aanwezige', 'Verslagdeel', 'Afspraak'].map((naam) => `verklaar${naam}Vervallen`)),
  maakOverleg: naAfsluiting('maakOverleg', '/overleggen'),
  maakOverlegakkoord: inVastOverleg('/akkoorden', {}),
  maakOverlegstuk: async (v) => ({ ...(await inVastOverleg('/stukken', stuk(v.tafel))(v)), wie: v.tafel.wijkteam.baas }),
  wijzigOverlegstuk: async (v) => {
    const aanroep = await (makers.wijzigOverlegstuk as Geval)(v)
    await voerUit(v.huis, { ...aanroep, etagVan: aanroep.pad }, 'PATCH')
    return { ...aanroep, methode: 'PATCH' }
  },
  maakEvaluatiemoment: naAfsluiting('maakEvaluatiemoment', '/evaluatiemomenten'),
  maakErvaring: naAfsluiting('maakErvaring', '/ervaringen'),
  maakArrangement: naAfsluiting('maakArrangement', '/arrangementen'),
  ...Object.fromEntries(
    ['wijzigArrangement', 'maakArrangementonderdeel', 'verklaarArrangementonderdeelVervallen'].map((id) => [id, inVastArrangement(id)]),
  ),
  wijzigArrangementonderdeel: async (v) => {
    const { wie, pad } = await besloten(v)
    return { wie, pad: pad.replace('/besluiten', ''), body: { omvang: 'Drie uur per week' }, methode: 'PATCH' }
  },
  maakArrangementbesluit: besloten,
  ...opnieuw(['maakArrangementvaststelling']),
  maakOpschaling: naAfsluiting('maakOpschaling', '/opschalingen'),
  ...opnieuw(['maakHeropening', 'maakEvaluatieafronding', 'maakDoelscore', 'maakOpschalingbesluit']),
  maakOpschalingreactie: (v) => ({
    ...gedaan(v, 'maakOpschalingreactie'),
    pad: gedaan(v, 'maakOpschalingbesluit').pad.replace(/besluiten$/, 'reacties'),
  }),
  wijzigEvaluatiemoment: (v) => ({
    ...gedaan(v, 'wijzigEvaluatiemoment'),
    pad: gedaan(v, 'maakEvaluatieafronding').pad.replace('/afrondingen', ''),
    methode: 'PATCH',
  }),
  maakSchoolopenstelling: async (v) => {
    const aanroep = await (makers.maakSchoolopenstelling as Geval)(v)
    return { ...aanroep, body: { ...(aanroep.body as object), doel: 'lesgeven' } }
  },
  maakDeling: naAfsluiting('maakDeling', '/delingen'),
  maakMeldcode: naAfsluiting('maakMeldcode', '/meldcodes'),
  wijzigDeling: async (v) => ({ ...(await tweeKeerGewijzigd(v)), methode: 'PATCH' }),
  maakHulpvraag: naAfsluiting('maakHulpvraag', '/hulpvragen'),
  maakToestemming: naAfsluiting('maakToestemming', '/toestemmingen'),
  maakRegieaanbieding: naAfsluiting('maakRegieaanbieding', '/regie/aanbiedingen'),
  wijzigDeelnemer: async (v) => {
    const wie = v.tafel.school.baas
    const [deelnemer] = (await v.doe(wie, 'GET', `${gesloten(v)}/deelnemers`)).body.resultaten
    return { wie, pad: `${gesloten(v)}/deelnemers/${deelnemer.id}`, body: { tot: '2026-12-31' }, methode: 'PATCH' }
  },
  wijzigDeelnemermedewerker: async (v) => {
    const { wie, pad } = await (makers.maakAfsluiting as Geval)(v)
    const casus = pad.replace('/afsluitingen', '')
    const [deelnemer] = (await v.doe(wie, 'GET', `${casus}/deelnemers`)).body.resultaten
    const { body } = await (makers.maakDeelnemermedewerker as Geval)(v)
    const onder = `${casus}/deelnemers/${deelnemer.id}/medewerkers`
    const { id } = await v.doe(wie, 'POST', onder, body)
    await v.doe(wie, 'POST', pad, afsluiting())
    return { wie, pad: `${onder}/${id}`, body: { tot: '2026-12-31' }, methode: 'PATCH' }
  },
}

/** The first part of this kind in a plan that is vastgesteld. */
const deelVan = async (v: Voorraad, naam: string): Promise<Aanroep> => {
  const { wie, pad, body } = gedaan(v, `maak${naam}`)
  const veld = pad.split('/').at(-1)
  const plan = naam.startsWith('Opp') ? `/opps/${v.opp}` : `/gezinsplannen/${v.plan}`
  const [deel] = (await v.doe(wie, 'GET', `${plan}/${veld}`)).body.resultaten
  return { wie, pad: `${plan}/${veld}/${deel.id}`, body }
}
const inVast = (naam: string): Record<string, Botser> => ({
  [`maak${naam}`]: async (v) => {
    const { pad, ...rest } = await deelVan(v, naam)
    return { ...rest, pad: pad.replace(/\/[^/]+$/, '') }
  },
  [`wijzig${naam}`]: async (v) => ({ ...(await deelVan(v, naam)), body: gedaan(v, `wijzig${naam}`).body, methode: 'PATCH' }),
  [`verklaar${naam}Vervallen`]: async (v) => {
    const { pad, ...rest } = await deelVan(v, naam)
    return { ...rest, pad: `${pad}/vervallenverklaringen`, body: { reden: 'Dit klopt niet.' } }
  },
})
const delen = ['OppFactor', 'OppLeerlinginbreng', 'OppBegeleiding', 'OppJeugdhulpverklaring', 'OppJeugdhulp', 'OppDoel']
const plandelen = ['GezinsplanKracht', 'GezinsplanHulp', 'GezinsplanSchoolloopbaan', 'GezinsplanDoel']

const samenvatting = (v: Voorraad, id: string, plan: string): Aanroep => ({ ...gedaan(v, id), pad: `${plan}/samenvattingen` })
/** What changed after the parents agreed, they have not agreed with. */
async function stemIn(v: Voorraad, plan: string): Promise<void> {
  const { moeder, vader, bijSchool } = v.tafel
  for (const [wie, doorId] of [
    [moeder, bijSchool.moeder],
    [vader, bijSchool.vader],
  ] as const) {
    const { etag } = await v.doe(wie, 'GET', plan)
    const body = { planversie: 1, doorId, hoedanigheid: 'ouder', uitkomst: 'ingestemd', gegevenOp: '2026-11-23' }
    await v.doe(wie, 'POST', `${plan}/instemmingen`, body, { ifMatch: etag })
  }
}

/** A summary that stands in a version which is vastgesteld since. */
const vasteSamenvatting = async (v: Voorraad, id: string, plan: string, vaststellingen: unknown[]): Promise<Aanroep> => {
  const { wie, pad, body } = samenvatting(v, id, plan)
  const { id: samenvattingId } = await v.doe(wie, 'POST', pad, body)
  if (plan.startsWith('/opps')) await stemIn(v, plan)
  for (const vaststelling of vaststellingen) {
    const { etag } = await v.doe(wie, 'GET', plan)
    await v.doe(wie, 'POST', `${plan}/vaststellingen`, vaststelling, { ifMatch: etag })
  }
  return { wie, pad: `${pad}/${samenvattingId}/vervallenverklaringen`, body: { reden: 'Dit klopt niet.' } }
}
const opGezin = async (v: Voorraad) => ({
  ...v.tafel,
  bijWijkteam: { ...v.tafel.bijWijkteam, gezin: ((await (makers.maakGezinsplan as Geval)(v)).body as { gezinId: string }).gezinId },
})

const plannen: Record<string, Botser> = {
  stemInMetOpp: tweeKeer('stemInMetOpp'),
  ...Object.assign({}, ...[...delen, ...plandelen].map(inVast)),
  ...opnieuw([
    'startInzet',
    'beeindigInzet',
    'maakOppVersie',
    'stelOppVast',
    'maakGezinsplan',
    'maakGezinsplanVersie',
    'stelGezinsplanVast',
  ]),
  ...opnieuw(['bevestigKoppeling', 'beeindigKoppeling']),
  ...opnieuw(
    ['maakInzetExterneVerwijzing', 'maakOppExterneVerwijzing', 'maakGezinsplanExterneVerwijzing', 'maakKoppelingExterneVerwijzing'],
    tweeKeer,
  ),
  wijzigOpp: (v) => ({ ...gedaan(v, 'wijzigOpp'), pad: `/opps/${v.opp}`, methode: 'PATCH' }),
  wijzigGezinsplan: (v) => ({ ...gedaan(v, 'wijzigGezinsplan'), pad: `/gezinsplannen/${v.plan}`, methode: 'PATCH' }),
  maakOppSamenvatting: (v) => samenvatting(v, 'maakOppSamenvatting', `/opps/${v.opp}`),
  maakGezinsplanSamenvatting: (v) => samenvatting(v, 'maakGezinsplanSamenvatting', `/gezinsplannen/${v.plan}`),
  verklaarOppSamenvattingVervallen: async (v) =>
    vasteSamenvatting(v, 'maakOppSamenvatting', `/opps/${await schrijfOpp(v.tafel, [v.hulp])}`, [
      { deel: 'perspectief', overlegGevoerdOp: '2026-11-18' },
      { deel: 'handelingsdeel' },
    ]),
  verklaarGezinsplanSamenvattingVervallen: async (v) =>
    vasteSamenvatting(v, 'maakGezinsplanSamenvatting', `/gezinsplannen/${await schrijfGezinsplan(await opGezin(v), [v.hulp])}`, [{}]),
  verklaarKoppelingVervallen: (v) => ({
    ...gedaan(v, 'verklaarKoppelingVervallen'),
    pad: `/koppelingen/${v.koppeling}/vervallenverklaringen`,
  }),
}

/** A call that clashes: with a rule, with what is there already, with what stands fixed. */
export const botst: Record<string, Botser> = { ...register, ...casus, ...plannen }

const weg = 'Wat vervallen is, is er niet meer: een tweede keer geeft 404.'
const uniekNiet = 'Er is niets waar dit mee kan botsen: geen regel weigert het, en het hoeft niet uniek te zijn.'
/** Writes that meet nothing, and why; a POST still gives 409 on an Idempotency-Key of another call. */
export const botstNooit: Record<string, string> = {
  ...Object.fromEntries(
    ['Systeem', 'Actie', 'Persoon', 'Gezagsrelatie', 'Inschrijving', 'ExterneVerwijzing', 'Gezin', 'Gezinslid', 'Casus']
      .concat([
        'Evaluatiemoment',
        'Ervaring',
        'Uitnodiging',
        'Hulpverzoek',
        'Toestemming',
        'Vertegenwoordiging',
        'Persoonsnummer',
        'Privacyverzoek',
        'Consult',
        'Deling',
        'Overleg',
        'Arrangement',
        'Schoolopenstelling',
        'Meldcode',
        'Inzet',
        'Opp',
        'Gezinsplan',
        'GezinsplanAfschrift',
      ])
      .map((naam) => [`verklaar${naam}Vervallen`, weg]),
  ),
  ...Object.fromEntries(
    ['maakRegioafspraak', 'maakPersoon', 'wijzigPersoon', 'maakGezin', 'wijzigGezin']
      .concat(
        ['Persoon', 'Casus', 'Overleg', 'Arrangement', 'Opp', 'Gezinsplan', 'Inzet'].flatMap((naam) => [
          `maak${naam}Zienswijze`,
          `wijzig${naam}Zienswijze`,
        ]),
      )
      .concat([
        'maakPrivacyreglement',
        'wijzigPrivacyreglement',
        'maakConvenant',
        'wijzigConvenant',
        'maakMandaat',
        'wijzigMandaat',
        'maakConsult',
        'maakConsultreactie',
        'maakHulpverzoek',
        'maakPrivacyverzoek',
        'maakCasus',
        'maakInzet',
        'wijzigInzet',
        'maakOpp',
        'stelKoppelingVoor',
        'maakGezinsplanAfschrift',
        'wijzigGezinsplanAfschrift',
      ])
      .map((id) => [id, uniekNiet]),
  ),
}
