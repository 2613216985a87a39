import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Huis, maakHuis } from '../hulp/huis.ts'
import { type Doe, maakDoe, maakGezin, maakOrganisatie } from '../hulp/wereld.ts'
import { ja, vraagVan } from './tweekinderen.ts'

let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
})
afterAll(() => huis?.stop())

/**
 * A wijkteam that was let in for Noor (a) alone: it sees the casus through her. It keeps Sem (b) too, from another table. Whether Sem is a jeugdige of this
 * casus as well (`metB`), or whether the school has him in her gezin (`thuis`), it may not know.
 */
async function wereld(metB: boolean, thuis = true) {
  const kinderen = [
    { voornaam: 'Noor', geboortedatum: '2017-03-14' },
    { voornaam: 'Sem', geboortedatum: '2018-05-01' },
  ]
  const school = await maakOrganisatie(doe, 'school', 'De Iep')
  const wijkteam = await maakOrganisatie(doe, 'wijkteam', 'Wijkteam Iep')
  const derde = await maakOrganisatie(doe, 'jeugdhulpaanbieder', 'De Kade')
  const bs = await maakGezin(doe, school, thuis ? kinderen : kinderen.slice(0, 1))
  const a = bs.kinderen[0] as string
  const b =
    bs.kinderen[1] ??
    (await doe(school.baas, 'POST', '/personen', { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2018-05-01' })).id
  const bij = async (k: object): Promise<string> => (await doe(wijkteam.baas, 'POST', '/personen', { achternaam: 'Verzonnen', ...k })).id
  const [aw, bw] = [await bij(kinderen[0] as object), await bij(kinderen[1] as object)]
  const laatBinnen = async (jeugdigen: string[], kind: string, eigen: string): Promise<string> => {
    const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: jeugdigen.map((persoonId) => ({ persoonId })) })).id
    const uit = (
      await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { organisatieId: wijkteam.id, rol: 'wijkteam', jeugdigen: [kind] })
    ).id
    await doe(wijkteam.baas, 'POST', `/uitnodigingen/${uit}/acceptaties`, { eigenPersonen: [{ jeugdigeId: kind, eigenPersoonId: eigen }] })
    return casus
  }
  const casus = await laatBinnen(metB ? [a, b] : [a], a, aw)
  await laatBinnen([b], b, bw)
  const vraag = await doe(
    school.baas,
    'POST',
    `/casussen/${casus}/toestemmingen`,
    vraagVan(a, [school.id], [wijkteam.id], ['casus/basis', 'casus/onderwijs']),
  )
  await ja({ doe, school, wijkteam, bs, casus }, vraag.id)
  const roep = (methode: string, pad: string, body?: object, proef = true) =>
    huis.roep(wijkteam.baas, methode, pad, body, { proef: proef && methode !== 'GET' })
  return { school, wijkteam, derde, a, b, aw, bw, bs, casus, roep }
}
type W = Awaited<ReturnType<typeof wereld>>
const beide = async (vraag: (w: W) => Promise<unknown>, ...werelden: Parameters<typeof wereld>[]) => {
  const [een, twee] = werelden.length > 0 ? werelden : ([[false], [true]] as Parameters<typeof wereld>[])
  return [await vraag(await wereld(...(een as [boolean]))), await vraag(await wereld(...(twee as [boolean])))]
}
const gelijk = ([een, twee]: unknown[]) => expect(twee).toEqual(een)

describe('een tweede jeugdige van de casus, die wie voor de eerste kwam niet mag kennen', () => {
  it('staat in niets wat het wijkteam leest', async () =>
    gelijk(await beide(async ({ roep, casus }) => (await roep('GET', `/casussen/${casus}`)).body.jeugdigen.length)))

  it('staat niet in de uitnodiging die het wijkteam zelf verstuurt', async () =>
    gelijk(
      await beide(async ({ roep, casus, derde }) => {
        const uit = await roep('POST', `/casussen/${casus}/uitnodigingen`, { organisatieId: derde.id, rol: 'jeugdhulpaanbieder' }, false)
        return [uit.status, uit.body.jeugdigen?.length]
      }),
    ))

  it('en wie alleen de eerste ziet, kan uitnodigen voor haar alleen', async () => {
    const { roep, casus, derde, a } = await wereld(true)
    const uit = await roep('POST', `/casussen/${casus}/uitnodigingen`, {
      organisatieId: derde.id,
      rol: 'jeugdhulpaanbieder',
      jeugdigen: [a],
    })
    expect(uit.status, uit.tekst.slice(0, 400)).toBe(200)
  })

  it('wordt door die uitnodiging niet aan een derde gegeven, die zich dan aan hem kan verbinden', async () => {
    const { roep, casus, derde, b } = await wereld(true)
    const uit = await roep('POST', `/casussen/${casus}/uitnodigingen`, { organisatieId: derde.id, rol: 'jeugdhulpaanbieder' }, false)
    const eigen = (await doe(derde.baas, 'POST', '/personen', { voornaam: 'Wie', achternaam: 'Dan ook' })).id
    const gelezen = await doe(derde.baas, 'GET', `/uitnodigingen/${uit.id}`)
    const aan = await huis.roep(derde.baas, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, {
      eigenPersonen: [{ jeugdigeId: b, eigenPersoonId: eigen }],
    })
    expect([gelezen.tekst.includes(b), aan.status]).toEqual([false, 400])
  })

  it('is niet te raden door in een verslag niemand te noemen', async () =>
    gelijk(
      await beide(async ({ roep, casus, school, bs }) => {
        const overleg = await doe(school.baas, 'POST', `/casussen/${casus}/overleggen`, {
          ...{ soort: 'mdo', geplandOp: '2026-11-23T08:30:00.000Z', duurMinuten: 60 },
          uitgenodigden: [bs.moeder, bs.vader].map((persoonId) => ({ persoonId, reden: 'Ouder.' })),
        })
        const deel = await roep('POST', `/casussen/${casus}/overleggen/${overleg.id}/verslagdelen`, {
          onderdeel: 'doel',
          categorie: 'onderwijs',
          tekst: 'Op tijd.',
        })
        return [overleg.status, deel.status]
      }),
    ))

  it.each([
    ['toestemmingen', (w: W) => vraagVan(w.bw, [w.wijkteam.id], [w.school.id], ['jeugdhulp/basis'])],
    ['acties', (w: W) => ({ organisatieId: w.wijkteam.id, categorie: 'onderwijs', jeugdigeId: w.bw, wat: 'Belt.', voor: '2026-12-11' })],
  ] as const)('is niet te raden met een eigen vastlegging van dat kind: %s', async (lijst, body) =>
    gelijk(await beide(async (w) => (await w.roep('POST', `/casussen/${w.casus}/${lijst}`, body(w))).status)),
  )

  it('of met een eigen inzet op tafel', async () =>
    gelijk(
      await beide(async (w) => {
        const inzet = await w.roep(
          'POST',
          '/inzetten',
          { jeugdigeId: w.bw, soort: 'lichte-jeugdhulp', doel: 'Rust', aanbieder: { naam: 'Wijkteam' } },
          false,
        )
        return (await w.roep('POST', `/casussen/${w.casus}/inbreng`, { soort: 'inzet', planId: inzet.id })).status
      }),
    ))

  const samen = async (w: W) =>
    (
      await w.roep('POST', `/casussen/${w.casus}/_samen`, {
        operaties: [
          { operatie: 'maakInzet', body: { jeugdigeId: w.bw, soort: 'lichte-jeugdhulp', doel: 'Rust', aanbieder: { naam: 'Wijkteam' } } },
        ],
      })
    ).status
  it('of met een plan van het eigen gezin', async () =>
    gelijk(
      await beide(async (w) => {
        const gezinId = (await doe(w.wijkteam.baas, 'POST', '/gezinnen', { aanduiding: 'Bij Sem thuis' })).id
        await doe(w.wijkteam.baas, 'POST', `/gezinnen/${gezinId}/leden`, { persoonId: w.bw, rol: 'jeugdige', van: '2020-01-01' })
        const inzet = await w.roep(
          'POST',
          '/inzetten',
          { gezinId, soort: 'gezinshulp', doel: 'Samen eten', aanbieder: { naam: 'Wijkteam' } },
          false,
        )
        return (await w.roep('POST', `/casussen/${w.casus}/inbreng`, { soort: 'inzet', planId: inzet.id })).status
      }),
    ))

  it('of met `_samen`, waar alles over de tafel moet gaan', async () => gelijk(await beide(samen, [false, false], [true, false])))
  it('en `_samen` zegt niet wie de school in het gezin heeft staan', async () => gelijk(await beide(samen, [false, false], [false, true])))
})

describe('wie er zelf een kind bij zet, hoort niet dat een ander dat al deed', () => {
  /** Without what is another one in every world. */
  const kaal = (tekst: string): string => tekst.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|RT-\w+|[\w-]{22}\.[\w-]{22}/g, '#')
  const erbij = { hulpvraag: { tekst: 'Blijft ook thuis.', categorie: 'thuissituatie' } }

  it.each([true, false])('met de eigen vastlegging van dat kind (op proef: %s)', async (proef) =>
    gelijk(
      await beide(async ({ roep, casus, bw }) => {
        const nieuw = await roep('POST', `/casussen/${casus}/jeugdigen`, { persoonId: bw, ...erbij }, proef)
        const weer = await roep('POST', `/casussen/${casus}/jeugdigen`, { persoonId: bw }, false)
        const op = `/casussen/${casus}`
        const rest = await Promise.all([op, `${op}/dossier`, `${op}/toetsing`, `${op}/tijdlijn`].map((pad) => roep('GET', pad)))
        expect([nieuw.status, weer.status]).toEqual(proef ? [200, 201] : [201, 409])
        return [nieuw, weer, ...rest].map(({ status, tekst }) => `${status} ${kaal(tekst)}`)
      }),
    ),
  )

  /** An instelling has gezag over Sem in the record of the school, and opened a casus about Noor, whom it keeps itself; and about Sem too (`metB`). */
  async function bijInstelling(metB: boolean) {
    const school = await maakOrganisatie(doe, 'school', 'De Iep')
    const instelling = await maakOrganisatie(doe, 'gecertificeerde-instelling', 'De Vliet')
    const [a, b] = (
      await maakGezin(doe, school, [
        { voornaam: 'Noor', geboortedatum: '2017-03-14' },
        { voornaam: 'Sem', geboortedatum: '2018-05-01' },
      ])
    ).kinderen as [string, string]
    const bi = await maakGezin(doe, instelling, [{ voornaam: 'Noor', geboortedatum: '2017-03-14' }])
    const ai = bi.kinderen[0] as string
    const voogdij = { houderOrganisatieId: instelling.id, van: '2026-01-01', bron: 'rechterlijke-uitspraak', gecontroleerdOp: '2026-09-01' }
    await doe(school.baas, 'POST', `/personen/${b}/gezagsrelaties`, voogdij)
    const jeugdigen = [{ persoonId: ai }, ...(metB ? [{ persoonId: b, ...erbij }] : [])]
    const casus = (await doe(instelling.baas, 'POST', '/casussen', { jeugdigen })).id
    const op = `/casussen/${casus}`
    const gevraagd = { organisatieId: school.id, rol: 'school', jeugdigen: [ai] }
    const uit = (await doe(instelling.baas, 'POST', `${op}/uitnodigingen`, gevraagd)).id
    await doe(school.baas, 'POST', `/uitnodigingen/${uit}/acceptaties`, { eigenPersonen: [{ jeugdigeId: ai, eigenPersoonId: a }] })
    const vraag = await doe(instelling.baas, 'POST', `${op}/toestemmingen`, vraagVan(ai, [instelling.id], [school.id], ['casus/basis']))
    for (const geverId of [bi.moeder, bi.vader]) {
      const body = { geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'schriftelijk', uitkomst: 'gegeven' }
      await doe(instelling.baas, 'POST', `${op}/toestemmingen/${vraag.id}/antwoorden`, body)
    }
    return { school, instelling, op, ai, b }
  }

  it('ook als het om dezelfde vastlegging gaat: beide staan er, elk van wie haar toevoegde', async () => {
    const [zonder, met] = [await bijInstelling(false), await bijInstelling(true)]
    const stuur = async ({ school, op, b }: typeof met) => {
      const nieuw = await huis.roep(school.baas, 'POST', `${op}/jeugdigen`, { persoonId: b, ...erbij })
      const weer = await huis.roep(school.baas, 'POST', `${op}/jeugdigen`, { persoonId: b })
      const rest = await Promise.all([op, `${op}/dossier`, `${op}/toetsing`].map((pad) => huis.roep(school.baas, 'GET', pad)))
      expect([nieuw.status, weer.status], nieuw.tekst.slice(0, 400)).toEqual([201, 409])
      return { id: nieuw.id, alles: [nieuw, weer, ...rest].map(({ status, tekst }) => `${status} ${kaal(tekst)}`) }
    }
    const [een, ander] = [await stuur(zonder), await stuur(met)]
    expect(ander.alles).toEqual(een.alles)
    const bijOpener = async () =>
      (await doe(met.instelling.baas, 'GET', met.op)).body.jeugdigen.map((j: { persoonId: string }) => j.persoonId)
    expect(await bijOpener()).toEqual([met.ai, met.b, met.b])
    // Taken out by the one, he stays by the other, and so does what was said about him.
    await doe(met.school.baas, 'POST', `${met.op}/jeugdigen/${ander.id}/vervallenverklaringen`, { reden: 'Een vergissing.' })
    expect(await bijOpener()).toEqual([met.ai, met.b])
    expect((await doe(met.instelling.baas, 'GET', `${met.op}/hulpvragen`)).body.resultaten.length).toBeGreaterThan(0)
  })
})
