import { inzet, type Verhaal } from './verhaal.ts'

/** Djamano: mbo, seventeen, debts at home; no OPP but agreements on support. */
export const djamano: Verhaal = {
  situatie: 'Djamano (17) doet mbo niveau 2. Hij werkt in de avond om thuis mee te betalen en valt overdag in slaap.',
  gezin: 'djamano',
  hulpvragen: [
    {
      jeugdige: 'djamano',
      tekst: 'Djamano wil zijn opleiding afmaken zonder dat zijn moeder zonder huur komt te zitten.',
      categorie: 'thuissituatie',
    },
  ],
  toestemmingsdoel: 'Met de opleiding en het wijkteam één week maken waarin leren, stage en werk passen.',
  opps: {
    djamano: {
      school: 'ijsselrand',
      soort: 'ondersteuningsafspraken',
      schooljaar: '2026-2027',
      factoren: [
        { richting: 'bevorderend', gebied: 'school', tekst: 'Zijn stagebegeleider noemt hem de eerste die ziet wat er moet gebeuren.' },
      ],
      begeleiding: [
        {
          omschrijving: 'Op vrijdag een gesprek met de studentbegeleider over de komende week.',
          uitvoerder: 'Studentbegeleider',
          omvang: '30 minuten per week',
        },
      ],
      leerlinginbreng: {
        gevraagdOp: '2026-10-29',
        vorm: 'gesprek',
        gekozenDoorLeerling: true,
        uitkomst: 'gegeven',
        inbreng: 'Hij wil later beginnen op de dagen na een avonddienst.',
      },
      doelen: [
        { tekst: 'Djamano haalt voor de zomer de eerste helft van zijn stage-uren.', domein: 'onderwijs', streefdatum: '2027-06-18' },
      ],
    },
  },
  inzetten: [
    inzet(
      41,
      'wijkteamDoetinchem',
      'begeleiding',
      'De schulden van het gezin op een rij zetten en hulp bij de gemeente aanvragen.',
      '2026-11-09',
    ),
  ],
}
