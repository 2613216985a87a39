import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nouns } from '../../src/app.ts'
import { vanCasus, vanPlan } from '../../src/tijdlijn.ts'
import { als } from '../huis/eigenaar.ts'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'
import { afsluiting, brengIn, geefToestemming, maakGezinsplan, maakOpp, maakTafel } from '../hulp/wereld.ts'

type Item = { tijdstip: string; soort: string; aard: string; id: string; titel: string; link: string }
let huis: Huis
let voorraad: Voorraad
beforeAll(async () => {
  huis = await maakHuis()
  voorraad = await maakVoorraad(huis)
}, 120_000)
afterAll(() => huis?.stop())

const lees = async (wie: Wie, casus = voorraad.tafel.casus): Promise<Item[]> => {
  const alle: Item[] = []
  let pad: string | undefined = `/casussen/${casus}/tijdlijn?limiet=37`
  while (pad) {
    const antwoord: Antwoord = await huis.roep(wie, 'GET', pad)
    expect(antwoord.status, antwoord.tekst).toBe(200)
    alle.push(...antwoord.body.resultaten)
    pad = /<\/v1(.*)>/.exec(String(antwoord.koppen.link ?? ''))?.[1]
  }
  return alle
}
const bellers = ({ tafel }: Voorraad): [string, Wie][] => [
  ['de intern begeleider', tafel.school.baas],
  ['de leraar', tafel.school.leraar],
  ['het wijkteam', tafel.wijkteam.baas],
  ['moeder', tafel.moeder],
]

describe('de tijdlijn van een casus', () => {
  it('gaat van oud naar nieuw, en een bladzijde begint waar de vorige ophield', async () => {
    const alle = await lees(voorraad.tafel.school.baas)
    expect(alle.length).toBeGreaterThan(40)
    expect(alle.map(({ tijdstip }) => tijdstip)).toEqual(alle.map(({ tijdstip }) => tijdstip).toSorted())
    expect(alle[0]).toMatchObject({ soort: expect.stringMatching(/^casus/), aard: 'nieuw' })
    expect(alle.filter(({ soort }) => soort === 'regieperiode').length).toBeGreaterThan(0)
    expect(new Set(alle.map(({ id, soort, aard, tijdstip, link }) => `${soort} ${id} ${aard} ${tijdstip} ${link}`)).size).toBeGreaterThan(
      40,
    )
  })

  it('zegt van niets meer dan wie leest ook zelf kan openen, en elke link klopt', async () => {
    const gezien = new Map<string, Set<string>>()
    for (const [naam, wie] of bellers(voorraad)) {
      const alle = await lees(wie)
      gezien.set(naam, new Set(alle.map(({ soort }) => soort)))
      for (const link of new Set(alle.map((item) => item.link))) {
        const antwoord = await huis.roep(wie, 'GET', link.replace('/v1', ''))
        expect(antwoord.status, `${naam} ${link}`).toBe(200)
      }
    }
    // What a parent sees of the plans, and what only the owner of the meldcode sees.
    expect(gezien.get('moeder')).toContain('opp-vaststelling')
    expect(gezien.get('de intern begeleider')).toContain('meldcode')
    expect(gezien.get('moeder')).not.toContain('meldcode')
    expect(gezien.get('het wijkteam')).not.toContain('meldcode')
    expect(gezien.get('de intern begeleider')).toContain('evaluatieafronding')
  })

  it('bevat geen inhoud: alleen wat, wanneer en waar', async () => {
    for (const item of await lees(voorraad.tafel.school.baas))
      expect(Object.keys(item).sort()).toEqual(['aard', 'id', 'link', 'soort', 'tijdstip', 'titel'])
  })

  it('is voor wie de casus niet ziet hetzelfde als van een casus die er niet is', async () => {
    const { vreemd, tafel } = voorraad
    const [dicht, weg] = [tafel.casus, '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d'].map((id) =>
      huis.roep(vreemd.baas, 'GET', `/casussen/${id}/tijdlijn`),
    )
    expect([(await dicht)?.status, (await weg)?.status]).toEqual([404, 404])
  })

  it('vertelt wat er met een koppeling gebeurde aan wie een van haar kanten ziet, op elke bladzij één keer', async () => {
    const tafel = await maakTafel(huis)
    const { doe, school, wijkteam, kindWijk, moeder, casus } = tafel
    await geefToestemming(tafel)
    const [oppId, gezinsplanId] = [await maakOpp(tafel), await maakGezinsplan(tafel)]
    await brengIn(tafel, wijkteam.baas, 'gezinsplan', gezinsplanId)
    const titels = async (wie: Wie) =>
      (await lees(wie, casus)).filter(({ soort }) => soort.startsWith('koppeling')).map(({ titel }) => titel)
    const body = { soort: 'schoolloopbaan-opp', oppId, gezinsplanId, jeugdigeId: kindWijk, kant: 'gezinsplan', planversie: 1 }
    await brengIn(tafel, school.baas, 'opp', oppId)
    const pad = `/koppelingen/${(await doe(wijkteam.baas, 'POST', '/koppelingen', body)).id}`
    const eerst = ['Koppeling van twee plannen voorgesteld']
    expect([await titels(school.baas), await titels(wijkteam.baas), await titels(moeder)]).toEqual([eerst, eerst, []])
    await doe(school.baas, 'POST', `${pad}/bevestigingen`, { planversie: 1 }, { ifMatch: (await doe(school.baas, 'GET', pad)).etag })
    await doe(wijkteam.baas, 'POST', `${pad}/beeindigingen`, { reden: 'Het hoort toch niet bij elkaar.' })
    const alle = [...eerst, 'Koppeling van twee plannen bevestigd', 'Koppeling van twee plannen beëindigd']
    expect([await titels(school.baas), await titels(wijkteam.baas)]).toEqual([alle, alle])
    const [item] = (await lees(school.baas, casus)).filter(({ soort }) => soort === 'koppeling')
    expect([item?.link, item?.aard]).toEqual([`/v1${pad}`, 'nieuw'])
    // Filter before limit: what is not shown takes no place on a page.
    const { body: blad } = await huis.roep(moeder, 'GET', `/casussen/${casus}/tijdlijn?limiet=5`)
    expect(blad.resultaten).toHaveLength(5)
  })

  it('noemt sluiten, heropenen en een andere fase bij hun naam', async () => {
    const tafel = await maakTafel(huis)
    const { doe, school, casus } = tafel
    const regieGevraagd = { aanFamilie: true, uitkomst: 'familie-wil-niet' }
    await doe(school.baas, 'POST', `/casussen/${casus}/faseovergangen`, { naar: 'samen-beslissen', regieGevraagd })
    await doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting())
    await doe(school.baas, 'POST', `/casussen/${casus}/heropeningen`, { reden: 'Het gaat weer mis.' })
    const titels = (await lees(school.baas, casus)).filter(({ soort }) => soort === 'casus').map(({ titel }) => titel)
    expect(titels).toEqual([
      ...['Casus geopend', 'De casus is in een andere fase', 'De casus staat nu op afgesloten', 'De casus staat weer op open'],
    ])
    const vorm = `update weergave set positie = nextval('historie_positie') where casus = $1 and soort in ('casus', 'regieperiode')`
    const ervoor = await lees(school.baas, casus)
    await als(huis, 'eigenaar', (client) => client.query(vorm, [casus]))
    expect(await lees(school.baas, casus), 'een rij die alleen opnieuw is neergezet is geen nieuws').toEqual(ervoor)
  })

  it('sluit voor het wijkteam na een intrekking, en een ouder ziet de intrekking', async () => {
    const { doe, tafel, toestemming } = voorraad
    const voor = await lees(tafel.wijkteam.baas)
    expect(voor.length).toBeGreaterThan(10)
    const pad = `/casussen/${tafel.casus}/toestemmingen/${toestemming}`
    const [antwoord] = (await doe(tafel.moeder, 'GET', `${pad}/antwoorden`)).body.resultaten
    await doe(tafel.moeder, 'POST', `${pad}/intrekkingen`, { antwoordId: antwoord.id })
    const na = await lees(tafel.moeder)
    expect(na.slice(-3).map(({ soort }) => soort)).toContain('intrekking')
    const daarna = await huis.roep(tafel.wijkteam.baas, 'GET', `/casussen/${tafel.casus}/tijdlijn`)
    expect(daarna.status).toBe(404)
  })

  it('kent een naam voor alles wat rond een casus gebeurt, of laat het met opzet weg', () => {
    const metOpzet = ['consultvervolg', 'delingverantwoording', 'samenvatting', 'zienswijze', 'motivering']
    const bekend = new Set([...Object.keys(vanCasus), ...Object.keys(vanPlan), ...metOpzet])
    const leeg = new Proxy({}, { get: (_, naam) => (naam === 'casus_id' ? 'casus' : naam === 'id' ? 'casus' : '2026-01-01T00:00:00.000Z') })
    const gebonden = nouns.filter((noun) => noun.plaats(leeg as never).casus === 'casus').map(({ soort }) => soort)
    expect(gebonden.length).toBeGreaterThan(30)
    expect(gebonden.filter((soort) => !bekend.has(soort))).toEqual([])
  })
})
