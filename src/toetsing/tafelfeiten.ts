import { vandaag as dagVan } from '../basis/klok.ts'
import type { CasusFeiten, Evaluatiemoment, LeerlingFeiten, OppFeiten, OpschalingFeiten } from '../regels/feiten.ts'
import type { Beeld, Beeldrij } from './beeld.ts'
import { gezagOver, jeugdigeVan } from './gezagfeiten.ts'
import { opTafel } from './optafel.ts'
import { inzettenOver, kindVan, oppFeiten } from './planfeiten.ts'

const hoogste = (dagen: readonly (string | undefined)[]): string | undefined =>
  dagen
    .filter((dag) => dag !== undefined)
    .toSorted()
    .at(-1)

/** What looking back, going higher up and closing are judged on, of one casus. */
export function tafelFeiten(beeld: Beeld, id: string, geopendOp: string): Partial<CasusFeiten> {
  const heropend = hoogste(beeld.delen('heropening', id).map(({ json }) => json.op))
  const overgang = hoogste(beeld.delen('faseovergang', id).map(({ json }) => json.op))
  const afsluiting = beeld.delen('afsluiting', id).find(({ json }) => json.heropendOp === undefined)
  const { reden, opbrengst, nazorg, zonderErvaringReden } = afsluiting?.json ?? {}
  return {
    evaluaties: beeld.delen('evaluatiemoment', id).map(({ json }): Evaluatiemoment => json),
    ...(afsluiting && { afsluiting: { reden, opbrengst, nazorg, zonderErvaringReden } }),
    ervaringen: beeld
      .delen('ervaring', id)
      .filter(({ json }) => heropend === undefined || json.op >= heropend)
      .map(({ json }) => json.rol),
    faseSinds: dagVan(hoogste([geopendOp, heropend, overgang]) as string),
    oneens: beeld.van('opp').flatMap((opp) => (gaatOver(beeld, id, opp) ? oneensSinds(beeld, opp) : [])),
    wachtend: beeld
      .van('inzet')
      .filter(({ id: inzet, json }) => json.van && !json.gestartOp && !json.beeindigdOp && opTafel(beeld, inzet).includes(id))
      .map(({ json }) => json.van),
    opschalingen: beeld.delen('opschaling', id).map(({ json }) => ({
      op: dagVan(json.opgeschaaldOp),
      status: json.status,
      reactieVoor: json.reactieVoor,
      terugkoppelOp: json.terugkoppelOp,
    })),
  }
}

const gaatOver = (beeld: Beeld, casus: string, { betreft }: Beeldrij): boolean =>
  beeld.delen('casusjeugdige', casus).some((rij) => beeld.zelfde(rij.betreft, betreft))

/** The first day on which someone who still does not agree with the newest version said so. */
function oneensSinds(beeld: Beeld, opp: Beeldrij): string[] {
  const nieuwste = Math.max(0, ...beeld.delen('opp-versie', opp.id).map(({ planversie }) => planversie))
  const laatste = new Map(
    beeld.delen('opp-instemming', opp.id, nieuwste).map(({ json }) => [json.doorOrganisatieId ?? beeld.een(json.doorId), json]),
  )
  const dagen = [...laatste.values()].filter(({ uitkomst }) => uitkomst === 'geen-overeenstemming').map(({ gegevenOp }) => gegevenOp)
  return dagen.toSorted().slice(0, 1)
}

/** The school decided on the perspectief, and on the handelingsdeel there is no agreement. */
const blijftOneens = (beeld: Beeld, opp: Beeldrij): boolean =>
  beeld.delen('opp-versie', opp.id).some(({ json }) => json.perspectiefVastgesteldOp !== undefined) && oneensSinds(beeld, opp).length > 0

/** A decision on an opschaling, with what it would rest on. */
export function opschalingFeiten(beeld: Beeld, { id, casus, json }: Beeldrij): OpschalingFeiten {
  const besluit = beeld.delen('opschalingbesluit', casus as string).find((rij) => rij.json.opschalingId === id)?.json
  const trede = beeld.rij('regiotrede', json.tredeId ?? '')?.json
  return {
    opschalingId: id,
    casusId: casus as string,
    besluit: besluit && { soort: besluit.soort, functie: besluit.functie, op: besluit.op, tekst: besluit.tekst },
    trede,
    afspraak: beeld.rij('regioafspraak', trede?.regioafspraakId ?? '')?.json,
    aanTafel: [
      beeld.rij('casus', casus as string)?.json.geopendDoorId,
      ...beeld.delen('deelnemer', casus as string).map(({ json: { organisatieId, status } }) => status === 'actief' && organisatieId),
    ].filter(Boolean),
  }
}

const scholen = ['school', 'schoolbestuur']

/** A pupil: where they go to school, with what support, and whether there is an OPP. */
export function leerlingFeiten(beeld: Beeld, id: string): LeerlingFeiten {
  const { inschrijvingen, ...leerling } = kindVan(beeld, id)
  const opps = beeld.van('opp').filter((rij) => beeld.zelfde(rij.betreft, id))
  const feiten = opps.map((rij): [Beeldrij, OppFeiten] => [rij, oppFeiten(beeld, rij, { moment: 'evalueren' })])
  const concept = opps.findLast(
    (rij) => beeld.houders.includes(rij.eigenaar ?? '') && !feiten.some(([ander, { versie }]) => ander === rij && versie),
  )
  const [jaar, maand] = beeld.dag.split('-').map(Number) as [number, number]
  const begin = maand >= 8 ? jaar : jaar - 1
  return {
    leerling: jeugdigeVan(beeld, leerling.id),
    isSchool: beeld.houders.some((houder) => scholen.includes(beeld.rij('organisatie', houder)?.json.soort)),
    inschrijvingen,
    inzetten: inzettenOver(beeld, id),
    opps: feiten.map(([rij, { versie }]) => ({ id: rij.id, vastgesteld: versie !== undefined, oneens: blijftOneens(beeld, rij) })),
    concept: concept && oppFeiten(beeld, concept, { moment: 'vaststellen', deel: 'handelingsdeel' }),
    nieuw: { inzetten: inzettenOver(beeld, id), gezag: gezagOver(beeld, id) },
    schooljaar: `${begin}-${begin + 1}`,
  }
}
