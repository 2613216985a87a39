CREATE TABLE "deling" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"door_id" uuid NOT NULL,
	"grond" text NOT NULL,
	"wettelijke_basis" text,
	"doel" text,
	"cellen" text[] NOT NULL,
	"ontvanger_ids" uuid[] NOT NULL,
	"ontvanger_persoon_ids" uuid[] NOT NULL,
	"tot" date NOT NULL,
	"avg_grondslag" text,
	"geheimhouding" text,
	"verzoek_op" date,
	"informeren_op" date,
	"geinformeerd_op" date,
	"bevestigd_door_id" uuid,
	"bevestigd_op" timestamp(3) with time zone,
	"beeindigd_op" timestamp(3) with time zone,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "deling_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "deling_id" UNIQUE("id"),
	CONSTRAINT "deling_grond" CHECK ("deling"."grond" in ('rechtstreeks-betrokken', 'wettelijk', 'vitaal-belang', 'conflict-van-plichten') and ("deling"."grond" = 'wettelijk' or "deling"."wettelijke_basis" is null)),
	CONSTRAINT "deling_wettelijke_basis" CHECK ("deling"."wettelijke_basis" in ('melding-veilig-thuis', 'informatie-aan-gi', 'verzuimmelding', 'swv-aan-schoolbestuur', 'ouder-zonder-gezag')),
	CONSTRAINT "deling_geheimhouding" CHECK ("deling"."geheimhouding" in ('ambt', 'beroep', 'wet', 'contract')),
	CONSTRAINT "deling_vier_ogen" CHECK ("deling"."bevestigd_door_id" <> "deling"."door_id" and ("deling"."bevestigd_door_id" is null) = ("deling"."bevestigd_op" is null))
);
--> statement-breakpoint
CREATE TABLE "delingbeeindiging" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"deling_id" uuid NOT NULL,
	"reden" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "delingbeeindiging_sleutel" PRIMARY KEY("casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "delingbevestiging" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"deling_id" uuid NOT NULL,
	"door_id" uuid NOT NULL,
	"toelichting" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "delingbevestiging_sleutel" PRIMARY KEY("casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "delingverantwoording" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"deling_id" uuid NOT NULL,
	"door_id" uuid NOT NULL,
	"ernst" text,
	"waarom_geen_toestemming" text,
	"waarom_niet_zelf" text,
	"geraadpleegd" text,
	"alternatieven" text,
	"minimale_inhoud" text,
	"anoniem_besproken_op" date,
	"niet_anoniem_reden" text,
	"niet_informeren_reden" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "delingverantwoording_sleutel" PRIMARY KEY("casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "hulpverzoek" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"compartiment" text NOT NULL,
	"persoon_id" uuid NOT NULL,
	"tekst" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "hulpverzoekopenstelling" (
	"id" uuid PRIMARY KEY NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"compartiment" text NOT NULL,
	"persoon_id" uuid NOT NULL,
	"hulpverzoek_id" uuid NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meldcode" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"aanleiding" text NOT NULL,
	"afgesloten_op" timestamp(3) with time zone,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "meldcode_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "meldcode_id" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "meldcodeafsluiting" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"meldcode_id" uuid NOT NULL,
	"besluit" text NOT NULL,
	"onveiligheid" text,
	"kindcheck" text,
	"afweging" text,
	"eindbeslisser" text,
	"reden_niet_melden" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "meldcodeafsluiting_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "meldcodeafsluiting_besluit" CHECK ("meldcodeafsluiting"."besluit" in ('hulp-organiseren', 'melden', 'hulp-en-melden', 'geen-van-beide') and "meldcodeafsluiting"."onveiligheid" in ('geen', 'acuut', 'structureel'))
);
--> statement-breakpoint
CREATE TABLE "meldcodestap" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"meldcode_id" uuid NOT NULL,
	"stap" text NOT NULL,
	"uitkomst" text NOT NULL,
	"op" date NOT NULL,
	"door_id" uuid NOT NULL,
	"toelichting" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "meldcodestap_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "meldcodestap_stap" CHECK ("meldcodestap"."stap" in ('signalen-in-kaart', 'collega-raadplegen', 'gesprek', 'wegen', 'beslissen') and "meldcodestap"."uitkomst" in ('uitgevoerd', 'overgeslagen'))
);
--> statement-breakpoint
CREATE TABLE "antwoordbevestiging" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"toestemming_id" uuid NOT NULL,
	"antwoord_id" uuid NOT NULL,
	"door_organisatie_id" uuid,
	"door_persoon_id" uuid,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "antwoordbevestiging_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "antwoordbevestiging_door" CHECK (num_nonnulls("antwoordbevestiging"."door_organisatie_id", "antwoordbevestiging"."door_persoon_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "zienswijze" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rij_soort" text NOT NULL,
	"rij_id" uuid NOT NULL,
	"onderdeel_soort" text,
	"onderdeel_id" uuid,
	"casus_id" uuid,
	"eigenaar_id" uuid,
	"betreft" uuid,
	"gezin_id" uuid,
	"cel" text NOT NULL,
	"auteur_id" uuid NOT NULL,
	"tekst" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone
);
--> statement-breakpoint
ALTER TABLE "toestemming" ADD COLUMN "ontvanger_persoon_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "deling" ADD CONSTRAINT "deling_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deling" ADD CONSTRAINT "deling_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deling" ADD CONSTRAINT "deling_betreft_id_persoon_id_fk" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deling" ADD CONSTRAINT "deling_door_id_medewerker_id_fk" FOREIGN KEY ("door_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deling" ADD CONSTRAINT "deling_bevestigd_door_id_medewerker_id_fk" FOREIGN KEY ("bevestigd_door_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delingbeeindiging" ADD CONSTRAINT "delingbeeindiging_op_deling" FOREIGN KEY ("casus_id","deling_id") REFERENCES "public"."deling"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delingbevestiging" ADD CONSTRAINT "delingbevestiging_door_id_medewerker_id_fk" FOREIGN KEY ("door_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delingbevestiging" ADD CONSTRAINT "delingbevestiging_op_deling" FOREIGN KEY ("casus_id","deling_id") REFERENCES "public"."deling"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delingverantwoording" ADD CONSTRAINT "delingverantwoording_op_deling" FOREIGN KEY ("casus_id","deling_id") REFERENCES "public"."deling"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hulpverzoek" ADD CONSTRAINT "hulpverzoek_eigenaar" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hulpverzoek" ADD CONSTRAINT "hulpverzoek_persoon" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hulpverzoekopenstelling" ADD CONSTRAINT "hulpverzoekopenstelling_van" FOREIGN KEY ("hulpverzoek_id") REFERENCES "public"."hulpverzoek"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meldcode" ADD CONSTRAINT "meldcode_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meldcode" ADD CONSTRAINT "meldcode_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meldcode" ADD CONSTRAINT "meldcode_betreft_id_persoon_id_fk" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meldcodeafsluiting" ADD CONSTRAINT "meldcodeafsluiting_van" FOREIGN KEY ("casus_id","meldcode_id") REFERENCES "public"."meldcode"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meldcodestap" ADD CONSTRAINT "meldcodestap_door_id_medewerker_id_fk" FOREIGN KEY ("door_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meldcodestap" ADD CONSTRAINT "meldcodestap_van" FOREIGN KEY ("casus_id","meldcode_id") REFERENCES "public"."meldcode"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "antwoordbevestiging" ADD CONSTRAINT "antwoordbevestiging_door_organisatie_id_organisatie_id_fk" FOREIGN KEY ("door_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "antwoordbevestiging" ADD CONSTRAINT "antwoordbevestiging_door_persoon_id_persoon_id_fk" FOREIGN KEY ("door_persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "antwoordbevestiging" ADD CONSTRAINT "antwoordbevestiging_van_antwoord" FOREIGN KEY ("casus_id","antwoord_id") REFERENCES "public"."antwoord"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zienswijze" ADD CONSTRAINT "zienswijze_auteur" FOREIGN KEY ("auteur_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deling_betreft" ON "deling" USING btree ("betreft_id");--> statement-breakpoint
CREATE UNIQUE INDEX "delingbeeindiging_eenmaal" ON "delingbeeindiging" USING btree ("casus_id","deling_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "delingbevestiging_eenmaal" ON "delingbevestiging" USING btree ("casus_id","deling_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "delingverantwoording_eenmaal" ON "delingverantwoording" USING btree ("casus_id","deling_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "hulpverzoekopenstelling_eenmaal" ON "hulpverzoekopenstelling" USING btree ("hulpverzoek_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "meldcode_betreft" ON "meldcode" USING btree ("betreft_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meldcodeafsluiting_eenmaal" ON "meldcodeafsluiting" USING btree ("casus_id","meldcode_id") WHERE vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "meldcodestap_eenmaal" ON "meldcodestap" USING btree ("casus_id","meldcode_id","stap") WHERE vervallen_op is null;--> statement-breakpoint
CREATE UNIQUE INDEX "antwoordbevestiging_eenmaal" ON "antwoordbevestiging" USING btree ("casus_id","antwoord_id",coalesce(door_organisatie_id, door_persoon_id)) WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "zienswijze_rij" ON "zienswijze" USING btree ("rij_id");--> statement-breakpoint
CREATE INDEX "zienswijze_onderdeel" ON "zienswijze" USING btree ("onderdeel_id");