CREATE TABLE "afsluiting" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"reden" text NOT NULL,
	"opbrengst" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "afsluiting_sleutel" PRIMARY KEY("casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "casus" (
	"id" uuid PRIMARY KEY NOT NULL,
	"nummer" text NOT NULL,
	"status" text NOT NULL,
	"fase" text NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"geopend_op" timestamp(3) with time zone NOT NULL,
	"afgesloten_op" timestamp(3) with time zone,
	"gezin_id" uuid,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "casus_nummer_uniek" UNIQUE("nummer"),
	CONSTRAINT "casus_status" CHECK ("casus"."status" in ('open', 'afgesloten') and ("casus"."status" = 'afgesloten') = ("casus"."afgesloten_op" is not null)),
	CONSTRAINT "casus_fase" CHECK ("casus"."fase" in ('signaleren', 'samen-beslissen', 'toewijzen', 'uitvoeren'))
);
--> statement-breakpoint
CREATE TABLE "casusjeugdige" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"persoon_id" uuid NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "casusjeugdige_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "casusjeugdige_eenmaal" UNIQUE("casus_id","persoon_id")
);
--> statement-breakpoint
CREATE TABLE "faseovergang" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"van" text NOT NULL,
	"naar" text NOT NULL,
	"toelichting" text,
	"regie_aan_familie" boolean,
	"regie_uitkomst" text,
	"regie_toelichting" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "faseovergang_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "faseovergang_verandert" CHECK ("faseovergang"."van" <> "faseovergang"."naar"),
	CONSTRAINT "faseovergang_regie" CHECK ("faseovergang"."regie_aan_familie" is not null or num_nonnulls("faseovergang"."regie_uitkomst", "faseovergang"."regie_toelichting") = 0)
);
--> statement-breakpoint
CREATE TABLE "hulpvraag" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"tekst" text NOT NULL,
	"categorie" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "hulpvraag_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "hulpvraag_categorie" CHECK ("hulpvraag"."categorie" in ('onderwijs', 'thuissituatie', 'gezondheid', 'veiligheid'))
);
--> statement-breakpoint
CREATE TABLE "deelnemer" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"organisatie_id" uuid,
	"persoon_id" uuid,
	"rol" text NOT NULL,
	"status" text NOT NULL,
	"van" date NOT NULL,
	"tot" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "deelnemer_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "deelnemer_id" UNIQUE("id"),
	CONSTRAINT "deelnemer_een_van_beide" CHECK (num_nonnulls("deelnemer"."organisatie_id", "deelnemer"."persoon_id") = 1),
	CONSTRAINT "deelnemer_status" CHECK ("deelnemer"."status" in ('uitgenodigd', 'actief', 'beeindigd') and ("deelnemer"."status" = 'beeindigd') = ("deelnemer"."tot" is not null)),
	CONSTRAINT "deelnemer_periode" CHECK ("deelnemer"."tot" >= "deelnemer"."van")
);
--> statement-breakpoint
CREATE TABLE "deelnemermedewerker" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"deelnemer_id" uuid NOT NULL,
	"medewerker_id" uuid NOT NULL,
	"naam" text NOT NULL,
	"functie" text NOT NULL,
	"van" date NOT NULL,
	"tot" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "deelnemermedewerker_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "deelnemermedewerker_id" UNIQUE("id"),
	CONSTRAINT "deelnemermedewerker_periode" CHECK ("deelnemermedewerker"."tot" >= "deelnemermedewerker"."van")
);
--> statement-breakpoint
CREATE TABLE "inbreng" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"ingebrachte_versie" integer,
	"jeugdige_id" uuid,
	"status" text NOT NULL,
	"van_tafel_op" timestamp(3) with time zone,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "inbreng_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "inbreng_id" UNIQUE("id"),
	CONSTRAINT "inbreng_soort" CHECK ("inbreng"."soort" in ('opp', 'gezinsplan', 'inzet') and ("inbreng"."soort" = 'inzet') = ("inbreng"."ingebrachte_versie" is null)),
	CONSTRAINT "inbreng_status" CHECK ("inbreng"."status" in ('op-tafel', 'van-tafel') and ("inbreng"."status" = 'van-tafel') = ("inbreng"."van_tafel_op" is not null))
);
--> statement-breakpoint
CREATE TABLE "inbrengbeeindiging" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"inbreng_id" uuid NOT NULL,
	"jeugdige_id" uuid,
	"reden" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "inbrengbeeindiging_sleutel" PRIMARY KEY("casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "regieaanbieding" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"organisatie_id" uuid,
	"medewerker_id" uuid,
	"persoon_id" uuid,
	"naast_organisatie_id" uuid,
	"naast_medewerker_id" uuid,
	"reden" text,
	"bericht_aan_gezin" text,
	"openstaande_acties" text,
	"status" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "regieaanbieding_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "regieaanbieding_id" UNIQUE("id"),
	CONSTRAINT "regieaanbieding_aan" CHECK (num_nonnulls("regieaanbieding"."organisatie_id", "regieaanbieding"."persoon_id") = 1 and ("regieaanbieding"."medewerker_id" is null or "regieaanbieding"."organisatie_id" is not null)),
	CONSTRAINT "regieaanbieding_naast" CHECK (("regieaanbieding"."naast_organisatie_id" is null or "regieaanbieding"."persoon_id" is not null) and ("regieaanbieding"."naast_medewerker_id" is null or "regieaanbieding"."naast_organisatie_id" is not null)),
	CONSTRAINT "regieaanbieding_status" CHECK ("regieaanbieding"."status" in ('open', 'geaccepteerd', 'achterhaald'))
);
--> statement-breakpoint
CREATE TABLE "regieacceptatie" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"aanbieding_id" uuid NOT NULL,
	"periode_id" uuid NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "regieacceptatie_sleutel" PRIMARY KEY("casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "regieperiode" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"rol" text NOT NULL,
	"organisatie_id" uuid,
	"medewerker_id" uuid,
	"persoon_id" uuid,
	"naam" text NOT NULL,
	"van" timestamp(3) with time zone NOT NULL,
	"tot" timestamp(3) with time zone,
	"geldig" "tstzrange" GENERATED ALWAYS AS (tstzrange(van, tot)) STORED NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "regieperiode_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "regieperiode_id" UNIQUE("id"),
	CONSTRAINT "regieperiode_rol" CHECK ("regieperiode"."rol" in ('regisseur', 'naast-de-familie')),
	CONSTRAINT "regieperiode_wie" CHECK (num_nonnulls("regieperiode"."organisatie_id", "regieperiode"."persoon_id") = 1 and ("regieperiode"."medewerker_id" is null or "regieperiode"."organisatie_id" is not null)),
	CONSTRAINT "regieperiode_naast" CHECK ("regieperiode"."rol" = 'regisseur' or "regieperiode"."organisatie_id" is not null),
	CONSTRAINT "regieperiode_duurt" CHECK ("regieperiode"."tot" > "regieperiode"."van")
);
--> statement-breakpoint
CREATE TABLE "regieplicht" (
	"casus_id" uuid NOT NULL,
	"rol" text NOT NULL,
	"van" timestamp(3) with time zone NOT NULL,
	"tot" timestamp(3) with time zone,
	"actief" "tstzrange" GENERATED ALWAYS AS (tstzrange(van, tot)) STORED NOT NULL,
	CONSTRAINT "regieplicht_sleutel" PRIMARY KEY("casus_id","rol","van"),
	CONSTRAINT "regieplicht_rol" CHECK ("regieplicht"."rol" = 'regisseur'),
	CONSTRAINT "regieplicht_duurt" CHECK ("regieplicht"."tot" > "regieplicht"."van")
);
--> statement-breakpoint
CREATE TABLE "antwoord" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"toestemming_id" uuid NOT NULL,
	"gever_id" uuid,
	"gever_organisatie_id" uuid,
	"hoedanigheid" text NOT NULL,
	"wijze" text NOT NULL,
	"uitkomst" text NOT NULL,
	"gegeven_op" date NOT NULL,
	"zonder_ouderdeel" text,
	"document" text,
	"ingetrokken_op" timestamp(3) with time zone,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "antwoord_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "antwoord_id" UNIQUE("id"),
	CONSTRAINT "antwoord_gever" CHECK (num_nonnulls("antwoord"."gever_id", "antwoord"."gever_organisatie_id") = case when "antwoord"."hoedanigheid" = 'rechter' then 0 else 1 end),
	CONSTRAINT "antwoord_hoedanigheid" CHECK ("antwoord"."hoedanigheid" in ('jeugdige', 'ouder-met-gezag', 'voogd', 'gecertificeerde-instelling', 'rechter')),
	CONSTRAINT "antwoord_wijze" CHECK ("antwoord"."wijze" in ('digitaal', 'schriftelijk', 'mondeling')),
	CONSTRAINT "antwoord_uitkomst" CHECK ("antwoord"."uitkomst" in ('gegeven', 'geweigerd')),
	CONSTRAINT "antwoord_zonder_ouderdeel" CHECK ("antwoord"."zonder_ouderdeel" is null or ("antwoord"."zonder_ouderdeel" in ('ernstig-nadeel', 'weloverwogen-wens-jeugdige') and "antwoord"."hoedanigheid" = 'jeugdige'))
);
--> statement-breakpoint
CREATE TABLE "intrekking" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"toestemming_id" uuid NOT NULL,
	"antwoord_id" uuid NOT NULL,
	"reden" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "intrekking_sleutel" PRIMARY KEY("casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "toestemming" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"doel" text,
	"bron_ids" uuid[] NOT NULL,
	"cellen" text[] NOT NULL,
	"ontvanger_ids" uuid[] NOT NULL,
	"tot" date NOT NULL,
	"informatieversie" text,
	"avg_grondslag" text,
	"doorbreking_geheimhouding" boolean,
	"uitdrukkelijk" boolean,
	"alleen_hulp" boolean NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "toestemming_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "toestemming_id" UNIQUE("id"),
	CONSTRAINT "toestemming_avg_grondslag" CHECK ("toestemming"."avg_grondslag" in ('toestemming', 'wettelijke-verplichting', 'publieke-taak', 'vitaal-belang', 'overeenkomst'))
);
--> statement-breakpoint
CREATE TABLE "uitnodiging" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"casusnummer" text NOT NULL,
	"organisatie_id" uuid,
	"persoon_id" uuid,
	"rol" text NOT NULL,
	"jeugdige_ids" uuid[] NOT NULL,
	"status" text NOT NULL,
	"geaccepteerd_op" timestamp(3) with time zone,
	"code_hash" text,
	"foute_pogingen" integer NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "uitnodiging_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "uitnodiging_id" UNIQUE("id"),
	CONSTRAINT "uitnodiging_een_van_beide" CHECK (num_nonnulls("uitnodiging"."organisatie_id", "uitnodiging"."persoon_id") = 1),
	CONSTRAINT "uitnodiging_status" CHECK ("uitnodiging"."status" in ('open', 'geaccepteerd') and ("uitnodiging"."status" = 'geaccepteerd') = ("uitnodiging"."geaccepteerd_op" is not null)),
	CONSTRAINT "uitnodiging_code" CHECK (("uitnodiging"."code_hash" is not null) = ("uitnodiging"."persoon_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "uitnodigingacceptatie" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"uitnodiging_id" uuid NOT NULL,
	"jeugdige_ids" uuid[] NOT NULL,
	"eigen_persoon_ids" uuid[] NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "uitnodigingacceptatie_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "uitnodigingacceptatie_paren" CHECK (cardinality("uitnodigingacceptatie"."jeugdige_ids") = cardinality("uitnodigingacceptatie"."eigen_persoon_ids"))
);
--> statement-breakpoint
CREATE TABLE "afwijking" (
	"id" uuid PRIMARY KEY NOT NULL,
	"soort" text NOT NULL,
	"plan_soort" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"onderwerp_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid,
	"van" date NOT NULL,
	"tot" date,
	"termijn" date NOT NULL,
	"regel" text NOT NULL,
	"regelversie" integer NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "afwijking_soort" CHECK ("afwijking"."soort" in ('jeugdhulp-ontbreekt', 'jeugdhulp-beeindigd', 'schoolloopbaan-ontbreekt', 'schoolloopbaan-verouderd', 'grond-vervallen', 'versie-verouderd', 'koppeling-onbevestigd')),
	CONSTRAINT "afwijking_plan_soort" CHECK ("afwijking"."plan_soort" in ('opp', 'gezinsplan')),
	CONSTRAINT "afwijking_periode" CHECK ("afwijking"."tot" >= "afwijking"."van")
);
--> statement-breakpoint
CREATE TABLE "gezinsplan" (
	"id" uuid PRIMARY KEY NOT NULL,
	"soort" text NOT NULL,
	"gezin_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "gezinsplan_soort" CHECK ("gezinsplan"."soort" in ('gezinsplan', 'familiegroepsplan', 'hulpverleningsplan', 'plan-van-aanpak'))
);
--> statement-breakpoint
CREATE TABLE "gezinsplan_doel" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"gezinsplan_id" uuid NOT NULL,
	"gezin_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"tekst" text NOT NULL,
	"domein" text NOT NULL,
	"streefdatum" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "gezinsplan_doel_id_planversie_pk" PRIMARY KEY("id","planversie"),
	CONSTRAINT "gezinsplan_doel_domein" CHECK ("gezinsplan_doel"."domein" in ('onderwijs', 'thuis', 'jeugdhulp', 'vrije-tijd'))
);
--> statement-breakpoint
CREATE TABLE "gezinsplan_hulp" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"gezinsplan_id" uuid NOT NULL,
	"gezin_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"inzet_id" uuid NOT NULL,
	"toelichting" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "gezinsplan_hulp_id_planversie_pk" PRIMARY KEY("id","planversie")
);
--> statement-breakpoint
CREATE TABLE "gezinsplan_kracht" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"gezinsplan_id" uuid NOT NULL,
	"gezin_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"aard" text NOT NULL,
	"tekst" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "gezinsplan_kracht_id_planversie_pk" PRIMARY KEY("id","planversie"),
	CONSTRAINT "gezinsplan_kracht_aard" CHECK ("gezinsplan_kracht"."aard" in ('eigen-kracht', 'netwerk'))
);
--> statement-breakpoint
CREATE TABLE "gezinsplan_schoolloopbaan" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"gezinsplan_id" uuid NOT NULL,
	"gezin_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"school" text,
	"perspectief" text,
	"verzuim" text,
	"steun_op_school" text,
	"herkomst" text,
	"koppeling_id" uuid,
	"nvt_reden" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "gezinsplan_schoolloopbaan_id_planversie_pk" PRIMARY KEY("id","planversie"),
	CONSTRAINT "gezinsplan_schoolloopbaan_herkomst" CHECK ("gezinsplan_schoolloopbaan"."herkomst" in ('koppeling', 'gezin'))
);
--> statement-breakpoint
CREATE TABLE "gezinsplan_vaststelling" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"gezinsplan_id" uuid NOT NULL,
	"gezin_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"vastgesteld_op" timestamp(3) with time zone NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "gezinsplan_vaststelling_id_planversie_pk" PRIMARY KEY("id","planversie")
);
--> statement-breakpoint
CREATE TABLE "gezinsplan_versie" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"gezin_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"aanbod_aangeboden_op" date,
	"aanbod_uitkomst" text,
	"aanbod_toelichting" text,
	"overleg_met_jeugdige_op" date,
	"overleg_met_ouders_op" date,
	"overleg_toelichting" text,
	"op_schrift_gevraagd_op" date,
	"op_schrift_verstrekt_op" date,
	"maatregel" boolean NOT NULL,
	"reden" text,
	"vastgesteld_op" timestamp(3) with time zone,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "gezinsplan_versie_id_planversie_pk" PRIMARY KEY("id","planversie"),
	CONSTRAINT "gezinsplan_versie_aanbod" CHECK ("gezinsplan_versie"."aanbod_uitkomst" in ('gemaakt', 'ouders-zien-af', 'bedreiging-ontwikkeling', 'belang-kind', 'niet-van-toepassing'))
);
--> statement-breakpoint
CREATE TABLE "inzet" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"jeugdige_id" uuid,
	"gezin_id" uuid,
	"soort" text NOT NULL,
	"cel" text NOT NULL,
	"doel" text NOT NULL,
	"aanbieder_id" uuid,
	"aanbieder_naam" text NOT NULL,
	"contact" text,
	"van" date,
	"tot" date,
	"gestart_op" date,
	"beeindigd_op" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "inzet_soort" CHECK ("inzet"."soort" in ('extra-ondersteuning', 'speciale-ondersteuning', 'lichte-jeugdhulp', 'specialistische-jeugdhulp', 'gezinshulp', 'medische-zorg', 'begeleiding', 'dagbesteding', 'leerlingenvervoer', 'overig')),
	CONSTRAINT "inzet_voor_wie" CHECK (num_nonnulls("inzet"."jeugdige_id", "inzet"."gezin_id") = 1),
	CONSTRAINT "inzet_periode" CHECK ("inzet"."tot" >= "inzet"."van"),
	CONSTRAINT "inzet_einde_na_start" CHECK ("inzet"."beeindigd_op" >= "inzet"."gestart_op")
);
--> statement-breakpoint
CREATE TABLE "inzet_beeindiging" (
	"id" uuid PRIMARY KEY NOT NULL,
	"inzet_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"jeugdige_id" uuid,
	"gezin_id" uuid,
	"cel" text NOT NULL,
	"einddatum" date NOT NULL,
	"reden" text NOT NULL,
	"opbrengst" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "inzet_start" (
	"id" uuid PRIMARY KEY NOT NULL,
	"inzet_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"jeugdige_id" uuid,
	"gezin_id" uuid,
	"cel" text NOT NULL,
	"startdatum" date NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "koppeling" (
	"id" uuid PRIMARY KEY NOT NULL,
	"soort" text NOT NULL,
	"opp_id" uuid NOT NULL,
	"gezinsplan_id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"opp_eigenaar_id" uuid NOT NULL,
	"gezinsplan_eigenaar_id" uuid NOT NULL,
	"voorgesteld_door_id" uuid NOT NULL,
	"voorgesteld_op" timestamp(3) with time zone NOT NULL,
	"bevestigd_op" timestamp(3) with time zone,
	"beeindigd_op" timestamp(3) with time zone,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "koppeling_soort" CHECK ("koppeling"."soort" in ('doel-doel', 'jeugdhulp-hulp', 'schoolloopbaan-opp'))
);
--> statement-breakpoint
CREATE TABLE "koppeling_beeindiging" (
	"id" uuid PRIMARY KEY NOT NULL,
	"koppeling_id" uuid NOT NULL,
	"kant" text NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"reden" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "koppeling_beeindiging_kant" CHECK ("koppeling_beeindiging"."kant" in ('opp', 'gezinsplan'))
);
--> statement-breakpoint
CREATE TABLE "koppelinghelft" (
	"id" uuid PRIMARY KEY NOT NULL,
	"koppeling_id" uuid NOT NULL,
	"kant" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"plan_versie" integer NOT NULL,
	"onderdeel_id" uuid,
	"bevestigd_op" timestamp(3) with time zone NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "koppelinghelft_kant" CHECK ("koppelinghelft"."kant" in ('opp', 'gezinsplan'))
);
--> statement-breakpoint
CREATE TABLE "opp" (
	"id" uuid PRIMARY KEY NOT NULL,
	"soort" text NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opp_soort" CHECK ("opp"."soort" in ('opp', 'handelingsplan', 'ondersteuningsafspraken'))
);
--> statement-breakpoint
CREATE TABLE "opp_begeleiding" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"opp_id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"omschrijving" text NOT NULL,
	"uitvoerder" text,
	"omvang" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opp_begeleiding_id_planversie_pk" PRIMARY KEY("id","planversie")
);
--> statement-breakpoint
CREATE TABLE "opp_doel" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"opp_id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"tekst" text NOT NULL,
	"domein" text NOT NULL,
	"streefdatum" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opp_doel_id_planversie_pk" PRIMARY KEY("id","planversie"),
	CONSTRAINT "opp_doel_domein" CHECK ("opp_doel"."domein" in ('onderwijs', 'thuis', 'jeugdhulp', 'vrije-tijd'))
);
--> statement-breakpoint
CREATE TABLE "opp_factor" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"opp_id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"richting" text NOT NULL,
	"gebied" text NOT NULL,
	"tekst" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opp_factor_id_planversie_pk" PRIMARY KEY("id","planversie"),
	CONSTRAINT "opp_factor_richting" CHECK ("opp_factor"."richting" in ('belemmerend', 'bevorderend')),
	CONSTRAINT "opp_factor_gebied" CHECK ("opp_factor"."gebied" in ('school', 'thuis', 'vrije-tijd'))
);
--> statement-breakpoint
CREATE TABLE "opp_instemming" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"opp_id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"door_id" uuid NOT NULL,
	"hoedanigheid" text NOT NULL,
	"uitkomst" text NOT NULL,
	"gegeven_op" date NOT NULL,
	"toelichting" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opp_instemming_id_planversie_pk" PRIMARY KEY("id","planversie"),
	CONSTRAINT "opp_instemming_hoedanigheid" CHECK ("opp_instemming"."hoedanigheid" in ('ouder', 'leerling')),
	CONSTRAINT "opp_instemming_uitkomst" CHECK ("opp_instemming"."uitkomst" in ('ingestemd', 'geen-overeenstemming'))
);
--> statement-breakpoint
CREATE TABLE "opp_jeugdhulp" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"opp_id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"inzet_id" uuid NOT NULL,
	"toelichting" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opp_jeugdhulp_id_planversie_pk" PRIMARY KEY("id","planversie")
);
--> statement-breakpoint
CREATE TABLE "opp_jeugdhulpverklaring" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"opp_id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"antwoord" text NOT NULL,
	"gevraagd_aan" text,
	"gevraagd_op" date,
	"motivering" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opp_jeugdhulpverklaring_id_planversie_pk" PRIMARY KEY("id","planversie"),
	CONSTRAINT "opp_jeugdhulpverklaring_antwoord" CHECK ("opp_jeugdhulpverklaring"."antwoord" in ('ja', 'nee', 'geen-antwoord-gewenst', 'onbekend'))
);
--> statement-breakpoint
CREATE TABLE "opp_leerlinginbreng" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"opp_id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"gevraagd_op" date NOT NULL,
	"vorm" text NOT NULL,
	"gekozen_door_leerling" boolean NOT NULL,
	"geboden_hulp" text,
	"uitkomst" text NOT NULL,
	"inbreng" text,
	"invloed" text,
	"toegelicht_op" date,
	"toegelicht_door" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opp_leerlinginbreng_id_planversie_pk" PRIMARY KEY("id","planversie"),
	CONSTRAINT "opp_leerlinginbreng_vorm" CHECK ("opp_leerlinginbreng"."vorm" in ('gesprek', 'tekening', 'brief', 'film', 'vertrouwenspersoon', 'anders')),
	CONSTRAINT "opp_leerlinginbreng_uitkomst" CHECK ("opp_leerlinginbreng"."uitkomst" in ('gegeven', 'wil-niet'))
);
--> statement-breakpoint
CREATE TABLE "opp_vaststelling" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"opp_id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"deel" text NOT NULL,
	"overleg_gevoerd_op" date,
	"vastgesteld_op" timestamp(3) with time zone NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opp_vaststelling_id_planversie_pk" PRIMARY KEY("id","planversie"),
	CONSTRAINT "opp_vaststelling_deel" CHECK ("opp_vaststelling"."deel" in ('perspectief', 'handelingsdeel'))
);
--> statement-breakpoint
CREATE TABLE "opp_versie" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"schooljaar" text NOT NULL,
	"uitstroombestemming" text,
	"programma_afwijking" text,
	"reden" text,
	"perspectief_vastgesteld_op" timestamp(3) with time zone,
	"handelingsdeel_vastgesteld_op" timestamp(3) with time zone,
	"overleg_perspectief_op" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opp_versie_id_planversie_pk" PRIMARY KEY("id","planversie")
);
--> statement-breakpoint
CREATE TABLE "samenvatting" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"opp_id" uuid,
	"gezinsplan_id" uuid,
	"gezin_id" uuid,
	"betreft_id" uuid,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"bron_soort" text NOT NULL,
	"bron_id" uuid NOT NULL,
	"toestemming_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"tekst" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "samenvatting_id_planversie_pk" PRIMARY KEY("id","planversie"),
	CONSTRAINT "samenvatting_bron" CHECK ("samenvatting"."bron_soort" in ('inzet', 'opp', 'gezinsplan')),
	CONSTRAINT "samenvatting_in_een_plan" CHECK (num_nonnulls("samenvatting"."opp_id", "samenvatting"."gezinsplan_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "externe_verwijzing" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rij_soort" text NOT NULL,
	"rij_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"compartiment" text NOT NULL,
	"betreft" uuid,
	"systeem" text NOT NULL,
	"waarde" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "gezin" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"aanduiding" text,
	"aanspreekpunt_id" uuid,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "gezin_van_eigenaar" UNIQUE("id","eigenaar_id")
);
--> statement-breakpoint
CREATE TABLE "gezinslid" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gezin_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"persoon_id" uuid NOT NULL,
	"rol" text NOT NULL,
	"van" date NOT NULL,
	"tot" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "gezinslid_periode" CHECK ("gezinslid"."tot" >= "gezinslid"."van"),
	CONSTRAINT "gezinslid_rol" CHECK ("gezinslid"."rol" in ('jeugdige', 'ouder', 'pleegouder', 'partner-van-ouder', 'broer-of-zus', 'netwerk'))
);
--> statement-breakpoint
CREATE TABLE "medewerker" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"naam" text NOT NULL,
	"functie" text NOT NULL,
	"van" date NOT NULL,
	"tot" date,
	"token_issuer" text NOT NULL,
	"token_subject" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "medewerker_functie" CHECK ("medewerker"."functie" in ('intern-begeleider', 'zorgcoordinator', 'schoolleider', 'gedragsdeskundige', 'onderwijsondersteuner', 'mentor', 'leraar', 'schoolmaatschappelijk-werker', 'wijkteammedewerker', 'jeugdhulpverlener', 'jeugdarts', 'jeugdverpleegkundige', 'jeugdbeschermer', 'swv-consulent', 'leerplichtambtenaar', 'beleidsmedewerker', 'administratie', 'beheerder')),
	CONSTRAINT "medewerker_periode" CHECK ("medewerker"."tot" >= "medewerker"."van")
);
--> statement-breakpoint
CREATE TABLE "organisatie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"soort" text NOT NULL,
	"naam" text NOT NULL,
	"oin" text,
	"kvk" text,
	"brin" text,
	"vestigingscode" text,
	"rio" text,
	"cbs_code" text,
	"agb" text,
	"gemeentecode" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "organisatie_soort" CHECK ("organisatie"."soort" in ('school', 'schoolbestuur', 'samenwerkingsverband', 'gemeente', 'wijkteam', 'jeugdhulpaanbieder', 'jeugdgezondheidszorg', 'leerplicht', 'gecertificeerde-instelling', 'veilig-thuis', 'politie', 'overig')),
	CONSTRAINT "organisatie_vestiging_van_brin" CHECK ("organisatie"."vestigingscode" is null or "organisatie"."brin" is null or left("organisatie"."vestigingscode", 4) = "organisatie"."brin")
);
--> statement-breakpoint
CREATE TABLE "systeem" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"client_id" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "gezagsrelatie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"persoon_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"compartiment" text NOT NULL,
	"houder_persoon_id" uuid,
	"houder_organisatie_id" uuid,
	"van" date NOT NULL,
	"tot" date,
	"bron" text NOT NULL,
	"gecontroleerd_op" date NOT NULL,
	"gecontroleerd_door" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "gezagsrelatie_een_houder" CHECK (num_nonnulls("gezagsrelatie"."houder_persoon_id", "gezagsrelatie"."houder_organisatie_id") = 1),
	CONSTRAINT "gezagsrelatie_niet_over_zichzelf" CHECK ("gezagsrelatie"."houder_persoon_id" <> "gezagsrelatie"."persoon_id"),
	CONSTRAINT "gezagsrelatie_periode" CHECK ("gezagsrelatie"."tot" >= "gezagsrelatie"."van"),
	CONSTRAINT "gezagsrelatie_bron" CHECK ("gezagsrelatie"."bron" in ('brp', 'gezagsregister', 'rechterlijke-uitspraak', 'verklaring-ouders', 'akte'))
);
--> statement-breakpoint
CREATE TABLE "identiteit" (
	"persoon_id" uuid PRIMARY KEY NOT NULL,
	"identiteit" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inschrijving" (
	"id" uuid PRIMARY KEY NOT NULL,
	"persoon_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"compartiment" text NOT NULL,
	"school_id" uuid,
	"schoolnaam" text,
	"sector" text NOT NULL,
	"leerjaar" integer,
	"van" date NOT NULL,
	"tot" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "inschrijving_noemt_school" CHECK (num_nonnulls("inschrijving"."school_id", "inschrijving"."schoolnaam") >= 1),
	CONSTRAINT "inschrijving_periode" CHECK ("inschrijving"."tot" >= "inschrijving"."van"),
	CONSTRAINT "inschrijving_sector" CHECK ("inschrijving"."sector" in ('kinderopvang', 'po', 'sbo', 'so', 'vo', 'vso', 'pro', 'mbo')),
	CONSTRAINT "inschrijving_leerjaar" CHECK ("inschrijving"."leerjaar" between 0 and 8)
);
--> statement-breakpoint
CREATE TABLE "persoon" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"compartiment" text NOT NULL,
	"voornaam" text NOT NULL,
	"achternaam" text NOT NULL,
	"geboortedatum" date,
	"overleden_op" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "persoon_van_eigenaar" UNIQUE("id","eigenaar_id"),
	CONSTRAINT "persoon_overleden_na_geboorte" CHECK ("persoon"."overleden_op" >= "persoon"."geboortedatum")
);
--> statement-breakpoint
CREATE TABLE "persoontoken" (
	"persoon_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	CONSTRAINT "persoontoken_een_per_persoon" UNIQUE("persoon_id")
);
--> statement-breakpoint
CREATE TABLE "ref_code" (
	"lijst" text NOT NULL,
	"code" text NOT NULL,
	"volgorde" integer NOT NULL,
	"lijstnaam" text NOT NULL,
	"standaard" text NOT NULL,
	"omschrijving" text NOT NULL,
	"actief" boolean NOT NULL,
	CONSTRAINT "ref_code_lijst_code_pk" PRIMARY KEY("lijst","code")
);
--> statement-breakpoint
CREATE TABLE "ref_feestdag" (
	"datum" date NOT NULL,
	"naam" text NOT NULL,
	CONSTRAINT "ref_feestdag_datum_naam_pk" PRIMARY KEY("datum","naam")
);
--> statement-breakpoint
CREATE TABLE "ref_gemeente" (
	"gemeentecode" text PRIMARY KEY NOT NULL,
	"cbs_nummer" text NOT NULL,
	"naam" text NOT NULL,
	"zoeknaam" text collate "C" NOT NULL,
	"provincie" text NOT NULL,
	"jeugdregio_code" text NOT NULL,
	"rmc_regio_code" text NOT NULL,
	"rmc_regio" text NOT NULL,
	"vakantieregio" text NOT NULL,
	CONSTRAINT "ref_gemeente_cbs_nummer_unique" UNIQUE("cbs_nummer"),
	CONSTRAINT "ref_gemeente_code" CHECK ("ref_gemeente"."gemeentecode" ~ '^GM[0-9]{4}$' and "ref_gemeente"."gemeentecode" = 'GM' || "ref_gemeente"."cbs_nummer")
);
--> statement-breakpoint
CREATE TABLE "ref_jeugdregio" (
	"jeugdregio_code" text PRIMARY KEY NOT NULL,
	"naam" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ref_pc4" (
	"pc4" text NOT NULL,
	"gemeentecode" text NOT NULL,
	"voorkeur" boolean NOT NULL,
	"plaatsen" text NOT NULL,
	"swv_po" text,
	"swv_vo" text,
	"swv_herkomst" text NOT NULL,
	CONSTRAINT "ref_pc4_pc4_gemeentecode_pk" PRIMARY KEY("pc4","gemeentecode"),
	CONSTRAINT "ref_pc4_code" CHECK ("ref_pc4"."pc4" ~ '^[1-9][0-9]{3}$')
);
--> statement-breakpoint
CREATE TABLE "ref_school" (
	"vestigingscode" text PRIMARY KEY NOT NULL,
	"brin" text NOT NULL,
	"naam" text NOT NULL,
	"zoeknaam" text collate "C" NOT NULL,
	"sector" text NOT NULL,
	"onderwijssoort" text NOT NULL,
	"straat" text,
	"huisnummer" text,
	"postcode" text,
	"plaats" text,
	"zoekplaats" text collate "C",
	"gemeentecode" text NOT NULL,
	"bevoegd_gezag" text,
	"denominatie" text NOT NULL,
	"swv_po" text,
	"swv_vo" text,
	"bron" text NOT NULL,
	CONSTRAINT "ref_school_code" CHECK ("ref_school"."vestigingscode" ~ '^[0-9]{2}[A-Z]{2}[0-9]{2}$' and left("ref_school"."vestigingscode", 4) = "ref_school"."brin"),
	CONSTRAINT "ref_school_sector" CHECK ("ref_school"."sector" in ('bo', 'sbo', 'so', 'vso', 'sovso', 'vo'))
);
--> statement-breakpoint
CREATE TABLE "ref_schoolvakantie" (
	"vakantie" text NOT NULL,
	"regio" text NOT NULL,
	"begin" date NOT NULL,
	"einde" date NOT NULL,
	"schooljaar" text NOT NULL,
	CONSTRAINT "ref_schoolvakantie_vakantie_regio_begin_pk" PRIMARY KEY("vakantie","regio","begin"),
	CONSTRAINT "ref_schoolvakantie_einde" CHECK ("ref_schoolvakantie"."einde" >= "ref_schoolvakantie"."begin")
);
--> statement-breakpoint
CREATE TABLE "ref_stand" (
	"id" integer PRIMARY KEY NOT NULL,
	"controlesom" text NOT NULL,
	CONSTRAINT "ref_stand_een" CHECK ("ref_stand"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "ref_swv" (
	"swv_code" text PRIMARY KEY NOT NULL,
	"sector" text NOT NULL,
	"naam" text,
	"gemeenten" text NOT NULL,
	CONSTRAINT "ref_swv_sector" CHECK ("ref_swv"."sector" in ('po', 'vo'))
);
--> statement-breakpoint
CREATE TABLE "ref_swv_gemeente" (
	"swv_code" text NOT NULL,
	"gemeentecode" text NOT NULL,
	"aantal_pc4" integer NOT NULL,
	"aandeel" numeric(4, 3) NOT NULL,
	CONSTRAINT "ref_swv_gemeente_swv_code_gemeentecode_pk" PRIMARY KEY("swv_code","gemeentecode")
);
--> statement-breakpoint
CREATE TABLE "vervallenverklaring" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rij_soort" text NOT NULL,
	"rij_id" uuid NOT NULL,
	"rij_planversie" integer NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"compartiment" text NOT NULL,
	"betreft" uuid,
	"reden" text NOT NULL,
	"door" uuid NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "motivering" (
	"id" uuid PRIMARY KEY NOT NULL,
	"regel" text NOT NULL,
	"tekst" text NOT NULL,
	"rij_soort" text NOT NULL,
	"rij_id" uuid NOT NULL,
	"rij_planversie" integer,
	"casus_id" uuid,
	"eigenaar_id" uuid NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
ALTER TABLE "afsluiting" ADD CONSTRAINT "afsluiting_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casus" ADD CONSTRAINT "casus_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casus" ADD CONSTRAINT "casus_gezin_id_gezin_id_fk" FOREIGN KEY ("gezin_id") REFERENCES "public"."gezin"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casusjeugdige" ADD CONSTRAINT "casusjeugdige_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casusjeugdige" ADD CONSTRAINT "casusjeugdige_persoon_id_persoon_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "faseovergang" ADD CONSTRAINT "faseovergang_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hulpvraag" ADD CONSTRAINT "hulpvraag_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hulpvraag" ADD CONSTRAINT "hulpvraag_van_jeugdige" FOREIGN KEY ("casus_id","jeugdige_id") REFERENCES "public"."casusjeugdige"("casus_id","persoon_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deelnemer" ADD CONSTRAINT "deelnemer_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deelnemer" ADD CONSTRAINT "deelnemer_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deelnemer" ADD CONSTRAINT "deelnemer_persoon_id_persoon_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deelnemermedewerker" ADD CONSTRAINT "deelnemermedewerker_medewerker_id_medewerker_id_fk" FOREIGN KEY ("medewerker_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deelnemermedewerker" ADD CONSTRAINT "deelnemermedewerker_van_deelnemer" FOREIGN KEY ("casus_id","deelnemer_id") REFERENCES "public"."deelnemer"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbreng" ADD CONSTRAINT "inbreng_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbreng" ADD CONSTRAINT "inbreng_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbrengbeeindiging" ADD CONSTRAINT "inbrengbeeindiging_van_inbreng" FOREIGN KEY ("casus_id","inbreng_id") REFERENCES "public"."inbreng"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieaanbieding" ADD CONSTRAINT "regieaanbieding_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieaanbieding" ADD CONSTRAINT "regieaanbieding_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieaanbieding" ADD CONSTRAINT "regieaanbieding_medewerker_id_medewerker_id_fk" FOREIGN KEY ("medewerker_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieaanbieding" ADD CONSTRAINT "regieaanbieding_persoon_id_persoon_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieaanbieding" ADD CONSTRAINT "regieaanbieding_naast_organisatie_id_organisatie_id_fk" FOREIGN KEY ("naast_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieaanbieding" ADD CONSTRAINT "regieaanbieding_naast_medewerker_id_medewerker_id_fk" FOREIGN KEY ("naast_medewerker_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieacceptatie" ADD CONSTRAINT "regieacceptatie_van_aanbieding" FOREIGN KEY ("casus_id","aanbieding_id") REFERENCES "public"."regieaanbieding"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieacceptatie" ADD CONSTRAINT "regieacceptatie_periode" FOREIGN KEY ("casus_id","periode_id") REFERENCES "public"."regieperiode"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieperiode" ADD CONSTRAINT "regieperiode_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieperiode" ADD CONSTRAINT "regieperiode_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieperiode" ADD CONSTRAINT "regieperiode_medewerker_id_medewerker_id_fk" FOREIGN KEY ("medewerker_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieperiode" ADD CONSTRAINT "regieperiode_persoon_id_persoon_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieplicht" ADD CONSTRAINT "regieplicht_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "antwoord" ADD CONSTRAINT "antwoord_gever_id_persoon_id_fk" FOREIGN KEY ("gever_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "antwoord" ADD CONSTRAINT "antwoord_gever_organisatie_id_organisatie_id_fk" FOREIGN KEY ("gever_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "antwoord" ADD CONSTRAINT "antwoord_op_toestemming" FOREIGN KEY ("casus_id","toestemming_id") REFERENCES "public"."toestemming"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intrekking" ADD CONSTRAINT "intrekking_van_antwoord" FOREIGN KEY ("casus_id","antwoord_id") REFERENCES "public"."antwoord"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toestemming" ADD CONSTRAINT "toestemming_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toestemming" ADD CONSTRAINT "toestemming_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toestemming" ADD CONSTRAINT "toestemming_betreft_id_persoon_id_fk" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitnodiging" ADD CONSTRAINT "uitnodiging_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitnodiging" ADD CONSTRAINT "uitnodiging_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitnodiging" ADD CONSTRAINT "uitnodiging_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitnodiging" ADD CONSTRAINT "uitnodiging_persoon_id_persoon_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitnodigingacceptatie" ADD CONSTRAINT "uitnodigingacceptatie_van_uitnodiging" FOREIGN KEY ("casus_id","uitnodiging_id") REFERENCES "public"."uitnodiging"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afwijking" ADD CONSTRAINT "afwijking_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan" ADD CONSTRAINT "gezinsplan_gezin" FOREIGN KEY ("gezin_id") REFERENCES "public"."gezin"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan" ADD CONSTRAINT "gezinsplan_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_doel" ADD CONSTRAINT "gezinsplan_doel_versie" FOREIGN KEY ("gezinsplan_id","planversie") REFERENCES "public"."gezinsplan_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_doel" ADD CONSTRAINT "gezinsplan_doel_betreft" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_hulp" ADD CONSTRAINT "gezinsplan_hulp_versie" FOREIGN KEY ("gezinsplan_id","planversie") REFERENCES "public"."gezinsplan_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_hulp" ADD CONSTRAINT "gezinsplan_hulp_betreft" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_hulp" ADD CONSTRAINT "gezinsplan_hulp_inzet" FOREIGN KEY ("inzet_id") REFERENCES "public"."inzet"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_kracht" ADD CONSTRAINT "gezinsplan_kracht_versie" FOREIGN KEY ("gezinsplan_id","planversie") REFERENCES "public"."gezinsplan_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_kracht" ADD CONSTRAINT "gezinsplan_kracht_betreft" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_schoolloopbaan" ADD CONSTRAINT "gezinsplan_schoolloopbaan_versie" FOREIGN KEY ("gezinsplan_id","planversie") REFERENCES "public"."gezinsplan_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_schoolloopbaan" ADD CONSTRAINT "gezinsplan_schoolloopbaan_betreft" FOREIGN KEY ("jeugdige_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_vaststelling" ADD CONSTRAINT "gezinsplan_vaststelling_versie" FOREIGN KEY ("gezinsplan_id","planversie") REFERENCES "public"."gezinsplan_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_versie" ADD CONSTRAINT "gezinsplan_versie_plan" FOREIGN KEY ("id") REFERENCES "public"."gezinsplan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzet" ADD CONSTRAINT "inzet_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzet" ADD CONSTRAINT "inzet_jeugdige" FOREIGN KEY ("jeugdige_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzet" ADD CONSTRAINT "inzet_gezin" FOREIGN KEY ("gezin_id") REFERENCES "public"."gezin"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzet" ADD CONSTRAINT "inzet_aanbieder" FOREIGN KEY ("aanbieder_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzet_beeindiging" ADD CONSTRAINT "inzet_beeindiging_inzet" FOREIGN KEY ("inzet_id") REFERENCES "public"."inzet"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzet_start" ADD CONSTRAINT "inzet_start_inzet" FOREIGN KEY ("inzet_id") REFERENCES "public"."inzet"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "koppeling" ADD CONSTRAINT "koppeling_opp" FOREIGN KEY ("opp_id") REFERENCES "public"."opp"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "koppeling" ADD CONSTRAINT "koppeling_gezinsplan" FOREIGN KEY ("gezinsplan_id") REFERENCES "public"."gezinsplan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "koppeling" ADD CONSTRAINT "koppeling_jeugdige" FOREIGN KEY ("jeugdige_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "koppeling" ADD CONSTRAINT "koppeling_voorgesteld_door" FOREIGN KEY ("voorgesteld_door_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "koppeling_beeindiging" ADD CONSTRAINT "koppeling_beeindiging_koppeling" FOREIGN KEY ("koppeling_id") REFERENCES "public"."koppeling"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "koppelinghelft" ADD CONSTRAINT "koppelinghelft_koppeling" FOREIGN KEY ("koppeling_id") REFERENCES "public"."koppeling"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "koppelinghelft" ADD CONSTRAINT "koppelinghelft_betreft" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp" ADD CONSTRAINT "opp_jeugdige" FOREIGN KEY ("jeugdige_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp" ADD CONSTRAINT "opp_school" FOREIGN KEY ("school_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp_begeleiding" ADD CONSTRAINT "opp_begeleiding_versie" FOREIGN KEY ("opp_id","planversie") REFERENCES "public"."opp_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp_doel" ADD CONSTRAINT "opp_doel_versie" FOREIGN KEY ("opp_id","planversie") REFERENCES "public"."opp_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp_factor" ADD CONSTRAINT "opp_factor_versie" FOREIGN KEY ("opp_id","planversie") REFERENCES "public"."opp_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp_instemming" ADD CONSTRAINT "opp_instemming_versie" FOREIGN KEY ("opp_id","planversie") REFERENCES "public"."opp_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp_instemming" ADD CONSTRAINT "opp_instemming_door" FOREIGN KEY ("door_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp_jeugdhulp" ADD CONSTRAINT "opp_jeugdhulp_versie" FOREIGN KEY ("opp_id","planversie") REFERENCES "public"."opp_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp_jeugdhulp" ADD CONSTRAINT "opp_jeugdhulp_inzet" FOREIGN KEY ("inzet_id") REFERENCES "public"."inzet"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp_jeugdhulpverklaring" ADD CONSTRAINT "opp_jeugdhulpverklaring_versie" FOREIGN KEY ("opp_id","planversie") REFERENCES "public"."opp_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp_leerlinginbreng" ADD CONSTRAINT "opp_leerlinginbreng_versie" FOREIGN KEY ("opp_id","planversie") REFERENCES "public"."opp_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp_vaststelling" ADD CONSTRAINT "opp_vaststelling_versie" FOREIGN KEY ("opp_id","planversie") REFERENCES "public"."opp_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp_versie" ADD CONSTRAINT "opp_versie_opp" FOREIGN KEY ("id") REFERENCES "public"."opp"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "samenvatting" ADD CONSTRAINT "samenvatting_in_opp" FOREIGN KEY ("opp_id","planversie") REFERENCES "public"."opp_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "samenvatting" ADD CONSTRAINT "samenvatting_in_gezinsplan" FOREIGN KEY ("gezinsplan_id","planversie") REFERENCES "public"."gezinsplan_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "samenvatting" ADD CONSTRAINT "samenvatting_toestemming" FOREIGN KEY ("casus_id","toestemming_id") REFERENCES "public"."toestemming"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "externe_verwijzing" ADD CONSTRAINT "externe_verwijzing_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "externe_verwijzing" ADD CONSTRAINT "externe_verwijzing_betreft" FOREIGN KEY ("betreft") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezin" ADD CONSTRAINT "gezin_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezin" ADD CONSTRAINT "gezin_aanspreekpunt" FOREIGN KEY ("aanspreekpunt_id","eigenaar_id") REFERENCES "public"."persoon"("id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinslid" ADD CONSTRAINT "gezinslid_gezin" FOREIGN KEY ("gezin_id","eigenaar_id") REFERENCES "public"."gezin"("id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinslid" ADD CONSTRAINT "gezinslid_persoon" FOREIGN KEY ("persoon_id","eigenaar_id") REFERENCES "public"."persoon"("id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medewerker" ADD CONSTRAINT "medewerker_organisatie" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "systeem" ADD CONSTRAINT "systeem_organisatie" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezagsrelatie" ADD CONSTRAINT "gezagsrelatie_persoon" FOREIGN KEY ("persoon_id","eigenaar_id") REFERENCES "public"."persoon"("id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezagsrelatie" ADD CONSTRAINT "gezagsrelatie_houder_persoon" FOREIGN KEY ("houder_persoon_id","eigenaar_id") REFERENCES "public"."persoon"("id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezagsrelatie" ADD CONSTRAINT "gezagsrelatie_houder_organisatie" FOREIGN KEY ("houder_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identiteit" ADD CONSTRAINT "identiteit_persoon" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inschrijving" ADD CONSTRAINT "inschrijving_persoon" FOREIGN KEY ("persoon_id","eigenaar_id") REFERENCES "public"."persoon"("id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inschrijving" ADD CONSTRAINT "inschrijving_school" FOREIGN KEY ("school_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persoon" ADD CONSTRAINT "persoon_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persoontoken" ADD CONSTRAINT "persoontoken_persoon" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ref_gemeente" ADD CONSTRAINT "ref_gemeente_jeugdregio_code_ref_jeugdregio_jeugdregio_code_fk" FOREIGN KEY ("jeugdregio_code") REFERENCES "public"."ref_jeugdregio"("jeugdregio_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ref_pc4" ADD CONSTRAINT "ref_pc4_gemeentecode_ref_gemeente_gemeentecode_fk" FOREIGN KEY ("gemeentecode") REFERENCES "public"."ref_gemeente"("gemeentecode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ref_pc4" ADD CONSTRAINT "ref_pc4_swv_po_ref_swv_swv_code_fk" FOREIGN KEY ("swv_po") REFERENCES "public"."ref_swv"("swv_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ref_pc4" ADD CONSTRAINT "ref_pc4_swv_vo_ref_swv_swv_code_fk" FOREIGN KEY ("swv_vo") REFERENCES "public"."ref_swv"("swv_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ref_school" ADD CONSTRAINT "ref_school_swv_po_ref_swv_swv_code_fk" FOREIGN KEY ("swv_po") REFERENCES "public"."ref_swv"("swv_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ref_school" ADD CONSTRAINT "ref_school_swv_vo_ref_swv_swv_code_fk" FOREIGN KEY ("swv_vo") REFERENCES "public"."ref_swv"("swv_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ref_school" ADD CONSTRAINT "ref_school_gemeente" FOREIGN KEY ("gemeentecode") REFERENCES "public"."ref_gemeente"("gemeentecode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ref_swv_gemeente" ADD CONSTRAINT "ref_swv_gemeente_swv_code_ref_swv_swv_code_fk" FOREIGN KEY ("swv_code") REFERENCES "public"."ref_swv"("swv_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ref_swv_gemeente" ADD CONSTRAINT "ref_swv_gemeente_gemeentecode_ref_gemeente_gemeentecode_fk" FOREIGN KEY ("gemeentecode") REFERENCES "public"."ref_gemeente"("gemeentecode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vervallenverklaring" ADD CONSTRAINT "vervallenverklaring_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vervallenverklaring" ADD CONSTRAINT "vervallenverklaring_betreft" FOREIGN KEY ("betreft") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "afsluiting_eenmaal" ON "afsluiting" USING btree ("casus_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "casusjeugdige_persoon" ON "casusjeugdige" USING btree ("persoon_id");--> statement-breakpoint
CREATE UNIQUE INDEX "deelnemer_organisatie_eenmaal" ON "deelnemer" USING btree ("casus_id","organisatie_id") WHERE status <> 'beeindigd' and vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "deelnemer_persoon_eenmaal" ON "deelnemer" USING btree ("casus_id","persoon_id") WHERE status <> 'beeindigd' and vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "deelnemermedewerker_eenmaal" ON "deelnemermedewerker" USING btree ("casus_id","deelnemer_id","medewerker_id") WHERE tot is null and vervallen_op is null;--> statement-breakpoint
CREATE INDEX "inbreng_plan" ON "inbreng" USING btree ("plan_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inbreng_eenmaal" ON "inbreng" USING btree ("casus_id","plan_id") WHERE status = 'op-tafel' and vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "inbrengbeeindiging_eenmaal" ON "inbrengbeeindiging" USING btree ("casus_id","inbreng_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "regieacceptatie_eenmaal" ON "regieacceptatie" USING btree ("casus_id","aanbieding_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "antwoord_toestemming" ON "antwoord" USING btree ("toestemming_id");--> statement-breakpoint
CREATE UNIQUE INDEX "antwoord_eenmaal_per_gever" ON "antwoord" USING btree ("casus_id","toestemming_id",coalesce(gever_id, gever_organisatie_id)) WHERE ingetrokken_op is null and vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "antwoord_eenmaal_rechter" ON "antwoord" USING btree ("casus_id","toestemming_id") WHERE hoedanigheid = 'rechter' and ingetrokken_op is null and vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "intrekking_eenmaal" ON "intrekking" USING btree ("casus_id","antwoord_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "toestemming_betreft" ON "toestemming" USING btree ("betreft_id");--> statement-breakpoint
CREATE UNIQUE INDEX "uitnodiging_organisatie_eenmaal" ON "uitnodiging" USING btree ("casus_id","organisatie_id") WHERE status = 'open' and vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "uitnodiging_persoon_eenmaal" ON "uitnodiging" USING btree ("casus_id","persoon_id") WHERE status = 'open' and vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "uitnodigingacceptatie_eenmaal" ON "uitnodigingacceptatie" USING btree ("casus_id","uitnodiging_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "afwijking_op_plan" ON "afwijking" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "afwijking_op_betreft" ON "afwijking" USING btree ("betreft_id");--> statement-breakpoint
CREATE INDEX "gezinsplan_op_gezin" ON "gezinsplan" USING btree ("gezin_id");--> statement-breakpoint
CREATE INDEX "gezinsplan_doel_op_plan" ON "gezinsplan_doel" USING btree ("gezinsplan_id","planversie");--> statement-breakpoint
CREATE INDEX "gezinsplan_hulp_op_plan" ON "gezinsplan_hulp" USING btree ("gezinsplan_id","planversie");--> statement-breakpoint
CREATE UNIQUE INDEX "gezinsplan_hulp_een" ON "gezinsplan_hulp" USING btree ("gezinsplan_id","planversie","inzet_id","betreft_id") WHERE "gezinsplan_hulp"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "gezinsplan_kracht_op_plan" ON "gezinsplan_kracht" USING btree ("gezinsplan_id","planversie");--> statement-breakpoint
CREATE INDEX "gezinsplan_schoolloopbaan_op_plan" ON "gezinsplan_schoolloopbaan" USING btree ("gezinsplan_id","planversie");--> statement-breakpoint
CREATE INDEX "gezinsplan_vaststelling_op_plan" ON "gezinsplan_vaststelling" USING btree ("gezinsplan_id","planversie");--> statement-breakpoint
CREATE UNIQUE INDEX "gezinsplan_vaststelling_een" ON "gezinsplan_vaststelling" USING btree ("gezinsplan_id","planversie") WHERE "gezinsplan_vaststelling"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "inzet_op_jeugdige" ON "inzet" USING btree ("jeugdige_id");--> statement-breakpoint
CREATE INDEX "inzet_op_gezin" ON "inzet" USING btree ("gezin_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inzet_beeindiging_een" ON "inzet_beeindiging" USING btree ("inzet_id") WHERE "inzet_beeindiging"."vervallen_op" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "inzet_start_een" ON "inzet_start" USING btree ("inzet_id") WHERE "inzet_start"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "koppeling_op_opp" ON "koppeling" USING btree ("opp_id");--> statement-breakpoint
CREATE INDEX "koppeling_op_gezinsplan" ON "koppeling" USING btree ("gezinsplan_id");--> statement-breakpoint
CREATE INDEX "koppeling_op_jeugdige" ON "koppeling" USING btree ("jeugdige_id");--> statement-breakpoint
CREATE UNIQUE INDEX "koppeling_beeindiging_een" ON "koppeling_beeindiging" USING btree ("koppeling_id") WHERE "koppeling_beeindiging"."vervallen_op" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "koppelinghelft_een" ON "koppelinghelft" USING btree ("koppeling_id","kant") WHERE "koppelinghelft"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "koppelinghelft_op_plan" ON "koppelinghelft" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "opp_op_jeugdige" ON "opp" USING btree ("jeugdige_id");--> statement-breakpoint
CREATE INDEX "opp_begeleiding_op_plan" ON "opp_begeleiding" USING btree ("opp_id","planversie");--> statement-breakpoint
CREATE INDEX "opp_doel_op_plan" ON "opp_doel" USING btree ("opp_id","planversie");--> statement-breakpoint
CREATE INDEX "opp_factor_op_plan" ON "opp_factor" USING btree ("opp_id","planversie");--> statement-breakpoint
CREATE INDEX "opp_instemming_op_plan" ON "opp_instemming" USING btree ("opp_id","planversie");--> statement-breakpoint
CREATE INDEX "opp_jeugdhulp_op_plan" ON "opp_jeugdhulp" USING btree ("opp_id","planversie");--> statement-breakpoint
CREATE UNIQUE INDEX "opp_jeugdhulp_een" ON "opp_jeugdhulp" USING btree ("opp_id","planversie","inzet_id") WHERE "opp_jeugdhulp"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "opp_jeugdhulpverklaring_op_plan" ON "opp_jeugdhulpverklaring" USING btree ("opp_id","planversie");--> statement-breakpoint
CREATE UNIQUE INDEX "opp_jeugdhulpverklaring_een" ON "opp_jeugdhulpverklaring" USING btree ("opp_id","planversie") WHERE "opp_jeugdhulpverklaring"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "opp_leerlinginbreng_op_plan" ON "opp_leerlinginbreng" USING btree ("opp_id","planversie");--> statement-breakpoint
CREATE INDEX "opp_vaststelling_op_plan" ON "opp_vaststelling" USING btree ("opp_id","planversie");--> statement-breakpoint
CREATE UNIQUE INDEX "opp_vaststelling_een" ON "opp_vaststelling" USING btree ("opp_id","planversie","deel") WHERE "opp_vaststelling"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "samenvatting_op_opp" ON "samenvatting" USING btree ("opp_id","planversie");--> statement-breakpoint
CREATE INDEX "samenvatting_op_gezinsplan" ON "samenvatting" USING btree ("gezinsplan_id","planversie");--> statement-breakpoint
CREATE UNIQUE INDEX "externe_verwijzing_uniek" ON "externe_verwijzing" USING btree ("eigenaar_id","systeem","waarde") WHERE "externe_verwijzing"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "externe_verwijzing_rij" ON "externe_verwijzing" USING btree ("rij_id");--> statement-breakpoint
CREATE INDEX "gezinslid_gezin_id" ON "gezinslid" USING btree ("gezin_id");--> statement-breakpoint
CREATE INDEX "gezinslid_persoon_id" ON "gezinslid" USING btree ("persoon_id");--> statement-breakpoint
CREATE UNIQUE INDEX "medewerker_token" ON "medewerker" USING btree ("token_issuer","token_subject") WHERE "medewerker"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "medewerker_van_organisatie" ON "medewerker" USING btree ("organisatie_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisatie_vestigingscode" ON "organisatie" USING btree ("vestigingscode") WHERE "organisatie"."soort" = 'school' and "organisatie"."vervallen_op" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "systeem_client" ON "systeem" USING btree ("issuer","client_id") WHERE "systeem"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "systeem_van_organisatie" ON "systeem" USING btree ("organisatie_id");--> statement-breakpoint
CREATE INDEX "gezagsrelatie_persoon_id" ON "gezagsrelatie" USING btree ("persoon_id");--> statement-breakpoint
CREATE INDEX "gezagsrelatie_houder_persoon_id" ON "gezagsrelatie" USING btree ("houder_persoon_id");--> statement-breakpoint
CREATE INDEX "identiteit_identiteit" ON "identiteit" USING btree ("identiteit");--> statement-breakpoint
CREATE INDEX "inschrijving_persoon_id" ON "inschrijving" USING btree ("persoon_id");--> statement-breakpoint
CREATE INDEX "persoon_eigenaar_id" ON "persoon" USING btree ("eigenaar_id");--> statement-breakpoint
CREATE INDEX "persoontoken_token" ON "persoontoken" USING btree ("issuer","subject");--> statement-breakpoint
CREATE INDEX "ref_gemeente_zoeknaam" ON "ref_gemeente" USING btree ("zoeknaam","gemeentecode");--> statement-breakpoint
CREATE UNIQUE INDEX "ref_pc4_een_voorkeur" ON "ref_pc4" USING btree ("pc4") WHERE "ref_pc4"."voorkeur";--> statement-breakpoint
CREATE INDEX "ref_school_zoeknaam" ON "ref_school" USING btree ("zoeknaam","vestigingscode");--> statement-breakpoint
CREATE INDEX "ref_school_gemeente" ON "ref_school" USING btree ("gemeentecode","zoeknaam","vestigingscode");--> statement-breakpoint
CREATE INDEX "ref_school_zoekplaats" ON "ref_school" USING btree ("zoekplaats");--> statement-breakpoint
CREATE INDEX "ref_school_postcode" ON "ref_school" USING btree ("postcode");--> statement-breakpoint
CREATE UNIQUE INDEX "vervallenverklaring_rij" ON "vervallenverklaring" USING btree ("rij_id","rij_soort","rij_planversie");