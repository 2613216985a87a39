ALTER TABLE "opp_leerlinginbreng" DROP CONSTRAINT "opp_leerlinginbreng_uitkomst";--> statement-breakpoint
ALTER TABLE "opp_leerlinginbreng" ALTER COLUMN "vorm" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "opp_leerlinginbreng" ALTER COLUMN "gekozen_door_leerling" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "opp_leerlinginbreng" ADD CONSTRAINT "opp_leerlinginbreng_uitkomst" CHECK ("opp_leerlinginbreng"."uitkomst" in ('gegeven', 'wil-niet', 'kan-niet'));