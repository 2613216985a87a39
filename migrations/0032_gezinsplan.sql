CREATE TABLE "gezinsplan_afschrift" (
	"id" uuid NOT NULL,
	"planversie" integer NOT NULL,
	"gezinsplan_id" uuid NOT NULL,
	"gezin_id" uuid NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"aan_id" uuid NOT NULL,
	"gevraagd_op" date,
	"verstrekt_op" date,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"vervallen_op" timestamp(3) with time zone,
	CONSTRAINT "gezinsplan_afschrift_id_planversie_pk" PRIMARY KEY("id","planversie"),
	CONSTRAINT "gezinsplan_afschrift_wanneer" CHECK (num_nonnulls("gezinsplan_afschrift"."gevraagd_op", "gezinsplan_afschrift"."verstrekt_op") > 0),
	CONSTRAINT "gezinsplan_afschrift_volgorde" CHECK ("gezinsplan_afschrift"."verstrekt_op" >= "gezinsplan_afschrift"."gevraagd_op")
);
--> statement-breakpoint
ALTER TABLE "gezinsplan_versie" ADD COLUMN "overleg_met_pleegouders_op" date;--> statement-breakpoint
ALTER TABLE "gezinsplan_versie" ADD COLUMN "instemming_pleegouders_op" date;--> statement-breakpoint
ALTER TABLE "gezinsplan_versie" ADD COLUMN "uitbesteed_aan_id" uuid;--> statement-breakpoint
ALTER TABLE "gezinsplan_afschrift" ADD CONSTRAINT "gezinsplan_afschrift_versie" FOREIGN KEY ("gezinsplan_id","planversie") REFERENCES "public"."gezinsplan_versie"("id","planversie") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_afschrift" ADD CONSTRAINT "gezinsplan_afschrift_aan" FOREIGN KEY ("aan_id") REFERENCES "public"."persoon"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "gezinsplan_afschrift_op_plan" ON "gezinsplan_afschrift" USING btree ("gezinsplan_id","planversie");--> statement-breakpoint
ALTER TABLE "gezinsplan_versie" ADD CONSTRAINT "gezinsplan_versie_uitbesteed_aan" FOREIGN KEY ("uitbesteed_aan_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_versie" ADD CONSTRAINT "gezinsplan_versie_uitbesteed" CHECK ("gezinsplan_versie"."uitbesteed_aan_id" <> "gezinsplan_versie"."eigenaar_id");