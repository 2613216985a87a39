import type { Zet } from './kies.ts'
import { type Kant, type Komst, kanten, type Tafel } from './tafel.ts'

const isBij = (tafel: Tafel, wie: Komst['wie']): boolean => tafel.komst.some((komst) => komst.wie === wie && !komst.weg)
/** Which organisatie came by it, when it is one. */
const kantVan = (tafel: Tafel, wie: Komst['wie']): Kant | undefined =>
  wie === 'moeder' || wie === 'jeugdige' ? undefined : kanten(tafel)[wie === 'zus' ? 'wijk' : wie]
const isHier = (tafel: Tafel, persoon: string): boolean => tafel.jeugdigen.some((een) => een.persoon === persoon && !een.weg)

/** What lay there or was linked by this one may be gone: the model chooses it no more. */
function laatLiggen(tafel: Tafel, kant: Kant): void {
  for (const koppeling of tafel.koppelingen) if (kant === koppeling.opp.van || kant === koppeling.gezinsplan.van) koppeling.klaar = true
  for (const inbreng of tafel.inbreng) if (kant === inbreng.van) inbreng.weg = true
}

/** Who came by this uitnodiging did not: what was one by it is two again, and they can be invited anew. */
function vergeet(tafel: Tafel, komst: Komst): void {
  const { wie } = komst
  komst.weg = true
  tafel.uitgenodigd.delete(wie)
  if (wie === 'jeugdige') {
    tafel.jeugdige.bekend = false
    for (const { antwoorden } of tafel.toestemmingen)
      for (const antwoord of antwoorden) if (antwoord.wie === tafel.jeugdige.wie) antwoord.weg = true
  }
  if (wie === 'school2' || wie === 'aanbieder') delete tafel.elders[wie]
  const kant = kantVan(tafel, wie)
  if (kant) laatLiggen(tafel, kant)
}

/** An uitnodiging was wrong, say who sent it or the organisatie that accepted it; now and then the tie between school and wijkteam, which carries most. */
const breek: Zet = (tafel, { een, kans, van: uit }) => {
  const komst = een(tafel.komst.filter(({ weg }) => !weg))
  if (!komst || (komst.wie === 'wijk' && kans(0.5))) return undefined
  const { school, wijk } = tafel
  const kant = kantVan(tafel, komst.wie)
  const van = kant ? uit(school, kant) : komst.wie === 'moeder' ? wijk : school
  return {
    wie: van.baas,
    methode: 'POST',
    pad: `/uitnodigingen/${komst.id}/vervallenverklaringen`,
    body: { reden: 'Dit was een ander.' },
    na: () => vergeet(tafel, komst),
  }
}

/** The wijkteam comes for a jeugdige, again or for the next one, and says that this is a client of its own. */
const komtVoor =
  (wie: 'wijk' | 'zus'): Zet =>
  (tafel) => {
    const { school, wijk } = tafel
    const [jeugdigeId, eigenPersoonId] = wie === 'wijk' ? [tafel.kind, tafel.kindWijk] : [tafel.zusSchool, tafel.zus]
    if (isBij(tafel, wie) || !isHier(tafel, jeugdigeId)) return undefined
    return {
      wie: school.baas,
      methode: 'POST',
      pad: `/casussen/${tafel.casus}/uitnodigingen`,
      body: { organisatieId: wijk.id, rol: 'wijkteam', jeugdigen: [jeugdigeId] },
      na: async ({ id }) => {
        const { status } = await tafel.roep(wijk.baas, 'POST', `/uitnodigingen/${id}/acceptaties`, {
          eigenPersonen: [{ jeugdigeId, eigenPersoonId }],
        })
        if (status === 201) tafel.komst.push({ id: id as string, wie, weg: false })
      },
    }
  }

/** The sister comes in, by the school or by the wijkteam that keeps her too; or the child again. */
const erbij: Zet = (tafel, { kans }) => {
  const { school, wijk, kind, zus, zusSchool } = tafel
  const [van, persoon] = !isHier(tafel, kind) ? [school, kind] : kans(0.75) ? [school, zusSchool] : [wijk, zus]
  if (isHier(tafel, persoon)) return undefined
  return {
    wie: van.baas,
    methode: 'POST',
    pad: `/casussen/${tafel.casus}/jeugdigen`,
    body: { persoonId: persoon, hulpvraag: { tekst: 'Blijft ook thuis.', categorie: 'thuissituatie' } },
    na: ({ id }) => tafel.jeugdigen.push({ id: id as string, persoon, van, weg: false }),
  }
}

/** A jeugdige should not be here: the sister, or, now and then, the child; with what was asked, told and tied here about that one. */
const eruit: Zet = (tafel, { een, kans }) => {
  const hier = tafel.jeugdigen.filter(({ weg }) => !weg)
  const jeugdige = een(hier)
  const { kind, casus } = tafel
  // The last one stays: that is asked now and then, and refused.
  if (!jeugdige || (hier.length === 1 && kans(0.9)) || (jeugdige.persoon === kind && kans(0.6))) return undefined
  return {
    wie: jeugdige.van.baas,
    methode: 'POST',
    pad: `/casussen/${casus}/jeugdigen/${jeugdige.id}/vervallenverklaringen`,
    body: { reden: 'Dit kind hoort hier niet.' },
    na: () => {
      jeugdige.weg = true
      if (jeugdige.persoon === tafel.zusSchool) for (const komst of tafel.komst) if (komst.wie === 'zus') komst.weg = true
      if (jeugdige.persoon !== kind) return
      tafel.toestemmingen.splice(0)
      for (const deling of tafel.delingen) deling.klaar = true
      for (const komst of tafel.komst) if (komst.wie !== 'jeugdige' && komst.wie !== 'zus' && !komst.weg) vergeet(tafel, komst)
      for (const kant of Object.values(kanten(tafel))) laatLiggen(tafel, kant)
    },
  }
}

export const zettenVerband: [number, string, Zet][] = [
  [3, 'verband breken', breek],
  [4, 'verband weer', komtVoor('wijk')],
  [3, 'verband van zus', komtVoor('zus')],
  [3, 'jeugdige toevoegen', erbij],
  [3, 'jeugdige eruit', eruit],
]
