ALTER TABLE "consultvervolg" ADD COLUMN "cel" text DEFAULT 'casus/basis' NOT NULL;--> statement-breakpoint
ALTER TABLE "toestemming" ADD COLUMN "betrokkenheid" boolean DEFAULT false NOT NULL;