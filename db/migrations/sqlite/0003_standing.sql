-- The lamps are a projection: all are judged anew at the next request, with the columns that they lacked.
DELETE FROM `lamp_rows`;--> statement-breakpoint
UPDATE `plans` SET `lamps_on` = NULL;--> statement-breakpoint
CREATE TABLE `lamp_replays` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`as_of` text NOT NULL,
	`period` text,
	`lamp` text NOT NULL,
	`previous_lamp` text,
	`bucket` text NOT NULL,
	`progress` real,
	`expected` real,
	`gap` real,
	`overdue` integer NOT NULL,
	`due_soon` integer NOT NULL,
	`stale` integer NOT NULL,
	`scar` integer NOT NULL,
	`disagree` integer NOT NULL,
	`says` text,
	`evidence_age_days` integer,
	`reasons` text NOT NULL,
	`parts` text NOT NULL,
	`strip` text NOT NULL,
	`forecasts` text NOT NULL,
	`miss_expected` integer NOT NULL,
	`periods_due` integer NOT NULL,
	`periods_on_time` integer NOT NULL,
	`returns` integer NOT NULL,
	`receipt_days` integer,
	`override_lamp` text,
	`state` text NOT NULL,
	`lead_department_id` text NOT NULL,
	`due_on` text NOT NULL,
	`deferrals` integer NOT NULL,
	`closed_on` text,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lamp_replays_uq` ON `lamp_replays` (`commitment_id`,`as_of`);--> statement-breakpoint
CREATE INDEX `lamp_replays_plan_idx` ON `lamp_replays` (`plan_id`,`as_of`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name_uq` ON `saved_views` (`user_id`,`name`);--> statement-breakpoint
CREATE INDEX `saved_views_user_idx` ON `saved_views` (`government_id`,`user_id`);--> statement-breakpoint
ALTER TABLE `audit_heads` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `commitments` ADD `initials` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `lamp_rows` ADD `forecasts` text NOT NULL;--> statement-breakpoint
ALTER TABLE `lamp_rows` ADD `miss_expected` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `lamp_rows` ADD `periods_due` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `lamp_rows` ADD `periods_on_time` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `lamp_rows` ADD `returns` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `lamp_rows` ADD `receipt_days` integer;--> statement-breakpoint
ALTER TABLE `lamp_rows` ADD `override_lamp` text;--> statement-breakpoint
ALTER TABLE `lamp_rows` ADD `state` text NOT NULL;--> statement-breakpoint
ALTER TABLE `lamp_rows` ADD `lead_department_id` text NOT NULL;--> statement-breakpoint
ALTER TABLE `lamp_rows` ADD `due_on` text NOT NULL;--> statement-breakpoint
ALTER TABLE `lamp_rows` ADD `deferrals` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `lamp_rows` ADD `closed_on` text;--> statement-breakpoint
ALTER TABLE `update_steps` ADD `says` text;--> statement-breakpoint
CREATE INDEX `grant_approvals_government_idx` ON `grant_approvals` (`government_id`,`decided_at`);--> statement-breakpoint
CREATE INDEX `satisfaction_votes_idx` ON `satisfaction_votes` (`commitment_id`);--> statement-breakpoint
CREATE INDEX `portfolios_government_idx` ON `portfolios` (`government_id`);--> statement-breakpoint
CREATE INDEX `holdings_government_idx` ON `post_holdings` (`government_id`);