ALTER TABLE "consultvervolg" ALTER COLUMN "toestemming_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "vervallenverklaring" ADD COLUMN "onder" uuid[];--> statement-breakpoint
ALTER TABLE "vervallenverklaring" ADD COLUMN "cel" text;--> statement-breakpoint
ALTER TABLE "consultvervolg" ADD COLUMN "deling_id" uuid;--> statement-breakpoint
ALTER TABLE "consultvervolg" ADD CONSTRAINT "consultvervolg_deling" FOREIGN KEY ("casus_id","deling_id") REFERENCES "public"."deling"("casus_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultvervolg" ADD CONSTRAINT "consultvervolg_grond" CHECK (num_nonnulls("consultvervolg"."toestemming_id", "consultvervolg"."deling_id") = 1);