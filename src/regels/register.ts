import { aanwezigheidDektAlleenGesprek } from './casus/aanwezigheid-dekt-alleen-gesprek.ts'
import { actieBewaaktEnTeruggekoppeld } from './casus/actie-bewaakt-en-teruggekoppeld.ts'
import { afsluitingMetTevredenheid } from './casus/afsluiting-met-tevredenheid.ts'
import { arrangementOnderdelenOverwogen } from './casus/arrangement-onderdelen-overwogen.ts'
import { avgVerzoekBinnenMaand } from './casus/avg-verzoek-binnen-maand.ts'
import { benodigdeExpertiseGezamenlijkBepaald } from './casus/benodigde-expertise-gezamenlijk-bepaald.ts'
import { besluitBinnenMandaat } from './casus/besluit-binnen-mandaat.ts'
import { binnenSchoolMinimaal } from './casus/binnen-school-minimaal.ts'
import { bsnPgnDomeingrens } from './casus/bsn-pgn-domeingrens.ts'
import { caseloadOvergedragenBijVertrek } from './casus/caseload-overgedragen-bij-vertrek.ts'
import { casusHeeftRegisseur } from './casus/casus-heeft-regisseur.ts'
import { convenantEnPrivacyreglementAanwezig } from './casus/convenant-en-privacyreglement-aanwezig.ts'
import { delingHeeftGrond } from './casus/deling-heeft-grond.ts'
import { delingZonderToestemmingVerantwoord } from './casus/deling-zonder-toestemming-verantwoord.ts'
import { doorzettingsmachtBerustOpAfspraak } from './casus/doorzettingsmacht-berust-op-afspraak.ts'
import { eerstAnoniemBespreken } from './casus/eerst-anoniem-bespreken.ts'
import { evaluatiemomentGepland } from './casus/evaluatiemoment-gepland.ts'
import { gezagdragersZelfdeInformatie } from './casus/gezagdragers-zelfde-informatie.ts'
import { leeftijdsgrensHerijking } from './casus/leeftijdsgrens-herijking.ts'
import { meldcodeVijfStappenCompleet } from './casus/meldcode-vijf-stappen-compleet.ts'
import { opschalenBijImpasse } from './casus/opschalen-bij-impasse.ts'
import { ouderZonderGezagOpVerzoek } from './casus/ouder-zonder-gezag-op-verzoek.ts'
import { oudersEnJeugdigeUitgenodigd } from './casus/ouders-en-jeugdige-uitgenodigd.ts'
import { overlegLegtAfsprakenVast } from './casus/overleg-legt-afspraken-vast.ts'
import { overlegMinimaleBezetting } from './casus/overleg-minimale-bezetting.ts'
import { regieOverdrachtSluitend } from './casus/regie-overdracht-sluitend.ts'
import { swvGezondheidsgegevensNietDoorgeven } from './casus/swv-gezondheidsgegevens-niet-doorgeven.ts'
import { thuiszitterMaandoverleg } from './casus/thuiszitter-maandoverleg.ts'
import { toestemming12Tot16Dubbel } from './casus/toestemming-12-tot-16-dubbel.ts'
import { toestemmingAlleGezagdragers } from './casus/toestemming-alle-gezagdragers.ts'
import { toestemmingDoelgebondenEnTijdelijk } from './casus/toestemming-doelgebonden-en-tijdelijk.ts'
import { toestemmingInhoudVolledig } from './casus/toestemming-inhoud-volledig.ts'
import { toestemmingIntrekkingWerktDirect } from './casus/toestemming-intrekking-werkt-direct.ts'
import { toestemmingOnder12 } from './casus/toestemming-onder-12.ts'
import { toestemmingVanaf16Zelf } from './casus/toestemming-vanaf-16-zelf.ts'
import { toestemmingWilsonbekwaam } from './casus/toestemming-wilsonbekwaam.ts'
import { vernietigingsverzoekAfgewogen } from './casus/vernietigingsverzoek-afgewogen.ts'
import { zichtVolgtRolEnGeheimhouding } from './casus/zicht-volgt-rol-en-geheimhouding.ts'
import { type Dag, loopt } from './dag.ts'
import type { Onderwerp } from './feiten.ts'
import { eenGezinEenPlanEenRegisseur } from './plannen/een-gezin-een-plan-een-regisseur.ts'
import { evaluatieGezamenlijkMetDoelscore } from './plannen/evaluatie-gezamenlijk-met-doelscore.ts'
import { familiegroepsplanEerstAangeboden } from './plannen/familiegroepsplan-eerst-aangeboden.ts'
import { gezinsplanBevatSchoolloopbaan } from './plannen/gezinsplan-bevat-schoolloopbaan.ts'
import { gezinsplanBinnenZesWeken } from './plannen/gezinsplan-binnen-zes-weken.ts'
import { gezinsplanOverlegdEnOpSchrift } from './plannen/gezinsplan-overlegd-en-op-schrift.ts'
import { jeugdhulpHeeftToegangsgrond } from './plannen/jeugdhulp-heeft-toegangsgrond.ts'
import { kruisverwijzingVerwijstNietKopieert } from './plannen/kruisverwijzing-verwijst-niet-kopieert.ts'
import { oppBevatJeugdhulp } from './plannen/opp-bevat-jeugdhulp.ts'
import { oppBinnenZesWeken } from './plannen/opp-binnen-zes-weken.ts'
import { oppGeschilRoute } from './plannen/opp-geschil-route.ts'
import { oppInbrengVerwerktEnToegelicht } from './plannen/opp-inbreng-verwerkt-en-toegelicht.ts'
import { oppInhoudVolledig } from './plannen/opp-inhoud-volledig.ts'
import { oppInstemmingHandelingsdeel } from './plannen/opp-instemming-handelingsdeel.ts'
import { oppJaarevaluatieMetLeerling } from './plannen/opp-jaarevaluatie-met-leerling.ts'
import { oppLeerlingGehoord } from './plannen/opp-leerling-gehoord.ts'
import { oppOverlegPerspectiefdeel } from './plannen/opp-overleg-perspectiefdeel.ts'
import { oppVerplichtDoelgroep } from './plannen/opp-verplicht-doelgroep.ts'
import { rechtenBijJeugdhulpVerteld } from './plannen/rechten-bij-jeugdhulp-verteld.ts'
import { toetsOverEnWeerBijToewijzing } from './plannen/toets-over-en-weer-bij-toewijzing.ts'
import type { Regel } from './regel.ts'

export type Regelwaarde = { [O in Onderwerp]: Regel<O> }[Onderwerp]

/**
 * Every rule, in the order in which they are asked and their ways out are followed: instemming comes after all that one agrees with.
 */
export const register: readonly Regelwaarde[] = [
  oppBevatJeugdhulp,
  gezinsplanBevatSchoolloopbaan,
  kruisverwijzingVerwijstNietKopieert,
  oppInhoudVolledig,
  oppLeerlingGehoord,
  oppInbrengVerwerktEnToegelicht,
  oppInstemmingHandelingsdeel,
  oppOverlegPerspectiefdeel,
  oppJaarevaluatieMetLeerling,
  oppGeschilRoute,
  oppVerplichtDoelgroep,
  oppBinnenZesWeken,
  jeugdhulpHeeftToegangsgrond,
  rechtenBijJeugdhulpVerteld,
  familiegroepsplanEerstAangeboden,
  gezinsplanOverlegdEnOpSchrift,
  gezinsplanBinnenZesWeken,
  eenGezinEenPlanEenRegisseur,
  evaluatieGezamenlijkMetDoelscore,
  casusHeeftRegisseur,
  regieOverdrachtSluitend,
  caseloadOvergedragenBijVertrek,
  actieBewaaktEnTeruggekoppeld,
  oudersEnJeugdigeUitgenodigd,
  gezagdragersZelfdeInformatie,
  benodigdeExpertiseGezamenlijkBepaald,
  aanwezigheidDektAlleenGesprek,
  overlegMinimaleBezetting,
  overlegLegtAfsprakenVast,
  arrangementOnderdelenOverwogen,
  besluitBinnenMandaat,
  evaluatiemomentGepland,
  thuiszitterMaandoverleg,
  toetsOverEnWeerBijToewijzing,
  opschalenBijImpasse,
  doorzettingsmachtBerustOpAfspraak,
  afsluitingMetTevredenheid,
  convenantEnPrivacyreglementAanwezig,
  toestemmingInhoudVolledig,
  toestemmingOnder12,
  toestemming12Tot16Dubbel,
  toestemmingVanaf16Zelf,
  toestemmingWilsonbekwaam,
  toestemmingAlleGezagdragers,
  toestemmingIntrekkingWerktDirect,
  toestemmingDoelgebondenEnTijdelijk,
  leeftijdsgrensHerijking,
  delingHeeftGrond,
  delingZonderToestemmingVerantwoord,
  eerstAnoniemBespreken,
  zichtVolgtRolEnGeheimhouding,
  ouderZonderGezagOpVerzoek,
  swvGezondheidsgegevensNietDoorgeven,
  binnenSchoolMinimaal,
  meldcodeVijfStappenCompleet,
  bsnPgnDomeingrens,
  // What is decided first, for its way out comes before the answer.
  vernietigingsverzoekAfgewogen,
  avgVerzoekBinnenMaand,
]

/** The rules that hold on a day. */
export const gelden = (peildatum: Dag): Regelwaarde[] =>
  register.filter(({ geldigVan, geldigTot }) => loopt({ van: geldigVan, tot: geldigTot }, peildatum))
