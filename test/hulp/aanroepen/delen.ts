import { type Maker, verklaring, type Werkplaats, wijziging } from './vorm.ts'

/** An inzet of the wijkteam for the child of the table, on the table, so that the school may refer to it. */
async function verseHulp({ doe, tafel: { wijkteam, kindWijk, casus } }: Werkplaats): Promise<string> {
  const inzet = { jeugdigeId: kindWijk, soort: 'begeleiding', doel: 'Leren plannen', aanbieder: { naam: 'Wijkteam Oost' } }
  const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', inzet)
  await doe(wijkteam.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: id })
  return id
}
const verseOpp = async ({ doe, tafel: { school, kind } }: Werkplaats): Promise<string> =>
  (await doe(school.baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: kind, schooljaar: '2026-2027' })).id

const inOpp =
  (veld: string, body: (w: Werkplaats) => unknown, vers = false): Maker =>
  async (w) => ({ wie: w.tafel.school.baas, pad: `/opps/${vers ? await verseOpp(w) : w.conceptOpp}/${veld}`, body: await body(w) })
const inPlan =
  (veld: string, body: (w: Werkplaats) => unknown): Maker =>
  async (w) => ({ wie: w.tafel.wijkteam.baas, pad: `/gezinsplannen/${w.conceptPlan}/${veld}`, body: await body(w) })

/** What each kind of part takes, and what of it can change. */
const vanOpp: Record<string, { maak: Maker; wijzig: unknown }> = {
  OppFactor: {
    maak: inOpp('factoren', () => ({ richting: 'bevorderend', gebied: 'school', tekst: 'Werkt graag samen.' })),
    wijzig: { tekst: 'Werkt graag samen met Sam.' },
  },
  OppLeerlinginbreng: {
    maak: inOpp('leerlinginbreng', () => ({ gevraagdOp: '2026-11-10', vorm: 'gesprek', gekozenDoorLeerling: true, uitkomst: 'wil-niet' })),
    wijzig: { uitkomst: 'gegeven', inbreng: 'Ik wil vooraan zitten.' },
  },
  OppBegeleiding: { maak: inOpp('begeleiding', () => ({ omschrijving: 'Elke week een gesprek' })), wijzig: { omvang: 'Een uur per week' } },
  OppJeugdhulpverklaring: { maak: inOpp('jeugdhulpverklaring', () => ({ antwoord: 'onbekend' }), true), wijzig: { antwoord: 'nee' } },
  OppJeugdhulp: {
    maak: inOpp('jeugdhulp', async (w) => ({ inzetId: await verseHulp(w) })),
    wijzig: { toelichting: 'Op dinsdag is zij om twee uur weg.' },
  },
  OppDoel: {
    maak: inOpp('doelen', () => ({ tekst: 'Begint zelf aan een taak', domein: 'onderwijs' })),
    wijzig: { streefdatum: '2027-02-01' },
  },
}
const vanPlan: Record<string, { maak: Maker; wijzig: unknown }> = {
  GezinsplanKracht: {
    maak: inPlan('krachten', ({ tafel }) => ({ betreftId: tafel.kindWijk, aard: 'netwerk', tekst: 'Opa haalt haar op.' })),
    wijzig: { tekst: 'Opa en oma halen haar op.' },
  },
  GezinsplanAfschrift: {
    maak: inPlan('afschriften', ({ tafel }) => ({ planversie: 1, aanId: tafel.bijWijkteam.moeder, gevraagdOp: '2026-11-12' })),
    wijzig: { verstrektOp: '2026-11-20' },
  },
  GezinsplanHulp: {
    maak: inPlan('hulp', async (w) => ({ betreftId: w.tafel.kindWijk, inzetId: await verseHulp(w) })),
    wijzig: { toelichting: 'De hulp komt thuis.' },
  },
  GezinsplanSchoolloopbaan: {
    maak: inPlan('schoolloopbaan', ({ tafel }) => ({ jeugdigeId: tafel.kindWijk, school: 'De Vlierhof', herkomst: 'gezin' })),
    wijzig: { verzuim: 'Geen' },
  },
  GezinsplanDoel: {
    maak: inPlan('doelen', ({ tafel }) => ({ betreftId: tafel.kindWijk, tekst: 'De ochtend verloopt rustig', domein: 'thuis' })),
    wijzig: { streefdatum: '2027-02-01' },
  },
}

const alsMakers = (delen: typeof vanOpp): Record<string, Maker> =>
  Object.fromEntries(
    Object.entries(delen).flatMap(([naam, { maak, wijzig }]) => [
      [`maak${naam}`, maak],
      [`wijzig${naam}`, wijziging(maak, wijzig)],
      [`verklaar${naam}Vervallen`, verklaring(maak)],
    ]),
  )
export const oppdelen = alsMakers(vanOpp)
export const plandelen = alsMakers(vanPlan)
