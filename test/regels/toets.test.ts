import { describe, expect, it } from 'vitest'
import { geweigerd, toets, weigert } from '../../src/regels/toets.ts'
import {
  antwoord,
  casus,
  geboren,
  gezinsplan,
  gezinsplanVersie,
  opp,
  oppVersie,
  regie,
  samenvatting,
  toestemming,
  vandaag,
  vastgesteld,
  vraag,
} from './bouwers.ts'

const ids = (bevindingen: ReturnType<typeof toets>) => bevindingen.map(({ regel }) => regel)
const fout = opp(oppVersie({ jeugdhulp: [] }))

describe('het moment bepaalt de ernst', () => {
  it('een concept wordt nooit geweigerd', () => {
    const bevindingen = toets('opp', 'concept', opp(oppVersie({ stand: 'concept', jeugdhulp: [] })), vandaag)
    expect(bevindingen[0]).toMatchObject({
      regel: 'opp-bevat-jeugdhulp',
      ernst: 'informeert',
      uitkomst: 'geschonden',
      onderwerp: 'opp',
      onderwerpId: 'opp-1',
    })
    expect(geweigerd(bevindingen)).toBe(false)
  })
  it('vaststellen wordt geweigerd', () => expect(geweigerd(toets('opp', 'vaststellen', fout, vandaag))).toBe(true))
  it('een toetsing vraagt elke regel en weigert niets', () => {
    const bevindingen = toets('opp', 'toetsing', fout, vandaag)
    expect(bevindingen).toHaveLength(8)
    expect(geweigerd(bevindingen)).toBe(false)
  })
  it.each(['evalueren', 'inzet-starten', 'koppeling-verwijderen', 'plan-van-tafel'] as const)('de kernregel blokkeert bij %s', (moment) => {
    expect(geweigerd(toets('opp', moment, opp(vastgesteld({ jeugdhulp: [] })), vandaag))).toBe(true)
    expect(
      geweigerd(toets('gezinsplan', moment, gezinsplan(gezinsplanVersie({ stand: 'vastgesteld', schoolloopbaan: [] })), vandaag)),
    ).toBe(true)
  })
  it('wat niet bekend is, houdt een blokkerende regel tegen', () => {
    expect(geweigerd(toets('opp', 'vaststellen', opp(oppVersie(), { gezag: [] }), vandaag))).toBe(true)
  })
})

describe('motiveringen', () => {
  const dubbel = gezinsplan(gezinsplanVersie({ stand: 'concept' }), { anderePlannen: [{ id: 'gezinsplan-2', soort: 'gezinsplan' }] })
  const reden = (regel: string, tekst = 'Twee huishoudens') => [{ regel, tekst }]
  it('een waarschuwing weigert zonder motivering', () => expect(geweigerd(toets('gezinsplan', 'plan-maken', dubbel, vandaag))).toBe(true))
  it('en mag door met een motivering, die bewaard wordt', () => {
    const bevindingen = toets('gezinsplan', 'plan-maken', dubbel, vandaag, reden('een-gezin-een-plan-een-regisseur'))
    expect(geweigerd(bevindingen)).toBe(false)
    expect(bevindingen.find(({ regel }) => regel === 'een-gezin-een-plan-een-regisseur')?.motivering).toBe('Twee huishoudens')
  })
  it('een lege motivering telt niet', () => {
    expect(geweigerd(toets('gezinsplan', 'plan-maken', dubbel, vandaag, reden('een-gezin-een-plan-een-regisseur', '  ')))).toBe(true)
  })
  it('een motivering bij een andere regel telt niet', () => {
    expect(geweigerd(toets('gezinsplan', 'plan-maken', dubbel, vandaag, reden('opp-bevat-jeugdhulp')))).toBe(true)
  })
  it('wat geschonden is en blokkeert, gaat niet door met een motivering', () => {
    expect(geweigerd(toets('opp', 'vaststellen', fout, vandaag, reden('opp-bevat-jeugdhulp')))).toBe(true)
  })
  it('een oordeel weigert tot het gegeven is', () => {
    const feiten = casus({ regieGevraagd: [{ aanFamilie: false, toelichting: 'Spoed' }] })
    expect(geweigerd(toets('casus', 'fase-overgaan', feiten, vandaag))).toBe(true)
    expect(geweigerd(toets('casus', 'fase-overgaan', feiten, vandaag, reden('casus-heeft-regisseur')))).toBe(false)
  })
  it('onbekend bij een waarschuwing gaat door', () => {
    const [een] = toets('opp', 'vaststellen', fout, vandaag)
    expect(weigert({ ...(een as NonNullable<typeof een>), ernst: 'waarschuwt', uitkomst: 'onbekend' })).toBe(false)
  })
})

describe('wat meekomt wordt mee beoordeeld', () => {
  const jong = toestemming(geboren.elf, [vraag([antwoord('moeder-1')])])
  const toestemmingsregels = [
    'toestemming-inhoud-volledig',
    'toestemming-onder-12',
    'toestemming-12-tot-16-dubbel',
    'toestemming-vanaf-16-zelf',
    'toestemming-wilsonbekwaam',
    'toestemming-alle-gezagdragers',
    'toestemming-intrekking-werkt-direct',
  ]
  it('bij een samenvatting de toestemming', () => {
    expect(ids(toets('samenvatting', 'samenvatting-opnemen', samenvatting(), vandaag))).toEqual([
      'kruisverwijzing-verwijst-niet-kopieert',
      ...toestemmingsregels,
    ])
    expect(geweigerd(toets('samenvatting', 'samenvatting-opnemen', samenvatting({ toestemming: jong }), vandaag))).toBe(true)
  })
  it('maar niet bij een samenvatting uit het eigen dossier', () => {
    const eigen = samenvatting({ bron: { eigenaarId: 'school-1', cel: 'school/onderwijs' }, toestemming: jong })
    expect(geweigerd(toets('samenvatting', 'samenvatting-opnemen', eigen, vandaag))).toBe(false)
  })
  it('bij een koppeling de toestemming, en bij het verwijderen de plannen', () => {
    const feiten = {
      koppelingId: 'koppeling-1',
      toestemming: jong,
      opp: opp(vastgesteld()),
      gezinsplan: gezinsplan(gezinsplanVersie({ stand: 'vastgesteld' })),
    }
    expect(ids(toets('koppeling', 'koppeling-bevestigen', feiten, vandaag))).toEqual(toestemmingsregels)
    expect(ids(toets('koppeling', 'koppeling-verwijderen', feiten, vandaag))).toEqual([
      'opp-bevat-jeugdhulp',
      'gezinsplan-bevat-schoolloopbaan',
    ])
  })
  it('bij het accepteren van de regie de casus', () => {
    const alleen = casus({ regie: [{ rol: 'regisseur', persoonId: 'moeder-1', van: vandaag }] })
    const bevindingen = toets('regie', 'regie-accepteren', regie({}, { casus: alleen }), vandaag)
    expect(bevindingen.map(({ regel, uitkomst }) => [regel, uitkomst])).toEqual([
      ['regie-overdracht-sluitend', 'voldaan'],
      ['casus-heeft-regisseur', 'geschonden'],
    ])
  })
  it('bij het aanbieden van de regie aan het gezin ook wie ernaast staat, en beide regels vragen hetzelfde', () => {
    const { aanbieding } = regie({ aanOrganisatieId: undefined, aanPersoonId: 'moeder-1', reden: undefined })
    const bevindingen = toets('regie', 'regie-aanbieden', regie(aanbieding, { casus: casus({ aangeboden: aanbieding }) }), vandaag)
    expect(bevindingen.map(({ regel, uitkomst }) => [regel, uitkomst])).toEqual([
      ['regie-overdracht-sluitend', 'geschonden'],
      ['casus-heeft-regisseur', 'geschonden'],
    ])
    expect(bevindingen[0]?.herstel).toEqual(bevindingen[1]?.herstel)
  })
  it('een antwoord op een toestemming wordt nooit geweigerd', () => {
    expect(
      geweigerd(toets('toestemming', 'toestemming-antwoorden', toestemming(geboren.zeventien, [vraag([antwoord('moeder-1')])]), vandaag)),
    ).toBe(false)
  })
})

describe('een regel geldt vanaf een dag', () => {
  const nietGehoord = opp(oppVersie({ leerlinginbreng: [] }))
  it('op 31 juli 2025 is er nog geen hoorrecht', () =>
    expect(ids(toets('opp', 'vaststellen', nietGehoord, '2025-07-31'))).not.toContain('opp-leerling-gehoord'))
  it('op 1 augustus 2025 wel', () => expect(ids(toets('opp', 'vaststellen', nietGehoord, '2025-08-01'))).toContain('opp-leerling-gehoord'))
})
