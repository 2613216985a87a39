import { autoriteitPersoonsgegevens, avg, jeugdwet, uavg } from '../bronnen.ts'
import { type Dag, gevuld, loopt } from '../dag.ts'
import { type Invulling, type Regel, type Stap, type Uitkomst, voldaan } from '../regel.ts'
import { dag, keuze, registreerGeboortedatum, registreerGezag } from '../stappen.ts'
import type { PrivacyverzoekFeiten } from './privacyfeiten.ts'
import {
  antwoord,
  type Bevoegd,
  bevoegd,
  doorGevraagde,
  isTeLaat,
  metReden,
  nagekeken,
  nietInBehandeling,
  ontvangersVraag,
  opTijdVerlengd,
  teLaatOp,
  uiterlijkOp,
  verzoekpad,
} from './privacyverzoek.ts'

/**
 * Who asks may ask it, and that was looked at; the answer goes out within a month, or within three when the asker was told in the first that it takes longer; who got
 * data before that were changed is told. What happened can always be written down: an answer that was late, or that it was not taken up, with the reason. Whether the
 * answer itself keeps others out of it is not asked: the answer does not stand here.
 */
export const avgVerzoekBinnenMaand: Regel<'privacyverzoek'> = {
  id: 'avg-verzoek-binnen-maand',
  versie: 1,
  titel: 'Wie een recht op gegevens mag gebruiken, krijgt op tijd antwoord',
  onderwerp: 'privacyverzoek',
  ernst: { 'privacyverzoek-ontvangen': 'informeert', 'privacyverzoek-verlengen': 'waarschuwt', 'privacyverzoek-afhandelen': 'blokkeert' },
  geldigVan: '2018-05-25',
  bronnen: [
    autoriteitPersoonsgegevens('uw privacyrechten gebruiken'),
    uavg('art. 5 lid 4'),
    jeugdwet('art. 7.3.10 en 7.3.15'),
    avg('art. 12 en 15 tot en met 20 (niet nagetrokken)'),
  ],
  zekerheid: 'vakbron',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const { stap, afhandeling } = feiten
    if (stap === 'terugblik' && afhandeling) return voldaan
    if (stap === 'verlengen')
      return opTijdVerlengd(feiten)
        ? voldaan
        : gebroken(feiten, [teLaatVerlengd], [metReden(verlengOpnieuw(feiten), waaromLaatVerlengd)], 'waarschuwt')
    const wie = bevoegd(feiten, peildatum)
    return afhandeling?.uitkomst === 'niet-in-behandeling' ? nietGedaan(feiten, wie) : gedaan(feiten, wie, peildatum)
  },
}

const teLaatVerlengd =
  'De vrager hoorde pas na de eerste maand dat het langer duurt. Daardoor telt de verlenging niet. Leg het vast en zeg waarom het zo liep.'
const waaromLaatVerlengd = 'Waarom hoorde de vrager dit zo laat?'
const teLaat = 'Het antwoord is te laat. Zeg waarom het langer duurde.'
const nuTeLaat = 'De termijn voor het antwoord is voorbij. Geef zo snel mogelijk antwoord.'
const zonderReden = 'Zeg wat u de vrager liet weten: waarom u dit niet in behandeling neemt.'
const welBevoegd = 'Wie dit vraagt mag het vragen, en dat is nagekeken. Zeg waarom u het toch niet in behandeling neemt.'
const ontvangersOnbekend = 'Leg vast of wie deze gegevens eerder kreeg, hoorde dat ze zijn veranderd of vernietigd.'
const nietIngelicht = 'Wie deze gegevens eerder kreeg hoorde niet dat ze zijn veranderd of vernietigd. Zeg waarom niet.'
const nietDoen = 'Laat weten dat u dit zo niet in behandeling neemt, en wie het wel kan vragen.'

const gebroken = (feiten: PrivacyverzoekFeiten, zinnen: readonly string[], herstel: readonly Stap[], ernst?: 'waarschuwt'): Uitkomst => ({
  uitkomst: 'geschonden',
  uitleg: zinnen.join(' '),
  feiten: { verzoekId: feiten.verzoekId, soort: feiten.soort, hoedanigheid: feiten.hoedanigheid, uiterlijkOp: uiterlijkOp(feiten) },
  herstel,
  ...(ernst && { ernst }),
})
const verlengOpnieuw = (feiten: PrivacyverzoekFeiten): Stap => ({
  ...doorGevraagde(feiten),
  ...{ methode: 'POST', pad: `${verzoekpad(feiten)}/verlengingen`, body: { ...feiten.verlenging }, invullen: [], vervangt: true },
})

/** That it is not taken up asks what the asker was told; and a reason where it could have been, or came late. Of vernietiging the other rule refuses it then. */
function nietGedaan(feiten: PrivacyverzoekFeiten, wie: Bevoegd): Uitkomst {
  const { afhandeling } = feiten
  const kan = wie.mag === true && nagekeken(feiten)
  if (kan && feiten.soort === 'vernietiging') return voldaan
  const leeg = !gevuld(afhandeling?.toelichting)
  const licht = [...(kan ? [welBevoegd] : []), ...(isTeLaat(feiten) ? [teLaat] : [])]
  if (!leeg && licht.length === 0) return voldaan
  const stap = leeg ? nietInBehandeling(feiten) : antwoord(feiten, { ...afhandeling }, [])
  const herstel = [licht.length > 0 ? metReden(stap) : stap]
  return gebroken(feiten, [...(leeg ? [zonderReden] : []), ...licht], herstel, leeg ? undefined : 'waarschuwt')
}

function gedaan(feiten: PrivacyverzoekFeiten, wie: Bevoegd, peildatum: Dag): Uitkomst {
  if (wie.mag === 'leeftijd-onbekend')
    return {
      uitkomst: 'onbekend',
      ontbreekt: ['de geboortedatum van de persoon om wie het gaat'],
      herstel: [registreerGeboortedatum(feiten.over)],
    }
  if (wie.mag === false) return gebroken(feiten, [wie.waarom, nietDoen], [nietInBehandeling(feiten)])
  if (feiten.stap === 'ontvangen') return voldaan
  const controle = watNogMoet(feiten, wie, peildatum)
  const { zinnen, herstel, zwaar } = feiten.afhandeling ? vanAntwoord(feiten) : zonderAntwoord(feiten, peildatum)
  if (controle.zinnen.length + zinnen.length === 0) return voldaan
  const ernst = zwaar || controle.zinnen.length > 0 ? undefined : 'waarschuwt'
  return gebroken(feiten, [...controle.zinnen, ...zinnen], [...controle.stappen, ...herstel], ernst)
}

type Rest = { zinnen: string[]; herstel: Stap[]; zwaar: boolean }
/** What the answer itself leaves unsaid: who got the data before, and why it was late. */
function vanAntwoord(feiten: PrivacyverzoekFeiten): Rest {
  const zwaar = veranderd(feiten) && feiten.afhandeling?.ontvangers === undefined
  const licht = [...(feiten.afhandeling?.ontvangers === 'niet-ingelicht' ? [nietIngelicht] : []), ...(isTeLaat(feiten) ? [teLaat] : [])]
  if (!zwaar && licht.length === 0) return { zinnen: [], herstel: [], zwaar }
  const stap = antwoord(feiten, { ...feiten.afhandeling }, zwaar ? [ontvangersVraag] : [])
  return { zinnen: [...(zwaar ? [ontvangersOnbekend] : []), ...licht], herstel: [licht.length > 0 ? metReden(stap) : stap], zwaar }
}
/** Who looks sees that the term is over. */
function zonderAntwoord(feiten: PrivacyverzoekFeiten, peildatum: Dag): Rest {
  if (!teLaatOp(feiten, peildatum)) return { zinnen: [], herstel: [], zwaar: false }
  const stap = antwoord(feiten, { uitkomst: 'beantwoord' }, [dag('/verstuurdOp', 'Op welke dag is het antwoord verstuurd?')])
  return { zinnen: [nuTeLaat], herstel: [metReden(stap)], zwaar: false }
}

/** What must be looked at before the answer goes out, and how that is written down. */
function watNogMoet(feiten: PrivacyverzoekFeiten, wie: Bevoegd, peildatum: Dag): { zinnen: string[]; stappen: Stap[] } {
  const { hoedanigheid, identiteitVastgesteldOp, gezagGecontroleerdOp, gezag, over } = feiten
  const voorAnder = hoedanigheid !== 'zelf' && gezagGecontroleerdOp === undefined
  const zinnen = [
    ...(wie.mag === 'vrager-onbekend' ? ['Leg vast wie van de mensen met gezag dit vraagt.'] : []),
    ...(identiteitVastgesteldOp === undefined ? ['Kijk eerst na of de vrager is wie die zegt te zijn.'] : []),
    ...(voorAnder ? ['Kijk na of de vrager dit voor een ander mag vragen.'] : []),
  ]
  if (zinnen.length === 0) return { zinnen, stappen: [] }
  const bekend = gezag.flatMap((een) => (een.persoonId !== undefined && loopt(een, peildatum) ? [een.persoonId] : []))
  const onbekend = wie.mag === 'vrager-onbekend' && bekend.length === 0
  const invullen: Invulling[] = [
    ...(wie.mag === 'vrager-onbekend' && !onbekend ? [keuze('/doorId', 'Wie van de mensen met gezag vraagt dit?', bekend)] : []),
    ...(identiteitVastgesteldOp === undefined ? [dag('/identiteitVastgesteldOp', 'Op welke dag is nagekeken wie dit vraagt?')] : []),
    ...(voorAnder ? [dag('/gezagGecontroleerdOp', 'Op welke dag is nagekeken of die dit voor een ander mag vragen?')] : []),
  ]
  const body = onbekend ? { doorId: '{ouderId}' } : {}
  const stap: Stap = { ...doorGevraagde(feiten), methode: 'PATCH', pad: verzoekpad(feiten), kop: { 'If-Match': true }, body, invullen }
  return { zinnen, stappen: [...(onbekend ? registreerGezag(over, peildatum) : []), stap] }
}

/** Data are changed, destroyed or held back, in one part at least. */
const veranderd = ({ soort, compartimenten, besluiten }: PrivacyverzoekFeiten): boolean =>
  ['rectificatie', 'vernietiging', 'beperking'].includes(soort) &&
  !compartimenten.every((een) => besluiten.some(({ compartiment, uitkomst }) => compartiment === een && uitkomst === 'weigeren'))
