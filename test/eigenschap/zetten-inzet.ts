import type { Zet } from './kies.ts'
import type { Kant, Tafel } from './tafel.ts'

const jeugdhulp = ['lichte-jeugdhulp', 'specialistische-jeugdhulp', 'gezinshulp', 'begeleiding', 'dagbesteding'] as const
const anders = ['extra-ondersteuning', 'medische-zorg', 'overig'] as const

/** How this organisatie knows the child, if it does. */
const kindBij = (tafel: Tafel, van: Kant): string | undefined => {
  if (van === tafel.school) return tafel.kind
  if (van === tafel.wijk) return tafel.kindWijk
  return van === tafel.school2 ? tafel.elders.school2 : tafel.elders.aanbieder
}

const inzetMaken: Zet = (tafel, { kans, van: uit, een, tot }) => {
  const { school, school2, wijk, aanbieder } = tafel
  const van = uit(wijk, wijk, wijk, school, school, aanbieder, school2)
  const persoon = van === wijk && kans(0.15) ? tafel.zus : kindBij(tafel, van)
  if (!persoon) return undefined
  const gezin = van === wijk && kans(0.15)
  const soort = kans(0.8) ? een(jeugdhulp) : een(anders)
  return {
    wie: kans(0.8) ? van.baas : van.systeem,
    methode: 'POST',
    pad: '/inzetten',
    body: {
      ...(gezin ? { gezinId: tafel.gezin } : { jeugdigeId: persoon }),
      soort,
      doel: 'Rust in de ochtend',
      aanbieder: { organisatieId: van.id, naam: van.naam },
      van: tafel.dag(),
      // On a decision, so that what can refuse its start is what these series look at: the two rules about the plans.
      ...(soort === 'specialistische-jeugdhulp' && { toegangsgrond: 'besluit-college', toegangsgrondOp: tafel.dag(-60) }),
      ...(kans(0.4) && { tot: tafel.dag(10 + tot(120)) }),
    },
    na: ({ id }) => tafel.inzetten.push({ id, van, ...(gezin ? { gezin: tafel.gezin } : { persoon }), gestart: false, klaar: false }),
  }
}

const inzetStarten: Zet = (tafel, { een, kans, tot }) => {
  const inzet = een(tafel.inzetten.filter(({ gestart, klaar }) => !gestart && !klaar))
  if (!inzet) return undefined
  return {
    wie: kans(0.8) ? inzet.van.baas : kans(0.7) ? inzet.van.systeem : inzet.van.leraar,
    methode: 'POST',
    pad: `/inzetten/${inzet.id}/starts`,
    body: { startdatum: tafel.dag(tot(14) - 7) },
    na: () => {
      inzet.gestart = true
    },
  }
}

const inzetEindigen: Zet = (tafel, { een, tot }) => {
  const inzet = een(tafel.inzetten.filter(({ gestart, klaar }) => gestart && !klaar))
  if (!inzet) return undefined
  return {
    wie: inzet.van.baas,
    methode: 'POST',
    pad: `/inzetten/${inzet.id}/beeindigingen`,
    body: { einddatum: tafel.dag(tot(40) - 3), reden: 'Het gaat goed.' },
    na: () => {
      inzet.klaar = true
    },
  }
}

/** Shorter or longer than was agreed: also what was over by then. */
const inzetWijzigen: Zet = (tafel, { een, kans, tot }) => {
  const inzet = een(tafel.inzetten)
  if (!inzet) return undefined
  const pad = `/inzetten/${inzet.id}`
  return { wie: inzet.van.baas, methode: 'PATCH', pad, lees: pad, body: { tot: kans(0.3) ? null : tafel.dag(tot(100) - 10) } }
}

const inzetVervallen: Zet = (tafel, { een }) => {
  const inzet = een(tafel.inzetten)
  if (!inzet) return undefined
  return {
    wie: inzet.van.baas,
    methode: 'POST',
    pad: `/inzetten/${inzet.id}/vervallenverklaringen`,
    body: { reden: 'Bij het verkeerde gezin vastgelegd.' },
    na: () => tafel.inzetten.splice(tafel.inzetten.indexOf(inzet), 1),
  }
}

type Ingebracht = { soort: string; id: string; van: Kant; versie?: number }
/** An own plan or inzet comes to the table; of a plan the version that is written on now. */
export const inbrengen: Zet = (tafel, { een, kans }) => {
  const inzetten: Ingebracht[] = tafel.inzetten
    .filter(({ persoon }) => persoon !== tafel.zus)
    .map(({ id, van }) => ({ soort: 'inzet', id, van }))
  const plannen: Ingebracht[] = tafel.plannen.map(({ id, van, soort, versie }) => ({ soort, id, van, versie }))
  const ligt = ({ id, versie }: { id: string; versie?: number }) =>
    tafel.inbreng.some((inbreng) => !inbreng.weg && inbreng.plan === id && inbreng.versie === versie)
  const alles = [...inzetten, ...plannen]
  const wat = een(kans(0.9) ? alles.filter((een) => !ligt(een)) : alles)
  if (!wat) return undefined
  return {
    wie: wat.van.baas,
    methode: 'POST',
    pad: `/casussen/${tafel.casus}/inbreng`,
    body: { soort: wat.soort, planId: wat.id, planversie: wat.versie },
    na: ({ id }) => {
      for (const oud of tafel.inbreng) if (oud.plan === wat.id) oud.weg = true
      tafel.inbreng.push({ id, van: wat.van, plan: wat.id, versie: wat.versie, weg: false })
    },
  }
}

const vanTafel: Zet = (tafel, { een, kans }) => {
  const ligt = tafel.inbreng.filter(({ weg }) => !weg)
  const inbreng = (kans(0.6) && een(ligt.filter(({ versie }) => versie !== undefined))) || een(ligt)
  if (!inbreng) return undefined
  return {
    wie: inbreng.van.baas,
    methode: 'POST',
    pad: `/casussen/${tafel.casus}/inbreng/${inbreng.id}/beeindigingen`,
    body: { reden: 'Er komt een ander plan.' },
    na: () => {
      inbreng.weg = true
    },
  }
}

export const zettenInzet: [number, string, Zet][] = [
  [8, 'inzet maken', inzetMaken],
  [12, 'inzet starten', inzetStarten],
  [4, 'inzet beeindigen', inzetEindigen],
  [3, 'inzet wijzigen', inzetWijzigen],
  [1, 'inzet vervallen', inzetVervallen],
  [9, 'inbrengen', inbrengen],
  [6, 'van tafel', vanTafel],
]
