import { plusDagen } from '../basis/klok.ts'
import { alles, bit, masker, metCategorie } from './cellen.ts'
import { gezagOpent, leeftijden, type Span, snijd, tussenVerjaardagen, zelfOpent, zelfVanaf } from './gezag.ts'
import { openVan, type Vraagfeiten } from './toestemming.ts'

/** One row of `dekking`, before it has a number. Days are half-open. */
export type Dekking = {
  houder: string
  persoon: string
  betreft: string
  bron: string | null
  gezin: string | null
  casus: string | null
  rij: string | null
  planversie: number | null
  van: string
  tot: string | null
  opent: bigint
  grond: 'eigenaar' | 'gezag' | 'zelf' | 'toestemming'
  steunt_op: string | null
}

/** The facts that decide who sees what about one identity; all of it from the tables, none from the caller. `tot` is the last day included. */
export type Dekkingfeiten = {
  /** The identity: every id of this one person, whose record each is, and the birth date that stands there. */
  ids: { id: string; eigenaar: string; geboortedatum: string | null }[]
  /** Who has gezag by which record: the persoon (or organisatie) named there, every id of that one, from when to when. */
  gezag: { persoon: string; houder: string; leden: string[]; sleutel: string; van: string; tot: string | null }[]
  /** The gezinnen this person belongs to now or later, and for each the ids of those who also do. */
  gezinnen: { id: string; van: string; tot: string | null; leden: { id: string; van: string; tot: string | null }[]; plannen: string[] }[]
  casussen: {
    id: string
    eigenaar: string
    persoon: string
    open: boolean
    organisaties: string[]
    inbreng: { plan: string; planversie: number | null; eigenaar: string }[]
  }[]
  toestemmingen: (Vraagfeiten & { id: string; betreft: string; casus: string; bronnen: string[]; ontvangers: string[]; opent: bigint })[]
  koppelingen: { id: string; eigenaren: string[] }[]
}

const inCasus =
  masker(metCategorie(['basis', 'onderwijs', 'thuissituatie', 'gezondheid', 'jeugdhulp', 'veiligheid', 'leerplicht', 'financieel'])) &
  (((1n << 8n) - 1n) << BigInt(bit('casus/basis')))

const casusbasis = masker(['casus/basis'])

/** All dekking that follows from one person's facts, from `vandaag` on. Pure; the same facts give the same rows in the same order. */
export function dekkingVan(feiten: Dekkingfeiten, vandaag: string): Dekking[] {
  const rijen = [...eigenaren(feiten), ...zelf(feiten), ...gezag(feiten), ...toestemmingen(feiten, vandaag)]
  const geldig = rijen.filter((rij) => (rij.tot === null || rij.tot > vandaag) && rij.opent !== 0n)
  return [...new Map(geldig.map((rij) => [dekkingSleutel(rij), rij])).values()]
}

/** What makes two rows the same row. */
export const dekkingSleutel = (rij: Dekking): string =>
  [
    rij.houder,
    rij.persoon,
    rij.betreft,
    rij.bron,
    rij.gezin,
    rij.casus,
    rij.rij,
    rij.planversie,
    rij.van,
    rij.tot,
    rij.opent,
    rij.grond,
    rij.steunt_op,
  ].join('|')

type Basis = Pick<Dekking, 'houder' | 'persoon' | 'betreft' | 'van' | 'opent' | 'grond'> & Partial<Dekking>
const rij = (basis: Basis): Dekking => ({
  bron: null,
  gezin: null,
  casus: null,
  rij: null,
  planversie: null,
  tot: null,
  steunt_op: null,
  ...basis,
})
const altijd = '1900-01-01'

/** Owner: an organisatie that keeps a record of this person, or takes part in a casus about them, sees its own rows; the opener sees the casus. */
function eigenaren({ ids, casussen }: Dekkingfeiten): Dekking[] {
  const organisaties = new Set([...ids.map((id) => id.eigenaar), ...casussen.flatMap((casus) => casus.organisaties)])
  const grond = 'eigenaar' as const
  return [
    ...[...organisaties].flatMap((houder) =>
      ids.map(({ id }) => rij({ houder, persoon: id, betreft: id, bron: houder, van: altijd, opent: alles, grond })),
    ),
    ...casussen.map((casus) =>
      rij({
        houder: casus.eigenaar,
        persoon: casus.persoon,
        betreft: casus.persoon,
        rij: casus.id,
        casus: casus.id,
        van: altijd,
        opent: alles,
        grond,
      }),
    ),
  ]
}

/** Oneself, from the age at which one sees the own record. */
function zelf(feiten: Dekkingfeiten): Dekking[] {
  return feiten.ids.flatMap(({ id }) => {
    const span = tussenVerjaardagen(geboren(feiten, id), zelfVanaf)
    const leden = feiten.ids.map((ander) => ander.id)
    return span ? persoonlijk(inDossier(feiten, id), { houder: id, dossier: id, leden, span, opent: zelfOpent, grond: 'zelf' }) : []
  })
}

/** Gezag, per age band, for the one who has it in this record. */
function gezag(feiten: Dekkingfeiten): Dekking[] {
  return feiten.gezag.flatMap(({ persoon: dossier, houder, leden, ...relatie }) =>
    gezagOpent.flatMap((band) => {
      const leeftijd = tussenVerjaardagen(geboren(feiten, dossier), band.van, band.tot)
      const span = leeftijd && snijd(leeftijd, { van: relatie.van, tot: na(relatie.tot) })
      if (!span) return []
      const eigen = inDossier(feiten, dossier)
      // From 16 the jeugdige alone answers: what is asked is no longer for those with gezag to read.
      const gezien = band.van < leeftijden.zelfAlleen ? eigen : { ...eigen, toestemmingen: [] }
      return persoonlijk(gezien, { houder, dossier, leden, span, opent: band.opent, grond: 'gezag' })
    }),
  )
}

/** The birth date as one record has it; where that has none, as another does. */
const geboren = ({ ids }: Dekkingfeiten, dossier: string): string | null =>
  ids.find(({ id }) => id === dossier)?.geboortedatum ?? geboortedata(ids).at(-1) ?? null
export const geboortedata = (ids: Dekkingfeiten['ids']): string[] =>
  [...new Set(ids.flatMap(({ geboortedatum }) => (geboortedatum === null ? [] : [geboortedatum])))].sort()
const eigenaarVan = ({ ids }: Dekkingfeiten, dossier: string): string | null => ids.find(({ id }) => id === dossier)?.eigenaar ?? null

/**
 * What hangs on one record of this person. Who someone is, and who has gezag, is known per record: each organisatie vouches for its own, and what one of
 * them wrote down opens nothing of another's.
 */
function inDossier(feiten: Dekkingfeiten, dossier: string): Dekkingfeiten {
  const eigenaar = eigenaarVan(feiten, dossier)
  return {
    ...feiten,
    casussen: feiten.casussen.filter((casus) => casus.persoon === dossier || casus.eigenaar === eigenaar),
    toestemmingen: feiten.toestemmingen.filter((vraag) => vraag.betreft === dossier),
    koppelingen: feiten.koppelingen.filter(({ eigenaren }) => eigenaar !== null && eigenaren.includes(eigenaar)),
  }
}

type Blik = { houder: string; dossier: string; leden: string[]; span: Span; opent: bigint; grond: 'zelf' | 'gezag' }

/**
 * What a person sees about another or oneself, through one record: the rows about that id, and of its owner about the other ids; those of the home only
 * where one belongs to that home; and by name what has no single subject: the casus, the gezin and its plan, the toestemmingen to answer, the koppelingen.
 */
function persoonlijk(feiten: Dekkingfeiten, { houder, dossier, leden, span, opent, grond }: Blik): Dekking[] {
  const maak = (betreft: string, meer: Partial<Dekking>, s: Span = span): Dekking =>
    rij({ houder, persoon: betreft, betreft, van: s.van, tot: s.tot ?? null, opent, grond, ...meer })
  const bron = eigenaarVan(feiten, dossier)
  return [
    ...feiten.ids.map(({ id }) => maak(id, id === dossier ? {} : { bron })),
    ...feiten.gezinnen.flatMap((gezin) => {
      const samen = gezin.leden.filter((lid) => leden.includes(lid.id)).map((lid) => snijd(span, { van: lid.van, tot: na(lid.tot) }))
      return samen.flatMap((s) => {
        const binnen = s && snijd(s, { van: gezin.van, tot: na(gezin.tot) })
        if (!binnen) return []
        return feiten.ids.flatMap(({ id }) => [
          maak(id, { gezin: gezin.id }, binnen),
          maak(id, { rij: gezin.id }, binnen),
          ...gezin.plannen.map((plan) => maak(id, { rij: plan }, binnen)),
        ])
      })
    }),
    ...feiten.casussen.map((casus) => maak(casus.persoon, { rij: casus.id, casus: casus.id, opent: opent & inCasus })),
    ...feiten.toestemmingen.map((vraag) => maak(dossier, { rij: vraag.id, casus: vraag.casus, opent: alles })),
    ...feiten.koppelingen.map((koppeling) => maak(dossier, { rij: koppeling.id })),
  ]
}

/**
 * Toestemming: open to each receiver, for the asked rows and cells, on the days on which everyone required has said yes. Who has gezag is read from the
 * record the question is about: the one who asks must be able to show that all of them answered.
 */
function toestemmingen(feiten: Dekkingfeiten, vandaag: string): Dekking[] {
  return feiten.toestemmingen.flatMap((vraag) => {
    const casus = feiten.casussen.find((c) => c.id === vraag.casus)
    if (!casus?.open) return []
    return openVoorAlleLeeftijden(vraag, feiten, vandaag).flatMap((span) =>
      // What stands open today has no need of a first day: the same facts give the same row tomorrow.
      vraag.ontvangers.flatMap((houder) =>
        voorOntvanger(feiten, vraag, casus, houder, span.van === vandaag ? { ...span, van: altijd } : span),
      ),
    )
  })
}

/** Where the records disagree about the birth date, it stands open only on the days on which it would by each of them. */
function openVoorAlleLeeftijden(vraag: Dekkingfeiten['toestemmingen'][number], { ids, gezag }: Dekkingfeiten, vandaag: string): Span[] {
  const over = gezag.filter(({ persoon }) => persoon === vraag.betreft)
  const data = geboortedata(ids)
  const perDatum = (data.length > 0 ? data : [null]).map((geboortedatum) => openVan(vraag, { geboortedatum, ids, gezag: over }, vandaag))
  return perDatum.reduce((open, ander) => open.flatMap((a) => ander.flatMap((b) => snijd(a, b) ?? [])))
}

function voorOntvanger(
  feiten: Dekkingfeiten,
  vraag: Dekkingfeiten['toestemmingen'][number],
  casus: Dekkingfeiten['casussen'][number],
  houder: string,
  span: Span,
): Dekking[] {
  const maak = (betreft: string, meer: Partial<Dekking>): Dekking =>
    rij({
      houder,
      persoon: betreft,
      betreft,
      casus: casus.id,
      van: span.van,
      tot: span.tot ?? null,
      opent: vraag.opent,
      grond: 'toestemming',
      steunt_op: vraag.id,
      ...meer,
    })
  return [
    maak(casus.persoon, { rij: vraag.id, opent: alles }),
    // What was said at the table is the opener's: more than who sits there opens only when it is one of those asked for.
    maak(casus.persoon, { rij: casus.id, opent: vraag.opent & (vraag.bronnen.includes(casus.eigenaar) ? inCasus : casusbasis) }),
    ...feiten.ids.flatMap(({ id }) => vraag.bronnen.map((bron) => maak(id, { bron }))),
    ...casus.inbreng
      .filter((inbreng) => vraag.bronnen.includes(inbreng.eigenaar))
      .flatMap((inbreng) =>
        feiten.ids.map(({ id }) => maak(id, { rij: inbreng.plan, bron: inbreng.eigenaar, planversie: inbreng.planversie })),
      ),
  ]
}

/** The first day after a last day. */
export const na = (tot: string | null): string | undefined => (tot === null ? undefined : plusDagen(tot, 1))
