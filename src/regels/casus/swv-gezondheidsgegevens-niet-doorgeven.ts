import { alleenVo } from '../bronnen.ts'
import type { VerstrekkingFeiten } from '../feiten.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { keuze } from '../stappen.ts'
import { derde, swvGezondheid } from './deling.ts'
import { herstelVan } from './deling-herstel.ts'

/**
 * What a samenwerkingsverband knows of someone's health it passes on to nobody but the schoolbestuur, not even with toestemming: parents or school bring it in
 * themselves. Dekking never opens it either. WVO 2020 art. 2.47 lid 16; for po and (v)so the parallel was not checked.
 */
export const swvGezondheidsgegevensNietDoorgeven: Regel<'verstrekking'> = {
  id: 'swv-gezondheidsgegevens-niet-doorgeven',
  versie: 2,
  titel: 'Een samenwerkingsverband geeft gegevens over gezondheid niet door',
  onderwerp: 'verstrekking',
  ernst: { 'toestemming-vragen': 'blokkeert', 'deling-vastleggen': 'blokkeert', 'deling-bevestigen': 'blokkeert' },
  geldigVan: '2020-08-01',
  bronnen: [alleenVo('art. 2.47 lid 16')],
  zekerheid: 'wettekst',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten, peildatum) {
    const { cellen, soorten, personen } = watErGaat(feiten)
    if (!cellen.includes(swvGezondheid) || !derde(soorten, personen)) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg:
        'Wat het samenwerkingsverband over iemands gezondheid weet, mag het alleen aan het schoolbestuur doorgeven. Laat dat deel weg. Ouders of school kunnen het zelf inbrengen.',
      feiten: { cel: swvGezondheid },
      herstel: 'deling' in feiten ? herstelVan(feiten.deling, peildatum) : [zonder(feiten)],
    }
  },
}

type Gevraagd = Exclude<VerstrekkingFeiten, { deling: unknown }>
const watErGaat = (feiten: VerstrekkingFeiten) =>
  'deling' in feiten
    ? {
        cellen: feiten.deling.deling.cellen,
        soorten: feiten.deling.ontvangerSoorten,
        personen: feiten.deling.deling.ontvangerPersoonIds.length,
      }
    : { cellen: feiten.vraag.cellen, soorten: anderen(feiten), personen: feiten.vraag.ontvangerPersoonIds?.length ?? 0 }

/** A samenwerkingsverband that is a source itself passes nothing on by receiving what the others have. */
const anderen = ({ vraag, ontvangerSoorten }: Gevraagd): string[] =>
  ontvangerSoorten.filter(
    (soort, nummer) => soort !== 'samenwerkingsverband' || !vraag.bronIds.includes(vraag.ontvangerIds[nummer] as string),
  )

/** The same question, without what may not be passed on. */
function zonder({ vraag, betreftId }: Gevraagd): Stap {
  const { id: _id, casusId, antwoorden: _antwoorden, vertegenwoordigingen: _namens, ...inhoud } = vraag
  const cellen = vraag.cellen.filter((cel) => cel !== swvGezondheid)
  return {
    door: 'vrager van de toestemming',
    methode: 'POST',
    pad: `/v1/casussen/${casusId}/toestemmingen`,
    body: { betreftId, ...inhoud, cellen },
    invullen: cellen.length > 0 ? [] : [keuze('/cellen/0', 'Welke gegevens zijn er dan nodig?', ['swv/basis', 'swv/onderwijs'])],
    vervangt: true,
  }
}
