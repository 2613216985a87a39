import type { Wie } from '../hulp/huis.ts'
import { brengIn, startHulp, type Tafel } from '../hulp/wereld.ts'
import { type Geval, leegOpp, leegPlan, met } from './plangevallen.ts'

/** The jeugdige, once there is an age at which that counts. */
export const jeugdige: Wie = { subject: 'jeugdige', client: 'thuis' }
const weinig = ['school/basis', 'jeugdhulp/basis', 'casus/basis', 'gezin/basis']
type Vraag = { cellen: string[]; zelf?: boolean; ouders?: boolean; vader?: boolean }

/** A question about both records of the child, answered yes by all who are named. */
export async function gedeeld(tafel: Tafel, { cellen, zelf = false, ouders = true, vader: ookVader = true }: Vraag): Promise<string> {
  const { doe, school, wijkteam, casus, kind, bijSchool, moeder, vader } = tafel
  const beide = [school.id, wijkteam.id]
  const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    betreftId: kind,
    doel: 'Afstemmen wat school en thuis doen.',
    bronIds: beide,
    ontvangerIds: beide,
    cellen,
    tot: '2035-12-31',
    motiveringen: [{ regel: 'toestemming-doelgebonden-en-tijdelijk', tekst: 'De proef duurt jaren.' }],
    informatieversie: '2026-1',
    avgGrondslag: 'toestemming',
    doorbrekingGeheimhouding: true,
    uitdrukkelijk: true,
  })
  if (zelf) {
    const { id, body } = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: kind, rol: 'jeugdige' })
    await doe(jeugdige, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
  }
  const gevers: [Wie, string, string][] = [
    ...(ouders ? ([[moeder, bijSchool.moeder, 'ouder-met-gezag']] as [Wie, string, string][]) : []),
    ...(ouders && ookVader ? ([[vader, bijSchool.vader, 'ouder-met-gezag']] as [Wie, string, string][]) : []),
    ...(zelf ? ([[jeugdige, kind, 'jeugdige']] as [Wie, string, string][]) : []),
  ]
  for (const [wie, geverId, hoedanigheid] of gevers)
    await doe(wie, 'POST', `/casussen/${casus}/toestemmingen/${vraag.id}/antwoorden`, {
      geverId,
      hoedanigheid,
      wijze: 'digitaal',
      uitkomst: 'gegeven',
    })
  return vraag.id
}

/** The wijkteam proposes a koppeling where the two see each other's plans, but not yet what a koppeling shares; the school is to confirm. */
const bevestigen =
  (vraag: Omit<Vraag, 'cellen'>, half = false): Geval['maak'] =>
  async (tafel, huis) => {
    const { doe, school, wijkteam, kindWijk } = tafel
    await gedeeld(tafel, { ...vraag, cellen: weinig })
    if (half) await gedeeld(tafel, { cellen: [...weinig, 'school/onderwijs'], vader: false })
    const [oppId, gezinsplanId] = [await leegOpp(tafel, 'handelingsplan'), await leegPlan(tafel)]
    await brengIn(tafel, school.baas, 'opp', oppId)
    await brengIn(tafel, wijkteam.baas, 'gezinsplan', gezinsplanId)
    const voorstel = { soort: 'schoolloopbaan-opp', oppId, gezinsplanId, jeugdigeId: kindWijk, kant: 'gezinsplan', planversie: 1 }
    const { id } = await doe(wijkteam.baas, 'POST', '/koppelingen', voorstel)
    return () => met(huis, school.baas, `/koppelingen/${id}`, `/koppelingen/${id}/bevestigingen`, { planversie: 1 })
  }

/** The same, where all was asked and answered, and the mother took her yes back. */
const naIntrekking: Geval['maak'] = async (tafel, huis) => {
  const { doe, casus, moeder, bijSchool } = tafel
  const poging = await bevestigen({})(tafel, huis)
  const vraag = await gedeeld(tafel, { cellen: [...weinig, 'school/onderwijs'] })
  const { antwoorden } = (await doe(moeder, 'GET', `/casussen/${casus}/toestemmingen/${vraag}`)).body
  const hare = antwoorden.find(({ geverId }: { geverId: string }) => geverId === bijSchool.moeder)
  await doe(moeder, 'POST', `/casussen/${casus}/toestemmingen/${vraag}/intrekkingen`, { antwoordId: hare.id })
  return poging
}

/** The same, where what the mother said was written down by the school, and nobody has confirmed it. */
const opgeschreven: Geval['maak'] = async (tafel, huis) => {
  const { doe, school, vader, casus, bijSchool } = tafel
  const poging = await bevestigen({})(tafel, huis)
  const vraag = await gedeeld(tafel, { cellen: [...weinig, 'school/onderwijs'], ouders: false })
  const pad = `/casussen/${casus}/toestemmingen/${vraag}/antwoorden`
  const ja = { hoedanigheid: 'ouder-met-gezag', uitkomst: 'gegeven' }
  await doe(vader, 'POST', pad, { ...ja, geverId: bijSchool.vader, wijze: 'digitaal' })
  await doe(school.baas, 'POST', pad, { ...ja, geverId: bijSchool.moeder, wijze: 'mondeling' })
  return poging
}

/** The same at thirteen, where the school has it that the jeugdige cannot judge this, and nobody has answered for them. */
const wilsonbekwaam: Geval['maak'] = async (tafel, huis) => {
  const { doe, school, casus } = tafel
  const poging = await bevestigen({ zelf: true })(tafel, huis)
  const vraag = await gedeeld(tafel, { cellen: [...weinig, 'school/onderwijs'], ouders: false })
  await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen/${vraag}/vertegenwoordigingen`, {
    ...{ hoedanigheid: 'gezag', vastgesteldDoor: 'Gedragsdeskundige', vastgesteldOp: '2030-11-01' },
  })
  return poging
}

/** The school sums up the help of the wijkteam, and points at a toestemming that was about something else. */
const samenvatten: Geval['maak'] = async (tafel, huis) => {
  const { school, casus } = tafel
  await gedeeld(tafel, { cellen: [...weinig, 'jeugdhulp/jeugdhulp'] })
  const ander = await gedeeld(tafel, { cellen: weinig })
  const bronId = await startHulp(tafel)
  const plan = await leegOpp(tafel, 'handelingsplan')
  const body = { bronSoort: 'inzet', bronId, toestemmingId: ander, casusId: casus, tekst: 'Er komt hulp in de ochtend.' }
  return () => huis.roep(school.baas, 'POST', `/opps/${plan}/samenvattingen`, body)
}

export const toestemming: Geval[] = [
  {
    regels: ['toestemming-inhoud-volledig'],
    naam: 'toestemming vragen zonder te zeggen waarvoor',
    maak:
      async ({ school, wijkteam, casus, kind }, huis) =>
      () =>
        huis.roep(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
          betreftId: kind,
          bronIds: [wijkteam.id],
          ontvangerIds: [school.id],
          cellen: ['jeugdhulp/gezondheid'],
          tot: '2027-07-31',
          avgGrondslag: 'toestemming',
        }),
  },
  {
    regels: ['toestemming-onder-12'],
    naam: 'bij een kind van negen een koppeling bevestigen die meer deelt dan gevraagd is',
    maak: bevestigen({}),
  },
  {
    regels: ['toestemming-alle-gezagdragers'],
    naam: 'een koppeling bevestigen waar nog maar één ouder ja op zei',
    maak: bevestigen({}, true),
  },
  {
    regels: ['toestemming-alle-gezagdragers'],
    naam: 'een koppeling bevestigen op een ja dat de school opschreef en niemand bevestigde',
    maak: opgeschreven,
  },
  {
    regels: ['toestemming-intrekking-werkt-direct'],
    naam: 'een koppeling bevestigen op een toestemming die is ingetrokken',
    maak: naIntrekking,
  },
  {
    regels: ['toestemming-12-tot-16-dubbel'],
    naam: 'bij een kind van dertien een koppeling bevestigen die meer deelt dan gevraagd is',
    op: '2030-11-20',
    maak: bevestigen({ zelf: true }),
  },
  {
    regels: ['toestemming-vanaf-16-zelf'],
    naam: 'bij een jeugdige van zestien een koppeling bevestigen die meer deelt dan gevraagd is',
    op: '2033-11-20',
    maak: bevestigen({ zelf: true, ouders: false }),
  },
  {
    regels: ['toestemming-wilsonbekwaam'],
    naam: 'een koppeling bevestigen als de jeugdige het niet kan beoordelen en nog niemand voor de jeugdige antwoordde',
    op: '2030-11-20',
    maak: wilsonbekwaam,
  },
  {
    regels: ['kruisverwijzing-verwijst-niet-kopieert'],
    naam: 'een samenvatting opnemen met een toestemming die over iets anders gaat',
    maak: samenvatten,
  },
]
