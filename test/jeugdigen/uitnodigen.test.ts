import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakGezin, maakOrganisatie } from '../hulp/wereld.ts'
import { maakThuis, rijen, type Thuis, voegToe } from './gezin.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())

const alAanTafel = 'Deze organisatie zit al aan tafel.'
/** Sem is a jeugdige of the casus too, by the school; the wijkteam sits there for Noor. */
async function metSem(): Promise<Thuis> {
  const t = await maakThuis(huis)
  const nieuw = await voegToe(huis, t, t.school.baas, t.sem)
  expect(nieuw.status).toBe(201)
  return t
}
const nodigUit = ({ op, wijkteam }: Thuis, wie: Wie, meer: object = {}): Promise<Antwoord> =>
  huis.roep(wie, 'POST', `${op}/uitnodigingen`, { organisatieId: wijkteam.id, rol: 'overig', ...meer })
const neem = (wie: Wie, id: string, eigenPersonen: object[] = []): Promise<Antwoord> =>
  huis.roep(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, { eigenPersonen })
const deelnames = ({ casus }: Thuis, wie: string) =>
  rijen(huis, `select status, rol, van::text from deelnemer where casus_id = $1 and (organisatie_id = $2 or persoon_id = $2)`, [casus, wie])
const eenPersoon = async (...ids: string[]): Promise<boolean> =>
  (await rijen(huis, 'select distinct identiteit from identiteit where persoon_id = any ($1)', [ids])).length === 1

describe('wie voor het ene kind aan tafel zit', () => {
  it('wordt voor het volgende uitgenodigd, en verbindt dan zijn eigen vastlegging; er komt geen tweede deelname', async () => {
    const t = await metSem()
    const voor = await deelnames(t, t.wijkteam.id)
    huis.klok.zet('2026-12-14T08:30:00.000Z')
    const uit = await nodigUit(t, t.school.baas, { jeugdigen: [t.sem] })
    expect([uit.status, uit.body.jeugdigen]).toEqual([201, [t.sem]])
    const paar = { jeugdigeId: t.sem, eigenPersoonId: t.semWijk }
    // Of him the wijkteam knows his id now, and nothing else.
    expect((await huis.roep(t.wijkteam.baas, 'GET', `/personen/${t.sem}`)).status).toBe(404)
    expect((await neem(t.wijkteam.leraar, uit.id, [paar])).status).toBe(403)
    const aan = await neem(t.wijkteam.baas, uit.id, [paar])
    expect(aan.status, aan.tekst).toBe(201)
    huis.klok.zet(begin)
    expect(await deelnames(t, t.wijkteam.id)).toEqual(voor)
    expect(await eenPersoon(t.sem, t.semWijk)).toBe(true)
    expect(await eenPersoon(t.sem, t.kind)).toBe(false)
    // Now that they know who he is, the wijkteam brings in help of its own for him.
    const hulp = { jeugdigeId: t.semWijk, soort: 'lichte-jeugdhulp', doel: 'Rust', aanbieder: { naam: 'Wijkteam' } }
    const { id: planId } = await t.doe(t.wijkteam.baas, 'POST', '/inzetten', hulp)
    expect((await huis.roep(t.wijkteam.baas, 'POST', `${t.op}/inbreng`, { soort: 'inzet', planId })).status).toBe(201)
  })

  it('zonder namen gaat het om wie er nieuw bij kwam', async () => {
    const t = await metSem()
    expect((await nodigUit(t, t.school.baas)).body.jeugdigen).toEqual([t.sem])
  })

  it('voor hetzelfde kind nog eens gaat niet, ook niet naast een ander; en één open uitnodiging tegelijk', async () => {
    const t = await metSem()
    const weer = await nodigUit(t, t.school.baas, { jeugdigen: [t.kind] })
    expect([weer.status, weer.body.detail]).toEqual([409, alAanTafel])
    const beide = await nodigUit(t, t.school.baas, { jeugdigen: [t.kind, t.sem] })
    expect([beide.status, beide.body.detail]).toMatchObject([
      409,
      'Deze organisatie zit al aan tafel voor een jeugdige die u noemt. Noem alleen wie er nieuw bij komt.',
    ])
    expect((await nodigUit(t, t.school.baas, { jeugdigen: [] })).status).toBe(409)
    const uit = await nodigUit(t, t.school.baas)
    const open = await nodigUit(t, t.school.baas)
    expect([open.status, open.body.detail]).toEqual([409, 'Uw uitnodiging voor deze organisatie staat nog open.'])
    expect((await neem(t.wijkteam.baas, uit.id)).status).toBe(201)
    expect((await nodigUit(t, t.school.baas)).body.detail).toBe(alAanTafel)
    expect((await nodigUit(t, t.wijkteam.baas)).body.detail).toBe(alAanTafel)
  })

  it('de opener wordt gevraagd voor wie een ander toevoegde, en niet voor wie hij zelf noemde', async () => {
    const t = await maakThuis(huis)
    expect((await voegToe(huis, t, t.wijkteam.baas, t.semWijk)).status).toBe(201)
    const vraag = (jeugdigen: string[]) => nodigUit(t, t.wijkteam.baas, { organisatieId: t.school.id, rol: 'school', jeugdigen })
    expect((await vraag([t.kind])).body.detail).toBe(alAanTafel)
    const uit = await vraag([t.semWijk])
    expect(uit.status, uit.tekst).toBe(201)
    const aan = await neem(t.school.baas, uit.id, [{ jeugdigeId: t.semWijk, eigenPersoonId: t.sem }])
    expect(aan.status, aan.tekst).toBe(201)
    expect(await eenPersoon(t.sem, t.semWijk)).toBe(true)
    expect((await deelnames(t, t.school.id)).length).toBe(1)
    // Now the school knows that this is Sem: he is there already.
    expect((await voegToe(huis, t, t.school.baas, t.sem)).body.detail).toBe('Deze jeugdige hoort al bij de casus.')
  })

  it('met wie een ander uitnodigde is dat niet te merken: voor wie, is van die ander', async () => {
    const antwoorden = await Promise.all(
      [false, true].map(async (voorSem) => {
        const t = await metSem()
        const gast = await maakOrganisatie(t.doe, 'jeugdhulpaanbieder', 'De Kade')
        const jeugdigen = voorSem ? [t.kind, t.sem] : [t.kind]
        const uit = await nodigUit(t, t.school.baas, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder', jeugdigen })
        expect((await neem(gast.baas, uit.id)).status).toBe(201)
        const vraag = await nodigUit(t, t.wijkteam.baas, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder', jeugdigen: [t.kind] })
        return [vraag.status, vraag.body.detail]
      }),
    )
    expect(antwoorden).toEqual([
      [409, alAanTafel],
      [409, alAanTafel],
    ])
  })

  it('ook een persoon: de oma die voor Noor kwam komt ook voor Sem, en blijft wie zij was', async () => {
    const t = await maakThuis(huis)
    const { id: persoonId } = await t.doe(t.school.baas, 'POST', '/personen', {
      voornaam: 'Gerda',
      achternaam: 'Verzonnen',
      geboortedatum: '1955-01-01',
    })
    const oma: Wie = { subject: `persoon-oma-${persoonId}`, client: 'thuis' }
    const vraag = (rol: string, jeugdigen: string[]) => t.doe(t.school.baas, 'POST', `${t.op}/uitnodigingen`, { persoonId, rol, jeugdigen })
    const een = await vraag('netwerk', [t.kind])
    await t.doe(oma, 'POST', `/uitnodigingen/${een.id}/acceptaties`, { code: een.body.code })
    await voegToe(huis, t, t.school.baas, t.sem)
    const voor = await deelnames(t, persoonId)
    huis.klok.zet('2026-12-14T08:30:00.000Z')
    const twee = await vraag('overig', [t.sem])
    expect((await neem(oma, twee.id)).status).toBe(201)
    huis.klok.zet(begin)
    expect(await deelnames(t, persoonId)).toEqual(voor)
  })

  it('die niet zijn kind is, wordt niet verbonden: één organisatie houdt hen apart bij', async () => {
    const t = await metSem()
    const vreemd = (await maakGezin(t.doe, t.wijkteam, [{ voornaam: 'Bo', geboortedatum: '2016-01-01' }])).kinderen[0] as string
    const uit = await nodigUit(t, t.school.baas)
    const niet = await neem(t.wijkteam.baas, uit.id, [{ jeugdigeId: t.sem, eigenPersoonId: t.kindWijk }])
    expect(niet.status).toBe(409)
    const elders = await neem(t.wijkteam.baas, uit.id, [{ jeugdigeId: t.kind, eigenPersoonId: vreemd }])
    expect(elders.body.errors).toMatchObject([{ location: '/eigenPersonen/0/jeugdigeId' }])
    expect((await neem(t.wijkteam.baas, uit.id, [{ jeugdigeId: t.sem, eigenPersoonId: t.semWijk }])).status).toBe(201)
  })
})
