import { actie } from '../../casus/acties/schema.ts'
import { arrangementbesluit } from '../../casus/arrangementen/schema.ts'
import { casus } from '../../casus/casussen/schema.ts'
import { deling } from '../../casus/delingen/schema.ts'
import { evaluatiemoment } from '../../casus/evaluatiemomenten/schema.ts'
import { opschaling } from '../../casus/opschalingen/schema.ts'
import { overdracht } from '../../casus/overdrachten/schema.ts'
import { overleg } from '../../casus/overleggen/schema.ts'
import { regieaanbieding } from '../../casus/regie/schema.ts'
import { antwoord, toestemming } from '../../casus/toestemmingen/schema.ts'
import { uitnodiging } from '../../casus/uitnodigingen/schema.ts'
import { gezinsplanAfschrift } from '../../plannen/afschriften/schema.ts'
import { afwijking } from '../../plannen/afwijkingen/schema.ts'
import { gezinsplanNoun } from '../../plannen/gezinsplannen/schema.ts'
import { koppelingNoun } from '../../plannen/koppelingen/schema.ts'
import { oppNoun } from '../../plannen/opps/schema.ts'
import { type Parameter, parameters } from '../../regels/parameters.ts'
import { medewerker } from '../../register/medewerkers/schema.ts'
import { persoon } from '../../register/personen/schema.ts'
import { privacyverzoek } from '../../register/privacyverzoeken/schema.ts'
import { onbeantwoord, onbevestigd } from '../../toegang/agendaantwoorden.ts'
import { uitgeschreven } from '../../toegang/agendabewaren.ts'
import { type Grenzen, opVerjaardag } from '../../toegang/agendaleeftijd.ts'
import {
  type Agendadeel,
  aflopend,
  coordinerend,
  magAanTafel,
  opBeurt,
  opgeschaald,
  overDatum,
  teEvalueren,
  teHerzien,
  vandaag,
  vertrekkend,
  verwacht,
  voorgesteld,
  voortgangVan,
  zegt,
  zonderOpp,
  zonderVaststelling,
} from '../../toegang/agendasql.ts'
import { thuiszitters } from '../../toegang/agendathuis.ts'
import { teBeantwoorden } from '../../toegang/agendaverzoeken.ts'
import type { Noun } from '../../toegang/noun.ts'
import { leerlingdossier, thuiszitter, type Uitleg, verjaardagen } from './uitleg.ts'

/** One kind of line: `noun` is what waits, shown under `veld`. `termijn`: its day is a term, else it is since when it waits. */
export type Onderdeel = Agendadeel & { noun: Noun<never>; veld: string; termijn: boolean; zin: string; uitleg?: Uitleg }

/** The value of a parameter today (days, but also years or a month), for SQL: a later one counts from its own day. */
const dagen = (naam: Parameter): string =>
  `(select waarde from (values ${parameters[naam].map(({ geldigVan, waarde }) => `(date '${geldigVan}', ${waarde})`).join(', ')}) p(van, waarde) where van <= ${vandaag} order by van desc limit 1)`

const leeftijdsgrenzen: Grenzen = {
  beslistMee: dagen('leeftijd-jeugdige-beslist-mee'),
  beslistZelf: dagen('leeftijd-jeugdige-beslist-zelf'),
  meerderjarig: dagen('leeftijd-meerderjarig'),
  dagen: dagen('herijking-dagen-vooraf'),
}

/**
 * What can be on an agenda. A noun gets there by saying in its `plaats` whose `beurt` it is and by which day (filter `datum`), and by a line here.
 */
export const onderdelen: readonly Onderdeel[] = [
  { wat: 'actie-doen', noun: actie, veld: 'actie', termijn: true, zin: 'een actie die u doet', sql: opBeurt('actie', 'ook-wij') },
  {
    ...{ wat: 'actie-opvolgen', noun: actie, veld: 'actie', termijn: true, sql: overDatum(dagen('actie-over-datum-dagen')) },
    zin: 'een actie van een ander die over datum is, in een casus waarvan u de regie heeft',
  },
  {
    ...{ wat: 'voortgang-melden', noun: casus, veld: 'casus', termijn: true, sql: voortgangVan(dagen('voortgang-dagen')) },
    zin: 'het gezin en de tafel vertellen hoe het gaat, omdat u de regie heeft',
  },
  {
    ...{ wat: 'overleg-bijwonen', noun: overleg, veld: 'overleg', termijn: true, sql: verwacht },
    zin: 'een overleg waarvoor u of uw organisatie is gevraagd, tot het is gehouden of afgelast',
  },
  {
    ...{ wat: 'evaluatie-houden', noun: evaluatiemoment, veld: 'evaluatiemoment', termijn: true, sql: teEvalueren },
    zin: 'een geplande evaluatie in een casus waarvan u de regie heeft',
  },
  {
    ...{ wat: 'opschaling-volgen', noun: opschaling, veld: 'opschaling', termijn: true, sql: opgeschaald },
    zin: 'een opschaling waarop een reactie of een besluit komt, in een casus waarvan u de regie heeft',
  },
  {
    ...{ wat: 'voorstel-beslissen', noun: arrangementbesluit, veld: 'besluit', termijn: true },
    zin: 'een voorstel over een onderdeel van een arrangement waarover uw organisatie beslist',
    sql: opBeurt('arrangementbesluit', 'ook-wij', magAanTafel),
  },
  {
    ...{ wat: 'voorstel-volgen', noun: arrangementbesluit, veld: 'besluit', termijn: true, sql: voorgesteld },
    zin: 'een voorstel over een onderdeel van een arrangement waarop een ander nog moet beslissen, in een casus waarvan u de regie heeft',
  },
  {
    ...{ wat: 'werk-overdragen', noun: medewerker, veld: 'medewerker', termijn: true, sql: vertrekkend },
    zin: 'een collega die vertrekt of net weg is, en op wiens naam nog iets staat',
  },
  {
    ...{ wat: 'toestemming-beantwoorden', noun: toestemming, veld: 'toestemming', termijn: false, sql: onbeantwoord },
    zin: 'een vraag om toestemming waar u nog op antwoordt: voor uw kind, voor uzelf, voor wie de vraag niet kan beoordelen, of als organisatie met gezag',
  },
  {
    ...{ wat: 'antwoord-bevestigen', noun: antwoord, veld: 'antwoord', termijn: false, sql: onbevestigd },
    zin: 'een ja dat een ander opschreef, en dat pas telt als u het bevestigt: omdat u het gaf, of omdat het om de gegevens van uw organisatie gaat',
  },
  {
    ...{ wat: 'koppeling-bevestigen', noun: koppelingNoun, veld: 'koppeling', termijn: false },
    zin: 'een koppeling die een ander voorstelde met een plan dat uw organisatie bijhoudt',
    sql: opBeurt('koppeling', 'ook-wij', coordinerend),
  },
  {
    ...{ wat: 'uitnodiging-aannemen', noun: uitnodiging, veld: 'uitnodiging', termijn: false },
    zin: 'een uitnodiging voor een casus, als u haar kunt aannemen',
    sql: opBeurt('uitnodiging', 'ook-wij', magAanTafel),
  },
  {
    ...{ wat: 'regie-aannemen', noun: regieaanbieding, veld: 'regieaanbieding', termijn: false },
    zin: 'de regie die u is aangeboden',
    sql: opBeurt('regieaanbieding', 'ook-wij', `${zegt('aan')}::json ->> 'medewerkerId' is not null or ${coordinerend}`),
  },
  {
    ...{ wat: 'overdracht-aannemen', noun: overdracht, veld: 'overdracht', termijn: true, sql: opBeurt('overdracht', 'ik') },
    zin: 'het werk van een collega dat u overneemt',
  },
  {
    ...{ wat: 'deling-bevestigen', noun: deling, veld: 'deling', termijn: false, sql: opBeurt('deling', 'ook-wij', coordinerend) },
    zin: 'een deling zonder toestemming die op een tweede medewerker wacht',
  },
  {
    ...{ wat: 'afwijking-herstellen', noun: afwijking, veld: 'afwijking', termijn: true },
    zin: 'een plan dat moet worden hersteld',
    sql: opBeurt('afwijking', 'ook-wij', `${zegt('vanaf')}::date <= ${vandaag} and coalesce(${zegt('tot')}::date >= ${vandaag}, true)`),
  },
  {
    ...{ wat: 'opp-vaststellen', noun: persoon, veld: 'persoon', termijn: true, sql: zonderOpp(dagen('opp-vastgesteld-dagen')) },
    zin: 'een leerling van uw school die een OPP moet hebben, en voor wie nog geen handelingsdeel is vastgesteld',
  },
  {
    ...{ wat: 'gezinsplan-vaststellen', noun: gezinsplanNoun, veld: 'gezinsplan', termijn: true },
    zin: 'een gezinsplan dat nog moet worden vastgesteld, omdat het gezin zelf geen plan maakt',
    sql: zonderVaststelling(dagen('gezinsplan-vastgesteld-dagen')),
  },
  {
    ...{ wat: 'plan-op-schrift-geven', noun: gezinsplanAfschrift, veld: 'afschrift', termijn: true },
    zin: 'een gezinsplan dat iemand van het gezin op papier vroeg en nog niet kreeg',
    sql: opBeurt('gezinsplan-afschrift', 'ook-wij', coordinerend, dagen('plan-op-schrift-dagen')),
  },
  {
    ...{ wat: 'opp-evalueren', noun: oppNoun, veld: 'opp', termijn: true },
    zin: 'een OPP van uw school dat op tafel ligt, en dat dit schooljaar nog niet met ouders en leerling is geëvalueerd',
    sql: teHerzien(dagen('jaarevaluatie-signaal-maand'), dagen('leeftijd-meerderjarig')),
  },
  {
    ...{
      wat: 'toestemming-verlengen',
      noun: toestemming,
      veld: 'toestemming',
      termijn: true,
      sql: aflopend(dagen('herijking-dagen-vooraf')),
    },
    zin: 'een toestemming die u vroeg en die binnenkort afloopt',
  },
  {
    ...{ wat: 'toestemming-herijken', noun: toestemming, veld: 'toestemming', termijn: true, metKern: true, uitleg: verjaardagen },
    zin: 'een toestemming die u vroeg, of in een casus waarvan u de regie heeft, van een jeugdige die 12, 16 of 18 jaar wordt of net werd: dan beslist een ander',
    sql: opVerjaardag(leeftijdsgrenzen),
  },
  {
    ...{ wat: 'thuiszitter-overleggen', noun: casus, veld: 'casus', termijn: true, metKern: true, uitleg: thuiszitter },
    zin: 'het maandelijkse overleg over een leerplichtig kind dat bij geen school meer staat ingeschreven, omdat u de regie heeft',
    sql: thuiszitters({
      naDagen: dagen('thuiszitter-dagen'),
      elkeDagen: dagen('maandoverleg-dagen'),
      vanaf: dagen('leeftijd-leerplicht-begin'),
      totLeeftijd: dagen('leeftijd-kwalificatieplicht-einde'),
    }),
  },
  {
    ...{ wat: 'privacyverzoek-beantwoorden', noun: privacyverzoek, veld: 'privacyverzoek', termijn: true },
    zin: 'een vraag om inzage, vernietiging of een ander recht op gegevens waarop uw organisatie binnenkort antwoord geeft, of al had moeten geven',
    sql: teBeantwoorden({
      maanden: dagen('privacyverzoek-maanden'),
      verlenging: dagen('privacyverzoek-verlenging-maanden'),
      dagenVooraf: dagen('privacyverzoek-dagen-vooraf'),
    }),
  },
  {
    ...{ wat: 'opp-bewaartermijn', noun: oppNoun, veld: 'opp', termijn: true, uitleg: leerlingdossier },
    zin: 'een OPP van een leerling die van uw school is, en waarvan de bewaartermijn binnenkort voorbij is, of het laatste kwartaal voorbij ging',
    sql: uitgeschreven(dagen('bewaren-leerlingdossier-jaren'), dagen('bewaren-dagen-vooraf'), dagen('bewaren-dagen-erna')),
  },
].map((een) => een as unknown as Onderdeel)
