import type { Huis } from '../hulp/huis.ts'
import { brengIn, geefToestemming, koppel, maakGezinsplan, maakOpp, maakTafel, startHulp, type Tafel } from '../hulp/wereld.ts'

export type VolleTafel = Tafel & { opp: string; plan: string; hulp: string; toestemming: string }

/** A table with everything on it: toestemming, help that runs, both plans, brought in and linked, the regie handed over, an inschrijving that ends. */
export async function maakVolleTafel(huis: Huis, totToestemming?: string): Promise<VolleTafel> {
  const tafel = await maakTafel(huis)
  const { doe, school, wijkteam, casus, kind } = tafel
  const toestemming = await geefToestemming(tafel, totToestemming)
  const hulp = await startHulp(tafel)
  const opp = await maakOpp(tafel, [hulp])
  const plan = await maakGezinsplan(tafel, [hulp])
  await brengIn(tafel, school.baas, 'opp', opp)
  await brengIn(tafel, wijkteam.baas, 'gezinsplan', plan)
  await koppel(tafel, opp, plan)
  const aanbod = { reden: 'De hulp ligt nu vooral thuis.', berichtAanGezin: 'Het wijkteam belt u.', openstaandeActies: 'geen' }
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/regie/aanbiedingen`, { aan: { organisatieId: wijkteam.id }, ...aanbod })
  const { etag } = await doe(wijkteam.baas, 'GET', `/casussen/${casus}/regie/aanbiedingen/${id}`)
  await doe(wijkteam.baas, 'POST', `/casussen/${casus}/regie/aanbiedingen/${id}/acceptaties`, {}, { ifMatch: etag })
  const [inschrijving] = (await doe(school.baas, 'GET', `/personen/${kind}/inschrijvingen`)).body.resultaten
  const eigen = `/personen/${kind}/inschrijvingen/${inschrijving.id}`
  await doe(school.baas, 'PATCH', eigen, { tot: '2026-12-31' }, { ifMatch: (await doe(school.baas, 'GET', eigen)).etag })
  return { ...tafel, opp, plan, hulp, toestemming }
}

/** The next versions of both plans, so that there is something to change again. */
export async function beginVersies({ doe, school, wijkteam, opp, plan }: VolleTafel): Promise<void> {
  await doe(school.baas, 'POST', `/opps/${opp}/versies`, { reden: 'De steun is veranderd.' })
  await doe(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/versies`, { reden: 'De hulp is veranderd.' })
}
