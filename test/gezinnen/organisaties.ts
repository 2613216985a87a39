import type { Functie } from '../../src/toegang/functies.ts'

/** A fixed UUID of version 7 with a pattern one can read: which kind, which number. */
export const nummer = (soort: number, volgnummer: number): string =>
  `01993000-${String(soort).padStart(4, '0')}-7000-8000-${String(volgnummer).padStart(12, '0')}`

type Organisatie = {
  nr: number
  id: string
  soort: string
  naam: string
  gemeentecode?: string
  identificaties?: { oin?: string; kvk?: string; brin?: string; vestigingscode?: string; cbsCode?: string; agb?: string }
  /** The application with which it calls. */
  clientId: string
}

const doetinchem = 'GM0222'
const oostGelre = 'GM1586'
const katwijk = 'GM0537'
const heerlen = 'GM0917'

const org = (
  nr: number,
  soort: string,
  naam: string,
  gemeentecode: string | undefined,
  clientId: string,
  identificaties?: Organisatie['identificaties'],
): Organisatie => ({
  nr,
  id: nummer(1, nr),
  soort,
  naam,
  gemeentecode,
  clientId,
  identificaties,
})
const school = (nr: number, naam: string, gemeentecode: string, brin: string): Organisatie =>
  org(nr, 'school', naam, gemeentecode, `las-${brin.toLowerCase()}`, { brin, vestigingscode: `${brin}00` })

/** Real gemeenten, invented organisaties (and one gemeente itself, with people who are not). No real BRIN begins with 99, and no number here was ever given out. */
export const organisaties = {
  vlierhof: school(1, 'Basisschool De Vlierhof', doetinchem, '99ZX'),
  slingelaar: school(2, 'De Slingelaar, school voor speciaal onderwijs', oostGelre, '99ZW'),
  mergelhof: school(3, 'Basisschool Mergelhof', heerlen, '99ZV'),
  caumervoorde: school(4, 'Caumervoorde College', heerlen, '99ZT'),
  duinvaart: school(5, 'Duinvaart College', katwijk, '99ZS'),
  leerlooier: school(6, 'De Leerlooier, school voor voortgezet onderwijs', oostGelre, '99ZR'),
  ijsselrand: school(7, 'Mbo IJsselrand', doetinchem, '99ZP'),
  swvPo: org(11, 'samenwerkingsverband', 'Samenwerkingsverband po De Stuwwal', doetinchem, 'swv-stuwwal', { kvk: '99000011' }),
  swvVo: org(12, 'samenwerkingsverband', 'Samenwerkingsverband vo Duin en Vliet', katwijk, 'swv-duinenvliet', { kvk: '99000012' }),
  wijkteamDoetinchem: org(21, 'wijkteam', 'Wijkteam Bezelhorst', doetinchem, 'wijkapp-bezelhorst', { cbsCode: doetinchem }),
  wijkteamOostGelre: org(22, 'wijkteam', 'Dorpsteam Besselinkschans', oostGelre, 'wijkapp-besselinkschans', { cbsCode: oostGelre }),
  wijkteamKatwijk: org(23, 'wijkteam', 'Jeugd- en gezinsteam De Zeehelm', katwijk, 'wijkapp-zeehelm', { cbsCode: katwijk }),
  wijkteamHeerlen: org(24, 'wijkteam', 'Buurtteam Schaesbergerwei', heerlen, 'wijkapp-schaesbergerwei', { cbsCode: heerlen }),
  stroomop: org(31, 'jeugdhulpaanbieder', 'Stroomop Jeugdhulp', doetinchem, 'ecd-stroomop', { kvk: '99000031', agb: '99990031' }),
  bolderik: org(32, 'jeugdhulpaanbieder', 'Bolderik Gezinshulp', heerlen, 'ecd-bolderik', { kvk: '99000032', agb: '99990032' }),
  jgz: org(41, 'jeugdgezondheidszorg', 'Jeugdgezondheidszorg Berkelbeek', doetinchem, 'kd-berkelbeek', { agb: '99990041' }),
  jgzKatwijk: org(42, 'jeugdgezondheidszorg', 'Jeugdgezondheidszorg Strandloper', katwijk, 'kd-strandloper', { agb: '99990042' }),
  jgzHeerlen: org(43, 'jeugdgezondheidszorg', 'Jeugdgezondheidszorg Grubbeweg', heerlen, 'kd-grubbeweg', { agb: '99990043' }),
  leerplichtKatwijk: org(51, 'leerplicht', 'Leerplicht en doorstroom, gemeente Katwijk', katwijk, 'leerplicht-katwijk', {
    cbsCode: katwijk,
  }),
  leerplichtDoetinchem: org(52, 'leerplicht', 'Leerplicht en doorstroom, gemeente Doetinchem', doetinchem, 'leerplicht-doetinchem', {
    cbsCode: doetinchem,
  }),
  leerplichtHeerlen: org(53, 'leerplicht', 'Leerplicht en doorstroom, gemeente Heerlen', heerlen, 'leerplicht-heerlen', {
    cbsCode: heerlen,
  }),
  gemeenteDoetinchem: org(71, 'gemeente', 'Gemeente Doetinchem', doetinchem, 'gemeente-doetinchem', { cbsCode: doetinchem }),
  overkant: org(61, 'gecertificeerde-instelling', 'De Overkant Jeugdbescherming', oostGelre, 'gi-overkant', {
    oin: '00000099900000000061',
  }),
  tafelbeheer: org(91, 'overig', 'Stichting Tafelbeheer', undefined, 'beheer'),
} satisfies Record<string, Organisatie>
export type Organisatiesleutel = keyof typeof organisaties

type Medewerker = { id: string; organisatie: Organisatiesleutel; naam: string; functie: Functie; van: string; subject: string }
const mw = (nr: number, organisatie: Organisatiesleutel, naam: string, functie: Functie, van = '2024-08-01'): Medewerker => ({
  id: nummer(2, nr),
  organisatie,
  naam,
  functie,
  van,
  subject: `medewerker-${String(nr).padStart(2, '0')}`,
})

/** Who works where. The keys say what they do; the subjects in their tokens say nothing. */
export const medewerkers = {
  ib: mw(1, 'vlierhof', 'Marijke Oldenkotte', 'intern-begeleider'),
  directeur: mw(2, 'vlierhof', 'Rogier Plantinga-Sol', 'schoolleider'),
  leraar: mw(3, 'vlierhof', 'Dunya Elbadri', 'leraar'),
  administratie: mw(4, 'vlierhof', 'Wilmien Grotenhuys', 'administratie'),
  ibSpeciaal: mw(5, 'slingelaar', 'Hanneke Trijntjes', 'intern-begeleider'),
  gedragsdeskundige: mw(6, 'slingelaar', 'Ravindra Soekhoe-Laan', 'gedragsdeskundige'),
  ibHeerlen: mw(7, 'mergelhof', 'Lizanne Kockelberg', 'intern-begeleider'),
  zorgcoordinatorHeerlen: mw(8, 'caumervoorde', 'Tychon Pieterswaard', 'zorgcoordinator'),
  mentor: mw(9, 'duinvaart', 'Maartje Schelpenkade', 'mentor'),
  zorgcoordinatorKatwijk: mw(10, 'duinvaart', 'Jorik Helmgrasman', 'zorgcoordinator'),
  zorgcoordinatorOostGelre: mw(11, 'leerlooier', 'Suzan Kolkhuizen', 'zorgcoordinator'),
  studentbegeleider: mw(12, 'ijsselrand', 'Delano Pinasveld', 'zorgcoordinator'),
  gedragsdeskundigeKatwijk: mw(13, 'duinvaart', 'Wibren Zandkokers', 'gedragsdeskundige'),
  maatschappelijkWerkerHeerlen: mw(14, 'caumervoorde', 'Fientje Lösskamp', 'schoolmaatschappelijk-werker'),
  maatschappelijkWerkerSpeciaal: mw(15, 'slingelaar', 'Nurcan Veldkers', 'schoolmaatschappelijk-werker'),
  maatschappelijkWerkerPo: mw(16, 'mergelhof', 'Gerlinde Hertgangen', 'schoolmaatschappelijk-werker'),
  directeurSpeciaal: mw(17, 'slingelaar', 'Tiemen Havikskruid', 'schoolleider'),
  swvConsulent: mw(21, 'swvPo', 'Berthold Essinkveld', 'swv-consulent'),
  swvConsulentVo: mw(22, 'swvVo', 'Corine Waterspiegel', 'swv-consulent'),
  wijkteam: mw(31, 'wijkteamDoetinchem', 'Fenna Rietbroek', 'wijkteammedewerker'),
  wijkteamCollega: mw(32, 'wijkteamDoetinchem', 'Yassin Ouahbiri', 'wijkteammedewerker'),
  wijkteamOostGelre: mw(33, 'wijkteamOostGelre', 'Gijsbert Wolterink-Vos', 'wijkteammedewerker'),
  wijkteamKatwijk: mw(34, 'wijkteamKatwijk', 'Leoniek Barnsteen', 'wijkteammedewerker'),
  wijkteamHeerlen: mw(35, 'wijkteamHeerlen', 'Sjanine Mijnwerf', 'wijkteammedewerker'),
  jeugdhulpverlener: mw(41, 'stroomop', 'Oscar Terwindt-Moreau', 'jeugdhulpverlener'),
  jeugdhulpverlenerHeerlen: mw(42, 'bolderik', 'Priscilla Vandenroer', 'jeugdhulpverlener'),
  jeugdarts: mw(51, 'jgz', 'Imke Sterrenkamp', 'jeugdarts'),
  jeugdartsKatwijk: mw(52, 'jgzKatwijk', 'Sebastiaan Kliffkruid', 'jeugdarts'),
  jeugdartsHeerlen: mw(53, 'jgzHeerlen', 'Mirthe Kalkgraaf', 'jeugdarts'),
  leerplichtambtenaar: mw(61, 'leerplichtKatwijk', 'Hidde Brandingsma', 'leerplichtambtenaar'),
  leerplichtambtenaarDoetinchem: mw(62, 'leerplichtDoetinchem', 'Rachida Boukhoubza', 'leerplichtambtenaar'),
  leerplichtambtenaarHeerlen: mw(63, 'leerplichtHeerlen', 'Joep Tuffsteeg', 'leerplichtambtenaar'),
  jeugdbeschermer: mw(71, 'overkant', 'Nadine Overwaterink', 'jeugdbeschermer'),
  // Has no functie of her own in the list: the gemeentelijke toegang does what a wijkteam does.
  consulentDoetinchem: mw(81, 'gemeenteDoetinchem', 'Ottilie Vennegoorts', 'wijkteammedewerker'),
  beheerder: mw(91, 'tafelbeheer', 'Quirijn Sleutelaar', 'beheerder'),
} satisfies Record<string, Medewerker>
export type Medewerkersleutel = keyof typeof medewerkers
