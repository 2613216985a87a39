import { describe, expect, it } from 'vitest'
import type { GezinsplanFeiten, OppFeiten, ToestemmingFeiten } from '../../src/regels/feiten.ts'
import { deuren, type Stap } from '../../src/regels/regel.ts'
import { type Bevinding, geweigerd, toets } from '../../src/regels/toets.ts'
import {
  antwoord,
  geboren,
  gezinsplan,
  gezinsplanVersie,
  inbreng,
  inzet,
  kind,
  koppeling,
  loopbaan,
  metPleegouder,
  moeder,
  opp,
  oppVersie,
  toestemming,
  vader,
  vandaag,
  vastgesteld,
  verklaring,
  voogd,
  vraag,
} from './bouwers.ts'
import { wegen } from './gevallen.ts'
import { ingevuld, volgPlan, volgToestemming } from './volger.ts'

const weg = (bevindingen: readonly Bevinding[]): Stap[] =>
  bevindingen.flatMap(({ uitkomst, herstel }) => (uitkomst === 'voldaan' ? [] : herstel))

const leegOpp = oppVersie({
  uitstroombestemming: undefined,
  programmaAfwijking: undefined,
  factoren: [],
  leerlinginbreng: [],
  begeleiding: [],
  jeugdhulpverklaring: undefined,
  jeugdhulp: [],
})
const oneens = { planversie: 1, doorId: 'vader-1', uitkomst: 'geen-overeenstemming' as const, gegevenOp: '2026-08-31' }
const opps: [string, OppFeiten][] = [
  ['een leeg handelingsdeel', opp(leegOpp, { instemmingen: [] })],
  ['een leeg perspectief', opp({ ...leegOpp, delen: ['perspectief'] })],
  ['nee, terwijl de school hulp ziet', opp(oppVersie({ jeugdhulpverklaring: verklaring({ antwoord: 'nee' }), jeugdhulp: [] }))],
  ['geen antwoord, zonder reden', opp(oppVersie({ jeugdhulpverklaring: verklaring({ antwoord: 'geen-antwoord-gewenst' }) }))],
  ['een inbreng die niet is verwerkt', opp(oppVersie({ leerlinginbreng: [inbreng({ invloed: undefined, gekozenDoorLeerling: false })] }))],
  ['een ouder die het niet eens is', opp(oppVersie(), { gezag: [vader], instemmingen: [oneens] })],
]

const plannen: [string, GezinsplanFeiten][] = [
  [
    'niets ingevuld',
    gezinsplan(
      gezinsplanVersie({ familiegroepsplanAanbod: undefined, overlegMetOudersOp: undefined, maatregel: true, schoolloopbaan: [] }),
    ),
  ],
  [
    'twee kinderen, een zonder inschrijving',
    gezinsplan(gezinsplanVersie(), { kinderen: [kind(), kind({ id: 'kind-2', inschrijvingen: [] })] }),
  ],
  [
    'een verzoek om het plan op papier dat blijft liggen',
    gezinsplan(gezinsplanVersie(), { afschriften: [{ id: 'afschrift-1', planversie: 1, gevraagdOp: '2026-08-01' }] }),
  ],
  ['een pleegouder die nergens van weet', gezinsplan(gezinsplanVersie(), metPleegouder())],
  [
    'een koppeling die niet is bevestigd',
    gezinsplan(gezinsplanVersie({ schoolloopbaan: [loopbaan({ herkomst: 'koppeling', koppelingId: 'koppeling-1' })] })),
  ],
  [
    'niet van toepassing bij een leerplichtig kind',
    gezinsplan(gezinsplanVersie({ schoolloopbaan: [{ id: 'loopbaan-1', jeugdigeId: 'kind-1', nvtReden: 'x' }] })),
  ],
]

describe('wie het herstel volgt, mag daarna', () => {
  it.each(opps)('een OPP vaststellen: %s', (_zin, feiten) => {
    const bevindingen = toets('opp', 'vaststellen', feiten, vandaag)
    expect(geweigerd(bevindingen)).toBe(true)
    expect(geweigerd(toets('opp', 'vaststellen', weg(bevindingen).reduce(volgPlan, feiten), vandaag))).toBe(false)
  })
  it.each(plannen)('een gezinsplan vaststellen: %s', (_zin, feiten) => {
    const bevindingen = toets('gezinsplan', 'vaststellen', feiten, vandaag)
    expect(geweigerd(bevindingen)).toBe(true)
    expect(geweigerd(toets('gezinsplan', 'vaststellen', weg(bevindingen).reduce(volgPlan, feiten), vandaag))).toBe(false)
  })

  const nodig = { bronIds: ['wijkteam-1'], ontvangerIds: ['school-1'], cellen: ['jeugdhulp/jeugdhulp'] }
  const toestemmingen: [string, ToestemmingFeiten][] = [
    ['elf jaar, er is niets gevraagd', toestemming(geboren.elf, [], { uitwisseling: nodig })],
    ['elf jaar, een ouder antwoordde', toestemming(geboren.elf, [vraag([antwoord('moeder-1')])], { uitwisseling: nodig })],
    [
      'elf jaar, een ouder weigerde',
      toestemming(geboren.elf, [vraag([antwoord('moeder-1', { uitkomst: 'geweigerd' })])], { uitwisseling: nodig }),
    ],
    [
      'elf jaar, de vraag is verlopen',
      toestemming(geboren.elf, [vraag([antwoord('moeder-1')], { tot: '2026-08-31' })], { uitwisseling: nodig }),
    ],
    ['elf jaar, gezag onbekend', toestemming(geboren.elf, [], { uitwisseling: nodig, gezag: [] })],
    ['dertien jaar', toestemming(geboren.dertien, [vraag([antwoord('vader-1')])], { uitwisseling: nodig })],
    ['zeventien jaar', toestemming(geboren.zeventien, [vraag([antwoord('vader-1')])], { uitwisseling: nodig })],
  ]
  it.each(toestemmingen)('een koppeling bevestigen: %s', (_zin, feiten) => {
    const vragen = (nu: ToestemmingFeiten) =>
      toets('koppeling', 'koppeling-bevestigen', { koppelingId: 'koppeling-1', toestemming: nu }, vandaag)
    expect(geweigerd(vragen(feiten))).toBe(true)
    expect(geweigerd(vragen(weg(vragen(feiten)).reduce(volgToestemming, feiten)))).toBe(false)
  })
})

describe('een vastgestelde versie verandert niet: er komt een volgende', () => {
  const zonder = vastgesteld({ jeugdhulp: [] })
  // What the plans say of it: the rules on the inzet itself have cases of their own.
  const starten = (plan: OppFeiten) =>
    toets('inzet', 'inzet-starten', { inzetId: 'inzet-1', inzet: inzet(), opps: [plan], gezinsplannen: [] }, vandaag).filter(
      ({ onderwerp }) => onderwerp === 'opp',
    )

  it('versie, verwijzing, leerling, instemming en vaststelling, in die volgorde', () => {
    expect(wegen(weg(starten(opp(zonder))))).toEqual([
      'POST /v1/opps/opp-1/versies',
      'POST /v1/opps/opp-1/jeugdhulp',
      'POST /v1/opps/opp-1/leerlinginbreng',
      'POST /v1/opps/opp-1/instemmingen',
      'POST /v1/opps/opp-1/vaststellingen',
    ])
  })
  it('na het volgen mag de inzet starten', () => {
    expect(geweigerd(starten(opp(zonder)))).toBe(true)
    expect(geweigerd(starten(weg(starten(opp(zonder))).reduce(volgPlan, opp(zonder))))).toBe(false)
  })
  it('een concept dat al open is, wordt gebruikt', () => {
    const concept = oppVersie({ nummer: 2, stand: 'concept', vorigeVastgesteldOp: '2026-08-20' })
    const instemmingen = [{ planversie: 2, doorId: 'moeder-1', uitkomst: 'ingestemd' as const, gegevenOp: '2026-08-31' }]
    expect(wegen(weg(starten(opp(zonder, { concept, instemmingen }))))).toEqual(['POST /v1/opps/opp-1/vaststellingen'])
  })
  it('wie zelf moet oordelen, motiveert bij de vaststelling', () => {
    const kanNiet = inbreng({ uitkomst: 'kan-niet' })
    const concept = oppVersie({ nummer: 2, stand: 'concept', vorigeVastgesteldOp: '2026-08-20', leerlinginbreng: [kanNiet] })
    expect(ingevuld(weg(starten(opp(zonder, { concept }))).at(-1) as Stap)).toEqual({
      deel: 'handelingsdeel',
      motiveringen: [{ regel: 'opp-leerling-gehoord', tekst: 'ingevuld' }],
    })
  })
  it('een instelling met gezag stemt zelf in, en niemand zegt voor een ander of die ouder is of voogd', () => {
    const stappen = weg(starten(opp(zonder, { gezag: [moeder, voogd] }))).filter(({ pad }) => pad.endsWith('/instemmingen'))
    expect(stappen).toMatchObject([
      { door: 'persoon met gezag', wie: 'moeder-1', invullen: [{ pointer: '/hoedanigheid' }, { pointer: '/uitkomst' }] },
      {
        ...{ door: 'gecertificeerde instelling', wie: 'gi-1', invullen: [{ pointer: '/uitkomst' }] },
        body: { doorOrganisatieId: 'gi-1', hoedanigheid: 'gecertificeerde-instelling' },
      },
    ])
    expect(stappen[0]?.body).not.toHaveProperty('hoedanigheid')
  })
  it('een koppeling die het gezinsplan aanhaalt, gaat pas weg na de volgende versie', () => {
    const aangehaald = gezinsplanVersie({
      stand: 'vastgesteld',
      schoolloopbaan: [loopbaan({ herkomst: 'koppeling', koppelingId: 'koppeling-1' })],
    })
    const plan = gezinsplan(aangehaald, { koppelingen: [koppeling({ beeindigdOp: vandaag })] })
    const weghalen = (nu: GezinsplanFeiten) =>
      toets('koppeling', 'koppeling-verwijderen', { koppelingId: 'koppeling-1', gezinsplan: nu }, vandaag)
    expect(wegen(weg(weghalen(plan)))).toEqual([
      'POST /v1/gezinsplannen/gezinsplan-1/versies',
      'PATCH /v1/gezinsplannen/gezinsplan-1/schoolloopbaan/loopbaan-1',
      'PATCH /v1/gezinsplannen/gezinsplan-1',
      'POST /v1/gezinsplannen/gezinsplan-1/vaststellingen',
    ])
    expect(geweigerd(weghalen(weg(weghalen(plan)).reduce(volgPlan, plan)))).toBe(false)
  })
  it('een plan zonder fout houdt niets tegen', () => {
    expect(starten(opp(vastgesteld(), { inzetten: [inzet()] })).map(({ uitkomst }) => uitkomst)).toEqual(['voldaan'])
  })
})

describe('in welke hoedanigheid iemand met gezag antwoordt', () => {
  const antwoorden = (gezag: ToestemmingFeiten['gezag']) =>
    weg(toets('toestemming', 'toetsing', toestemming(geboren.elf, [vraag([])], { gezag }), vandaag)).filter(({ pad }) =>
      pad.endsWith('/antwoorden'),
    )
  it('een persoon zegt het zelf: gezag zegt niet of iemand ouder of voogd is', () => {
    const stap = antwoorden([{ persoonId: 'tante-1', van: '2020-01-01' }])[0] as Stap
    expect(stap).toMatchObject({ door: 'persoon met gezag', wie: 'tante-1' })
    expect(stap.body).not.toHaveProperty('hoedanigheid')
    expect(stap.invullen[0]).toMatchObject({ pointer: '/hoedanigheid', schema: { enum: ['ouder-met-gezag', 'voogd'] } })
  })
  it('een organisatie met gezag kan alleen een gecertificeerde instelling zijn: dat wordt niet gevraagd', () => {
    const stap = antwoorden([voogd])[0] as Stap
    expect(stap).toMatchObject({ door: 'gecertificeerde instelling', body: { hoedanigheid: 'gecertificeerde-instelling' } })
    expect(stap.invullen.map(({ pointer }) => pointer)).toEqual(['/uitkomst'])
  })
})

it('elke stap heeft een deur uit de lijst en een volledig pad', () => {
  const stappen = [
    ...opps.flatMap(([, feiten]) => weg(toets('opp', 'toetsing', feiten, vandaag))),
    ...plannen.flatMap(([, feiten]) => weg(toets('gezinsplan', 'toetsing', feiten, vandaag))),
  ]
  for (const { door, pad } of stappen) {
    expect(deuren).toContain(door)
    expect(pad).toMatch(/^\/v1\/[a-z-]+\//)
  }
})
