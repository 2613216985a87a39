/**
 * The bare server's statements: what a good engineer writes by hand when nobody asks who is looking. Each answer is one statement over the nouns' own
 * tables, put together as JSON by the database and passed through as text.
 */
const lijst = (kolommen: string, waar: string, volgorde = 't0.id'): string =>
  `(select coalesce(json_agg(t), '[]') from (select ${kolommen} from ${waar} and t0.vervallen_op is null order by ${volgorde}) t)`
const enkel = (kolommen: string, waar: string): string =>
  `(select to_json(t) from (select ${kolommen} from ${waar} and t0.vervallen_op is null) t)`

const inOpp = (tabel: string, kolommen: string): string =>
  lijst(`t0.id, t0.planversie, ${kolommen}`, `${tabel} t0 where t0.opp_id = o.id and t0.planversie = b.ingebrachte_versie`)
const inPlan = (tabel: string, kolommen: string): string =>
  lijst(`t0.id, t0.planversie, ${kolommen}`, `${tabel} t0 where t0.gezinsplan_id = g.id and t0.planversie = b.ingebrachte_versie`)

const zienswijzen = (soort: string, id: string): string =>
  lijst(
    't0.id, t0.onderdeel_soort as soort, t0.rij_id as "bijId", t0.onderdeel_id as "onderdeelId", t0.auteur_id as "auteurId", t0.tekst, t0.aangemaakt_op as "gegevenOp"',
    `zienswijze t0 where t0.rij_soort = '${soort}' and t0.rij_id = ${id}`,
  )

const opps = `(select coalesce(json_agg(t), '[]') from (select o.id, o.soort, o.jeugdige_id as "jeugdigeId", o.school_id as "schoolId",
    ${enkel(
      `t0.id, t0.planversie, t0.schooljaar, t0.uitstroombestemming, t0.programma_afwijking as "programmaAfwijking", t0.reden, t0.perspectief_vastgesteld_op as "perspectiefVastgesteldOp",
      t0.handelingsdeel_vastgesteld_op as "handelingsdeelVastgesteldOp", t0.overleg_perspectief_op as "overlegPerspectiefOp"`,
      'opp_versie t0 where t0.id = o.id and t0.planversie = b.ingebrachte_versie',
    )} as versie,
    ${inOpp('opp_factor', 't0.richting, t0.gebied, t0.tekst')} as factoren,
    ${inOpp(
      'opp_leerlinginbreng',
      `t0.gevraagd_op as "gevraagdOp", t0.vorm, t0.gekozen_door_leerling as "gekozenDoorLeerling", t0.geboden_hulp as "gebodenHulp", t0.uitkomst, t0.inbreng, t0.invloed,
      t0.toegelicht_op as "toegelichtOp", t0.toegelicht_door as "toegelichtDoor"`,
    )} as leerlinginbreng,
    ${inOpp('opp_begeleiding', 't0.omschrijving, t0.uitvoerder, t0.omvang')} as begeleiding,
    ${enkel(
      't0.id, t0.planversie, t0.antwoord, t0.gevraagd_aan as "gevraagdAan", t0.gevraagd_op as "gevraagdOp", t0.motivering',
      'opp_jeugdhulpverklaring t0 where t0.opp_id = o.id and t0.planversie = b.ingebrachte_versie',
    )} as jeugdhulpverklaring,
    ${inOpp('opp_jeugdhulp', 't0.inzet_id as "inzetId", t0.toelichting')} as jeugdhulp,
    ${inOpp('opp_doel', 't0.tekst, t0.domein, t0.streefdatum')} as doelen,
    ${lijst('t0.id, t0.planversie, t0.tekst', 'samenvatting t0 where t0.opp_id = o.id and t0.planversie = b.ingebrachte_versie')} as samenvattingen,
    ${inOpp('opp_instemming', 't0.door_id as "doorId", t0.hoedanigheid, t0.uitkomst, t0.gegeven_op as "gegevenOp", t0.toelichting')} as instemmingen,
    ${zienswijzen('opp', 'o.id')} as zienswijzen, '[]'::json as afgeschermd
  from b join opp o on o.id = b.plan_id where b.soort = 'opp' and o.vervallen_op is null order by o.id) t)`

const gezinsplannen = `(select coalesce(json_agg(t), '[]') from (select g.id, g.soort, g.gezin_id as "gezinId", g.eigenaar_id as "eigenaarId",
    ${enkel(
      `t0.id, t0.planversie, case when t0.aanbod_uitkomst is not null then json_build_object('aangebodenOp', t0.aanbod_aangeboden_op, 'uitkomst', t0.aanbod_uitkomst, 'toelichting',
      t0.aanbod_toelichting) end as "familiegroepsplanAanbod", t0.overleg_met_jeugdige_op as "overlegMetJeugdigeOp", t0.overleg_met_ouders_op as "overlegMetOudersOp",
      t0.overleg_toelichting as "overlegToelichting", t0.op_schrift_gevraagd_op as "opSchriftGevraagdOp", t0.op_schrift_verstrekt_op as "opSchriftVerstrektOp", t0.maatregel,
      t0.vastgesteld_op as "vastgesteldOp", t0.reden`,
      'gezinsplan_versie t0 where t0.id = g.id and t0.planversie = b.ingebrachte_versie',
    )} as versie,
    ${inPlan('gezinsplan_kracht', 't0.betreft_id as "betreftId", t0.aard, t0.tekst')} as krachten,
    ${inPlan('gezinsplan_hulp', 't0.betreft_id as "betreftId", t0.inzet_id as "inzetId", t0.toelichting')} as hulp,
    ${inPlan(
      'gezinsplan_schoolloopbaan',
      `t0.jeugdige_id as "jeugdigeId", t0.school, t0.perspectief, t0.verzuim, t0.steun_op_school as "steunOpSchool", t0.herkomst, t0.koppeling_id as "koppelingId", t0.nvt_reden as "nvtReden"`,
    )} as schoolloopbaan,
    ${inPlan('gezinsplan_doel', 't0.betreft_id as "betreftId", t0.tekst, t0.domein, t0.streefdatum')} as doelen,
    ${lijst('t0.id, t0.planversie, t0.tekst', 'samenvatting t0 where t0.gezinsplan_id = g.id and t0.planversie = b.ingebrachte_versie')} as samenvattingen,
    ${zienswijzen('gezinsplan', 'g.id')} as zienswijzen, '[]'::json as afgeschermd
  from b join gezinsplan g on g.id = b.plan_id where b.soort = 'gezinsplan' and g.vervallen_op is null order by g.id) t)`

const inzetten = `(select coalesce(json_agg(t), '[]') from (select i.id, i.eigenaar_id as "eigenaarId", i.jeugdige_id as "jeugdigeId", i.gezin_id as "gezinId", i.soort,
    json_build_object('organisatieId', i.aanbieder_id, 'naam', i.aanbieder_naam) as aanbieder, i.doel, i.contact, i.van, i.tot, i.gestart_op as "gestartOp", i.beeindigd_op as "beeindigdOp"
  from b join inzet i on i.id = b.plan_id where b.soort = 'inzet' and i.vervallen_op is null order by i.id) t)`

const koppelingen = `(select coalesce(json_agg(t), '[]') from (select k.id, k.soort, k.opp_id as "oppId", k.gezinsplan_id as "gezinsplanId", k.jeugdige_id as "jeugdigeId",
    k.voorgesteld_door_id as "voorgesteldDoorId", k.voorgesteld_op as "voorgesteldOp", k.bevestigd_op as "bevestigdOp", k.beeindigd_op as "beeindigdOp",
    ${lijst(
      't0.id, t0.koppeling_id as "koppelingId", t0.kant, t0.plan_id as "planId", t0.plan_versie as planversie, t0.onderdeel_id as "onderdeelId", t0.bevestigd_op as "bevestigdOp"',
      'koppelinghelft t0 where t0.koppeling_id = k.id',
    )} as helften
  from b join koppeling k on k.opp_id = b.plan_id where b.soort = 'opp' and k.vervallen_op is null order by k.id) t)`

/** The parts of one resource of a casus, `t`, whose key column and field are named after `soort`. */
const bij = (soort: string, t: string, tabel: string, kolommen: string): string =>
  lijst(
    `t0.id, t0.casus_id as "casusId", t0.${soort}_id as "${soort}Id", ${kolommen}`,
    `${tabel} t0 where t0.casus_id = ${t}.casus_id and t0.${soort}_id = ${t}.id`,
  )

const toestemmingen = `(select coalesce(json_agg(t), '[]') from (select v.id, v.casus_id as "casusId", v.eigenaar_id as "gevraagdDoorId", v.betreft_id as "betreftId", v.doel, v.bron_ids as "bronIds",
    v.cellen, v.ontvanger_ids as "ontvangerIds", v.tot, v.informatieversie, v.avg_grondslag as "avgGrondslag", v.doorbreking_geheimhouding as "doorbrekingGeheimhouding", v.uitdrukkelijk,
    v.aangemaakt_op as "gevraagdOp",
    ${lijst(
      `t0.id, t0.casus_id as "casusId", t0.toestemming_id as "toestemmingId", t0.gever_id as "geverId", t0.gever_organisatie_id as "geverOrganisatieId", t0.hoedanigheid, t0.wijze, t0.uitkomst,
      t0.gegeven_op as "gegevenOp", t0.zonder_ouderdeel as "zonderOuderdeel", t0.document`,
      'antwoord t0 where t0.toestemming_id = v.id',
    )} as antwoorden,
    ${bij('toestemming', 'v', 'intrekking', 't0.antwoord_id as "antwoordId", t0.reden')} as intrekkingen,
    ${bij('toestemming', 'v', 'antwoordbevestiging', 't0.antwoord_id as "antwoordId", t0.door_organisatie_id as "doorOrganisatieId", t0.door_persoon_id as "doorPersoonId", t0.aangemaakt_op as op')} as bevestigingen,
    ${bij(
      'toestemming',
      'v',
      'vertegenwoordiging',
      `t0.eigenaar_id as "doorOrganisatieId", t0.hoedanigheid, t0.vertegenwoordiger_id as "vertegenwoordigerId", t0.vastgesteld_door as "vastgesteldDoor", t0.vastgesteld_op as "vastgesteldOp",
      t0.tot, t0.waarom_niet_eerder as "waaromNietEerder", t0.aangemaakt_op as op`,
    )} as vertegenwoordigingen
  from toestemming v where v.casus_id = $1 and v.vervallen_op is null order by v.id) t)`

const delingen = `(select coalesce(json_agg(t), '[]') from (select v.id, v.casus_id as "casusId", v.eigenaar_id as "gedeeldDoorId", v.betreft_id as "betreftId", v.grond,
    v.wettelijke_basis as "wettelijkeBasis", v.doel, v.cellen, v.ontvanger_ids as "ontvangerIds", v.ontvanger_persoon_ids as "ontvangerPersoonIds", v.tot, v.avg_grondslag as "avgGrondslag",
    v.geheimhouding, v.verzoek_op as "verzoekOp", v.informeren_op as "informerenOp", v.geinformeerd_op as "geinformeerdOp", v.aangemaakt_op as "vastgelegdOp", v.bevestigd_op as "bevestigdOp",
    v.beeindigd_op as "beeindigdOp",
    ${bij(
      'deling',
      'v',
      'delingverantwoording',
      `t0.door_id as "vastgelegdDoorId", t0.ernst, t0.waarom_geen_toestemming as "waaromGeenToestemming", t0.waarom_niet_zelf as "waaromNietZelf", t0.geraadpleegd, t0.alternatieven,
      t0.minimale_inhoud as "minimaleInhoud", t0.anoniem_besproken_op as "anoniemBesprokenOp", t0.niet_anoniem_reden as "nietAnoniemReden", t0.niet_informeren_reden as "nietInformerenReden"`,
    )} -> 0 as verantwoording,
    ${bij('deling', 'v', 'delingbevestiging', 't0.door_id as "doorId", t0.toelichting, t0.aangemaakt_op as op')} as bevestigingen,
    ${bij('deling', 'v', 'delingbeeindiging', 't0.reden, t0.aangemaakt_op as op')} as beeindigingen
  from deling v where v.casus_id = $1 and v.vervallen_op is null order by v.id) t)`

const meldcodes = `(select coalesce(json_agg(t), '[]') from (select v.id, v.casus_id as "casusId", v.eigenaar_id as "vastgelegdDoorId", v.betreft_id as "betreftId", v.aanleiding,
    v.aangemaakt_op as "begonnenOp", v.afgesloten_op as "afgeslotenOp",
    ${bij('meldcode', 'v', 'meldcodestap', 't0.stap, t0.uitkomst, t0.op, t0.toelichting, t0.door_id as "doorId"')} as stappen,
    ${bij(
      'meldcode',
      'v',
      'meldcodeafsluiting',
      't0.besluit, t0.onveiligheid, t0.kindcheck, t0.afweging, t0.eindbeslisser, t0.reden_niet_melden as "redenNietMelden", t0.aangemaakt_op as op',
    )} as afsluitingen
  from meldcode v where v.casus_id = $1 and v.vervallen_op is null order by v.id) t)`

const vanOverleg = (tabel: string, kolommen: string): string => bij('overleg', 'v', tabel, kolommen)
const wie = 't0.organisatie_id as "organisatieId", t0.medewerker_id as "medewerkerId", t0.persoon_id as "persoonId"'
const doorWie = 't0.door_organisatie_id as "doorOrganisatieId", t0.door_persoon_id as "doorPersoonId"'
const overleggen = `(select coalesce(json_agg(t), '[]') from (select v.id, v.casus_id as "casusId", v.eigenaar_id as "geplandDoorId", v.soort, v.naam, v.gepland_op as "geplandOp",
    v.duur_minuten as "duurMinuten", v.plaats, v.status,
    case when v.zonder_gezin_reden is not null then json_build_object('reden', v.zonder_gezin_reden, 'delingId', v.zonder_gezin_deling_id, 'toelichting', v.zonder_gezin_toelichting) end as "zonderGezin",
    v.begonnen_op as "begonnenOp", v.open_tot as "openTot", v.afgerond_op as "afgerondOp", v.regisseur_organisatie_id as "regisseurOrganisatieId", v.regisseur_persoon_id as "regisseurPersoonId",
    v.evaluatie_op as "evaluatieOp", v.verslag_vastgesteld_op as "verslagVastgesteldOp",
    ${vanOverleg('uitgenodigde', `${wie}, t0.reden, t0.besluit_nodig as "besluitNodig", t0.aangemaakt_op as "uitgenodigdOp"`)} as uitgenodigden,
    ${vanOverleg('overlegakkoord', 't0.eigenaar_id as "organisatieId", t0.toelichting, t0.aangemaakt_op as op')} as akkoorden,
    ${vanOverleg('overlegverloop', 't0.stap, t0.reden, t0.op')} as verloop,
    ${vanOverleg('aanwezige', `t0.eigenaar_id as "vastgelegdDoorId", ${wie}, t0.van, t0.tot`)} as aanwezigen,
    ${vanOverleg(
      'overlegstuk',
      `t0.eigenaar_id as "vanId", t0.betreft_id as "betreftId", t0.cellen, t0.doel, t0.avg_grondslag as "avgGrondslag", t0.geheimhouding, t0.aangemaakt_op as "opTafelSinds",
      t0.van_tafel_op as "vanTafelOp"`,
    )} as stukken,
    ${vanOverleg(
      'mededeling',
      `t0.overlegstuk_id as "overlegstukId", t0.betreft_id as "betreftId", t0.eigenaar_id as "vanId", t0.aan_organisatie_id as "aanOrganisatieId", t0.aan_persoon_id as "aanPersoonId", t0.cellen,
      t0.aangemaakt_op as op`,
    )} as mededelingen,
    ${vanOverleg(
      'verslagdeel',
      `t0.betreft_id as "betreftId", t0.cel as categorie, t0.eigenaar_id as "vastgelegdDoorId", t0.onderdeel, t0.tekst, t0.van, ${doorWie}, t0.aan, t0.wijze, t0.uiterlijk_op as "uiterlijkOp",
      t0.aangemaakt_op as op`,
    )} as verslagdelen,
    ${vanOverleg(
      'afspraak',
      `t0.betreft_id as "betreftId", t0.cel as categorie, t0.eigenaar_id as "vastgelegdDoorId", ${wie}, t0.wat, t0.voor, t0.actie_id as "actieId"`,
    )} as afspraken,
    ${vanOverleg('verslagvaststelling', 't0.eigenaar_id as "doorId", t0.aangemaakt_op as op')} -> 0 as vaststelling,
    ${vanOverleg('verslaginstemming', `${doorWie}, t0.uitkomst, t0.toelichting, t0.aangemaakt_op as op`)} as instemmingen,
    ${zienswijzen('overleg', 'v.id')} as zienswijzen
  from overleg v where v.casus_id = $1 and v.vervallen_op is null order by v.id) t)`

const vanArrangement = (tabel: string, kolommen: string): string => bij('arrangement', 'v', tabel, kolommen)
const arrangementen = `(select coalesce(json_agg(t), '[]') from (select v.id, v.casus_id as "casusId", v.betreft_id as "jeugdigeId", v.eigenaar_id as "doorId", v.doel, v.van, v.tot, v.status,
    v.aangemaakt_op as "gemaaktOp",
    ${vanArrangement(
      'arrangementonderdeel',
      `t0.betreft_id as "jeugdigeId", t0.eigenaar_id as "doorId", t0.soort, t0.oordeel, t0.toelichting, t0.kader, t0.uitvoerder, t0.financier, t0.omvang, t0.doel, t0.van, t0.tot`,
    )} as onderdelen,
    ${vanArrangement(
      'arrangementbesluit',
      `t0.onderdeel_id as "onderdeelId", t0.betreft_id as "jeugdigeId", t0.door_id as "doorId", t0.organisatie_soort as "organisatieSoort", t0.functie, t0.uitkomst, t0.op,
      t0.mandaat_id as "mandaatId", t0.motivering, t0.beslisser_id as "beslisserId", t0.uiterlijk_op as "uiterlijkOp", t0.afgehandeld_op as "afgehandeldOp", t0.aangemaakt_op as "vastgelegdOp"`,
    )} as besluiten,
    ${vanArrangement('arrangementvaststelling', 't0.door_id as "doorId", t0.aangemaakt_op as op')} -> 0 as vaststelling,
    ${zienswijzen('arrangement', 'v.id')} as zienswijzen
  from arrangement v where v.casus_id = $1 and v.vervallen_op is null order by v.id) t)`

const jeugdigen = lijst('t0.id, t0.casus_id as "casusId", t0.persoon_id as "persoonId"', 'casusjeugdige t0 where t0.casus_id = c.id')
const casus = (
  meer: string,
): string => `select c.id, c.nummer, c.status, c.fase, c.eigenaar_id as "geopendDoorId", c.geopend_op as "geopendOp", c.afgesloten_op as "afgeslotenOp",
    c.gezin_id as "gezinId", ${jeugdigen} as jeugdigen${meer}`
const vanCasus = (tabel: string, kolommen: string): string =>
  lijst(`t0.id, t0.casus_id as "casusId", ${kolommen}`, `${tabel} t0 where t0.casus_id = $1`)

/** $1 casus. */
export const dossier = `with b as materialized (select * from inbreng where casus_id = $1 and status = 'op-tafel' and vervallen_op is null)
  select json_strip_nulls(to_json(d))::text as json from (select
    (select to_json(t) from (${casus(`,
      ${lijst('t0.id, t0.casus_id as "casusId", t0.jeugdige_id as "jeugdigeId", t0.tekst, t0.categorie', 'hulpvraag t0 where t0.casus_id = c.id')} as hulpvragen,
      ${zienswijzen('casus', 'c.id')} as zienswijzen, '[]'::json as afgeschermd`)}
      from casus c where c.id = $1 and c.vervallen_op is null) t) as casus,
    ${vanCasus('deelnemer', 't0.organisatie_id as "organisatieId", t0.persoon_id as "persoonId", t0.rol, t0.status, t0.van, t0.tot')} as deelnemers,
    ${vanCasus('deelnemermedewerker', 't0.deelnemer_id as "deelnemerId", t0.medewerker_id as "medewerkerId", t0.naam, t0.functie, t0.van, t0.tot')} as medewerkers,
    ${vanCasus('regieperiode', 't0.rol, t0.organisatie_id as "organisatieId", t0.medewerker_id as "medewerkerId", t0.persoon_id as "persoonId", t0.naam, t0.van, t0.tot')} as regie,
    ${vanCasus('regieaanbieding', 't0.organisatie_id, t0.medewerker_id, t0.persoon_id, t0.reden, t0.status')} as regieaanbiedingen,
    ${vanCasus('aanspreekpunt', 't0.organisatie_id as "organisatieId", t0.medewerker_id as "medewerkerId", t0.bereikbaar, t0.naam, t0.functie, t0.van, t0.tot')} as aanspreekpunten,
    ${vanCasus('overdrachtbericht', 't0.organisatie_id as "organisatieId", t0.opvolger_id as "opvolgerId", t0.van_naam as "vanNaam", t0.naar_naam as "naarNaam", t0.tekst, t0.aangemaakt_op as op')} as overdrachtberichten,
    ${vanCasus(
      'actie',
      `t0.soort, t0.categorie, t0.jeugdige_id as "jeugdigeId", t0.wat, ${wie}, t0.voor, t0.overleg_id as "overlegId", t0.naam, t0.status, t0.reden_wijziging as "redenWijziging",
      t0.aangemaakt_op as "afgesprokenOp"`,
    )} as acties,
    ${vanCasus('actieterugkoppeling', 't0.actie_id as "actieId", t0.tekst, t0.uitkomst, t0.aangemaakt_op as op')} as actieterugkoppelingen,
    ${vanCasus('voortgang', 't0.categorie, t0.jeugdige_id as "jeugdigeId", t0.van, t0.tot, t0.tekst, t0.aangemaakt_op as "gemeldOp"')} as voortgang,
    ${vanCasus('faseovergang', 't0.van, t0.naar, t0.toelichting, t0.aangemaakt_op as op')} as faseovergangen,
    ${vanCasus('afsluiting', 't0.reden, t0.opbrengst, t0.aangemaakt_op as op')} as afsluitingen,
    ${vanCasus('heropening', 't0.afsluiting_id as "afsluitingId", t0.reden, t0.aangemaakt_op as op')} as heropeningen,
    ${vanCasus('ervaring', 't0.rol, t0.tekst, t0.vorm, t0.door_persoon_id as "doorPersoonId", t0.aangemaakt_op as op')} as ervaringen,
    ${vanCasus('evaluatiemoment', 't0.gepland_op as "geplandOp", t0.plan_ids as "planIds", t0.criteria, t0.status, t0.gehouden_op as "gehoudenOp"')} as evaluatiemomenten,
    ${vanCasus(
      'evaluatieafronding',
      `t0.evaluatiemoment_id as "evaluatiemomentId", t0.gehouden_op as "gehoudenOp", t0.aanwezig, t0.afwezig, t0.volgende_op as "volgendeOp", t0.toelichting, t0.aangemaakt_op as "vastgelegdOp"`,
    )} as evaluatieafrondingen,
    ${vanCasus(
      'doelscore',
      `t0.evaluatiemoment_id as "evaluatiemomentId", t0.doel_id as "doelId", t0.score, t0.besluit, t0.toelichting, t0.doel_soort as "planSoort", t0.plan_id as "planId",
      t0.doel_versie as planversie`,
    )} as doelscores,
    ${vanCasus(
      'opschaling',
      `t0.regiotrede_id as "tredeId", t0.aanleiding, t0.vraag, t0.overslaan_reden as "overslaanReden", t0.functie, t0.reactie_voor as "reactieVoor", t0.terugkoppel_op as "terugkoppelOp",
      ${doorWie}, t0.status, t0.aangemaakt_op as "opgeschaaldOp"`,
    )} as opschalingen,
    ${vanCasus('opschalingreactie', 't0.opschaling_id as "opschalingId", t0.functie, t0.op, t0.tekst')} as opschalingreacties,
    ${vanCasus('opschalingbesluit', 't0.opschaling_id as "opschalingId", t0.soort, t0.functie, t0.op, t0.tekst')} as opschalingbesluiten,
    (select coalesce(json_agg(t), '[]') from (select id, casus_id as "casusId", soort, plan_id as "planId", ingebrachte_versie as planversie, eigenaar_id as "eigenaarId", status,
      aangemaakt_op as "ingebrachtOp" from b order by id) t) as inbreng,
    ${toestemmingen} as toestemmingen, ${delingen} as delingen, ${meldcodes} as meldcodes, ${overleggen} as overleggen, ${arrangementen} as arrangementen,
    ${vanCasus(
      'uitnodiging',
      `t0.casusnummer, t0.eigenaar_id as "uitgenodigdDoorId", t0.organisatie_id as "organisatieId", t0.persoon_id as "persoonId", t0.rol, t0.jeugdige_ids as jeugdigen, t0.status,
      t0.aangemaakt_op as "uitgenodigdOp", t0.geaccepteerd_op as "geaccepteerdOp"`,
    )} as uitnodigingen,
    ${opps} as opps, ${gezinsplannen} as gezinsplannen, ${inzetten} as inzetten, ${koppelingen} as koppelingen) d`

/** $1 owner, $2/$3 where the page before ended (or null), $4 how many. One row per casus, so that the last one tells where to go on. */
export const lijstCasussen = (
  vervolg: boolean,
): string => `select json_strip_nulls(to_json(t))::text as json, t.id, t."geopendOp"::text as op
  from (${casus('')} from casus c where c.eigenaar_id = $1 and c.vervallen_op is null${vervolg ? ' and (c.geopend_op, c.id) < ($2::timestamptz, $3::uuid)' : ''}
    order by c.geopend_op desc, c.id desc limit $${vervolg ? 4 : 2}) t`

export const maak = {
  casus: `insert into casus (id, nummer, status, fase, eigenaar_id, geopend_op, aangemaakt_op) values ($1, $2, 'open', 'signaleren', $3, $4, $4)`,
  jeugdige:
    'insert into casusjeugdige (id, casus_id, eigenaar_id, persoon_id, aangemaakt_op) select unnest($1::uuid[]), $2, $3, unnest($4::uuid[]), $5',
  hulpvraag: `insert into hulpvraag (id, casus_id, eigenaar_id, jeugdige_id, tekst, categorie, aangemaakt_op)
    select unnest($1::uuid[]), $2, $3, unnest($4::uuid[]), unnest($5::text[]), unnest($6::text[]), $7`,
  deelnemer: `insert into deelnemer (id, casus_id, eigenaar_id, organisatie_id, persoon_id, rol, status, van, aangemaakt_op)
    select unnest($1::uuid[]), $2, $3, unnest($4::uuid[]), unnest($5::uuid[]), unnest($6::text[]), unnest($7::text[]), $8, $9`,
  regie: `insert into regieperiode (id, casus_id, eigenaar_id, rol, organisatie_id, naam, van, aangemaakt_op) values ($1, $2, $3, 'regisseur', $3, $4, $5, $5)`,
}
