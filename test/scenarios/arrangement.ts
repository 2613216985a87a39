import { organisaties, verhalen } from '../gezinnen.ts'
import { metToestemming } from './aan-tafel.ts'
import { aanvraag, schoolplek, steunInDeWijk } from './arrangement/delen.ts'
import { gemaakt, goed } from './noor/spel.ts'
import { beginSpel, doe, idBij, nodigOrganisatieUit, nodigPersoonUit, probeer, type Spel, totAkkoord, type Verhaal } from './spel.ts'

const rollen = {
  gemeente: { naam: 'Ottilie (gemeente)', medewerker: 'consulentDoetinchem' },
  school: { naam: 'Hanneke (ib’er speciaal onderwijs)', medewerker: 'ibSpeciaal' },
  wijkschool: { naam: 'Marijke (ib’er basisschool)', medewerker: 'ib' },
  wijkteam: { naam: 'Fenna (wijkteam)', medewerker: 'wijkteam' },
  moeder: { naam: 'Aleksandra (moeder)', persoon: 'moederWietske' },
} as const
type Rol = keyof typeof rollen
type Geheel = Spel<Rol> & { casus: string; pad: string; mandaat: string; onderdelen: Record<string, string> }
const { slingelaar, vlierhof, wijkteamDoetinchem, gemeenteDoetinchem } = organisaties
const bij = (mens: 'wietske' | 'moederWietske') => idBij(mens, 'slingelaar')
const bijWijkteam = (mens: 'wietske' | 'moederWietske') => idBij(mens, 'wijkteamDoetinchem')
const bijVlierhof = (mens: 'wietske' | 'moederWietske') => idBij(mens, 'vlierhof')

/**
 * One conversation of an hour, with the mother, two schools, care and the gemeente, and one arrangement: a place at school, help, leerplicht and transport (Interprofessioneel
 * samenwerken, box Oost-Achterhoek). Who decides goes about it or has a mandaat; what nobody at the table may decide is a proposal with a day. How the hour itself is
 * recorded, the story `oost-achterhoek` tells.
 */
export const arrangement: Verhaal = async (toneel, vertel) => {
  const spel: Geheel = { ...(await beginSpel(toneel, vertel, rollen)), casus: '', pad: '', mandaat: '', onderdelen: {} }
  for (const scene of [mandaat, eenAanmelding, wieLeestWat, schoolBegint, wijkteamBeslist, vervoer, vaststellen, iederHetEigenDeel, opTijd])
    await scene(spel)
  return spel
}

/** Before any child is at a table: who may decide in the name of the gemeente, about what, and for how long. */
async function mandaat(spel: Geheel): Promise<void> {
  const { vertel, wie } = spel
  vertel.bedrijf('Het mandaat')
  const body = {
    aanId: wijkteamDoetinchem.id,
    functies: ['wijkteammedewerker' as const],
    onderdelen: ['jeugdhulp' as const, 'gezinshulp' as const],
    hoogstensMaanden: 12,
    vindplaats: 'Mandaatbesluit jeugdhulp Doetinchem 2026, artikel 3',
    van: '2026-01-01',
  }
  spel.mandaat = gemaakt(await wie.gemeente.api.POST('/mandaten', { body }))
  vertel.zeg(
    'De gemeente laat het wijkteam namens haar beslissen over jeugdhulp en gezinshulp, voor hoogstens twaalf maanden. Wie aan tafel zit, hoeft daarvoor niet terug naar kantoor.',
  )
}

/** One registration: the school opens the casus, and everyone who is needed comes. */
async function eenAanmelding(spel: Geheel): Promise<void> {
  const { vertel, wie } = spel
  vertel.bedrijf('Eén loket, één aanmelding')
  const { situatie, hulpvragen } = verhalen.wietske
  vertel.zeg(`${situatie} Thuis loopt het vast, en elke dag komt zij overstuur aan op school.`)
  const [vraag] = hulpvragen
  const jeugdige = { persoonId: bij('wietske'), hulpvraag: vraag && { tekst: vraag.tekst, categorie: 'onderwijs' as const } }
  const body = { jeugdigen: [jeugdige] }
  const casus = gemaakt(await wie.school.api.POST('/casussen', { body }))
  spel.casus = casus
  const wietske = (eigenPersoonId: string) => [{ jeugdigeId: bij('wietske'), eigenPersoonId }]
  await nodigPersoonUit(wie.school, casus, wie.moeder, bij('moederWietske'), 'ouder')
  await nodigOrganisatieUit(wie.school, casus, [wie.wijkschool, 'vlierhof', 'school'], wietske(bijVlierhof('wietske')))
  await nodigOrganisatieUit(wie.school, casus, [wie.wijkteam, 'wijkteamDoetinchem', 'wijkteam'], wietske(bijWijkteam('wietske')))
  await nodigOrganisatieUit(wie.school, casus, [wie.gemeente, 'gemeenteDoetinchem', 'overig'], [])
  const { resultaten } = goed(await wie.moeder.api.GET('/mandaten'))
  const [eerste] = resultaten
  spel.gezien['moeder leest het mandaat'] = `${eerste?.vindplaats}: ${eerste?.onderdelen.join(', ')}, ${eerste?.hoogstensMaanden} maanden`
  vertel.zeg(`Aleksandra kan lezen wie er straks mag beslissen: “${eerste?.vindplaats}”.`)
}

/** Who reads what is the mother's to say; who must be able to see it all is the one who lays it down. */
async function wieLeestWat(spel: Geheel): Promise<void> {
  const { vertel, wie, casus } = spel
  vertel.bedrijf('Wie mag wat lezen?')
  const ja: Parameters<typeof metToestemming>[3] = [[wie.moeder, bij('moederWietske')]]
  const vraag = { betreftId: bij('wietske'), doel: verhalen.wietske.toestemmingsdoel }
  await metToestemming(
    wie.school,
    casus,
    {
      ...vraag,
      bronnen: ['slingelaar', 'vlierhof', 'wijkteamDoetinchem', 'gemeenteDoetinchem'],
      ontvangers: ['slingelaar', 'vlierhof', 'wijkteamDoetinchem', 'gemeenteDoetinchem'],
      cellen: ['casus/basis', 'casus/onderwijs', 'casus/leerplicht'],
    },
    ja,
  )
  await metToestemming(
    wie.school,
    casus,
    { ...vraag, bronnen: ['wijkteamDoetinchem'], ontvangers: ['slingelaar'], cellen: ['casus/jeugdhulp'] },
    ja,
  )
  await nodigPersoonUit(wie.wijkteam, casus, wie.moeder, bijWijkteam('moederWietske'), 'ouder')
  await nodigPersoonUit(wie.wijkschool, casus, wie.moeder, bijVlierhof('moederWietske'), 'ouder')
  vertel.zeg(
    'Wat over school, leerplicht en vervoer gaat, mag ieder aan tafel lezen. Welke hulp Wietske krijgt, leest ook de school die het arrangement begint; wat thuis speelt alleen het wijkteam.',
  )
}

/** What the schools decide themselves: a place, and support. One of them in one call. */
async function schoolBegint(spel: Geheel): Promise<void> {
  const { vertel, wie, toneel, casus, onderdelen } = spel
  vertel.bedrijf('Eén gesprek van een uur')
  await toneel.zetKlok('2026-11-24T13:05:00.000Z')
  vertel.zeg('Om twee uur zitten zij bij elkaar. Hanneke begint het arrangement: de plek op school, en het vervoer daarheen.')
  const { body } = await doe(wie.school, 'POST', `/casussen/${casus}/_samen`, { operaties: schoolplek })
  const ids = body.operaties.map(({ location }: { location: string }) => location.split('/').at(-1))
  spel.pad = `/casussen/${casus}/arrangementen/${ids[0]}`
  Object.assign(onderdelen, { onderwijsplek: ids[1], vervoer: ids[3] })
  onderdelen.steun = (await doe(wie.wijkschool, 'POST', `${spel.pad}/onderdelen`, steunInDeWijk)).id
  await doe(wie.wijkschool, 'POST', `${spel.pad}/onderdelen/${onderdelen.steun}/besluiten`, { uitkomst: 'toegekend' })
  vertel.zeg('Over de plek beslist de school voor speciaal onderwijs, over de steun op de twee ochtenden de basisschool in de wijk.')
}

/** Within the mandaat at once; what would last too long not, until it has a last day. */
async function wijkteamBeslist(spel: Geheel): Promise<void> {
  const { vertel, wie, pad, onderdelen } = spel
  vertel.bedrijf('Het wijkteam beslist aan tafel')
  const metMandaat = { uitkomst: 'toegekend', mandaatId: spel.mandaat, motivering: 'Nodig om naar school te kunnen, en lichter kan niet.' }
  const beslis = (moment: string, onderdeelId: string) =>
    probeer(spel, moment, wie.wijkteam, 'POST', `${pad}/onderdelen/${onderdeelId}/besluiten`, metMandaat)
  for (const { soort, ...onderdeel } of aanvraag)
    onderdelen[soort] = (await doe(wie.wijkteam, 'POST', `${pad}/onderdelen`, { soort, ...onderdeel })).id
  await beslis('jeugdhulp toekennen', onderdelen.jeugdhulp as string)
  const { body } = await beslis('gezinshulp toekennen', onderdelen.gezinshulp as string)
  vertel.zeg('Over de hulp voor Wietske beslist Fenna meteen. Bij de hulp thuis zei zij niet tot wanneer.')
  const geweigerd = body.bevindingen.filter(({ uitkomst }: { uitkomst: string }) => uitkomst !== 'voldaan')
  spel.regels['gezinshulp toekennen'] = geweigerd.map(({ regel }: { regel: string }) => regel)
  vertel.geweigerd(wie.wijkteam.naam, geweigerd)
  const gezinshulp = `${pad}/onderdelen/${onderdelen.gezinshulp}`
  const { etag } = await doe(wie.wijkteam, 'GET', gezinshulp)
  await doe(wie.wijkteam, 'PATCH', gezinshulp, { tot: '2027-05-31' }, etag)
  await beslis('gezinshulp toekennen', onderdelen.gezinshulp as string)
  vertel.akkoord('Een half jaar past binnen het mandaat. Aleksandra hoort aan tafel wat er komt, en wanneer.')
}

/** About transport the gemeente decides; the mandaat is not for that. */
async function vervoer(spel: Geheel): Promise<void> {
  const { vertel, wie, pad, onderdelen } = spel
  vertel.bedrijf('En het vervoer?')
  vertel.zeg('Fenna wil het taxibusje er meteen bij regelen, met hetzelfde mandaat.')
  const body = { uitkomst: 'toegekend', mandaatId: spel.mandaat, motivering: 'Met de bus komt zij elke dag overstuur aan.' }
  const besluiten = `${pad}/onderdelen/${onderdelen.vervoer}/besluiten`
  const voorstel = await totAkkoord(spel, 'vervoer toekennen', wie.wijkteam, ['POST', besluiten, body], {
    antwoorden: { '/uiterlijkOp': '2026-12-14' },
  })
  const { uitkomst, beslisserId, uiterlijkOp } = (await doe(wie.moeder, 'GET', `${pad}`)).body.besluiten.find(
    ({ id }: { id: string }) => id === voorstel.id,
  )
  spel.gezien['vervoer daarna'] = [uitkomst, uiterlijkOp, beslisserId === gemeenteDoetinchem.id]
  vertel.akkoord('Het staat er als voorstel aan de gemeente, met de dag waarop Aleksandra het uiterlijk hoort: 14 december.')
}

/** The one approach: nothing forgotten, and of all that is needed who does it and who pays. */
async function vaststellen(spel: Geheel): Promise<void> {
  const { vertel, wie, pad } = spel
  vertel.bedrijf('Vaststellen')
  vertel.zeg('Fenna ziet elk onderdeel, en stelt het arrangement vast. Is er niets vergeten?')
  await totAkkoord(spel, 'vaststellen', wie.wijkteam, ['POST', `${pad}/vaststellingen`], {
    etagVan: pad,
    wieIs: (_door, id) => (id === slingelaar.id ? wie.school : id === vlierhof.id ? wie.wijkschool : undefined),
    antwoorden: { '/oordeel': 'niet-nodig', '/financier': 'Samenwerkingsverband po De Stuwwal' },
  })
  const { body } = await doe(wie.moeder, 'GET', pad)
  spel.gezien.status = body.status
  vertel.akkoord('Nu staat het vast: één arrangement, waarin alles is overwogen. Wat anders moet, komt in een volgend.')
}

/** The same arrangement, and everyone their honest part. */
async function iederHetEigenDeel(spel: Geheel): Promise<void> {
  const { vertel, wie, pad } = spel
  vertel.bedrijf('Ieder leest het eigen deel')
  for (const rol of ['moeder', 'wijkteam', 'school', 'wijkschool', 'gemeente'] as const) {
    const { body } = await probeer(spel, `${rol} leest het arrangement`, wie[rol], 'GET', pad)
    spel.gezien[rol] = body.onderdelen.map(({ soort }: { soort: string }) => soort).toSorted()
    spel.gezien[`dicht voor ${rol}`] = body.afgeschermd.map(({ cel }: { cel: string }) => cel)
  }
  // `afgeschermd` speaks of the rows of the school that began it; that says little to it itself, and to another that holds some of the parts.
  for (const rol of ['wijkteam', 'school'] as const) delete spel.gezien[`dicht voor ${rol}`]
  const tekst = 'Ik had liever dat Wietske alle dagen naar de school bij ons om de hoek kon. Zo is het voor nu goed.'
  await probeer(spel, 'moeder zet haar zienswijze ernaast', wie.moeder, 'POST', `${pad}/zienswijzen`, { tekst })
  const { body } = await doe(wie.wijkschool, 'GET', pad)
  spel.gezien['wijkschool leest haar zienswijze'] = body.zienswijzen.map((een: { tekst: string }) => een.tekst === tekst)
  vertel.zeg(`Aleksandra leest alles, en zet ernaast: “${tekst}”`)
  const dicht = (spel.gezien['dicht voor wijkschool'] as string[]).map((cel) => cel.replace('casus/', '')).join(', ')
  vertel.zeg('Hanneke leest ook welke hulp Wietske krijgt; wat thuis speelt niet.')
  vertel.zeg(`Marijke leest wat over school en vervoer gaat. Wat voor haar dicht is, staat erbij: ${dicht}.`)
  vertel.akkoord('De gemeente gaf het mandaat en ziet het voorstel voor vervoer. Welke hulp het werd, leest zij niet.')
}

/** The proposal gets its decision, by who goes about it, before its day. */
async function opTijd(spel: Geheel): Promise<void> {
  const { vertel, wie, toneel, pad, onderdelen } = spel
  vertel.bedrijf('Vóór 14 december')
  await toneel.zetKlok('2026-12-10T09:00:00.000Z')
  const besluit = { uitkomst: 'toegekend', motivering: 'Zelf reizen lukt haar nog niet.' }
  await probeer(spel, 'gemeente beslist', wie.gemeente, 'POST', `${pad}/onderdelen/${onderdelen.vervoer}/besluiten`, besluit)
  const { body } = await doe(wie.moeder, 'GET', pad)
  const over = body.besluiten.filter(({ onderdeelId }: { onderdeelId: string }) => onderdeelId === onderdelen.vervoer)
  spel.gezien['over het vervoer'] = over.map(({ uitkomst, doorId }: { uitkomst: string; doorId: string }) =>
    [uitkomst, doorId === wijkteamDoetinchem.id ? 'wijkteam' : 'gemeente'].join(' door '),
  )
  vertel.akkoord(
    'De gemeente kent het vervoer toe. Aleksandra leest het in hetzelfde arrangement: zij hoefde nergens anders aan te kloppen.',
  )
}
