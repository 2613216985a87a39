import type { Noun } from '../toegang/noun.ts'
import type { Operatie } from '../toegang/operatie.ts'
import { aanspreekpuntOperaties } from './aanspreekpunten/routes.ts'
import { aanspreekpunt } from './aanspreekpunten/schema.ts'
import { aanwezigheidOperaties } from './aanwezigheid/routes.ts'
import { aanwezige, mededeling, overlegstuk } from './aanwezigheid/schema.ts'
import { actieOperaties } from './acties/routes.ts'
import { actie, actieterugkoppeling } from './acties/schema.ts'
import { arrangementOperaties } from './arrangementen/routes.ts'
import { arrangement, arrangementbesluit, arrangementonderdeel, arrangementvaststelling } from './arrangementen/schema.ts'
import { casusOperaties } from './casussen/routes.ts'
import { afsluiting, casus, faseovergang, heropening } from './casussen/schema.ts'
import { consultOperaties } from './consulten/routes.ts'
import { consult, consultreactie, consultvervolg } from './consulten/schema.ts'
import { deelnemerOperaties } from './deelnemers/routes.ts'
import { deelnemer, deelnemermedewerker } from './deelnemers/schema.ts'
import { delingOperaties } from './delingen/routes.ts'
import { deling, delingbeeindiging, delingbevestiging, delingverantwoording } from './delingen/schema.ts'
import { ervaringOperaties } from './ervaringen/routes.ts'
import { ervaring } from './ervaringen/schema.ts'
import { evaluatiemomentOperaties } from './evaluatiemomenten/routes.ts'
import { doelscore, evaluatieafronding, evaluatiemoment } from './evaluatiemomenten/schema.ts'
import { hulpverzoekOperaties } from './hulpverzoeken/routes.ts'
import { hulpverzoek, hulpverzoekopenstelling } from './hulpverzoeken/schema.ts'
import { inbrengOperaties } from './inbreng/routes.ts'
import { inbreng, inbrengbeeindiging } from './inbreng/schema.ts'
import { casusjeugdige, hulpvraag } from './jeugdigen/schema.ts'
import { meldcodeOperaties } from './meldcodes/routes.ts'
import { meldcode, meldcodeafsluiting, meldcodestap } from './meldcodes/schema.ts'
import { openingOperaties } from './openingen/routes.ts'
import { opschalingOperaties } from './opschalingen/routes.ts'
import { opschaling, opschalingbesluit, opschalingreactie } from './opschalingen/schema.ts'
import { overdrachtOperaties } from './overdrachten/routes.ts'
import { overdracht, overdrachtacceptatie, overdrachtbericht, overdrachtonderdeel } from './overdrachten/schema.ts'
import { overlegOperaties } from './overleggen/routes.ts'
import { overleg, overlegakkoord, overlegverloop, uitgenodigde } from './overleggen/schema.ts'
import { regieOperaties } from './regie/routes.ts'
import { regieaanbieding, regieacceptatie, regieperiode } from './regie/schema.ts'
import { schoolopenstellingOperaties } from './schoolopenstellingen/routes.ts'
import { schoolopenstelling, schoolopenstellingeinde } from './schoolopenstellingen/schema.ts'
import { toestemmingOperaties } from './toestemmingen/routes.ts'
import { antwoord, antwoordbevestiging, intrekking, toestemming } from './toestemmingen/schema.ts'
import { uitnodigingOperaties } from './uitnodigingen/routes.ts'
import { uitnodiging, uitnodigingacceptatie } from './uitnodigingen/schema.ts'
import { verslagOperaties } from './verslagen/routes.ts'
import { afspraak, verslagdeel, verslaginstemming, verslagvaststelling } from './verslagen/schema.ts'
import { vertegenwoordigingOperaties } from './vertegenwoordigingen/routes.ts'
import { vertegenwoordiging } from './vertegenwoordigingen/schema.ts'
import { voortgangOperaties } from './voortgang/routes.ts'
import { voortgang } from './voortgang/schema.ts'

/** Everything around the table, parts before what they are parts of. */
export const nouns: Noun<never>[] = [
  casusjeugdige,
  hulpvraag,
  casus,
  faseovergang,
  afsluiting,
  heropening,
  ervaring,
  deelnemer,
  deelnemermedewerker,
  uitnodiging,
  uitnodigingacceptatie,
  vertegenwoordiging,
  antwoord,
  antwoordbevestiging,
  intrekking,
  toestemming,
  delingverantwoording,
  delingbevestiging,
  delingbeeindiging,
  deling,
  schoolopenstellingeinde,
  schoolopenstelling,
  meldcodestap,
  meldcodeafsluiting,
  meldcode,
  uitgenodigde,
  overlegakkoord,
  overlegverloop,
  aanwezige,
  overlegstuk,
  mededeling,
  verslagdeel,
  afspraak,
  verslagvaststelling,
  verslaginstemming,
  overleg,
  hulpverzoekopenstelling,
  hulpverzoek,
  regieperiode,
  regieaanbieding,
  regieacceptatie,
  actie,
  actieterugkoppeling,
  voortgang,
  aanspreekpunt,
  overdrachtonderdeel,
  overdrachtacceptatie,
  overdracht,
  overdrachtbericht,
  inbreng,
  inbrengbeeindiging,
  evaluatiemoment,
  evaluatieafronding,
  doelscore,
  arrangementonderdeel,
  arrangementbesluit,
  arrangementvaststelling,
  arrangement,
  opschaling,
  opschalingreactie,
  opschalingbesluit,
  consultreactie,
  consult,
  consultvervolg,
]

export const operaties: Operatie[] = [
  ...casusOperaties,
  ...deelnemerOperaties,
  ...uitnodigingOperaties,
  ...toestemmingOperaties,
  ...vertegenwoordigingOperaties,
  ...delingOperaties,
  ...schoolopenstellingOperaties,
  ...meldcodeOperaties,
  ...overlegOperaties,
  ...aanwezigheidOperaties,
  ...verslagOperaties,
  ...hulpverzoekOperaties,
  ...openingOperaties,
  ...regieOperaties,
  ...actieOperaties,
  ...voortgangOperaties,
  ...aanspreekpuntOperaties,
  ...overdrachtOperaties,
  ...inbrengOperaties,
  ...evaluatiemomentOperaties,
  ...arrangementOperaties,
  ...opschalingOperaties,
  ...ervaringOperaties,
  ...consultOperaties,
]

type Beperking = { code: 'strijdig-met-gegevens'; detail: string } | { code: 'ongeldige-invoer'; detail: string; pointer: string }
const botst = (detail: string): Beperking => ({ code: 'strijdig-met-gegevens', detail })
const kanNiet = (pointer: string, detail: string): Beperking => ({ code: 'ongeldige-invoer', detail, pointer })

/** What it means to a caller when one of these constraints of the database says no. */
export const beperkingen: Record<string, Beperking> = {
  arrangementbesluit_eenmaal: botst('Over dit onderdeel is al besloten.'),
  arrangementvaststelling_eenmaal: botst('Dit arrangement is al vastgesteld.'),
  arrangement_een_staat: botst('Voor deze jeugdige is net een ander arrangement vastgesteld. Lees dat eerst.'),
  arrangement_periode: kanNiet('/tot', 'De laatste dag kan niet vóór de eerste dag liggen.'),
  arrangementonderdeel_periode: kanNiet('/tot', 'De laatste dag kan niet vóór de eerste dag liggen.'),
  casusjeugdige_eenmaal: botst('Deze jeugdige hoort al bij de casus.'),
  hulpvraag_van_jeugdige: kanNiet('/jeugdigeId', 'Deze jeugdige hoort niet bij de casus.'),
  casusjeugdige_minstens_een: botst('Een casus gaat altijd over ten minste één jeugdige.'),
  afsluiting_eenmaal: botst('De casus is afgesloten.'),
  deelnemer_organisatie_eenmaal: botst('Deze organisatie staat al op de lijst van deelnemers.'),
  deelnemer_persoon_eenmaal: botst('Deze persoon staat al op de lijst van deelnemers.'),
  deelnemer_periode: kanNiet('/tot', 'De laatste dag ligt voor de eerste dag.'),
  deelnemermedewerker_eenmaal: botst('Deze medewerker zit al aan tafel.'),
  deelnemermedewerker_periode: kanNiet('/tot', 'De laatste dag ligt voor de eerste dag.'),
  uitnodiging_organisatie_eenmaal: botst('Uw uitnodiging voor deze organisatie staat nog open.'),
  uitnodiging_persoon_eenmaal: botst('Uw uitnodiging voor deze persoon staat nog open.'),
  uitnodigingacceptatie_eenmaal: botst('Deze uitnodiging is al aangenomen.'),
  antwoord_eenmaal_per_gever: botst('Deze gever heeft al geantwoord. Trek dat antwoord eerst in.'),
  antwoord_eenmaal_rechter: botst('De uitspraak van de rechter is al vastgelegd. Trek dat antwoord eerst in.'),
  vertegenwoordiging_eenmaal: botst('Dit is al vastgelegd. Klopt het niet meer, verklaar het dan eerst vervallen.'),
  antwoordbevestiging_eenmaal: botst('U hebt dit antwoord al bevestigd.'),
  intrekking_eenmaal: botst('Dit antwoord is al ingetrokken.'),
  delingbevestiging_eenmaal: botst('Deze deling is al bevestigd.'),
  delingbeeindiging_eenmaal: botst('Deze deling is al beëindigd.'),
  schoolopenstellingeinde_eenmaal: botst('Deze openstelling is al beëindigd.'),
  hulpverzoekopenstelling_eenmaal: botst('Dit verzoek is al aan wie gezag heeft getoond.'),
  meldcodestap_eenmaal: botst('Deze stap van de meldcode is al vastgelegd.'),
  meldcodeafsluiting_eenmaal: botst('Deze meldcode is al afgesloten.'),
  uitgenodigde_eenmaal: botst('Deze is al gevraagd voor dit overleg.'),
  overlegverloop_eenmaal: botst('Dit is al vastgelegd.'),
  aanwezige_eenmaal: botst('Deze staat er al bij.'),
  aanwezige_periode: kanNiet('/tot', 'Het einde ligt voor het begin.'),
  verslagvaststelling_eenmaal: botst('Het verslag is al vastgesteld.'),
  verslaginstemming_eenmaal: botst('U hebt al gezegd wat u van dit verslag vindt.'),
  overleg_regisseur: kanNiet('/regisseurPersoonId', 'Noem één regisseur: een organisatie of een persoon.'),
  overleg_ligt_vast: botst('Het verslag van dit overleg is vastgesteld. Schrijf een aanvulling.'),
  regieperiode_een_tegelijk: botst('Een ander heeft de regie al aangenomen.'),
  regieplicht_gedekt: botst('Een open casus heeft altijd iemand met de regie.'),
  regieacceptatie_eenmaal: botst('Deze aanbieding is al aangenomen.'),
  actie_in_overleg: kanNiet('/overlegId', 'Dit overleg hoort niet bij de casus.'),
  afspraak_met_actie: kanNiet('/actieId', 'Deze actie hoort niet bij de casus.'),
  actie_van_jeugdige: kanNiet('/jeugdigeId', 'Deze jeugdige hoort niet bij de casus.'),
  voortgang_van_jeugdige: kanNiet('/jeugdigeId', 'Deze jeugdige hoort niet bij de casus.'),
  aanspreekpunt_een_tegelijk: botst('Er is net een ander aanspreekpunt aangewezen.'),
  overdracht_eenmaal: botst('Voor deze medewerker staat al een overdracht open.'),
  overdrachtacceptatie_eenmaal: botst('Deze overdracht is al aangenomen.'),
  inbreng_eenmaal: botst('Dit plan ligt al op tafel.'),
  consult_aan_een_ander: kanNiet('/gevraagdAanId', 'Een consult vraagt u aan een andere organisatie.'),
  consultvervolg_eenmaal: botst('Dit consult ging voor deze jeugdige al op naam verder.'),
  heropening_eenmaal: botst('De casus is al heropend.'),
  evaluatieafronding_eenmaal: botst('Deze evaluatie is al gehouden.'),
  doelscore_eenmaal: botst('Dit doel heeft bij deze evaluatie al een score.'),
  evaluatieafronding_volgende: kanNiet('/volgendeOp', 'De volgende evaluatie komt na deze.'),
  opschalingbesluit_eenmaal: botst('Hierover is al besloten.'),
  inbrengbeeindiging_eenmaal: botst('Dit plan ligt niet meer op tafel.'),
}
