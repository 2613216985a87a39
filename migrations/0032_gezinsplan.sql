ALTER TABLE "gezinsplan_versie" ADD COLUMN "overleg_met_pleegouders_op" date;--> statement-breakpoint
ALTER TABLE "gezinsplan_versie" ADD COLUMN "instemming_pleegouders_op" date;--> statement-breakpoint
ALTER TABLE "gezinsplan_versie" ADD COLUMN "uitbesteed_aan_id" uuid;--> statement-breakpoint
ALTER TABLE "gezinsplan_versie" ADD CONSTRAINT "gezinsplan_versie_uitbesteed_aan" FOREIGN KEY ("uitbesteed_aan_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezinsplan_versie" ADD CONSTRAINT "gezinsplan_versie_uitbesteed" CHECK ("gezinsplan_versie"."uitbesteed_aan_id" <> "gezinsplan_versie"."eigenaar_id");