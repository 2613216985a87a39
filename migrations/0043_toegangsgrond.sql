ALTER TABLE "inzet" ADD COLUMN "toegangsgrond" text;--> statement-breakpoint
ALTER TABLE "inzet" ADD COLUMN "toegangsgrond_op" date;--> statement-breakpoint
ALTER TABLE "inzet" ADD COLUMN "rechten_verteld_op" date;--> statement-breakpoint
ALTER TABLE "inzet" ADD COLUMN "rechten_verteld_aan" text;--> statement-breakpoint
ALTER TABLE "inzet" ADD COLUMN "rechten_verteld_door" text;--> statement-breakpoint
ALTER TABLE "inzet" ADD CONSTRAINT "inzet_toegangsgrond" CHECK ("inzet"."toegangsgrond" in ('besluit-college', 'verwijzing-arts', 'gecertificeerde-instelling-of-rechter', 'spoed'));--> statement-breakpoint
ALTER TABLE "inzet" ADD CONSTRAINT "inzet_toegangsgrond_bij" CHECK ("inzet"."toegangsgrond_op" is null or "inzet"."toegangsgrond" is not null);--> statement-breakpoint
ALTER TABLE "inzet" ADD CONSTRAINT "inzet_rechten_verteld_aan" CHECK ("inzet"."rechten_verteld_aan" in ('jeugdige', 'ouders', 'jeugdige-en-ouders'));--> statement-breakpoint
ALTER TABLE "inzet" ADD CONSTRAINT "inzet_rechten_verteld" CHECK (num_nonnulls("inzet"."rechten_verteld_op", "inzet"."rechten_verteld_aan", "inzet"."rechten_verteld_door") in (0, 3));--> statement-breakpoint
ALTER TABLE "inzet" ADD CONSTRAINT "inzet_alleen_bij_jeugdhulp" CHECK ("inzet"."cel" = 'jeugdhulp/jeugdhulp' or num_nonnulls("inzet"."toegangsgrond", "inzet"."rechten_verteld_op") = 0);