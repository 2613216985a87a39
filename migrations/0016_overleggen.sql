CREATE TABLE "aanwezige" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"overleg_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"organisatie_id" uuid,
	"medewerker_id" uuid,
	"persoon_id" uuid,
	"van" timestamp(3) with time zone NOT NULL,
	"tot" timestamp(3) with time zone,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "aanwezige_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "aanwezige_een_van_beide" CHECK (num_nonnulls("aanwezige"."organisatie_id", "aanwezige"."persoon_id") = 1 and ("aanwezige"."medewerker_id" is null or "aanwezige"."organisatie_id" is not null)),
	CONSTRAINT "aanwezige_periode" CHECK ("aanwezige"."tot" >= "aanwezige"."van")
);
--> statement-breakpoint
CREATE TABLE "mededeling" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"overleg_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"overlegstuk_id" uuid NOT NULL,
	"betreft_id" uuid NOT NULL,
	"aan_organisatie_id" uuid,
	"aan_persoon_id" uuid,
	"cellen" text[] NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "mededeling_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "mededeling_een_van_beide" CHECK (num_nonnulls("mededeling"."aan_organisatie_id", "mededeling"."aan_persoon_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "overlegstuk" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"overleg_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"betreft_id" uuid NOT NULL,
	"cellen" text[] NOT NULL,
	"doel" text NOT NULL,
	"avg_grondslag" text NOT NULL,
	"geheimhouding" text,
	"van_tafel_op" timestamp(3) with time zone,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "overlegstuk_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "overlegstuk_geheimhouding" CHECK ("overlegstuk"."geheimhouding" in ('ambt', 'beroep', 'wet', 'contract'))
);
--> statement-breakpoint
CREATE TABLE "overleg" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"soort" text NOT NULL,
	"naam" text,
	"gepland_op" timestamp(3) with time zone NOT NULL,
	"duur_minuten" integer NOT NULL,
	"plaats" text,
	"status" text NOT NULL,
	"zonder_gezin_reden" text,
	"zonder_gezin_deling_id" uuid,
	"zonder_gezin_toelichting" text,
	"begonnen_op" timestamp(3) with time zone,
	"open_tot" timestamp(3) with time zone,
	"afgerond_op" timestamp(3) with time zone,
	"regisseur_organisatie_id" uuid,
	"regisseur_persoon_id" uuid,
	"evaluatie_op" date,
	"verslag_vastgesteld_op" timestamp(3) with time zone,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "overleg_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "overleg_id" UNIQUE("id"),
	CONSTRAINT "overleg_soort" CHECK ("overleg"."soort" in ('ondersteuningsteam', 'mdo', 'zat', 'knooppunt', 'integraal-arrangeren', 'keukentafel', 'cvb', 'thuiszitters') and "overleg"."status" in ('gepland', 'begonnen', 'gehouden', 'afgelast')),
	CONSTRAINT "overleg_duur" CHECK ("overleg"."duur_minuten" between 5 and 480),
	CONSTRAINT "overleg_cel" CHECK ("overleg"."cel" = case when "overleg"."zonder_gezin_reden" is null then 'casus/basis' else 'casus/veiligheid' end),
	CONSTRAINT "overleg_zonder_gezin" CHECK (("overleg"."zonder_gezin_reden" is null) = ("overleg"."zonder_gezin_toelichting" is null)
        and ("overleg"."zonder_gezin_reden" is not distinct from 'deling-zonder-toestemming') = ("overleg"."zonder_gezin_deling_id" is not null)),
	CONSTRAINT "overleg_open" CHECK (("overleg"."begonnen_op" is null) = ("overleg"."open_tot" is null) and ("overleg"."status" <> 'begonnen' or "overleg"."begonnen_op" is not null)),
	CONSTRAINT "overleg_regisseur" CHECK (num_nonnulls("overleg"."regisseur_organisatie_id", "overleg"."regisseur_persoon_id") <= 1),
	CONSTRAINT "overleg_verslag" CHECK ("overleg"."verslag_vastgesteld_op" is null or "overleg"."status" = 'gehouden')
);
--> statement-breakpoint
CREATE TABLE "overlegakkoord" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"overleg_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"toelichting" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "overlegakkoord_sleutel" PRIMARY KEY("casus_id","id")
);
--> statement-breakpoint
CREATE TABLE "overlegverloop" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"overleg_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"stap" text NOT NULL,
	"op" timestamp(3) with time zone NOT NULL,
	"reden" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "overlegverloop_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "overlegverloop_stap" CHECK ("overlegverloop"."stap" in ('begonnen', 'gehouden', 'afgelast'))
);
--> statement-breakpoint
CREATE TABLE "uitgenodigde" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"overleg_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"organisatie_id" uuid,
	"medewerker_id" uuid,
	"persoon_id" uuid,
	"reden" text NOT NULL,
	"besluit_nodig" boolean NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "uitgenodigde_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "uitgenodigde_een_van_beide" CHECK (num_nonnulls("uitgenodigde"."organisatie_id", "uitgenodigde"."persoon_id") = 1 and ("uitgenodigde"."medewerker_id" is null or "uitgenodigde"."organisatie_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "afspraak" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"overleg_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"betreft_id" uuid NOT NULL,
	"organisatie_id" uuid,
	"medewerker_id" uuid,
	"persoon_id" uuid,
	"wat" text NOT NULL,
	"voor" date NOT NULL,
	"actie_id" uuid,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "afspraak_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "afspraak_een_van_beide" CHECK (num_nonnulls("afspraak"."organisatie_id", "afspraak"."persoon_id") = 1 and ("afspraak"."medewerker_id" is null or "afspraak"."organisatie_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "verslagdeel" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"overleg_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"betreft_id" uuid NOT NULL,
	"onderdeel" text NOT NULL,
	"tekst" text NOT NULL,
	"van" text,
	"door_organisatie_id" uuid,
	"door_persoon_id" uuid,
	"aan" text,
	"wijze" text,
	"uiterlijk_op" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "verslagdeel_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "verslagdeel_onderdeel" CHECK ("verslagdeel"."onderdeel" in ('behoefte', 'mogelijkheid', 'doel', 'besluit', 'voorstel', 'terugkoppeling', 'aanvulling') and "verslagdeel"."van" in ('jongere', 'ouder', 'leraar')),
	CONSTRAINT "verslagdeel_behoefte" CHECK (("verslagdeel"."onderdeel" = 'behoefte') = ("verslagdeel"."van" is not null)),
	CONSTRAINT "verslagdeel_besluit" CHECK (("verslagdeel"."onderdeel" in ('besluit', 'voorstel')) = (num_nonnulls("verslagdeel"."door_organisatie_id", "verslagdeel"."door_persoon_id") = 1)),
	CONSTRAINT "verslagdeel_terugkoppeling" CHECK (num_nonnulls("verslagdeel"."aan", "verslagdeel"."wijze", "verslagdeel"."uiterlijk_op") = case when "verslagdeel"."onderdeel" = 'terugkoppeling' then 3 else 0 end)
);
--> statement-breakpoint
CREATE TABLE "verslaginstemming" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"overleg_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"door_organisatie_id" uuid,
	"door_persoon_id" uuid,
	"uitkomst" text NOT NULL,
	"toelichting" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "verslaginstemming_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "verslaginstemming_een_van_beide" CHECK (num_nonnulls("verslaginstemming"."door_organisatie_id", "verslaginstemming"."door_persoon_id") = 1),
	CONSTRAINT "verslaginstemming_uitkomst" CHECK ("verslaginstemming"."uitkomst" in ('ingestemd', 'niet-eens'))
);
--> statement-breakpoint
CREATE TABLE "verslagvaststelling" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"overleg_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"cel" text NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "verslagvaststelling_sleutel" PRIMARY KEY("casus_id","id")
);
--> statement-breakpoint
ALTER TABLE "aanwezige" ADD CONSTRAINT "aanwezige_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aanwezige" ADD CONSTRAINT "aanwezige_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aanwezige" ADD CONSTRAINT "aanwezige_medewerker_id_medewerker_id_fk" FOREIGN KEY ("medewerker_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aanwezige" ADD CONSTRAINT "aanwezige_persoon_id_persoon_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aanwezige" ADD CONSTRAINT "aanwezige_op_overleg" FOREIGN KEY ("casus_id","overleg_id") REFERENCES "public"."overleg"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mededeling" ADD CONSTRAINT "mededeling_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mededeling" ADD CONSTRAINT "mededeling_aan_organisatie_id_organisatie_id_fk" FOREIGN KEY ("aan_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mededeling" ADD CONSTRAINT "mededeling_aan_persoon_id_persoon_id_fk" FOREIGN KEY ("aan_persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mededeling" ADD CONSTRAINT "mededeling_op_overleg" FOREIGN KEY ("casus_id","overleg_id") REFERENCES "public"."overleg"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegstuk" ADD CONSTRAINT "overlegstuk_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegstuk" ADD CONSTRAINT "overlegstuk_betreft_id_persoon_id_fk" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegstuk" ADD CONSTRAINT "overlegstuk_op_overleg" FOREIGN KEY ("casus_id","overleg_id") REFERENCES "public"."overleg"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overleg" ADD CONSTRAINT "overleg_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overleg" ADD CONSTRAINT "overleg_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overleg" ADD CONSTRAINT "overleg_regisseur_organisatie_id_organisatie_id_fk" FOREIGN KEY ("regisseur_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overleg" ADD CONSTRAINT "overleg_regisseur_persoon_id_persoon_id_fk" FOREIGN KEY ("regisseur_persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegakkoord" ADD CONSTRAINT "overlegakkoord_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegakkoord" ADD CONSTRAINT "overlegakkoord_op_overleg" FOREIGN KEY ("casus_id","overleg_id") REFERENCES "public"."overleg"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegverloop" ADD CONSTRAINT "overlegverloop_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegverloop" ADD CONSTRAINT "overlegverloop_op_overleg" FOREIGN KEY ("casus_id","overleg_id") REFERENCES "public"."overleg"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitgenodigde" ADD CONSTRAINT "uitgenodigde_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitgenodigde" ADD CONSTRAINT "uitgenodigde_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitgenodigde" ADD CONSTRAINT "uitgenodigde_medewerker_id_medewerker_id_fk" FOREIGN KEY ("medewerker_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitgenodigde" ADD CONSTRAINT "uitgenodigde_persoon_id_persoon_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitgenodigde" ADD CONSTRAINT "uitgenodigde_op_overleg" FOREIGN KEY ("casus_id","overleg_id") REFERENCES "public"."overleg"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_betreft_id_persoon_id_fk" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_medewerker_id_medewerker_id_fk" FOREIGN KEY ("medewerker_id") REFERENCES "public"."medewerker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_persoon_id_persoon_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_op_overleg" FOREIGN KEY ("casus_id","overleg_id") REFERENCES "public"."overleg"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verslagdeel" ADD CONSTRAINT "verslagdeel_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verslagdeel" ADD CONSTRAINT "verslagdeel_betreft_id_persoon_id_fk" FOREIGN KEY ("betreft_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verslagdeel" ADD CONSTRAINT "verslagdeel_door_organisatie_id_organisatie_id_fk" FOREIGN KEY ("door_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verslagdeel" ADD CONSTRAINT "verslagdeel_door_persoon_id_persoon_id_fk" FOREIGN KEY ("door_persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verslagdeel" ADD CONSTRAINT "verslagdeel_op_overleg" FOREIGN KEY ("casus_id","overleg_id") REFERENCES "public"."overleg"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verslaginstemming" ADD CONSTRAINT "verslaginstemming_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verslaginstemming" ADD CONSTRAINT "verslaginstemming_door_organisatie_id_organisatie_id_fk" FOREIGN KEY ("door_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verslaginstemming" ADD CONSTRAINT "verslaginstemming_door_persoon_id_persoon_id_fk" FOREIGN KEY ("door_persoon_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verslaginstemming" ADD CONSTRAINT "verslaginstemming_op_overleg" FOREIGN KEY ("casus_id","overleg_id") REFERENCES "public"."overleg"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verslagvaststelling" ADD CONSTRAINT "verslagvaststelling_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verslagvaststelling" ADD CONSTRAINT "verslagvaststelling_op_overleg" FOREIGN KEY ("casus_id","overleg_id") REFERENCES "public"."overleg"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aanwezige_overleg" ON "aanwezige" USING btree ("overleg_id");--> statement-breakpoint
CREATE UNIQUE INDEX "aanwezige_eenmaal" ON "aanwezige" USING btree ("casus_id","overleg_id",coalesce(medewerker_id, organisatie_id, persoon_id)) WHERE tot is null and vervallen_op is null;--> statement-breakpoint
CREATE INDEX "mededeling_overleg" ON "mededeling" USING btree ("overleg_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mededeling_eenmaal" ON "mededeling" USING btree ("casus_id","overlegstuk_id",coalesce(aan_organisatie_id, aan_persoon_id));--> statement-breakpoint
CREATE INDEX "overlegstuk_overleg" ON "overlegstuk" USING btree ("overleg_id");--> statement-breakpoint
CREATE INDEX "overlegstuk_betreft" ON "overlegstuk" USING btree ("betreft_id");--> statement-breakpoint
CREATE INDEX "overlegakkoord_overleg" ON "overlegakkoord" USING btree ("overleg_id");--> statement-breakpoint
CREATE INDEX "overlegverloop_overleg" ON "overlegverloop" USING btree ("overleg_id");--> statement-breakpoint
CREATE UNIQUE INDEX "overlegverloop_eenmaal" ON "overlegverloop" USING btree ("casus_id","overleg_id","stap") WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "uitgenodigde_overleg" ON "uitgenodigde" USING btree ("overleg_id");--> statement-breakpoint
CREATE UNIQUE INDEX "uitgenodigde_eenmaal" ON "uitgenodigde" USING btree ("casus_id","overleg_id",coalesce(medewerker_id, organisatie_id, persoon_id)) WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "afspraak_overleg" ON "afspraak" USING btree ("overleg_id");--> statement-breakpoint
CREATE INDEX "verslagdeel_overleg" ON "verslagdeel" USING btree ("overleg_id");--> statement-breakpoint
CREATE INDEX "verslaginstemming_overleg" ON "verslaginstemming" USING btree ("overleg_id");--> statement-breakpoint
CREATE UNIQUE INDEX "verslaginstemming_eenmaal" ON "verslaginstemming" USING btree ("casus_id","overleg_id",coalesce(door_organisatie_id, door_persoon_id)) WHERE vervallen_op is null;--> statement-breakpoint
CREATE INDEX "verslagvaststelling_overleg" ON "verslagvaststelling" USING btree ("overleg_id");--> statement-breakpoint
CREATE UNIQUE INDEX "verslagvaststelling_eenmaal" ON "verslagvaststelling" USING btree ("casus_id","overleg_id") WHERE vervallen_op is null;