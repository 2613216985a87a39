/**
 * Characters that show nothing, or change the order in which others are read. Of two names that look the same one may hold them, and a text with them can be made
 * to read otherwise than it stands.
 */
const verborgen = /[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\uFFF9-\uFFFB]/u
const keertOm = /[\u202D\u202E]/u
const voegtSamen = /[\u200C\u200D]/u
const kiestVorm = /\p{Variation_Selector}/u
const letter = /[\p{L}\p{M}]/u
const leesteken = /\p{M}/u
/** Scripts in which what shows nothing by itself joins or parts the letters beside it: Arabic and Persian, those of India and around it, and some more. */
const verbindt =
  /[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Nko}\p{scx=Mandaic}\p{scx=Mongolian}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}\p{scx=Balinese}\p{scx=Javanese}]/u
/** Scripts of which one letter has several forms to choose from. */
const heeftVormen = /[\p{scx=Han}\p{scx=Mongolian}]/u
const toets = /[#*0-9]/
const toetskader = '\u20E3'
const plaatje = /\p{Extended_Pictographic}/u
const vanPlaatje = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}]/u

const vormtLetters = (teken: string): boolean => letter.test(teken) && verbindt.test(teken)

/** Whether a hidden character is at home between its neighbours: it joins or parts letters in a script that is written so, or belongs to a picture. */
function hoortHier(voor: string, teken: string, na: string): boolean {
  if (kiestVorm.test(teken)) {
    if (toets.test(voor)) return na === toetskader
    return plaatje.test(voor) || (letter.test(voor) && heeftVormen.test(voor))
  }
  if (!voegtSamen.test(teken)) return false
  if (vanPlaatje.test(voor)) return plaatje.test(na)
  return vormtLetters(voor) && (leesteken.test(voor) || letter.test(na))
}

/** How people write about a character that does not show: `U+200B`. */
const nummer = (teken: string): string => `U+${(teken.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`

/** The first character of a line that hides something; none in what can be read as it stands. */
export function verborgenTeken(regel: string): string | undefined {
  const tekens = [...regel]
  const fout = tekens.find((teken, plek) => verborgen.test(teken) && !hoortHier(tekens[plek - 1] ?? '', teken, tekens[plek + 1] ?? ''))
  return fout && nummer(fout)
}

/** The first character of a text by which what follows reads backwards. */
export function omkeerteken(tekst: string): string | undefined {
  const fout = keertOm.exec(tekst)?.[0]
  return fout && nummer(fout)
}

/** Whether there is anything to see. */
export const ietsTeZien = (tekst: string): boolean => [...tekst].some((teken) => teken.trim() !== '' && !verborgen.test(teken))
