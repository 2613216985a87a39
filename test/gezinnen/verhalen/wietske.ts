import { inzet, type Verhaal } from './verhaal.ts'

/** Wietske: at a special school and a regular one in the same week. */
export const wietske: Verhaal = {
  situatie: 'Wietske (8) gaat drie dagen naar het speciaal onderwijs en twee ochtenden naar de basisschool in de wijk (symbiose).',
  gezin: 'wietske',
  hulpvragen: [
    { jeugdige: 'wietske', tekst: 'Hoe weet Wietske op zondagavond naar welke school zij de volgende dag gaat?', categorie: 'onderwijs' },
  ],
  toestemmingsdoel: 'De twee scholen en het wijkteam willen met dezelfde pictogrammen en afspraken werken.',
  opps: {
    wietske: {
      school: 'slingelaar',
      soort: 'opp',
      schooljaar: '2026-2027',
      uitstroombestemming: 'Terug naar de basisschool, met begeleiding vanuit het speciaal onderwijs',
      factoren: [
        { richting: 'bevorderend', gebied: 'school', tekst: 'Op de basisschool speelt zij mee met drie vaste kinderen uit de straat.' },
        {
          richting: 'belemmerend',
          gebied: 'school',
          tekst: 'In een klas van meer dan twintig kinderen houdt zij haar handen op haar oren.',
        },
      ],
      begeleiding: [
        {
          omschrijving: 'De begeleider reist op de twee ochtenden met haar mee.',
          uitvoerder: 'Ambulant begeleider',
          omvang: '2 ochtenden per week',
        },
      ],
      leerlinginbreng: { gevraagdOp: '2026-10-15', vorm: 'tekening', gekozenDoorLeerling: false, uitkomst: 'wil-niet' },
      doelen: [
        {
          tekst: 'Wietske gaat na de voorjaarsvakantie drie ochtenden naar de basisschool.',
          domein: 'onderwijs',
          streefdatum: '2027-03-01',
        },
      ],
    },
  },
  inzetten: [
    inzet(61, 'slingelaar', 'speciale-ondersteuning', 'Stap voor stap terug naar de school in de wijk.', '2026-08-24', '2027-07-09'),
  ],
}
