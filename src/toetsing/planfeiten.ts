import { vandaag as dagVan } from '../basis/klok.ts'
import type {
  GezinsplanFeiten,
  GezinsplanVersie,
  Inzet,
  Kind,
  Oppdeel,
  OppFeiten,
  OppVersie,
  SamenvattingInPlan,
  Stand,
} from '../regels/feiten.ts'
import type { Moment } from '../regels/regel.ts'
import type { Beeld, Beeldrij } from './beeld.ts'
import { gezagInDossier, gezagOver, jeugdigeVan } from './gezagfeiten.ts'
import { koppelingenVan } from './koppelingfeiten.ts'
import { evaluatiesVan, openCasussen, opTafel, tafelsMet } from './optafel.ts'

/** The part of a plan that this call has just laid down: its version is judged as `wordt-vastgesteld`. */
export type Vaststelling = { moment: Moment; deel?: Oppdeel; planversie?: number; nieuw?: string[] }

const dag = (tijdstip: string | undefined): string | undefined => tijdstip && dagVan(tijdstip)
const laatste = <T>(rijen: readonly T[]): T | undefined => rijen.at(-1)

const tafelsVan = (beeld: Beeld, { id, eigenaar }: Beeldrij): string[] | undefined =>
  beeld.houders.includes(eigenaar ?? '') ? undefined : opTafel(beeld, id)

export const inzetVan = (beeld: Beeld, { id, json }: Beeldrij): Inzet => ({
  id,
  soort: json.soort,
  van: json.van,
  tot: json.tot,
  gestartOp: json.gestartOp,
  beeindigdOp: json.beeindigdOp,
  eigenaarId: json.eigenaarId,
  opTafel: opTafel(beeld, id),
  toegangsgrond: json.toegangsgrond,
  toegangsgrondOp: json.toegangsgrondOp,
  rechtenVerteldOp: json.rechtenVerteldOp,
})

/** The gezinnen that this person belongs to, as far as visible. */
const gezinnenVan = (beeld: Beeld, persoon: string): (string | null)[] =>
  beeld
    .van('gezinslid')
    .filter((rij) => beeld.zelfde(rij.betreft, persoon))
    .map((rij) => rij.ouder)

/**
 * Help for these persons and gezinnen. Whose gezin it is may be hidden: help for a gezin that lies on the table of a casus about one of these persons counts
 * too, and so does what the plan itself names.
 */
const inzettenVan = (beeld: Beeld, personen: string[], gezinnen: (string | null)[], genoemd: Beeldrij[]): Inzet[] =>
  beeld
    .van('inzet')
    .filter(
      ({ id, json }) =>
        (json.jeugdigeId && personen.some((persoon) => beeld.zelfde(json.jeugdigeId, persoon))) ||
        (json.gezinId && (gezinnen.includes(json.gezinId) || opTafel(beeld, id).some((casus) => gaatOver(beeld, casus, personen)))) ||
        genoemd.some((verwijzing) => verwijzing.json.inzetId === id),
    )
    .map((rij) => inzetVan(beeld, rij))
/** Help and support for one person, and for a gezin of theirs. */
export const inzettenOver = (beeld: Beeld, persoon: string): Inzet[] => inzettenVan(beeld, [persoon], gezinnenVan(beeld, persoon), [])
const gaatOver = (beeld: Beeld, casus: string, personen: string[]): boolean =>
  beeld.delen('casusjeugdige', casus).some(({ betreft }) => personen.some((persoon) => beeld.zelfde(betreft, persoon)))

const samenvattingenIn = (beeld: Beeld, plan: string, planversie: number, eigenaar: string | null): SamenvattingInPlan[] =>
  beeld.delen('samenvatting', plan, planversie).map(({ id, json }) => ({
    id,
    bronZichtbaar: json.bronEigenaarId === eigenaar || beeld.rij(json.bronSoort, json.bronId) !== undefined,
  }))

/** The version that counts at a moment: the one that is being worked on or laid down, else the one that stands. */
function gekozen(
  versies: Beeldrij[],
  { moment, planversie }: Vaststelling,
  staat: (rij: Beeldrij) => boolean,
): { versie?: Beeldrij; stand: Stand; concept?: Beeldrij } {
  const hoogste = laatste(versies.toSorted((a, b) => a.planversie - b.planversie))
  const staande = laatste(versies.filter(staat).toSorted((a, b) => a.planversie - b.planversie))
  if (moment === 'concept' || moment === 'plan-maken') return { versie: hoogste, stand: 'concept' }
  // The same call may have begun a next version: what is judged is the one that was laid down.
  if (moment === 'vaststellen')
    return { versie: versies.find((rij) => rij.planversie === (planversie ?? hoogste?.planversie)), stand: 'wordt-vastgesteld' }
  if (moment === 'toetsing' && !staande) return { versie: hoogste, stand: 'concept' }
  return {
    versie: staande,
    stand: 'vastgesteld',
    concept: hoogste && staande && hoogste.planversie > staande.planversie ? hoogste : undefined,
  }
}

/** An OPP as the houder of this picture sees it. */
export function oppFeiten(beeld: Beeld, opp: Beeldrij, gevraagd: Vaststelling): OppFeiten {
  const persoon = opp.betreft as string
  const versies = beeld.delen('opp-versie', opp.id)
  const { versie, stand, concept } = gekozen(versies, gevraagd, (rij) => rij.json.handelingsdeelVastgesteldOp !== undefined)
  const vanAnder = tafelsVan(beeld, opp)
  return {
    oppId: opp.id,
    soort: opp.json.soort,
    jeugdige: jeugdigeVan(beeld, persoon),
    versie: versie && oppVersie(beeld, opp, versie, stand, versies, gevraagd.deel),
    concept: concept && !gevraagd.nieuw?.includes(opp.id) ? oppVersie(beeld, opp, concept, 'concept', versies) : undefined,
    opTafel: vanAnder,
    inzetten: inzettenVan(beeld, [persoon], gezinnenVan(beeld, persoon), beeld.delen('opp-jeugdhulp', opp.id)),
    // Its maker asks everyone known to have gezag; who looks at it knows the same people under other ids, and goes by the record that it is about.
    gezag: vanAnder ? gezagInDossier(beeld, persoon) : gezagOver(beeld, persoon),
    instemmingen: beeld.delen('opp-instemming', opp.id).map(({ json }) => ({
      planversie: json.planversie,
      doorId: json.doorId && beeld.een(json.doorId),
      doorOrganisatieId: json.doorOrganisatieId,
      uitkomst: json.uitkomst,
      gegevenOp: json.gegevenOp,
    })),
    samenvattingen: versie ? samenvattingenIn(beeld, opp.id, versie.planversie, opp.eigenaar) : [],
    evaluaties: evaluatiesVan(beeld, opp.id),
  }
}

function oppVersie(
  beeld: Beeld,
  opp: Beeldrij,
  { planversie, json }: Beeldrij,
  stand: Stand,
  versies: Beeldrij[],
  deel?: Oppdeel,
): OppVersie {
  const delen = (soort: string): Beeldrij[] => beeld.delen(soort, opp.id, planversie)
  const vorige = versies.find((rij) => rij.planversie === planversie - 1)?.json
  const vastgesteld = [vorige?.perspectiefVastgesteldOp, vorige?.handelingsdeelVastgesteldOp].filter((op) => op !== undefined).sort()
  const verklaring = laatste(delen('opp-jeugdhulpverklaring'))
  return {
    nummer: planversie,
    stand,
    delen: deel ? [deel] : oppDelen(opp.json.soort, stand, json),
    vorigeVastgesteldOp: dag(laatste(vastgesteld)),
    handelingsdeelVastgesteldOp: dag(json.handelingsdeelVastgesteldOp),
    overlegPerspectiefOp: json.overlegPerspectiefOp,
    uitstroombestemming: json.uitstroombestemming,
    programmaAfwijking: json.programmaAfwijking,
    factoren: delen('opp-factor').map((rij) => ({ richting: rij.json.richting })),
    leerlinginbreng: delen('opp-leerlinginbreng').map((rij) => ({ ...rij.json, id: rij.id })),
    begeleiding: delen('opp-begeleiding').map((rij) => ({ omschrijving: rij.json.omschrijving })),
    jeugdhulpverklaring: verklaring && { ...verklaring.json, id: verklaring.id },
    jeugdhulp: delen('opp-jeugdhulp').map((rij) => ({ id: rij.id, inzetId: rij.json.inzetId })),
  }
}

function oppDelen(soort: string, stand: Stand, json: Beeldrij['json']): Oppdeel[] {
  if (stand === 'concept') return soort === 'opp' ? ['perspectief', 'handelingsdeel'] : ['handelingsdeel']
  return [
    ...(json.perspectiefVastgesteldOp ? (['perspectief'] as const) : []),
    ...(json.handelingsdeelVastgesteldOp ? (['handelingsdeel'] as const) : []),
  ]
}

/** A gezinsplan as the houder of this picture sees it. */
export function gezinsplanFeiten(beeld: Beeld, plan: Beeldrij, gevraagd: Vaststelling): GezinsplanFeiten {
  const gezin = plan.json.gezinId as string
  const versies = beeld.delen('gezinsplan-versie', plan.id)
  const { versie, stand, concept } = gekozen(versies, gevraagd, (rij) => rij.json.vastgesteldOp !== undefined)
  const leden = beeld.delen('gezinslid', gezin)
  const kinderen = leden.filter(({ json }) => json.rol === 'jeugdige')
  const kindIds = kinderen.map(({ betreft }) => betreft as string)
  const casussen = openCasussen(beeld, kindIds)
  return {
    gezinsplanId: plan.id,
    soort: plan.json.soort,
    versie: versie && gezinsplanVersie(beeld, plan, versie, stand),
    concept: concept && !gevraagd.nieuw?.includes(plan.id) ? gezinsplanVersie(beeld, plan, concept, 'concept') : undefined,
    opTafel: tafelsVan(beeld, plan),
    kinderen: kinderen.map(({ betreft, json }) => ({ ...kindVan(beeld, betreft as string), van: json.van, tot: json.tot })),
    leden: leden.map(({ betreft, json: { rol, van, tot } }) => ({ id: betreft as string, rol, van, tot })),
    afschriften: beeld.delen('gezinsplan-afschrift', plan.id).map(({ id, planversie, json: { gevraagdOp, verstrektOp } }) => ({
      ...{ id, planversie, gevraagdOp, verstrektOp },
    })),
    koppelingen: koppelingenVan(beeld).filter(({ gezinsplanId }) => gezinsplanId === plan.id),
    inzetten: inzettenVan(beeld, kindIds, [gezin], beeld.delen('gezinsplan-hulp', plan.id)),
    samenvattingen: versie ? samenvattingenIn(beeld, plan.id, versie.planversie, plan.eigenaar) : [],
    anderePlannen: beeld
      .van('gezinsplan')
      .filter((ander) => ander.id !== plan.id && ander.json.gezinId === gezin)
      .map(({ id, json }) => ({ id, soort: json.soort })),
    tafels: tafelsMet(beeld, plan, casussen),
    regisseurs: regisseursVan(beeld, casussen),
  }
}

function gezinsplanVersie(beeld: Beeld, plan: Beeldrij, { planversie, json }: Beeldrij, stand: Stand): GezinsplanVersie {
  const delen = (soort: string): Beeldrij[] => beeld.delen(soort, plan.id, planversie)
  return {
    ...json,
    nummer: planversie,
    stand,
    hulp: delen('gezinsplan-hulp').map((rij) => ({ id: rij.id, inzetId: rij.json.inzetId })),
    schoolloopbaan: delen('gezinsplan-schoolloopbaan').map((rij) => ({
      ...rij.json,
      id: rij.id,
      jeugdigeId: beeld.een(rij.json.jeugdigeId),
    })),
  }
}

/** Who it is, and where they go to school. */
export function kindVan(beeld: Beeld, id: string): Omit<Kind, 'van' | 'tot'> {
  const inschrijvingen = beeld.van('inschrijving').filter((rij) => beeld.zelfde(rij.betreft, id))
  return {
    ...jeugdigeVan(beeld, id),
    inschrijvingen: inschrijvingen.map((rij) => ({
      sector: rij.json.sector,
      van: rij.json.van,
      tot: rij.json.tot,
      schoolnaam: rij.json.schoolnaam ?? beeld.rij('organisatie', rij.json.schoolId)?.json.naam,
    })),
  }
}

const regisseursVan = (beeld: Beeld, casussen: string[]): GezinsplanFeiten['regisseurs'] =>
  beeld
    .van('regieperiode')
    .filter(({ casus, json }) => casussen.includes(casus as string) && json.rol === 'regisseur' && json.tot === undefined)
    .map(({ casus, json }) => ({ casusId: casus as string, houderId: json.organisatieId ?? beeld.een(json.persoonId) }))
