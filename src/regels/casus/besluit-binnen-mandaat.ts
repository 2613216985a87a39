import { cop, jeugdwet, kenniskaart, vormen } from '../bronnen.ts'
import { laatsteDag, loopt } from '../dag.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { dag } from '../stappen.ts'
import type { BesluitFeiten, Mandaat, Onderdeelsoort } from './arrangementfeiten.ts'

/**
 * Who decides at the table goes about it, or has a mandaat that covers it on that day: given by who does, for this part, to this organisatie and functie, and for as
 * long as this takes. Else it is a proposal with a term. Who goes about what by itself is our reading of the sources and, for youth care, of Jeugdwet art. 2.3, 2.4 and
 * 2.6; whether it is the right gemeente is not asked, nor an amount. What needs no decision to be had binds nobody to a mandaat. A decision that stands is not taken
 * anew: where its mandaat turns out to have ended before, that is only said.
 */
export const besluitBinnenMandaat: Regel<'arrangementbesluit'> = {
  id: 'besluit-binnen-mandaat',
  versie: 1,
  titel: 'Wie aan tafel beslist gaat erover, of heeft daar een mandaat voor',
  onderwerp: 'arrangementbesluit',
  ernst: { 'arrangement-besluiten': 'blokkeert' },
  geldigVan: '2015-01-01',
  bronnen: [
    kenniskaart('mandaat om over hulp te beslissen'),
    vormen('integraal arrangeren'),
    cop('integraal arrangeren: deelnemers met mandaat'),
    jeugdwet('art. 2.3, art. 2.4 lid 2 onder b en art. 2.6 lid 1 onder e'),
  ],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten) {
    const { besluit, onderdeel, terugblik } = feiten
    if (besluit.uitkomst === 'voorstel' || onderdeel.kader === 'vrij-toegankelijk') return voldaan
    const mist = watMist(feiten)
    if (mist === undefined) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: `Deze organisatie mag hier zo niet over beslissen. ${mist} ${terugblik ? staat : voorstellen}`,
      feiten: {
        onderdeel: onderdeel.soort,
        organisatieSoort: besluit.organisatieSoort,
        functie: besluit.functie,
        mandaat: feiten.mandaat?.vindplaats,
      },
      herstel: terugblik ? [] : [alsVoorstel(feiten)],
    }
  },
}

const staat = 'Het besluit staat er al en verandert niet meer. Laat wie erover gaat beslissen in een volgend arrangement.'
const voorstellen =
  'Maak er een voorstel van, en zeg uiterlijk wanneer erover is beslist. Of vraag wie erover gaat zelf te beslissen of een mandaat te geven.'
const alsVoorstel = ({ casusId, arrangementId, onderdeel, besluit, mandaat }: BesluitFeiten): Stap => ({
  door: 'deelnemer van de casus',
  wie: besluit.doorId,
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/arrangementen/${arrangementId}/onderdelen/${onderdeel.id}/besluiten`,
  body: { uitkomst: 'voorstel', ...aanWie(onderdeel, mandaat), ...(besluit.motivering && { motivering: besluit.motivering }) },
  invullen: [dag('/uiterlijkOp', 'Uiterlijk wanneer is hierover beslist?')],
  vervangt: true,
})

/** Which kinds of organisatie go about a part by themselves, and how one says that. */
export const gaatOver: Record<Onderdeelsoort, { readonly soorten: readonly string[]; readonly zin: string }> = {
  onderwijsplek: { soorten: ['school', 'schoolbestuur'], zin: 'de school of het schoolbestuur' },
  onderwijsondersteuning: {
    soorten: ['school', 'schoolbestuur', 'samenwerkingsverband'],
    zin: 'de school, het schoolbestuur of het samenwerkingsverband',
  },
  jeugdhulp: { soorten: ['gemeente', 'gecertificeerde-instelling'], zin: 'de gemeente, een gecertificeerde instelling of een jeugdarts' },
  gezinshulp: { soorten: ['gemeente', 'gecertificeerde-instelling'], zin: 'de gemeente, een gecertificeerde instelling of een jeugdarts' },
  'medische-zorg': { soorten: ['jeugdgezondheidszorg', 'overig'], zin: 'de jeugdgezondheidszorg, of een ander zoals een huisarts' },
  'begeleiding-of-langdurige-zorg': { soorten: ['gemeente', 'overig'], zin: 'de gemeente, of een ander zoals een zorgkantoor' },
  leerplicht: { soorten: ['leerplicht', 'gemeente'], zin: 'leerplicht of de gemeente' },
  vervoer: { soorten: ['gemeente'], zin: 'de gemeente' },
}

/** The proposal goes to who gave the mandaat that falls short, when that one goes about it. */
const aanWie = ({ soort }: BesluitFeiten['onderdeel'], mandaat: Mandaat | undefined): { beslisserId?: string } =>
  mandaat && gaatOver[soort].soorten.includes(mandaat.geverSoort) ? { beslisserId: mandaat.geverId } : {}

/** A jeugdarts opens the way to youth care by a referral (Jeugdwet art. 2.6 lid 1 onder e): that is the doctor's own, and not for an organisatie to give away. */
const verwijst = ({ besluit, onderdeel }: BesluitFeiten): boolean =>
  ['jeugdhulp', 'gezinshulp'].includes(onderdeel.soort) &&
  besluit.organisatieSoort === 'jeugdgezondheidszorg' &&
  besluit.functie === 'jeugdarts'

/** Why it cannot be decided so, in words; undefined when it can. */
function watMist(feiten: BesluitFeiten): string | undefined {
  const { besluit, onderdeel, mandaat } = feiten
  const { soorten, zin } = gaatOver[onderdeel.soort]
  if (!mandaat) return soorten.includes(besluit.organisatieSoort) || verwijst(feiten) ? undefined : `Hierover gaat ${zin}.`
  if (!soorten.includes(mandaat.geverSoort)) return `Wie dit mandaat gaf, gaat daar zelf niet over: dat is ${zin}.`
  if (mandaat.aanId !== besluit.doorId) return 'Dit mandaat is aan een andere organisatie gegeven.'
  if (mandaat.functies && !(besluit.functie && mandaat.functies.includes(besluit.functie)))
    return 'Dit mandaat geldt niet voor de functie van wie hier beslist.'
  if (!mandaat.onderdelen.includes(onderdeel.soort)) return 'Dit mandaat gaat niet over dit onderdeel.'
  if (!loopt(mandaat, besluit.op)) return 'Dit mandaat geldt niet op de dag van het besluit.'
  return duurtTeLang(onderdeel, mandaat)
}

/** What has no first or last day lasts longer than any bound. */
function duurtTeLang({ van, tot }: BesluitFeiten['onderdeel'], { hoogstensMaanden: grens }: Mandaat): string | undefined {
  if (grens === undefined || (van && tot && tot <= laatsteDag(van, grens))) return undefined
  const hoogstens = `Dit mandaat gaat over hoogstens ${grens === 1 ? '1 maand' : `${grens} maanden`}.`
  return van && tot ? hoogstens : `${hoogstens} Bij het onderdeel staat niet van wanneer tot wanneer het is.`
}
