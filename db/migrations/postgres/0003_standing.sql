-- The lamps are a projection: all are judged anew at the next request, with the columns that they lacked.
DELETE FROM "lamp_rows";--> statement-breakpoint
UPDATE "plans" SET "lamps_on" = NULL;--> statement-breakpoint
CREATE TABLE "lamp_replays" (
	"id" text PRIMARY KEY NOT NULL,
	"commitment_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"as_of" text NOT NULL,
	"period" text,
	"lamp" text NOT NULL,
	"previous_lamp" text,
	"bucket" text NOT NULL,
	"progress" double precision,
	"expected" double precision,
	"gap" double precision,
	"overdue" boolean NOT NULL,
	"due_soon" boolean NOT NULL,
	"stale" boolean NOT NULL,
	"scar" boolean NOT NULL,
	"disagree" boolean NOT NULL,
	"says" text,
	"evidence_age_days" integer,
	"reasons" jsonb NOT NULL,
	"parts" jsonb NOT NULL,
	"strip" jsonb NOT NULL,
	"forecasts" jsonb NOT NULL,
	"miss_expected" boolean NOT NULL,
	"periods_due" integer NOT NULL,
	"periods_on_time" integer NOT NULL,
	"returns" integer NOT NULL,
	"receipt_days" integer,
	"override_lamp" text,
	"state" text NOT NULL,
	"lead_department_id" text NOT NULL,
	"due_on" text NOT NULL,
	"deferrals" integer NOT NULL,
	"closed_on" text,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" text PRIMARY KEY NOT NULL,
	"government_id" text NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_heads" ADD COLUMN "revision" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "initials" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "lamp_rows" ADD COLUMN "forecasts" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "lamp_rows" ADD COLUMN "miss_expected" boolean NOT NULL;--> statement-breakpoint
ALTER TABLE "lamp_rows" ADD COLUMN "periods_due" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "lamp_rows" ADD COLUMN "periods_on_time" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "lamp_rows" ADD COLUMN "returns" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "lamp_rows" ADD COLUMN "receipt_days" integer;--> statement-breakpoint
ALTER TABLE "lamp_rows" ADD COLUMN "override_lamp" text;--> statement-breakpoint
ALTER TABLE "lamp_rows" ADD COLUMN "state" text NOT NULL;--> statement-breakpoint
ALTER TABLE "lamp_rows" ADD COLUMN "lead_department_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "lamp_rows" ADD COLUMN "due_on" text NOT NULL;--> statement-breakpoint
ALTER TABLE "lamp_rows" ADD COLUMN "deferrals" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "lamp_rows" ADD COLUMN "closed_on" text;--> statement-breakpoint
ALTER TABLE "update_steps" ADD COLUMN "says" text;--> statement-breakpoint
ALTER TABLE "lamp_replays" ADD CONSTRAINT "lamp_replays_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lamp_replays" ADD CONSTRAINT "lamp_replays_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_government_id_governments_id_fk" FOREIGN KEY ("government_id") REFERENCES "public"."governments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "lamp_replays_uq" ON "lamp_replays" USING btree ("commitment_id","as_of");--> statement-breakpoint
CREATE INDEX "lamp_replays_plan_idx" ON "lamp_replays" USING btree ("plan_id","as_of");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name_uq" ON "saved_views" USING btree ("user_id","name");--> statement-breakpoint
CREATE INDEX "saved_views_user_idx" ON "saved_views" USING btree ("government_id","user_id");--> statement-breakpoint
CREATE INDEX "grant_approvals_government_idx" ON "grant_approvals" USING btree ("government_id","decided_at");--> statement-breakpoint
CREATE INDEX "satisfaction_votes_idx" ON "satisfaction_votes" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "portfolios_government_idx" ON "portfolios" USING btree ("government_id");--> statement-breakpoint
CREATE INDEX "holdings_government_idx" ON "post_holdings" USING btree ("government_id");