import type { Antwoord, Huis, Wie } from '../hulp/huis.ts'
import { verzonnenNummer } from '../hulp/nummers.ts'
import {
  brengIn,
  geefToestemming,
  koppel,
  maakGezinsplan,
  maakOpp,
  schrijfGezinsplan,
  schrijfOpp,
  startHulp,
  type Tafel,
} from '../hulp/wereld.ts'

/** One call that rules can refuse: prepared, and done as often as asked, each time on what stands there then. */
export type Poging = () => Promise<Antwoord>
/** A call that these rules refuse on a table like this; `op` is the day on which that table is set. */
/** `status`: what the call answers once it may; 201 unless told. */
export type Geval = { regels: string[]; naam: string; op?: string; status?: 204; maak: (tafel: Tafel, huis: Huis) => Promise<Poging> }

export const met = async (huis: Huis, wie: Wie, lees: string, pad: string, body: unknown): Promise<Antwoord> =>
  huis.roep(wie, 'POST', pad, body, { ifMatch: (await huis.roep(wie, 'GET', lees)).etag })
export const leegOpp = async ({ doe, school, kind }: Tafel, soort = 'opp'): Promise<string> =>
  (await doe(school.baas, 'POST', '/opps', { soort, jeugdigeId: kind, schooljaar: '2026-2027' })).id
export const leegPlan = async ({ doe, wijkteam, bijWijkteam }: Tafel): Promise<string> =>
  (await doe(wijkteam.baas, 'POST', '/gezinsplannen', { soort: 'gezinsplan', gezinId: bijWijkteam.gezin })).id
const stelOppVast =
  (huis: Huis, { school }: Tafel, id: string, deel: string) =>
  (): Promise<Antwoord> =>
    met(huis, school.baas, `/opps/${id}`, `/opps/${id}/vaststellingen`, { deel, overlegGevoerdOp: '2026-11-18' })
const stelPlanVast =
  (huis: Huis, { wijkteam }: Tafel, id: string) =>
  (): Promise<Antwoord> =>
    met(huis, wijkteam.baas, `/gezinsplannen/${id}`, `/gezinsplannen/${id}/vaststellingen`, {})

/** A handelingsplan that is complete, but for the jeugdhulp that there may be. */
async function zonderHulp(tafel: Tafel): Promise<string> {
  const { doe, school } = tafel
  const id = await leegOpp(tafel, 'handelingsplan')
  await doe(school.baas, 'POST', `/opps/${id}/begeleiding`, { omschrijving: 'Rekenen in een klein groepje' })
  await doe(school.baas, 'POST', `/opps/${id}/jeugdhulpverklaring`, { antwoord: 'nee', gevraagdAan: 'moeder', gevraagdOp: '2026-11-12' })
  return id
}

export const opp: Geval[] = [
  {
    regels: ['opp-inhoud-volledig', 'opp-bevat-jeugdhulp', 'opp-leerling-gehoord', 'opp-instemming-handelingsdeel'],
    naam: 'het handelingsdeel van een leeg OPP vaststellen',
    maak: async (tafel, huis) => stelOppVast(huis, tafel, await leegOpp(tafel), 'handelingsdeel'),
  },
  {
    regels: ['opp-inhoud-volledig', 'opp-leerling-gehoord'],
    naam: 'het perspectief van een leeg OPP vaststellen',
    maak: async (tafel, huis) => stelOppVast(huis, tafel, await leegOpp(tafel), 'perspectief'),
  },
  {
    regels: ['opp-inbreng-verwerkt-en-toegelicht'],
    naam: 'een perspectief vaststellen waar de inbreng van de leerling niets aan veranderde',
    maak: async (tafel, huis) => {
      const id = await leegOpp(tafel)
      await tafel.doe(tafel.school.baas, 'POST', `/opps/${id}/leerlinginbreng`, {
        gevraagdOp: '2026-11-10',
        vorm: 'gesprek',
        gekozenDoorLeerling: true,
        gebodenHulp: 'De juf zat erbij',
        uitkomst: 'gegeven',
        inbreng: 'Ik wil vooraan zitten.',
      })
      return stelOppVast(huis, tafel, id, 'perspectief')
    },
  },
  {
    regels: ['opp-bevat-jeugdhulp'],
    naam: 'een handelingsplan vaststellen dat de ingebrachte hulp niet noemt',
    maak: async (tafel, huis) => {
      await geefToestemming(tafel)
      await startHulp(tafel)
      const id = await zonderHulp(tafel)
      return stelOppVast(huis, tafel, id, 'handelingsdeel')
    },
  },
  {
    regels: ['opp-bevat-jeugdhulp'],
    naam: 'een handelingsdeel vaststellen waar de ouders mee instemden voordat de hulp te zien was',
    maak: async (tafel, huis) => {
      const id = await schrijfOpp(tafel)
      await geefToestemming(tafel)
      await startHulp(tafel)
      return stelOppVast(huis, tafel, id, 'handelingsdeel')
    },
  },
]

export const gezinsplan: Geval[] = [
  {
    regels: ['gezinsplan-bevat-schoolloopbaan', 'familiegroepsplan-eerst-aangeboden', 'gezinsplan-overlegd-en-op-schrift'],
    naam: 'een leeg gezinsplan vaststellen',
    maak: async (tafel, huis) => stelPlanVast(huis, tafel, await leegPlan(tafel)),
  },
  {
    regels: ['gezinsplan-overlegd-en-op-schrift'],
    naam: 'een gezinsplan vaststellen dat moeder drie weken geleden op papier vroeg',
    maak: async (tafel, huis) => {
      const id = await schrijfGezinsplan(tafel)
      await vraagOpPapier(tafel, id, '2026-11-02')
      return stelPlanVast(huis, tafel, id)
    },
  },
  {
    regels: ['gezinsplan-overlegd-en-op-schrift'],
    naam: 'een gezinsplan vaststellen waar de pleegmoeder niet bij was',
    maak: async (tafel, huis) => {
      await pleegmoeder(tafel)
      return stelPlanVast(huis, tafel, await schrijfGezinsplan(tafel))
    },
  },
  {
    regels: ['gezinsplan-bevat-schoolloopbaan'],
    naam: 'hulp starten terwijl een broer in het plan ontbreekt',
    maak: async (tafel, huis) => {
      const { doe, wijkteam, bijWijkteam } = tafel
      await maakGezinsplan(tafel)
      const broer = await doe(wijkteam.baas, 'POST', '/personen', { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2015-05-05' })
      await doe(wijkteam.baas, 'POST', `/gezinnen/${bijWijkteam.gezin}/leden`, { persoonId: broer.id, rol: 'jeugdige', van: '2026-11-01' })
      const inzet = await doe(wijkteam.baas, 'POST', '/inzetten', {
        jeugdigeId: broer.id,
        soort: 'begeleiding',
        doel: 'Rust',
        aanbieder: { naam: 'Wijkteam Oost' },
      })
      return () => huis.roep(wijkteam.baas, 'POST', `/inzetten/${inzet.id}/starts`, { startdatum: '2026-11-23' })
    },
  },
  {
    regels: ['gezinsplan-bevat-schoolloopbaan'],
    naam: 'een koppeling beëindigen die het vastgestelde gezinsplan aanhaalt',
    maak: async (tafel, huis) => {
      const koppeling = await gekoppeld(tafel, huis)
      return () => huis.roep(tafel.wijkteam.baas, 'POST', `/koppelingen/${koppeling}/beeindigingen`, { reden: 'Er komt een ander OPP.' })
    },
  },
]

/** Someone who has been pleegouder in this gezin for a while. */
export async function pleegmoeder({ doe, wijkteam, bijWijkteam }: Tafel): Promise<string> {
  const { id } = await doe(wijkteam.baas, 'POST', '/personen', { voornaam: 'Anneke', achternaam: 'Verzonnen', geboortedatum: '1979-02-11' })
  const lid = { persoonId: id, rol: 'pleegouder', van: '2026-03-01' }
  return (await doe(wijkteam.baas, 'POST', `/gezinnen/${bijWijkteam.gezin}/leden`, lid)).id
}

/** The mother asks for the first version on paper. Gives the id of that. */
export const vraagOpPapier = async ({ doe, wijkteam, bijWijkteam }: Tafel, plan: string, gevraagdOp: string): Promise<string> =>
  (await doe(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/afschriften`, { planversie: 1, aanId: bijWijkteam.moeder, gevraagdOp })).id

const bespreek = async ({ doe, wijkteam }: Tafel, plan: string): Promise<void> => {
  const { etag } = await doe(wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)
  const body = { overlegMetJeugdigeOp: '2026-11-23', overlegMetOudersOp: '2026-11-23' }
  await doe(wijkteam.baas, 'PATCH', `/gezinsplannen/${plan}`, body, { ifMatch: etag })
}

/** A gezinsplan whose second version rests on a koppeling with the OPP. */
async function gekoppeld(tafel: Tafel, huis: Huis): Promise<string> {
  const { doe, wijkteam, school } = tafel
  await geefToestemming(tafel)
  const [oppId, plan] = [await maakOpp(tafel), await maakGezinsplan(tafel)]
  await brengIn(tafel, school.baas, 'opp', oppId)
  await brengIn(tafel, wijkteam.baas, 'gezinsplan', plan)
  const koppelingId = await koppel(tafel, oppId, plan)
  await doe(wijkteam.baas, 'POST', `/gezinsplannen/${plan}/versies`, { reden: 'Nu met de school.' })
  const deel = (await doe(wijkteam.baas, 'GET', `/gezinsplannen/${plan}`)).body.schoolloopbaan[0]
  const pad = `/gezinsplannen/${plan}/schoolloopbaan/${deel.id}`
  const { etag } = await doe(wijkteam.baas, 'GET', pad)
  await doe(wijkteam.baas, 'PATCH', pad, { herkomst: 'koppeling', koppelingId }, { ifMatch: etag })
  await bespreek(tafel, plan)
  const vast = await stelPlanVast(huis, tafel, plan)()
  if (vast.status !== 201) throw new Error(vast.tekst)
  await brengIn(tafel, wijkteam.baas, 'gezinsplan', plan, 2)
  return koppelingId
}

/** Specialised help by the wijkteam, as it is recorded; then its start. */
export const startZwareHulp =
  (over: object = {}): Geval['maak'] =>
  async ({ doe, wijkteam, kindWijk }, huis) => {
    const body = { jeugdigeId: kindWijk, soort: 'specialistische-jeugdhulp', doel: 'Minder angst', aanbieder: { naam: 'De Brug' }, ...over }
    const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', body)
    return () => huis.roep(wijkteam.baas, 'POST', `/inzetten/${id}/starts`, { startdatum: '2026-11-23' })
  }

export const hulp: Geval[] = [
  {
    regels: ['jeugdhulp-heeft-toegangsgrond'],
    naam: 'specialistische hulp starten zonder besluit of verwijzing',
    maak: startZwareHulp(),
  },
  {
    regels: ['opp-bevat-jeugdhulp'],
    naam: 'de school start zelf begeleiding die niet in haar OPP staat',
    maak: async (tafel, huis) => {
      await maakOpp(tafel)
      const { doe, school, kind } = tafel
      const inzet = await doe(school.baas, 'POST', '/inzetten', {
        jeugdigeId: kind,
        soort: 'begeleiding',
        doel: 'Plannen leren',
        aanbieder: { naam: 'De Vlierhof' },
      })
      return () => huis.roep(school.baas, 'POST', `/inzetten/${inzet.id}/starts`, { startdatum: '2026-11-23' })
    },
  },
  {
    regels: ['opp-bevat-jeugdhulp'],
    naam: 'het wijkteam start hulp die het handelingsplan op tafel niet noemt',
    maak: async (tafel, huis) => {
      const { doe, school, wijkteam, kindWijk } = tafel
      await geefToestemming(tafel)
      const plan = await zonderHulp(tafel)
      const vast = await stelOppVast(huis, tafel, plan, 'handelingsdeel')()
      if (vast.status !== 201) throw new Error(vast.tekst)
      await brengIn(tafel, school.baas, 'opp', plan)
      const body = { jeugdigeId: kindWijk, soort: 'lichte-jeugdhulp', doel: 'Rust', aanbieder: { naam: 'Wijkteam Oost' } }
      const inzet = await doe(wijkteam.baas, 'POST', '/inzetten', body)
      return () => huis.roep(wijkteam.baas, 'POST', `/inzetten/${inzet.id}/starts`, { startdatum: '2026-11-23' })
    },
  },
  {
    regels: ['opp-bevat-jeugdhulp'],
    naam: 'een OPP van tafel halen dat de hulp niet noemt die de school ziet',
    maak: async (tafel, huis) => {
      const { school, casus } = tafel
      const id = await maakOpp(tafel)
      const inbreng = await brengIn(tafel, school.baas, 'opp', id)
      // Started before the toestemming opened, so nothing could refuse it then.
      await wijkteamStart(tafel)
      return () =>
        huis.roep(school.baas, 'POST', `/casussen/${casus}/inbreng/${inbreng.id}/beeindigingen`, { reden: 'Er komt een ander plan.' })
    },
  },
]

/** Help that the school sees only afterwards: started first, then shared. */
async function wijkteamStart(tafel: Tafel): Promise<void> {
  const { doe, wijkteam, kindWijk, casus } = tafel
  const { id } = await doe(wijkteam.baas, 'POST', '/inzetten', {
    jeugdigeId: kindWijk,
    soort: 'lichte-jeugdhulp',
    doel: 'Rust in de ochtend',
    aanbieder: { naam: 'Wijkteam Oost' },
  })
  await doe(wijkteam.baas, 'POST', `/inzetten/${id}/starts`, { startdatum: '2026-11-23' })
  await geefToestemming(tafel)
  await doe(wijkteam.baas, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: id })
}

export const casus: Geval[] = [
  {
    regels: ['casus-heeft-regisseur'],
    naam: 'samen beslissen zonder het gezin te vragen of het de regie wil',
    maak:
      async ({ school, casus }, huis) =>
      () =>
        huis.roep(school.baas, 'POST', `/casussen/${casus}/faseovergangen`, { naar: 'samen-beslissen' }),
  },
  // An offer that names nobody beside the family is refused as it is made: at the acceptatie only one from before that was so still is (`regie.test.ts`).
  {
    regels: ['casus-heeft-regisseur'],
    naam: 'de regie aan het gezin aanbieden zonder dat er iemand naast staat',
    maak:
      async ({ school, casus, bijSchool }, huis) =>
      () =>
        huis.roep(school.baas, 'POST', `/casussen/${casus}/regie/aanbiedingen`, {
          aan: { persoonId: bijSchool.moeder },
          reden: 'Het gezin wil het zelf.',
          berichtAanGezin: 'Samen besproken.',
          openstaandeActies: 'geen',
        }),
  },
  {
    regels: ['regie-overdracht-sluitend', 'casus-heeft-regisseur'],
    naam: 'de regie aan het gezin aanbieden zonder iemand ernaast, en zonder te zeggen waarom',
    maak:
      async ({ school, casus, bijSchool }, huis) =>
      () =>
        huis.roep(school.baas, 'POST', `/casussen/${casus}/regie/aanbiedingen`, { aan: { persoonId: bijSchool.moeder } }),
  },
  {
    regels: ['regie-overdracht-sluitend'],
    naam: 'de regie aanbieden zonder te zeggen wat het gezin weet en wat er nog ligt',
    maak:
      async ({ school, wijkteam, casus }, huis) =>
      () =>
        huis.roep(school.baas, 'POST', `/casussen/${casus}/regie/aanbiedingen`, {
          aan: { organisatieId: wijkteam.id },
          reden: 'De hulp staat voorop.',
        }),
  },
  {
    regels: ['bsn-pgn-domeingrens'],
    naam: 'op school een BSN vastleggen',
    maak:
      async ({ school, kind }, huis) =>
      () =>
        huis.roep(school.baas, 'POST', `/personen/${kind}/persoonsnummers`, {
          ...{ soort: 'bsn', nummer: verzonnenNummer(0), gecontroleerdOp: '2026-09-01' },
        }),
  },
]
