CREATE TABLE "vertegenwoordiging" (
	"id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"toestemming_id" uuid NOT NULL,
	"hoedanigheid" text NOT NULL,
	"vertegenwoordiger_id" uuid,
	"vastgesteld_door" text NOT NULL,
	"vastgesteld_op" date NOT NULL,
	"tot" date,
	"waarom_niet_eerder" text,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "vertegenwoordiging_sleutel" PRIMARY KEY("casus_id","id"),
	CONSTRAINT "vertegenwoordiging_id" UNIQUE("id"),
	CONSTRAINT "vertegenwoordiging_hoedanigheid" CHECK ("vertegenwoordiging"."hoedanigheid" in ('gezag', 'curator-of-mentor', 'schriftelijk-gemachtigde', 'partner', 'familielid')),
	CONSTRAINT "vertegenwoordiging_wie" CHECK (("vertegenwoordiging"."vertegenwoordiger_id" is null) = ("vertegenwoordiging"."hoedanigheid" = 'gezag')),
	CONSTRAINT "vertegenwoordiging_periode" CHECK ("vertegenwoordiging"."tot" >= "vertegenwoordiging"."vastgesteld_op")
);
--> statement-breakpoint
ALTER TABLE "antwoord" DROP CONSTRAINT "antwoord_hoedanigheid";--> statement-breakpoint
ALTER TABLE "toestemming" ADD COLUMN "verwerkingsdoelen" text[];--> statement-breakpoint
ALTER TABLE "vertegenwoordiging" ADD CONSTRAINT "vertegenwoordiging_eigenaar_id_organisatie_id_fk" FOREIGN KEY ("eigenaar_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vertegenwoordiging" ADD CONSTRAINT "vertegenwoordiging_vertegenwoordiger_id_persoon_id_fk" FOREIGN KEY ("vertegenwoordiger_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vertegenwoordiging" ADD CONSTRAINT "vertegenwoordiging_op_toestemming" FOREIGN KEY ("casus_id","toestemming_id") REFERENCES "public"."toestemming"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "vertegenwoordiging_toestemming" ON "vertegenwoordiging" USING btree ("toestemming_id");--> statement-breakpoint
CREATE UNIQUE INDEX "vertegenwoordiging_eenmaal" ON "vertegenwoordiging" USING btree ("casus_id","toestemming_id","eigenaar_id","hoedanigheid") WHERE vervallen_op is null;--> statement-breakpoint
ALTER TABLE "antwoord" ADD CONSTRAINT "antwoord_hoedanigheid" CHECK ("antwoord"."hoedanigheid" in ('jeugdige', 'ouder-met-gezag', 'voogd', 'gecertificeerde-instelling', 'rechter', 'vertegenwoordiger'));