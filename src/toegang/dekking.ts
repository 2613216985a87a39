import { aanwezigheid } from './aanwezigheid.ts'
import { alles } from './cellen.ts'
import { binnenSchool, delingen, toestemmingen } from './dekkinggedeeld.ts'
import { altijd, type Dekking, type Dekkingfeiten, dekkingSleutel, geboortedata, inCasus, na, rij } from './dekkingrij.ts'
import { gezagOpent, leeftijden, type Span, snijd, tussenVerjaardagen, zelfOpent, zelfVanaf } from './gezag.ts'

export { type Dekking, type Dekkingfeiten, dekkingSleutel } from './dekkingrij.ts'

/** All dekking that follows from one person's facts, from `vandaag` on. Pure; the same facts give the same rows in the same order. */
export function dekkingVan(feiten: Dekkingfeiten, vandaag: string): Dekking[] {
  const rijen = [
    ...eigenaren(feiten),
    ...zelf(feiten),
    ...gezag(feiten),
    ...toestemmingen(feiten, vandaag),
    ...delingen(feiten),
    ...aanwezigheid(feiten),
    ...binnenSchool(feiten),
  ]
  const geldig = rijen.filter((rij) => (rij.tot === null || rij.tot > vandaag) && rij.opent !== 0n)
  return [...new Map(geldig.map((rij) => [dekkingSleutel(rij), rij])).values()]
}

/**
 * Owner: the opener of a casus sees what others put down in it too. Its own rows each sees by the rows themselves (`eigen` in zicht.ts); in whose record a person
 * stands, and who takes part in a casus about them, is kept here for lists, the log and the inzagen.
 */
function eigenaren({ ids, casussen }: Dekkingfeiten): Dekking[] {
  const organisaties = new Set([...ids.map((id) => id.eigenaar), ...casussen.flatMap((casus) => casus.organisaties)])
  const grond = 'eigenaar' as const
  return [
    ...[...organisaties].flatMap((houder) =>
      ids.map(({ id }) => rij({ houder, persoon: id, betreft: id, bron: houder, van: altijd, opent: alles, grond })),
    ),
    ...casussen.flatMap((casus) =>
      [casus.id, ...casus.overleggen].map((tafel) =>
        rij({
          houder: casus.eigenaar,
          persoon: casus.persoon,
          betreft: casus.persoon,
          rij: tafel,
          casus: casus.id,
          van: altijd,
          opent: alles,
          grond,
        }),
      ),
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
      // From 16 the jeugdige alone answers: what is asked or shared is no longer for those with gezag to read.
      const gezien = band.van < leeftijden.zelfAlleen ? eigen : { ...eigen, toestemmingen: [], delingen: [] }
      return persoonlijk(gezien, { houder, dossier, leden, span, opent: band.opent, grond: 'gezag' })
    }),
  )
}

/** The birth date as one record has it; where that has none, as another does. */
const geboren = ({ ids }: Dekkingfeiten, dossier: string): string | null =>
  ids.find(({ id }) => id === dossier)?.geboortedatum ?? geboortedata(ids).at(-1) ?? null
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
    // Who has gezag by the record of a source is asked too.
    toestemmingen: feiten.toestemmingen.filter(
      (vraag) => vraag.betreft === dossier || (eigenaar !== null && vraag.bronnen.includes(eigenaar)),
    ),
    delingen: feiten.delingen.filter((deling) => deling.betreft === dossier && deling.geinformeerd),
    koppelingen: feiten.koppelingen.filter(({ eigenaren }) => eigenaar !== null && eigenaren.includes(eigenaar)),
  }
}

type Blik = { houder: string; dossier: string; leden: string[]; span: Span; opent: bigint; grond: 'zelf' | 'gezag' }

/**
 * What a person sees about another or oneself, through one record: the rows about that id, and of its owner about the other ids; those of the home only
 * where one belongs to that home; and by name what has no single subject: the casus, the gezin and its plan, the toestemmingen to answer, the delingen they were
 * told of, the koppelingen.
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
    ...feiten.casussen.flatMap((casus) =>
      [casus.id, ...casus.overleggen].map((tafel) => maak(casus.persoon, { rij: tafel, casus: casus.id, opent: opent & inCasus })),
    ),
    ...feiten.toestemmingen.map((vraag) => maak(dossier, { rij: vraag.id, casus: vraag.casus, opent: alles })),
    ...feiten.delingen.map((deling) => maak(dossier, { rij: deling.id, casus: deling.casus, opent: alles })),
    ...feiten.koppelingen.map((koppeling) => maak(dossier, { rij: koppeling.id })),
  ]
}
