import { alles, type Categorie, cellen, type compartimenten, masker, metCategorie } from './cellen.ts'

/** What a medewerker does, in the field's own words. */
export const functies = [
  'intern-begeleider',
  'zorgcoordinator',
  'schoolleider',
  'gedragsdeskundige',
  'onderwijsondersteuner',
  'mentor',
  'leraar',
  'schoolmaatschappelijk-werker',
  'wijkteammedewerker',
  'jeugdhulpverlener',
  'jeugdarts',
  'jeugdverpleegkundige',
  'jeugdbeschermer',
  'swv-consulent',
  'leerplichtambtenaar',
  'beleidsmedewerker',
  'administratie',
  'beheerder',
] as const
export type Functie = (typeof functies)[number]

/** What a functie is called in a sentence. */
export const functienaam = (functie: string): string =>
  ({ zorgcoordinator: 'zorgcoördinator', 'swv-consulent': 'consulent' })[functie] ?? functie.replaceAll('-', ' ')

const basis = metCategorie(['basis'])
const klas = metCategorie(['basis', 'onderwijs'])
const zonder = (...gesloten: Categorie[]): bigint => masker(cellen.filter((cel) => !gesloten.includes(cel.split('/')[1] as Categorie)))

/**
 * What a functie sees of that which the organisatie may see. Policy, not law: who stands before the class sees what the class needs, who keeps the
 * accounts sees who takes part, and who coordinates sees all. Health data is for those with a duty of confidentiality (UAVG art. 30 lid 4).
 */
export const functiemaskers: Record<Functie, bigint> = {
  'intern-begeleider': alles,
  zorgcoordinator: alles,
  schoolleider: alles,
  gedragsdeskundige: alles,
  onderwijsondersteuner: zonder('gezondheid', 'veiligheid', 'financieel'),
  mentor: zonder('gezondheid', 'veiligheid', 'financieel', 'jeugdhulp'),
  leraar: masker(klas),
  'schoolmaatschappelijk-werker': alles,
  wijkteammedewerker: alles,
  jeugdhulpverlener: alles,
  jeugdarts: alles,
  jeugdverpleegkundige: alles,
  jeugdbeschermer: alles,
  'swv-consulent': alles,
  leerplichtambtenaar: masker([...klas, ...metCategorie(['leerplicht'])]),
  beleidsmedewerker: masker(['organisatie/basis']),
  administratie: masker(basis),
  beheerder: masker(['organisatie/basis']),
}

/** Vaststellen, starting, bringing in and linking are for functies that see all of what their organisatie sees. */
export const zietAlles = (waarde: bigint): boolean => waarde === alles || waarde === -1n

/**
 * Sitting at a table for one's organisatie: inviting and being invited, asking toestemming, agreeing, writing in the verslag. Who sees all of it does; and so does
 * the leerplichtambtenaar of a leerplicht organisatie, which has no functie that sees more: what it is for asks for less.
 */
export const coordineert = (wie: { masker: bigint; functie?: Functie; organisatieSoort?: string }): boolean =>
  zietAlles(wie.masker) || (wie.functie === 'leerplichtambtenaar' && wie.organisatieSoort === 'leerplicht')

/** The compartment in which an organisatie of this kind keeps its own record. */
export function compartimentVan(organisatieSoort: string): (typeof compartimenten)[number] {
  switch (organisatieSoort) {
    case 'school':
    case 'schoolbestuur':
      return 'school'
    case 'samenwerkingsverband':
      return 'swv'
    case 'jeugdgezondheidszorg':
      return 'zorg'
    case 'leerplicht':
      return 'leerplicht'
    default:
      return 'jeugdhulp'
  }
}
