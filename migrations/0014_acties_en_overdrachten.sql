CREATE TABLE "aanspreekpunt" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"medewerker_id" uuid NOT NULL,
	"naam" text NOT NULL,
	"functie" text NOT NULL,
	"bereikbaar" text,
	"van" date NOT NULL,
	"tot" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "aanspreekpunt_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "aanspreekpunt_id" UNIQUE("id"),
	CONSTRAINT "aanspreekpunt_periode" CHECK ("aanspreekpunt"."tot" >= "aanspreekpunt"."van")
);
--> statement-breakpoint
CREATE TABLE "actie" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"jeugdige_id" uuid,
	"soort" text NOT NULL,
	"categorie" text NOT NULL,
	"wat" text NOT NULL,
	"organisatie_id" uuid,
	"medewerker_id" uuid,
	"persoon_id" uuid,
	"naam" text,
	"voor" date NOT NULL,
	"overleg_id" uuid,
	"status" text NOT NULL,
	"reden_wijziging" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "actie_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "actie_id" UNIQUE("id"),
	CONSTRAINT "actie_soort" CHECK ("actie"."soort" in ('afspraak', 'klas')),
	CONSTRAINT "actie_categorie" CHECK ("actie"."categorie" in ('basis', 'onderwijs', 'thuissituatie', 'gezondheid', 'veiligheid')),
	CONSTRAINT "actie_over_wie" CHECK ("actie"."categorie" = 'basis' or "actie"."jeugdige_id" is not null),
	CONSTRAINT "actie_wie" CHECK (num_nonnulls("actie"."organisatie_id", "actie"."persoon_id") = 1 and ("actie"."medewerker_id" is null or "actie"."organisatie_id" is not null)),
	CONSTRAINT "actie_status" CHECK ("actie"."status" in ('open', 'gedaan', 'niet-gelukt', 'vervallen'))
);
--> statement-breakpoint
CREATE TABLE "actieterugkoppeling" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"actie_id" uuid NOT NULL,
	"jeugdige_id" uuid,
	"categorie" text NOT NULL,
	"tekst" text NOT NULL,
	"uitkomst" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "actieterugkoppeling_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "actieterugkoppeling_id" UNIQUE("id"),
	CONSTRAINT "actieterugkoppeling_uitkomst" CHECK ("actieterugkoppeling"."uitkomst" in ('gedaan', 'niet-gelukt', 'vervallen'))
);
--> statement-breakpoint
CREATE TABLE "overdracht" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"medewerker_id" uuid NOT NULL,
	"opvolger_id" uuid NOT NULL,
	"per" date NOT NULL,
	"reden" text,
	"bericht_aan_gezin" text NOT NULL,
	"status" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "overdracht_aan_een_ander" CHECK ("overdracht"."opvolger_id" <> "overdracht"."medewerker_id"),
	CONSTRAINT "overdracht_status" CHECK ("overdracht"."status" in ('open', 'geaccepteerd'))
);
--> statement-breakpoint
CREATE TABLE "overdrachtacceptatie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"overdracht_id" uuid NOT NULL,
	"medewerker_id" uuid NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "overdrachtbericht" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"opvolger_id" uuid NOT NULL,
	"van_naam" text NOT NULL,
	"naar_naam" text NOT NULL,
	"tekst" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "overdrachtbericht_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "overdrachtbericht_id" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "overdrachtonderdeel" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"overdracht_id" uuid NOT NULL,
	"medewerker_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"categorie" text NOT NULL,
	"casus_id" uuid,
	"onderwerp_id" uuid NOT NULL,
	"overgegaan_op" timestamp(3) with time zone,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "overdrachtonderdeel_soort" CHECK ("overdrachtonderdeel"."soort" in ('regie', 'regieaanbieding', 'aanspreekpunt', 'actie', 'deelname', 'overdracht'))
);
--> statement-breakpoint
CREATE TABLE "voortgang" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"jeugdige_id" uuid,
	"categorie" text NOT NULL,
	"van" date NOT NULL,
	"tot" date NOT NULL,
	"tekst" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "voortgang_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "voortgang_id" UNIQUE("id"),
	CONSTRAINT "voortgang_categorie" CHECK ("voortgang"."categorie" in ('basis', 'onderwijs', 'thuissituatie', 'gezondheid', 'veiligheid')),
	CONSTRAINT "voortgang_over_wie" CHECK ("voortgang"."categorie" = 'basis' or "voortgang"."jeugdige_id" is not null),
	CONSTRAINT "voortgang_periode" CHECK ("voortgang"."tot" >= "voortgang"."van")
);
--> statement-breakpoint
ALTER TABLE "aanspreekpunt" ADD CONSTRAINT "aanspreekpunt_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aanspreekpunt" ADD CONSTRAINT "aanspreekpunt_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aanspreekpunt" ADD CONSTRAINT "aanspreekpunt_medewerker_id_medewerker_id_fk" FOREIGN KEY ("medewerker_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_medewerker_id_medewerker_id_fk" FOREIGN KEY ("medewerker_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_persoon_id_persoon_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_van_jeugdige" FOREIGN KEY ("casus_id","jeugdige_id") REFERENCES "public"."casusjeugdige"("casus_id","persoon_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actieterugkoppeling" ADD CONSTRAINT "actieterugkoppeling_van_actie" FOREIGN KEY ("casus_id","actie_id") REFERENCES "public"."actie"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_medewerker_id_medewerker_id_fk" FOREIGN KEY ("medewerker_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_opvolger_id_medewerker_id_fk" FOREIGN KEY ("opvolger_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdrachtacceptatie" ADD CONSTRAINT "overdrachtacceptatie_overdracht_id_overdracht_id_fk" FOREIGN KEY ("overdracht_id") REFERENCES "public"."overdracht"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdrachtbericht" ADD CONSTRAINT "overdrachtbericht_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdrachtbericht" ADD CONSTRAINT "overdrachtbericht_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdrachtbericht" ADD CONSTRAINT "overdrachtbericht_opvolger_id_medewerker_id_fk" FOREIGN KEY ("opvolger_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdrachtonderdeel" ADD CONSTRAINT "overdrachtonderdeel_overdracht_id_overdracht_id_fk" FOREIGN KEY ("overdracht_id") REFERENCES "public"."overdracht"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdrachtonderdeel" ADD CONSTRAINT "overdrachtonderdeel_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voortgang" ADD CONSTRAINT "voortgang_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voortgang" ADD CONSTRAINT "voortgang_van_jeugdige" FOREIGN KEY ("casus_id","jeugdige_id") REFERENCES "public"."casusjeugdige"("casus_id","persoon_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "aanspreekpunt_een_tegelijk" ON "aanspreekpunt" USING btree ("casus_id") WHERE tot is null and vervallen_op is null;--> statement-breakpoint
CREATE INDEX "aanspreekpunt_open_van" ON "aanspreekpunt" USING btree ("medewerker_id") WHERE tot is null and vervallen_op is null;--> statement-breakpoint
CREATE INDEX "actie_open_van" ON "actie" USING btree ("medewerker_id") WHERE status = 'open' and vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "overdracht_eenmaal" ON "overdracht" USING btree ("medewerker_id") WHERE status = 'open' and vervallen_op is null;--> statement-breakpoint
CREATE INDEX "overdracht_aan" ON "overdracht" USING btree ("opvolger_id") WHERE status = 'open' and vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "overdrachtacceptatie_eenmaal" ON "overdrachtacceptatie" USING btree ("overdracht_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "overdrachtonderdeel_eenmaal" ON "overdrachtonderdeel" USING btree ("overdracht_id","soort","onderwerp_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "deelnemermedewerker_open_van" ON "deelnemermedewerker" USING btree ("medewerker_id") WHERE tot is null and vervallen_op is null;--> statement-breakpoint
CREATE INDEX "regieaanbieding_aan" ON "regieaanbieding" USING btree ("medewerker_id") WHERE status = 'open' and vervallen_op is null;--> statement-breakpoint
CREATE INDEX "regieaanbieding_naast" ON "regieaanbieding" USING btree ("naast_medewerker_id") WHERE status = 'open' and vervallen_op is null;--> statement-breakpoint
CREATE INDEX "regieperiode_open_van" ON "regieperiode" USING btree ("medewerker_id") WHERE tot is null and vervallen_op is null;