import { expect, it } from 'vitest'
import { oppBevatJeugdhulp } from '../../src/regels/plannen/opp-bevat-jeugdhulp.ts'
import { oppInbrengVerwerktEnToegelicht } from '../../src/regels/plannen/opp-inbreng-verwerkt-en-toegelicht.ts'
import { oppInhoudVolledig } from '../../src/regels/plannen/opp-inhoud-volledig.ts'
import { oppInstemmingHandelingsdeel } from '../../src/regels/plannen/opp-instemming-handelingsdeel.ts'
import { oppLeerlingGehoord } from '../../src/regels/plannen/opp-leerling-gehoord.ts'
import type { Stap } from '../../src/regels/regel.ts'
import { geboren, inbreng, inzet, moeder, opp, oppVersie, vader, vandaag, vastgesteld, verklaring, voogd, zonderVersie } from './bouwers.ts'
import { gevallen } from './gevallen.ts'
import { ingevuld, waarde } from './volger.ts'

const met = (over: Parameters<typeof oppVersie>[0]) => opp(oppVersie(over))
const nee = verklaring({ antwoord: 'nee' })

gevallen(oppBevatJeugdhulp, [
  ['ja, en naar de hulp wordt verwezen', opp(), vandaag, 'voldaan'],
  ['ja, maar de school ziet geen hulp', opp(oppVersie({ jeugdhulp: [] }), { inzetten: [] }), vandaag, 'voldaan'],
  ['ja, maar naar de hulp die de school ziet wordt niet verwezen', met({ jeugdhulp: [] }), vandaag, 'geschonden'],
  [
    'naar de eerste hulp wel, naar de tweede niet',
    opp(oppVersie(), { inzetten: [inzet(), inzet({ id: 'inzet-2' })] }),
    vandaag,
    'geschonden',
  ],
  ['nee, en de school ziet geen hulp', opp(oppVersie({ jeugdhulpverklaring: nee, jeugdhulp: [] }), { inzetten: [] }), vandaag, 'voldaan'],
  ['nee, terwijl de school hulp ziet', met({ jeugdhulpverklaring: nee }), vandaag, 'geschonden'],
  [
    'nee, en de school ziet alleen extra ondersteuning',
    opp(oppVersie({ jeugdhulpverklaring: nee, jeugdhulp: [] }), { inzetten: [inzet({ soort: 'extra-ondersteuning' })] }),
    vandaag,
    'voldaan',
  ],
  ['er is niets gevraagd', opp(oppVersie({ jeugdhulpverklaring: undefined, jeugdhulp: [] }), { inzetten: [] }), vandaag, 'geschonden'],
  [
    'het antwoord is onbekend',
    opp(oppVersie({ jeugdhulpverklaring: verklaring({ antwoord: 'onbekend' }) }), { inzetten: [] }),
    vandaag,
    'geschonden',
  ],
  ['aan wie het is gevraagd staat er niet bij', met({ jeugdhulpverklaring: verklaring({ gevraagdAan: ' ' }) }), vandaag, 'geschonden'],
  ['gevraagd op de dag zelf', met({ jeugdhulpverklaring: verklaring({ gevraagdOp: vandaag }) }), vandaag, 'voldaan'],
  ['gevraagd op een dag die nog komt', met({ jeugdhulpverklaring: verklaring({ gevraagdOp: '2026-09-02' }) }), vandaag, 'geschonden'],
  [
    'liever geen antwoord, met de reden erbij',
    opp(
      oppVersie({ jeugdhulpverklaring: verklaring({ antwoord: 'geen-antwoord-gewenst', motivering: 'Dat is van ons' }), jeugdhulp: [] }),
      { inzetten: [] },
    ),
    vandaag,
    'voldaan',
  ],
  [
    'liever geen antwoord, zonder reden',
    opp(oppVersie({ jeugdhulpverklaring: verklaring({ antwoord: 'geen-antwoord-gewenst' }), jeugdhulp: [] }), { inzetten: [] }),
    vandaag,
    'geschonden',
  ],
  [
    'liever geen antwoord, maar de school ziet hulp waar het plan niet naar verwijst',
    met({ jeugdhulpverklaring: verklaring({ antwoord: 'geen-antwoord-gewenst', motivering: 'Dat is van ons' }), jeugdhulp: [] }),
    vandaag,
    'geschonden',
  ],
  [
    'de laatste dag van de hulp is vandaag',
    opp(oppVersie({ jeugdhulp: [] }), { inzetten: [inzet({ beeindigdOp: vandaag })] }),
    vandaag,
    'geschonden',
  ],
  [
    'de laatste dag van de hulp was gisteren',
    opp(oppVersie({ jeugdhulp: [] }), { inzetten: [inzet({ beeindigdOp: '2026-08-31' })] }),
    vandaag,
    'voldaan',
  ],
  [
    'de hulp loopt af op 29 februari',
    opp(oppVersie({ jeugdhulp: [] }), { inzetten: [inzet({ tot: '2028-02-29' })] }),
    '2028-02-29',
    'geschonden',
  ],
  ['de dag na 29 februari', opp(oppVersie({ jeugdhulp: [] }), { inzetten: [inzet({ tot: '2028-02-29' })] }), '2028-03-01', 'voldaan'],
  [
    'de hulp is gepland, niet gestart',
    opp(oppVersie({ jeugdhulp: [] }), { inzetten: [inzet({ gestartOp: undefined })] }),
    vandaag,
    'voldaan',
  ],
  [
    'de start staat vast voor volgende week',
    opp(oppVersie({ jeugdhulp: [] }), { inzetten: [inzet({ gestartOp: '2026-09-08' })] }),
    vandaag,
    'geschonden',
  ],
  ['alleen het perspectief wordt vastgesteld', met({ delen: ['perspectief'], jeugdhulpverklaring: undefined }), vandaag, 'voldaan'],
  ['er geldt nog geen versie', zonderVersie(), vandaag, 'voldaan'],
  [
    'een handelingsplan van de kinderopvang zonder vraag',
    opp(oppVersie({ jeugdhulpverklaring: undefined }), { soort: 'handelingsplan' }),
    vandaag,
    'geschonden',
  ],
])

it.each(['ja', 'nee', 'geen-antwoord-gewenst'])('elk antwoord dat de vraag noemt is er een dat voldoet: %s', (gegeven) => {
  const leeg = (jeugdhulpverklaring?: Parameters<typeof verklaring>[0]) =>
    opp(oppVersie({ jeugdhulpverklaring: jeugdhulpverklaring && verklaring(jeugdhulpverklaring), jeugdhulp: [] }), { inzetten: [] })
  const niet = oppBevatJeugdhulp.toets(leeg(), vandaag)
  const [stap] = 'herstel' in niet ? (niet.herstel ?? []) : []
  const body = ingevuld(stap as Stap, (schema) => (schema.enum?.includes(gegeven as never) ? gegeven : waarde(schema)))
  expect([body.antwoord, 'motivering' in body]).toEqual([gegeven, gegeven === 'geen-antwoord-gewenst'])
  expect(oppBevatJeugdhulp.toets(leeg(body), vandaag).uitkomst).toBe('voldaan')
})
it('ziet de school hulp, dan is nee geen antwoord', () => {
  const niet = oppBevatJeugdhulp.toets(met({ jeugdhulpverklaring: undefined }), vandaag)
  const [stap] = 'herstel' in niet ? (niet.herstel ?? []) : []
  expect(stap?.invullen[0]?.schema).toEqual({ type: 'string', enum: ['ja', 'geen-antwoord-gewenst'] })
})

gevallen(oppInhoudVolledig, [
  ['alles staat erin', met({ delen: ['perspectief', 'handelingsdeel'] }), vandaag, 'voldaan'],
  ['de uitstroombestemming ontbreekt', met({ delen: ['perspectief'], uitstroombestemming: undefined }), vandaag, 'geschonden'],
  [
    'de uitstroombestemming ontbreekt, maar alleen het handelingsdeel wordt vastgesteld',
    met({ uitstroombestemming: undefined }),
    vandaag,
    'voldaan',
  ],
  ['een bevorderende factor ontbreekt', met({ delen: ['perspectief'], factoren: [{ richting: 'belemmerend' }] }), vandaag, 'geschonden'],
  ['een belemmerende factor ontbreekt', met({ delen: ['perspectief'], factoren: [{ richting: 'bevorderend' }] }), vandaag, 'geschonden'],
  ['of het programma afwijkt staat er niet', met({ delen: ['perspectief'], programmaAfwijking: '' }), vandaag, 'geschonden'],
  ['de begeleiding ontbreekt', met({ begeleiding: [] }), vandaag, 'geschonden'],
  ['de begeleiding is leeg gelaten', met({ begeleiding: [{ omschrijving: ' ' }] }), vandaag, 'geschonden'],
  [
    'een handelingsplan zonder uitstroombestemming',
    opp(oppVersie({ delen: ['perspectief', 'handelingsdeel'], uitstroombestemming: undefined, factoren: [] }), { soort: 'handelingsplan' }),
    vandaag,
    'voldaan',
  ],
  [
    'ondersteuningsafspraken zonder begeleiding',
    opp(oppVersie({ begeleiding: [] }), { soort: 'ondersteuningsafspraken' }),
    vandaag,
    'geschonden',
  ],
  ['er geldt nog geen versie', zonderVersie(), vandaag, 'voldaan'],
])

/** A pupil who was asked and said nothing: there is no form, and nothing to explain. */
const zwijgt = (over: Parameters<typeof inbreng>[0] = {}) =>
  inbreng({
    ...{ vorm: undefined, gekozenDoorLeerling: undefined, uitkomst: 'wil-niet', inbreng: undefined, invloed: undefined },
    ...{ toegelichtOp: undefined, toegelichtDoor: undefined },
    ...over,
  })
gevallen(oppLeerlingGehoord, [
  ['de leerling tekende', opp(), vandaag, 'voldaan'],
  ['de leerling wil niet', met({ leerlinginbreng: [zwijgt()] }), vandaag, 'voldaan'],
  [
    'de leerling wil niet, en welke hulp er was staat er niet',
    met({ leerlinginbreng: [zwijgt({ gebodenHulp: ' ' })] }),
    vandaag,
    'geschonden',
  ],
  [
    'de leerling wil niet, en is gevraagd op een dag die nog komt',
    met({ leerlinginbreng: [zwijgt({ gevraagdOp: '2026-09-02' })] }),
    vandaag,
    'geschonden',
  ],
  [
    'bij het bijstellen niet opnieuw gevraagd',
    met({ leerlinginbreng: [zwijgt()], vorigeVastgesteldOp: '2026-08-26' }),
    vandaag,
    'geschonden',
  ],
  ['de leerling kan ook met hulp niets zeggen', met({ leerlinginbreng: [zwijgt({ uitkomst: 'kan-niet' })] }), vandaag, 'oordeel-nodig'],
  [
    'van een leerling die niets kan zeggen staat de hulp er niet',
    met({ leerlinginbreng: [zwijgt({ uitkomst: 'kan-niet', gebodenHulp: undefined })] }),
    vandaag,
    'geschonden',
  ],
  [
    'een leerling die eerst niets kon zeggen, en nu wel',
    met({ leerlinginbreng: [zwijgt({ uitkomst: 'kan-niet' }), inbreng()] }),
    vandaag,
    'voldaan',
  ],
  ['wie iets zegt deed dat in een vorm', met({ leerlinginbreng: [inbreng({ vorm: undefined })] }), vandaag, 'geschonden'],
  ['wie iets zegt koos de vorm', met({ leerlinginbreng: [inbreng({ gekozenDoorLeerling: undefined })] }), vandaag, 'geschonden'],
  ['de leerling is niet gevraagd', met({ leerlinginbreng: [] }), vandaag, 'geschonden'],
  ['de school koos de vorm', met({ leerlinginbreng: [inbreng({ gekozenDoorLeerling: false })] }), vandaag, 'geschonden'],
  ['welke hulp er was staat er niet', met({ leerlinginbreng: [inbreng({ gebodenHulp: undefined })] }), vandaag, 'geschonden'],
  ['gevraagd op de dag zelf', met({ leerlinginbreng: [inbreng({ gevraagdOp: vandaag })] }), vandaag, 'voldaan'],
  ['gevraagd op een dag die nog komt', met({ leerlinginbreng: [inbreng({ gevraagdOp: '2026-09-02' })] }), vandaag, 'geschonden'],
  ['bij het bijstellen niet opnieuw gehoord', met({ vorigeVastgesteldOp: '2026-08-26' }), vandaag, 'geschonden'],
  ['opnieuw gehoord op de dag van de vorige vaststelling', met({ vorigeVastgesteldOp: '2026-08-25' }), vandaag, 'voldaan'],
  ['een handelingsplan kent geen hoorrecht', opp(oppVersie({ leerlinginbreng: [] }), { soort: 'handelingsplan' }), vandaag, 'voldaan'],
  ['er geldt nog geen versie', zonderVersie(), vandaag, 'voldaan'],
])

it.each([
  ['gegeven', ['gekozenDoorLeerling', 'inbreng', 'invloed', 'toegelichtDoor', 'toegelichtOp', 'vorm']],
  ['wil-niet', []],
])('wie de leerling hoort, vult bij "%s" niets in wat er niet is', (uitkomst, meer) => {
  const niet = oppLeerlingGehoord.toets(met({ leerlinginbreng: [] }), vandaag)
  const [stap] = 'herstel' in niet ? (niet.herstel ?? []) : []
  const body = ingevuld(stap as Stap, (schema) => (schema.enum?.includes(uitkomst as never) ? uitkomst : waarde(schema)))
  expect(body.uitkomst).toBe(uitkomst)
  expect(Object.keys(body).toSorted()).toEqual(['gebodenHulp', 'gevraagdOp', 'uitkomst', ...meer].toSorted())
  expect(oppLeerlingGehoord.toets(met({ leerlinginbreng: [{ id: 'nieuw', ...body }] }), vandaag).uitkomst).toBe('voldaan')
})

gevallen(oppInbrengVerwerktEnToegelicht, [
  ['verwerkt en uitgelegd', opp(), vandaag, 'voldaan'],
  ['de leerling wilde niets zeggen', met({ leerlinginbreng: [inbreng({ uitkomst: 'wil-niet', invloed: undefined })] }), vandaag, 'voldaan'],
  ['de invloed staat er niet', met({ leerlinginbreng: [inbreng({ invloed: undefined })] }), vandaag, 'geschonden'],
  ['niemand legde het uit', met({ leerlinginbreng: [inbreng({ toegelichtDoor: undefined })] }), vandaag, 'geschonden'],
  ['vandaag uitgelegd', met({ leerlinginbreng: [inbreng({ toegelichtOp: vandaag })] }), vandaag, 'voldaan'],
  ['morgen uit te leggen', met({ leerlinginbreng: [inbreng({ toegelichtOp: '2026-09-02' })] }), vandaag, 'geschonden'],
  ['er is geen inbreng: dat zegt een andere regel', met({ leerlinginbreng: [] }), vandaag, 'voldaan'],
  [
    'ondersteuningsafspraken op het mbo',
    opp(oppVersie({ leerlinginbreng: [inbreng({ invloed: '' })] }), { soort: 'ondersteuningsafspraken' }),
    vandaag,
    'voldaan',
  ],
])

const instemming = (doorId: string, over = {}) => ({
  planversie: 1,
  doorId,
  uitkomst: 'ingestemd' as const,
  gegevenOp: '2026-08-31',
  ...over,
})
const vanInstelling = (uitkomst: 'ingestemd' | 'geen-overeenstemming' = 'ingestemd') => ({
  ...{ planversie: 1, doorOrganisatieId: 'gi-1', uitkomst, gegevenOp: '2026-08-31' },
})
/** Vastgesteld on that day, with gezag of the mother and of an instelling that said nothing by itself. */
const destijds = (
  op: string,
  instemmingen: (ReturnType<typeof instemming> | ReturnType<typeof vanInstelling>)[] = [instemming('moeder-1')],
) => opp(vastgesteld({ handelingsdeelVastgesteldOp: op }), { gezag: [moeder, voogd], instemmingen })
const jarig = (geboortedatum: string, over = {}) =>
  opp(oppVersie(), { jeugdige: { id: 'kind-1', geboortedatum }, instemmingen: [instemming('kind-1')], ...over })
gevallen(oppInstemmingHandelingsdeel, [
  ['de ouder met gezag stemde in', opp(), vandaag, 'voldaan'],
  ['niemand stemde in', opp(oppVersie(), { instemmingen: [] }), vandaag, 'geschonden'],
  ['niemand stemde in met het plan van een ander', opp(oppVersie(), { opTafel: ['casus-1'], instemmingen: [] }), vandaag, 'geschonden'],
  [
    'in het plan van een ander stemde iemand in die ik niet ken',
    opp(oppVersie(), { opTafel: ['casus-1'], instemmingen: [instemming('iemand-daar')] }),
    vandaag,
    'onbekend',
  ],
  ['in het eigen plan stemde een ander in', opp(oppVersie(), { instemmingen: [instemming('iemand-daar')] }), vandaag, 'geschonden'],
  ['een van twee ouders stemde in', opp(oppVersie(), { gezag: [moeder, vader] }), vandaag, 'geschonden'],
  [
    'het gezag van de tweede ouder eindigde gisteren',
    opp(oppVersie(), { gezag: [moeder, { ...vader, tot: '2026-08-31' }] }),
    vandaag,
    'voldaan',
  ],
  [
    'het gezag van de tweede ouder eindigt vandaag',
    opp(oppVersie(), { gezag: [moeder, { ...vader, tot: vandaag }] }),
    vandaag,
    'geschonden',
  ],
  ['ingestemd met de vorige versie', opp(oppVersie({ nummer: 2 })), vandaag, 'geschonden'],
  [
    'eerst oneens, later ingestemd',
    opp(oppVersie(), { instemmingen: [instemming('moeder-1', { uitkomst: 'geen-overeenstemming' }), instemming('moeder-1')] }),
    vandaag,
    'voldaan',
  ],
  [
    'eerst ingestemd, later oneens',
    opp(oppVersie(), { instemmingen: [instemming('moeder-1'), instemming('moeder-1', { uitkomst: 'geen-overeenstemming' })] }),
    vandaag,
    'geschonden',
  ],
  ['de leerling wordt vandaag 18 en stemde zelf in', jarig('2008-09-01'), vandaag, 'voldaan'],
  ['de leerling wordt morgen 18: de ouder beslist nog', jarig('2008-09-02'), vandaag, 'geschonden'],
  ['geboren op 29 februari, op 28 februari nog 17', jarig('2008-02-29'), '2026-02-28', 'geschonden'],
  [
    'geboren op 29 februari, op 1 maart 18',
    jarig('2008-02-29', { instemmingen: [instemming('kind-1', { gegevenOp: '2026-03-01' })] }),
    '2026-03-01',
    'voldaan',
  ],
  [
    '18 jaar en de ouder stemde in: dat telt niet',
    opp(oppVersie(), { jeugdige: { id: 'kind-1', geboortedatum: geboren.negentien } }),
    vandaag,
    'geschonden',
  ],
  ['de geboortedatum is onbekend', opp(oppVersie(), { jeugdige: { id: 'kind-1' } }), vandaag, 'onbekend'],
  ['wie gezag heeft is onbekend', opp(oppVersie(), { gezag: [] }), vandaag, 'onbekend'],
  // Until version 2 a motivering stood in the place of what the instelling said.
  ['de instelling zei nog niets, en het werd vastgesteld voordat zij zelf instemde', destijds('2026-11-22'), '2027-01-10', 'oordeel-nodig'],
  ['de instelling zei nog niets, en zij stemt vanaf die dag zelf in', destijds('2026-11-23'), '2027-01-10', 'geschonden'],
  ['destijds vastgesteld, terwijl de moeder ook nog niets zei', destijds('2026-11-22', []), '2027-01-10', 'geschonden'],
  [
    'destijds vastgesteld, terwijl de instelling nee zei',
    destijds('2026-11-22', [instemming('moeder-1'), vanInstelling('geen-overeenstemming')]),
    '2027-01-10',
    'geschonden',
  ],
  // Version 2: what the instelling says stands in the record itself, and is asked as of anyone with gezag.
  ['de instelling met de voogdij zei nog niets', opp(oppVersie(), { gezag: [voogd] }), vandaag, 'geschonden'],
  ['de instelling met de voogdij stemde in', opp(oppVersie(), { gezag: [voogd], instemmingen: [vanInstelling()] }), vandaag, 'voldaan'],
  [
    'de instelling zegt later nee',
    opp(oppVersie(), { gezag: [voogd], instemmingen: [vanInstelling(), vanInstelling('geen-overeenstemming')] }),
    vandaag,
    'geschonden',
  ],
  [
    'een instelling stemde in die geen gezag heeft',
    opp(oppVersie(), { gezag: [voogd], instemmingen: [{ ...vanInstelling(), doorOrganisatieId: 'gi-2' }] }),
    vandaag,
    'geschonden',
  ],
  [
    'de moeder en de instelling hebben beiden gezag, en de instelling zei niets',
    opp(oppVersie(), { gezag: [moeder, voogd] }),
    vandaag,
    'geschonden',
  ],
  [
    'was 17 toen het werd vastgesteld, is nu 18',
    opp(vastgesteld(), { jeugdige: { id: 'kind-1', geboortedatum: '2008-09-01' } }),
    vandaag,
    'voldaan',
  ],
  ['alleen het perspectief', opp(oppVersie({ delen: ['perspectief'] }), { instemmingen: [] }), vandaag, 'voldaan'],
  ['een handelingsplan vraagt geen instemming', opp(oppVersie(), { soort: 'handelingsplan', instemmingen: [] }), vandaag, 'voldaan'],
])
