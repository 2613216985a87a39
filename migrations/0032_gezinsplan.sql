ALTER TABLE "gezinsplan_versie" ADD COLUMN "overleg_met_pleegouders_op" date;--> statement-breakpoint
ALTER TABLE "gezinsplan_versie" ADD COLUMN "instemming_pleegouders_op" date;