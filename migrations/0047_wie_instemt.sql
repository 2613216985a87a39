ALTER TABLE "opp_instemming" DROP CONSTRAINT "opp_instemming_hoedanigheid";--> statement-breakpoint
ALTER TABLE "opp_instemming" ALTER COLUMN "door_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "opp_instemming" ADD COLUMN "door_organisatie_id" uuid;--> statement-breakpoint
ALTER TABLE "opp_instemming" ADD CONSTRAINT "opp_instemming_door_organisatie" FOREIGN KEY ("door_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opp_instemming" ADD CONSTRAINT "opp_instemming_wie" CHECK (num_nonnulls("opp_instemming"."door_id", "opp_instemming"."door_organisatie_id") = 1 and ("opp_instemming"."door_organisatie_id" is not null) = ("opp_instemming"."hoedanigheid" = 'gecertificeerde-instelling'));--> statement-breakpoint
ALTER TABLE "opp_instemming" ADD CONSTRAINT "opp_instemming_hoedanigheid" CHECK ("opp_instemming"."hoedanigheid" in ('ouder', 'voogd', 'leerling', 'gecertificeerde-instelling'));