import { inzet, type Verhaal } from './verhaal.ts'

/** Sjoerd-Jan: two households, absence from school, parents who do not speak to each other. */
export const sjoerd: Verhaal = {
  situatie:
    'Sjoerd-Jan (14) woont om de week bij zijn vader en zijn moeder. Hij mist veel lessen. Beide ouders hebben gezag en willen elk iets anders.',
  gezin: 'sjoerdBijMoeder',
  hulpvragen: [
    { jeugdige: 'sjoerd', tekst: 'Sjoerd-Jan blijft op maandag weg van school en zegt dat hij hoofdpijn heeft.', categorie: 'onderwijs' },
    {
      jeugdige: 'sjoerd',
      tekst: 'Hij wil niet meer tussen zijn ouders in staan als er iets geregeld moet worden.',
      categorie: 'thuissituatie',
    },
  ],
  toestemmingsdoel: 'School, leerplicht en het jeugdteam willen samen begrijpen waarom Sjoerd-Jan wegblijft, en wat hij nodig heeft.',
  opps: {
    sjoerd: {
      school: 'duinvaart',
      soort: 'opp',
      schooljaar: '2026-2027',
      uitstroombestemming: 'Vmbo theoretische leerweg',
      factoren: [
        {
          richting: 'belemmerend',
          gebied: 'school',
          tekst: 'Na een gemiste maandag weet hij niet waar de klas is gebleven en haakt hij af.',
        },
        {
          richting: 'bevorderend',
          gebied: 'school',
          tekst: 'In het technieklokaal blijft hij uit zichzelf na om af te maken wat hij begon.',
        },
        { richting: 'belemmerend', gebied: 'thuis', tekst: 'Zijn boeken liggen vaak in het andere huis.' },
      ],
      begeleiding: [
        {
          omschrijving: 'Op dinsdagochtend neemt de mentor met hem door wat hij op maandag heeft gemist.',
          uitvoerder: 'Mentor',
          omvang: '30 minuten per week',
        },
      ],
      leerlinginbreng: {
        gevraagdOp: '2026-10-20',
        vorm: 'gesprek',
        gekozenDoorLeerling: false,
        uitkomst: 'gegeven',
        inbreng: 'Hij wil twee stel boeken, zodat hij niets meer hoeft te sjouwen tussen twee huizen.',
        invloed: 'De school leent hem een tweede stel boeken.',
      },
      doelen: [{ tekst: 'Sjoerd-Jan is vier weken achter elkaar elke maandag op school.', domein: 'onderwijs', streefdatum: '2027-01-22' }],
    },
  },
  inzetten: [
    inzet(
      21,
      'wijkteamKatwijk',
      'lichte-jeugdhulp',
      'De ouders maken samen afspraken die in beide huizen gelden.',
      '2026-10-26',
      '2027-03-26',
    ),
  ],
  gezinsplan: {
    krachten: [{ aard: 'netwerk', tekst: 'De nieuwe partner van zijn moeder repareert met hem een oude brommer.' }],
    schoolloopbaan: [
      {
        jeugdige: 'sjoerd',
        school: 'Hij zit in de derde klas van het vmbo.',
        perspectief: 'Hij wil naar een opleiding voor scheepsbouw.',
        verzuim: 'Sinds september miste hij zeven maandagen.',
        steunOpSchool: 'Zijn mentor neemt elke dinsdag met hem door wat hij gemist heeft.',
      },
    ],
    doelen: [
      {
        betreft: 'sjoerd',
        tekst: 'Wisselen gaat op vrijdag, en zijn schooltas gaat altijd mee.',
        domein: 'thuis',
        streefdatum: '2026-12-18',
      },
    ],
  },
}
