CREATE TABLE "privacyafhandeling" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"compartiment" text NOT NULL,
	"persoon_id" uuid NOT NULL,
	"privacyverzoek_id" uuid NOT NULL,
	"uitkomst" text NOT NULL,
	"verstuurd_op" date NOT NULL,
	"ontvangers" text,
	"toelichting" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "privacyafhandeling_uitkomst" CHECK ("privacyafhandeling"."uitkomst" in ('beantwoord', 'niet-in-behandeling')),
	CONSTRAINT "privacyafhandeling_ontvangers" CHECK ("privacyafhandeling"."ontvangers" in ('ingelicht', 'geen-ontvangers', 'niet-ingelicht'))
);
--> statement-breakpoint
CREATE TABLE "privacybesluit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"compartiment" text NOT NULL,
	"persoon_id" uuid NOT NULL,
	"privacyverzoek_id" uuid NOT NULL,
	"over" text NOT NULL,
	"uitkomst" text NOT NULL,
	"grond" text,
	"toelichting" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "privacybesluit_uitkomst" CHECK ("privacybesluit"."uitkomst" in ('uitvoeren', 'weigeren')),
	CONSTRAINT "privacybesluit_grond" CHECK ("privacybesluit"."grond" is null or "privacybesluit"."uitkomst" = 'weigeren' and "privacybesluit"."grond" in ('aanmerkelijk-belang-ander', 'wettelijke-plicht'))
);
--> statement-breakpoint
CREATE TABLE "privacyverlenging" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"compartiment" text NOT NULL,
	"persoon_id" uuid NOT NULL,
	"privacyverzoek_id" uuid NOT NULL,
	"reden" text NOT NULL,
	"bericht_op" date NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "privacyverzoek" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"compartiment" text NOT NULL,
	"persoon_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"compartimenten" text[] NOT NULL,
	"hoedanigheid" text NOT NULL,
	"door_id" uuid,
	"ontvangen_op" date NOT NULL,
	"toelichting" text,
	"identiteit_vastgesteld_op" date,
	"gezag_gecontroleerd_op" date,
	"verlengd_op" date,
	"afgehandeld_op" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "privacyverzoek_plek" UNIQUE("id","persoon_id","eigenaar_id"),
	CONSTRAINT "privacyverzoek_soort" CHECK ("privacyverzoek"."soort" in ('inzage', 'afschrift', 'rectificatie', 'vernietiging', 'beperking', 'bezwaar', 'overdraagbaarheid')),
	CONSTRAINT "privacyverzoek_hoedanigheid" CHECK ("privacyverzoek"."hoedanigheid" in ('zelf', 'gezagdrager', 'vertegenwoordiger')),
	CONSTRAINT "privacyverzoek_compartimenten" CHECK (cardinality("privacyverzoek"."compartimenten") > 0 and "privacyverzoek"."compartimenten" <@ array['school', 'swv', 'jeugdhulp', 'zorg', 'leerplicht', 'gezin', 'casus']),
	CONSTRAINT "privacyverzoek_zelf" CHECK (("privacyverzoek"."hoedanigheid" = 'zelf') = coalesce("privacyverzoek"."door_id" = "privacyverzoek"."persoon_id", false)),
	CONSTRAINT "privacyverzoek_verlengd" CHECK ("privacyverzoek"."verlengd_op" >= "privacyverzoek"."ontvangen_op"),
	CONSTRAINT "privacyverzoek_afgehandeld" CHECK ("privacyverzoek"."afgehandeld_op" >= "privacyverzoek"."ontvangen_op")
);
--> statement-breakpoint
ALTER TABLE "privacyafhandeling" ADD CONSTRAINT "privacyafhandeling_van" FOREIGN KEY ("privacyverzoek_id","persoon_id","eigenaar_id") REFERENCES "public"."privacyverzoek"("id","persoon_id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacybesluit" ADD CONSTRAINT "privacybesluit_van" FOREIGN KEY ("privacyverzoek_id","persoon_id","eigenaar_id") REFERENCES "public"."privacyverzoek"("id","persoon_id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacyverlenging" ADD CONSTRAINT "privacyverlenging_van" FOREIGN KEY ("privacyverzoek_id","persoon_id","eigenaar_id") REFERENCES "public"."privacyverzoek"("id","persoon_id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacyverzoek" ADD CONSTRAINT "privacyverzoek_persoon" FOREIGN KEY ("persoon_id","eigenaar_id") REFERENCES "public"."persoon"("id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacyverzoek" ADD CONSTRAINT "privacyverzoek_door" FOREIGN KEY ("door_id","eigenaar_id") REFERENCES "public"."persoon"("id","eigenaar_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "privacyafhandeling_eenmaal" ON "privacyafhandeling" USING btree ("privacyverzoek_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "privacybesluit_eenmaal" ON "privacybesluit" USING btree ("privacyverzoek_id","over") WHERE vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "privacyverlenging_eenmaal" ON "privacyverlenging" USING btree ("privacyverzoek_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "privacyverzoek_over" ON "privacyverzoek" USING btree ("persoon_id");