import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { kijkOpAgenda } from '../hulp/agenda.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { afsluiting, maakCollega, maakDoe, maakOrganisatie, maakTafel, type Organisatie, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
}, 60_000)
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const wacht = async (wie: Wie): Promise<string[]> =>
  (await kijkOpAgenda(huis).agenda(wie)).filter(({ wat }) => wat === 'uitnodiging-aannemen').map((punt) => punt.uitnodiging?.id as string)
const nodigUit = ({ doe, school, casus }: Tafel, wie: object): Promise<{ id: string; body: { code: string } }> =>
  doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { rol: 'overig', ...wie })
const neem = (wie: Wie, id: string) => huis.roep(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, {})
const sluit = ({ doe, school, casus }: Tafel) => doe(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, afsluiting())

describe('een open uitnodiging op de agenda', () => {
  const functies = [
    'gedragsdeskundige',
    'schoolleider',
    'onderwijsondersteuner',
    'mentor',
    'leraar',
    'administratie',
    'leerplichtambtenaar',
  ]

  it.each(['jeugdhulpaanbieder', 'leerplicht', 'school'])(
    'staat bij wie haar kan aannemen, en bij geen andere collega: %s',
    async (soort) => {
      const tafel = await maakTafel(huis)
      const gast = await maakOrganisatie(tafel.doe, soort, 'De Kade')
      const collegas = await Promise.all(functies.map((functie) => maakCollega(tafel.doe, gast, functie)))
      const { id } = await nodigUit(tafel, { organisatieId: gast.id })
      for (const [nummer, wie] of [...collegas, gast.baas, gast.leraar, gast.systeem].entries()) {
        const { status } = await huis.roep(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, {}, { proef: true })
        expect(await wacht(wie), functies[nummer] ?? 'eerste medewerkers').toEqual(status === 200 ? [id] : [])
      }
      expect((await wacht(gast.baas)).length).toBe(1)
      expect((await wacht(collegas[6] as Wie)).length).toBe(soort === 'leerplicht' ? 1 : 0)
      expect(await wacht(gast.leraar)).toEqual([])
      expect((await neem(gast.baas, id)).status).toBe(201)
      expect(await wacht(gast.baas)).toEqual([])
    },
  )

  it('gaat eraf als de casus sluit, en kan dan niet worden aangenomen; gaat de casus weer open, dan staat zij er weer', async () => {
    const tafel = await maakTafel(huis)
    const gast: Organisatie = await maakOrganisatie(tafel.doe, 'jeugdhulpaanbieder', 'De Kade')
    const { doe, school, casus } = tafel
    const { id } = await nodigUit(tafel, { organisatieId: gast.id })
    const oma = await doe(school.baas, 'POST', '/personen', { voornaam: 'Gerda', achternaam: 'Verzonnen' })
    const mens = await nodigUit(tafel, { persoonId: oma.id })
    const elders = await maakTafel(huis, maakDoe(huis))
    const ander = (await nodigUit(elders, { organisatieId: gast.id })).id
    expect((await wacht(gast.baas)).toSorted()).toEqual([id, ander].toSorted())
    await sluit(tafel)
    expect(await wacht(gast.baas)).toEqual([ander])
    const niet = await neem(gast.baas, id)
    expect([niet.status, niet.body.detail]).toEqual([
      409,
      'De casus is afgesloten, en neemt niemand meer aan. Vraag wie u uitnodigde: gaat de casus weer open, dan kunt u deze uitnodiging alsnog aannemen.',
    ])
    const wie: Wie = { subject: `persoon-${oma.id}`, client: 'thuis' }
    const metCode = () => huis.roep(wie, 'POST', `/uitnodigingen/${mens.id}/acceptaties`, { code: mens.body.code })
    expect((await metCode()).status).toBe(409)
    // It stands where it stood: the inviter sees that nobody took it.
    expect((await doe(gast.baas, 'GET', `/uitnodigingen/${id}`)).body.status).toBe('open')
    await doe(school.baas, 'POST', `/casussen/${casus}/heropeningen`, { reden: 'Het gaat weer minder.' })
    expect((await wacht(gast.baas)).toSorted()).toEqual([id, ander].toSorted())
    expect((await neem(gast.baas, id)).status).toBe(201)
    expect((await metCode()).status).toBe(201)
  })

  it('ook in een casus die al dicht was voordat er op werd gelet: de migratie haalt haar van de agenda, en anders niets', async () => {
    const tafel = await maakTafel(huis)
    const gast = await maakOrganisatie(tafel.doe, 'jeugdhulpaanbieder', 'De Kade')
    const [{ id }, ander] = [
      await nodigUit(tafel, { organisatieId: gast.id }),
      await nodigUit(await maakTafel(huis), { organisatieId: gast.id }),
    ]
    await sluit(tafel)
    const bestand = readFileSync(new URL('../../migrations/0044_casus_die_groeit.sql', import.meta.url), 'utf8')
    const bij = bestand.split('--> statement-breakpoint').slice(-2)
    await als(huis, 'eigenaar', async (client) => {
      await client.query(`begin; update uitnodiging set rust = false where id = '${id}';
        update weergave set positie = nextval('historie_positie'), beurt = '${gast.id}' where soort = 'uitnodiging' and id = '${id}'; commit`)
    })
    expect((await wacht(gast.baas)).toSorted()).toEqual([id, ander.id].toSorted())
    await als(huis, 'eigenaar', async (client) => {
      for (const sql of bij) await client.query(sql)
    })
    expect(await wacht(gast.baas)).toEqual([ander.id])
    await tafel.doe(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/heropeningen`, { reden: 'Het gaat weer minder.' })
    expect((await wacht(gast.baas)).toSorted()).toEqual([id, ander.id].toSorted())
  })

  it('wie haar al aannam merkt van het sluiten niets: zij blijft aangenomen', async () => {
    const tafel = await maakTafel(huis)
    const lees = async () => (await tafel.doe(tafel.wijkteam.baas, 'GET', '/uitnodigingen')).tekst
    const voor = await lees()
    await sluit(tafel)
    expect(await lees()).toBe(voor)
  })
})
