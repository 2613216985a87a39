import { inzet, type Verhaal } from './verhaal.ts'

/** Three siblings, one gezin, two schools, an OPP for two of them and one gezinsplan. */
export const roodwilg: Verhaal = {
  situatie: 'Adedayo (13), Loluwa (10) en Babafemi (6) wonen bij hun vader en moeder. Vader is langdurig ziek; moeder werkt in de nacht.',
  gezin: 'roodwilg',
  hulpvragen: [
    {
      jeugdige: 'adedayo',
      tekst: 'Adedayo brengt zijn broertje weg en komt daardoor zelf te laat in de brugklas.',
      categorie: 'onderwijs',
    },
    { jeugdige: 'loluwa', tekst: 'Loluwa leest nog op het niveau van groep 4 en wil niet meer voorlezen.', categorie: 'onderwijs' },
    { jeugdige: 'babafemi', tekst: 'Babafemi is vaak boos en niemand weet goed waar dat vandaan komt.', categorie: 'thuissituatie' },
  ],
  toestemmingsdoel: 'Eén plan maken voor het hele gezin, met één vaste hulpverlener die ook met de twee scholen praat.',
  opps: {
    adedayo: {
      school: 'caumervoorde',
      soort: 'opp',
      schooljaar: '2026-2027',
      uitstroombestemming: 'Havo, met de kans om op te stromen',
      factoren: [
        {
          richting: 'bevorderend',
          gebied: 'school',
          tekst: 'Adedayo legt klasgenoten de stof uit en haalt zelf ruime voldoendes voor wiskunde.',
        },
        {
          richting: 'belemmerend',
          gebied: 'thuis',
          tekst: 'Hij draagt thuis zorg voor de jongsten en heeft geen rustige plek om te leren.',
        },
      ],
      begeleiding: [
        {
          omschrijving: 'Huiswerkplek op school tot half vijf, met een vaste begeleider.',
          uitvoerder: 'Mentor',
          omvang: '3 middagen per week',
        },
      ],
      leerlinginbreng: {
        gevraagdOp: '2026-10-12',
        vorm: 'gesprek',
        gekozenDoorLeerling: true,
        uitkomst: 'gegeven',
        inbreng: 'Hij wil niet dat de klas weet waarom hij te laat komt.',
        invloed: 'Te laat komen wordt alleen met de mentor besproken, niet in de klas.',
      },
      doelen: [{ tekst: 'Adedayo is elke dag voor het eerste uur op school.', domein: 'onderwijs', streefdatum: '2027-01-29' }],
    },
    loluwa: {
      school: 'mergelhof',
      soort: 'opp',
      schooljaar: '2026-2027',
      uitstroombestemming: 'Vmbo basis- of kaderberoepsgerichte leerweg',
      factoren: [
        { richting: 'belemmerend', gebied: 'school', tekst: 'Loluwa raadt woorden aan de eerste letter en geeft het daarna op.' },
        { richting: 'bevorderend', gebied: 'vrije-tijd', tekst: 'Zij schrijft raps in een schrift dat zij altijd bij zich heeft.' },
      ],
      begeleiding: [
        {
          omschrijving: 'Lezen met teksten die zij zelf uitkiest, te beginnen met haar eigen raps.',
          uitvoerder: 'Leesspecialist',
          omvang: '3 keer 20 minuten per week',
        },
      ],
      leerlinginbreng: { gevraagdOp: '2026-10-13', vorm: 'film', gekozenDoorLeerling: true, uitkomst: 'wil-niet' },
      doelen: [
        {
          tekst: 'Loluwa leest een zelfgekozen bladzijde hardop voor aan een kind uit groep 3.',
          domein: 'onderwijs',
          streefdatum: '2027-03-19',
        },
      ],
    },
  },
  inzetten: [
    inzet(
      11,
      'bolderik',
      'gezinshulp',
      'De ochtend en het avondeten zo regelen dat de kinderen weer kind kunnen zijn.',
      '2026-09-21',
      '2027-03-19',
    ),
    inzet(
      12,
      'wijkteamHeerlen',
      'lichte-jeugdhulp',
      'Babafemi leert met zijn ouders woorden te geven aan boosheid.',
      '2026-11-02',
      '2027-02-26',
    ),
  ],
  gezinsplan: {
    krachten: [
      { aard: 'eigen-kracht', tekst: 'Aan tafel vertelt ieder elke avond één ding dat goed ging; dat houden ze al twee jaar vol.' },
      { aard: 'netwerk', tekst: 'De buurvrouw van beneden brengt Babafemi op maandag en dinsdag naar school.' },
    ],
    schoolloopbaan: [
      {
        jeugdige: 'adedayo',
        school: 'Hij zit in de brugklas van het voortgezet onderwijs.',
        perspectief: 'Hij koerst op de havo en wil later iets met techniek.',
        verzuim: 'Negen keer te laat sinds de zomervakantie.',
        steunOpSchool: 'Een huiswerkplek en een mentor die weet hoe het thuis gaat.',
      },
      {
        jeugdige: 'loluwa',
        school: 'Zij zit in groep 7 van de basisschool.',
        perspectief: 'De school denkt aan het vmbo en wil eerst het lezen op gang krijgen.',
        verzuim: 'Zij is er altijd.',
        steunOpSchool: 'Drie keer per week leest zij met de leesspecialist.',
      },
      {
        jeugdige: 'babafemi',
        school: 'Hij zit in groep 3 van dezelfde basisschool als zijn zus.',
        perspectief: 'Hij volgt het gewone programma.',
        verzuim: 'Eén keer een week ziek.',
        steunOpSchool: 'Hij heeft nog geen extra steun; de juf kijkt mee.',
      },
    ],
    doelen: [
      {
        betreft: 'adedayo',
        tekst: 'Een volwassene brengt Babafemi weg, zodat Adedayo op tijd kan zijn.',
        domein: 'thuis',
        streefdatum: '2026-12-18',
      },
      { betreft: 'babafemi', tekst: 'Babafemi zegt wat er is voordat hij iets gooit.', domein: 'jeugdhulp', streefdatum: '2027-02-26' },
    ],
  },
}
