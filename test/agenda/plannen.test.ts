import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Agendakijk, kijkOpAgenda } from '../hulp/agenda.ts'
import { begin, type Huis, maakHuis } from '../hulp/huis.ts'
import { metEtag } from '../hulp/overleg.ts'
import { geefToestemming, maakGezinsplan, maakTafel, schrijfGezinsplan, schrijfOpp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let kijk: Agendakijk
beforeAll(async () => {
  huis = await maakHuis()
  kijk = kijkOpAgenda(huis)
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

/** Support that begins while its OPP is still to be made. */
const steun = async ({ school, kind }: Tafel, startdatum: string, soort = 'extra-ondersteuning'): Promise<string> => {
  const aanbieder = { organisatieId: school.id, naam: 'De Vlierhof' }
  const { id } = await kijk.doe(school.baas, 'POST', '/inzetten', { jeugdigeId: kind, soort, doel: 'Rekenen in een groepje', aanbieder })
  await kijk.doe(school.baas, 'POST', `/inzetten/${id}/starts`, { startdatum })
  return id
}
const inschrijving = (tafel: Tafel, velden: object) =>
  kijk.doe(tafel.school.baas, 'POST', `/personen/${tafel.kind}/inschrijvingen`, { schoolnaam: 'De Wissel', van: '2026-08-01', ...velden })

describe('een OPP dat er moet komen', () => {
  const wat = 'opp-vaststellen'
  const regel = 'opp-binnen-zes-weken'

  it('staat bij wie op school coördineert zes weken na de eerste steun, en is te laat als de regel het zegt', async () => {
    const tafel = await maakTafel(huis)
    const { school, kind } = tafel
    await geefToestemming(tafel)
    expect(await kijk.bij(school.baas, wat)).toEqual([])
    await steun(tafel, '2026-11-16')
    await steun(tafel, '2026-11-09', 'speciale-ondersteuning')
    expect(await kijk.bij(school.baas, wat), 'één leerling, de eerste dag telt').toEqual(['2026-12-21'])
    expect((await kijk.agenda(school.baas))[0]).toMatchObject({ wat, aanZet: 'uw-organisatie', persoon: { id: kind, voornaam: 'Noor' } })
    await kijk.anderenNiet(tafel, wat, school.baas)
    kijk.op('2026-12-21')
    expect([await kijk.bij(school.baas, wat), await kijk.oordeel(school.baas, tafel, regel)]).toEqual([['2026-12-21'], []])
    kijk.op('2026-12-22')
    expect([await kijk.bij(school.baas, wat), await kijk.oordeel(school.baas, tafel, regel)]).toEqual([
      ['2026-12-21 te laat'],
      ['geschonden'],
    ])
  })

  it('steun begint zonder OPP zolang de zes weken lopen, ook op een vrije dag aan het eind; daarna niet meer, en wie het proeft leest het', async () => {
    const tafel = await maakTafel(huis)
    const { school, kind } = tafel
    const inzet = { jeugdigeId: kind, soort: 'extra-ondersteuning', doel: 'Leren plannen', aanbieder: { naam: 'De Vlierhof' } }
    const begint = async (startdatum: string) => {
      const { id } = await kijk.doe(school.baas, 'POST', '/inzetten', inzet)
      const pad = `/inzetten/${id}/starts`
      const { toegestaan, bevindingen } = (await kijk.doe(school.baas, 'POST', `${pad}?proef=true`, { startdatum })).body
      const [gezegd] = bevindingen.filter((een: { regel: string }) => een.regel === 'opp-verplicht-doelgroep')
      return [(await huis.roep(school.baas, 'POST', pad, { startdatum })).status, toegestaan, gezegd.ernst, gezegd.feiten.uiterlijk]
    }
    expect(await begint('2026-11-21')).toEqual([201, true, 'informeert', '2027-01-04'])
    expect(await kijk.bij(school.baas, wat), 'zes weken na een zaterdag is weer zaterdag').toEqual(['2027-01-02'])
    kijk.op('2027-01-04')
    expect(await begint('2027-01-04')).toEqual([201, true, 'informeert', '2027-01-04'])
    expect(await kijk.bij(school.baas, wat)).toEqual(['2027-01-02'])
    kijk.op('2027-01-05')
    expect(await begint('2027-01-05')).toEqual([409, false, 'blokkeert', '2027-01-04'])
    expect(await kijk.bij(school.baas, wat)).toEqual(['2027-01-02 te laat'])
  })

  it('gaat eraf als het handelingsdeel staat, ook als er daarna een nieuwe versie komt', async () => {
    const tafel = await maakTafel(huis)
    const { school } = tafel
    await steun(tafel, '2026-11-16')
    const opp = await schrijfOpp(tafel)
    const stelVast = async (deel: string) =>
      metEtag(huis, school.baas, 'POST', `/opps/${opp}/vaststellingen`, { deel, overlegGevoerdOp: '2026-11-18' }, `/opps/${opp}`)
    await stelVast('perspectief')
    expect(await kijk.bij(school.baas, wat), 'het perspectief alleen is niet genoeg').toEqual(['2026-12-28'])
    await stelVast('handelingsdeel')
    expect(await kijk.bij(school.baas, wat)).toEqual([])
    await kijk.doe(school.baas, 'POST', `/opps/${opp}/versies`, { reden: 'De steun verandert.' })
    expect(await kijk.bij(school.baas, wat)).toEqual([])
    await kijk.doe(school.baas, 'POST', `/opps/${opp}/vervallenverklaringen`, { reden: 'Van een ander kind.' })
    expect(await kijk.bij(school.baas, wat)).toEqual(['2026-12-28'])
  })

  it('op het sbo en speciaal onderwijs telt de inschrijving zelf, zolang zij loopt', async () => {
    const tafel = await maakTafel(huis)
    const { school } = tafel
    await inschrijving(tafel, { sector: 'mbo' })
    await inschrijving(tafel, { sector: 'so', van: '2025-08-01', tot: '2026-07-31' })
    await inschrijving(tafel, { sector: 'vso', van: '2027-08-01' })
    expect(await kijk.bij(school.baas, wat)).toEqual([])
    await inschrijving(tafel, { sector: 'sbo', van: '2026-11-16', tot: '2026-12-31' })
    expect(await kijk.bij(school.baas, wat)).toEqual(['2026-12-28'])
    kijk.op('2026-12-31')
    expect([await kijk.bij(school.baas, wat), await kijk.oordeel(school.baas, tafel, regel)]).toEqual([
      ['2026-12-28 te laat'],
      ['geschonden'],
    ])
    kijk.op('2027-01-01')
    expect([await kijk.bij(school.baas, wat), await kijk.oordeel(school.baas, tafel, regel)]).toEqual([[], []])
  })

  it('steun die niet is begonnen, voorbij is of is beëindigd vraagt niets; steun van een wijkteam ook niet', async () => {
    const tafel = await maakTafel(huis)
    const { school, wijkteam, kind, kindWijk } = tafel
    const inzet = { soort: 'extra-ondersteuning', doel: 'Rekenen in een groepje', aanbieder: { naam: 'De Vlierhof' } }
    await kijk.doe(school.baas, 'POST', '/inzetten', { ...inzet, jeugdigeId: kind })
    const elders = await kijk.doe(wijkteam.baas, 'POST', '/inzetten', { ...inzet, jeugdigeId: kindWijk })
    await kijk.doe(wijkteam.baas, 'POST', `/inzetten/${elders.id}/starts`, { startdatum: '2026-11-16' })
    expect([await kijk.bij(school.baas, wat), await kijk.bij(wijkteam.baas, wat)]).toEqual([[], []])
    const id = await steun(tafel, '2026-11-16')
    await metEtag(huis, school.baas, 'PATCH', `/inzetten/${id}`, { tot: '2026-12-04' })
    kijk.op('2026-12-04')
    expect(await kijk.bij(school.baas, wat)).toEqual(['2026-12-28'])
    kijk.op('2026-12-05')
    expect(await kijk.bij(school.baas, wat)).toEqual([])
  })

  it('steun bij wie niet meer naar school gaat vraagt niets, op een andere school weer wel, en na het einde niet meer', async () => {
    const tafel = await maakTafel(huis)
    const { school, kind } = tafel
    const id = await steun(tafel, '2026-11-16')
    kijk.op('2026-12-05')
    const [po] = (await kijk.doe(school.baas, 'GET', `/personen/${kind}/inschrijvingen`)).body.resultaten
    await metEtag(huis, school.baas, 'PATCH', `/personen/${kind}/inschrijvingen/${po.id}`, { tot: '2026-12-04' })
    expect(await kijk.bij(school.baas, wat)).toEqual([])
    await inschrijving(tafel, { sector: 'vo' })
    expect(await kijk.bij(school.baas, wat)).toEqual(['2026-12-28'])
    await kijk.doe(school.baas, 'POST', `/inzetten/${id}/beeindigingen`, { einddatum: '2026-12-04', reden: 'Klaar.' })
    expect(await kijk.bij(school.baas, wat)).toEqual([])
  })
})

describe('een gezinsplan dat er moet komen', () => {
  const wat = 'gezinsplan-vaststellen'
  const regel = 'gezinsplan-binnen-zes-weken'

  it('staat bij wie het plan bijhoudt en coördineert, zes weken na het aanbod, tot het is vastgesteld', async () => {
    const tafel = await maakTafel(huis)
    const { wijkteam } = tafel
    await geefToestemming(tafel)
    kijk.op('2026-11-12')
    const plan = await schrijfGezinsplan(tafel)
    expect([await kijk.bij(wijkteam.baas, wat), await kijk.oordeel(wijkteam.baas, tafel, regel)]).toEqual([['2026-11-12'], []])
    kijk.op('2026-11-13')
    expect([await kijk.bij(wijkteam.baas, wat), await kijk.oordeel(wijkteam.baas, tafel, regel)]).toEqual([
      ['2026-11-12 te laat'],
      ['geschonden'],
    ])
    expect((await kijk.agenda(wijkteam.baas))[0]).toMatchObject({ aanZet: 'uw-organisatie', gezinsplan: { id: plan, soort: 'gezinsplan' } })
    await kijk.anderenNiet(tafel, wat, wijkteam.baas)
    await metEtag(huis, wijkteam.baas, 'POST', `/gezinsplannen/${plan}/vaststellingen`, {}, `/gezinsplannen/${plan}`)
    expect([await kijk.bij(wijkteam.baas, wat), await kijk.oordeel(wijkteam.baas, tafel, regel)]).toEqual([[], []])
    await kijk.doe(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/versies`, { reden: 'De hulp verandert.' })
    expect([await kijk.bij(wijkteam.baas, wat), await kijk.oordeel(wijkteam.baas, tafel, regel)]).toEqual([[], []])
  })

  it('wat het gezin zelf maakt wacht op niemand, en een aanbod zonder uitkomst evenmin', async () => {
    const tafel = await maakTafel(huis)
    const { wijkteam } = tafel
    const plan = await schrijfGezinsplan(tafel)
    const pad = `/gezinsplannen/${plan}`
    const aanbod = async (familiegroepsplanAanbod: object | null) => metEtag(huis, wijkteam.baas, 'PATCH', pad, { familiegroepsplanAanbod })
    await aanbod({ uitkomst: 'gemaakt' })
    expect(await kijk.bij(wijkteam.baas, wat)).toEqual([])
    await aanbod({ uitkomst: 'belang-kind', aangebodenOp: '2026-11-02' })
    expect(await kijk.bij(wijkteam.baas, wat)).toEqual(['2026-12-14'])
    await aanbod({ uitkomst: null })
    expect(await kijk.bij(wijkteam.baas, wat)).toEqual([])
    const ander = await maakTafel(huis)
    await kijk.doe(ander.wijkteam.baas, 'POST', '/gezinsplannen', {
      ...{ soort: 'familiegroepsplan', gezinId: ander.bijWijkteam.gezin },
      familiegroepsplanAanbod: { aangebodenOp: '2026-10-01', uitkomst: 'ouders-zien-af' },
    })
    expect(await kijk.bij(ander.wijkteam.baas, wat)).toEqual([])
  })
})

describe('een gezinsplan dat op papier is gevraagd', () => {
  const wat = 'plan-op-schrift-geven'
  const regel = 'gezinsplan-overlegd-en-op-schrift'

  it('staat bij wie het plan bijhoudt en coördineert, veertien dagen na het verzoek, tot het is gegeven', async () => {
    const tafel = await maakTafel(huis)
    const { wijkteam, bijWijkteam } = tafel
    await geefToestemming(tafel)
    const plan = await maakGezinsplan(tafel)
    const pad = `/gezinsplannen/${plan}/afschriften`
    await kijk.doe(wijkteam.baas, 'POST', pad, { planversie: 1, aanId: bijWijkteam.moeder, verstrektOp: '2026-11-20' })
    expect(await kijk.bij(wijkteam.baas, wat), 'wat al is gegeven wacht niet').toEqual([])
    const { id } = await kijk.doe(wijkteam.baas, 'POST', pad, { planversie: 1, aanId: bijWijkteam.vader, gevraagdOp: '2026-11-19' })
    const later = await kijk.doe(wijkteam.baas, 'POST', pad, { planversie: 1, aanId: bijWijkteam.moeder, gevraagdOp: '2026-11-20' })
    expect(await kijk.bij(wijkteam.baas, wat)).toEqual(['2026-12-03', '2026-12-04'])
    await kijk.anderenNiet(tafel, wat, wijkteam.baas)
    kijk.op('2026-12-03')
    expect([await kijk.bij(wijkteam.baas, wat), await kijk.oordeel(wijkteam.baas, tafel, regel)]).toEqual([
      ['2026-12-03', '2026-12-04'],
      [],
    ])
    kijk.op('2026-12-04')
    expect([await kijk.bij(wijkteam.baas, wat), await kijk.oordeel(wijkteam.baas, tafel, regel)]).toEqual([
      ['2026-12-03 te laat', '2026-12-04'],
      ['geschonden'],
    ])
    const [eerste] = (await kijk.agenda(wijkteam.baas)).filter((een) => een.wat === wat)
    expect(eerste).toMatchObject({ aanZet: 'uw-organisatie', afschrift: { id, gezinsplanId: plan, gevraagdOp: '2026-11-19' } })
    await metEtag(huis, wijkteam.baas, 'PATCH', `${pad}/${id}`, { verstrektOp: '2026-12-04' })
    expect([await kijk.bij(wijkteam.baas, wat), await kijk.oordeel(wijkteam.baas, tafel, regel)]).toEqual([['2026-12-04'], []])
    await kijk.doe(wijkteam.baas, 'POST', `${pad}/${later.id}/vervallenverklaringen`, { reden: 'Van een ander gezin.' })
    expect(await kijk.bij(wijkteam.baas, wat)).toEqual([])
  })

  it('gaat bladzij na bladzij: wat op de vorige stond, staat niet op de volgende', async () => {
    const tafel = await maakTafel(huis)
    const { wijkteam, bijWijkteam } = tafel
    const pad = `/gezinsplannen/${await schrijfGezinsplan(tafel)}/afschriften`
    for (const gevraagdOp of ['2026-11-12', '2026-11-12', '2026-11-13'])
      await kijk.doe(wijkteam.baas, 'POST', pad, { planversie: 1, aanId: bijWijkteam.moeder, gevraagdOp })
    const gezien: string[] = []
    for (let vraag: string | undefined = '/agenda?limiet=1'; vraag; ) {
      const { body, koppen } = await kijk.doe(wijkteam.baas, 'GET', vraag)
      for (const een of body.resultaten) if (een.wat === wat) gezien.push(een.termijn)
      vraag = /<[^>]*\/v1(\/agenda[^>]*)>; rel="next"/.exec(String(koppen.link))?.[1]
    }
    expect(gezien).toEqual(['2026-11-26', '2026-11-26', '2026-11-27'])
  })
})
