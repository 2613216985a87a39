import { describe, expect, it } from 'vitest'
import type { GezinsplanFeiten, Stand } from '../../src/regels/feiten.ts'
import { eenGezinEenPlanEenRegisseur } from '../../src/regels/plannen/een-gezin-een-plan-een-regisseur.ts'
import { familiegroepsplanEerstAangeboden } from '../../src/regels/plannen/familiegroepsplan-eerst-aangeboden.ts'
import { gezinsplanBevatSchoolloopbaan } from '../../src/regels/plannen/gezinsplan-bevat-schoolloopbaan.ts'
import { gezinsplanOverlegdEnOpSchrift } from '../../src/regels/plannen/gezinsplan-overlegd-en-op-schrift.ts'
import { kruisverwijzingVerwijstNietKopieert } from '../../src/regels/plannen/kruisverwijzing-verwijst-niet-kopieert.ts'
import { toets } from '../../src/regels/toets.ts'
import {
  antwoord,
  geboren,
  gezinsplan,
  gezinsplanVersie,
  kind,
  koppeling,
  loopbaan,
  metPleegouder,
  samenvatting,
  toestemming,
  vandaag,
  vraag,
} from './bouwers.ts'
import { gevallen } from './gevallen.ts'

const met = (over: Parameters<typeof gezinsplanVersie>[0]) => gezinsplan(gezinsplanVersie(over))
const deel = (over: Parameters<typeof loopbaan>[0], feiten = {}) =>
  gezinsplan(gezinsplanVersie({ schoolloopbaan: [loopbaan(over)] }), feiten)
const leeg = (over: Parameters<typeof kind>[0]) => gezinsplan(gezinsplanVersie({ schoolloopbaan: [] }), { kinderen: [kind(over)] })
const nvt = {
  school: undefined,
  perspectief: undefined,
  verzuim: undefined,
  steunOpSchool: undefined,
  herkomst: undefined,
  nvtReden: 'zit nog niet op school',
}
const uitKoppeling = { herkomst: 'koppeling', koppelingId: 'koppeling-1' } as const
const geenPlan = { ...gezinsplan(), versie: undefined }

gevallen(gezinsplanBevatSchoolloopbaan, [
  ['een kind op school, deel compleet', gezinsplan(), vandaag, 'voldaan'],
  ['een kind op school, deel ontbreekt', met({ schoolloopbaan: [] }), vandaag, 'geschonden'],
  ['het tweede kind is vergeten', gezinsplan(gezinsplanVersie(), { kinderen: [kind(), kind({ id: 'kind-2' })] }), vandaag, 'geschonden'],
  ['hoe het met verzuim zit staat er niet', deel({ verzuim: '' }), vandaag, 'geschonden'],
  ['van wie het komt staat er niet', deel({ herkomst: undefined }), vandaag, 'geschonden'],
  ['uit een bevestigde koppeling', deel(uitKoppeling, { koppelingen: [koppeling()] }), vandaag, 'voldaan'],
  [
    'uit een koppeling die nog niet is bevestigd',
    deel(uitKoppeling, { koppelingen: [koppeling({ bevestigdOp: undefined })] }),
    vandaag,
    'geschonden',
  ],
  ['uit een koppeling die is beëindigd', deel(uitKoppeling, { koppelingen: [koppeling({ beeindigdOp: vandaag })] }), vandaag, 'geschonden'],
  ['uit een koppeling die niet te zien is', deel(uitKoppeling), vandaag, 'geschonden'],
  ['de inschrijving is niet bekend', leeg({ inschrijvingen: [] }), vandaag, 'onbekend'],
  [
    'de inschrijving is niet bekend, maar het gezin vertelde het',
    gezinsplan(gezinsplanVersie(), { kinderen: [kind({ inschrijvingen: [] })] }),
    vandaag,
    'voldaan',
  ],
  ['de inschrijving en de geboortedatum zijn niet bekend', leeg({ inschrijvingen: [], geboortedatum: undefined }), vandaag, 'onbekend'],
  [
    'een peuter op de opvang, nog geen vijf',
    leeg({ geboortedatum: '2023-04-01', inschrijvingen: [{ sector: 'kinderopvang', van: '2025-01-01' }] }),
    vandaag,
    'voldaan',
  ],
  ['de dag voor de vijfde verjaardag, niet op school', leeg({ geboortedatum: '2021-09-02', inschrijvingen: [] }), vandaag, 'voldaan'],
  [
    'de vijfde verjaardag, niet bekend of het kind op school zit',
    leeg({ geboortedatum: '2021-09-01', inschrijvingen: [] }),
    vandaag,
    'onbekend',
  ],
  [
    'de dag voor de eerste schooldag van een vierjarige',
    leeg({ geboortedatum: '2022-08-01', inschrijvingen: [{ sector: 'po', van: '2026-09-02' }] }),
    vandaag,
    'voldaan',
  ],
  [
    'de eerste schooldag van een vierjarige',
    leeg({ geboortedatum: '2022-08-01', inschrijvingen: [{ sector: 'po', van: vandaag }] }),
    vandaag,
    'geschonden',
  ],
  [
    'niet van toepassing bij een vierjarige op school',
    gezinsplan(gezinsplanVersie({ schoolloopbaan: [loopbaan(nvt)] }), { kinderen: [kind({ geboortedatum: '2022-08-01' })] }),
    vandaag,
    'voldaan',
  ],
  ['niet van toepassing bij een kind dat naar school moet', deel(nvt), vandaag, 'geschonden'],
  [
    'niet van toepassing, leeftijd onbekend, geen inschrijving',
    deel(nvt, { kinderen: [kind({ geboortedatum: undefined, inschrijvingen: [] })] }),
    vandaag,
    'onbekend',
  ],
  ['de dag voor de achttiende verjaardag', leeg({ geboortedatum: '2008-09-02', inschrijvingen: [] }), vandaag, 'onbekend'],
  ['achttien en niet op school', leeg({ geboortedatum: '2008-09-01', inschrijvingen: [] }), vandaag, 'voldaan'],
  ['geboren op 29 februari, op 28 februari nog 17', leeg({ geboortedatum: '2008-02-29', inschrijvingen: [] }), '2026-02-28', 'onbekend'],
  ['geboren op 29 februari, op 1 maart 18', leeg({ geboortedatum: '2008-02-29', inschrijvingen: [] }), '2026-03-01', 'voldaan'],
  ['het kind hoort sinds gisteren niet meer bij het gezin', leeg({ tot: '2026-08-31' }), vandaag, 'voldaan'],
  ['er geldt nog geen versie', geenPlan, vandaag, 'voldaan'],
])

const aanbod = (over: object) => met({ familiegroepsplanAanbod: { aangebodenOp: '2026-08-01', uitkomst: 'ouders-zien-af', ...over } })
const bijVoogdij = { aangebodenOp: undefined, uitkomst: 'niet-van-toepassing', toelichting: 'Voogdij bij de instelling' }
gevallen(familiegroepsplanEerstAangeboden, [
  ['de ouders zien ervan af', gezinsplan(), vandaag, 'voldaan'],
  ['er is niets aangeboden', met({ familiegroepsplanAanbod: undefined }), vandaag, 'geschonden'],
  ['aangeboden, maar wat eruit kwam staat er niet', aanbod({ uitkomst: undefined }), vandaag, 'geschonden'],
  ['aangeboden op de dag zelf', aanbod({ aangebodenOp: vandaag }), vandaag, 'voldaan'],
  ['morgen aan te bieden', aanbod({ aangebodenOp: '2026-09-02' }), vandaag, 'geschonden'],
  ['overgeslagen om gevaar, zonder uitleg', aanbod({ uitkomst: 'bedreiging-ontwikkeling' }), vandaag, 'geschonden'],
  ['overgeslagen om gevaar, met uitleg', aanbod({ uitkomst: 'bedreiging-ontwikkeling', toelichting: 'Vader dreigt' }), vandaag, 'voldaan'],
  ['bij voogdij niet aangeboden: een dag van het aanbod is er dan niet', aanbod(bijVoogdij), vandaag, 'voldaan'],
  ['bij voogdij niet aangeboden, zonder uitleg', aanbod({ ...bijVoogdij, toelichting: undefined }), vandaag, 'geschonden'],
  ['de ouders zien ervan af, en wanneer het is aangeboden staat er niet', aanbod({ aangebodenOp: undefined }), vandaag, 'geschonden'],
  [
    'het is zelf een familiegroepsplan',
    gezinsplan(gezinsplanVersie({ familiegroepsplanAanbod: undefined }), { soort: 'familiegroepsplan' }),
    vandaag,
    'voldaan',
  ],
  ['er geldt nog geen versie', geenPlan, vandaag, 'voldaan'],
])

const pleeg = (over: Parameters<typeof gezinsplanVersie>[0], periode = {}) => gezinsplan(gezinsplanVersie(over), metPleegouder(periode))
const besproken = { overlegMetPleegoudersOp: '2026-08-20' }
const ingestemd = { ...besproken, instemmingPleegoudersOp: '2026-08-27' }
const afschrift = (over: Partial<GezinsplanFeiten['afschriften'][number]>) => ({ id: 'afschrift-1', planversie: 1, ...over })
const opPapier = (over: Parameters<typeof afschrift>[0], versie: Parameters<typeof gezinsplanVersie>[0] = {}) =>
  gezinsplan(gezinsplanVersie(versie), { afschriften: [afschrift(over)] })
gevallen(gezinsplanOverlegdEnOpSchrift, [
  ['iemand vroeg het plan op papier, veertien dagen geleden', opPapier({ gevraagdOp: '2026-08-18' }), vandaag, 'voldaan'],
  ['iemand vroeg het plan op papier, vijftien dagen geleden', opPapier({ gevraagdOp: '2026-08-17' }), vandaag, 'geschonden'],
  ['gevraagd, en vandaag gegeven', opPapier({ gevraagdOp: '2026-08-01', verstrektOp: vandaag }), vandaag, 'voldaan'],
  ['een eerdere versie gevraagd, en nog niet gegeven', opPapier({ gevraagdOp: '2026-08-01' }, { nummer: 2 }), vandaag, 'geschonden'],
  ['een maatregel, en een afschrift gegeven', opPapier({ verstrektOp: '2026-08-28' }, { maatregel: true }), vandaag, 'voldaan'],
  [
    'een maatregel, en alleen van de vorige versie een afschrift',
    opPapier({ verstrektOp: '2026-08-28' }, { maatregel: true, nummer: 2 }),
    vandaag,
    'geschonden',
  ],
  [
    'op papier gevraagd volgens het plan, en als afschrift gegeven',
    opPapier({ verstrektOp: '2026-08-20' }, { opSchriftGevraagdOp: '2026-08-01' }),
    vandaag,
    'voldaan',
  ],
  ['niemand vroeg of kreeg het plan op papier', gezinsplan(gezinsplanVersie({ stand: 'vastgesteld' })), vandaag, 'voldaan'],
  ['niet met de pleegouders besproken', pleeg({}), vandaag, 'geschonden'],
  ['met de pleegouders besproken, zij hebben nog niet ingestemd', pleeg(besproken), vandaag, 'geschonden'],
  ['de pleegouders stemden in, besproken is het niet', pleeg({ instemmingPleegoudersOp: '2026-08-27' }), vandaag, 'geschonden'],
  ['met de pleegouders besproken, zij stemden in', pleeg(ingestemd), vandaag, 'voldaan'],
  ['de pleegouders stemmen vandaag in', pleeg({ ...ingestemd, instemmingPleegoudersOp: vandaag }), vandaag, 'voldaan'],
  ['de pleegouders stemmen morgen in', pleeg({ ...ingestemd, instemmingPleegoudersOp: '2026-09-02' }), vandaag, 'geschonden'],
  [
    'de pleegouders stemmen niet in, met een reden',
    pleeg({ ...besproken, overlegToelichting: 'Zij twijfelen nog' }),
    vandaag,
    'oordeel-nodig',
  ],
  ['het is de laatste dag van de pleegouder in dit gezin', pleeg({}, { tot: vandaag }), vandaag, 'geschonden'],
  ['de pleegouder hoort sinds vandaag niet meer bij het gezin', pleeg({}, { tot: '2026-08-31' }), vandaag, 'voldaan'],
  ['de pleegouder hoort sinds vandaag bij het gezin', pleeg({}, { van: vandaag }), vandaag, 'geschonden'],
  ['de pleegouder komt morgen', pleeg({}, { van: '2026-09-02' }), vandaag, 'voldaan'],
  ['met iedereen besproken', gezinsplan(), vandaag, 'voldaan'],
  ['niet met de ouders besproken', met({ overlegMetOudersOp: undefined }), vandaag, 'geschonden'],
  ['met de jeugdige morgen te bespreken', met({ overlegMetJeugdigeOp: '2026-09-02' }), vandaag, 'geschonden'],
  [
    'niet met de jeugdige besproken, met een reden',
    met({ overlegMetJeugdigeOp: undefined, overlegToelichting: 'Een baby' }),
    vandaag,
    'oordeel-nodig',
  ],
  ['op papier gevraagd, veertien dagen geleden', met({ opSchriftGevraagdOp: '2026-08-18' }), vandaag, 'voldaan'],
  ['op papier gevraagd, vijftien dagen geleden', met({ opSchriftGevraagdOp: '2026-08-17' }), vandaag, 'geschonden'],
  ['op papier gevraagd op 15 februari, het is 29 februari', met({ opSchriftGevraagdOp: '2028-02-15' }), '2028-02-29', 'voldaan'],
  ['op papier gevraagd op 15 februari, het is 1 maart', met({ opSchriftGevraagdOp: '2028-02-15' }), '2028-03-01', 'geschonden'],
  ['op papier gevraagd en gegeven', met({ opSchriftGevraagdOp: '2026-08-01', opSchriftVerstrektOp: '2026-08-20' }), vandaag, 'voldaan'],
  ['een maatregel, niet op papier', met({ maatregel: true }), vandaag, 'geschonden'],
  ['een maatregel, op papier', met({ maatregel: true, opSchriftVerstrektOp: vandaag }), vandaag, 'voldaan'],
  ['er geldt nog geen versie', geenPlan, vandaag, 'voldaan'],
])

const er = { casusId: 'casus-1', ligtEr: true, opstellerErbij: true }
const gescheiden = [
  { ...er, opstellerErbij: false },
  { ...er, casusId: 'casus-2', ligtEr: false },
]
const uitbesteed = (tafels: GezinsplanFeiten['tafels'], stand: Stand = 'vastgesteld') =>
  gezinsplan(gezinsplanVersie({ stand, uitbesteedAanId: 'aanbieder-1' }), { tafels })
const regisseurs = (...houders: string[]) => houders.map((houderId, nummer) => ({ casusId: `casus-${nummer}`, houderId }))
gevallen(eenGezinEenPlanEenRegisseur, [
  ['het enige plan', gezinsplan(), vandaag, 'voldaan'],
  [
    'er is al een hulpverleningsplan',
    gezinsplan(gezinsplanVersie(), { anderePlannen: [{ id: 'gezinsplan-2', soort: 'hulpverleningsplan' }] }),
    vandaag,
    'geschonden',
  ],
  [
    'twee casussen, dezelfde regisseur',
    gezinsplan(gezinsplanVersie(), { regisseurs: regisseurs('wijkteam-1', 'wijkteam-1') }),
    vandaag,
    'voldaan',
  ],
  [
    'twee casussen, twee regisseurs',
    gezinsplan(gezinsplanVersie(), { regisseurs: regisseurs('wijkteam-1', 'school-1') }),
    vandaag,
    'geschonden',
  ],
  ['uitbesteed, het ligt op een tafel waar wie het bijhoudt zit', uitbesteed([er]), vandaag, 'voldaan'],
  ['uitbesteed, en het ligt nergens', uitbesteed([]), vandaag, 'geschonden'],
  ['uitbesteed, wie het bijhoudt zit aan een tafel waar het niet ligt', uitbesteed([{ ...er, ligtEr: false }]), vandaag, 'geschonden'],
  ['uitbesteed, wie het bijhoudt is van tafel', uitbesteed([{ ...er, opstellerErbij: false }]), vandaag, 'geschonden'],
  ['uitbesteed, wie het bijhoudt zit aan een andere tafel dan waar het ligt', uitbesteed(gescheiden), vandaag, 'geschonden'],
  ['uitbesteed, maar nog een concept', uitbesteed([], 'concept'), vandaag, 'voldaan'],
  ['uitbesteed, het wordt vastgesteld', uitbesteed([], 'wordt-vastgesteld'), vandaag, 'geschonden'],
  ['niet uitbesteed, en het ligt nergens', gezinsplan(gezinsplanVersie({ stand: 'vastgesteld' })), vandaag, 'voldaan'],
])

it('een uitbesteed plan komt op tafel waar wie het bijhoudt zit; de versie blijft staan', () => {
  const [uitkomst] = toets('gezinsplan', 'toetsing', uitbesteed(gescheiden), vandaag).filter(({ regel }) => regel.startsWith('een-gezin'))
  expect(uitkomst?.herstel).toEqual([
    {
      ...{ door: 'opsteller van het gezinsplan', methode: 'POST', pad: '/v1/casussen/casus-2/inbreng', invullen: [] },
      body: { soort: 'gezinsplan', planId: 'gezinsplan-1', planversie: 1 },
    },
  ])
})

describe('wie het plan op papier geeft, laat de versie die staat zoals zij is', () => {
  const herstel = (feiten: GezinsplanFeiten) =>
    toets('gezinsplan', 'toetsing', feiten, vandaag).filter(({ regel }) => regel === gezinsplanOverlegdEnOpSchrift.id)[0]?.herstel
  const staat = { stand: 'vastgesteld' } as const

  const papierdag = { pointer: '/verstrektOp', vraag: 'Wanneer is het plan op papier gegeven?', schema: { type: 'string', format: 'date' } }

  it('bij een verzoek dat wacht vult wie het gaf de dag in', () => {
    expect(herstel(opPapier({ gevraagdOp: '2026-08-01' }, staat))).toEqual([
      {
        ...{ door: 'opsteller van het gezinsplan', methode: 'PATCH', pad: '/v1/gezinsplannen/gezinsplan-1/afschriften/afschrift-1' },
        ...{ kop: { 'If-Match': true }, body: {}, invullen: [papierdag] },
      },
    ])
  })
  it('bij een maatregel zegt men wie het kreeg: een ouder eerst, en niet wie al weg is', () => {
    const leden = [
      { id: 'kind-1', rol: 'jeugdige', van: '2015-01-15' },
      { id: 'vader-1', rol: 'ouder', van: '2015-01-15', tot: '2026-08-31' },
      { id: 'broer-1', rol: 'broer-of-zus', van: '2015-01-15' },
      { id: 'moeder-1', rol: 'ouder', van: '2015-01-15' },
    ]
    const [stap, ...rest] = herstel(gezinsplan(gezinsplanVersie({ ...staat, maatregel: true }), { leden })) ?? []
    expect(rest).toEqual([])
    expect(stap).toMatchObject({ methode: 'POST', pad: '/v1/gezinsplannen/gezinsplan-1/afschriften' })
    expect(stap?.body).toEqual({ planversie: 1 })
    expect(stap?.invullen).toMatchObject([{ pointer: '/aanId', schema: { enum: ['moeder-1', 'kind-1'] } }, papierdag])
    const zonder = herstel(gezinsplan(gezinsplanVersie({ ...staat, maatregel: true }), { leden: [] }))
    expect(zonder?.[0]?.invullen).toMatchObject([{ pointer: '/aanId', schema: { format: 'uuid' } }, papierdag])
  })
  it('wie het plan nog niet besprak, maakt wel een volgende versie, en geeft ook wat werd gevraagd', () => {
    const wegen = herstel(opPapier({ gevraagdOp: '2026-08-01' }, { ...staat, overlegMetOudersOp: undefined }))?.map(({ pad }) => pad)
    expect(wegen).toEqual([
      '/v1/gezinsplannen/gezinsplan-1/versies',
      '/v1/gezinsplannen/gezinsplan-1',
      '/v1/gezinsplannen/gezinsplan-1/afschriften/afschrift-1',
      '/v1/gezinsplannen/gezinsplan-1/vaststellingen',
    ])
  })
})

const met1 = (over: Parameters<typeof vraag>[1]) =>
  samenvatting({ toestemming: toestemming(geboren.elf, [vraag([antwoord('moeder-1')], over)]) })
gevallen(kruisverwijzingVerwijstNietKopieert, [
  ['de toestemming gaat over precies dit', samenvatting(), vandaag, 'voldaan'],
  ['de toestemming gaat over een ander soort gegevens', met1({ cellen: ['jeugdhulp/basis'] }), vandaag, 'geschonden'],
  ['de toestemming gaat over gegevens van een ander', met1({ bronIds: ['jgz-1'] }), vandaag, 'geschonden'],
  ['de toestemming noemt een andere ontvanger', met1({ ontvangerIds: ['jgz-1'] }), vandaag, 'geschonden'],
  ['de laatste dag van de toestemming', met1({ tot: vandaag }), vandaag, 'voldaan'],
  ['de dag na de laatste dag', met1({ tot: '2026-08-31' }), vandaag, 'geschonden'],
  ['de toestemming is niet te zien', samenvatting({ toestemming: toestemming(geboren.elf, []) }), vandaag, 'geschonden'],
  [
    'een samenvatting uit het eigen dossier',
    samenvatting({ bron: { eigenaarId: 'school-1', cel: 'school/onderwijs' }, toestemming: toestemming(geboren.elf, []) }),
    vandaag,
    'voldaan',
  ],
  ['de bron is niet te zien', samenvatting({ bron: undefined }), vandaag, 'onbekend'],
])
