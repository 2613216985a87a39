import { maakOrganisatie, type Tafel } from '../hulp/wereld.ts'
import type { Geval } from './plangevallen.ts'

const conflict = { grond: 'conflict-van-plichten', avgGrondslag: 'publieke-taak', doel: 'Het wijkteam kan vandaag langsgaan.' }
const vol = {
  ernst: 'Zij durft niet naar huis.',
  waaromGeenToestemming: 'Vragen brengt haar in gevaar.',
  geraadpleegd: 'De aandachtsfunctionaris',
  alternatieven: 'Twee gesprekken; er veranderde niets.',
  minimaleInhoud: 'Alleen wat over haar veiligheid gaat.',
}
const anoniem = { anoniemBesprokenOp: '2026-11-20' }

/** The school shares, with something wrong about it. */
const delen =
  (body: (tafel: Tafel) => object | Promise<object>): Geval['maak'] =>
  async (tafel, huis) => {
    const { school, wijkteam, casus, kind } = tafel
    const vast = { betreftId: kind, cellen: ['casus/basis'], ontvangerIds: [wijkteam.id], tot: '2026-12-31' }
    const inhoud = { ...vast, ...(await body(tafel)) }
    return () => huis.roep(school.baas, 'POST', `/casussen/${casus}/delingen`, inhoud)
  }

/** Someone the school knows, without gezag over the child. */
const zonderGezag = async ({ doe, school }: Tafel): Promise<string> =>
  (await doe(school.baas, 'POST', '/personen', { voornaam: 'Joost', achternaam: 'Verzonnen', geboortedatum: '1985-02-02' })).id

const vraag = (tafel: Tafel, over: object): object => ({
  betreftId: tafel.kind,
  doel: 'Afstemmen wat er nodig is.',
  bronIds: [tafel.school.id],
  ontvangerIds: [tafel.wijkteam.id],
  tot: '2027-07-31',
  informatieversie: '2026-1',
  avgGrondslag: 'toestemming',
  doorbrekingGeheimhouding: true,
  uitdrukkelijk: true,
  ...over,
})

export const delingen: Geval[] = [
  {
    regels: ['deling-heeft-grond'],
    naam: 'delen op grond van een wet, zonder te zeggen welke en waarvoor',
    maak: delen(async ({ doe }) => ({
      grond: 'wettelijk',
      ontvangerIds: [(await maakOrganisatie(doe, 'veilig-thuis', 'Veilig Thuis Duinrand')).id],
    })),
  },
  {
    regels: ['deling-heeft-grond'],
    naam: 'delen als rechtstreeks betrokken hulp, door een school: het wordt een vraag om toestemming',
    maak: delen(() => ({ grond: 'rechtstreeks-betrokken', doel: 'De hulp begint maandag.', avgGrondslag: 'publieke-taak' })),
  },
  {
    regels: ['deling-zonder-toestemming-verantwoord', 'eerst-anoniem-bespreken'],
    naam: 'delen bij een conflict van plichten, zonder iets te verantwoorden',
    maak: delen(() => conflict),
  },
  {
    regels: ['zicht-volgt-rol-en-geheimhouding'],
    naam: 'delen over gezondheid, zonder dat de geheimhouding vaststaat',
    maak: delen(() => ({ ...conflict, cellen: ['casus/gezondheid'], informerenOp: '2026-12-01', verantwoording: { ...vol, ...anoniem } })),
  },
  {
    regels: ['ouder-zonder-gezag-op-verzoek'],
    naam: 'delen met een ouder zonder gezag die nergens om vroeg, en meer dan die mag weten',
    maak: delen(async (tafel) => ({
      ...conflict,
      cellen: ['casus/basis', 'casus/veiligheid'],
      informerenOp: '2026-12-01',
      verantwoording: { ...vol, ...anoniem },
      ontvangerIds: [],
      ontvangerPersoonIds: [await zonderGezag(tafel)],
    })),
  },
  {
    regels: ['deling-zonder-toestemming-verantwoord'],
    naam: 'delen met oma die het kind vannacht opvangt, te veel en te lang',
    maak: delen(async (tafel) => ({
      ...{ ...conflict, grond: 'vitaal-belang', cellen: ['casus/basis', 'casus/veiligheid'], informerenOp: '2026-12-01' },
      verantwoording: { ...vol, waaromNietZelf: 'Zij is negen, en haar moeder is buiten bewustzijn.' },
      ontvangerIds: [],
      ontvangerPersoonIds: [await zonderGezag(tafel)],
    })),
  },
  {
    regels: ['swv-gezondheidsgegevens-niet-doorgeven'],
    naam: 'delen wat het samenwerkingsverband over gezondheid weet, met het wijkteam',
    maak: delen(() => ({
      ...conflict,
      cellen: ['casus/basis', 'swv/gezondheid'],
      geheimhouding: 'wet',
      informerenOp: '2026-12-01',
      verantwoording: { ...vol, ...anoniem },
    })),
  },
  {
    regels: ['swv-gezondheidsgegevens-niet-doorgeven'],
    naam: 'toestemming vragen om gezondheid van het samenwerkingsverband bij het wijkteam te krijgen',
    maak: async (tafel, huis) => () =>
      huis.roep(tafel.school.baas, 'POST', `/casussen/${tafel.casus}/toestemmingen`, vraag(tafel, { cellen: ['swv/gezondheid'] })),
  },
  {
    regels: ['meldcode-vijf-stappen-compleet'],
    naam: 'een meldcode afsluiten na één stap, zonder kindcheck',
    maak: async ({ doe, school, casus, kind }, huis) => {
      const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/meldcodes`, { betreftId: kind, aanleiding: 'Blauwe plekken.' })
      const pad = `/casussen/${casus}/meldcodes/${id}`
      await doe(school.baas, 'POST', `${pad}/stappen`, { stap: 'gesprek', uitkomst: 'uitgevoerd', op: '2026-11-20' })
      return () => huis.roep(school.baas, 'POST', `${pad}/afsluitingen`, { besluit: 'geen-van-beide', onveiligheid: 'acuut' })
    },
  },
]
