/** The sum of nine digits, each times its weight; the last one counts against. */
const gewogen = (nummer: string): number =>
  [...nummer].reduce((som, cijfer, plek) => som + Number(cijfer) * (plek === 8 ? -1 : 9 - plek), 0)

/** Nine digits that pass the eleven-test. */
export const isBsn = (nummer: string): boolean => /^(?!0{9})\d{9}$/.test(nummer) && gewogen(nummer) % 11 === 0

/**
 * A PGN is the BSN or, for who has none, an onderwijsnummer. Of that one the form (`10` in front, five left over in the eleven-test) is as two open
 * implementations have it; the official text was not seen.
 */
export const isPgn = (nummer: string): boolean => isBsn(nummer) || (/^10\d{7}$/.test(nummer) && gewogen(nummer) % 11 === 5)
