-- Nothing was ever written to these three: they are made anew as they are used.
DROP TABLE "clues" CASCADE;--> statement-breakpoint
DROP TABLE "edition_corrections" CASCADE;--> statement-breakpoint
DROP TABLE "editions" CASCADE;--> statement-breakpoint
CREATE TABLE "clues" (
	"id" text PRIMARY KEY NOT NULL,
	"government_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"commitment_id" text NOT NULL,
	"words" text NOT NULL,
	"sender" jsonb,
	"sender_erased_on" text,
	"receipt_hash" text NOT NULL,
	"words_hash" text NOT NULL,
	"state" text DEFAULT 'received' NOT NULL,
	"received_on" text NOT NULL,
	"answer" text,
	"shown" text,
	"decided_by" text,
	"decided_on" text,
	"demonstration" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"edition_id" text NOT NULL,
	"kind" text NOT NULL,
	"commitment_id" text,
	"target" text,
	"on" text NOT NULL,
	"words" text NOT NULL,
	"before" text,
	"after" text,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" text PRIMARY KEY NOT NULL,
	"government_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"period" text NOT NULL,
	"published_on" text NOT NULL,
	"signed_by" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"sha256" text NOT NULL,
	"event_seq" integer NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "clues" ADD CONSTRAINT "clues_government_id_governments_id_fk" FOREIGN KEY ("government_id") REFERENCES "public"."governments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clues" ADD CONSTRAINT "clues_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clues" ADD CONSTRAINT "clues_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clues" ADD CONSTRAINT "clues_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_corrections" ADD CONSTRAINT "edition_corrections_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_corrections" ADD CONSTRAINT "edition_corrections_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_corrections" ADD CONSTRAINT "edition_corrections_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_government_id_governments_id_fk" FOREIGN KEY ("government_id") REFERENCES "public"."governments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_signed_by_users_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "clues_receipt_uq" ON "clues" USING btree ("receipt_hash");--> statement-breakpoint
CREATE INDEX "clues_queue_idx" ON "clues" USING btree ("government_id","state","received_on");--> statement-breakpoint
CREATE INDEX "clues_commitment_idx" ON "clues" USING btree ("commitment_id","state");--> statement-breakpoint
CREATE INDEX "edition_corrections_idx" ON "edition_corrections" USING btree ("edition_id","on");--> statement-breakpoint
CREATE UNIQUE INDEX "editions_period_uq" ON "editions" USING btree ("plan_id","period");