import { als, beller, mediaan, type Opzet, tokenVoor } from './opzet.ts'
import type { Kind, Uitgever } from './proces.ts'
import { dagen, maakGezin, type Roep } from './tafel.ts'

export type Agendauitslag = { p50: number; punten: number; casussen: number }

const casussen = 40

/** A casus under the regie of this medewerker, in which three things wait: an own actie, one of the organisatie, an evaluation. */
async function maakWerk(roep: Roep, wie: { medewerkerId: string; organisatieId: string }): Promise<void> {
  const { kind } = await maakGezin(roep, 'school')
  const { id: casus } = await roep('school', 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }] })
  const actie = { organisatieId: wie.organisatieId, wat: 'De schoolarts bellen.', voor: dagen.overEenJaar }
  const operaties = [
    { operatie: 'maakActie', body: { ...actie, medewerkerId: wie.medewerkerId } },
    { operatie: 'maakActie', body: actie },
    { operatie: 'maakEvaluatiemoment', body: { geplandOp: dagen.overEenJaar } },
  ]
  await roep('school', 'POST', `/casussen/${casus}/_samen`, { operaties })
}

/** The first page of fifty of a professional with the regie of forty casussen, asked time after time with nothing beside it. */
export async function meetAgenda(opzet: Opzet, uitgever: Uitgever, api: Kind): Promise<Agendauitslag> {
  const roep = beller(api.adres, tokenVoor(uitgever))
  const vraag = `select id as "medewerkerId", organisatie_id as "organisatieId",
      (select count(*)::int from regieperiode r where r.medewerker_id = m.id and r.tot is null) as regie
    from medewerker m where token_subject = 'school'`
  const [wie] = (await als(opzet.ons, (client) => client.query(vraag))).rows
  for (let nummer = wie.regie; nummer < casussen; nummer++) await maakWerk(roep, wie)
  const headers = { authorization: `Bearer ${await tokenVoor(uitgever)('school')}` }
  const tijden: number[] = []
  let punten = 0
  for (let keer = 0; keer < 100; keer++) {
    const begin = performance.now()
    const antwoord = await fetch(`${api.adres}/v1/agenda?limiet=50`, { headers })
    const body = (await antwoord.json()) as { resultaten: unknown[] }
    if (keer >= 20) tijden.push(performance.now() - begin)
    punten = body.resultaten.length
  }
  return { p50: mediaan(tijden), punten, casussen: Math.max(wie.regie, casussen) }
}

export const agendaregel = ({ p50, punten, casussen: onderRegie }: Agendauitslag): string =>
  `agenda van wie ${onderRegie} casussen onder zich heeft, ${punten} regels   p50 ${p50.toFixed(1)} ms`
