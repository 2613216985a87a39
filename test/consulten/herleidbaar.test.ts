import { describe, expect, it } from 'vitest'
import { sporen } from '../../src/casus/consulten/herleidbaar.ts'

const namen = [
  { voornaam: 'Noor', achternaam: 'van der Velde' },
  { voornaam: 'Zoë', achternaam: "d'Ancona-Smit" },
  { voornaam: 'roos', achternaam: 'Bakker' },
]

describe('wat verraadt om wie het gaat', () => {
  it.each([
    ['naam', 'De juf vindt dat Noor stiller is.', 18],
    ['naam', 'noor van der velde komt te laat', 1],
    ['naam', 'NOOR VAN DER VELDE komt te laat', 1],
    ['naam', 'Noor, 9 jaar, is stil', 1],
    ['naam', 'Het gaat om Zoe.', 13],
    ['naam', 'Het gaat om Zoe\u0308.', 13],
    ['naam', 'De familie Van der Velde belde', 12],
    ['naam', "Mevrouw D’Ancona-Smit belde, of was het d'Ancona Smit?", 9],
    ['naam', 'Vandaag was Roos er niet', 13],
    ['naam', 'Noors moeder belde, en Noor\nook', 24],
    ['nummer', 'Haar nummer is 111222333.', 16],
    ['nummer', 'Haar nummer is 1112.22.333', 16],
    ['nummer', 'Haar nummer is 111 222 333', 16],
    ['postcode', 'Zij woont in 1234 AB', 14],
    ['postcode', 'Zij woont in 1234AB.', 14],
    ['postcode', 'Zij woont in 1234ab, hoog', 14],
    ['klas', 'Een leerling uit groep 6', 18],
    ['klas', 'Een leerling uit Groep zes', 18],
    ['klas', 'Een leerling uit groep 7/8', 18],
    ['klas', 'Een leerling uit groep 3b', 18],
    ['klas', 'Een meisje in 3B', 15],
    ['klas', 'Een meisje in 2 havo', 15],
    ['klas', 'Een meisje in klas 2', 15],
    ['klas', 'Een jongen in de brugklas 1c', 18],
    ['klas', 'Een jongen in H4', 15],
    ['datum', 'Geboren op 14-03-2017', 1],
    ['datum', 'Van 14 maart 2017', 5],
    ['datum', 'Van 14 mrt ’17', 5],
    ['datum', 'Zij is van 14/3/17', 12],
    ['datum', 'Zij is van 2017-03-14', 12],
    ['datum', 'Zij is jarig op 14 maart', 8],
  ])('%s in “%s”', (soort, tekst, plek) => {
    expect(sporen(tekst, namen).filter((spoor) => spoor.soort === soort)).toEqual([{ soort, plek }])
  })

  it.each([
    'Een leerling uit de middenbouw komt sinds de zomer vaak te laat. Wat kunnen wij doen?',
    'Zij is 9 jaar en slaapt slecht, in 2026 is dat erger geworden.',
    'In de groep zit een roos op tafel; het noorden van de gemeente is ver weg.',
    'Wij belden 3 keer, om 10.30 uur, en spraken 2 ouders uit 1 gezin.',
    'Het kost 12345678 euro, en 123456789 is geen nummer van iemand.',
    'Sinds drie weken is het 2 x per week mis; vorige week 4 dagen.',
    'De hulp loopt tot 1 juli en start daarna opnieuw.',
    'Onderbouw, bovenbouw, vmbo of havo: het maakt niet uit. Wie is er aan zet?',
    'Noordwijk en Noorse muziek.',
  ])('niets in “%s”', (tekst) => {
    expect(sporen(tekst, namen)).toEqual([])
  })

  it('van alles wat er staat de eerste plek, in de volgorde van de tekst', () => {
    expect(sporen('Groep 6: Noor, 1234 AB, en nog eens Noor uit groep 6', namen)).toEqual([
      { soort: 'klas', plek: 1 },
      { soort: 'naam', plek: 10 },
      { soort: 'postcode', plek: 16 },
    ])
  })

  it('een groot register en een lange tekst zijn zo nagekeken', () => {
    const veel = Array.from({ length: 20_000 }, (_, nr) => ({ voornaam: `Q${nr}x`, achternaam: `Z${nr}y` }))
    expect(sporen('Wat een stille leerling. '.repeat(160), [...veel, ...namen])).toEqual([])
  })
})
