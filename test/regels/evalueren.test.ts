import { expect, it } from 'vitest'
import { afsluitingMetTevredenheid } from '../../src/regels/casus/afsluiting-met-tevredenheid.ts'
import { doorzettingsmachtBerustOpAfspraak } from '../../src/regels/casus/doorzettingsmacht-berust-op-afspraak.ts'
import { evaluatiemomentGepland } from '../../src/regels/casus/evaluatiemoment-gepland.ts'
import { opschalenBijImpasse } from '../../src/regels/casus/opschalen-bij-impasse.ts'
import type { CasusFeiten, EvaluatieFeiten, Evaluatiemoment, Opschaling, OpschalingFeiten } from '../../src/regels/feiten.ts'
import { evaluatieGezamenlijkMetDoelscore } from '../../src/regels/plannen/evaluatie-gezamenlijk-met-doelscore.ts'
import { casus, geboren, moeder, vandaag } from './bouwers.ts'
import { gevallen, wegen } from './gevallen.ts'

const moment = (geplandOp: string, over: Partial<Evaluatiemoment> = {}): Evaluatiemoment => ({
  id: 'moment-1',
  geplandOp,
  status: 'gepland',
  criteria: 'Vier weken op tijd op school',
  ...over,
})
const uitvoeren = (...evaluaties: Evaluatiemoment[]) => casus({ fase: 'uitvoeren', evaluaties })

gevallen(evaluatiemomentGepland, [
  ['er wordt nog niets uitgevoerd', casus({ evaluaties: [] }), vandaag, 'voldaan'],
  ['er wordt uitgevoerd, en er is niets gepland', uitvoeren(), vandaag, 'geschonden'],
  ['gepland op de laatste dag van twaalf weken', uitvoeren(moment('2026-11-24')), vandaag, 'voldaan'],
  ['gepland een dag later dan twaalf weken', uitvoeren(moment('2026-11-25')), vandaag, 'geschonden'],
  ['gepland, en niet waaraan men ziet hoe het gaat', uitvoeren(moment('2026-10-01', { criteria: undefined })), vandaag, 'geschonden'],
  ['vandaag is het zover', uitvoeren(moment(vandaag)), vandaag, 'voldaan'],
  ['gisteren was het zover, en het is niet gehouden', uitvoeren(moment('2026-08-31'), moment('2026-10-01')), vandaag, 'geschonden'],
  [
    'de vorige is gehouden en de volgende staat',
    uitvoeren(moment('2026-06-01', { status: 'gehouden' }), moment('2026-10-01')),
    vandaag,
    'voldaan',
  ],
  ['de casus is gesloten', casus({ status: 'afgesloten', fase: 'uitvoeren', evaluaties: [moment('2026-06-01')] }), vandaag, 'voldaan'],
])

it('wie een evaluatie miste verzet haar, wie er geen heeft plant er een, wie niet weet waaraan vult dat aan', () => {
  const weg = (feiten: CasusFeiten) => {
    const uitkomst = evaluatiemomentGepland.toets(feiten, vandaag)
    return wegen('herstel' in uitkomst ? (uitkomst.herstel ?? []) : [])
  }
  expect(weg(uitvoeren())).toEqual(['POST /v1/casussen/casus-1/evaluatiemomenten'])
  expect(weg(uitvoeren(moment('2026-08-01')))).toEqual(['PATCH /v1/casussen/casus-1/evaluatiemomenten/moment-1'])
  expect(weg(uitvoeren(moment('2026-10-01', { criteria: ' ' })))).toEqual(['PATCH /v1/casussen/casus-1/evaluatiemomenten/moment-1'])
})

const dicht = (afsluiting: Partial<NonNullable<CasusFeiten['afsluiting']>>, ervaringen: string[] = [], geboortedatum = geboren.elf) =>
  casus({
    status: 'afgesloten',
    afsluiting: { reden: 'Klaar', ...afsluiting },
    ervaringen,
    familie: { jeugdigen: [{ id: 'kind-1', geboortedatum, gezag: [moeder] }], aanTafel: [] },
  })
const alles = { opbrengst: 'Zij gaat weer elke dag', nazorg: 'De mentor belt' }

gevallen(afsluitingMetTevredenheid, [
  ['de casus is open', casus(), vandaag, 'voldaan'],
  ['ouders en jeugdige zeiden hoe zij het vonden', dicht(alles, ['ouder', 'jeugdige']), vandaag, 'voldaan'],
  ['alleen een ouder zei iets', dicht(alles, ['ouder']), vandaag, 'geschonden'],
  ['niemand, en er staat waarom', dicht({ ...alles, zonderErvaringReden: 'Verhuisd' }), vandaag, 'voldaan'],
  ['er staat niet wie er nog meekijkt', dicht({ opbrengst: 'Goed' }, ['ouder', 'jeugdige']), vandaag, 'geschonden'],
  ['er staat niet wat het opleverde', dicht({ nazorg: 'De mentor' }, ['ouder', 'jeugdige']), vandaag, 'geschonden'],
  ['wie volwassen is spreekt voor zichzelf', dicht(alles, ['jeugdige'], geboren.negentien), vandaag, 'voldaan'],
  ['op de dag voor de achttiende verjaardag nog niet', dicht(alles, ['jeugdige'], '2008-09-02'), vandaag, 'geschonden'],
  ['op de achttiende verjaardag wel', dicht(alles, ['jeugdige'], '2008-09-01'), vandaag, 'voldaan'],
])

const opschaling = (over: Partial<Opschaling> = {}): Opschaling => ({
  op: '2026-08-25',
  status: 'open',
  reactieVoor: '2026-09-01',
  terugkoppelOp: '2026-09-08',
  ...over,
})
const vast = (over: Partial<CasusFeiten>) => casus({ faseSinds: '2026-08-20', ...over })

gevallen(opschalenBijImpasse, [
  ['het loopt', vast({}), vandaag, 'voldaan'],
  ['zes weken in deze fase: nog niet vast', vast({ faseSinds: '2026-07-21' }), vandaag, 'voldaan'],
  ['een dag langer dan zes weken', vast({ faseSinds: '2026-07-20' }), vandaag, 'geschonden'],
  ['wie uitvoert mag daar lang mee bezig zijn', vast({ fase: 'uitvoeren', faseSinds: '2025-01-01' }), vandaag, 'voldaan'],
  ['twee weken oneens', vast({ oneens: ['2026-08-18'] }), vandaag, 'voldaan'],
  ['langer dan twee weken oneens', vast({ oneens: ['2026-08-17'] }), vandaag, 'geschonden'],
  ['vier weken wachten op hulp', vast({ wachtend: ['2026-08-04'] }), vandaag, 'voldaan'],
  ['langer dan vier weken wachten', vast({ wachtend: ['2026-08-03'] }), vandaag, 'geschonden'],
  ['vast, en er is net opgeschaald', vast({ oneens: ['2026-08-01'], opschalingen: [opschaling()] }), vandaag, 'voldaan'],
  ['de trede heeft niet op tijd gereageerd', vast({ opschalingen: [opschaling({ reactieVoor: '2026-08-31' })] }), vandaag, 'geschonden'],
  [
    'er is gereageerd, en de terugkoppeling komt nog',
    vast({ oneens: ['2026-08-01'], opschalingen: [opschaling({ status: 'gereageerd', reactieVoor: '2026-08-28' })] }),
    vandaag,
    'voldaan',
  ],
  [
    'het besluit is oud en men is het nog steeds oneens',
    vast({ oneens: ['2026-01-01'], opschalingen: [opschaling({ status: 'besloten', op: '2026-02-01' })] }),
    vandaag,
    'geschonden',
  ],
  ['een gesloten casus zit niet vast', vast({ status: 'afgesloten', faseSinds: '2026-01-01' }), vandaag, 'voldaan'],
])

const besluit = { soort: 'bindend', functie: 'Procesregisseur', op: vandaag, tekst: 'Begin maandag' }
const afspraak = {
  naam: 'Doorbraak',
  van: '2026-01-01',
  tot: vandaag,
  functionaris: 'Procesregisseur',
  partijIds: ['school-1', 'wijkteam-1'],
}
const opgeschaald = (over: Partial<OpschalingFeiten> = {}): OpschalingFeiten => ({
  opschalingId: 'opschaling-1',
  casusId: 'casus-1',
  besluit,
  trede: { doorzettingsmacht: true },
  afspraak,
  aanTafel: ['wijkteam-1', 'jgz-1'],
  ...over,
})

gevallen(doorzettingsmachtBerustOpAfspraak, [
  ['de afspraak zegt het, tot en met vandaag', opgeschaald(), vandaag, 'voldaan'],
  ['de afspraak gold tot gisteren', opgeschaald({ afspraak: { ...afspraak, tot: '2026-08-31' } }), vandaag, 'geschonden'],
  ['de afspraak noemt geen functionaris', opgeschaald({ afspraak: { ...afspraak, functionaris: undefined } }), vandaag, 'geschonden'],
  ['niemand aan tafel is er partij bij', opgeschaald({ aanTafel: ['jgz-1'] }), vandaag, 'geschonden'],
  ['deze trede mag dat niet', opgeschaald({ trede: { doorzettingsmacht: false } }), vandaag, 'geschonden'],
  ['er is geen afspraak', opgeschaald({ trede: undefined, afspraak: undefined }), vandaag, 'geschonden'],
  ['een advies mag altijd', opgeschaald({ besluit: { ...besluit, soort: 'advies' }, afspraak: undefined }), vandaag, 'voldaan'],
  ['er is nog niets besloten', opgeschaald({ besluit: undefined }), vandaag, 'voldaan'],
])

const afronding = { gehoudenOp: vandaag, aanwezig: ['ouder', 'jeugdige', 'school'], afwezig: [] }
const evaluatie = (over: Partial<EvaluatieFeiten> = {}): EvaluatieFeiten => ({
  evaluatiemomentId: 'moment-1',
  casusId: 'casus-1',
  afronding,
  scores: [{ doelId: 'doel-1', score: 'op-weg', besluit: 'doorgaan' }],
  partijen: ['ouder', 'jeugdige', 'school'],
  doelen: ['doel-1'],
  opps: [],
  gezinsplannen: [],
  ...over,
})

gevallen(evaluatieGezamenlijkMetDoelscore, [
  ['allen waren er, en elk doel heeft een score', evaluatie(), vandaag, 'voldaan'],
  ['er is nog niets afgerond', evaluatie({ afronding: undefined, scores: [] }), vandaag, 'voldaan'],
  ['een doel heeft geen score', evaluatie({ doelen: ['doel-1', 'doel-2'] }), vandaag, 'geschonden'],
  ['het wijkteam was er niet, en er staat niet waarom', evaluatie({ partijen: ['ouder', 'school', 'wijkteam'] }), vandaag, 'geschonden'],
  [
    'het wijkteam was er niet, en er staat waarom',
    evaluatie({ partijen: ['ouder', 'school', 'wijkteam'], afronding: { ...afronding, afwezig: [{ rol: 'wijkteam', reden: 'Ziek' }] } }),
    vandaag,
    'voldaan',
  ],
  [
    'een lege reden is geen reden',
    evaluatie({ partijen: ['ouder', 'school', 'wijkteam'], afronding: { ...afronding, afwezig: [{ rol: 'wijkteam', reden: ' ' }] } }),
    vandaag,
    'geschonden',
  ],
])

it('de weg uit een halve evaluatie is dezelfde aanroep, met wat ontbrak', () => {
  const uitkomst = evaluatieGezamenlijkMetDoelscore.toets(
    evaluatie({ doelen: ['doel-1', 'doel-2'], partijen: ['ouder', 'leerplicht'] }),
    vandaag,
  )
  const [stap] = 'herstel' in uitkomst ? (uitkomst.herstel ?? []) : []
  expect(stap?.body).toMatchObject({
    aanwezig: afronding.aanwezig,
    afwezig: [{ rol: 'leerplicht' }],
    scores: [{ doelId: 'doel-1' }, { doelId: 'doel-2' }],
  })
  expect(stap?.invullen.map(({ pointer }) => pointer)).toEqual(['/afwezig/0/reden', '/scores/1/score', '/scores/1/besluit'])
})
