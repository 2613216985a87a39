import { alles, dossiercellen, masker, metCategorie } from './cellen.ts'
import {
  altijd,
  casusbasis,
  casusVan,
  type Deelname,
  type Dekking,
  type Dekkingfeiten,
  geboortedata,
  inCasus,
  na,
  type Ontvanger,
  rij,
} from './dekkingrij.ts'
import { gezagOpent, type Span, snijd, tussenVerjaardagen } from './gezag.ts'
import { type Antwoordfeit, openVan } from './toestemming.ts'
import type { Grond } from './zicht.ts'

type Vraag = Dekkingfeiten['toestemmingen'][number]

/**
 * Toestemming: open to each receiver, for the asked rows and cells, on the days on which everyone required has said yes. Who has gezag is read from the
 * record the question is about: the one who asks must be able to show that all of them answered. And each source is asked on its own: see `openVoorBron`.
 */
export function toestemmingen(feiten: Dekkingfeiten, vandaag: string): Dekking[] {
  return feiten.toestemmingen.flatMap((vraag) => {
    const casus = casusVan(feiten, vraag.casus, vraag.betreft)
    if (!casus?.open) return []
    const namens = vertegenwoordigers(vraag)
    const ontvangers = [...vraag.ontvangers, ...vraag.personen.map((id) => ({ id, soort: 'persoon' }))]
    const perSpan = Map.groupBy(vraag.bronnen, (bron) => JSON.stringify(openVoorBron(vraag, bron, feiten, vandaag)))
    const open = [...perSpan].flatMap(([spans, bronnen]) =>
      (JSON.parse(spans) as Span[]).flatMap((span) =>
        // What stands open today has no need of a first day: the same facts give the same row tomorrow.
        ontvangers.flatMap((ontvanger) =>
          voorOntvanger(
            feiten,
            {
              id: vraag.id,
              bronnen,
              opent: voorSoort(vraag.opent, ontvanger),
              betrokken: vraag.betrokkenheid ? casus.deelnames?.filter(({ organisatie }) => bronnen.includes(organisatie)) : [],
              grond: 'toestemming',
              scholen: ontvanger.soort === 'persoon' ? [] : vraag.scholen,
            },
            casus,
            ontvanger.id,
            span.van === vandaag ? { ...span, van: altijd } : span,
          ),
        ),
      ),
    )
    return [...namens, ...open]
  })
}

/** Whether an answer counts for the rows of this source: the giver's own, one that the source asked for or vouches for, and every refusal. */
export const teltVoor =
  (vraag: { vrager: string }, bron: string) =>
  (antwoord: Antwoordfeit): boolean =>
    antwoord.uitkomst === 'geweigerd' || antwoord.zelf || bron === vraag.vrager || antwoord.bevestigd.includes(bron)
/** Who answers for the jeugdige reads the question, and nothing else. */
const vertegenwoordigers = (vraag: Vraag): Dekking[] =>
  (vraag.vertegenwoordigd ?? []).flatMap(({ wie, van, tot }) =>
    wie === null
      ? []
      : [
          rij({
            houder: wie,
            persoon: vraag.betreft,
            betreft: vraag.betreft,
            rij: vraag.id,
            casus: vraag.casus,
            van,
            tot: na(tot) ?? null,
            opent: alles,
            grond: 'toestemming',
            steunt_op: vraag.id,
          }),
        ],
  )

/**
 * When the rows of one source stand open. An answer that the asker wrote down opens another's rows only once that source, or the giver, has confirmed it. And
 * who has gezag by the source's own record must have said yes too, as far as the house knows who that is: an organisatie, or a person who logged in elsewhere.
 */
function openVoorBron(vraag: Vraag, bron: string, feiten: Dekkingfeiten, vandaag: string): Span[] {
  // Whether the jeugdige can judge it, each source establishes for its own rows: who asks cannot keep the jeugdige out of another's.
  const vertegenwoordigd = (vraag.vertegenwoordigd ?? []).filter(({ door }) => door === bron)
  const geteld = { ...vraag, antwoorden: vraag.antwoorden.filter(teltVoor(vraag, bron)), vertegenwoordigd }
  const eigen = feiten.ids.filter(({ id, eigenaar }) => eigenaar === bron && id !== vraag.betreft).map(({ id }) => id)
  const vanBron = feiten.gezag.filter(({ persoon, leden }) => eigen.includes(persoon) && leden.length !== 1)
  const vanVrager = feiten.gezag.filter(({ persoon }) => persoon === vraag.betreft)
  const open = openVoorAlleLeeftijden(geteld, vanVrager, feiten, vandaag)
  return vanBron.length === 0 ? open : doorsnede(open, openVoorAlleLeeftijden(geteld, [...vanVrager, ...vanBron], feiten, vandaag))
}

/** Where the records disagree about the birth date, it stands open only on the days on which it would by each of them. */
function openVoorAlleLeeftijden(vraag: Vraag, gezag: Dekkingfeiten['gezag'], { ids }: Dekkingfeiten, vandaag: string): Span[] {
  const data = geboortedata(ids)
  const perDatum = (data.length > 0 ? data : [null]).map((geboortedatum) => openVan(vraag, { geboortedatum, ids, gezag }, vandaag))
  return perDatum.reduce(doorsnede)
}

const doorsnede = (een: Span[], ander: Span[]): Span[] => een.flatMap((a) => ander.flatMap((b) => snijd(a, b) ?? []))

/** Kinds of organisatie to which a samenwerkingsverband may pass on what it knows of someone's health (WVO 2020 art. 2.47 lid 16). */
export const magSwvGezondheid: ReadonlySet<string> = new Set(['school', 'schoolbestuur'])
export const swvGezondheid = masker(['swv/gezondheid'])
export const gezondheid = masker(metCategorie(['gezondheid']))
export const voorSoort = (opent: bigint, { soort }: Ontvanger): bigint => (magSwvGezondheid.has(soort) ? opent : opent & ~swvGezondheid)

/**
 * Deling: one owner's own rows, to the receivers it names, from the confirmation by a second medewerker to its last day or its end. What is shared of someone's
 * health opens only where it is known on what the receivers' confidentiality rests (UAVG art. 30 lid 4).
 */
export function delingen(feiten: Dekkingfeiten): Dekking[] {
  return feiten.delingen.flatMap((deling) => {
    const casus = casusVan(feiten, deling.casus, deling.betreft)
    if (!casus?.open || !deling.open) return []
    const opent = deling.geheimhouding ? deling.opent : deling.opent & ~gezondheid
    const span = { van: altijd, tot: na(deling.tot) }
    const wat = { id: deling.id, bronnen: [deling.bron], grond: deling.grond, scholen: deling.scholen }
    return [
      ...deling.ontvangers.flatMap((ontvanger) =>
        voorOntvanger(feiten, { ...wat, opent: voorSoort(opent, ontvanger) }, casus, ontvanger.id, span),
      ),
      ...deling.personen.flatMap((houder) => voorOuder(feiten, { ...wat, opent: opent & ~swvGezondheid }, casus, houder, span)),
    ]
  })
}

/**
 * Within one school, to one colleague: the houder is that medewerker, and what it opens passes by the functie. Only of the school's own record, and of that the
 * cells of school: what others shared with the school it does not pass on.
 */
export function binnenSchool({ ids, schoolopenstellingen = [] }: Dekkingfeiten): Dekking[] {
  return schoolopenstellingen.flatMap(({ id: steunt_op, medewerker: houder, bron, tot, opent }) => {
    const maak = (betreft: string, meer: Partial<Dekking>): Dekking =>
      rij({
        houder,
        persoon: betreft,
        betreft,
        bron,
        van: altijd,
        tot: na(tot) ?? null,
        opent: opent & school,
        grond: 'binnen-school',
        steunt_op,
        ...meer,
      })
    const eigen = ids.filter(({ eigenaar }) => eigenaar === bron)
    return [...ids.map(({ id }) => maak(id, {})), ...eigen.map(({ id }) => maak(id, { rij: steunt_op, opent: alles }))]
  })
}
const school = masker(dossiercellen.filter((cel) => cel.startsWith('school/')))

/** A parent who asked: never more than gezag opens at that age. Where the birth date is unknown, what it opens at every age. */
function voorOuder(
  feiten: Dekkingfeiten,
  gedeeld: Gedeeld,
  casus: Dekkingfeiten['casussen'][number],
  houder: string,
  span: Span,
): Dekking[] {
  const data = geboortedata(feiten.ids)
  return gezagOpent.flatMap((band) => {
    const leeftijd =
      data.length > 0 ? data.map((dag) => tussenVerjaardagen(dag, band.van, band.tot)) : [tussenVerjaardagen(null, band.van, band.tot)]
    const binnen = leeftijd.reduce<Span | undefined>((open, ander) => open && ander && snijd(open, ander), span)
    return binnen ? voorOntvanger(feiten, { ...gedeeld, scholen: [], opent: gedeeld.opent & band.opent }, casus, houder, binnen) : []
  })
}

/** `betrokken`: the deelnames of which may be known that they are there. */
export type Gedeeld = {
  id: string
  bronnen: string[]
  opent: bigint
  grond: Grond
  eindigt?: string
  scholen?: string[]
  betrokken?: Deelname[]
}
/**
 * What a school exchanges with another under an agreement rests on their convenant and on the school's privacyreglement (the kenniskaart). The law, danger and
 * a conflict of duties do not wait for one.
 */
const opAfspraak: ReadonlySet<Grond> = new Set(['toestemming', 'rechtstreeks-betrokken'])
const afspraakMet = ({ grond, scholen = [] }: Gedeeld, houder: string, bron: string): string | null =>
  opAfspraak.has(grond) && houder !== bron && (scholen.includes(houder) || scholen.includes(bron)) ? bron : null

/** What was shared, as the rows of dekking of one who receives it: the rows of the sources about every id of the person, the table, and what lies on it. */
export function voorOntvanger(
  feiten: Dekkingfeiten,
  gedeeld: Gedeeld,
  casus: Dekkingfeiten['casussen'][number],
  houder: string,
  span: Span,
): Dekking[] {
  const { id: steunt_op, grond, opent, bronnen, eindigt = null, betrokken = [] } = gedeeld
  const vast = { houder, casus: casus.id, van: span.van, tot: span.tot ?? null, opent, grond, steunt_op, eindigt }
  const maak = (betreft: string, meer: Partial<Dekking>): Dekking => rij({ ...vast, persoon: betreft, betreft, ...meer })
  const uit = (bron: string) => ({ bron, afspraak_met: afspraakMet(gedeeld, houder, bron) })
  // What was said at the table is the opener's: more than who sits there opens only when it is one of those asked for.
  // Of one owner's own rows without toestemming, nothing of the table when that is another's.
  const vanTafel = {
    afspraak_met: afspraakMet(gedeeld, houder, casus.eigenaar),
    opent: opent & (bronnen.includes(casus.eigenaar) ? inCasus : grond === 'toestemming' ? casusbasis : 0n),
  }
  return [
    maak(casus.persoon, { rij: steunt_op, opent: alles }),
    ...[casus.id, ...casus.overleggen].map((tafel) => maak(casus.persoon, { rij: tafel, ...vanTafel })),
    // That an organisatie is involved is one row by name: neither the casus nor what hangs on it.
    ...betrokken.map(({ id, organisatie }) =>
      maak(casus.persoon, { rij: id, opent: casusbasis, afspraak_met: afspraakMet(gedeeld, houder, organisatie) }),
    ),
    ...feiten.ids.flatMap(({ id }) => bronnen.map((bron) => maak(id, uit(bron)))),
    ...casus.inbreng
      .filter(({ eigenaar }) => bronnen.includes(eigenaar))
      .flatMap(({ plan, planversie, eigenaar }) => feiten.ids.map(({ id }) => maak(id, { rij: plan, planversie, ...uit(eigenaar) }))),
  ]
}
