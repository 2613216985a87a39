import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Antwoord, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { type Doe, maakDoe, maakGezin, maakOrganisatie, medewerkerId } from '../hulp/wereld.ts'
import { mens, vraagVan } from './tweekinderen.ts'

/**
 * Two records can be one person because one token was let in by both: that is known to that person and to nobody else. Each question below is asked in two
 * worlds that differ in that alone, and must sound the same.
 */
let huis: Huis
let doe: Doe
beforeAll(async () => {
  huis = await maakHuis()
  doe = maakDoe(huis)
})
afterAll(() => huis?.stop())

const laatIn = async (wie: Wie, casus: string, persoonId: string, rol: string, token: Wie): Promise<void> => {
  const { id, body } = await doe(wie, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol })
  await doe(token, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
}
const casusOver = async (wie: Wie, ...kinderen: string[]): Promise<string> =>
  (await doe(wie, 'POST', '/casussen', { jeugdigen: kinderen.map((persoonId) => ({ persoonId })) })).id

/**
 * A school and a wijkteam each keep a jeugdige of fifteen, with two parents. The wijkteam sits at the table of the school and sees the school's record; it did not say
 * whether this is a client of its own. All three have a token at the school; what the wijkteam let in elsewhere are the same three, or (`zelfde` is false) others.
 */
async function wereld(zelfde: boolean) {
  const kind = [{ voornaam: 'Noor', geboortedatum: '2011-03-14' }]
  const [school, wijkteam] = [await maakOrganisatie(doe, 'school', 'De Iep'), await maakOrganisatie(doe, 'wijkteam', 'Wijkteam Iep')]
  const [bs, bw] = [await maakGezin(doe, school, kind), await maakGezin(doe, wijkteam, kind)]
  const [a, aw] = [bs.kinderen[0] as string, bw.kinderen[0] as string]
  const casus = await casusOver(school.baas, a)
  const uit = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { organisatieId: wijkteam.id, rol: 'wijkteam' })
  await doe(wijkteam.baas, 'POST', `/uitnodigingen/${uit.id}/acceptaties`, {})
  // Not at this table: another one of the school, where they came to log in.
  const elders = await casusOver(school.baas, a)
  const eigen = await casusOver(wijkteam.baas, aw)
  const tokens = [mens(), mens(), mens()] as [Wie, Wie, Wie]
  for (const [nummer, [hier, daar, rol]] of (
    [
      [bs.moeder, bw.moeder, 'ouder'],
      [bs.vader, bw.vader, 'ouder'],
      [a, aw, 'jeugdige'],
    ] as const
  ).entries()) {
    await laatIn(school.baas, elders, hier, rol, tokens[nummer] as Wie)
    await laatIn(wijkteam.baas, eigen, daar, rol, zelfde ? (tokens[nummer] as Wie) : mens())
  }
  const vraag = vraagVan(
    a,
    [school.id],
    [wijkteam.id],
    ['school/basis', 'school/onderwijs', 'casus/basis', 'casus/onderwijs', 'gezin/basis'],
  )
  const toestemming = (await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, vraag)).id
  for (const [geverId, hoedanigheid] of [
    [bs.moeder, 'ouder-met-gezag'],
    [bs.vader, 'ouder-met-gezag'],
    [a, 'jeugdige'],
  ])
    await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen/${toestemming}/antwoorden`, {
      ...{ geverId, hoedanigheid, wijze: 'schriftelijk', uitkomst: 'gegeven' },
    })
  return { zelfde, school, wijkteam, bs, bw, a, aw, casus, elders, eigen, tokens, toestemming }
}
type W = Awaited<ReturnType<typeof wereld>>

/** Without what is another one in every world; the same id stays the same. */
function zonderIds({ status, tekst }: Antwoord): string {
  const gezien = new Map<string, number>()
  const naam = (id: string): string => `#${gezien.get(id) ?? gezien.set(id, gezien.size).get(id)}`
  return `${status} ${tekst
    .replace(/"instance":"[^"]*"/, '')
    .replaceAll(/RT-\w+|[\w-]{22}\.[\w-]{22}/g, '#')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}/g, naam)}`
}
const gelijk = async (vraag: (w: W) => Promise<Antwoord>): Promise<string> => {
  const [een, twee] = [zonderIds(await vraag(await wereld(false))), zonderIds(await vraag(await wereld(true)))]
  expect(twee).toBe(een)
  return een
}
const proef = (wie: Wie, pad: string, body: object) => huis.roep(wie, 'POST', pad, body, { proef: true })
const inzetOver = (jeugdigeId: string) => ({ jeugdigeId, soort: 'lichte-jeugdhulp', doel: 'Rust', aanbieder: { naam: 'Wijkteam' } })

describe('wie met één token bij twee organisaties hoort, weet dat zelf', () => {
  it('het oordeel over wie er is uitgenodigd telt niet wie een ander onder een eigen id liet komen', async () => {
    const gezegd = await gelijk(async ({ school, wijkteam, bw, aw, casus, tokens }) => {
      for (const [nummer, id] of [bw.moeder, bw.vader, aw].entries()) {
        await doe(wijkteam.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: id, rol: nummer < 2 ? 'ouder' : 'jeugdige' })
      }
      expect(tokens).toHaveLength(3)
      await doe(school.baas, 'POST', `/casussen/${casus}/faseovergangen`, {
        naar: 'samen-beslissen',
        regieGevraagd: { aanFamilie: true, uitkomst: 'familie-wil-niet', toelichting: 'Liever niet.' },
        toelichting: 'Het beeld is compleet.',
      })
      return huis.roep(school.baas, 'GET', `/casussen/${casus}/toetsing`)
    })
    expect(gezegd).toMatch(/"regel":"ouders-en-jeugdige-uitgenodigd"[^}]*"uitkomst":"geschonden"/)
  })

  it('ook niet wie er in een overleg bij is', async () => {
    await gelijk(async ({ school, bw, casus, wijkteam }) => {
      // The wijkteam's own people come to the table by its own ids; the school, that calls it together, knows them by those alone.
      for (const persoonId of [bw.moeder, bw.vader, bw.kinderen[0] as string])
        await doe(wijkteam.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol: 'netwerk' })
      return proef(wijkteam.baas, `/casussen/${casus}/overleggen`, {
        ...{ soort: 'mdo', geplandOp: '2026-11-23T09:30:00.000Z', duurMinuten: 60 },
        uitgenodigden: [bw.moeder, bw.vader, bw.kinderen[0] as string]
          .map((persoonId): object => ({ persoonId, reden: 'Hoort erbij.' }))
          .concat([{ organisatieId: school.id, reden: 'De school.' }]),
      })
    })
  })

  const schrijven: [string, (w: W) => [pad: string, body: object]][] = [
    [
      'een actie over de cliënt',
      ({ casus, wijkteam, aw }) => [
        `/casussen/${casus}/acties`,
        { organisatieId: wijkteam.id, categorie: 'onderwijs', jeugdigeId: aw, wat: 'Belt.', voor: '2026-12-11' },
      ],
    ],
    [
      'een vraag om toestemming over de cliënt',
      ({ casus, wijkteam, school, aw }) => [`/casussen/${casus}/toestemmingen`, vraagVan(aw, [wijkteam.id], [school.id])],
    ],
    [
      'hulp aan de cliënt in een overleg',
      ({ casus, aw }) => [`/casussen/${casus}/_samen`, { operaties: [{ operatie: 'maakInzet', body: inzetOver(aw) }] }],
    ],
  ]
  it('een casus over de vastlegging van school en die van zichzelf gaat over twee, voor wie niet weet dat het één kind is', async () => {
    const gezegd = await gelijk(async ({ school, a, tokens, zelfde }) => {
      const gi = await maakOrganisatie(doe, 'gecertificeerde-instelling', 'De Beuk')
      const voogdij = { houderOrganisatieId: gi.id, van: '2026-01-01', bron: 'rechterlijke-uitspraak', gecontroleerdOp: '2026-09-01' }
      await doe(school.baas, 'POST', `/personen/${a}/gezagsrelaties`, voogdij)
      const eigen = (await doe(gi.baas, 'POST', '/personen', { voornaam: 'Noor', achternaam: 'Verzonnen', geboortedatum: '2011-03-14' })).id
      await laatIn(gi.baas, await casusOver(gi.baas, eigen), eigen, 'jeugdige', zelfde ? (tokens[2] as Wie) : mens())
      return huis.roep(gi.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: a }, { persoonId: eigen }] })
    })
    expect(gezegd).toMatch(/^201/)
  })
  it.each(schrijven)('schrijven zegt het niet: %s', async (_, wat) => {
    await gelijk((w) => proef(w.wijkteam.baas, ...wat(w)))
  })

  it('brengt het wijkteam eigen hulp in, dan hoort die niet bij de casus', async () => {
    const gezegd = await gelijk(async ({ wijkteam, aw, casus }) => {
      const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', inzetOver(aw))
      return proef(wijkteam.baas, `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: id })
    })
    expect(gezegd).toMatch(/^400/)
  })

  it('of hulp aan het eigen gezin', async () => {
    await gelijk(async ({ wijkteam, bw, casus }) => {
      const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', {
        ...{ gezinId: bw.gezin, soort: 'gezinshulp', doel: 'Samen eten', aanbieder: { naam: 'Wijkteam' } },
      })
      return proef(wijkteam.baas, `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: id })
    })
  })

  it('een koppeling tussen het OPP en het eigen gezinsplan evenmin', async () => {
    await gelijk(async ({ school, wijkteam, bw, a, aw, casus }) => {
      const opp = (await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: a, schooljaar: '2026-2027' })).id
      await doe(school.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'opp', planId: opp, planversie: 1 })
      const plan = (await doe(wijkteam.baas, 'POST', '/gezinsplannen', { soort: 'gezinsplan', gezinId: bw.gezin })).id
      return proef(wijkteam.baas, '/koppelingen', {
        ...{ soort: 'schoolloopbaan-opp', oppId: opp, gezinsplanId: plan, jeugdigeId: aw, kant: 'gezinsplan', planversie: 1 },
      })
    })
  })

  it.each(['toetsing', 'dossier', 'openingen', 'tijdlijn'])('lezen ook niet: %s, van het wijkteam en van de school', async (wat) => {
    for (const wie of ['wijkteam', 'school'] as const)
      await gelijk(async (w) => {
        await doe(w.wijkteam.baas, 'POST', '/inzetten', inzetOver(w.aw))
        await doe(w.school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: w.a, schooljaar: '2026-2027' })
        await doe(w.wijkteam.baas, 'POST', '/gezinsplannen', { soort: 'gezinsplan', gezinId: w.bw.gezin })
        return huis.roep(w[wie].baas, 'GET', `/casussen/${w.casus}/${wat}`)
      })
  })

  it('wie in de eigen administratie kijkt, wordt niet gemeld aan wie ergens de regie heeft', async () => {
    await gelijk(async ({ school, wijkteam, aw, eigen, casus }) => {
      await doe(wijkteam.baas, 'POST', `/casussen/${eigen}/vervallenverklaringen`, { reden: 'Een vergissing.' })
      await doe(wijkteam.leraar, 'GET', `/personen/${aw}`)
      return huis.roep(school.baas, 'GET', `/casussen/${casus}/inzagemeldingen`)
    })
  })
  it('en leest in de eigen inzagen niet dat er ergens een casus is', async () => {
    await gelijk(async ({ wijkteam, aw, eigen }) => {
      await doe(wijkteam.baas, 'POST', `/casussen/${eigen}/vervallenverklaringen`, { reden: 'Een vergissing.' })
      expect(medewerkerId(wijkteam.leraar)).toBeTruthy()
      await doe(wijkteam.leraar, 'GET', `/personen/${aw}`)
      return huis.roep(wijkteam.baas, 'GET', `/personen/${aw}/inzagen?limiet=1`)
    })
  })
})

describe('wie vraagt en zelf opschrijft wat een ander zei', () => {
  const ja = (geverId: string) => ({ geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'mondeling', uitkomst: 'gegeven' })
  const gevraagd = async ({ school, wijkteam, a, casus }: W): Promise<string> => {
    const vraag = vraagVan(a, [school.id, wijkteam.id], [wijkteam.id], ['school/onderwijs', 'jeugdhulp/jeugdhulp'])
    return `/casussen/${casus}/toestemmingen/${(await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, vraag)).id}`
  }

  it('noemt alleen wie hij zelf bijhoudt: van een ander telt er niets mee, dus opent het ook niets', async () => {
    for (const wijze of ['mondeling', 'schriftelijk', 'digitaal']) {
      const gezegd = await gelijk(async (w) => proef(w.school.baas, `${await gevraagd(w)}/antwoorden`, { ...ja(w.bw.moeder), wijze }))
      expect(gezegd).toMatch(/^40[03]/)
    }
  })

  it('leert ook niet uit een weigering dat wie daar antwoordde een van de eigen mensen is', async () => {
    const gezegd = await gelijk(async (w) => {
      const { school, wijkteam, elders, eigen, zelfde } = w
      // Someone whom the school keeps without gezag, and whom the wijkteam has with gezag: one token, or two.
      const oom = async (wie: Wie): Promise<string> =>
        (await doe(wie, 'POST', '/personen', { voornaam: 'Ties', achternaam: 'Verzonnen' })).id
      const [hier, daar] = [await oom(school.baas), await oom(wijkteam.baas)]
      const token = mens()
      await laatIn(wijkteam.baas, eigen, daar, 'ouder', token)
      await laatIn(school.baas, elders, hier, 'netwerk', zelfde ? token : mens())
      await doe(wijkteam.baas, 'POST', `/personen/${w.aw}/gezagsrelaties`, {
        ...{ houderPersoonId: daar, van: '2020-01-01', bron: 'gezagsregister', gecontroleerdOp: '2026-09-01' },
      })
      const pad = await gevraagd(w)
      // Asked only where the records of the pupil are one; that too is not for the school to hear.
      const zegt = await huis.roep(token, 'POST', `${pad}/antwoorden`, { ...ja(daar), wijze: 'digitaal' })
      expect([201, 404]).toContain(zegt.status)
      return proef(school.baas, `${pad}/antwoorden`, ja(hier))
    })
    expect(gezegd).toMatch(/^200/)
  })
})

describe('wie antwoordt onder een ander eigen id', () => {
  it('staat bij het antwoord en de instemming zoals dat dossier die persoon kent; dan klopt ook het oordeel', async () => {
    const { school, a, bs, bw, casus, tokens, wijkteam } = await wereld(true)
    const vraag = vraagVan(a, [school.id], [wijkteam.id], ['school/onderwijs'])
    const pad = `/casussen/${casus}/toestemmingen/${(await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, vraag)).id}`
    const antwoord = await doe(tokens[0], 'POST', `${pad}/antwoorden`, {
      ...{ geverId: bw.moeder, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven' },
    })
    expect(antwoord.body.geverId).toBe(bs.moeder)
    expect((await doe(school.baas, 'GET', pad)).tekst).not.toContain(bw.moeder)
    const opp = `/opps/${(await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: a, schooljaar: '2026-2027' })).id}`
    const { etag } = await doe(tokens[0], 'GET', opp)
    const body = { planversie: 1, doorId: bw.moeder, hoedanigheid: 'ouder', uitkomst: 'ingestemd', gegevenOp: '2026-11-20' }
    expect((await doe(tokens[0], 'POST', `${opp}/instemmingen`, body, { ifMatch: etag })).body.doorId).toBe(bs.moeder)
  })

  it('staat ook bij een opschaling, een ervaring en een zienswijze zoals wie daar aan tafel zit die persoon kent', async () => {
    const { wijkteam, aw, bs, bw, eigen, tokens } = await wereld(true)
    // Her first id, by which she comes, is that of the school: who keeps this table does not know it as hers.
    const opschaling = await doe(tokens[0], 'POST', `/casussen/${eigen}/opschalingen`, {
      ...{ aanleiding: 'wachten', vraag: 'Wie begint?', functie: 'Teamleider', reactieVoor: '2026-12-01', terugkoppelOp: '2026-12-08' },
    })
    expect(opschaling.body.doorPersoonId).toBe(bw.moeder)
    const ervaring = await doe(tokens[0], 'POST', `/casussen/${eigen}/ervaringen`, { rol: 'ouder', tekst: 'Het duurde lang.' })
    expect(ervaring.body.doorPersoonId).toBe(bw.moeder)
    const zienswijze = await doe(tokens[0], 'POST', `/personen/${aw}/zienswijzen`, { tekst: 'Zij heet Noor.' })
    expect(zienswijze.body.auteurId).toBe(bw.moeder)
    for (const pad of [`/casussen/${eigen}/opschalingen`, `/casussen/${eigen}/ervaringen`, `/personen/${aw}/zienswijzen`])
      expect((await doe(wijkteam.baas, 'GET', pad)).tekst, pad).not.toContain(bs.moeder)
    // She may still say it otherwise.
    const { etag } = await doe(tokens[0], 'GET', `/personen/${aw}/zienswijzen/${zienswijze.id}`)
    await doe(tokens[0], 'PATCH', `/personen/${aw}/zienswijzen/${zienswijze.id}`, { tekst: 'Zij heet Noortje.' }, { ifMatch: etag })
  })

  it('staat bij een zienswijze naast een casus of een gezinsplan, en bij een hulpverzoek of privacyverzoek, zoals wie het leest die persoon kent', async () => {
    const { school, wijkteam, bs, bw, casus, eigen, tokens } = await wereld(true)
    const plan = `/gezinsplannen/${(await doe(wijkteam.baas, 'POST', '/gezinsplannen', { soort: 'gezinsplan', gezinId: bw.gezin })).id}`
    for (const [lezer, pad, kent, vreemd] of [
      [wijkteam.baas, `/casussen/${eigen}`, bw.moeder, bs.moeder],
      [school.baas, `/casussen/${casus}`, bs.moeder, bw.moeder],
      [wijkteam.baas, plan, bw.moeder, bs.moeder],
    ] as const) {
      const gezegd = await doe(tokens[0], 'POST', `${pad}/zienswijzen`, { tekst: 'Zo is het niet gegaan.' })
      expect(gezegd.body.auteurId, pad).toBe(kent)
      expect((await doe(lezer, 'GET', `${pad}/zienswijzen`)).tekst, pad).not.toContain(vreemd)
      await doe(tokens[0], 'PATCH', `${pad}/zienswijzen/${gezegd.id}`, { tekst: 'Zo ging het niet.' }, { ifMatch: gezegd.etag })
    }
    for (const [organisatie, kent, vreemd] of [
      [wijkteam, bw.moeder, bs.moeder],
      [school, bs.moeder, bw.moeder],
    ] as const) {
      const verzoek = await doe(tokens[0], 'POST', '/hulpverzoeken', { organisatieId: organisatie.id, tekst: 'Ik wil even praten.' })
      expect(verzoek.body.persoonId).toBe(kent)
      expect((await doe(organisatie.baas, 'GET', '/hulpverzoeken')).tekst).not.toContain(vreemd)
      await doe(tokens[0], 'POST', `/hulpverzoeken/${verzoek.id}/openstellingen`)
      const over = (kent === bw.moeder ? bw : bs).kinderen[0]
      const inzage = { persoonId: over, soort: 'inzage', compartimenten: ['casus'], hoedanigheid: 'gezagdrager', doorId: vreemd }
      const gevraagd = await doe(tokens[0], 'POST', '/privacyverzoeken', inzage)
      expect([gevraagd.body.organisatieId, gevraagd.body.doorId]).toEqual([organisatie.id, kent])
      expect((await doe(organisatie.baas, 'GET', '/privacyverzoeken')).tekst).not.toContain(vreemd)
    }
  })

  it('houdt een motivering bij die tafel: wie later onder een ander id van haar komt, leest haar niet', async () => {
    const { school, wijkteam, bs, bw, elders, eigen, tokens } = await wereld(true)
    const aanbod = await doe(wijkteam.baas, 'POST', `/casussen/${eigen}/regie/aanbiedingen`, {
      aan: { persoonId: bw.moeder, naast: { organisatieId: wijkteam.id, medewerkerId: medewerkerId(wijkteam.baas) } },
      ...{ reden: 'Zij wil het zelf.', berichtAanGezin: 'Besproken op 20 november.', openstaandeActies: 'Geen.' },
    })
    const pad = `/casussen/${eigen}/regie/aanbiedingen/${aanbod.id}`
    const motiveringen = [{ regel: 'regie-overdracht-sluitend', tekst: 'Ik ken de weg.' }]
    const { etag } = await doe(tokens[0], 'GET', pad)
    await doe(tokens[0], 'POST', `${pad}/acceptaties`, { motiveringen }, { ifMatch: etag })
    const gelezen = async (wie: Wie): Promise<string> => (await huis.roep(wie, 'GET', '/motiveringen')).tekst
    expect(await gelezen(tokens[0])).toContain('Ik ken de weg.')
    // The code of the school had reached the wrong one: the mother that the school means is somebody else.
    const { resultaten } = (await doe(school.baas, 'GET', '/uitnodigingen?limiet=100')).body
    const fout = resultaten.find(({ persoonId }: { persoonId?: string }) => persoonId === bs.moeder).id
    await doe(school.baas, 'POST', `/uitnodigingen/${fout}/vervallenverklaringen`, { reden: 'De verkeerde kreeg de code.' })
    const echte = mens()
    await laatIn(school.baas, elders, bs.moeder, 'ouder', echte)
    expect(await gelezen(echte)).not.toContain('Ik ken de weg.')
    expect(await gelezen(tokens[0])).toContain('Ik ken de weg.')
  })
})
