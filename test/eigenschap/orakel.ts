import type { Daad, Rij, Zicht } from './getuige.ts'

/*
 * What the two core rules say (and, in `orakel-afwijkingen.ts`, the seven kinds of afwijking), written down once more, naively, from the design. Nothing here comes from
 * `regels/`, from `toetsing/` or from the predicate: it reads what the row-level policy shows.
 */

const jeugdhulpsoorten = ['lichte-jeugdhulp', 'specialistische-jeugdhulp', 'gezinshulp', 'begeleiding', 'dagbesteding']
export const vol = (tekst: unknown): boolean => typeof tekst === 'string' && tekst.trim() !== ''
const binnen = ({ van, tot }: { van: string; tot?: string }, dag: string): boolean => van <= dag && (tot === undefined || dag <= tot)

/** Questions to what is visible. */
export const vraag = ({ rijen, zelfde }: Zicht) => {
  const van = (soort: string): Rij[] => rijen.filter((rij) => rij.soort === soort)
  const gelijk = (a: string | null | undefined, b: string | null | undefined): boolean =>
    Boolean(a && b && (a === b || (zelfde[a] !== undefined && zelfde[a] === zelfde[b])))
  const delen = (soort: string, plan: string, versie: number): Rij[] =>
    van(soort).filter((rij) => rij.ouder === plan && rij.planversie === versie)
  const staande = (plan: Rij): number | undefined => {
    const veld = plan.soort === 'opp' ? 'handelingsdeelVastgesteldOp' : 'vastgesteldOp'
    const nummers = van(`${plan.soort}-versie`).flatMap((rij) => (rij.ouder === plan.id && rij.json[veld] ? [rij.planversie] : []))
    return nummers.length > 0 ? Math.max(...nummers) : undefined
  }
  const gezinnenVan = (persoon: string | null): (string | null)[] =>
    van('gezinslid')
      .filter((lid) => gelijk(lid.betreft, persoon))
      .map((lid) => lid.ouder)
  // Whose gezin it is may be hidden; on the table of a casus about this person the help is theirs.
  const ligtBij = (inzet: string, personen: (string | null)[]): boolean =>
    van('inbreng').some(
      ({ ouder, json }) =>
        json.planId === inzet &&
        json.status === 'op-tafel' &&
        van('casusjeugdige').some((rij) => rij.ouder === ouder && personen.some((id) => gelijk(id, rij.betreft))),
    )
  const hulpVoor = (personen: (string | null)[], gezinnen: (string | null)[]): Rij[] =>
    van('inzet').filter(
      ({ id, json }) =>
        personen.some((persoon) => gelijk(persoon, json.jeugdigeId)) ||
        (json.gezinId && (gezinnen.includes(json.gezinId) || ligtBij(id, personen))),
    )
  return { van, gelijk, delen, staande, gezinnenVan, hulpVoor }
}

const laatsteDag = ({ json }: Rij): string | undefined => json.beeindigdOp ?? json.tot
export const over = (inzet: Rij, dag: string): boolean => (laatsteDag(inzet) ?? '9999') < dag
export const jeugdhulp = ({ json }: Rij): boolean => jeugdhulpsoorten.includes(json.soort)

export const hulpBijOpp = (zicht: Zicht, opp: Rij): Rij[] => {
  const { gezinnenVan, hulpVoor } = vraag(zicht)
  return hulpVoor([opp.betreft], gezinnenVan(opp.betreft))
}

/** opp-bevat-jeugdhulp, of one version of one OPP: what is wrong with it, in words; nothing when it holds. */
export function gebrekInOpp(zicht: Zicht, opp: Rij, versie: number): string | undefined {
  const { delen } = vraag(zicht)
  const verklaring = delen('opp-jeugdhulpverklaring', opp.id, versie)[0]?.json
  const genoemd = delen('opp-jeugdhulp', opp.id, versie).map(({ json }) => json.inzetId)
  const open = hulpBijOpp(zicht, opp).filter((inzet) => jeugdhulp(inzet) && inzet.json.gestartOp && !over(inzet, zicht.dag))
  if (!verklaring || verklaring.antwoord === 'onbekend') return 'er is niet gevraagd'
  if (!vol(verklaring.gevraagdAan) || !verklaring.gevraagdOp || verklaring.gevraagdOp > zicht.dag) return 'aan wie of wanneer klopt niet'
  if (verklaring.antwoord === 'nee' && open.length > 0) return 'nee, maar er is hulp'
  if (verklaring.antwoord === 'geen-antwoord-gewenst' && !vol(verklaring.motivering)) return 'geen motivering'
  return open.some(({ id }) => !genoemd.includes(id)) ? 'een inzet staat er niet in' : undefined
}

const jarig = (geboren: string, jaren: number): string => `${Number(geboren.slice(0, 4)) + jaren}${geboren.slice(4)}`
const leerplichtig = (geboren: string | undefined, dag: string): boolean | undefined =>
  geboren === undefined ? undefined : dag >= jarig(geboren, 5) && dag < jarig(geboren, 18)

type Kind = { id: string; geboren?: string; scholen: (string | undefined)[] }
/** The children who belong to the gezin of this plan on the day, and the schools they go to. */
export function kinderen(zicht: Zicht, plan: Rij): Kind[] {
  const { van, gelijk } = vraag(zicht)
  return van('gezinslid')
    .filter((lid) => lid.ouder === plan.json.gezinId && lid.json.rol === 'jeugdige' && binnen(lid.json, zicht.dag))
    .map((lid) => ({
      id: lid.betreft as string,
      geboren: van('persoon').find((persoon) => gelijk(persoon.id, lid.betreft) && persoon.json.geboortedatum)?.json.geboortedatum,
      scholen: van('inschrijving')
        .filter((rij) => gelijk(rij.betreft, lid.betreft) && rij.json.sector !== 'kinderopvang' && binnen(rij.json, zicht.dag))
        .map(({ json }) => json.schoolnaam ?? van('organisatie').find((school) => school.id === json.schoolId)?.json.naam),
    }))
}

type Loopbaan = 'goed' | 'ontbreekt' | 'mag-niet' | 'koppeling' | 'onbekend'
export const volledig = ({ json }: Rij): boolean =>
  [json.school, json.perspectief, json.verzuim, json.steunOpSchool, json.herkomst].every(vol)
export const loopbanen = (zicht: Zicht, plan: Rij, versie: number, kind: Kind): Rij[] => {
  const { delen, gelijk } = vraag(zicht)
  return delen('gezinsplan-schoolloopbaan', plan.id, versie).filter(({ json }) => gelijk(json.jeugdigeId, kind.id))
}
export const herkomstStaat = (zicht: Zicht, { json }: Rij): boolean => {
  if (json.herkomst !== 'koppeling') return true
  const koppeling = vraag(zicht)
    .van('koppeling')
    .find(({ id }) => id === json.koppelingId)
  return koppeling?.json.bevestigdOp !== undefined && koppeling.json.beeindigdOp === undefined
}

export function loopbaanVan(zicht: Zicht, plan: Rij, versie: number, kind: Kind): Loopbaan {
  const delen = loopbanen(zicht, plan, versie, kind)
  if (delen.some((deel) => volledig(deel) && herkomstStaat(zicht, deel))) return 'goed'
  if (delen.some(volledig)) return 'koppeling'
  const moet = leerplichtig(kind.geboren, zicht.dag)
  const nvt = delen.some(({ json }) => vol(json.nvtReden))
  if (nvt && moet === true) return 'mag-niet'
  if (nvt && moet === false) return 'goed'
  if (kind.scholen.length > 0) return 'ontbreekt'
  return moet === false ? 'goed' : 'onbekend'
}

/** gezinsplan-bevat-schoolloopbaan, of one version of one gezinsplan. */
export function gebrekInGezinsplan(zicht: Zicht, plan: Rij, versie: number): string | undefined {
  const tekort = kinderen(zicht, plan).map((kind) => loopbaanVan(zicht, plan, versie, kind))
  return tekort.every((oordeel) => oordeel === 'goed') ? undefined : tekort.join(', ')
}

export type Oordeel = { regel: string; plan: string; versie: number; gebrek?: string }

/** What the core rules say of the plans that an accepted act had to leave in order, in the view of who did it. */
export function oordeelOver({ tabel, rij, oud, zicht }: Daad): Oordeel[] {
  const { van } = vraag(zicht)
  const eigen = (id: unknown): Rij[] => [...van('opp'), ...van('gezinsplan')].filter((plan) => plan.id === id)
  switch (tabel) {
    case 'opp_vaststelling': {
      const versie = van('opp-versie').find((v) => v.ouder === rij.opp_id && v.planversie === rij.planversie)
      return versie?.json.handelingsdeelVastgesteldOp ? eigen(rij.opp_id).map((plan) => oordeel(zicht, plan, versie.planversie)) : []
    }
    case 'gezinsplan_vaststelling':
      return eigen(rij.gezinsplan_id).map((plan) => oordeel(zicht, plan, Number(rij.planversie)))
    case 'inzet_start':
      return rondInzet(zicht, rij.inzet_id)
    case 'inzet': {
      // An inzet that was over and is not any more has started again.
      const weer = rij.gestart_op && !rij.beeindigd_op && String(oud?.tot ?? '9999') < zicht.dag && String(rij.tot ?? '9999') >= zicht.dag
      return weer ? rondInzet(zicht, rij.id) : []
    }
    case 'koppeling_beeindiging': {
      const koppeling = van('koppeling').find(({ id }) => id === rij.koppeling_id)?.json
      return [...eigen(koppeling?.oppId), ...eigen(koppeling?.gezinsplanId)]
        .filter(teZien(zicht))
        .flatMap((plan) => alsHetStaat(zicht, plan))
    }
    default: {
      const inbreng = van('inbreng').find(({ id }) => id === rij.inbreng_id)?.json
      if (inbreng?.soort === 'inzet') return rondInzet(zicht, inbreng.planId)
      return eigen(inbreng?.planId).flatMap((plan) => alsHetStaat(zicht, plan))
    }
  }
}

const oordeel = (zicht: Zicht, plan: Rij, versie: number): Oordeel => ({
  regel: plan.soort === 'opp' ? 'opp-bevat-jeugdhulp' : 'gezinsplan-bevat-schoolloopbaan',
  plan: plan.id,
  versie,
  gebrek: plan.soort === 'opp' ? gebrekInOpp(zicht, plan, versie) : gebrekInGezinsplan(zicht, plan, versie),
})
const alsHetStaat = (zicht: Zicht, plan: Rij): Oordeel[] => {
  const versie = vraag(zicht).staande(plan)
  return versie === undefined ? [] : [oordeel(zicht, plan, versie)]
}

/** One's own plan; or another's, when it shows what the rule reads. Of what one cannot see nobody can say that one broke it. */
const teZien =
  (zicht: Zicht) =>
  (plan: Rij): boolean =>
    plan.eigenaar === zicht.organisatie ||
    vraag(zicht)
      .van(plan.soort === 'opp' ? 'opp-jeugdhulpverklaring' : 'gezinsplan-schoolloopbaan')
      .some(({ ouder }) => ouder === plan.id)

/** Every visible plan of whom the inzet is for. */
function rondInzet(zicht: Zicht, inzetId: unknown): Oordeel[] {
  const { van, gelijk, gezinnenVan } = vraag(zicht)
  const inzet = van('inzet').find(({ id }) => id === inzetId)?.json
  const personen: (string | null)[] = inzet?.jeugdigeId
    ? [inzet.jeugdigeId]
    : van('gezinslid')
        .filter((lid) => lid.ouder === inzet?.gezinId)
        .map((lid) => lid.betreft)
  const opps = van('opp').filter((opp) => personen.some((id) => gelijk(id, opp.betreft)))
  const plannen = van('gezinsplan').filter((plan) => personen.some((id) => gezinnenVan(id).includes(plan.json.gezinId)))
  return [...opps, ...plannen].filter(teZien(zicht)).flatMap((plan) => alsHetStaat(zicht, plan))
}
