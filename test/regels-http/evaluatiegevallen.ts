import { type Antwoord, beheer, type Huis } from '../hulp/huis.ts'
import {
  afsluiting,
  allenErbij,
  brengIn,
  geefToestemming,
  maakGezinsplan,
  maakOpp,
  planEvaluatie,
  schrijfOpp,
  type Tafel,
} from '../hulp/wereld.ts'
import { type Geval, met } from './plangevallen.ts'

const schaalOp = async ({ doe, moeder, casus }: Tafel, body: object): Promise<string> =>
  (await doe(moeder, 'POST', `/casussen/${casus}/opschalingen`, { aanleiding: 'wachten', vraag: 'Wie start de begeleiding?', ...body })).id

/** An agreement in the region with a ladder of two rungs, of which the second may decide. */
export async function maakAfspraak({ doe, school, wijkteam }: Tafel): Promise<string[]> {
  const { id } = await doe(beheer, 'POST', '/regioafspraken', {
    ...{ naam: 'Doorbraak', partijIds: [school.id, wijkteam.id], reikwijdte: 'Wie de hulp op school start.', van: '2026-01-01' },
    functionaris: 'Procesregisseur doorbraak',
    treden: [
      { functie: 'Teamleiders', reactieDagen: 7, terugkoppelDagen: 14, doorzettingsmacht: false },
      { functie: 'Procesregisseur doorbraak', reactieDagen: 5, terugkoppelDagen: 10, doorzettingsmacht: true },
    ],
  })
  const { body } = await doe(school.baas, 'GET', `/regioafspraken/${id}/treden`)
  return body.resultaten.map((trede: { id: string }) => trede.id)
}
const besluit = { soort: 'bindend', functie: 'Procesregisseur doorbraak', op: '2026-11-23', tekst: 'Het wijkteam begint maandag.' }

const stelOppVast =
  (huis: Huis, { school }: Tafel, id: string, body: object) =>
  (): Promise<Antwoord> =>
    met(huis, school.baas, `/opps/${id}`, `/opps/${id}/vaststellingen`, body)
const naZesWeken = '2026-11-25'
/** More support, on the first day after the six weeks that the support before it left for the OPP. */
export const startSteun = async ({ doe, school, kind }: Tafel, huis: Huis) => {
  const inzet = { jeugdigeId: kind, soort: 'extra-ondersteuning', doel: 'Rekenen op niveau', aanbieder: { naam: 'De Vlierhof' } }
  const [eerder, meer] = [await doe(school.baas, 'POST', '/inzetten', inzet), await doe(school.baas, 'POST', '/inzetten', inzet)]
  await doe(school.baas, 'POST', `/inzetten/${eerder.id}/starts`, { startdatum: '2026-10-13' })
  huis.klok.zet(`${naZesWeken}T08:30:00.000Z`)
  return (over = {}) => huis.roep(school.baas, 'POST', `/inzetten/${meer.id}/starts`, { startdatum: naZesWeken, ...over })
}

export const evaluaties: Geval[] = [
  {
    regels: ['evaluatie-gezamenlijk-met-doelscore'],
    naam: 'een evaluatie afronden zonder het wijkteam en zonder te zeggen hoe ver de doelen zijn',
    maak: async (tafel, huis) => {
      const { school, wijkteam, casus } = tafel
      await geefToestemming(tafel)
      await brengIn(tafel, school.baas, 'opp', await maakOpp(tafel))
      await brengIn(tafel, wijkteam.baas, 'gezinsplan', await maakGezinsplan(tafel))
      const pad = `/casussen/${casus}/evaluatiemomenten/${await planEvaluatie(tafel)}/afrondingen`
      return () => huis.roep(school.baas, 'POST', pad, { gehoudenOp: '2026-11-23', aanwezig: ['ouder', 'school'] })
    },
  },
  {
    regels: ['gezinsplan-bevat-schoolloopbaan'],
    naam: 'het wijkteam rondt een evaluatie af terwijl een broer in zijn plan ontbreekt',
    maak: async (tafel, huis) => {
      const { doe, wijkteam, bijWijkteam, casus } = tafel
      await geefToestemming(tafel)
      const plan = await maakGezinsplan(tafel)
      await brengIn(tafel, wijkteam.baas, 'gezinsplan', plan)
      const broer = await doe(wijkteam.baas, 'POST', '/personen', { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2015-05-05' })
      await doe(wijkteam.baas, 'POST', `/gezinnen/${bijWijkteam.gezin}/leden`, { persoonId: broer.id, rol: 'jeugdige', van: '2026-11-01' })
      const pad = `/casussen/${casus}/evaluatiemomenten/${await planEvaluatie(tafel)}/afrondingen`
      const [doel] = (await doe(wijkteam.baas, 'GET', `/gezinsplannen/${plan}/doelen`)).body.resultaten
      const scores = [{ doelId: doel.id, score: 'op-weg', besluit: 'bijstellen' }]
      return () => huis.roep(wijkteam.baas, 'POST', pad, { gehoudenOp: '2026-11-23', aanwezig: allenErbij, scores })
    },
  },
  {
    regels: ['opp-overleg-perspectiefdeel'],
    naam: 'het perspectief vaststellen zonder overleg met de ouders',
    maak: async (tafel, huis) => stelOppVast(huis, tafel, await schrijfOpp(tafel), { deel: 'perspectief' }),
  },
  {
    regels: ['opp-verplicht-doelgroep'],
    naam: 'meer ondersteuning starten voor een leerling die na zes weken nog geen OPP heeft',
    maak: async (tafel, huis) => startSteun(tafel, huis),
  },
  {
    regels: ['opp-verplicht-doelgroep'],
    naam: 'meer ondersteuning starten terwijl het OPP na zes weken nog een concept is',
    maak: async (tafel, huis) => {
      await schrijfOpp(tafel)
      return startSteun(tafel, huis)
    },
  },
  {
    regels: ['doorzettingsmacht-berust-op-afspraak'],
    naam: 'een bindend besluit op een trede die dat niet mag',
    maak: async (tafel, huis) => {
      const [eerste] = await maakAfspraak(tafel)
      const pad = `/casussen/${tafel.casus}/opschalingen/${await schaalOp(tafel, { tredeId: eerste })}/besluiten`
      return () => huis.roep(tafel.school.baas, 'POST', pad, besluit)
    },
  },
]

const gaUitvoeren =
  ({ school, casus }: Tafel, huis: Huis) =>
  () =>
    huis.roep(school.baas, 'POST', `/casussen/${casus}/faseovergangen`, { naar: 'uitvoeren' })
const beslisSamen = ({ doe, school, casus }: Tafel) =>
  doe(school.baas, 'POST', `/casussen/${casus}/faseovergangen`, {
    naar: 'samen-beslissen',
    regieGevraagd: { aanFamilie: true, uitkomst: 'familie-wil-niet' },
  })

/** Both plans on the table, both vastgesteld, and each with an evaluatie of its own. */
const legNaastElkaar = async (tafel: Tafel, [bijOpp, bijPlan]: [string, string]): Promise<{ opp: string; plan: string }> => {
  const { doe, school, wijkteam, casus } = tafel
  await geefToestemming(tafel)
  const [opp, plan] = [await maakOpp(tafel), await maakGezinsplan(tafel)]
  await brengIn(tafel, school.baas, 'opp', opp)
  await brengIn(tafel, wijkteam.baas, 'gezinsplan', plan)
  for (const [planId, geplandOp] of [[opp, bijOpp] as const, [plan, bijPlan] as const])
    await doe(school.baas, 'POST', `/casussen/${casus}/evaluatiemomenten`, { geplandOp, planIds: [planId], criteria: 'Op tijd.' })
  await beslisSamen(tafel)
  return { opp, plan }
}
async function koppelDoelen({ doe, wijkteam, kindWijk }: Tafel, { opp, plan }: { opp: string; plan: string }): Promise<void> {
  const [doel] = (await doe(wijkteam.baas, 'GET', `/gezinsplannen/${plan}/doelen`)).body.resultaten
  const kant = { kant: 'gezinsplan', planversie: 1, onderdeelId: doel.id }
  await doe(wijkteam.baas, 'POST', '/koppelingen', { soort: 'doel-doel', oppId: opp, gezinsplanId: plan, jeugdigeId: kindWijk, ...kant })
}

/** The school decides on the perspectief; the father does not agree on the handelingsdeel. */
export async function laatVaderWeigeren(tafel: Tafel): Promise<void> {
  const { doe, school, vader, bijSchool } = tafel
  const id = await schrijfOpp(tafel)
  const perspectief = { deel: 'perspectief', overlegGevoerdOp: '2026-11-18' }
  await doe(school.baas, 'POST', `/opps/${id}/vaststellingen`, perspectief, {
    ifMatch: (await doe(school.baas, 'GET', `/opps/${id}`)).etag,
  })
  const nee = { planversie: 1, doorId: bijSchool.vader, hoedanigheid: 'ouder', uitkomst: 'geen-overeenstemming', gegevenOp: '2026-11-21' }
  await doe(vader, 'POST', `/opps/${id}/instemmingen`, nee, { ifMatch: (await doe(vader, 'GET', `/opps/${id}`)).etag })
}

/** Calls that these rules warn of, and whose way out a generic client can follow. */
export const waarschuwingen: Geval[] = [
  {
    regels: ['opp-verplicht-doelgroep'],
    naam: 'na zes weken meer ondersteuning starten terwijl vader niet instemt met het handelingsdeel',
    maak: async (tafel, huis) => {
      await laatVaderWeigeren(tafel)
      return startSteun(tafel, huis)
    },
  },
  {
    regels: ['evaluatiemoment-gepland'],
    naam: 'gaan uitvoeren zonder af te spreken wanneer men terugkijkt',
    maak: async (tafel, huis) => {
      await beslisSamen(tafel)
      return gaUitvoeren(tafel, huis)
    },
  },
  {
    regels: ['evaluatiemoment-gepland'],
    naam: 'gaan uitvoeren na een evaluatie die is gemist',
    maak: async (tafel, huis) => {
      await beslisSamen(tafel)
      await planEvaluatie(tafel, '2026-11-24')
      huis.klok.zet('2026-11-26T08:30:00.000Z')
      return gaUitvoeren(tafel, huis)
    },
  },
  {
    regels: ['toets-over-en-weer-bij-toewijzing'],
    naam: 'gaan uitvoeren terwijl geen doel uit het OPP hoort bij een doel uit het gezinsplan',
    maak: async (tafel, huis) => {
      await legNaastElkaar(tafel, ['2026-12-14', '2026-12-14'])
      return gaUitvoeren(tafel, huis)
    },
  },
  {
    regels: ['toets-over-en-weer-bij-toewijzing'],
    naam: 'gaan uitvoeren terwijl de evaluaties van de twee plannen twee maanden uit elkaar liggen',
    maak: async (tafel, huis) => {
      await koppelDoelen(tafel, await legNaastElkaar(tafel, ['2026-12-01', '2027-02-01']))
      return gaUitvoeren(tafel, huis)
    },
  },
  {
    regels: ['opschalen-bij-impasse'],
    naam: 'verder gaan terwijl moeder het al weken niet eens is met het OPP',
    maak: async (tafel, huis) => {
      const { doe, moeder, bijSchool } = tafel
      const opp = await schrijfOpp(tafel)
      const { etag } = await doe(moeder, 'GET', `/opps/${opp}`)
      const nee = {
        planversie: 1,
        doorId: bijSchool.moeder,
        hoedanigheid: 'ouder',
        uitkomst: 'geen-overeenstemming',
        gegevenOp: '2026-11-01',
      }
      await doe(moeder, 'POST', `/opps/${opp}/instemmingen`, nee, { ifMatch: etag })
      return () =>
        huis.roep(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/faseovergangen`, {
          naar: 'samen-beslissen',
          regieGevraagd: { aanFamilie: true, uitkomst: 'familie-wil-niet' },
        })
    },
  },
  {
    regels: ['afsluiting-met-tevredenheid'],
    naam: 'een casus sluiten met niet meer dan een reden',
    maak:
      async ({ school, casus }, huis) =>
      () =>
        huis.roep(school.baas, 'POST', `/casussen/${casus}/afsluitingen`, { reden: afsluiting().reden }),
  },
]
