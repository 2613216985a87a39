import type { Naam } from './wereld.ts'

/** A circle of people, and the changes that are theirs to see. */
export type Kring = readonly [zien: readonly Naam[], wat: readonly string[]]

/** Around the table, and the agreements under it: who may notice what, by right. */
export const aanTafel: readonly Kring[] = [
  // By which rules an organisatie handles data, and what organisaties agreed, is for everyone who is someone here: it says nothing of a jeugdige.
  [
    ['aanbieder', 'betrokkene', 'wijkteamSmal', 'vreemde', 'leraar', 'ouderZonderGezag', 'broer', 'moeder', 'school', 'wijkteam'],
    [
      'maakRegioafspraak',
      'maakPrivacyreglement',
      'wijzigPrivacyreglement',
      'maakConvenant',
      'wijzigConvenant',
      'maakMandaat',
      'wijzigMandaat',
      'maakConvenanttoetreding',
      'wijzigConvenanttoetreding',
    ],
  ],
  // Of a casus that only the school has; and what a medewerker hands over is for the own organisatie, while the families read a bericht in theirs.
  [
    ['leraar', 'school'],
    [
      'maakHeropening',
      'voegJeugdigeToe',
      'verklaarJeugdigeVervallen',
      'maakOverdracht',
      'maakOverdrachtacceptatie',
      'verklaarOverdrachtVervallen',
      'uitnodiging van wie al op de lijst staat',
    ],
  ],
  // The basis of the casus: to whom it is open, not to who only sits there. A score stands where its doel stands, in what the school was allowed to show.
  [
    ['wijkteamSmal', 'leraar', 'moeder', 'school', 'wijkteam'],
    [
      'maakOverleg',
      'wijzigOverleg',
      'verklaarOverlegVervallen',
      'maakUitgenodigde',
      'verklaarUitgenodigdeVervallen',
      'maakOverlegakkoord',
      'maakOverlegverloop',
      'maakOverlegZienswijze',
      'wijzigOverlegZienswijze',
      'maakAanwezige',
      'wijzigAanwezige',
      'verklaarAanwezigeVervallen',
      'maakVerslagvaststelling',
      'maakVerslaginstemming',
      'maakActie',
      'wijzigActie',
      'maakActieterugkoppeling',
      'verklaarActieVervallen',
      'maakVoortgang',
      'maakAanspreekpunt',
      'maakEvaluatiemoment',
      'wijzigEvaluatiemoment',
      'verklaarEvaluatiemomentVervallen',
      'maakEvaluatieafronding',
      'maakDoelscore',
      'maakArrangement',
      'wijzigArrangement',
      'verklaarArrangementVervallen',
      'maakArrangementvaststelling',
      'maakArrangementZienswijze',
      'wijzigArrangementZienswijze',
      'maakOpschaling',
      'maakOpschalingreactie',
      'maakOpschalingbesluit',
      'maakErvaring',
      'verklaarErvaringVervallen',
      'opschaling van de moeder',
    ],
  ],
  // About onderwijs: what the toestemming of the wijkteam names, and that of the other wijkteam does not.
  [
    ['leraar', 'moeder', 'school', 'wijkteam'],
    [
      'maakArrangementonderdeel',
      'wijzigArrangementonderdeel',
      'verklaarArrangementonderdeelVervallen',
      'maakArrangementbesluit',
      'maakVerslagdeel',
      'wijzigVerslagdeel',
      'verklaarVerslagdeelVervallen',
      'maakAfspraak',
      'wijzigAfspraak',
      'verklaarAfspraakVervallen',
      'actie onderwijs voor een ander',
    ],
  ],
  // What the wijkteam does at home lies open to who is there, for who may hear of hulp: a leraar does not, nor who is not at this meeting.
  [
    ['moeder', 'school', 'wijkteam'],
    ['maakOverlegstuk', 'wijzigOverlegstuk'],
  ],
  // What a school opens within its own house is told to the family; a toestemming about its rows at a table does not reach it. And what no toestemming names
  // stays with who wrote it and the family, also when another one has to do it.
  [
    ['moeder', 'school'],
    [
      'maakSchoolopenstelling',
      'maakSchoolopenstellingeinde',
      'verklaarSchoolopenstellingVervallen',
      'actie thuissituatie',
      'actie gezondheid voor een ander',
      'voortgang gezondheid',
      'verslag over jeugdhulp',
      'verslag over geld',
      'verslag over leerplicht',
      'afspraak over thuis voor een ander',
    ],
  ],
  // The one for whom it is opened sees it and what it opens; the mother does not where it is about safety, for it may be about her.
  [['leraar', 'moeder', 'school'], ['openstelling aan de leraar']],
  [['leraar', 'school'], ['openstelling over veiligheid']],
  // Why it was needed is as closed as what was opened: also within the school.
  [['school'], ['openstelling over veiligheid aan een ander']],
  // Safety opens by neither gezag nor toestemming, also not to who is asked to come or to do something: to the wijkteam by the deling that was confirmed.
  [
    ['school', 'wijkteam'],
    ['overleg zonder het gezin', 'actie veiligheid voor een ander', 'verslag over veiligheid', 'voortgang veiligheid'],
  ],
]
