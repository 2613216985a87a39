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
ALTER TABLE "persoonsnummer" ADD CONSTRAINT "persoonsnummer_persoon" FOREIGN KEY ("persoon_id","eigenaar_id") REFERENCES "public"."persoon"("id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persoonsnummerkluis" ADD CONSTRAINT "persoonsnummerkluis_van" FOREIGN KEY ("persoonsnummer_id") REFERENCES "public"."persoonsnummer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persoonsnummerkluis" ADD CONSTRAINT "persoonsnummerkluis_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "persoonsnummer_een_per_soort" ON "persoonsnummer" USING btree ("persoon_id","soort") WHERE "persoonsnummer"."vervallen_op" is null;