import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis, type Roepopties, type Wie } from '../hulp/huis.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { maakTafel, schrijfOpp, type Tafel } from '../hulp/wereld.ts'
import { gezinsplan, hulp, type Operatie, opp, overleg, van } from './overleg.ts'

let huis: Huis
let tafel: Tafel
let teller: Rijenteller
let concept: string
let vooraf: Record<string, number>
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  concept = await schrijfOpp(tafel)
  teller = await maakRijenteller(huis.database.beheerUrl)
}, 60_000)
afterAll(async () => {
  await teller?.stop()
  await huis?.stop()
})
beforeEach(async () => {
  vooraf = await teller.tel()
})
/** All or none: whatever was refused left no row in any table. */
afterEach(async () => {
  expect(await teller.tel()).toEqual(vooraf)
})

const samen = (operaties: unknown[], wie: Wie = tafel.school.baas, opties?: Roepopties): Promise<Antwoord> =>
  huis.roep(wie, 'POST', `/casussen/${tafel.casus}/_samen`, { operaties }, opties)
const fouten = ({ body }: Antwoord): string[] =>
  body.errors.map(({ in: plek, location, code }: { in: string; location: string; code: string }) => `${plek} ${location} ${code}`)
const doel = (oppId: unknown = concept): Operatie => ({
  operatie: 'maakOppDoel',
  params: { oppId },
  body: { tekst: 'Leest elke dag', domein: 'onderwijs' },
})
const hulpvraag = (tekst = 'Wat helpt?'): Operatie => ({
  operatie: 'maakHulpvraag',
  body: { jeugdigeId: tafel.kind, tekst, categorie: 'onderwijs' },
})
const etag = async (pad: string, wie = tafel.school.baas): Promise<string> => (await huis.roep(wie, 'GET', pad)).etag

describe('wat niet klopt, in één keer en met de plek erbij', () => {
  it('van elke operatie alles', async () => {
    const antwoord = await samen([
      hulpvraag(),
      { operatie: 'maakOppDoel', params: { oppId: concept, doelId: concept }, body: { tekst: '', domein: 'elders', meer: 1 } },
      { operatie: 'stelOppVast', params: {}, body: { deel: 'perspectief' } },
      { operatie: 'stelOppVast', params: { oppId: concept }, body: { deel: 'perspectief' }, ifMatch: 'geen etag' },
    ])
    expect([antwoord.status, fouten(antwoord)]).toEqual([
      400,
      [
        'body /operaties/1/params/doelId onbekend-veld',
        'body /operaties/1/body/tekst leeg',
        'body /operaties/1/body/domein keuze',
        'body /operaties/1/body/meer onbekend-veld',
        'body /operaties/2/params/oppId verplicht',
        'body /operaties/2/ifMatch verplicht',
        'body /operaties/3/ifMatch etag',
      ],
    ])
  })
  it('van een naam die er niet is, nog niet is, of al is gegeven', async () => {
    const antwoord = await samen([
      doel(van('plan')),
      { operatie: 'maakOpp', als: 'plan', body: { soort: 'opp', jeugdigeId: tafel.kind, schooljaar: '2026-2027' } },
      { ...hulpvraag(), als: 'plan' },
      doel({ $als: 'plan', veld: 'naam' }),
      { ...doel(), body: { tekst: { $als: 'plan', ook: 1 }, domein: 'onderwijs' } },
    ])
    expect(antwoord.status).toBe(400)
    expect(fouten(antwoord)).toEqual(['body /operaties/3/params/oppId/veld keuze'])
    const zonder = await samen([
      doel(van('plan')),
      { operatie: 'maakOpp', als: 'plan', body: { soort: 'opp', jeugdigeId: tafel.kind, schooljaar: '2026-2027' } },
      { ...hulpvraag(), als: 'plan' },
      { ...doel(), body: { tekst: { $als: 'plan', ook: 1 }, domein: 'onderwijs' } },
    ])
    expect(fouten(zonder)).toEqual([
      'body /operaties/0/params/oppId/$als verwijzing',
      'body /operaties/2/als dubbel',
      'body /operaties/3/body/tekst vorm',
    ])
  })
  it('van een operatie die hier niet kan, van geen operatie en van te veel', async () => {
    for (const operatie of ['maakPersoon', 'verklaarOppVervallen', 'leesOpp', 'voerSamenUit', 'bestaatNiet'])
      expect(fouten(await samen([{ operatie }])), operatie).toEqual(['body /operaties/0/operatie keuze'])
    expect(fouten(await samen([]))).toEqual(['body /operaties te-weinig'])
    expect(fouten(await samen(Array.from({ length: 51 }, () => hulpvraag())))).toEqual(['body /operaties te-veel'])
  })
  it('van een andere casus', async () => {
    const params = { casusId: concept }
    expect(fouten(await samen([{ ...hulpvraag(), params }]))).toEqual(['body /operaties/0/params/casusId andere-casus'])
  })
  it('wat een database of een noun er pas later van vindt', async () => {
    const inzet = {
      jeugdigeId: tafel.kind,
      soort: 'begeleiding',
      doel: 'Rust',
      aanbieder: { naam: 'De Brug' },
      van: '2026-12-01',
      tot: '2026-11-01',
    }
    const antwoord = await samen([hulpvraag(), { operatie: 'maakInzet', body: inzet }])
    expect(antwoord.status, antwoord.tekst).toBe(400)
    expect(fouten(antwoord)).toEqual(['body /operaties/1/body/tot ongeldig'])
  })
  it('wat de database weigert, is van de operatie die het schreef, wat er ook achter komt', async () => {
    const plan = gezinsplan(tafel).slice(0, 3)
    const nogEens = plan.at(-1) as Operatie
    for (const erna of [[], [hulpvraag()], [doel(), hulpvraag()], [doel(huis.ids())]]) {
      const antwoord = await samen([...hulp(tafel), ...plan, nogEens, ...erna])
      expect(antwoord.body).toMatchObject({
        status: 409,
        detail: 'Deze versie verwijst voor deze persoon al naar deze inzet.',
        operatie: '/operaties/5',
      })
    }
  })
})

describe('wat er niet is, niet voor u is, of hier niet hoort', () => {
  it('een id dat nergens is en een id dat verborgen is, zijn hetzelfde', async () => {
    const { doe, wijkteam, kindWijk } = tafel
    const inzet = { jeugdigeId: kindWijk, soort: 'begeleiding', doel: 'Rust', aanbieder: { naam: 'De Brug' } }
    const verborgen = (await doe(wijkteam.baas, 'POST', '/inzetten', inzet)).id
    vooraf = await teller.tel()
    const start = (inzetId: string) =>
      samen([hulpvraag(), { operatie: 'startInzet', params: { inzetId }, body: { startdatum: '2026-11-23' } }])
    const [een, ander] = [await start(verborgen), await start(huis.ids())]
    expect([een.status, fouten(een)]).toEqual([400, ['body /operaties/1/params/inzetId verwijzing']])
    expect(een.tekst.replace(/"instance":"[^"]*"/, '')).toBe(ander.tekst.replace(/"instance":"[^"]*"/, ''))
    const inBody = await samen([{ operatie: 'maakOppJeugdhulp', params: { oppId: concept }, body: { inzetId: verborgen } }])
    expect(fouten(inBody)).toEqual(['body /operaties/0/body/inzetId verwijzing'])
  })
  it('een plan over een ander kind, ook van uzelf', async () => {
    const { doe, school } = tafel
    const ander = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Bas', achternaam: 'Verzonnen' })).id
    const plan = (await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: ander, schooljaar: '2026-2027' })).id
    vooraf = await teller.tel()
    expect(fouten(await samen([hulpvraag(), doel(plan)]))).toEqual(['body /operaties/1/params/oppId hoort-niet-bij-casus'])
    const nieuw = { operatie: 'maakOpp', body: { soort: 'opp', jeugdigeId: ander, schooljaar: '2026-2027' } }
    expect(fouten(await samen([nieuw]))).toEqual(['body /operaties/0/body hoort-niet-bij-casus'])
  })
  it('een casus die u niet ziet, is er niet', async () => {
    const pad = `/casussen/${huis.ids()}/_samen`
    expect((await huis.roep(tafel.school.baas, 'POST', pad, { operaties: [hulpvraag()] })).status).toBe(404)
    const { doe, school } = tafel
    const ander = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Bas', achternaam: 'Verzonnen' })).id
    const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: ander }] })).id
    vooraf = await teller.tel()
    expect((await huis.roep(tafel.wijkteam.baas, 'POST', `/casussen/${casus}/_samen`, { operaties: [hulpvraag()] })).status).toBe(404)
  })
})

describe('wie het niet mag, en wie niet las', () => {
  it('één operatie die niet mag, en er gebeurt niets; er staat bij welke', async () => {
    const ifMatch = await etag(`/opps/${concept}`, tafel.school.leraar)
    const antwoord = await samen(
      [hulpvraag(), doel(), { operatie: 'stelOppVast', params: { oppId: concept }, body: { deel: 'perspectief' }, ifMatch }],
      tafel.school.leraar,
    )
    expect([antwoord.status, antwoord.body.operatie]).toEqual([403, '/operaties/2'])
    expect(antwoord.body.detail).toMatch(/functie/)
  })
  it('zonder scope of zonder naam hier', async () => {
    expect((await samen([hulpvraag()], { ...tafel.school.baas, scopes: ['lezen'] })).status).toBe(403)
    expect((await samen([hulpvraag()], { subject: 'niemand', client: 'elders' })).status).toBe(403)
  })
  it('een oude ETag: er staat bij van welke operatie, en wat er anders is', async () => {
    const ifMatch = await etag(`/opps/${concept}`)
    await tafel.doe(tafel.school.baas, 'POST', `/opps/${concept}/doelen`, { tekst: 'Rekent elke dag', domein: 'onderwijs' })
    vooraf = await teller.tel()
    const antwoord = await samen([
      hulpvraag(),
      { operatie: 'stelOppVast', params: { oppId: concept }, body: { deel: 'perspectief' }, ifMatch },
    ])
    expect([antwoord.status, antwoord.body.operatie]).toEqual([412, '/operaties/1'])
    expect(antwoord.body.type).toMatch(/:gewijzigd$/)
  })
  it('de ETag van vóór de aanroep geldt, ook als een eerdere operatie van deze aanroep het plan wijzigt', async () => {
    const ifMatch = await etag(`/opps/${concept}`)
    const vast = {
      operatie: 'stelOppVast',
      params: { oppId: concept },
      body: { deel: 'perspectief', overlegGevoerdOp: '2026-11-18' },
      ifMatch,
    }
    const proef = await samen([doel(), vast], tafel.school.baas, { proef: true })
    expect([proef.status, proef.body.toegestaan], proef.tekst).toEqual([200, true])
  })
  it('wie naar iets anders verwijst, heeft dit niet gelezen', async () => {
    const antwoord = await samen([
      { ...doel(), als: 'doel' },
      { operatie: 'stelOppVast', params: { oppId: concept }, body: { deel: 'perspectief' }, ifMatch: van('doel') },
    ])
    expect(fouten(antwoord)).toEqual(['body /operaties/1/ifMatch verwijzing'])
  })
})

describe('wat botst', () => {
  it('de laatste operatie botst: alles is terug, en er staat bij welke', async () => {
    const antwoord = await samen([
      ...overleg(tafel),
      { operatie: 'maakInbreng', body: { soort: 'opp', planId: van('opp'), planversie: 1 } },
    ])
    expect([antwoord.status, antwoord.body.operatie]).toEqual([409, '/operaties/25'])
    expect(antwoord.body.type).toMatch(/:strijdig-met-gegevens$/)
  })
  it('wat een overleg mist dat in dezelfde aanroep ook is gehouden: het herstel belegt het opnieuw, met alleen wat daarbij hoort', async () => {
    const uitgenodigden = [{ organisatieId: tafel.school.id, reden: 'Beslist over de klas.' }]
    const inhoud = { soort: 'mdo', naam: 'Het team', geplandOp: '2026-11-20T09:00:00.000Z', duurMinuten: 60 }
    const stap = (welke: string, op: string) => ({ stap: welke, op: `2026-11-20T${op}:00.000Z` })
    const bij = (operatie: string, body: unknown): Operatie => ({ operatie, params: { overlegId: van('overleg') }, body })
    const antwoord = await samen([
      { operatie: 'maakOverleg', als: 'overleg', body: { ...inhoud, uitgenodigden } },
      bij('maakOverlegverloop', stap('begonnen', '09:00')),
      bij('maakOverlegverloop', stap('gehouden', '10:00')),
      { ...bij('wijzigOverleg', { regisseurOrganisatieId: tafel.school.id, evaluatieOp: '2027-02-12' }), ifMatch: van('overleg') },
    ])
    expect(antwoord.status, antwoord.tekst).toBe(409)
    const [eerste] = antwoord.body.bevindingen.filter(({ ernst }: { ernst: string }) => ernst === 'blokkeert')
    expect([eerste.regel, eerste.operatie]).toEqual(['ouders-en-jeugdige-uitgenodigd', '/operaties/0'])
    const { uitgenodigden: erbij, ...rest } = eerste.herstel[0].body
    expect(rest).toEqual(inhoud)
    expect(erbij).toHaveLength(3)
  })
  it('een regel: de bevindingen noemen hun operatie, met de weg eruit', async () => {
    const zonder = opp(tafel).filter(({ operatie }) => !/verklaring$|Jeugdhulp$/.test(operatie))
    const antwoord = await samen([hulpvraag(), ...zonder])
    expect(antwoord.status, antwoord.tekst).toBe(409)
    const [eerste] = antwoord.body.bevindingen.filter(({ ernst }: { ernst: string }) => ernst === 'blokkeert')
    const welke = [hulpvraag(), ...zonder][Number(eerste.operatie.split('/')[2])]
    expect([eerste.regel, welke?.operatie, eerste.herstel.length > 0]).toEqual(['opp-bevat-jeugdhulp', 'stelOppVast', true])
  })
})

describe('wat iemand schrijft blijft wat die schreef', () => {
  it('tekst die op een verwijzing lijkt, is tekst', async () => {
    const teksten = ['{plan.id}', '{ "$als": "plan" }', '$als', '"$als":']
    const proef = await samen(teksten.map(hulpvraag), tafel.school.baas, { proef: true })
    expect(proef.body.operaties.map(({ resultaat }: { resultaat: { tekst: string } }) => resultaat.tekst)).toEqual(teksten)
  })
})
