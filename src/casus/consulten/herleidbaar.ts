import { isBsn } from '../../register/persoonsnummers/vorm.ts'

/** Looks for what tells who a text is about. Says where and of which kind, never what. It catches slips; who wants to name someone in a roundabout way can. */
export type Spoor = { soort: keyof typeof soorten; plek: number }
export type Naam = { voornaam: string; achternaam: string }

export const soorten = {
  naam: 'de naam van iemand uit uw register. Schrijf bijvoorbeeld “de leerling” of “de moeder”',
  nummer: 'een getal dat een BSN kan zijn. Laat het weg',
  postcode: 'een postcode. Noem hoogstens de streek',
  klas: 'een groep of klas. Noem hoogstens de bouw of het soort onderwijs',
  datum: 'een datum die een geboortedatum kan zijn. Schrijf een leeftijd, of “vorige week”',
} as const

const cijfergroep = /(?<!\d)\d(?:[ .-]?\d){7,8}(?!\d)/g
// Capitals after a space: “in 2026 is” is no postcode.
const postcode = /(?<![\p{L}\d])[1-9]\d{3}(?:\s?[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/gu
const klassen = [
  /(?<![\p{L}\d])groep\s?(?:[1-8]|een|één|twee|drie|vier|vijf|zes|zeven|acht)(?:\s?[-/]?\s?[1-8a-h])?(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:brug)?klas\s?(?:[1-6]|een|één|twee|drie|vier|vijf|zes)[a-z]?(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])[1-8][-/ ]?[A-H](?![\p{L}\d])|(?<![\p{L}\d])[1-8][a-h](?![\p{L}\d])/gu,
  /(?<![\p{L}\d])[1-6]\s?(?:vmbo|mavo|havo|vwo|atheneum|gymnasium)(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:[HVMBKTGA]|HV|VG|TL|KB|BB|GT|MH)[1-6][A-Za-z]?(?![\p{L}\d])/gu,
]
const datums = [
  /(?<!\d)\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:\d{4}|\d{2})(?!\d)/g,
  /(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/g,
  /(?<!\d)\d{1,2}\s(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.?\s['’]?(?:\d{4}|\d{2})(?!\d)/gi,
  /(?<!\p{L})(?:geb|geboren|geboortedatum|jarig|verjaart)(?!\p{L})[^!?\n\d]{0,20}\d{1,2}(?:\s(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\s?[-/]\s?\d)/giu,
]
const plekken = (tekst: string, vorm: RegExp): number[] => [...tekst.matchAll(vorm)].map(({ index }) => index)

/** A text in which accents, kinds of apostrophe, hyphens and runs of blanks make no difference, and where each of its characters stood. */
type Effen = { tekst: string; plek: number[] }
function effen(tekst: string): Effen {
  const uit: Effen = { tekst: '', plek: [] }
  for (const { 0: teken, index } of tekst.matchAll(/[\s-]+|\p{M}|[^\s-]/gu)) {
    const vlak = /^[\s-]/.test(teken) ? ' ' : teken.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'")
    uit.tekst += vlak
    for (let nr = 0; nr < vlak.length; nr++) uit.plek.push(index)
  }
  return uit
}
const klein = (tekst: string): string => tekst.replaceAll(/\p{Lu}/gu, (letter) => letter.toLowerCase().slice(0, letter.length))
const isLetter = (teken: string | undefined): boolean => teken !== undefined && /\p{L}/u.test(teken)

/** Where this name stands as a word of its own; a part of a name only with a capital somewhere, for it can be a word as well. */
function waar({ tekst, plek }: Effen, laag: string, naam: string, hoofdletter: boolean): number[] {
  const gezocht = klein(effen(naam.trim()).tekst)
  const gevonden: number[] = []
  for (let van = laag.indexOf(gezocht); gezocht.length > 1 && van >= 0; van = laag.indexOf(gezocht, van + 1)) {
    const tot = van + gezocht.length
    const los = !isLetter(laag[van - 1]) && !isLetter(laag[tot])
    if (los && (!hoofdletter || /\p{Lu}/u.test(tekst.slice(van, tot)))) gevonden.push(plek[van] as number)
  }
  return gevonden
}

function naamplekken(tekst: string, namen: readonly Naam[]): number[] {
  const vlak = effen(tekst)
  const laag = klein(vlak.tekst)
  return namen.flatMap(({ voornaam, achternaam }) => [
    ...waar(vlak, laag, `${voornaam} ${achternaam}`, false),
    ...waar(vlak, laag, voornaam, true),
    ...waar(vlak, laag, achternaam, true),
  ])
}

/** Everything in this text that leads to someone, in the order of the text; of one kind the first place. */
export function sporen(tekst: string, namen: readonly Naam[]): Spoor[] {
  const nummers = [...tekst.matchAll(cijfergroep)].filter(([gevonden]) => isBsn(gevonden.replaceAll(/\D/g, '').padStart(9, '0')))
  const gevonden: Record<Spoor['soort'], number[]> = {
    naam: naamplekken(tekst, namen),
    nummer: nummers.map(({ index }) => index),
    postcode: plekken(tekst, postcode),
    klas: klassen.flatMap((vorm) => plekken(tekst, vorm)),
    datum: datums.flatMap((vorm) => plekken(tekst, vorm)),
  }
  return Object.entries(gevonden)
    .filter(([, waar]) => waar.length > 0)
    .map(([soort, waar]) => ({ soort: soort as Spoor['soort'], plek: Math.min(...waar) + 1 }))
    .toSorted((a, b) => a.plek - b.plek)
}
