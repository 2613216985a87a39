import type { Huis } from '../hulp/huis.ts'
import { allen, begin, beleg, geefMoederDeRegie, gezin, iedereen, metEtag, overleg, schrijfVerslag, stuk } from '../hulp/overleg.ts'
import { geefToestemming, type Tafel } from '../hulp/wereld.ts'
import { zonderGezag } from './kijkgevallen.ts'
import type { Geval } from './plangevallen.ts'

const plan = (tafel: Tafel, huis: Huis, over: object) => () =>
  huis.roep(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/overleggen`, overleg(tafel, over))
const stap =
  ({ school }: Tafel, huis: Huis, pad: string, body: object) =>
  () =>
    huis.roep(school.baas, 'POST', `${pad}/verloop`, body)
/** A meeting that is going on, with these people there. */
async function bezig(tafel: Tafel, wie: object[], over: object = {}): Promise<string> {
  const pad = await beleg(tafel, over)
  await begin(tafel, pad, wie)
  return pad
}
/** The school lays something of the casus on the table. */
const leg = async (tafel: Tafel, huis: Huis, wie: object[]) => {
  const pad = await bezig(tafel, [...wie, { organisatieId: tafel.school.id }])
  return {
    pad,
    poging: () => huis.roep(tafel.school.baas, 'POST', `${pad}/stukken`, stuk(tafel, { betreftId: tafel.kind, cellen: ['casus/basis'] })),
  }
}

/** Integraal arrangeren, of which the wijkteam must decide and is ill. */
async function zonderBeslisser(tafel: Tafel, huis: Huis) {
  await geefToestemming(tafel)
  const uitgenodigden = allen(tafel).map((wie) => ({ ...wie, besluitNodig: wie.organisatieId !== undefined }))
  const erbij = [...gezin(tafel), { organisatieId: tafel.school.id }]
  const pad = await bezig(tafel, erbij, { soort: 'integraal-arrangeren', uitgenodigden })
  return { pad, houd: (meer: object = {}) => stap(tafel, huis, pad, { stap: 'gehouden', ...meer })() }
}

/** Held all the same with a reason; or the one whose decision is needed turns out to have been there. */
export const overlegwaarschuwingen: Geval[] = [
  {
    regels: ['overleg-minimale-bezetting'],
    naam: 'integraal arrangeren zonder wie er moet beslissen',
    maak: async (tafel, huis) => (await zonderBeslisser(tafel, huis)).houd,
  },
]

const leegVerslag: Geval['maak'] = async (tafel, huis) => {
  const { doe, school } = tafel
  const pad = await bezig(tafel, iedereen(tafel))
  await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
  return () => metEtag(huis, school.baas, 'POST', `${pad}/vaststellingen`, undefined, pad)
}

export const overleggen: Geval[] = [
  {
    regels: ['ouders-en-jeugdige-uitgenodigd'],
    naam: 'een overleg beleggen zonder de vader te vragen',
    maak: async (tafel, huis) => plan(tafel, huis, { uitgenodigden: allen(tafel).filter((_, nummer) => nummer !== 1) }),
  },
  {
    regels: ['ouders-en-jeugdige-uitgenodigd'],
    naam: 'een overleg beleggen zonder het gezin te vragen, als niemand weet wie het gezag heeft',
    maak: async (tafel, huis) => {
      await zonderGezag(tafel)
      return plan(tafel, huis, { uitgenodigden: [] })
    },
  },
  {
    regels: ['ouders-en-jeugdige-uitgenodigd'],
    naam: 'beginnen terwijl de vader van de lijst is gehaald',
    maak: async (tafel, huis) => {
      const { doe, school, bijSchool } = tafel
      await geefToestemming(tafel)
      const pad = await beleg(tafel)
      await doe(tafel.wijkteam.baas, 'POST', `${pad}/akkoorden`, {})
      const vader = ({ persoonId }: { persoonId?: string }): boolean => persoonId === bijSchool.vader
      const { id } = (await doe(school.baas, 'GET', `${pad}/uitgenodigden`)).body.resultaten.find(vader)
      await doe(school.baas, 'POST', `${pad}/uitgenodigden/${id}/vervallenverklaringen`, { reden: 'Hij kan niet.' })
      const motiveringen = [{ regel: 'benodigde-expertise-gezamenlijk-bepaald', tekst: 'Wie er nodig zijn is niet veranderd.' }]
      return stap(tafel, huis, pad, { stap: 'begonnen', motiveringen })
    },
  },
  {
    regels: ['aanwezigheid-dekt-alleen-gesprek'],
    naam: 'iets op tafel leggen terwijl alleen de moeder er is',
    maak: async (tafel, huis) => (await leg(tafel, huis, gezin(tafel).slice(0, 1))).poging,
  },
  {
    regels: ['aanwezigheid-dekt-alleen-gesprek'],
    naam: 'iets op tafel leggen als niemand weet wie het gezag heeft',
    maak: async (tafel, huis) => {
      const { poging } = await leg(tafel, huis, [])
      await zonderGezag(tafel)
      return poging
    },
  },
  {
    regels: ['aanwezigheid-dekt-alleen-gesprek'],
    naam: 'het wijkteam legt iets op tafel, en weet van de ouders in het eigen dossier niet dat zij er zijn',
    maak: async (tafel, huis) => {
      await geefToestemming(tafel)
      const pad = await bezig(tafel, iedereen(tafel))
      return () => huis.roep(tafel.wijkteam.baas, 'POST', `${pad}/stukken`, stuk(tafel))
    },
  },
  {
    regels: ['overleg-minimale-bezetting'],
    naam: 'integraal arrangeren zonder een ouder',
    maak: async (tafel, huis) => {
      await geefToestemming(tafel)
      const pad = await bezig(tafel, iedereen(tafel).slice(2), { soort: 'integraal-arrangeren' })
      return stap(tafel, huis, pad, { stap: 'gehouden' })
    },
  },
  {
    regels: ['overleg-legt-afspraken-vast'],
    naam: 'een besluit van een wijkteam dat er niet bij was',
    maak: async (tafel, huis) => {
      const { doe, school, wijkteam } = tafel
      const { pad, houd } = await zonderBeslisser(tafel, huis)
      await houd({ motiveringen: [{ regel: 'overleg-minimale-bezetting', tekst: 'Fenna is ziek.' }] })
      await schrijfVerslag(tafel, pad)
      const besluit = { onderdeel: 'besluit', categorie: 'basis', tekst: 'Er komt hulp.', doorOrganisatieId: wijkteam.id }
      await doe(school.baas, 'POST', `${pad}/verslagdelen`, besluit)
      return () => metEtag(huis, school.baas, 'POST', `${pad}/vaststellingen`, undefined, pad)
    },
  },
  {
    regels: ['overleg-legt-afspraken-vast'],
    naam: 'een verslag vaststellen waar niets in staat',
    maak: leegVerslag,
  },
  {
    regels: ['overleg-legt-afspraken-vast'],
    naam: 'een leeg verslag vaststellen terwijl de moeder de regie heeft',
    maak: async (tafel, huis) => {
      await geefMoederDeRegie(tafel)
      return leegVerslag(tafel, huis)
    },
  },
]

/** A look at which the rule is met: a trial. */
export const overlegkijk: (Geval & { uitkomst: 'voldaan' })[] = [
  {
    regels: ['aanwezigheid-dekt-alleen-gesprek'],
    uitkomst: 'voldaan',
    naam: 'iets op tafel leggen met beide ouders erbij',
    maak: async (tafel, huis) => {
      const pad = await bezig(tafel, [...gezin(tafel), { organisatieId: tafel.school.id }])
      const inhoud = stuk(tafel, { betreftId: tafel.kind, cellen: ['casus/basis'] })
      return () => huis.roep(tafel.school.baas, 'POST', `${pad}/stukken`, inhoud, { proef: true })
    },
  },
]
