CREATE TABLE "vervallenrij" (
	"verklaring_id" uuid NOT NULL,
	"tabel" text NOT NULL,
	"rij_soort" text NOT NULL,
	"rij_id" uuid NOT NULL,
	"rij_planversie" integer NOT NULL,
	"eigenaar_id" uuid,
	CONSTRAINT "vervallenrij_verklaring_id_rij_soort_rij_id_rij_planversie_pk" PRIMARY KEY("verklaring_id","rij_soort","rij_id","rij_planversie")
);
--> statement-breakpoint
CREATE TABLE "vernietiging" (
	"id" uuid PRIMARY KEY NOT NULL,
	"verklaring_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"betreft" uuid,
	"grond" text NOT NULL,
	"toelichting" text,
	"soorten" text[] NOT NULL,
	"aantal" integer NOT NULL,
	"door" uuid NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "vernietiging_grond" CHECK ("vernietiging"."grond" in ('op-verzoek', 'bewaartermijn', 'onrechtmatig')),
	CONSTRAINT "vernietiging_toegelicht" CHECK ("vernietiging"."grond" <> 'onrechtmatig' or "vernietiging"."toelichting" is not null)
);
--> statement-breakpoint
ALTER TABLE "aanwezige" DROP CONSTRAINT "aanwezige_op_overleg";
--> statement-breakpoint
ALTER TABLE "mededeling" DROP CONSTRAINT "mededeling_op_overleg";
--> statement-breakpoint
ALTER TABLE "overlegstuk" DROP CONSTRAINT "overlegstuk_op_overleg";
--> statement-breakpoint
ALTER TABLE "actie" DROP CONSTRAINT "actie_in_overleg";
--> statement-breakpoint
ALTER TABLE "actieterugkoppeling" DROP CONSTRAINT "actieterugkoppeling_van_actie";
--> statement-breakpoint
ALTER TABLE "arrangementbesluit" DROP CONSTRAINT "arrangementbesluit_over";
--> statement-breakpoint
ALTER TABLE "arrangementonderdeel" DROP CONSTRAINT "arrangementonderdeel_van";
--> statement-breakpoint
ALTER TABLE "arrangementvaststelling" DROP CONSTRAINT "arrangementvaststelling_van";
--> statement-breakpoint
ALTER TABLE "consultreactie" DROP CONSTRAINT "consultreactie_op";
--> statement-breakpoint
ALTER TABLE "consultvervolg" DROP CONSTRAINT "consultvervolg_toestemming";
--> statement-breakpoint
ALTER TABLE "consultvervolg" DROP CONSTRAINT "consultvervolg_deling";
--> statement-breakpoint
ALTER TABLE "doelscore" DROP CONSTRAINT "doelscore_van";
--> statement-breakpoint
ALTER TABLE "evaluatieafronding" DROP CONSTRAINT "evaluatieafronding_van";
--> statement-breakpoint
ALTER TABLE "opschalingbesluit" DROP CONSTRAINT "opschalingbesluit_op";
--> statement-breakpoint
ALTER TABLE "opschalingreactie" DROP CONSTRAINT "opschalingreactie_op";
--> statement-breakpoint
ALTER TABLE "overlegakkoord" DROP CONSTRAINT "overlegakkoord_op_overleg";
--> statement-breakpoint
ALTER TABLE "overlegverloop" DROP CONSTRAINT "overlegverloop_op_overleg";
--> statement-breakpoint
ALTER TABLE "uitgenodigde" DROP CONSTRAINT "uitgenodigde_op_overleg";
--> statement-breakpoint
ALTER TABLE "regieacceptatie" DROP CONSTRAINT "regieacceptatie_van_aanbieding";
--> statement-breakpoint
ALTER TABLE "regieacceptatie" DROP CONSTRAINT "regieacceptatie_periode";
--> statement-breakpoint
ALTER TABLE "afspraak" DROP CONSTRAINT "afspraak_op_overleg";
--> statement-breakpoint
ALTER TABLE "afspraak" DROP CONSTRAINT "afspraak_met_actie";
--> statement-breakpoint
ALTER TABLE "verslagdeel" DROP CONSTRAINT "verslagdeel_op_overleg";
--> statement-breakpoint
ALTER TABLE "verslaginstemming" DROP CONSTRAINT "verslaginstemming_op_overleg";
--> statement-breakpoint
ALTER TABLE "verslagvaststelling" DROP CONSTRAINT "verslagvaststelling_op_overleg";
--> statement-breakpoint
ALTER TABLE "gezinsplan_hulp" DROP CONSTRAINT "gezinsplan_hulp_inzet";
--> statement-breakpoint
ALTER TABLE "koppeling" DROP CONSTRAINT "koppeling_opp";
--> statement-breakpoint
ALTER TABLE "koppeling" DROP CONSTRAINT "koppeling_gezinsplan";
--> statement-breakpoint
ALTER TABLE "opp_jeugdhulp" DROP CONSTRAINT "opp_jeugdhulp_inzet";
--> statement-breakpoint
ALTER TABLE "samenvatting" DROP CONSTRAINT "samenvatting_toestemming";
--> statement-breakpoint
ALTER TABLE "samenvatting" ADD COLUMN "vernietigd_op" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "vervallenverklaring" ADD COLUMN "vernietigd_op" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "vervallenrij" ADD CONSTRAINT "vervallenrij_van" FOREIGN KEY ("verklaring_id") REFERENCES "public"."vervallenverklaring"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vernietiging" ADD CONSTRAINT "vernietiging_van" FOREIGN KEY ("verklaring_id") REFERENCES "public"."vervallenverklaring"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vernietiging" ADD CONSTRAINT "vernietiging_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vernietiging" ADD CONSTRAINT "vernietiging_betreft" FOREIGN KEY ("betreft") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "vervallenrij_rij" ON "vervallenrij" USING btree ("rij_id");--> statement-breakpoint
CREATE UNIQUE INDEX "vernietiging_eenmaal" ON "vernietiging" USING btree ("verklaring_id");--> statement-breakpoint
ALTER TABLE "samenvatting" ADD CONSTRAINT "samenvatting_vernietigd" CHECK (("samenvatting"."vernietigd_op" is null) = ("samenvatting"."tekst" <> ''));