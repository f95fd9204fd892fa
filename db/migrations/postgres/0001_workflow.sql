CREATE TABLE "lamp_snapshots" (
	"id" text PRIMARY KEY NOT NULL,
	"plan_id" text NOT NULL,
	"day" text NOT NULL,
	"lamps" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "robots" (
	"id" text PRIMARY KEY NOT NULL,
	"government_id" text NOT NULL,
	"vendor" text NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"secret" text,
	"with_text" boolean DEFAULT false NOT NULL,
	"stopped_at" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "contributions_uq";--> statement-breakpoint
DROP INDEX "notices_number_uq";--> statement-breakpoint
ALTER TABLE "contributions" ALTER COLUMN "update_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "satisfaction_votes" ADD COLUMN "created_by" text;--> statement-breakpoint
ALTER TABLE "departments" ADD COLUMN "confirms_figures" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contributions" ADD COLUMN "commitment_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "contributions" ADD COLUMN "period" text NOT NULL;--> statement-breakpoint
ALTER TABLE "contributions" ADD COLUMN "on" text NOT NULL;--> statement-breakpoint
ALTER TABLE "contributions" ADD COLUMN "demonstration" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contributions" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "purge_asked_by" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "purge_asked_role" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "purge_asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "purged_by" text;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "confirmed_on" text;--> statement-breakpoint
ALTER TABLE "updates" ADD COLUMN "writers" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
UPDATE "updates" SET "writers" = jsonb_build_array("author_id");--> statement-breakpoint
ALTER TABLE "updates" ADD COLUMN "returned_post_id" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "on" text NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "dedupe_key" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "mailed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "department_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "year" integer;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "drafted_on" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "from_post_id" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "approved_on" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "send_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "issued_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "lamp_snapshots" ADD CONSTRAINT "lamp_snapshots_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "robots" ADD CONSTRAINT "robots_government_id_governments_id_fk" FOREIGN KEY ("government_id") REFERENCES "public"."governments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "robots" ADD CONSTRAINT "robots_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "lamp_snapshots_uq" ON "lamp_snapshots" USING btree ("plan_id","day");--> statement-breakpoint
ALTER TABLE "satisfaction_votes" ADD CONSTRAINT "satisfaction_votes_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_purge_asked_by_users_id_fk" FOREIGN KEY ("purge_asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_purged_by_users_id_fk" FOREIGN KEY ("purged_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_returned_post_id_posts_id_fk" FOREIGN KEY ("returned_post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_from_post_id_posts_id_fk" FOREIGN KEY ("from_post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contributions_update_idx" ON "contributions" USING btree ("update_id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_dedupe_uq" ON "messages" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "messages_mail_idx" ON "messages" USING btree ("government_id","mailed_at");--> statement-breakpoint
CREATE INDEX "notices_queue_idx" ON "notices" USING btree ("government_id","state","issued_on");--> statement-breakpoint
CREATE INDEX "notices_department_idx" ON "notices" USING btree ("department_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "contributions_uq" ON "contributions" USING btree ("commitment_id","period","department_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_number_uq" ON "notices" USING btree ("plan_id","year","number");