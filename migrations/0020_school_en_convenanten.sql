ALTER TABLE "medewerker" ADD CONSTRAINT "medewerker_bij_organisatie" UNIQUE("id","organisatie_id");--> statement-breakpoint
CREATE TABLE "schoolopenstelling" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"persoon_id" uuid NOT NULL,
	"medewerker_id" uuid NOT NULL,
	"door_id" uuid NOT NULL,
	"doel" text NOT NULL,
	"toelichting" text,
	"cellen" text[] NOT NULL,
	"geheimhouding" text,
	"tot" date NOT NULL,
	"beeindigd_op" timestamp(3) with time zone,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "schoolopenstelling_doel" CHECK ("schoolopenstelling"."doel" in ('lesgeven', 'begeleiden-in-de-klas', 'gesprek-met-ouders', 'zorg-rond-gezondheid', 'veiligheid-op-school', 'anders')),
	CONSTRAINT "schoolopenstelling_ander" CHECK ("schoolopenstelling"."medewerker_id" <> "schoolopenstelling"."door_id"),
	CONSTRAINT "schoolopenstelling_geheimhouding" CHECK ("schoolopenstelling"."geheimhouding" in ('ambt', 'beroep', 'wet', 'contract')),
	CONSTRAINT "schoolopenstelling_gezondheid" CHECK ("schoolopenstelling"."geheimhouding" is not null or not 'school/gezondheid' = any ("schoolopenstelling"."cellen")),
	CONSTRAINT "schoolopenstelling_cellen" CHECK (cardinality("schoolopenstelling"."cellen") > 0)
);
--> statement-breakpoint
CREATE TABLE "schoolopenstellingeinde" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"persoon_id" uuid NOT NULL,
	"schoolopenstelling_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"reden" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "convenant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"titel" text NOT NULL,
	"van" date NOT NULL,
	"tot" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "convenant_periode" CHECK ("convenant"."tot" >= "convenant"."van")
);
--> statement-breakpoint
CREATE TABLE "convenanttoetreding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"convenant_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"getekend_op" date NOT NULL,
	"van" date NOT NULL,
	"tot" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "convenanttoetreding_periode" CHECK ("convenanttoetreding"."tot" >= "convenanttoetreding"."van")
);
--> statement-breakpoint
CREATE TABLE "privacyreglement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"titel" text NOT NULL,
	"verwerkingsverantwoordelijke" text NOT NULL,
	"dpia" text NOT NULL,
	"van" date NOT NULL,
	"tot" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "privacyreglement_periode" CHECK ("privacyreglement"."tot" >= "privacyreglement"."van")
);
--> statement-breakpoint
ALTER TABLE "schoolopenstelling" ADD CONSTRAINT "schoolopenstelling_school" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schoolopenstelling" ADD CONSTRAINT "schoolopenstelling_persoon" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schoolopenstelling" ADD CONSTRAINT "schoolopenstelling_collega" FOREIGN KEY ("medewerker_id","eigenaar_id") REFERENCES "public"."medewerker"("id","organisatie_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schoolopenstelling" ADD CONSTRAINT "schoolopenstelling_door" FOREIGN KEY ("door_id","eigenaar_id") REFERENCES "public"."medewerker"("id","organisatie_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schoolopenstellingeinde" ADD CONSTRAINT "schoolopenstellingeinde_van" FOREIGN KEY ("schoolopenstelling_id") REFERENCES "public"."schoolopenstelling"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convenant" ADD CONSTRAINT "convenant_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convenanttoetreding" ADD CONSTRAINT "convenanttoetreding_tot" FOREIGN KEY ("convenant_id") REFERENCES "public"."convenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convenanttoetreding" ADD CONSTRAINT "convenanttoetreding_van" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacyreglement" ADD CONSTRAINT "privacyreglement_van" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "schoolopenstelling_over" ON "schoolopenstelling" USING btree ("persoon_id");--> statement-breakpoint
CREATE UNIQUE INDEX "schoolopenstellingeinde_eenmaal" ON "schoolopenstellingeinde" USING btree ("schoolopenstelling_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "convenanttoetreding_convenant" ON "convenanttoetreding" USING btree ("convenant_id","organisatie_id");--> statement-breakpoint
CREATE INDEX "convenanttoetreding_organisatie" ON "convenanttoetreding" USING btree ("organisatie_id","convenant_id");--> statement-breakpoint
CREATE INDEX "privacyreglement_organisatie" ON "privacyreglement" USING btree ("organisatie_id");
