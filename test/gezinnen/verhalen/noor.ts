import { inzet, type Verhaal } from './verhaal.ts'

/** Noortje: extra support at school and help at home that must fit together, while the school does not know of the help yet. */
export const noor: Verhaal = {
  situatie:
    'Noortje (9) loopt vast in groep 6. Thuis is er al hulp voor haar angst, maar de school weet dat niet. Beide ouders hebben gezag.',
  gezin: 'noor',
  hulpvragen: [
    { jeugdige: 'noor', tekst: 'Hoe kan Noortje weer een hele dag in de klas meedoen zonder dat ze dichtklapt?', categorie: 'onderwijs' },
    { jeugdige: 'noor', tekst: 'Haar ouders willen dat de ochtend thuis niet meer met tranen begint.', categorie: 'thuissituatie' },
  ],
  toestemmingsdoel: 'De hulp thuis en de begeleiding in de klas op elkaar afstemmen, zodat Noortje overal dezelfde aanpak krijgt.',
  opps: {
    noor: {
      school: 'vlierhof',
      soort: 'opp',
      schooljaar: '2026-2027',
      uitstroombestemming: 'Vmbo gemengde of theoretische leerweg, met begeleiding bij de overstap',
      factoren: [
        {
          richting: 'belemmerend',
          gebied: 'school',
          tekst: 'Bij een onverwachte wisseling van les of juf gaat Noortje onder tafel zitten en zegt ze niets meer.',
        },
        { richting: 'belemmerend', gebied: 'school', tekst: 'Zij begint niet aan een taak als die uit meer dan drie stappen bestaat.' },
        { richting: 'bevorderend', gebied: 'school', tekst: 'Met een dagkaart op haar tafel werkt zij twintig minuten zelfstandig door.' },
        { richting: 'belemmerend', gebied: 'thuis', tekst: 'Zij slaapt slecht in na een drukke schooldag en komt dan moe de klas in.' },
        {
          richting: 'bevorderend',
          gebied: 'thuis',
          tekst: 'Haar oma haalt haar op woensdag op; na zo’n middag is zij zichtbaar rustiger.',
        },
        { richting: 'bevorderend', gebied: 'vrije-tijd', tekst: 'Op de manege durft zij wel hardop te praten in een groep.' },
      ],
      begeleiding: [
        {
          omschrijving: 'Elke ochtend tien minuten de dag doornemen met een vaste onderwijsassistent.',
          uitvoerder: 'Onderwijsassistent',
          omvang: '50 minuten per week',
        },
        {
          omschrijving: 'Rekenen in een kleine groep, met taken die in drie stappen zijn geknipt.',
          uitvoerder: 'Leraar',
          omvang: '2 keer 30 minuten per week',
        },
      ],
      leerlinginbreng: {
        gevraagdOp: '2026-10-06',
        vorm: 'tekening',
        gekozenDoorLeerling: true,
        uitkomst: 'gegeven',
        inbreng: 'Noortje tekende een rode kruk bij de deur: daar wil zij even zitten als het te veel wordt.',
        invloed: 'De rode kruk staat nu bij het raam in de gang, en zij mag er zonder te vragen naartoe.',
      },
      doelen: [
        {
          tekst: 'Noortje vraagt zelf om een pauze voordat het haar te veel wordt, vier van de vijf dagen.',
          domein: 'onderwijs',
          streefdatum: '2027-02-12',
        },
        {
          tekst: 'Zij maakt een rekentaak van vijf stappen af met alleen de dagkaart als hulp.',
          domein: 'onderwijs',
          streefdatum: '2027-04-16',
        },
      ],
    },
  },
  inzetten: [
    inzet(
      1,
      'wijkteamDoetinchem',
      'lichte-jeugdhulp',
      'Leren herkennen wanneer de spanning oploopt en wat dan helpt.',
      '2026-09-14',
      '2027-03-12',
    ),
    inzet(
      2,
      'stroomop',
      'specialistische-jeugdhulp',
      'Minder angst om van haar ouders weg te gaan, zodat zij zonder strijd naar school gaat.',
      '2026-10-05',
      '2027-06-25',
    ),
    inzet(
      3,
      'vlierhof',
      'extra-ondersteuning',
      'Een voorspelbare schooldag met een vast gezicht bij de start.',
      '2026-09-01',
      '2027-07-09',
    ),
  ],
  gezinsplan: {
    krachten: [
      {
        aard: 'eigen-kracht',
        tekst: 'De ouders houden sinds de zomer samen een vaste ochtend aan en spreken elkaar erop aan als dat niet lukt.',
      },
      { aard: 'netwerk', tekst: 'Oma vangt Noortje elke woensdagmiddag op en wil dat ook in de vakanties doen.' },
    ],
    schoolloopbaan: [
      {
        jeugdige: 'noor',
        school: 'Zij zit in groep 6 van de basisschool in de wijk.',
        perspectief: 'De school verwacht dat zij met begeleiding naar het vmbo kan.',
        verzuim: 'In oktober was zij zes ochtenden te laat en twee dagen ziek.',
        steunOpSchool: 'Elke ochtend neemt een onderwijsassistent met haar de dag door.',
      },
    ],
    doelen: [
      {
        betreft: 'noor',
        tekst: 'Noortje gaat vier van de vijf ochtenden zonder tranen de deur uit.',
        domein: 'thuis',
        streefdatum: '2027-02-12',
      },
      { betreft: 'noor', tekst: 'Thuis en op school gebruikt iedereen dezelfde dagkaart.', domein: 'jeugdhulp', streefdatum: '2027-01-15' },
    ],
  },
}
