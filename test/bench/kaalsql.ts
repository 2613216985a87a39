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
    '[]'::json as afgeschermd
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
    '[]'::json as afgeschermd
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

const toestemmingen = `(select coalesce(json_agg(t), '[]') from (select v.id, v.casus_id as "casusId", v.eigenaar_id as "gevraagdDoorId", v.betreft_id as "betreftId", v.doel, v.bron_ids as "bronIds",
    v.cellen, v.ontvanger_ids as "ontvangerIds", v.tot, v.informatieversie, v.avg_grondslag as "avgGrondslag", v.doorbreking_geheimhouding as "doorbrekingGeheimhouding", v.uitdrukkelijk,
    v.aangemaakt_op as "gevraagdOp",
    ${lijst(
      `t0.id, t0.casus_id as "casusId", t0.toestemming_id as "toestemmingId", t0.gever_id as "geverId", t0.gever_organisatie_id as "geverOrganisatieId", t0.hoedanigheid, t0.wijze, t0.uitkomst,
      t0.gegeven_op as "gegevenOp", t0.zonder_ouderdeel as "zonderOuderdeel", t0.document`,
      'antwoord t0 where t0.toestemming_id = v.id',
    )} as antwoorden,
    ${lijst('t0.id, t0.casus_id as "casusId", t0.antwoord_id as "antwoordId", t0.reden', 'intrekking t0 where t0.casus_id = v.casus_id and t0.toestemming_id = v.id')} as intrekkingen
  from toestemming v where v.casus_id = $1 and v.vervallen_op is null order by v.id) t)`

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
      ${lijst('t0.id, t0.casus_id as "casusId", t0.jeugdige_id as "jeugdigeId", t0.tekst, t0.categorie', 'hulpvraag t0 where t0.casus_id = c.id')} as hulpvragen, '[]'::json as afgeschermd`)}
      from casus c where c.id = $1 and c.vervallen_op is null) t) as casus,
    ${vanCasus('deelnemer', 't0.organisatie_id as "organisatieId", t0.persoon_id as "persoonId", t0.rol, t0.status, t0.van, t0.tot')} as deelnemers,
    ${vanCasus('deelnemermedewerker', 't0.deelnemer_id as "deelnemerId", t0.medewerker_id as "medewerkerId", t0.naam, t0.functie, t0.van, t0.tot')} as medewerkers,
    ${vanCasus('regieperiode', 't0.rol, t0.organisatie_id as "organisatieId", t0.medewerker_id as "medewerkerId", t0.persoon_id as "persoonId", t0.naam, t0.van, t0.tot')} as regie,
    ${vanCasus('regieaanbieding', 't0.organisatie_id, t0.medewerker_id, t0.persoon_id, t0.reden, t0.status')} as regieaanbiedingen,
    ${vanCasus('faseovergang', 't0.van, t0.naar, t0.toelichting, t0.aangemaakt_op as op')} as faseovergangen,
    ${vanCasus('afsluiting', 't0.reden, t0.opbrengst, t0.aangemaakt_op as op')} as afsluitingen,
    (select coalesce(json_agg(t), '[]') from (select id, casus_id as "casusId", soort, plan_id as "planId", ingebrachte_versie as planversie, eigenaar_id as "eigenaarId", status,
      aangemaakt_op as "ingebrachtOp" from b order by id) t) as inbreng,
    ${toestemmingen} as toestemmingen,
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
