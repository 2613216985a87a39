import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis } from '../hulp/huis.ts'
import { afsluiting } from '../hulp/wereld.ts'
import { maakThuis, rijen, type Thuis, voegToe } from '../jeugdigen/gezin.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis({ poolLezer: 6, poolSchrijver: 8 })
})
afterAll(() => huis?.stop())

const keren = 5
const aanwezig = ({ casus }: Thuis) =>
  rijen(huis, 'select persoon_id from casusjeugdige where casus_id = $1 and vervallen_op is null order by id', [casus])
const samen = <T>(...werk: Promise<T>[]) => Promise.all(werk)

describe('een jeugdige erbij, tegelijk', () => {
  it('met dezelfde: één wint, en de ander hoort dat hij er al is', async () => {
    for (let keer = 0; keer < keren; keer++) {
      const t = await maakThuis(huis)
      const twee = await samen(
        ...[1, 2, 3].map(() => voegToe(huis, t, t.school.baas, t.sem, { hulpvraag: { tekst: 'Thuis.', categorie: 'onderwijs' } })),
      )
      expect(twee.map(({ status }) => status).sort()).toEqual([201, 409, 409])
      for (const { status, body } of twee) if (status === 409) expect(body.detail).toBe('Deze jeugdige hoort al bij de casus.')
      expect(await aanwezig(t)).toEqual([{ persoon_id: t.kind }, { persoon_id: t.sem }])
      expect(
        await rijen(huis, 'select jeugdige_id from hulpvraag where casus_id = $1 and jeugdige_id = $2', [t.casus, t.sem]),
      ).toHaveLength(1)
    }
  })

  it('met een ander: beide komen erbij', async () => {
    for (let keer = 0; keer < keren; keer++) {
      const t = await maakThuis(huis)
      const twee = await samen(voegToe(huis, t, t.school.baas, t.sem), voegToe(huis, t, t.wijkteam.baas, t.semWijk))
      expect(twee.map(({ status }) => status)).toEqual([201, 201])
    }
  })

  it('met het sluiten van de casus: hij kwam ervoor, of niet', async () => {
    for (let keer = 0; keer < keren; keer++) {
      const t = await maakThuis(huis)
      const [erbij, dicht] = await samen(
        voegToe(huis, t, t.school.baas, t.sem),
        huis.roep(t.school.baas, 'POST', `${t.op}/afsluitingen`, afsluiting()),
      )
      expect(dicht?.status, dicht?.tekst.slice(0, 300)).toBe(201)
      expect([201, 409]).toContain(erbij?.status)
      expect((await aanwezig(t)).length).toBe(erbij?.status === 201 ? 2 : 1)
      const open = await rijen(huis, `select from dekking where casus = $1 and persoon = $2 and houder = $3 and grond <> 'eigenaar'`, [
        t.casus,
        t.sem,
        t.wijkteam.id,
      ])
      expect(open).toEqual([])
    }
  })

  it('met het aannemen van een uitnodiging: wie aanneemt zit aan tafel voor wie is genoemd, en beide blijven heel', async () => {
    for (let keer = 0; keer < keren; keer++) {
      const t = await maakThuis(huis)
      await voegToe(huis, t, t.school.baas, t.sem)
      const uit = await t.doe(t.school.baas, 'POST', `${t.op}/uitnodigingen`, { organisatieId: t.wijkteam.id, rol: 'wijkteam' })
      const eigenPersonen = [{ jeugdigeId: t.sem, eigenPersoonId: t.semWijk }]
      const [aan, erbij] = await samen(
        huis.roep(t.wijkteam.baas, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, { eigenPersonen }),
        voegToe(huis, t, t.wijkteam.baas, t.semWijk),
      )
      expect(aan?.status, aan?.tekst).toBe(201)
      // Who knows already that he is there, was invited for him: the wijkteam does, once its record is tied to his.
      expect([201, 409]).toContain(erbij?.status)
      expect((await aanwezig(t)).length).toBe(erbij?.status === 201 ? 3 : 2)
      const identiteiten = await rijen(huis, 'select distinct identiteit from identiteit where persoon_id = any ($1)', [[t.sem, t.semWijk]])
      expect(identiteiten).toHaveLength(1)
    }
  })

  it('met het weghalen van de ander: er blijft altijd iemand over', async () => {
    for (let keer = 0; keer < keren; keer++) {
      const t = await maakThuis(huis)
      await voegToe(huis, t, t.school.baas, t.sem)
      const { resultaten } = (await t.doe(t.school.baas, 'GET', `${t.op}/jeugdigen`)).body
      const weg = await samen(
        ...resultaten.map(({ id }: { id: string }) =>
          huis.roep(t.school.baas, 'POST', `${t.op}/jeugdigen/${id}/vervallenverklaringen`, { reden: 'Vergissing.' }),
        ),
      )
      expect(weg.map((een) => (een as Antwoord).status).sort()).toEqual([201, 409])
      expect(await aanwezig(t)).toHaveLength(1)
    }
  })
})
