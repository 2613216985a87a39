import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, geefToestemming, maakDoe, maakGezin, maakOrganisatie, maakTafel } from '../hulp/wereld.ts'

let huis: Huis
let doe: Doe
let beheer: Client
beforeAll(async () => {
  huis = await maakHuis({
    poolLezer: 6,
    poolSchrijver: 10,
    na: (url, { status, tekst }) => {
      if (status >= 500) throw new Error(`${url} gaf ${status}: ${tekst}`)
    },
  })
  doe = maakDoe(huis)
  beheer = new Client({ connectionString: huis.database.beheerUrl })
  await beheer.connect()
})
afterAll(async () => {
  await beheer?.end()
  await huis?.stop()
})

const statussen = (antwoorden: Antwoord[]): number[] => antwoorden.map(({ status }) => status).sort()
const tel = async (sql: string, waarden: unknown[] = []): Promise<number> => Number((await beheer.query(sql, waarden)).rows[0].count)

describe('de regie', () => {
  it('twee acceptaties tegelijk: één 201, één 409; één open periode en geen gat', async () => {
    for (let keer = 0; keer < 3; keer++) {
      const tafel = await maakTafel(huis, doe)
      const { casus, school, wijkteam } = tafel
      await geefToestemming(tafel)
      const bied = (organisatieId: string) =>
        doe(school.baas, 'POST', `/casussen/${casus}/regie/aanbiedingen`, {
          ...{
            aan: { organisatieId },
            reden: 'De hulp thuis staat voorop.',
            berichtAanGezin: 'Het wijkteam belt u.',
            openstaandeActies: 'Geen',
          },
        })
      const aanbiedingen = [(await bied(wijkteam.id)).id, (await bied(wijkteam.id)).id] as [string, string]
      const lees = async (id: string) => (await doe(wijkteam.baas, 'GET', `/casussen/${casus}/regie/aanbiedingen/${id}`)).etag
      const etags = [await lees(aanbiedingen[0]), await lees(aanbiedingen[1])]
      const neem = (nummer: 0 | 1) =>
        huis.roep(wijkteam.baas, 'POST', `/casussen/${casus}/regie/aanbiedingen/${aanbiedingen[nummer]}/acceptaties`, undefined, {
          ifMatch: etags[nummer],
        })
      const zelfde = keer === 0
      const antwoorden = await Promise.all([neem(0), neem(zelfde ? 0 : 1)])
      // The second one either finds the offer changed under its If-Match, or gone.
      expect(antwoorden.filter(({ status }) => status === 201)).toHaveLength(1)
      expect([409, 412]).toContain(statussen(antwoorden)[1])
      const { rows } = await beheer.query(
        `select van, tot, organisatie_id from regieperiode where casus_id = $1 and rol = 'regisseur' and vervallen_op is null order by van`,
        [casus],
      )
      expect(rows).toHaveLength(2)
      expect(rows[0].tot).toEqual(rows[1].van)
      expect(rows[1]).toMatchObject({ tot: null, organisatie_id: wijkteam.id })
      expect(await tel(`select count(*) from regieplicht where casus_id = $1 and tot is null`, [casus])).toBe(1)
      expect((await doe(wijkteam.baas, 'GET', `/casussen/${casus}/regie`)).body.resultaten).toMatchObject([{ organisatieId: wijkteam.id }])
    }
  })
})

describe('twee acceptaties van uitnodigingen die dezelfde persoon raken', () => {
  it('twee organisaties verbinden elk hun eigen persoon tegelijk: één identiteit van drie', async () => {
    for (let keer = 0; keer < 3; keer++) {
      const school = await maakOrganisatie(doe, 'school', 'De Brug')
      const gezin = await maakGezin(doe, school, [{ voornaam: 'Kas', geboortedatum: '2014-04-04' }])
      const kind = gezin.kinderen[0] as string
      const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }] })).id
      const teams = await Promise.all(
        ['Team Noord', 'Team West', 'Team Mid'].map(async (naam) => {
          const team = await maakOrganisatie(doe, 'wijkteam', naam)
          const eigen = await maakGezin(doe, team, [{ voornaam: 'Kas', geboortedatum: '2014-04-04' }])
          const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, {
            organisatieId: team.id,
            rol: 'wijkteam',
            jeugdigen: [kind],
          })
          return { team, eigen: eigen.kinderen[0] as string, vraag: vraag.id }
        }),
      )
      const antwoorden = await Promise.all(
        teams.map(({ team, eigen, vraag }) =>
          huis.roep(team.baas, 'POST', `/uitnodigingen/${vraag}/acceptaties`, {
            eigenPersonen: [{ jeugdigeId: kind, eigenPersoonId: eigen }],
          }),
        ),
      )
      expect(statussen(antwoorden)).toEqual([201, 201, 201])
      const ids = [kind, ...teams.map(({ eigen }) => eigen)]
      expect(await tel('select count(distinct identiteit) from identiteit where persoon_id = any ($1::uuid[])', [ids])).toBe(1)
      // What each owner is to see of the child was derived from all four ids, whoever came last.
      for (const { team } of teams)
        expect(
          await tel(`select count(distinct betreft) from dekking where houder = $1 and rij is null and betreft = any ($2::uuid[])`, [
            team.id,
            ids,
          ]),
        ).toBe(4)
    }
  })

  it('één token neemt twee codes tegelijk aan: twee ids, één mens', async () => {
    const [a, b] = await Promise.all(['De Linde', 'De Es'].map((naam) => maakOrganisatie(doe, 'school', naam)))
    const wie: Wie = { subject: `twee-codes`, client: 'thuis' }
    const vragen = await Promise.all(
      [a, b].map(async (school) => {
        const s = school as NonNullable<typeof a>
        const gezin = await maakGezin(doe, s, [{ voornaam: 'Lot', geboortedatum: '2015-01-01' }])
        const casus = (await doe(s.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: gezin.kinderen[0] }] })).id
        const vraag = await doe(s.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: gezin.moeder, rol: 'ouder' })
        return { casus, moeder: gezin.moeder, id: vraag.id, code: vraag.body.code }
      }),
    )
    const antwoorden = await Promise.all(vragen.map(({ id, code }) => huis.roep(wie, 'POST', `/uitnodigingen/${id}/acceptaties`, { code })))
    expect(statussen(antwoorden)).toEqual([201, 201])
    expect(
      await tel('select count(distinct identiteit) from identiteit where persoon_id = any ($1::uuid[])', [vragen.map((v) => v.moeder)]),
    ).toBe(1)
    for (const { casus } of vragen) expect((await huis.roep(wie, 'GET', `/casussen/${casus}`)).status).toBe(200)
  })

  it('twee mensen met dezelfde code tegelijk: één wordt het, de ander vindt niets', async () => {
    const school = await maakOrganisatie(doe, 'school', 'De Beuk')
    const gezin = await maakGezin(doe, school, [{ voornaam: 'Fee', geboortedatum: '2015-01-01' }])
    const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: gezin.kinderen[0] }] })).id
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: gezin.moeder, rol: 'ouder' })
    const antwoorden = await Promise.all(
      ['een', 'ander'].map((wie) =>
        huis.roep({ subject: `code-${wie}`, client: 'thuis' }, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code }),
      ),
    )
    expect(statussen(antwoorden)).toEqual([201, 404])
    expect(await tel('select count(*) from persoontoken where persoon_id = $1', [gezin.moeder])).toBe(1)
  })
})

describe('veel door elkaar', () => {
  it('twaalf schrijvers op twee gezinnen die een ouder delen: botsingen komen niet naar buiten', async () => {
    const team = await maakOrganisatie(doe, 'wijkteam', 'Team Oever')
    const een = await maakGezin(doe, team, [
      { voornaam: 'Aas', geboortedatum: '2012-01-01' },
      { voornaam: 'Bas', geboortedatum: '2013-01-01' },
    ])
    const twee = (await doe(team.baas, 'POST', '/gezinnen', { aanduiding: 'Bij vader' })).id
    const [a, b] = een.kinderen as [string, string]
    const los = await Promise.all(
      [1, 2, 3, 4].map(
        async (n) =>
          (await doe(team.baas, 'POST', '/personen', { voornaam: `Los${n}`, achternaam: 'Verzonnen', geboortedatum: '1990-01-01' })).id,
      ),
    )
    const lid = (gezin: string, persoonId: string | undefined, rol: string) =>
      huis.roep(team.baas, 'POST', `/gezinnen/${gezin}/leden`, { persoonId, rol, van: '2026-01-01' })
    const gezag = (kind: string, houderPersoonId: string | undefined) =>
      huis.roep(team.baas, 'POST', `/personen/${kind}/gezagsrelaties`, {
        houderPersoonId,
        van: '2026-01-01',
        bron: 'gezagsregister',
        gecontroleerdOp: '2026-09-01',
      })
    const antwoorden = await Promise.all([
      ...[lid(twee, een.vader, 'ouder'), lid(twee, a, 'jeugdige'), lid(twee, b, 'jeugdige'), lid(twee, los[0], 'partner-van-ouder')],
      ...[gezag(a, los[1]), gezag(b, los[2]), lid(een.gezin, los[3], 'netwerk'), gezag(b, los[3]), gezag(a, los[0])],
      ...[a, b, a].map((jeugdigeId) =>
        huis.roep(team.baas, 'POST', '/inzetten', {
          jeugdigeId,
          soort: 'lichte-jeugdhulp',
          doel: 'Rust',
          aanbieder: { naam: 'Team Oever' },
          van: '2026-11-20',
        }),
      ),
    ])
    expect(new Set(antwoorden.map(({ status }) => status))).toEqual(new Set([201]))
  })
})
