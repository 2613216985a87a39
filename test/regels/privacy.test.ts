import { describe, expect, it } from 'vitest'
import { avgVerzoekBinnenMaand } from '../../src/regels/casus/avg-verzoek-binnen-maand.ts'
import { vernietigingsverzoekAfgewogen } from '../../src/regels/casus/vernietigingsverzoek-afgewogen.ts'
import type { Privacybesluit, PrivacyverzoekFeiten } from '../../src/regels/feiten.ts'
import type { Moment, Stap } from '../../src/regels/regel.ts'
import { geweigerd, toets } from '../../src/regels/toets.ts'
import { geboren, voogd } from './bouwers.ts'
import { gevallen, wegen } from './gevallen.ts'
import { bij, kindVan, niet, op, verzoek, zelf } from './privacybouwers.ts'
import { ingevuld } from './volger.ts'

const dag = '2026-09-20'
const hulp = { compartimenten: ['jeugdhulp'] }
const later = (berichtOp: string) => ({ verlenging: { berichtOp, reden: 'Een groot dossier.' } })
const verlengd = (berichtOp: string, verstuurdOp: string) => verzoek({ ...later(berichtOp), ...op(verstuurdOp) })

gevallen(avgVerzoekBinnenMaand, [
  ['een moeder met gezag vraagt inzage, en krijgt op tijd antwoord', verzoek(), dag, 'voldaan'],
  ['haar gezag begon na het verzoek', verzoek({ gezag: [{ persoonId: 'moeder-1', van: '2026-09-10' }] }), dag, 'voldaan'],
  [
    'haar gezag eindigde na het verzoek',
    verzoek({ gezag: [{ persoonId: 'moeder-1', van: '2015-01-15', tot: '2026-08-25' }] }),
    dag,
    'voldaan',
  ],
  [
    'haar gezag eindigde de dag ervoor',
    verzoek({ gezag: [{ persoonId: 'moeder-1', van: '2015-01-15', tot: '2026-08-24' }] }),
    dag,
    'geschonden',
  ],
  ['wie vraagt heeft geen gezag', verzoek({ doorId: 'oom-1' }), dag, 'geschonden'],
  ['er staat niet wie van de ouders het vraagt', verzoek({ doorId: undefined }), dag, 'geschonden'],
  ['een instelling met gezag vraagt het', verzoek({ doorId: undefined, gezag: [voogd] }), dag, 'voldaan'],
  ['een kind van elf vraagt het zelf', zelf(geboren.elf, hulp), dag, 'geschonden'],
  ['een jeugdige van dertien vraagt het zelf, over jeugdhulp', zelf(geboren.dertien, hulp), dag, 'voldaan'],
  ['met gezag kan dat over jeugdhulp ook', verzoek({ ...kindVan(geboren.dertien), ...hulp }), dag, 'voldaan'],
  ['een jeugdige van dertien vraagt het zelf, over school', zelf(geboren.dertien), dag, 'geschonden'],
  ['over jeugdhulp en over meer', zelf(geboren.dertien, { compartimenten: ['jeugdhulp', 'gezin'] }), dag, 'geschonden'],
  ['op de dag dat die twaalf wordt', zelf('2014-08-25', hulp), dag, 'voldaan'],
  ['op de dag ervoor', zelf('2014-08-26', hulp), dag, 'geschonden'],
  ['op de dag dat die zestien wordt, over school', zelf('2010-08-25'), dag, 'voldaan'],
  ['op de dag ervoor, over school', zelf('2010-08-26'), dag, 'geschonden'],
  ['met gezag, op de dag dat de jeugdige zestien wordt', verzoek(kindVan('2010-08-25')), dag, 'geschonden'],
  ['met gezag, op de dag ervoor', verzoek(kindVan('2010-08-26')), dag, 'voldaan'],
  ['een student van negentien vraagt het zelf', zelf(geboren.negentien), dag, 'voldaan'],
  ['een ouder vraagt het voor zichzelf, zonder geboortedatum', zelf(undefined, { isOuder: true, gezag: [] }), dag, 'voldaan'],
  ['van wie het zelf vraagt is geen geboortedatum bekend', zelf(undefined), dag, 'onbekend'],
  ['van het kind is geen geboortedatum bekend', verzoek(kindVan(undefined)), dag, 'onbekend'],
  ['een vertegenwoordiger, nagekeken', verzoek({ hoedanigheid: 'vertegenwoordiger', doorId: undefined, gezag: [] }), dag, 'voldaan'],
  [
    'een vertegenwoordiger, niet nagekeken',
    verzoek({ hoedanigheid: 'vertegenwoordiger', gezagGecontroleerdOp: undefined }),
    dag,
    'geschonden',
  ],
  ['niemand keek na wie het vraagt', verzoek({ identiteitVastgesteldOp: undefined }), dag, 'geschonden'],
  ['niemand keek het gezag na', verzoek({ gezagGecontroleerdOp: undefined }), dag, 'geschonden'],
  [
    'wie het zelf vraagt heeft geen gezag nodig, wel een gezicht',
    zelf(geboren.zeventien, { identiteitVastgesteldOp: undefined }),
    dag,
    'geschonden',
  ],
  ['op de laatste dag van de maand', verzoek(op('2026-09-25')), '2026-09-25', 'voldaan'],
  [
    'de laatste dag is een zondag, het antwoord gaat op maandag',
    verzoek({ ontvangenOp: '2026-08-27', ...op('2026-09-28') }),
    dag,
    'voldaan',
  ],
  ['het gaat op dinsdag', verzoek({ ontvangenOp: '2026-08-27', ...op('2026-09-29') }), dag, 'geschonden'],
  ['een dag te laat', verzoek(op('2026-09-26')), '2026-09-26', 'geschonden'],
  [
    'ontvangen op de laatste dag van januari, antwoord op de laatste van februari',
    verzoek({ ontvangenOp: '2025-01-31', ...op('2025-02-28') }),
    dag,
    'voldaan',
  ],
  ['een dag later', verzoek({ ontvangenOp: '2025-01-31', ...op('2025-03-01') }), dag, 'geschonden'],
  [
    'verlengd op de laatste dag van de maand, en op de laatste dag van de derde beantwoord',
    verlengd('2026-09-25', '2026-11-25'),
    '2026-11-25',
    'voldaan',
  ],
  ['een dag na drie maanden', verlengd('2026-09-25', '2026-11-26'), '2026-11-26', 'geschonden'],
  ['een dag te laat verlengd telt niet', verlengd('2026-09-26', '2026-09-26'), '2026-09-26', 'geschonden'],
  [
    'de verlenging zelf is te laat',
    verzoek({ stap: 'verlengen', afhandeling: undefined, ...later('2026-09-26') }),
    '2026-09-26',
    'geschonden',
  ],
  [
    'de verlenging zelf is op tijd',
    verzoek({ stap: 'verlengen', afhandeling: undefined, ...later('2026-09-25') }),
    '2026-09-25',
    'voldaan',
  ],
  ['verbeterd, en niet gezegd of ontvangers dat hoorden', verzoek({ soort: 'rectificatie' }), dag, 'geschonden'],
  ['verbeterd, en zij hoorden het', verzoek({ soort: 'rectificatie', ...op(dag, { ontvangers: 'ingelicht' }) }), dag, 'voldaan'],
  [
    'verbeterd, en zij hoorden het niet',
    verzoek({ soort: 'rectificatie', ...op(dag, { ontvangers: 'niet-ingelicht' }) }),
    dag,
    'geschonden',
  ],
  [
    'een verbetering die overal is geweigerd, gaat geen ontvanger aan',
    verzoek({ soort: 'rectificatie', besluiten: [{ id: 'b-1', compartiment: 'school', uitkomst: 'weigeren' }] }),
    dag,
    'voldaan',
  ],
  ['niet in behandeling, want wie vraagt mag het niet', verzoek({ doorId: 'oom-1', ...niet('U heeft geen gezag.') }), dag, 'voldaan'],
  ['niet in behandeling, zonder te zeggen waarom', verzoek({ doorId: 'oom-1', ...niet() }), dag, 'geschonden'],
  ['niet in behandeling, terwijl wie vraagt het mag', verzoek(niet('Geen tijd.')), dag, 'geschonden'],
  [
    'niet in behandeling, en dat is te laat gezegd',
    verzoek({ doorId: 'oom-1', ...niet('Geen gezag.', '2026-09-26') }),
    '2026-09-26',
    'geschonden',
  ],
  [
    'bij ontvangst hoeft nog niets te zijn nagekeken',
    verzoek({ stap: 'ontvangen', afhandeling: undefined, identiteitVastgesteldOp: undefined }),
    dag,
    'voldaan',
  ],
  ['bij ontvangst staat al vast dat die het niet mag', zelf(geboren.elf, { stap: 'ontvangen', afhandeling: undefined }), dag, 'geschonden'],
  ['wie kijkt, ziet dat de termijn loopt', verzoek({ stap: 'terugblik', afhandeling: undefined }), '2026-09-25', 'voldaan'],
  ['wie kijkt, ziet dat de termijn voorbij is', verzoek({ stap: 'terugblik', afhandeling: undefined }), '2026-09-26', 'geschonden'],
  ['wie kijkt, ziet van wat is afgehandeld niets meer', verzoek({ stap: 'terugblik', ...op('2027-01-01') }), '2027-01-01', 'voldaan'],
])

const weiger = (over: Partial<Privacybesluit> = {}): Privacybesluit => ({
  ...{ id: 'besluit-1', compartiment: 'school', uitkomst: 'weigeren', grond: 'wettelijke-plicht', toelichting: 'De wet vraagt het.' },
  ...over,
})
const weg = (over: Partial<PrivacyverzoekFeiten> = {}): PrivacyverzoekFeiten =>
  verzoek({ soort: 'vernietiging', compartimenten: ['school', 'casus'], ...op(dag, { ontvangers: 'geen-ontvangers' }), ...over })
const doen = weiger({ id: 'besluit-2', compartiment: 'casus', uitkomst: 'uitvoeren', grond: undefined, toelichting: undefined })

gevallen(vernietigingsverzoekAfgewogen, [
  ['over elk deel is besloten', weg({ besluiten: [weiger(), doen] }), dag, 'voldaan'],
  ['over niets is besloten', weg(), dag, 'geschonden'],
  ['over één deel niet', weg({ besluiten: [weiger()] }), dag, 'geschonden'],
  ['geweigerd zonder grond', weg({ besluiten: [weiger({ grond: undefined }), doen] }), dag, 'geschonden'],
  ['geweigerd zonder reden', weg({ besluiten: [weiger({ toelichting: undefined }), doen] }), dag, 'geschonden'],
  ['geweigerd met een lege reden', weg({ besluiten: [weiger({ toelichting: '  ' }), doen] }), dag, 'geschonden'],
  ['wie inzage vraagt, krijgt geen afweging', verzoek(), dag, 'voldaan'],
  ['wie het niet mag vragen ook niet', weg({ doorId: 'oom-1' }), dag, 'voldaan'],
  [
    'wie niet liet zien wie die is, mag worden afgehouden',
    weg({ identiteitVastgesteldOp: undefined, ...niet('Geen bewijs.') }),
    dag,
    'voldaan',
  ],
  ['wie het mag en dat liet zien, niet', weg(niet('Te veel werk.')), dag, 'geschonden'],
  ['ook niet als er al over is besloten', weg({ besluiten: [weiger(), doen], ...niet('Te veel werk.') }), dag, 'geschonden'],
  ['wie kijkt, ziet dat er nog niet is besloten', weg({ stap: 'terugblik', afhandeling: undefined }), dag, 'geschonden'],
  ['wie kijkt, ziet van wat is afgehandeld niets meer', weg({ stap: 'terugblik' }), dag, 'voldaan'],
])

const zeg = (
  feiten: PrivacyverzoekFeiten,
  moment: Moment = 'privacyverzoek-afhandelen',
  motiveringen: { regel: string; tekst: string }[] = [],
) => toets('privacyverzoek', moment, feiten, dag, motiveringen)
const alle = (feiten: PrivacyverzoekFeiten): Stap[] =>
  zeg(feiten).flatMap(({ uitkomst, ernst, herstel }) => (uitkomst === 'voldaan' || ernst === 'informeert' ? [] : [...herstel]))

describe('hoe zwaar het weegt', () => {
  it('te laat wordt vastgelegd, met een reden', () => {
    const laat = verzoek(op('2026-10-20'))
    expect(geweigerd(zeg(laat))).toBe(true)
    expect(geweigerd(zeg(laat, 'privacyverzoek-afhandelen', [{ regel: 'avg-verzoek-binnen-maand', tekst: 'Ziekte.' }]))).toBe(false)
    expect(zeg(laat).find(({ uitkomst }) => uitkomst === 'geschonden')).toMatchObject({
      ernst: 'waarschuwt',
      feiten: { uiterlijkOp: '2026-09-25' },
    })
  })
  it('wie het niet mag vragen, krijgt ook met een reden geen antwoord ten gronde', () => {
    const vreemd = verzoek({ doorId: 'oom-1' })
    expect(geweigerd(zeg(vreemd, 'privacyverzoek-afhandelen', [{ regel: 'avg-verzoek-binnen-maand', tekst: 'Het is familie.' }]))).toBe(
      true,
    )
  })
  it('een verzoek dat binnenkomt wordt nooit geweigerd', () => {
    for (const feiten of [zelf(geboren.elf), zelf(undefined), verzoek({ doorId: 'oom-1' }), weg()])
      expect(geweigerd(zeg({ ...feiten, stap: 'ontvangen', afhandeling: undefined }, 'privacyverzoek-ontvangen'))).toBe(false)
  })
})

describe('de weg uit een weigering', () => {
  it('eerst over elk deel beslissen, dan nakijken, dan opnieuw antwoorden', () => {
    const stappen = alle(weg({ identiteitVastgesteldOp: undefined, gezagGecontroleerdOp: undefined, ...op(dag) }))
    expect(wegen(stappen)).toEqual([`POST ${bij}/besluiten`, `POST ${bij}/besluiten`, `PATCH ${bij}`, `POST ${bij}/afhandelingen`])
    expect(stappen.map((stap) => ingevuld(stap))).toMatchObject([
      { compartiment: 'school', uitkomst: 'uitvoeren' },
      { compartiment: 'casus', uitkomst: 'uitvoeren' },
      { identiteitVastgesteldOp: expect.any(String), gezagGecontroleerdOp: expect.any(String) },
      { uitkomst: 'beantwoord', verstuurdOp: dag, ontvangers: 'ingelicht' },
    ])
    expect(stappen.map(({ vervangt }) => vervangt ?? false)).toEqual([false, false, false, true])
  })
  it('een halve weigering gaat weg, en er komt een hele; wat er al stond blijft', () => {
    const stappen = alle(weg({ besluiten: [weiger({ toelichting: undefined }), doen] }))
    expect(wegen(stappen)).toEqual([`POST ${bij}/besluiten/besluit-1/vervallenverklaringen`, `POST ${bij}/besluiten`])
    expect(ingevuld(stappen[1] as Stap)).toEqual({
      compartiment: 'school',
      uitkomst: 'weigeren',
      grond: 'wettelijke-plicht',
      toelichting: 'ingevuld',
    })
  })
  it('wie het niet mag vragen, hoort dat: een antwoord in de plaats van het andere', () => {
    const [stap, ...rest] = alle(weg({ doorId: 'oom-1' }))
    expect([rest, stap?.vervangt, ingevuld(stap as Stap)]).toEqual([
      [],
      true,
      { uitkomst: 'niet-in-behandeling', verstuurdOp: dag, toelichting: 'ingevuld' },
    ])
  })
  it('wie van de ouders het vraagt, kiest men uit wie gezag heeft; is er niemand bekend, dan legt men die eerst vast', () => {
    const [kies] = alle(verzoek({ doorId: undefined }))
    expect(kies?.invullen[0]).toMatchObject({ pointer: '/doorId', schema: { enum: ['moeder-1', 'vader-1'] } })
    const stappen = alle(verzoek({ doorId: undefined, gezag: [] }))
    expect(wegen(stappen)).toEqual(['POST /v1/personen', 'POST /v1/personen/kind-1/gezagsrelaties', `PATCH ${bij}`])
    expect(stappen[2]?.body).toEqual({ doorId: '{ouderId}' })
  })
  it('wie wordt afgehouden terwijl die het mag, krijgt alsnog een afweging en een antwoord', () => {
    const stappen = alle(weg({ besluiten: [weiger(), doen], ...niet('Te veel werk.') }))
    expect(stappen.map((stap) => ingevuld(stap))).toEqual([{ uitkomst: 'beantwoord', verstuurdOp: dag, ontvangers: 'ingelicht' }])
    const laat = alle(weg({ besluiten: [weiger(), doen], ...niet('Te veel werk.', '2026-09-26') }))
    expect(laat.map((stap) => ingevuld(stap))).toMatchObject([{ uitkomst: 'beantwoord', motiveringen: [{ tekst: 'ingevuld' }] }])
  })
})
