import type { Rust } from './schema.ts'

/** What the register says of a group of operations; together with a scope it is one processing activity. */
export type Groep = {
  /** How people call it in a sentence: "opende het ontwikkelingsperspectief". */
  onderwerp: string
  naam: string
  doel: string
  scopes: readonly ('lezen' | 'schrijven' | 'beheer')[]
  betrokkenen: string[]
  gegevens: string[]
  ontvangers: string[]
  grondslagen: Rust[]
  bewaren: Rust[]
}

export const beide = ['lezen', 'schrijven'] as const
export const kind = ['jeugdigen']
export const familie = ['jeugdigen', 'ouders en anderen met gezag', 'mensen uit het eigen netwerk']
export const werkers = ['medewerkers van de betrokken organisaties']
export const houder = 'de organisatie die het bijhoudt'
export const eigen = 'de jeugdige zelf en wie gezag heeft, naar leeftijd'
export const gedeeld = 'organisaties waaraan dat met toestemming is opengesteld'
export const allen = [houder, eigen, gedeeld]
export const tafel = ['wie aan de tafel van de casus de basis mag zien']
export const gevoelig = ['onderwijs', 'thuissituatie', 'gezondheid', 'jeugdhulp', 'veiligheid']
export const niets: Pick<Groep, 'betrokkenen' | 'gegevens' | 'ontvangers' | 'grondslagen' | 'bewaren'> = {
  betrokkenen: [],
  gegevens: [],
  ontvangers: ['ieder met een geldig token'],
  grondslagen: [],
  bewaren: [],
}
