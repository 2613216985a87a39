import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { geefToestemming, maakDoe, maakGezin, maakOrganisatie, maakTafel, type Organisatie, type Tafel } from '../hulp/wereld.ts'

/** An uitnodiging is besloten: that another party sent one too is not to be noticed, and a second one that is accepted changes nothing for anybody else. */
let huis: Huis
beforeAll(async () => {
  huis = await maakHuis({ poolSchrijver: 8 })
})
afterAll(() => huis?.stop())

type Tafelmet = Tafel & { gast: Organisatie; kindGast: string; op: string }
/** School and wijkteam share much; an aanbieder stands on the list of those at the table as asked there. */
async function tafelMetGast(): Promise<Tafelmet> {
  const doe = maakDoe(huis)
  const tafel = await maakTafel(huis, doe)
  await geefToestemming(tafel)
  const gast = await maakOrganisatie(doe, 'jeugdhulpaanbieder', 'De Kade')
  const kindGast = (await maakGezin(doe, gast, [{ voornaam: 'Noor', geboortedatum: '2017-03-14' }])).kinderen[0] as string
  const op = `/casussen/${tafel.casus}`
  await doe(tafel.school.baas, 'POST', `${op}/deelnemers`, { organisatieId: gast.id, rol: 'jeugdhulpaanbieder' })
  return { ...tafel, gast, kindGast, op }
}
const nodigUit = async ({ doe, gast, op }: Tafelmet, wie: Wie, rol = 'jeugdhulpaanbieder'): Promise<string> =>
  (await doe(wie, 'POST', `${op}/uitnodigingen`, { organisatieId: gast.id, rol })).id
const neem = ({ gast }: Tafelmet, id: string, eigenPersonen: object[] = []): Promise<Antwoord> =>
  huis.roep(gast.baas, 'POST', `/uitnodigingen/${id}/acceptaties`, { eigenPersonen })
/** Without what is another one in every world. */
const zonderIds = ({ status, tekst }: Antwoord): string =>
  `${status} ${tekst.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|RT-\w+|[\w-]{22}\.[\w-]{22}/g, '#')}`

describe('een uitnodiging van een ander', () => {
  const vragen: [string, (t: Tafelmet) => Promise<Antwoord>][] = [
    ['op proef', (t) => stuur(t, { proef: true })],
    ['echt', (t) => stuur(t, {})],
    ['met een sleutel', (t) => stuur(t, { sleutel: 'nodig-uit' })],
    [
      'in een overleg',
      ({ gast, op, wijkteam }) =>
        huis.roep(wijkteam.baas, 'POST', `${op}/_samen`, {
          operaties: [{ operatie: 'maakUitnodiging', body: { organisatieId: gast.id, rol: 'overig' } }],
        }),
    ],
    ['in de lijst', ({ op, wijkteam }) => huis.roep(wijkteam.baas, 'GET', `${op}/uitnodigingen`)],
  ]
  const stuur = ({ gast, op, wijkteam }: Tafelmet, opties: object): Promise<Antwoord> =>
    huis.roep(wijkteam.baas, 'POST', `${op}/uitnodigingen`, { organisatieId: gast.id, rol: 'overig' }, opties)

  it.each(vragen)('is niet te merken aan de eigen: %s', async (_, vraag) => {
    const zonder = await tafelMetGast()
    const een = zonderIds(await vraag(zonder))
    const met = await tafelMetGast()
    await nodigUit(met, met.school.baas)
    expect(zonderIds(await vraag(met))).toBe(een)
    expect(een).toMatch(/^20[01]/)
  })

  it('een tweede van dezelfde uitnodiger gaat niet, en zegt dat het de eigen is', async () => {
    const t = await tafelMetGast()
    await nodigUit(t, t.wijkteam.baas)
    const weer = await stuur(t, {})
    expect([weer.status, weer.body.detail]).toEqual([409, 'Uw uitnodiging voor deze organisatie staat nog open.'])
  })
})

describe('twee open uitnodigingen van dezelfde organisatie', () => {
  const beide = async (t: Tafelmet): Promise<[string, string]> => [
    await nodigUit(t, t.school.baas),
    await nodigUit(t, t.wijkteam.baas, 'overig'),
  ]
  /** Everything that one sees of the casus, with the ETags of those at the table. */
  const gezien = async ({ op }: Tafelmet, wie: Wie): Promise<string> => {
    const deelnemers = await huis.roep(wie, 'GET', `${op}/deelnemers?limiet=100`)
    const los = await Promise.all(
      deelnemers.body.resultaten.map(async ({ id }: { id: string }) => (await huis.roep(wie, 'GET', `${op}/deelnemers/${id}`)).etag),
    )
    const rest = [`${op}/dossier`, `${op}/tijdlijn`, `${op}/toetsing`, '/agenda', '/uitnodigingen']
    const antwoorden = await Promise.all(rest.map((pad) => huis.roep(wie, 'GET', pad)))
    return [deelnemers.tekst, ...los, ...antwoorden.map(({ status, tekst, etag }) => `${status} ${etag} ${tekst}`)].join('\n')
  }
  const paar = ({ kind, kindGast }: Tafelmet) => [{ jeugdigeId: kind, eigenPersoonId: kindGast }]
  const wieDitZijn = async (ids: string[]): Promise<number> =>
    (await huis.db.schrijver.query('select distinct identiteit from identiteit where persoon_id = any ($1::uuid[])', [ids])).rows.length
  const deelnames = async ({ gast, casus }: Tafelmet) =>
    (await huis.db.schrijver.query('select status, rol from deelnemer where casus_id = $1 and organisatie_id = $2', [casus, gast.id])).rows

  it('de tweede die wordt aangenomen zegt niemand iets nieuws, behalve wie haar stuurde', async () => {
    for (const [eerst, dan] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const t = await tafelMetGast()
      const ids = await beide(t)
      expect((await neem(t, ids[eerst], paar(t))).status).toBe(201)
      huis.klok.zet(new Date(Date.parse(huis.klok.nu()) + 86_400_000).toISOString())
      const anderen = [eerst === 0 ? t.school.baas : t.wijkteam.baas, t.moeder, t.vader]
      const voor = await Promise.all(anderen.map((wie) => gezien(t, wie)))
      const tafel = await deelnames(t)
      const tweede = await neem(t, ids[dan], paar(t))
      expect(tweede.status, tweede.tekst).toBe(201)
      expect(await deelnames(t)).toEqual(tafel)
      expect(await Promise.all(anderen.map((wie) => gezien(t, wie)))).toEqual(voor)
      expect(await wieDitZijn([t.kind, t.kindGast])).toBe(1)
    }
  })

  it('tegelijk aangenomen: beide lukken, één deelname, één kind', async () => {
    for (let keer = 0; keer < 3; keer++) {
      const t = await tafelMetGast()
      const ids = await beide(t)
      const antwoorden = await Promise.all(ids.map((id) => neem(t, id, paar(t))))
      expect(antwoorden.map(({ status }) => status)).toEqual([201, 201])
      expect(await deelnames(t)).toMatchObject([{ status: 'actief' }])
      expect(await wieDitZijn([t.kind, t.kindGast])).toBe(1)
    }
  })

  it('de ene teruggenomen terwijl de andere wordt aangenomen: wie aannam zit aan tafel, en de teruggenomene is er niet meer', async () => {
    for (let keer = 0; keer < 3; keer++) {
      const t = await tafelMetGast()
      const [vanSchool, vanWijkteam] = await beide(t)
      const [aan, terug] = await Promise.all([
        neem(t, vanWijkteam, paar(t)),
        huis.roep(t.school.baas, 'POST', `/uitnodigingen/${vanSchool}/vervallenverklaringen`, { reden: 'Een vergissing.' }),
      ])
      expect([aan.status, terug.status]).toEqual([201, 201])
      expect(await deelnames(t)).toMatchObject([{ status: 'actief', rol: 'overig' }])
      expect((await neem(t, vanSchool, paar(t))).status).toBe(404)
    }
  })

  it('dezelfde aangenomen en teruggenomen: één van beide gaat voor, en er blijft niets half', async () => {
    for (let keer = 0; keer < 3; keer++) {
      const t = await tafelMetGast()
      const [vanSchool] = await beide(t)
      const [aan] = await Promise.all([
        neem(t, vanSchool, paar(t)),
        huis.roep(t.school.baas, 'POST', `/uitnodigingen/${vanSchool}/vervallenverklaringen`, { reden: 'Een vergissing.' }),
      ])
      expect([201, 404]).toContain(aan.status)
      // Who stood on the list by name stands there as before: what was accepted goes with what was taken back, whichever came first.
      expect(await deelnames(t)).toMatchObject([{ status: 'uitgenodigd' }])
      expect((await huis.roep(t.gast.baas, 'GET', `/uitnodigingen/${vanSchool}`)).status).toBe(404)
    }
  })

  it('de tweede maakt van het kind niet een ander, en laat dan niets achter', async () => {
    const t = await tafelMetGast()
    const [vanSchool, vanWijkteam] = await beide(t)
    const ander = (await t.doe(t.gast.baas, 'POST', '/personen', { voornaam: 'Sem', achternaam: 'Verzonnen' })).id
    await neem(t, vanSchool, paar(t))
    expect((await neem(t, vanWijkteam, [{ jeugdigeId: t.kind, eigenPersoonId: ander }])).status).toBe(409)
    expect(await wieDitZijn([t.kind, ander])).toBe(2)
    expect((await t.doe(t.wijkteam.baas, 'GET', `/uitnodigingen/${vanWijkteam}`)).body.status).toBe('open')
  })

  it('wie van tafel ging, komt niet terug met wat nog openstond', async () => {
    const t = await tafelMetGast()
    const [vanSchool, vanWijkteam] = await beide(t)
    await neem(t, vanSchool, paar(t))
    const { resultaten } = (await t.doe(t.school.baas, 'GET', `${t.op}/deelnemers?limiet=100`)).body
    const { id } = resultaten.find(({ organisatieId }: { organisatieId?: string }) => organisatieId === t.gast.id)
    await t.doe(t.school.baas, 'PATCH', `${t.op}/deelnemers/${id}`, { tot: huis.klok.nu().slice(0, 10) }, await etagVan(t, id))
    const terug = await neem(t, vanWijkteam)
    expect([terug.status, terug.body.detail]).toEqual([
      409,
      'Uw deelname aan deze casus is beëindigd. Vraag wie u uitnodigde om een nieuwe uitnodiging.',
    ])
    expect((await deelnames(t)).map(({ status }) => status)).toEqual(['beeindigd'])
    const nieuw = await nodigUit(t, t.school.baas)
    expect((await neem(t, nieuw)).status).toBe(201)
  })
  const etagVan = async ({ op, school }: Tafelmet, id: string) => ({
    ifMatch: (await huis.roep(school.baas, 'GET', `${op}/deelnemers/${id}`)).etag,
  })

  it('één sleutel voor twee uitnodigingen neemt er één aan', async () => {
    const t = await tafelMetGast()
    const [vanSchool, vanWijkteam] = await beide(t)
    const met = (id: string) =>
      huis.roep(t.gast.baas, 'POST', `/uitnodigingen/${id}/acceptaties`, { eigenPersonen: paar(t) }, { sleutel: 'neem-aan' })
    const eerste = await met(vanSchool)
    const [herhaald, ander] = [await met(vanSchool), await met(vanWijkteam)]
    expect([eerste.status, herhaald.status, herhaald.id, ander.status]).toEqual([201, 201, eerste.id, 409])
    expect((await t.doe(t.wijkteam.baas, 'GET', `/uitnodigingen/${vanWijkteam}`)).body.status).toBe('open')
  })
})
