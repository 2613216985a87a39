-- What was never held against what is there: an actie that named a meeting of no casus of its own names none.
UPDATE "weergave" w SET "positie" = nextval('historie_positie'), "json" = (w."json"::jsonb - 'overlegId')::text FROM "actie" a
  WHERE w."soort" = 'actie' AND w."id" = a."id" AND a."overleg_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "overleg" o WHERE o."casus_id" = a."casus_id" AND o."id" = a."overleg_id");--> statement-breakpoint
UPDATE "actie" a SET "overleg_id" = NULL WHERE a."overleg_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "overleg" o WHERE o."casus_id" = a."casus_id" AND o."id" = a."overleg_id");--> statement-breakpoint
SET CONSTRAINTS ALL IMMEDIATE;--> statement-breakpoint
ALTER TABLE "overdrachtonderdeel" DROP CONSTRAINT "overdrachtonderdeel_soort";--> statement-breakpoint
ALTER TABLE "uitgenodigde" ADD COLUMN "verwacht_op" date;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_in_overleg" FOREIGN KEY ("casus_id","overleg_id") REFERENCES "public"."overleg"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_met_actie" FOREIGN KEY ("casus_id","actie_id") REFERENCES "public"."actie"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "uitgenodigde_verwacht" ON "uitgenodigde" USING btree ("medewerker_id") WHERE verwacht_op is not null and vervallen_op is null;--> statement-breakpoint
ALTER TABLE "overdrachtonderdeel" ADD CONSTRAINT "overdrachtonderdeel_soort" CHECK ("overdrachtonderdeel"."soort" in ('regie', 'regieaanbieding', 'aanspreekpunt', 'actie', 'deelname', 'overdracht', 'overleg'));