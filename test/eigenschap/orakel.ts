import type { Afwijkingrij, Daad, Rij, Zicht } from './getuige.ts'

/*
 * What the two core rules and the seven kinds of afwijking say, written down once more, naively, from the design. Nothing here comes from
 * `regels/`, from `toetsing/` or from the predicate: it reads what the row-level policy shows.
 */

const jeugdhulpsoorten = ['lichte-jeugdhulp', 'specialistische-jeugdhulp', 'gezinshulp', 'begeleiding', 'dagbesteding']
const vol = (tekst: unknown): boolean => typeof tekst === 'string' && tekst.trim() !== ''
const opDag = (tijdstip: string): string => new Date(tijdstip).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
const later = (dag: string, dagen: number): string => new Date(Date.parse(dag) + dagen * 86_400_000).toISOString().slice(0, 10)
const binnen = ({ van, tot }: { van: string; tot?: string }, dag: string): boolean => van <= dag && (tot === undefined || dag <= tot)

/** Questions to what is visible. */
const vraag = ({ rijen, zelfde }: Zicht) => {
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
  const hulpVoor = (personen: (string | null)[], gezinnen: (string | null)[]): Rij[] =>
    van('inzet').filter(({ json }) => personen.some((id) => gelijk(id, json.jeugdigeId)) || gezinnen.includes(json.gezinId ?? '-'))
  return { van, gelijk, delen, staande, gezinnenVan, hulpVoor }
}

const laatsteDag = ({ json }: Rij): string | undefined => json.beeindigdOp ?? json.tot
const over = (inzet: Rij, dag: string): boolean => (laatsteDag(inzet) ?? '9999') < dag
const jeugdhulp = ({ json }: Rij): boolean => jeugdhulpsoorten.includes(json.soort)

const hulpBijOpp = (zicht: Zicht, opp: Rij): Rij[] => {
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
function kinderen(zicht: Zicht, plan: Rij): Kind[] {
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
const volledig = ({ json }: Rij): boolean => [json.school, json.perspectief, json.verzuim, json.steunOpSchool, json.herkomst].every(vol)
const loopbanen = (zicht: Zicht, plan: Rij, versie: number, kind: Kind): Rij[] => {
  const { delen, gelijk } = vraag(zicht)
  return delen('gezinsplan-schoolloopbaan', plan.id, versie).filter(({ json }) => gelijk(json.jeugdigeId, kind.id))
}
const herkomstStaat = (zicht: Zicht, { json }: Rij): boolean => {
  if (json.herkomst !== 'koppeling') return true
  const koppeling = vraag(zicht)
    .van('koppeling')
    .find(({ id }) => id === json.koppelingId)
  return koppeling?.json.bevestigdOp !== undefined && koppeling.json.beeindigdOp === undefined
}

function loopbaanVan(zicht: Zicht, plan: Rij, versie: number, kind: Kind): Loopbaan {
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

const bijOpp = (zicht: Zicht, opp: Rij, versie: number): [string, string][] => {
  const { delen } = vraag(zicht)
  const verwezen = delen('opp-jeugdhulp', opp.id, versie)
  const antwoord = delen('opp-jeugdhulpverklaring', opp.id, versie)[0]?.json.antwoord
  const erkend = antwoord === 'ja' || antwoord === 'geen-antwoord-gewenst'
  const hulp = hulpBijOpp(zicht, opp)
  const genoemd = (inzet: Rij) => verwezen.some(({ json }) => json.inzetId === inzet.id)
  return [
    ...hulp
      .filter((inzet) => jeugdhulp(inzet) && inzet.json.gestartOp <= zicht.dag && !over(inzet, zicht.dag) && !(erkend && genoemd(inzet)))
      .map(({ id }): [string, string] => ['jeugdhulp-ontbreekt', id]),
    ...hulp.filter((inzet) => genoemd(inzet) && over(inzet, zicht.dag)).map(({ id }): [string, string] => ['jeugdhulp-beeindigd', id]),
    ...verwijzingenZonderGrond(zicht, verwezen),
  ]
}
const verwijzingenZonderGrond = (zicht: Zicht, verwezen: Rij[]): [string, string][] =>
  verwezen
    .filter(
      ({ json }) =>
        !vraag(zicht)
          .van('inzet')
          .some(({ id }) => id === json.inzetId),
    )
    .map(({ id }) => ['grond-vervallen', id])

const bijGezinsplan = (zicht: Zicht, plan: Rij, versie: number): [string, string][] => [
  ...kinderen(zicht, plan).flatMap((kind): [string, string][] => {
    const oordeel = loopbaanVan(zicht, plan, versie, kind)
    if (oordeel === 'ontbreekt' || oordeel === 'mag-niet') return [['schoolloopbaan-ontbreekt', kind.id]]
    const delen = loopbanen(zicht, plan, versie, kind).filter(volledig)
    const namen = kind.scholen.filter(vol).map((naam) => String(naam).trim().toLowerCase())
    const klopt = ({ json }: Rij) => namen.length === 0 || namen.includes(String(json.school).trim().toLowerCase())
    const oud = delen.length > 0 && !delen.some((deel) => klopt(deel) && herkomstStaat(zicht, deel))
    return oud ? [['schoolloopbaan-verouderd', kind.id]] : []
  }),
  ...verwijzingenZonderGrond(zicht, vraag(zicht).delen('gezinsplan-hulp', plan.id, versie)),
]

const bijKoppelingen = (zicht: Zicht, plan: Rij): [string, string][] => {
  const { van, staande } = vraag(zicht)
  const lopend = van('koppeling').filter(({ json }) => [json.oppId, json.gezinsplanId].includes(plan.id) && json.beeindigdOp === undefined)
  return lopend.flatMap((koppeling): [string, string][] => {
    const helften = van('koppelinghelft').filter(({ ouder }) => ouder === koppeling.id)
    if (koppeling.json.bevestigdOp === undefined) {
      const wacht = !helften.some(({ json }) => json.kant === plan.soort)
      return wacht && later(opDag(koppeling.json.voorgesteldOp), 14) < zicht.dag ? [['koppeling-onbevestigd', koppeling.id]] : []
    }
    const ander = helften.find(({ json }) => json.kant !== plan.soort)
    const hunne = ander && [...van('opp'), ...van('gezinsplan')].find(({ id }) => id === ander.json.planId)
    const nu = hunne && staande(hunne)
    return nu !== undefined && ander?.json.planversie < nu ? [['versie-verouderd', koppeling.id]] : []
  })
}

/** Every afwijking that this owner should see today, recounted from nothing. */
export function afwijkingenVan(zicht: Zicht): string[] {
  const { van, staande } = vraag(zicht)
  const plannen = [...van('opp'), ...van('gezinsplan')].filter((plan) => plan.eigenaar === zicht.organisatie)
  return plannen
    .flatMap((plan) => {
      const versie = staande(plan)
      const inhoud = plan.soort === 'opp' ? bijOpp : bijGezinsplan
      return [...(versie === undefined ? [] : inhoud(zicht, plan, versie)), ...bijKoppelingen(zicht, plan)].map(
        ([soort, onderwerp]) => `${soort} ${plan.id} ${zicht.zelfde[onderwerp] ?? onderwerp}`,
      )
    })
    .sort()
}

/** The afwijkingen as they stand in the table, told in the same words. */
export const zoalsHetStaat = (rijen: Afwijkingrij[], zicht: Zicht): string[] =>
  rijen.map((rij) => `${rij.soort} ${rij.plan_id} ${zicht.zelfde[rij.onderwerp_id] ?? rij.onderwerp_id}`).sort()
