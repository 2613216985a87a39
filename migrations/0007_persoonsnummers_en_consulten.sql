CREATE TABLE "consult" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"gevraagd_aan_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"vraag" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "consult_aan_een_ander" CHECK ("consult"."eigenaar_id" <> "consult"."gevraagd_aan_id"),
	CONSTRAINT "consult_soort" CHECK ("consult"."soort" in ('advies', 'meedenken', 'deskundigheid', 'verwijzing', 'veiligheid'))
);
--> statement-breakpoint
CREATE TABLE "consultreactie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"consult_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"tekst" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "consultvervolg" (
	"id" uuid PRIMARY KEY NOT NULL,
	"consult_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"persoon_id" uuid NOT NULL,
	"toestemming_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"reden" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "persoonsnummer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"persoon_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"compartiment" text NOT NULL,
	"organisatie_soort" text NOT NULL,
	"soort" text NOT NULL,
	"gecontroleerd_op" date NOT NULL,
	"gecontroleerd_door" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "persoonsnummer_soort" CHECK ("persoonsnummer"."soort" in ('bsn', 'pgn'))
);
--> statement-breakpoint
CREATE TABLE "persoonsnummerkluis" (
	"persoonsnummer_id" uuid PRIMARY KEY NOT NULL,
	"persoon_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"sleutel" text NOT NULL,
	"cijfertekst" "bytea" NOT NULL,
	"zoekwaarde" "bytea" NOT NULL,
	CONSTRAINT "persoonsnummer_van_ander" UNIQUE("eigenaar_id","soort","zoekwaarde")
);
--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_gevraagd_aan" FOREIGN KEY ("gevraagd_aan_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultreactie" ADD CONSTRAINT "consultreactie_op" FOREIGN KEY ("consult_id") REFERENCES "public"."consult"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultreactie" ADD CONSTRAINT "consultreactie_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultvervolg" ADD CONSTRAINT "consultvervolg_van" FOREIGN KEY ("consult_id") REFERENCES "public"."consult"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultvervolg" ADD CONSTRAINT "consultvervolg_toestemming" FOREIGN KEY ("casus_id","toestemming_id") REFERENCES "public"."toestemming"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persoonsnummer" ADD CONSTRAINT "persoonsnummer_persoon" FOREIGN KEY ("persoon_id","eigenaar_id") REFERENCES "public"."persoon"("id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persoonsnummerkluis" ADD CONSTRAINT "persoonsnummerkluis_van" FOREIGN KEY ("persoonsnummer_id") REFERENCES "public"."persoonsnummer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persoonsnummerkluis" ADD CONSTRAINT "persoonsnummerkluis_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consultreactie_consult" ON "consultreactie" USING btree ("consult_id");--> statement-breakpoint
CREATE UNIQUE INDEX "consultvervolg_eenmaal" ON "consultvervolg" USING btree ("consult_id","persoon_id") WHERE "consultvervolg"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "consultvervolg_casus" ON "consultvervolg" USING btree ("casus_id");--> statement-breakpoint
CREATE UNIQUE INDEX "persoonsnummer_een_per_soort" ON "persoonsnummer" USING btree ("persoon_id","soort") WHERE "persoonsnummer"."vervallen_op" is null;