import type { Afwijkingrij, Rij, Zicht } from './getuige.ts'
import { herkomstStaat, hulpBijOpp, jeugdhulp, kinderen, loopbaanVan, loopbanen, over, vol, volledig, vraag } from './orakel.ts'

const opDag = (tijdstip: string): string => new Date(tijdstip).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
const later = (dag: string, dagen: number): string => new Date(Date.parse(dag) + dagen * 86_400_000).toISOString().slice(0, 10)

const bijOpp = (zicht: Zicht, opp: Rij, versie: number): [string, string][] => {
  const { delen, van } = vraag(zicht)
  const verwezen = delen('opp-jeugdhulp', opp.id, versie)
  const antwoord = delen('opp-jeugdhulpverklaring', opp.id, versie)[0]?.json.antwoord
  const erkend = antwoord === 'ja' || antwoord === 'geen-antwoord-gewenst'
  const hulp = hulpBijOpp(zicht, opp)
  const genoemd = (inzet: Rij) => verwezen.some(({ json }) => json.inzetId === inzet.id)
  return [
    ...hulp
      .filter((inzet) => jeugdhulp(inzet) && inzet.json.gestartOp <= zicht.dag && !over(inzet, zicht.dag) && !(erkend && genoemd(inzet)))
      .map(({ id }): [string, string] => ['jeugdhulp-ontbreekt', id]),
    ...van('inzet')
      .filter((inzet) => genoemd(inzet) && over(inzet, zicht.dag))
      .map(({ id }): [string, string] => ['jeugdhulp-beeindigd', id]),
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
  ...vraag(zicht)
    .delen('gezinsplan-schoolloopbaan', plan.id, versie)
    .filter((deel) => uitGeslotenOpp(zicht, deel))
    .map(({ id }): [string, string] => ['grond-vervallen', id]),
]
/** Told by the school through a koppeling that stands, of whose OPP nothing shows any more. */
const uitGeslotenOpp = (zicht: Zicht, deel: Rij): boolean => {
  if (deel.json.herkomst !== 'koppeling' || !herkomstStaat(zicht, deel)) return false
  const { van } = vraag(zicht)
  const opp = van('koppeling').find(({ id }) => id === deel.json.koppelingId)?.json.oppId
  return !van('opp-versie').some(({ ouder }) => ouder === opp)
}

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
