CREATE TABLE "heropening" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"afsluiting_id" uuid NOT NULL,
	"reden" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "heropening_sleutel" PRIMARY KEY("casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "ervaring" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"rol" text NOT NULL,
	"vorm" text NOT NULL,
	"tekst" text NOT NULL,
	"door_persoon_id" uuid,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "ervaring_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "ervaring_vorm" CHECK ("ervaring"."vorm" in ('zelf-geschreven', 'gesprek', 'vragenlijst')),
	CONSTRAINT "ervaring_zelf" CHECK (("ervaring"."vorm" = 'zelf-geschreven') = ("ervaring"."door_persoon_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "doelscore" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"evaluatiemoment_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"gezin_id" uuid,
	"cel" text NOT NULL,
	"doel_soort" text NOT NULL,
	"doel_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"doel_versie" integer NOT NULL,
	"score" text NOT NULL,
	"besluit" text NOT NULL,
	"toelichting" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "doelscore_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "doelscore_waarden" CHECK ("doelscore"."doel_soort" in ('opp-doel', 'gezinsplan-doel') and "doelscore"."score" in ('niet-bereikt', 'op-weg', 'bereikt') and "doelscore"."besluit" in ('doorgaan', 'bijstellen', 'afschalen', 'intensiveren', 'stoppen'))
);
--> statement-breakpoint
CREATE TABLE "evaluatieafronding" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"evaluatiemoment_id" uuid NOT NULL,
	"gehouden_op" date NOT NULL,
	"aanwezig" text[] NOT NULL,
	"afwezig" text[] NOT NULL,
	"redenen" text[] NOT NULL,
	"volgende_op" date,
	"toelichting" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "evaluatieafronding_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "evaluatieafronding_redenen" CHECK (cardinality("evaluatieafronding"."afwezig") = cardinality("evaluatieafronding"."redenen")),
	CONSTRAINT "evaluatieafronding_volgende" CHECK ("evaluatieafronding"."volgende_op" >= "evaluatieafronding"."gehouden_op")
);
--> statement-breakpoint
CREATE TABLE "evaluatiemoment" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"gepland_op" date NOT NULL,
	"plan_ids" uuid[] NOT NULL,
	"criteria" text,
	"status" text NOT NULL,
	"gehouden_op" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "evaluatiemoment_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "evaluatiemoment_id" UNIQUE("id"),
	CONSTRAINT "evaluatiemoment_status" CHECK ("evaluatiemoment"."status" in ('gepland', 'gehouden') and ("evaluatiemoment"."status" = 'gehouden') = ("evaluatiemoment"."gehouden_op" is not null))
);
--> statement-breakpoint
CREATE TABLE "opschaling" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"regiotrede_id" uuid,
	"functie" text NOT NULL,
	"aanleiding" text NOT NULL,
	"vraag" text NOT NULL,
	"overslaan_reden" text,
	"reactie_voor" date NOT NULL,
	"terugkoppel_op" date NOT NULL,
	"door_organisatie_id" uuid,
	"door_persoon_id" uuid,
	"status" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opschaling_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "opschaling_id" UNIQUE("id"),
	CONSTRAINT "opschaling_door" CHECK (num_nonnulls("opschaling"."door_organisatie_id", "opschaling"."door_persoon_id") = 1),
	CONSTRAINT "opschaling_termijn" CHECK ("opschaling"."terugkoppel_op" >= "opschaling"."reactie_voor"),
	CONSTRAINT "opschaling_waarden" CHECK ("opschaling"."aanleiding" in ('geen-besluit', 'tegengestelde-standpunten', 'wachten', 'gezin-en-partijen-oneens', 'anders') and "opschaling"."status" in ('open', 'gereageerd', 'besloten'))
);
--> statement-breakpoint
CREATE TABLE "opschalingbesluit" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"opschaling_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"functie" text NOT NULL,
	"op" date NOT NULL,
	"tekst" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opschalingbesluit_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "opschalingbesluit_soort" CHECK ("opschalingbesluit"."soort" in ('advies', 'afspraak', 'bindend'))
);
--> statement-breakpoint
CREATE TABLE "opschalingreactie" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"opschaling_id" uuid NOT NULL,
	"functie" text NOT NULL,
	"op" date NOT NULL,
	"tekst" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "opschalingreactie_sleutel" PRIMARY KEY("casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "regioafspraak" (
	"id" uuid PRIMARY KEY NOT NULL,
	"naam" text NOT NULL,
	"partij_ids" uuid[] NOT NULL,
	"reikwijdte" text NOT NULL,
	"functionaris" text,
	"van" date NOT NULL,
	"tot" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "regioafspraak_periode" CHECK ("regioafspraak"."tot" >= "regioafspraak"."van")
);
--> statement-breakpoint
CREATE TABLE "regiotrede" (
	"id" uuid PRIMARY KEY NOT NULL,
	"regioafspraak_id" uuid NOT NULL,
	"nummer" integer NOT NULL,
	"functie" text NOT NULL,
	"reactie_dagen" integer NOT NULL,
	"terugkoppel_dagen" integer NOT NULL,
	"doorzettingsmacht" boolean NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "regiotrede_dagen" CHECK ("regiotrede"."reactie_dagen" between 1 and 365 and "regiotrede"."terugkoppel_dagen" between "regiotrede"."reactie_dagen" and 365)
);
--> statement-breakpoint
DROP INDEX "afsluiting_eenmaal";--> statement-breakpoint
ALTER TABLE "afsluiting" ADD COLUMN "nazorg" text;--> statement-breakpoint
ALTER TABLE "afsluiting" ADD COLUMN "zonder_ervaring_reden" text;--> statement-breakpoint
ALTER TABLE "afsluiting" ADD COLUMN "heropend_op" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "heropening" ADD CONSTRAINT "heropening_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heropening" ADD CONSTRAINT "heropening_van_afsluiting" FOREIGN KEY ("casus_id","afsluiting_id") REFERENCES "public"."afsluiting"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ervaring" ADD CONSTRAINT "ervaring_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ervaring" ADD CONSTRAINT "ervaring_door_persoon_id_persoon_id_fk" FOREIGN KEY ("door_persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doelscore" ADD CONSTRAINT "doelscore_betreft_id_persoon_id_fk" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doelscore" ADD CONSTRAINT "doelscore_van" FOREIGN KEY ("casus_id","evaluatiemoment_id") REFERENCES "public"."evaluatiemoment"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluatieafronding" ADD CONSTRAINT "evaluatieafronding_van" FOREIGN KEY ("casus_id","evaluatiemoment_id") REFERENCES "public"."evaluatiemoment"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluatiemoment" ADD CONSTRAINT "evaluatiemoment_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opschaling" ADD CONSTRAINT "opschaling_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opschaling" ADD CONSTRAINT "opschaling_regiotrede_id_regiotrede_id_fk" FOREIGN KEY ("regiotrede_id") REFERENCES "public"."regiotrede"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opschaling" ADD CONSTRAINT "opschaling_door_organisatie_id_organisatie_id_fk" FOREIGN KEY ("door_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opschaling" ADD CONSTRAINT "opschaling_door_persoon_id_persoon_id_fk" FOREIGN KEY ("door_persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opschalingbesluit" ADD CONSTRAINT "opschalingbesluit_op" FOREIGN KEY ("casus_id","opschaling_id") REFERENCES "public"."opschaling"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opschalingreactie" ADD CONSTRAINT "opschalingreactie_op" FOREIGN KEY ("casus_id","opschaling_id") REFERENCES "public"."opschaling"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regiotrede" ADD CONSTRAINT "regiotrede_van" FOREIGN KEY ("regioafspraak_id") REFERENCES "public"."regioafspraak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "heropening_eenmaal" ON "heropening" USING btree ("casus_id","afsluiting_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "doelscore_eenmaal" ON "doelscore" USING btree ("casus_id","evaluatiemoment_id","doel_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "doelscore_op_plan" ON "doelscore" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "doelscore_betreft" ON "doelscore" USING btree ("betreft_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evaluatieafronding_eenmaal" ON "evaluatieafronding" USING btree ("casus_id","evaluatiemoment_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "opschalingbesluit_eenmaal" ON "opschalingbesluit" USING btree ("casus_id","opschaling_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "regiotrede_nummer" ON "regiotrede" USING btree ("regioafspraak_id","nummer");--> statement-breakpoint
CREATE UNIQUE INDEX "afsluiting_eenmaal" ON "afsluiting" USING btree ("casus_id") WHERE vervallen_op is null and heropend_op is null;