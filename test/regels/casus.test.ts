import { expect, it } from 'vitest'
import { actieBewaaktEnTeruggekoppeld } from '../../src/regels/casus/actie-bewaakt-en-teruggekoppeld.ts'
import { bsnPgnDomeingrens } from '../../src/regels/casus/bsn-pgn-domeingrens.ts'
import { caseloadOvergedragenBijVertrek } from '../../src/regels/casus/caseload-overgedragen-bij-vertrek.ts'
import { casusHeeftRegisseur } from '../../src/regels/casus/casus-heeft-regisseur.ts'
import { regieOverdrachtSluitend } from '../../src/regels/casus/regie-overdracht-sluitend.ts'
import { uitwisselingVanKoppeling } from '../../src/regels/casus/toestemming.ts'
import { toestemming12Tot16Dubbel } from '../../src/regels/casus/toestemming-12-tot-16-dubbel.ts'
import { toestemmingAlleGezagdragers } from '../../src/regels/casus/toestemming-alle-gezagdragers.ts'
import { toestemmingInhoudVolledig } from '../../src/regels/casus/toestemming-inhoud-volledig.ts'
import { toestemmingOnder12 } from '../../src/regels/casus/toestemming-onder-12.ts'
import { toestemmingVanaf16Zelf } from '../../src/regels/casus/toestemming-vanaf-16-zelf.ts'
import type { Actiefeit, CasusFeiten, RegieFeiten } from '../../src/regels/feiten.ts'
import { antwoord, casus, geboren, moeder, regie, toestemming, vader, vandaag, voogd, vraag } from './bouwers.ts'
import { gevallen, wegen } from './gevallen.ts'

const nodig = { bronIds: ['wijkteam-1'], ontvangerIds: ['school-1'], cellen: ['jeugdhulp/jeugdhulp'] }
const jeugdige = antwoord('kind-1')
const ma = antwoord('moeder-1')
const pa = antwoord('vader-1')
const elf = (...antwoorden: (typeof ma)[]) => toestemming(geboren.elf, [vraag(antwoorden)])
const dertien = (...antwoorden: (typeof ma)[]) => toestemming(geboren.dertien, [vraag(antwoorden)])
const zeventien = (...antwoorden: (typeof ma)[]) => toestemming(geboren.zeventien, [vraag(antwoorden)])

gevallen(toestemmingOnder12, [
  ['de ouders gaven toestemming', elf(ma, pa), vandaag, 'voldaan'],
  ['een ouder gaf toestemming: de andere regel vraagt de rest', elf(ma), vandaag, 'voldaan'],
  ['alleen het kind zei ja', elf(jeugdige), vandaag, 'geschonden'],
  ['niemand antwoordde', elf(), vandaag, 'geschonden'],
  ['de moeder trok haar ja in', elf({ ...ma, ingetrokken: true }), vandaag, 'geschonden'],
  ['eerst nee, later ja', elf({ ...ma, uitkomst: 'geweigerd' }, ma), vandaag, 'voldaan'],
  ['het ja is pas van morgen', elf({ ...ma, gegevenOp: '2026-09-02' }), vandaag, 'geschonden'],
  ['de dag voor de twaalfde verjaardag', toestemming('2014-09-02', [vraag()]), vandaag, 'geschonden'],
  ['de twaalfde verjaardag: een andere regel', toestemming('2014-09-01', [vraag()]), vandaag, 'voldaan'],
  ['geboren op 29 februari, op 28 februari nog 11', toestemming('2016-02-29', [vraag()]), '2028-02-28', 'geschonden'],
  ['geboren op 29 februari, op 29 februari 12', toestemming('2016-02-29', [vraag()]), '2028-02-29', 'voldaan'],
  ['de geboortedatum is niet bekend', toestemming(undefined, [vraag()]), vandaag, 'onbekend'],
  ['wie gezag heeft is niet bekend', toestemming(geboren.elf, [vraag()], { gezag: [] }), vandaag, 'onbekend'],
  [
    'er is geen toestemming die de uitwisseling dekt',
    toestemming(geboren.elf, [vraag([ma, pa], { cellen: [] })], { uitwisseling: nodig }),
    vandaag,
    'geschonden',
  ],
  [
    'een van twee toestemmingen dekt de uitwisseling',
    toestemming(geboren.elf, [vraag([], { id: 'toestemming-2' }), vraag([ma, pa])], { uitwisseling: nodig }),
    vandaag,
    'voldaan',
  ],
])

const ouderdeel = { ...jeugdige, zonderOuderdeel: 'ernstig-nadeel' } as const
gevallen(toestemming12Tot16Dubbel, [
  ['jeugdige en ouders gaven toestemming', dertien(jeugdige, ma, pa), vandaag, 'voldaan'],
  ['alleen de jeugdige', dertien(jeugdige), vandaag, 'geschonden'],
  ['alleen de ouders', dertien(ma, pa), vandaag, 'geschonden'],
  ['zonder ouders, omdat dat ernstig nadeel geeft', dertien(ouderdeel), vandaag, 'voldaan'],
  [
    'zonder ouders voor wie er betrokken is: dat kan niet',
    toestemming(geboren.dertien, [vraag([ouderdeel], { betrokkenheid: true })]),
    vandaag,
    'geschonden',
  ],
  [
    'zonder ouders voor gegevens van school: dat kan niet',
    toestemming(geboren.dertien, [vraag([ouderdeel], { cellen: ['school/onderwijs'] })]),
    vandaag,
    'geschonden',
  ],
  [
    'zonder ouders voor gegevens van het samenwerkingsverband: dat kan niet',
    toestemming(geboren.dertien, [vraag([ouderdeel], { cellen: ['swv/onderwijs'] })]),
    vandaag,
    'geschonden',
  ],
  [
    'zonder ouders voor hulp en leerplicht samen: dat kan niet',
    toestemming(geboren.dertien, [vraag([ouderdeel], { cellen: ['jeugdhulp/jeugdhulp', 'leerplicht/leerplicht'] })]),
    vandaag,
    'geschonden',
  ],
  [
    'de rechter beslist in plaats van de ouders',
    dertien(jeugdige, antwoord('rechter-1', { hoedanigheid: 'rechter', document: 'beschikking' })),
    vandaag,
    'voldaan',
  ],
  [
    'de rechter beslist, maar het stuk ontbreekt',
    dertien(jeugdige, antwoord('rechter-1', { hoedanigheid: 'rechter' })),
    vandaag,
    'geschonden',
  ],
  ['de dag voor de zestiende verjaardag', toestemming('2010-09-02', [vraag([jeugdige])]), vandaag, 'geschonden'],
  ['de zestiende verjaardag: een andere regel', toestemming('2010-09-01', [vraag()]), vandaag, 'voldaan'],
  ['een kind van elf: een andere regel', elf(), vandaag, 'voldaan'],
  ['wie gezag heeft is niet bekend', toestemming(geboren.dertien, [vraag([jeugdige])], { gezag: [] }), vandaag, 'onbekend'],
])

gevallen(toestemmingVanaf16Zelf, [
  ['de jeugdige gaf toestemming', zeventien(jeugdige), vandaag, 'voldaan'],
  ['alleen de ouders gaven toestemming', zeventien(ma, pa), vandaag, 'geschonden'],
  ['de jeugdige weigert, de ouders niet', zeventien({ ...jeugdige, uitkomst: 'geweigerd' }, ma), vandaag, 'geschonden'],
  ['de zestiende verjaardag', toestemming('2010-09-01', [vraag([ma, pa])]), vandaag, 'geschonden'],
  ['de dag voor de zestiende verjaardag: een andere regel', toestemming('2010-09-02', [vraag([ma, pa])]), vandaag, 'voldaan'],
  ['geboren op 29 februari, op 28 februari nog 15', toestemming('2012-02-29', [vraag()]), '2028-02-28', 'voldaan'],
  ['geboren op 29 februari, op 29 februari 16', toestemming('2012-02-29', [vraag()]), '2028-02-29', 'geschonden'],
  ['de geboortedatum is niet bekend', toestemming(undefined, [vraag()]), vandaag, 'onbekend'],
  ['vanaf 16 doet het gezag er niet toe', toestemming(geboren.zeventien, [vraag([jeugdige])], { gezag: [] }), vandaag, 'voldaan'],
])

gevallen(toestemmingAlleGezagdragers, [
  ['beide ouders gaven toestemming', elf(ma, pa), vandaag, 'voldaan'],
  ['een van beide ouders', elf(ma), vandaag, 'geschonden'],
  ['een ouder weigert', elf(ma, { ...pa, uitkomst: 'geweigerd' }), vandaag, 'geschonden'],
  ['niemand antwoordde: dat zegt de regel van de leeftijd', elf(), vandaag, 'voldaan'],
  [
    'een ouder weigert, de rechter vervangt',
    elf(ma, { ...pa, uitkomst: 'geweigerd' }, antwoord('rechter-1', { hoedanigheid: 'rechter', document: 'beschikking' })),
    vandaag,
    'voldaan',
  ],
  [
    'het gezag van de vader eindigde gisteren',
    toestemming(geboren.elf, [vraag([ma])], { gezag: [moeder, { ...vader, tot: '2026-08-31' }] }),
    vandaag,
    'voldaan',
  ],
  [
    'het gezag van de vader eindigt vandaag',
    toestemming(geboren.elf, [vraag([ma])], { gezag: [moeder, { ...vader, tot: vandaag }] }),
    vandaag,
    'geschonden',
  ],
  [
    'de instelling met voogdij gaf toestemming',
    toestemming(
      geboren.elf,
      [vraag([antwoord('', { geverId: undefined, geverOrganisatieId: 'gi-1', hoedanigheid: 'gecertificeerde-instelling' })])],
      { gezag: [voogd] },
    ),
    vandaag,
    'voldaan',
  ],
  ['van 12 tot 16 zonder ouderdeel', dertien(ouderdeel), vandaag, 'voldaan'],
  ['vanaf 16 doet het er niet toe', zeventien(ma), vandaag, 'voldaan'],
  ['wie gezag heeft is niet bekend', toestemming(geboren.elf, [vraag([ma])], { gezag: [] }), vandaag, 'onbekend'],
])

const inhoud = (over: Parameters<typeof vraag>[1]) => toestemming(geboren.elf, [vraag([], over)])
gevallen(toestemmingInhoudVolledig, [
  ['alles staat erin', inhoud({}), vandaag, 'voldaan'],
  ['het doel is leeg', inhoud({ doel: ' ' }), vandaag, 'geschonden'],
  ['welke gegevens staat er niet', inhoud({ cellen: [] }), vandaag, 'geschonden'],
  ['alleen dat deze organisaties betrokken zijn', inhoud({ cellen: [], betrokkenheid: true }), vandaag, 'voldaan'],
  ['wie het krijgt staat er niet', inhoud({ ontvangerIds: [] }), vandaag, 'geschonden'],
  ['welke uitleg het gezin kreeg staat er niet', inhoud({ informatieversie: undefined }), vandaag, 'geschonden'],
  ['gezondheid, en niet uitdrukkelijk', inhoud({ cellen: ['zorg/gezondheid'], uitdrukkelijk: false }), vandaag, 'geschonden'],
  ['gezondheid, uitdrukkelijk', inhoud({ cellen: ['zorg/gezondheid'] }), vandaag, 'voldaan'],
  [
    'gezondheid op een andere grond dan toestemming',
    inhoud({ cellen: ['zorg/gezondheid'], uitdrukkelijk: false, avgGrondslag: 'publieke-taak' }),
    vandaag,
    'voldaan',
  ],
  ['schoolgegevens, niet uitdrukkelijk', inhoud({ cellen: ['school/onderwijs'], uitdrukkelijk: false }), vandaag, 'voldaan'],
  ['er is geen vraag om naar te kijken', toestemming(geboren.elf, []), vandaag, 'voldaan'],
])

const aanMoeder = (over: Partial<RegieFeiten['aanbieding']> = {}) =>
  regie({ aanOrganisatieId: undefined, aanPersoonId: 'moeder-1', ...over }).aanbieding
const gezinVoertRegie = { rol: 'regisseur', persoonId: 'moeder-1', van: vandaag } as const
const vorige = { rol: 'regisseur', organisatieId: 'school-1', van: '2026-08-01', tot: '2026-08-31' } as const
const ernaast = { rol: 'naast-de-familie', organisatieId: 'school-1', van: vandaag } as const
gevallen(casusHeeftRegisseur, [
  ['het gezin is gevraagd', casus(), vandaag, 'voldaan'],
  ['het gezin is niet gevraagd', casus({ regieGevraagd: [] }), vandaag, 'geschonden'],
  ['het gezin is bewust niet gevraagd, zonder reden', casus({ regieGevraagd: [{ aanFamilie: false }] }), vandaag, 'geschonden'],
  [
    'het gezin is bewust niet gevraagd, met een reden',
    casus({ regieGevraagd: [{ aanFamilie: false, toelichting: 'Moeder ligt in het ziekenhuis' }] }),
    vandaag,
    'oordeel-nodig',
  ],
  ['bij het signaleren hoeft het nog niet', casus({ fase: 'signaleren', regieGevraagd: [] }), vandaag, 'voldaan'],
  ['het gezin voert de regie met iemand ernaast', casus({ regie: [vorige, gezinVoertRegie, ernaast] }), vandaag, 'voldaan'],
  ['het gezin voert de regie alleen', casus({ regie: [vorige, gezinVoertRegie] }), vandaag, 'geschonden'],
  [
    'wie ernaast stond stopte gisteren',
    casus({ regie: [vorige, gezinVoertRegie, { ...ernaast, tot: '2026-08-31' }] }),
    vandaag,
    'geschonden',
  ],
  ['wie ernaast staat stopt vandaag', casus({ regie: [vorige, gezinVoertRegie, { ...ernaast, tot: vandaag }] }), vandaag, 'voldaan'],
  ['wie de regisseur is is niet te zien', casus({ regie: [] }), vandaag, 'onbekend'],
  ['de casus is afgesloten', casus({ status: 'afgesloten', regie: [] }), vandaag, 'voldaan'],
  ['de regie wordt aan een professional aangeboden', casus({ aangeboden: regie().aanbieding }), vandaag, 'voldaan'],
  [
    'aan het gezin, met iemand ernaast, en het gezin is nog niet gevraagd',
    casus({ regieGevraagd: [], aangeboden: aanMoeder({ naast: { organisatieId: 'wijkteam-1' } }) }),
    vandaag,
    'voldaan',
  ],
  ['aan het gezin alleen', casus({ aangeboden: aanMoeder() }), vandaag, 'geschonden'],
])

it('het aanbod aan het gezin wordt opnieuw gedaan: met wie nu naast het gezin staat, anders met wie de regie had, anders wordt het gevraagd', () => {
  const stap = (regieNu: CasusFeiten['regie'], over: Partial<RegieFeiten['aanbieding']> = {}) => {
    const uitkomst = casusHeeftRegisseur.toets(casus({ regie: regieNu, aangeboden: aanMoeder(over) }), vandaag)
    return 'herstel' in uitkomst ? uitkomst.herstel : undefined
  }
  const opener = { rol: 'regisseur', organisatieId: 'school-1', van: '2026-08-01' } as const
  const wijkteam = { ...ernaast, organisatieId: 'wijkteam-1' } as const
  const jeugdige = { ...gezinVoertRegie, persoonId: 'kind-1' } as const
  const naast = (organisatieId: string) => ({ aan: { persoonId: 'moeder-1', naast: { organisatieId } } })
  expect(stap([opener])).toMatchObject([{ body: naast('school-1'), invullen: [], vervangt: true }])
  expect(stap([{ ...opener, tot: '2026-08-31' }, jeugdige, wijkteam])).toMatchObject([{ body: naast('wijkteam-1') }])
  expect(stap([jeugdige], { reden: undefined })).toMatchObject([
    { body: { aan: { persoonId: 'moeder-1', naast: {} } }, invullen: [{ pointer: '/aan/naast/organisatieId' }, { pointer: '/reden' }] },
  ])
})

gevallen(regieOverdrachtSluitend, [
  ['alles staat erin', regie(), vandaag, 'voldaan'],
  ['het gezin weet van niets', regie({ berichtAanGezin: undefined }), vandaag, 'geschonden'],
  ['wat er openstaat is leeg gelaten', regie({ openstaandeActies: ' ' }), vandaag, 'geschonden'],
])

const klaarOp = (voor: string, over: Partial<Actiefeit> = {}): Actiefeit => ({
  ...{ id: 'actie-1', voor, status: 'open', teruggekoppeld: false },
  ...over,
})
const uitvoeren = (uitvoerenSinds: string, ...verteld: string[]) =>
  casus({ fase: 'uitvoeren', uitvoerenSinds, voortgang: verteld.map((tot) => ({ tot })) })
gevallen(actieBewaaktEnTeruggekoppeld, [
  ['er is niets afgesproken', casus(), vandaag, 'voldaan'],
  ['een actie precies een week na haar dag', casus({ acties: [klaarOp('2026-08-25')] }), vandaag, 'voldaan'],
  ['een dag later', casus({ acties: [klaarOp('2026-08-24')] }), vandaag, 'geschonden'],
  ['voor een zaterdag telt de maandag', casus({ acties: [klaarOp('2026-08-22')] }), '2026-08-31', 'voldaan'],
  ['en een dag later niet meer', casus({ acties: [klaarOp('2026-08-22')] }), vandaag, 'geschonden'],
  ['gedaan en gezegd', casus({ acties: [klaarOp('2026-08-01', { status: 'gedaan', teruggekoppeld: true })] }), vandaag, 'voldaan'],
  [
    'niet meer nodig, en dat is gezegd',
    casus({ acties: [klaarOp('2026-08-01', { status: 'vervallen', teruggekoppeld: true })] }),
    vandaag,
    'voldaan',
  ],
  [
    'de casus sloot en niemand zei wat ervan kwam',
    casus({ status: 'afgesloten', acties: [klaarOp('2026-08-01', { status: 'vervallen' })] }),
    vandaag,
    'geschonden',
  ],
  ['zes weken na het begin van de uitvoering', uitvoeren('2026-07-21'), vandaag, 'voldaan'],
  ['een dag later, en niemand hoorde iets', uitvoeren('2026-07-20'), vandaag, 'geschonden'],
  ['de laatste keer is korter geleden', uitvoeren('2026-03-01', '2026-05-01', '2026-07-21'), vandaag, 'voldaan'],
  ['de laatste keer is te lang geleden', uitvoeren('2026-03-01', '2026-05-01', '2026-07-20'), vandaag, 'geschonden'],
  ['de uitvoering begon opnieuw na de laatste keer', uitvoeren('2026-08-01', '2026-05-01'), vandaag, 'voldaan'],
  ['voor de uitvoering hoeft het nog niet', casus({ uitvoerenSinds: '2026-01-01' }), vandaag, 'voldaan'],
])

gevallen(caseloadOvergedragenBijVertrek, [
  ['er staat niets meer op naam', { medewerkerId: 'ib-1', open: [] }, vandaag, 'voldaan'],
  ['er staat nog regie op naam', { medewerkerId: 'ib-1', open: ['regie', 'actie'] }, vandaag, 'geschonden'],
  [
    'een overdracht gaat pas later in',
    { medewerkerId: 'ib-1', open: ['regie'], latereOverdrachtId: 'overdracht-1' },
    vandaag,
    'geschonden',
  ],
  ['een overdracht wacht op de opvolger', { medewerkerId: 'ib-1', open: ['regie'], overdrachtId: 'overdracht-1' }, vandaag, 'geschonden'],
])

it('wie vertrekt terwijl er al een overdracht openstaat, hoeft haar alleen nog te laten aannemen', () => {
  const stappen = (overdracht: { overdrachtId?: string; latereOverdrachtId?: string } = {}) => {
    const uitkomst = caseloadOvergedragenBijVertrek.toets({ medewerkerId: 'ib-1', open: ['regie'], ...overdracht }, vandaag)
    return wegen('herstel' in uitkomst ? (uitkomst.herstel ?? []) : [])
  }
  const pad = '/v1/medewerkers/ib-1/overdrachten'
  expect(stappen()).toEqual([`POST ${pad}`, `POST ${pad}/{overdrachtId}/acceptaties`])
  expect(stappen({ overdrachtId: 'overdracht-1' })).toEqual([`POST ${pad}/overdracht-1/acceptaties`])
  const eerst = `POST ${pad}/overdracht-1/vervallenverklaringen`
  expect(stappen({ latereOverdrachtId: 'overdracht-1' })).toEqual([eerst, `POST ${pad}`, `POST ${pad}/{overdrachtId}/acceptaties`])
})

const nummer = (soort: 'bsn' | 'pgn', organisatieSoort: string) => ({
  ...{ id: 'nummer-1', persoonId: 'kind-1', soort, organisatieSoort, gecontroleerdOp: vandaag, gecontroleerdDoor: 'administratie' },
})
gevallen(bsnPgnDomeingrens, [
  ...(['gemeente', 'wijkteam', 'jeugdhulpaanbieder', 'gecertificeerde-instelling'] as const).map(
    (soort) => [`het BSN bij ${soort}`, nummer('bsn', soort), vandaag, 'voldaan'] as const,
  ),
  ...(['school', 'schoolbestuur'] as const).map((soort) => [`het PGN bij ${soort}`, nummer('pgn', soort), vandaag, 'voldaan'] as const),
  ...(
    ['samenwerkingsverband', 'school', 'jeugdgezondheidszorg', 'leerplicht', 'veilig-thuis', 'politie', 'overig', 'iets-nieuws'] as const
  ).map((soort) => [`het BSN bij ${soort}`, nummer('bsn', soort), vandaag, 'geschonden'] as const),
  ...(['samenwerkingsverband', 'gemeente', 'wijkteam', 'leerplicht'] as const).map(
    (soort) => [`het PGN bij ${soort}`, nummer('pgn', soort), vandaag, 'geschonden'] as const,
  ),
])

it.each([
  ['schoolloopbaan-opp', ['school-1'], ['wijkteam-1']],
  ['jeugdhulp-hulp', ['wijkteam-1'], ['school-1']],
  ['doel-doel', ['school-1', 'wijkteam-1'], ['school-1', 'wijkteam-1']],
] as const)('een koppeling %s toont de aangehaalde kant aan wie aanhaalt', (soort, bronIds, ontvangerIds) => {
  expect(uitwisselingVanKoppeling(soort, 'school-1', 'wijkteam-1')).toMatchObject({ bronIds, ontvangerIds })
})
