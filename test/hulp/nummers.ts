import { isBsn } from '../../src/register/persoonsnummers/vorm.ts'

/** A number that passes the eleven-test and, for its first digits, is nobody's here: the same one for the same argument. */
export function verzonnenNummer(nr: number): string {
  let gevonden = -1
  for (let kandidaat = 900_000_000; ; kandidaat++) {
    if (isBsn(String(kandidaat))) gevonden++
    if (gevonden === nr) return String(kandidaat)
  }
}
