import { nummer, type Organisatiesleutel, organisaties } from './organisaties.ts'

/** One human being. Every organisatie that knows them has its own persoon, so there is an id per organisatie. */
export type Mens<K extends Organisatiesleutel = Organisatiesleutel> = {
  voornaam: string
  achternaam: string
  geboortedatum: string
  /** What their own token says, once an uitnodiging has tied it to them. */
  subject: string
  ids: Record<K, string>
}

const mens = <K extends Organisatiesleutel>(
  nr: number,
  voornaam: string,
  achternaam: string,
  geboortedatum: string,
  bij: readonly K[],
): Mens<K> => ({
  voornaam,
  achternaam,
  geboortedatum,
  subject: `persoon-${String(nr).padStart(2, '0')}`,
  ids: Object.fromEntries(bij.map((sleutel) => [sleutel, nummer(3, nr * 100 + organisaties[sleutel].nr)])) as Record<K, string>,
})

const rondNoor = ['vlierhof', 'wijkteamDoetinchem', 'stroomop'] as const
const rondSjoerd = ['duinvaart', 'wijkteamKatwijk', 'leerplichtKatwijk'] as const
const ookBijArts = [...rondSjoerd, 'jgzKatwijk'] as const
const rondElif = ['leerlooier', 'wijkteamOostGelre'] as const
const rondTjebbe = ['overkant', 'wijkteamOostGelre'] as const
const rondWietske = ['vlierhof', 'slingelaar', 'wijkteamDoetinchem'] as const

/** The ages hold on 23 November 2026, the first day of the sandbox. */
export const mensen = {
  // Nine, group 6; extra support at school, help at home.
  noor: mens(1, 'Noortje', 'Vlierbloesem', '2017-05-14', [...rondNoor, 'jgz']),
  moederNoor: mens(2, 'Samira', 'Azmounir', '1985-03-22', rondNoor),
  vaderNoor: mens(3, 'Erik-Jan', 'Vlierbloesem', '1982-11-09', rondNoor),
  omaNoor: mens(4, 'Truida', 'Vlierbloesem-Hazelhoek', '1953-01-30', ['wijkteamDoetinchem']),

  // Thirteen, ten and six: one gezin, two schools. The middle one was born on 29 February.
  adedayo: mens(11, 'Adedayo', 'Roodwilg', '2013-09-05', ['caumervoorde', 'wijkteamHeerlen', 'bolderik']),
  loluwa: mens(12, 'Loluwa', 'Roodwilg', '2016-02-29', ['mergelhof', 'wijkteamHeerlen', 'bolderik']),
  babafemi: mens(13, 'Babafemi', 'Roodwilg', '2020-06-18', ['mergelhof', 'wijkteamHeerlen', 'bolderik']),
  moederRoodwilg: mens(14, 'Ngozika', 'Okonjade', '1984-08-12', ['mergelhof', 'caumervoorde', 'wijkteamHeerlen', 'bolderik']),
  vaderRoodwilg: mens(15, 'Hubrecht', 'Roodwilg', '1981-04-03', ['mergelhof', 'caumervoorde', 'wijkteamHeerlen', 'bolderik']),

  // Fourteen, two households, both parents with gezag.
  sjoerd: mens(21, 'Sjoerd-Jan', 'Kwikstaartsma', '2012-07-19', ookBijArts),
  moederSjoerd: mens(22, 'Annelot', 'Duinroosje', '1983-06-25', ookBijArts),
  vaderSjoerd: mens(23, 'Bastiano', 'Kwikstaartsma', '1980-12-01', ookBijArts),
  partnerMoederSjoerd: mens(24, 'Anouar', 'Zeemeeuwen', '1979-05-16', ['wijkteamKatwijk']),

  // Sixteen tomorrow; the mother has gezag, the father has not.
  elif: mens(31, 'Elifnaz', 'Yıldıray', '2010-11-24', rondElif),
  moederElif: mens(32, 'Hatidje', 'Yıldıray', '1986-02-17', rondElif),
  vaderElif: mens(33, 'Cemalettin', 'Demirokçu', '1979-10-08', rondElif),

  // Seventeen, mbo; an uncle who helps.
  djamano: mens(41, 'Djamano', 'Koraalwater', '2009-04-11', ['ijsselrand', 'wijkteamDoetinchem']),
  moederDjamano: mens(42, 'Shanelva', 'Koraalwater', '1988-07-07', ['ijsselrand', 'wijkteamDoetinchem']),
  oomDjamano: mens(43, 'Melvino', 'Koraalwater', '1991-09-27', ['wijkteamDoetinchem']),

  // Eleven, voogdij by a gecertificeerde instelling, lives with foster parents.
  tjebbe: mens(51, 'Tjebbe', 'Wilgenroos', '2015-08-30', [...rondTjebbe, 'slingelaar']),
  pleegmoederTjebbe: mens(52, 'Gerdien', 'Hazelhoentje', '1974-03-11', rondTjebbe),
  pleegvaderTjebbe: mens(53, 'Wouterus', 'Hazelhoentje', '1972-08-19', rondTjebbe),
  moederTjebbe: mens(54, 'Jiskelien', 'Wilgenroos', '1990-12-28', ['overkant']),

  // Eight, at two schools at once (symbiose), and a sister of three.
  wietske: mens(61, 'Wietske', 'Zandoogvlinder', '2018-10-01', rondWietske),
  jagoda: mens(62, 'Jagoda', 'Zandoogvlinder', '2023-05-20', ['wijkteamDoetinchem']),
  moederWietske: mens(63, 'Aleksandra', 'Brzozówna', '1991-04-26', rondWietske),
} satisfies Record<string, Mens<never>>
export type Menssleutel = keyof typeof mensen

type Gezag = {
  id: string
  bij: Organisatiesleutel
  kind: Menssleutel
  houder: Menssleutel | { organisatie: Organisatiesleutel }
  van: string
  tot?: string
  bron: string
  gecontroleerdOp: string
}
let gezagNr = 0
const gezag = (bij: readonly Organisatiesleutel[], kind: Menssleutel, houders: Gezag['houder'][], bron = 'brp'): Gezag[] =>
  bij.flatMap((organisatie) =>
    houders.map((houder) => ({
      id: nummer(4, ++gezagNr),
      bij: organisatie,
      kind,
      houder,
      van: mensen[kind].geboortedatum,
      bron,
      gecontroleerdOp: '2026-09-07',
    })),
  )

/** Who has gezag over whom, as each organisatie has it in its own record. Ids follow the order: add at the end. */
export const gezagsrelaties: Gezag[] = [
  ...gezag(['vlierhof', 'wijkteamDoetinchem', 'stroomop'], 'noor', ['moederNoor', 'vaderNoor']),
  ...gezag(['caumervoorde', 'wijkteamHeerlen', 'bolderik'], 'adedayo', ['moederRoodwilg', 'vaderRoodwilg']),
  ...gezag(['mergelhof', 'wijkteamHeerlen', 'bolderik'], 'loluwa', ['moederRoodwilg', 'vaderRoodwilg']),
  ...gezag(['mergelhof', 'wijkteamHeerlen', 'bolderik'], 'babafemi', ['moederRoodwilg', 'vaderRoodwilg']),
  ...gezag(rondSjoerd, 'sjoerd', ['moederSjoerd', 'vaderSjoerd'], 'gezagsregister'),
  ...gezag(rondElif, 'elif', ['moederElif']),
  ...gezag(['ijsselrand', 'wijkteamDoetinchem'], 'djamano', ['moederDjamano']),
  ...gezag(['slingelaar', 'wijkteamOostGelre', 'overkant'], 'tjebbe', [{ organisatie: 'overkant' }], 'rechterlijke-uitspraak').map(
    (een) => ({ ...een, van: '2023-03-14' }),
  ),
  ...gezag(['overkant'], 'tjebbe', ['moederTjebbe']).map((een) => ({ ...een, tot: '2023-03-13' })),
  ...gezag(rondWietske, 'wietske', ['moederWietske']),
  ...gezag(['wijkteamDoetinchem'], 'jagoda', ['moederWietske']),
  ...gezag(['jgzKatwijk'], 'sjoerd', ['moederSjoerd', 'vaderSjoerd'], 'gezagsregister'),
]

type Inschrijving = {
  id: string
  bij: Organisatiesleutel
  kind: Menssleutel
  school?: Organisatiesleutel
  schoolnaam?: string
  sector: string
  leerjaar?: number
  van: string
}
let inschrijvingNr = 0
const naarSchool = (
  bij: Organisatiesleutel,
  kind: Menssleutel,
  sector: string,
  leerjaar: number | undefined,
  van: string,
  school: Organisatiesleutel = bij,
): Inschrijving => ({
  id: nummer(5, ++inschrijvingNr),
  bij,
  kind,
  school,
  sector,
  leerjaar,
  van,
})

/** At which school, as the school has it; and once as a wijkteam has it, told by the family. Ids follow the order: add at the end. */
export const inschrijvingen: Inschrijving[] = [
  naarSchool('vlierhof', 'noor', 'po', 6, '2021-08-23'),
  naarSchool('caumervoorde', 'adedayo', 'vo', 1, '2026-08-24'),
  naarSchool('mergelhof', 'loluwa', 'po', 7, '2020-08-24'),
  naarSchool('mergelhof', 'babafemi', 'po', 3, '2024-08-26'),
  naarSchool('duinvaart', 'sjoerd', 'vo', 3, '2024-08-26'),
  naarSchool('leerlooier', 'elif', 'vo', 4, '2023-08-28'),
  naarSchool('ijsselrand', 'djamano', 'mbo', 1, '2026-08-31'),
  naarSchool('slingelaar', 'tjebbe', 'so', 7, '2023-04-03'),
  naarSchool('slingelaar', 'wietske', 'so', 4, '2023-08-21'),
  naarSchool('vlierhof', 'wietske', 'po', 4, '2026-08-24'),
  {
    id: nummer(5, ++inschrijvingNr),
    bij: 'wijkteamDoetinchem',
    kind: 'jagoda',
    schoolnaam: 'Kindercentrum Hommelhof',
    sector: 'kinderopvang',
    van: '2025-01-06',
  },
]

type Gezinslid = { id: string; mens: Menssleutel; rol: string; van: string }
type Gezin = { id: string; bij: Organisatiesleutel; aanduiding: string; aanspreekpunt?: Menssleutel; leden: Gezinslid[] }
const gezin = (
  nr: number,
  bij: Organisatiesleutel,
  aanduiding: string,
  aanspreekpunt: Menssleutel,
  leden: [Menssleutel, string][],
): Gezin => ({
  id: nummer(6, nr),
  bij,
  aanduiding,
  aanspreekpunt,
  leden: leden.map(([wie, rol], plek) => ({ id: nummer(7, nr * 100 + plek + 1), mens: wie, rol, van: '2024-01-01' })),
})

/** Who lives together, in the record of the wijkteam (or the gecertificeerde instelling) that works with them. */
export const gezinnen = {
  noor: gezin(1, 'wijkteamDoetinchem', 'Gezin van Noortje', 'moederNoor', [
    ['noor', 'jeugdige'],
    ['moederNoor', 'ouder'],
    ['vaderNoor', 'ouder'],
    ['omaNoor', 'netwerk'],
  ]),
  roodwilg: gezin(2, 'wijkteamHeerlen', 'Gezin Roodwilg', 'moederRoodwilg', [
    ['adedayo', 'jeugdige'],
    ['loluwa', 'jeugdige'],
    ['babafemi', 'jeugdige'],
    ['moederRoodwilg', 'ouder'],
    ['vaderRoodwilg', 'ouder'],
  ]),
  sjoerdBijMoeder: gezin(3, 'wijkteamKatwijk', 'Sjoerd-Jan bij zijn moeder', 'moederSjoerd', [
    ['sjoerd', 'jeugdige'],
    ['moederSjoerd', 'ouder'],
    ['partnerMoederSjoerd', 'partner-van-ouder'],
  ]),
  sjoerdBijVader: gezin(4, 'wijkteamKatwijk', 'Sjoerd-Jan bij zijn vader', 'vaderSjoerd', [
    ['sjoerd', 'jeugdige'],
    ['vaderSjoerd', 'ouder'],
  ]),
  elif: gezin(5, 'wijkteamOostGelre', 'Gezin van Elifnaz', 'moederElif', [
    ['elif', 'jeugdige'],
    ['moederElif', 'ouder'],
  ]),
  djamano: gezin(6, 'wijkteamDoetinchem', 'Gezin van Djamano', 'moederDjamano', [
    ['djamano', 'jeugdige'],
    ['moederDjamano', 'ouder'],
    ['oomDjamano', 'netwerk'],
  ]),
  tjebbe: gezin(7, 'overkant', 'Pleeggezin van Tjebbe', 'pleegmoederTjebbe', [
    ['tjebbe', 'jeugdige'],
    ['pleegmoederTjebbe', 'pleegouder'],
    ['pleegvaderTjebbe', 'pleegouder'],
  ]),
  wietske: gezin(8, 'wijkteamDoetinchem', 'Gezin van Wietske', 'moederWietske', [
    ['wietske', 'jeugdige'],
    ['jagoda', 'broer-of-zus'],
    ['moederWietske', 'ouder'],
  ]),
} satisfies Record<string, Gezin>
export type Gezinssleutel = keyof typeof gezinnen
