import type { Rust } from './schema.ts'

/**
 * What the processing rests on and how long it is kept, as far as the sources say. Nothing here goes beyond them: where they are silent, it says so. The
 * law was read as it stood when the sources were made; `niet-nagetrokken` asks for a lawyer before use.
 */
export const toestemming: Rust = {
  voor: 'delen over de grens van een organisatie',
  wat: 'Toestemming: vrij, specifiek, geïnformeerd en aantoonbaar, even makkelijk in te trekken als te geven. Zij kan ook alleen de geheimhouding doorbreken; de grondslag van de AVG staat er apart bij.',
  bron: 'AVG 4 sub 11 en 7; Jeugdwet 7.3.11',
  zekerheid: 'niet-nagetrokken',
}
export const eigenGrondslag: Rust = {
  voor: 'het eigen dossier',
  wat: 'Op welke grondslag van de AVG een organisatie haar eigen dossier bijhoudt, stelt zij vast in haar eigen register.',
  zekerheid: 'niet-bekend',
}
export const geheimhouding: Rust = {
  voor: 'jeugdhulp',
  wat: 'Geheimhouding: verstrekken mag met toestemming, en zonder aan wie rechtstreeks bij de hulp betrokken is of wiens toestemming voor de hulp nodig is.',
  bron: 'Jeugdwet 7.3.11',
  zekerheid: 'wettekst',
}
export const zelfHulpVragen: Rust = {
  voor: 'hulp die een jeugdige zelf vraagt',
  wat: 'Voor gratis hulp en advies die rechtstreeks aan een minderjarige worden aangeboden, is het ja van wie gezag heeft niet nodig.',
  bron: 'UAVG 5 lid 5',
  zekerheid: 'wettekst',
}
export const andereGrond: Rust = {
  voor: 'delen zonder toestemming',
  wat: 'Mag op een wettelijke plicht, om een vitaal belang te beschermen, met wie rechtstreeks bij de hulp betrokken is, of als zwijgen ernstig nadeel zou doen; met een afweging die is vastgelegd.',
  bron: 'Jeugdwet 7.3.11; UAVG 22 en 30',
  zekerheid: 'niet-nagetrokken',
}
export const meldcode: Rust = {
  voor: 'de meldcode',
  wat: 'Vijf stappen bij een vermoeden van huiselijk geweld of kindermishandeling.',
  bron: 'Besluit verplichte meldcode 2 (stand 31-7-2013); Jeugdwet 4.1.7',
  zekerheid: 'wettekst',
}
export const gezondheidOpSchool: Rust = {
  voor: 'gezondheidsgegevens op school',
  wat: 'Mag voor speciale begeleiding en bijzondere voorzieningen, alleen door wie tot geheimhouding is verplicht.',
  bron: 'UAVG 30 lid 2 a en lid 4',
  zekerheid: 'wettekst',
}
export const gezondheidBijSwv: Rust = {
  voor: 'gezondheidsgegevens bij het samenwerkingsverband',
  wat: 'Mag voor toewijzing, toelaatbaarheid en advies; niet door te geven aan anderen dan het schoolbestuur.',
  bron: 'WVO 2020 2.47 lid 16 (vo; po en so niet nagetrokken)',
  zekerheid: 'wettekst',
}
export const oppPlicht: Rust = {
  voor: 'ontwikkelingsperspectief in het voortgezet onderwijs',
  wat: 'De school stelt het vast; over het handelingsdeel is overeenstemming met de ouders nodig. Voor po en so is de tekst niet nagetrokken.',
  bron: 'WVO 2020 2.44',
  zekerheid: 'wettekst',
}
export const vernietigen: Rust = {
  voor: 'vernietigen',
  wat: 'Een jeugdhulpdossier wordt op verzoek vernietigd, tenzij dat een aanmerkelijk belang van een ander raakt of de wet het verbiedt. Elders volgt het uit de AVG en uit de bewaartermijn.',
  bron: 'Jeugdwet 7.3.9; AVG 17 (niet nagetrokken)',
  zekerheid: 'niet-nagetrokken',
}
export const gezinsplanPlicht: Rust = {
  voor: 'familiegroepsplan, hulpverleningsplan en plan van aanpak',
  wat: 'Het gezin krijgt eerst de kans zelf een plan te maken; anders maakt de aanbieder het, in overleg.',
  bron: 'Jeugdwet 4.1.2 en 4.1.3',
  zekerheid: 'wettekst',
}
export const logplicht: Rust = {
  voor: 'het logboek',
  wat: 'Vastleggen wie wat van wie zag, namens wie en op welke grond, met inzage voor wie het betreft. Dwingend voor zorgaanbieders; voor school en gemeente bij analogie, en dat is niet nagetrokken.',
  bron: 'NEN 7513; Stcrt. 2019, 38007',
  zekerheid: 'vakbron',
}

export const rechten: Rust = {
  voor: 'rechten op gegevens',
  wat: 'Wie over gegevens gaat, mag vragen om inzage, een afschrift, verbetering, vernietiging en de andere rechten, en krijgt binnen een maand antwoord. De artikelen van de AVG zijn niet nagetrokken.',
  bron: 'Jeugdwet 7.3.8 lid 2, 7.3.9, 7.3.10 en 7.3.15; UAVG 5 lid 4; AVG 12 en 15 tot en met 20; Autoriteit Persoonsgegevens',
  zekerheid: 'niet-nagetrokken',
}
export const nummerplicht: Rust = {
  voor: 'BSN en PGN',
  wat: 'Gemeente, jeugdhulpaanbieder en gecertificeerde instelling moeten het BSN gebruiken en bij het eerste contact vaststellen; een school mag het PGN gebruiken in de gevallen die de wet noemt. Een samenwerkingsverband mag geen van beide. Dat een wijkteam dit voor zijn gemeente doet, is niet nagetrokken.',
  bron: 'Jeugdwet 7.2.1 tot en met 7.2.4; WVO 2020 8.17 en 8.18 (po en so niet nagetrokken); Kennisnet',
  zekerheid: 'wettekst',
}

export const leerlingdossier: Rust = {
  voor: 'school',
  wat: '2 jaar na het vertrek van de leerling; in- en uitschrijving en verzuim 5 jaar, een verwijzing naar het speciaal onderwijs 3 jaar.',
  bron: 'VGS, VBSO en AVS',
  zekerheid: 'vakbron',
}
export const jeugdhulpdossier: Rust = {
  voor: 'jeugdhulp',
  wat: '20 jaar na de laatste wijziging.',
  bron: 'Jeugdwet 7.3.8 lid 3',
  zekerheid: 'wettekst',
}
export const swvDossier: Rust = {
  voor: 'samenwerkingsverband',
  wat: 'Tot 3 jaar na de beoordeling, het advies of de toewijzing.',
  bron: 'WVO 2020 2.47 lid 16 (vo; po en so niet nagetrokken)',
  zekerheid: 'wettekst',
}
export const casusdossier: Rust = {
  voor: 'wat aan tafel is vastgelegd',
  wat: 'Geen bron noemt een eigen termijn. Het volgt het dossier van de organisatie die de casus opende.',
  zekerheid: 'niet-bekend',
}
export const onbekend: Rust = { voor: 'alles', wat: 'Geen bron noemt een termijn.', zekerheid: 'niet-bekend' }
export const logtermijn: Rust = {
  voor: 'het logboek',
  wat: 'Ten minste 5 jaar vanaf de logregel. Dwingend voor zorgaanbieders; voor school en gemeente niet nagetrokken.',
  bron: 'Stcrt. 2019, 38007',
  zekerheid: 'vakbron',
}
