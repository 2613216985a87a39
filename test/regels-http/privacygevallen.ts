import type { Huis } from '../hulp/huis.ts'
import type { Tafel } from '../hulp/wereld.ts'
import type { Geval } from './plangevallen.ts'

type Verzoek = {
  soort?: string
  compartimenten?: string[]
  hoedanigheid?: string
  doorId?: string
  persoonId?: string
  ontvangenOp?: string
}
/** The mother asks it of the school about her child, unless told otherwise: the path. */
export async function vraagAan({ doe, school, kind, bijSchool }: Tafel, over: Verzoek = {}): Promise<string> {
  const body = { persoonId: kind, soort: 'inzage', compartimenten: ['school'], hoedanigheid: 'gezagdrager', doorId: bijSchool.moeder }
  return `/privacyverzoeken/${(await doe(school.baas, 'POST', '/privacyverzoeken', { ...body, ...over })).id}`
}
/** Who asks, and that they may, was looked at. */
export async function kijkNa({ doe, school }: Tafel, pad: string): Promise<string> {
  const ifMatch = (await doe(school.baas, 'GET', pad)).etag as string
  await doe(school.baas, 'PATCH', pad, { identiteitVastgesteldOp: '2026-11-23', gezagGecontroleerdOp: '2026-11-23' }, { ifMatch })
  return pad
}
const antwoord = { uitkomst: 'beantwoord' }
const handelAf =
  (huis: Huis, { school }: Tafel, pad: string, body: object) =>
  () =>
    huis.roep(school.baas, 'POST', `${pad}/afhandelingen`, body)
const maak =
  (over: (tafel: Tafel) => Promise<Verzoek> | Verzoek, body: object = antwoord, nagekeken = false): Geval['maak'] =>
  async (tafel, huis) => {
    const pad = await vraagAan(tafel, await over(tafel))
    return handelAf(huis, tafel, nagekeken ? await kijkNa(tafel, pad) : pad, body)
  }

const [termijn, afweging] = [['avg-verzoek-binnen-maand'], ['vernietigingsverzoek-afgewogen']]
const weg = { soort: 'vernietiging', compartimenten: ['school', 'casus', 'gezin'] }
export const privacyverzoeken: Geval[] = [
  { regels: termijn, naam: 'antwoorden op een verzoek waarvan niemand nakeek wie het deed', maak: maak(() => ({})) },
  {
    regels: termijn,
    naam: 'antwoorden op een verzoek waarbij niet staat wie van de ouders het deed',
    maak: maak(() => ({ doorId: undefined }), antwoord, true),
  },
  {
    regels: termijn,
    naam: 'antwoorden over een kind van wie niemand bekend is met gezag',
    maak: maak(async ({ doe, school }) => {
      const body = { voornaam: 'Bo', achternaam: 'Verzonnen', geboortedatum: '2018-05-04' }
      return { persoonId: (await doe(school.baas, 'POST', '/personen', body)).id, doorId: undefined }
    }),
  },
  {
    regels: termijn,
    naam: 'antwoorden over een kind van wie geen geboortedatum bekend is',
    maak: async (tafel, huis) => {
      const { doe, school, bijSchool } = tafel
      const persoonId = (await doe(school.baas, 'POST', '/personen', { voornaam: 'Bo', achternaam: 'Verzonnen' })).id
      const gezag = { houderPersoonId: bijSchool.moeder, van: '2020-01-01', bron: 'brp', gecontroleerdOp: '2026-09-01' }
      await doe(school.baas, 'POST', `/personen/${persoonId}/gezagsrelaties`, gezag)
      return handelAf(huis, tafel, await kijkNa(tafel, await vraagAan(tafel, { persoonId })), antwoord)
    },
  },
  {
    regels: termijn,
    naam: 'antwoorden aan een kind van negen dat het zelf vraagt',
    maak: maak(() => ({ hoedanigheid: 'zelf', doorId: undefined }), antwoord, true),
  },
  {
    regels: termijn,
    naam: 'antwoorden aan wie geen gezag heeft',
    maak: maak(
      async ({ doe, school }) => ({
        doorId: (await doe(school.baas, 'POST', '/personen', { voornaam: 'Oom', achternaam: 'Verzonnen' })).id,
      }),
      antwoord,
      true,
    ),
  },
  {
    regels: termijn,
    naam: 'verbeteren, en niet zeggen of ontvangers dat hoorden; en dat te laat',
    maak: maak(() => ({ soort: 'rectificatie', ontvangenOp: '2026-09-01' }), antwoord, true),
  },
  {
    regels: termijn,
    naam: 'niet in behandeling nemen zonder te zeggen waarom',
    maak: maak(() => ({}), { uitkomst: 'niet-in-behandeling' }),
  },
  {
    regels: afweging,
    naam: 'antwoorden op een verzoek om vernietiging waarover nog niets is besloten',
    maak: maak(() => weg, antwoord, true),
  },
  {
    regels: [...afweging, ...termijn],
    naam: 'hetzelfde, terwijl ook niemand nakeek wie het vraagt',
    maak: maak(() => ({ ...weg, doorId: undefined })),
  },
  {
    regels: afweging,
    naam: 'vernietiging weigeren zonder grond of reden',
    maak: async (tafel, huis) => {
      const pad = await kijkNa(tafel, await vraagAan(tafel, { ...weg, compartimenten: ['school', 'casus'] }))
      const beslis = (body: object) => tafel.doe(tafel.school.baas, 'POST', `${pad}/besluiten`, { uitkomst: 'weigeren', ...body })
      await beslis({ compartiment: 'school', grond: 'wettelijke-plicht' })
      await beslis({ compartiment: 'casus', toelichting: 'Het gaat ook over een ander.' })
      return handelAf(huis, tafel, pad, antwoord)
    },
  },
  {
    regels: afweging,
    naam: 'een verzoek om vernietiging afhouden van wie het mag vragen',
    maak: maak(() => weg, { uitkomst: 'niet-in-behandeling', toelichting: 'Daar beginnen wij niet aan.' }, true),
  },
  {
    regels: afweging,
    naam: 'hetzelfde, en dat te laat',
    maak: maak(() => ({ ...weg, ontvangenOp: '2026-10-20' }), { uitkomst: 'niet-in-behandeling', toelichting: 'Nee.' }, true),
  },
]

/** Called and refused for want of a reason; whoever follows the way out gives it. */
export const privacywaarschuwingen: Geval[] = [
  { regels: termijn, naam: 'een antwoord dat te laat komt', maak: maak(() => ({ ontvangenOp: '2026-10-20' }), antwoord, true) },
  {
    regels: termijn,
    naam: 'een verbetering die ontvangers niet hoorden',
    maak: maak(() => ({ soort: 'rectificatie' }), { ...antwoord, ontvangers: 'niet-ingelicht' }, true),
  },
  {
    regels: termijn,
    naam: 'niet in behandeling nemen wat iemand wel mag vragen',
    maak: maak(() => ({}), { uitkomst: 'niet-in-behandeling', toelichting: 'Dit staat al in het dossier dat u heeft.' }, true),
  },
  {
    regels: termijn,
    naam: 'een verlenging die de vrager te laat hoorde',
    maak: async (tafel, huis) => {
      const pad = await vraagAan(tafel, { ontvangenOp: '2026-10-20' })
      return () => huis.roep(tafel.school.baas, 'POST', `${pad}/verlengingen`, { reden: 'Een groot dossier.' })
    },
  },
]
