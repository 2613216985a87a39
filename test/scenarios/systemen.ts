import type { Verhaalnaam } from './verhalen.ts'

/**
 * The systems, practices and forms that the five source documents name, and whether they run here. `verhaal`: a story that goes through it. `met`: what of the
 * API carries it, where no story does. `nogNiet`: what is missing. The README's table is made from this.
 */
export type Systeem = { naam: string } & ({ verhaal: Verhaalnaam[] } | { met: string } | { nogNiet: string })
export type Bron = { document: string; systemen: Systeem[] }

const toewijzing = 'toewijzing, met beschikking en TLV'
const beleid = 'beleid en cijfers boven de casus'
const zonderCasus = 'inzet zonder casus'
const collectief = 'groepsarrangementen'

export const bronnen: Bron[] = [
  {
    document: 'Kwaliteit verbinding onderwijs en jeugdhulp (NJi)',
    systemen: [
      { naam: 'Bespreking met de juiste partners en de ouders (B1–B5)', verhaal: ['oost-achterhoek'] },
      { naam: 'Ondersteuningsteam, mdo, zat', verhaal: ['gehoor', 'vormen'] },
      { naam: 'Keukentafelgesprek', met: 'overleggen, met hun soort en eigen naam' },
      { naam: 'Quickscan kwaliteit, 18 stellingen', nogNiet: 'vragenlijsten' },
      { naam: 'Preventie (P1–P3)', nogNiet: zonderCasus },
      { naam: 'Signalering (S1–S3)', verhaal: ['gehoor', 'zelf-om-hulp'] },
      { naam: 'Takenmatrix in vijf fasen', met: 'faseovergangen; taken per fase nog niet' },
      { naam: 'Jeugdhulp in het OPP (T3)', verhaal: ['samen'] },
      { naam: 'Schoolloopbaan in het gezinsplan (T4)', verhaal: ['samen'] },
      { naam: 'Overleg zonder toestemming, stap voor stap', verhaal: ['drie-kinderen'] },
      { naam: 'Drie kinderen uit één gezin', verhaal: ['drie-kinderen'] },
      { naam: 'Drie routes bij veel wijkteams', nogNiet: 'routering op woonpostcode' },
      { naam: 'Basis-, extra en speciale ondersteuning', met: 'inzetten' },
      { naam: 'Arrangement als pakket', verhaal: ['arrangement'] },
      { naam: 'Schoolondersteuningsprofiel', nogNiet: beleid },
      { naam: 'Wijkteam met drie vormen van toegang', met: 'mandaten en de toegangsgrond van een inzet; een beschikking nog niet' },
      { naam: 'Gezins-, familie- en familiegroepsplan', met: 'gezinsplannen, met hun soort' },
      { naam: 'Plan uitbesteden', met: 'gezinsplannen, met wie het uitvoert' },
      { naam: 'Onderwijsondersteuner met mandaat', nogNiet: 'besluiten door wie niet alles ziet' },
      { naam: 'Bestuurlijke kwaliteit', nogNiet: beleid },
      { naam: 'Monitor Aansluiting Onderwijs en Jeugdhulp', nogNiet: beleid },
      { naam: 'Ondersteuningsroute po, model vo', nogNiet: 'routes per sector' },
      { naam: 'Goede voorbeelden', nogNiet: beleid },
      { naam: 'Terugplaatsing', nogNiet: 'trajecten' },
      { naam: 'Gezamenlijk evalueren en bijstellen (U1–U3)', verhaal: ['oost-achterhoek', 'vervolg'] },
      { naam: 'Tevredenheid van ouders en jongeren', verhaal: ['oost-achterhoek', 'vervolg'] },
      { naam: 'Begrippen en afkortingen', met: 'de glossary hieronder' },
    ],
  },
  {
    document: 'IJkpunten',
    systemen: [
      { naam: '1 Snelle hulp dichtbij', nogNiet: 'doorlooptijden' },
      { naam: '2 Wederzijdse versterking', nogNiet: zonderCasus },
      { naam: '3 Multidisciplinair overleg op school', verhaal: ['oost-achterhoek'] },
      { naam: '4 Jeugdige, ouders en school formuleren mee', verhaal: ['oost-achterhoek'] },
      { naam: '5 Gezamenlijke doelen, OPP samen opgesteld', verhaal: ['samen'] },
      { naam: '6 Direct lichte hulp', verhaal: ['bollenstreek'] },
      { naam: '7 Zorgvuldige werkprocessen met privacy', verhaal: ['toegang'] },
      { naam: '8 Gecombineerde arrangementen, voor één jeugdige', verhaal: ['arrangement'] },
      { naam: '8 Gecombineerde arrangementen, voor groepen', nogNiet: collectief },
    ],
  },
  {
    document: 'Vormen van samenwerking (NJi)',
    systemen: [
      { naam: 'Samenwerking voor preventie, Preventiematrix', nogNiet: zonderCasus },
      { naam: 'Integraal arrangeren', verhaal: ['oost-achterhoek', 'arrangement'] },
      { naam: 'Po 1–3, vo 1–3, mbo 1–2: vaste contactpersoon of spil', verhaal: ['vormen'] },
      { naam: 'Commissie voor de begeleiding (po 4, vo 4)', verhaal: ['vormen'] },
      { naam: 'School als werkplaats', verhaal: ['zelf-om-hulp'] },
      { naam: 'Specialistische jeugdhulp in één hand', nogNiet: collectief },
      { naam: 'Onderwijs-zorgarrangement, voor één jeugdige', verhaal: ['arrangement'] },
      { naam: 'Onderwijs-zorgarrangement, voor groepen', nogNiet: collectief },
    ],
  },
  {
    document: 'Handreiking (Oberon)',
    systemen: [
      { naam: 'Driehoek onderwijs, jeugdhulp, ouders', verhaal: ['samen'] },
      { naam: 'Regievoerder, ook onafhankelijk of de familie', verhaal: ['samen'] },
      { naam: 'Overdracht bij personeelswissel', verhaal: ['wisseling'] },
      { naam: 'Opschalingsprocedure', verhaal: ['vervolg'] },
      { naam: 'Integraal behandelplan met tijdsplan', verhaal: ['behandelplan'] },
      { naam: 'Transfer naar de klas', verhaal: ['oost-achterhoek'] },
      { naam: 'Schooldoelen in het schoolondersteuningsplan', nogNiet: beleid },
      { naam: 'Samenwerkingsstructuur per school', nogNiet: 'werkgebieden van teams' },
      { naam: 'Gedeeld begrippenkader', met: 'de glossary hieronder' },
      { naam: 'Uniforme formats voor aanvragen', nogNiet: toewijzing },
      { naam: 'Langere looptijd zonder heraanvraag', nogNiet: toewijzing },
      { naam: 'Collectieve financiering', nogNiet: collectief },
      { naam: 'Wie betaalt wat', met: 'wie betaalt, per onderdeel van een arrangement; bedragen nog niet' },
      { naam: 'Onderwijs bij inkoop', nogNiet: beleid },
      { naam: 'Veilig uitwisselen', verhaal: ['toegang'] },
      { naam: 'OOGO en modelprocedure', nogNiet: beleid },
      { naam: 'Maandoverleg per thuiszitter', nogNiet: 'thuiszittersdossiers' },
      { naam: 'Praktijkinput', nogNiet: beleid },
      { naam: 'Datagedreven werken', nogNiet: beleid },
      { naam: 'Verantwoording op hoofdlijnen', nogNiet: beleid },
      { naam: 'Scholing', nogNiet: beleid },
      { naam: 'Locaties met onderwijs en zorg, symbiose', met: 'inschrijvingen die overlappen' },
    ],
  },
  {
    document: 'Interprofessioneel samenwerken (CoP)',
    systemen: [
      { naam: 'Versterken basisondersteuning', nogNiet: zonderCasus },
      { naam: 'Sterk in de klas; YOOP en Vroeg erbij', nogNiet: zonderCasus },
      { naam: 'Leerteams', nogNiet: beleid },
      { naam: 'Twentse Transformatie; De Meierij', nogNiet: collectief },
      { naam: 'Friesland College, Klas als werkplaats', verhaal: ['zelf-om-hulp'] },
      { naam: 'Jeugd- en gezinswerkers Midden-Limburg', nogNiet: collectief },
      { naam: 'SJSO Amsterdam', nogNiet: collectief },
      { naam: 'Arrangementen voor doelgroepen', nogNiet: collectief },
      { naam: 'Zorgintensieve scholen', nogNiet: collectief },
      { naam: 'Oost-Achterhoek integraal arrangeren', verhaal: ['oost-achterhoek', 'arrangement'] },
      { naam: 'Duin- en Bollenstreek', verhaal: ['bollenstreek'] },
      { naam: 'Knooppunten Zuid-Limburg', verhaal: ['knooppunt'] },
      { naam: 'Noord- en Midden-Drenthe in vier fasen', nogNiet: 'trajecten' },
    ],
  },
]
