import { inzet, type Verhaal } from './verhaal.ts'

/** Tjebbe: a gecertificeerde instelling has the voogdij, he lives with foster parents. */
export const tjebbe: Verhaal = {
  situatie:
    'Tjebbe (11) woont in een pleeggezin. De voogdij ligt bij een gecertificeerde instelling. Hij gaat naar het speciaal onderwijs.',
  gezin: 'tjebbe',
  hulpvragen: [{ jeugdige: 'tjebbe', tekst: 'Tjebbe wil weten of hij na groep 8 in het dorp naar school mag.', categorie: 'onderwijs' }],
  toestemmingsdoel: 'School en pleegzorg willen de overstap naar het voortgezet onderwijs samen voorbereiden.',
  opps: {
    tjebbe: {
      school: 'slingelaar',
      soort: 'opp',
      schooljaar: '2026-2027',
      uitstroombestemming: 'Praktijkonderwijs',
      factoren: [
        { richting: 'bevorderend', gebied: 'school', tekst: 'Wie hem een klus geeft, krijgt hem de hele ochtend aan het werk.' },
        { richting: 'belemmerend', gebied: 'school', tekst: 'Als een volwassene zijn stem verheft, loopt hij het plein af.' },
      ],
      begeleiding: [
        {
          omschrijving: 'Een vaste volwassene die naast hem blijft bij het buitenspelen.',
          uitvoerder: 'Onderwijsassistent',
          omvang: '30 minuten per dag',
        },
      ],
      leerlinginbreng: {
        gevraagdOp: '2026-10-08',
        vorm: 'vertrouwenspersoon',
        gekozenDoorLeerling: true,
        uitkomst: 'gegeven',
        inbreng: 'Hij wil dat zijn pleegvader bij het gesprek zit.',
      },
      doelen: [
        {
          tekst: 'Tjebbe loopt twee keer een dag mee op een school voor praktijkonderwijs.',
          domein: 'onderwijs',
          streefdatum: '2027-05-21',
        },
      ],
    },
  },
  inzetten: [inzet(51, 'overkant', 'begeleiding', 'Eens per maand een veilig bezoek aan zijn moeder.', '2026-01-12')],
}
