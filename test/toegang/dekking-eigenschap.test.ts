import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bit, type Cel, dossiercellen, masker } from '../../src/toegang/cellen.ts'
import { type Dekking, type Dekkingfeiten, dekkingVan } from '../../src/toegang/dekking.ts'

/*
 * What toestemming, deling and presence open, counted once more and naively: per day, per reader, per row, from the words of the law and of the design. The pure function
 * under test thinks in spans and masks; nothing of that is used here.
 */

const vandaag = '2026-11-23'
const [kindA, kindB, moeder, vader] = ['kind-a', 'kind-b', 'moeder', 'vader']
const organisaties = [
  { id: 'org-a', soort: 'school' },
  { id: 'org-b', soort: 'wijkteam' },
  { id: 'org-c', soort: 'gemeente' },
]
const dagen = ['2026-11-23', '2026-12-01', '2026-12-31', '2027-01-01', '2027-01-20', '2027-06-30', '2027-07-01', '2028-02-29', '2028-03-01']
const geboren = ['2015-01-20', '2011-01-20', '2012-02-29', '2009-01-20', '2017-03-14', null]
const cellen: Cel[] = [
  'casus/basis',
  'casus/gezondheid',
  'casus/veiligheid',
  'school/onderwijs',
  'swv/gezondheid',
  'jeugdhulp/jeugdhulp',
  'jeugdhulp/thuissituatie',
]

const dag = fc.constantFrom(...dagen)
const open = fc.subarray(cellen, { minLength: 1 }).map(masker)
const ontvangers = fc.subarray(organisaties)
const antwoord = fc.record({
  gever: fc.constantFrom('kind', 'moeder', 'vader'),
  uitkomst: fc.constantFrom('gegeven' as const, 'gegeven' as const, 'gegeven' as const, 'geweigerd' as const),
  zelf: fc.boolean(),
  bevestigd: fc.subarray(['org-a', 'org-b']),
})
const toestemming = fc.record({
  vrager: fc.constantFrom('org-a', 'org-b'),
  bronnen: fc.subarray(['org-a', 'org-b'], { minLength: 1 }),
  ontvangers,
  tot: dag,
  opent: open,
  betrokkenheid: fc.boolean(),
  antwoorden: fc.uniqueArray(antwoord, { selector: ({ gever }) => gever, minLength: 1, maxLength: 3 }),
})
const deling = fc.record({
  bron: fc.constantFrom('org-a', 'org-b'),
  grond: fc.constantFrom(
    'wettelijk' as const,
    'vitaal-belang' as const,
    'conflict-van-plichten' as const,
    'rechtstreeks-betrokken' as const,
  ),
  ontvangers,
  personen: fc.subarray([vader]),
  tot: dag,
  opent: open,
  open: fc.boolean(),
  geinformeerd: fc.boolean(),
  geheimhouding: fc.boolean(),
})
const stuk = fc.record({
  bron: fc.constantFrom('org-a', 'org-b'),
  ontvangers,
  personen: fc.subarray([moeder, vader]),
  aanwezig: fc.subarray([moeder, vader]),
  zelf: fc.boolean(),
  opent: open,
  geheimhouding: fc.boolean(),
})
const gezag = fc.record({
  persoon: fc.constantFrom(kindA, kindB),
  wie: fc.constantFrom(moeder, vader),
  van: fc.constant('2009-01-01'),
  tot: fc.option(dag),
  bekend: fc.boolean(),
})

const wereld = fc.record({
  geboren: fc.tuple(fc.constantFrom(...geboren), fc.constantFrom(...geboren)),
  gezag: fc.array(gezag, { maxLength: 4 }),
  toestemmingen: fc.array(toestemming, { maxLength: 2 }),
  delingen: fc.array(deling, { maxLength: 2 }),
  stukken: fc.array(stuk, { maxLength: 2 }),
  zitErbij: fc.subarray(organisaties.map(({ id }) => id)),
  gesloten: fc.nat({ max: 9 }).map((n) => n === 0),
})
type Wereld = typeof wereld extends fc.Arbitrary<infer W> ? W : never

const aanTafel = ({ zitErbij }: Wereld) => ({
  organisaties: zitErbij,
  deelnames: zitErbij.map((organisatie) => ({ id: `deelname-${organisatie}`, organisatie })),
})
const feitenVan = (w: Wereld): Dekkingfeiten => ({
  ids: [
    { id: kindA, eigenaar: 'org-a', geboortedatum: w.geboren[0] },
    { id: kindB, eigenaar: 'org-b', geboortedatum: w.geboren[1] },
  ],
  gezag: w.gezag.map(({ persoon, wie, van, tot, bekend }) => ({
    persoon,
    houder: wie,
    leden: bekend ? [wie, `${wie}-elders`] : [wie],
    sleutel: wie,
    van,
    tot,
  })),
  gezinnen: [],
  casussen: [{ id: 'casus', eigenaar: 'org-a', persoon: kindA, open: !w.gesloten, ...aanTafel(w), overleggen: [], inbreng: [] }],
  toestemmingen: w.toestemmingen.map((vraag, nr) => ({
    ...vraag,
    id: `vraag-${nr}`,
    betreft: vraag.vrager === 'org-a' ? kindA : kindB,
    casus: 'casus',
    personen: [],
    alleenHulp: false,
    antwoorden: vraag.antwoorden.map(({ gever, ...rest }) => ({
      ...rest,
      gever,
      hoedanigheid: gever === 'kind' ? 'jeugdige' : 'ouder-met-gezag',
      zonderOuderdeel: null,
    })),
  })),
  delingen: w.delingen.map((een, nr) => ({ ...een, id: `deling-${nr}`, betreft: kindA, casus: 'casus' })),
  stukken: w.stukken.map((een, nr) => ({
    ...een,
    id: `stuk-${nr}`,
    overleg: 'overleg',
    betreft: kindA,
    casus: 'casus',
    dag: vandaag,
    eindigt: `${vandaag}T10:00:00.000Z`,
    ontvangers: een.ontvangers.filter(({ id }) => id !== een.bron),
  })),
  koppelingen: [],
})

type Rij = { eigenaar: string; betreft: string; cel: Cel }
/** What the rows of dekking say of one row in the casus: without a name, on grounds that share. */
const volgensDekking = (dekking: Dekking[], houder: string, { eigenaar, betreft, cel }: Rij, op: string): boolean =>
  dekking.some(
    (d) =>
      d.houder === houder &&
      d.rij === null &&
      !['eigenaar', 'gezag', 'zelf'].includes(d.grond) &&
      d.betreft === betreft &&
      d.bron === eigenaar &&
      d.casus === 'casus' &&
      d.van <= op &&
      (d.tot === null || op < d.tot) &&
      ((d.opent >> BigInt(bit(cel))) & 1n) === 1n,
  )

/** Whole years, counted the way one counts on a calendar: who was born on 29 February has a birthday on 1 March in other years. */
const jaren = (geboortedatum: string, op: string): number => {
  const [j, m, d] = geboortedatum.split('-').map(Number) as [number, number, number]
  const [jj, mm, dd] = op.split('-').map(Number) as [number, number, number]
  return jj - j - (mm > m || (mm === m && dd >= d) ? 0 : 1)
}
const heeft = (opent: bigint, cel: Cel): boolean => ((opent >> BigInt(bit(cel))) & 1n) === 1n
const magSwv = (soort: string): boolean => ['school', 'schoolbestuur'].includes(soort)

function naief(w: Wereld, houder: string, { eigenaar, cel }: Rij, op: string): boolean {
  if (w.gesloten) return false
  const data = w.geboren.filter((datum) => datum !== null)
  const doorDeling = w.delingen.some((een) => {
    if (!een.open || op > een.tot || een.bron !== eigenaar || !heeft(een.opent, cel)) return false
    if (cel.endsWith('/gezondheid') && !een.geheimhouding) return false
    const organisatie = een.ontvangers.find(({ id }) => id === houder)
    if (organisatie) return cel !== 'swv/gezondheid' || magSwv(organisatie.soort)
    if (!een.personen.includes(houder) || cel === 'swv/gezondheid' || cel.endsWith('/veiligheid')) return false
    const oudst = Math.max(0, ...data.map((datum) => jaren(datum, op)))
    const jongst = Math.min(...data.map((datum) => jaren(datum, op)))
    // Where the records disagree about the age band, nothing.
    if (data.length > 0 && (oudst >= 18 || (oudst >= 16 && jongst < 16))) return false
    return oudst < 16 || !/\/(jeugdhulp|gezondheid|thuissituatie|financieel)$/.test(cel)
  })
  const volgens = (persoon: string) => w.gezag.filter((g) => g.persoon === persoon && (g.tot === null || op <= g.tot))
  const doorAanwezigheid = w.stukken.some((een) => {
    if (op !== vandaag || een.bron !== eigenaar || !heeft(een.opent, cel) || (cel.endsWith('/gezondheid') && !een.geheimhouding))
      return false
    const organisatie = een.ontvangers.find(({ id }) => id === houder && id !== een.bron)
    if (organisatie ? cel === 'swv/gezondheid' && !magSwv(organisatie.soort) : !een.personen.includes(houder) || cel === 'swv/gezondheid')
      return false
    const nodig = [...volgens(kindA), ...(eigenaar === 'org-a' ? [] : volgens(kindB).filter(({ bekend }) => bekend))]
    const ouders = volgens(kindA).length > 0 && nodig.every(({ wie }) => een.aanwezig.includes(wie))
    return (data.length > 0 ? data : [null]).every((datum) => {
      const oud = datum === null ? undefined : jaren(datum, op)
      if (oud !== undefined && oud >= 16) return een.zelf
      return oud !== undefined && oud < 12 ? ouders : ouders && een.zelf
    })
  })
  const doorToestemming = w.toestemmingen.some((vraag) => {
    const organisatie = vraag.ontvangers.find(({ id }) => id === houder)
    if (!organisatie || !heeft(vraag.opent, cel)) return false
    if (cel === 'swv/gezondheid' && !magSwv(organisatie.soort)) return false
    return iedereenZeiJa(w, vraag, eigenaar, op)
  })
  return doorDeling || doorAanwezigheid || doorToestemming
}

/** Whether this question stands open for the rows of this source on a day. */
function iedereenZeiJa(w: Wereld, vraag: Wereld['toestemmingen'][number], eigenaar: string, op: string): boolean {
  if (w.gesloten || op > vraag.tot || !vraag.bronnen.includes(eigenaar)) return false
  const data = w.geboren.filter((datum) => datum !== null)
  const volgens = (persoon: string) => w.gezag.filter((g) => g.persoon === persoon && (g.tot === null || op <= g.tot))
  const dossier = vraag.vrager === 'org-a' ? kindA : kindB
  const vanBron = eigenaar === 'org-a' ? kindA : kindB
  const telt = vraag.antwoorden.filter(
    (a) => a.uitkomst === 'geweigerd' || a.zelf || eigenaar === vraag.vrager || a.bevestigd.includes(eigenaar),
  )
  const ja = (gever: string): boolean => telt.some((a) => a.gever === gever && a.uitkomst === 'gegeven')
  const nodig = [...volgens(dossier), ...(vanBron === dossier ? [] : volgens(vanBron).filter(({ bekend }) => bekend))]
  const ouders = volgens(dossier).length > 0 && nodig.every(({ wie }) => ja(wie))
  return (data.length > 0 ? data : [null]).every((datum) => {
    const oud = datum === null ? undefined : jaren(datum, op)
    if (oud !== undefined && oud >= 16) return ja('kind')
    return oud !== undefined && oud < 12 ? ouders : ouders && ja('kind')
  })
}

/** That an organisatie sits at the table: of a source that is there, to who receives, where the question asked for this. */
const naiefBetrokken = (w: Wereld, houder: string, organisatie: string, op: string): boolean =>
  w.zitErbij.includes(organisatie) &&
  w.toestemmingen.some(
    (vraag) => vraag.betrokkenheid && vraag.ontvangers.some(({ id }) => id === houder) && iedereenZeiJa(w, vraag, organisatie, op),
  )
const volgensDekkingBetrokken = (dekking: Dekking[], houder: string, organisatie: string, op: string): boolean =>
  dekking.some(
    (d) =>
      d.houder === houder &&
      d.rij === `deelname-${organisatie}` &&
      heeft(d.opent, 'casus/basis') &&
      d.van <= op &&
      (d.tot === null || op < d.tot),
  )

describe('dekking is wat een naïeve telling geeft', () => {
  it('op elke dag, voor elke lezer en elke cel, voor willekeurige toestemmingen, delingen, stukken op tafel, gezag en leeftijden', () => {
    const geteld = { open: 0, dicht: 0 }
    const rijen: Rij[] = ['org-a', 'org-b'].flatMap((eigenaar) =>
      [kindA, kindB].flatMap((betreft) => cellen.map((cel) => ({ eigenaar, betreft, cel }))),
    )
    fc.assert(
      fc.property(wereld, (w) => {
        const dekking = dekkingVan(feitenVan(w), vandaag)
        for (const op of dagen)
          for (const houder of [...organisaties.map(({ id }) => id), vader, moeder])
            for (const rij of rijen) {
              const verwacht = naief(w, houder, rij, op)
              geteld[verwacht ? 'open' : 'dicht']++
              if (volgensDekking(dekking, houder, rij, op) !== verwacht)
                throw new Error(`${houder} ${JSON.stringify(rij)} op ${op}: verwacht ${verwacht}`)
            }
      }),
      { numRuns: 400 },
    )
    expect(geteld.open).toBeGreaterThan(5000)
    expect(geteld.dicht).toBeGreaterThan(5000)
  })

  it('ook dat een organisatie betrokken is, op elke dag en voor elke lezer', () => {
    let geteld = 0
    fc.assert(
      fc.property(wereld, fc.boolean(), (een, allen) => {
        const toestemmingen = een.toestemmingen.map((vraag) => ({ ...vraag, betrokkenheid: allen || vraag.betrokkenheid }))
        const w = { ...een, toestemmingen, ...(allen && { zitErbij: organisaties.map(({ id }) => id) }) }
        const dekking = dekkingVan(feitenVan(w), vandaag)
        for (const op of dagen)
          for (const houder of [...organisaties.map(({ id }) => id), vader, moeder])
            for (const { id } of organisaties) {
              const verwacht = naiefBetrokken(w, houder, id, op)
              if (verwacht) geteld++
              if (volgensDekkingBetrokken(dekking, houder, id, op) !== verwacht)
                throw new Error(`${houder} weet dat ${id} betrokken is op ${op}: verwacht ${verwacht}`)
            }
      }),
      { numRuns: 1000 },
    )
    expect(geteld).toBeGreaterThan(50)
  })

  it('dat iemand betrokken is, opent één rij bij naam en van het dossier niets', () => {
    fc.assert(
      fc.property(wereld, (w) => {
        const alleen = {
          ...w,
          delingen: [],
          stukken: [],
          toestemmingen: w.toestemmingen.map((vraag) => ({ ...vraag, opent: 0n, betrokkenheid: true })),
        }
        for (const { grond, rij, opent } of dekkingVan(feitenVan(alleen), vandaag).filter((een) => een.grond === 'toestemming'))
          expect([grond, /^vraag-/.test(rij ?? '') || (/^deelname-/.test(rij ?? '') && opent === masker(['casus/basis']))]).toEqual([
            'toestemming',
            true,
          ])
      }),
      { numRuns: 200 },
    )
  })

  it('en opent nooit een cel die niet gevraagd of gedeeld is', () => {
    fc.assert(
      fc.property(wereld, (w) => {
        const gevraagd = [...w.toestemmingen, ...w.delingen, ...w.stukken].reduce((som, { opent }) => som | opent, 0n)
        const dekking = dekkingVan(feitenVan(w), vandaag).filter(
          ({ grond, rij }) => !['eigenaar', 'gezag', 'zelf'].includes(grond) && rij === null,
        )
        for (const { opent } of dekking) expect(dossiercellen.filter((cel) => heeft(opent, cel) && !heeft(gevraagd, cel))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
