/** The compartments of the record: whose professional domain a row belongs to. Order is fixed: it is the bit order of every mask. */
export const compartimenten = ['school', 'swv', 'jeugdhulp', 'zorg', 'leerplicht', 'gezin', 'casus'] as const
/** The categories of content within a compartment, in bit order. */
export const categorieen = [
  'basis',
  'onderwijs',
  'thuissituatie',
  'gezondheid',
  'jeugdhulp',
  'veiligheid',
  'leerplicht',
  'financieel',
] as const

export type Compartiment = (typeof compartimenten)[number]
export type Categorie = (typeof categorieen)[number]
/** A cell as people read it: `school/onderwijs`. `organisatie/basis` holds no jeugdige: who works here, and with which systems. */
export type Cel = `${Compartiment}/${Categorie}` | 'organisatie/basis'

/** The cells of the record, in bit order. */
export const dossiercellen = compartimenten.flatMap((compartiment) =>
  categorieen.map((categorie): `${Compartiment}/${Categorie}` => `${compartiment}/${categorie}`),
)
/** All cells, in bit order. */
export const cellen: Cel[] = [...dossiercellen, 'organisatie/basis']

/** The bit number of a cell: 8 × compartiment + categorie, 0 to 55; 56 is `organisatie/basis`. */
export const bit = (cel: Cel): number => cellen.indexOf(cel)

/** Whether a mask opens this cell. */
export const opentCel = (waarde: bigint, cel: Cel): boolean => ((waarde >> BigInt(bit(cel))) & 1n) === 1n

/** The mask that opens exactly these cells. A mask is a signed 64-bit integer in the database. */
export const masker = (open: readonly Cel[]): bigint => open.reduce((som, cel) => som | (1n << BigInt(bit(cel))), 0n)

export const alles: bigint = (1n << BigInt(cellen.length)) - 1n

/** The cells that a mask opens, in bit order. */
export const geopend = (waarde: bigint): Cel[] => cellen.filter((_, nummer) => (waarde >> BigInt(nummer)) & 1n)

/** Every cell with one of these categories, in any compartment but those left out. */
export const metCategorie = (gezocht: readonly Categorie[], behalve: readonly Compartiment[] = []): Cel[] =>
  cellen.filter((cel) => {
    const [compartiment, categorie] = cel.split('/') as [Compartiment, Categorie]
    return gezocht.includes(categorie) && !behalve.includes(compartiment)
  })
