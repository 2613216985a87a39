CREATE TABLE "arrangement" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"doel" text NOT NULL,
	"van" date NOT NULL,
	"tot" date,
	"status" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "arrangement_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "arrangement_id" UNIQUE("id"),
	CONSTRAINT "arrangement_status" CHECK ("arrangement"."status" in ('concept', 'vastgesteld', 'beeindigd')),
	CONSTRAINT "arrangement_periode" CHECK ("arrangement"."tot" >= "arrangement"."van")
);
--> statement-breakpoint
CREATE TABLE "arrangementbesluit" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"arrangement_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"onderdeel_id" uuid NOT NULL,
	"onderdeel_soort" text NOT NULL,
	"uitkomst" text NOT NULL,
	"op" date NOT NULL,
	"door_id" uuid NOT NULL,
	"organisatie_soort" text NOT NULL,
	"functie" text,
	"mandaat_id" uuid,
	"motivering" text,
	"beslisser_id" uuid,
	"uiterlijk_op" date,
	"afgehandeld_op" timestamp(3) with time zone,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "arrangementbesluit_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "arrangementbesluit_id" UNIQUE("id"),
	CONSTRAINT "arrangementbesluit_waarden" CHECK ("arrangementbesluit"."uitkomst" in ('toegekend', 'afgewezen', 'voorstel') and "arrangementbesluit"."onderdeel_soort" in ('onderwijsplek', 'onderwijsondersteuning', 'jeugdhulp', 'gezinshulp', 'medische-zorg', 'begeleiding-of-langdurige-zorg', 'leerplicht', 'vervoer')),
	CONSTRAINT "arrangementbesluit_voorstel" CHECK (case when "arrangementbesluit"."uitkomst" = 'voorstel' then "arrangementbesluit"."uiterlijk_op" is not null and "arrangementbesluit"."uiterlijk_op" >= "arrangementbesluit"."op" and "arrangementbesluit"."mandaat_id" is null else num_nonnulls("arrangementbesluit"."beslisser_id", "arrangementbesluit"."uiterlijk_op", "arrangementbesluit"."afgehandeld_op") = 0 end)
);
--> statement-breakpoint
CREATE TABLE "arrangementonderdeel" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"arrangement_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"oordeel" text NOT NULL,
	"toelichting" text,
	"kader" text,
	"uitvoerder" text,
	"financier" text,
	"omvang" text,
	"doel" text,
	"van" date,
	"tot" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "arrangementonderdeel_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "arrangementonderdeel_id" UNIQUE("id"),
	CONSTRAINT "arrangementonderdeel_waarden" CHECK ("arrangementonderdeel"."soort" in ('onderwijsplek', 'onderwijsondersteuning', 'jeugdhulp', 'gezinshulp', 'medische-zorg', 'begeleiding-of-langdurige-zorg', 'leerplicht', 'vervoer') and "arrangementonderdeel"."oordeel" in ('nodig', 'niet-nodig') and "arrangementonderdeel"."kader" in ('schoolbudget', 'passend-onderwijs', 'vrij-toegankelijk', 'jeugdwet', 'wmo', 'wlz', 'zvw', 'leerplichtwet', 'leerlingenvervoer', 'anders')),
	CONSTRAINT "arrangementonderdeel_periode" CHECK ("arrangementonderdeel"."tot" >= "arrangementonderdeel"."van")
);
--> statement-breakpoint
CREATE TABLE "arrangementvaststelling" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"arrangement_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"door_id" uuid NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "arrangementvaststelling_sleutel" PRIMARY KEY("casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "mandaat" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"gever_soort" text NOT NULL,
	"aan_id" uuid NOT NULL,
	"functies" text[] NOT NULL,
	"onderdelen" text[] NOT NULL,
	"hoogstens_maanden" integer,
	"vindplaats" text NOT NULL,
	"van" date NOT NULL,
	"tot" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "mandaat_aan_ander" CHECK ("mandaat"."aan_id" <> "mandaat"."eigenaar_id"),
	CONSTRAINT "mandaat_periode" CHECK ("mandaat"."tot" >= "mandaat"."van"),
	CONSTRAINT "mandaat_maanden" CHECK ("mandaat"."hoogstens_maanden" between 1 and 240),
	CONSTRAINT "mandaat_onderdelen" CHECK (cardinality("mandaat"."onderdelen") > 0 and "mandaat"."onderdelen" <@ array['onderwijsplek', 'onderwijsondersteuning', 'jeugdhulp', 'gezinshulp', 'medische-zorg', 'begeleiding-of-langdurige-zorg', 'leerplicht', 'vervoer'])
);
--> statement-breakpoint
ALTER TABLE "arrangement" ADD CONSTRAINT "arrangement_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement" ADD CONSTRAINT "arrangement_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement" ADD CONSTRAINT "arrangement_betreft_id_persoon_id_fk" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementbesluit" ADD CONSTRAINT "arrangementbesluit_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementbesluit" ADD CONSTRAINT "arrangementbesluit_betreft_id_persoon_id_fk" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementbesluit" ADD CONSTRAINT "arrangementbesluit_door_id_organisatie_id_fk" FOREIGN KEY ("door_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementbesluit" ADD CONSTRAINT "arrangementbesluit_mandaat_id_mandaat_id_fk" FOREIGN KEY ("mandaat_id") REFERENCES "public"."mandaat"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementbesluit" ADD CONSTRAINT "arrangementbesluit_beslisser_id_organisatie_id_fk" FOREIGN KEY ("beslisser_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementbesluit" ADD CONSTRAINT "arrangementbesluit_over" FOREIGN KEY ("casus_id","onderdeel_id") REFERENCES "public"."arrangementonderdeel"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementonderdeel" ADD CONSTRAINT "arrangementonderdeel_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementonderdeel" ADD CONSTRAINT "arrangementonderdeel_betreft_id_persoon_id_fk" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementonderdeel" ADD CONSTRAINT "arrangementonderdeel_van" FOREIGN KEY ("casus_id","arrangement_id") REFERENCES "public"."arrangement"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementvaststelling" ADD CONSTRAINT "arrangementvaststelling_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementvaststelling" ADD CONSTRAINT "arrangementvaststelling_betreft_id_persoon_id_fk" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementvaststelling" ADD CONSTRAINT "arrangementvaststelling_door_id_organisatie_id_fk" FOREIGN KEY ("door_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangementvaststelling" ADD CONSTRAINT "arrangementvaststelling_van" FOREIGN KEY ("casus_id","arrangement_id") REFERENCES "public"."arrangement"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandaat" ADD CONSTRAINT "mandaat_gever" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandaat" ADD CONSTRAINT "mandaat_aan" FOREIGN KEY ("aan_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "arrangement_een_staat" ON "arrangement" USING btree ("casus_id","betreft_id","eigenaar_id") WHERE status = 'vastgesteld' and vervallen_op is null;--> statement-breakpoint
CREATE INDEX "arrangement_betreft" ON "arrangement" USING btree ("betreft_id");--> statement-breakpoint
CREATE UNIQUE INDEX "arrangementbesluit_eenmaal" ON "arrangementbesluit" USING btree ("casus_id","onderdeel_id") WHERE uitkomst <> 'voorstel' and vervallen_op is null;--> statement-breakpoint
CREATE INDEX "arrangementbesluit_arrangement" ON "arrangementbesluit" USING btree ("arrangement_id");--> statement-breakpoint
CREATE INDEX "arrangementbesluit_onderdeel" ON "arrangementbesluit" USING btree ("onderdeel_id");--> statement-breakpoint
CREATE INDEX "arrangementonderdeel_arrangement" ON "arrangementonderdeel" USING btree ("arrangement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "arrangementvaststelling_eenmaal" ON "arrangementvaststelling" USING btree ("arrangement_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "mandaat_van" ON "mandaat" USING btree ("eigenaar_id");