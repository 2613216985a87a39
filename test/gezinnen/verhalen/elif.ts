import { inzet, type Verhaal } from './verhaal.ts'

/** Elifnaz: sixteen tomorrow, and then it is she who decides. */
export const elif: Verhaal = {
  situatie: 'Elifnaz wordt morgen 16. Haar moeder heeft gezag, haar vader niet. Zij krijgt hulp waarover zij liever zelf vertelt.',
  gezin: 'elif',
  hulpvragen: [
    { jeugdige: 'elif', tekst: 'Elifnaz wil haar examenjaar halen, maar na drie lesuren is haar energie op.', categorie: 'gezondheid' },
  ],
  toestemmingsdoel: 'Het lesrooster afstemmen op de hulp die Elifnaz buiten school krijgt.',
  opps: {
    elif: {
      school: 'leerlooier',
      soort: 'opp',
      schooljaar: '2026-2027',
      uitstroombestemming: 'Havo',
      factoren: [
        { richting: 'belemmerend', gebied: 'school', tekst: 'Na het derde uur trekt zij zich terug op het toilet tot de dag voorbij is.' },
        {
          richting: 'bevorderend',
          gebied: 'vrije-tijd',
          tekst: 'Zij leidt op zaterdag een groepje jonge turnsters en komt daar opgeladen vandaan.',
        },
      ],
      begeleiding: [
        {
          omschrijving: 'Een rustig lokaal na het derde uur, waar zij zelf kiest wat zij maakt.',
          uitvoerder: 'Ondersteuningscoördinator',
          omvang: '2 uur per dag',
        },
      ],
      leerlinginbreng: {
        gevraagdOp: '2026-11-03',
        vorm: 'brief',
        gekozenDoorLeerling: true,
        uitkomst: 'gegeven',
        inbreng: 'In haar brief vraagt zij om niet meer voor de klas te worden gevraagd hoe het gaat.',
        invloed: 'Docenten vragen het haar na de les, of per bericht.',
      },
      doelen: [
        { tekst: 'Elifnaz volgt in het voorjaar weer alle lessen van haar examenvakken.', domein: 'onderwijs', streefdatum: '2027-04-02' },
      ],
    },
  },
  inzetten: [
    inzet(
      31,
      'wijkteamOostGelre',
      'begeleiding',
      'Een week leren indelen waarin school, rust en turnen passen.',
      '2026-10-12',
      '2027-04-09',
    ),
  ],
}
