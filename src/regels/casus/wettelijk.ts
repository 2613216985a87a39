import { alleenVo, bw, jeugdwet, leerplichtwet, wmo } from '../bronnen.ts'
import type { Bron, Zekerheid } from '../regel.ts'

/** A law that lets (or makes) one pass on records without toestemming: from whom, to whom, and which part of the record. */
export type WettelijkeBasis = {
  id: string
  wat: string
  /** Kinds of organisatie that may pass on; absent: any. */
  van?: readonly string[]
  /** Kinds of organisatie that may receive; `persoon` for a person. */
  naar: readonly string[]
  /** Which cells; absent: any. */
  cellen?: RegExp
  bron: Bron
  zekerheid: Zekerheid
}

/** The closed list. A law that is not in force or was not read (Wams) is not in it. */
export const wettelijkeBases: readonly WettelijkeBasis[] = [
  {
    id: 'melding-veilig-thuis',
    wat: 'melden bij Veilig Thuis',
    naar: ['veilig-thuis'],
    bron: wmo('art. 5.2.6 (vakbron)'),
    zekerheid: 'vakbron',
  },
  {
    id: 'informatie-aan-gi',
    wat: 'informatie aan de gecertificeerde instelling bij een ondertoezichtstelling',
    naar: ['gecertificeerde-instelling'],
    bron: jeugdwet('art. 7.3.11 lid 4'),
    zekerheid: 'wettekst',
  },
  {
    id: 'verzuimmelding',
    wat: 'melden van verzuim',
    van: ['school', 'schoolbestuur'],
    naar: ['leerplicht', 'gemeente'],
    cellen: /^school\/(basis|onderwijs|leerplicht)$/,
    bron: leerplichtwet('art. 21 en 21a'),
    zekerheid: 'wettekst',
  },
  {
    id: 'swv-aan-schoolbestuur',
    wat: 'van het samenwerkingsverband naar het schoolbestuur',
    van: ['samenwerkingsverband'],
    naar: ['school', 'schoolbestuur'],
    bron: alleenVo('art. 2.47 lid 16'),
    zekerheid: 'wettekst',
  },
  {
    id: 'ouder-zonder-gezag',
    wat: 'informatie aan een ouder zonder gezag die erom vraagt',
    naar: ['persoon'],
    bron: bw('art. 1:377c (niet nagetrokken)'),
    zekerheid: 'niet-nagetrokken',
  },
]

/** Organisaties that give help: among these, who is directly involved may know (Jeugdwet 7.3.11 lid 2 onder a). Which kinds these are is our reading. */
export const hulpsoorten: readonly string[] = [
  'wijkteam',
  'jeugdhulpaanbieder',
  'jeugdgezondheidszorg',
  'gecertificeerde-instelling',
  'gemeente',
]
