CREATE TABLE `lamp_snapshots` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`day` text NOT NULL,
	`lamps` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);--> statement-breakpoint
CREATE UNIQUE INDEX `lamp_snapshots_uq` ON `lamp_snapshots` (`plan_id`,`day`);--> statement-breakpoint
CREATE TABLE `robots` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`vendor` text NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`secret` text,
	`with_text` integer DEFAULT false NOT NULL,
	`stopped_at` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);--> statement-breakpoint
-- No verb wrote this table before, so it is made anew: SQLite adds no NOT NULL column without a default.
DROP TABLE `contributions`;--> statement-breakpoint
CREATE TABLE `contributions` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`period` text NOT NULL,
	`department_id` text NOT NULL,
	`words` text NOT NULL,
	`author_id` text NOT NULL,
	`on` text NOT NULL,
	`update_id` text,
	`demonstration` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action
);--> statement-breakpoint
CREATE UNIQUE INDEX `contributions_uq` ON `contributions` (`commitment_id`,`period`,`department_id`);--> statement-breakpoint
CREATE INDEX `contributions_update_idx` ON `contributions` (`update_id`);--> statement-breakpoint
-- No verb wrote this table before, so it is made anew: SQLite adds no NOT NULL column without a default.
DROP TABLE `notices`;--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`commitment_id` text NOT NULL,
	`step` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`number` integer,
	`number_text` text,
	`words` text DEFAULT '' NOT NULL,
	`basis` text,
	`follows_id` text,
	`drafted_by` text,
	`approved_by` text,
	`issued_by` text,
	`issued_on` text,
	`acknowledge_by` text,
	`answer_by` text,
	`acknowledged_by` text,
	`acknowledged_on` text,
	`answer` text,
	`answered_by` text,
	`answered_on` text,
	`ended_on` text,
	`end_reason` text,
	`demonstration` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`department_id` text NOT NULL,
	`year` integer,
	`drafted_on` text,
	`from_post_id` text,
	`approved_on` text,
	`send_at` integer,
	`issued_at` integer,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drafted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`acknowledged_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);--> statement-breakpoint
CREATE INDEX `notices_commitment_idx` ON `notices` (`commitment_id`);--> statement-breakpoint
CREATE INDEX `notices_queue_idx` ON `notices` (`government_id`,`state`,`issued_on`);--> statement-breakpoint
CREATE INDEX `notices_department_idx` ON `notices` (`department_id`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `notices_number_uq` ON `notices` (`plan_id`,`year`,`number`);--> statement-breakpoint
ALTER TABLE `satisfaction_votes` ADD `created_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `departments` ADD `confirms_figures` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `evidence` ADD `purge_asked_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `evidence` ADD `purge_asked_role` text;--> statement-breakpoint
ALTER TABLE `evidence` ADD `purge_asked_at` integer;--> statement-breakpoint
ALTER TABLE `evidence` ADD `purged_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `readings` ADD `confirmed_on` text;--> statement-breakpoint
ALTER TABLE `updates` ADD `writers` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
UPDATE `updates` SET `writers` = json_array(`author_id`);--> statement-breakpoint
ALTER TABLE `updates` ADD `returned_post_id` text REFERENCES posts(id);--> statement-breakpoint
-- No verb wrote this table before, so it is made anew: SQLite adds no NOT NULL column without a default.
DROP TABLE `messages`;--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`user_id` text NOT NULL,
	`key` text NOT NULL,
	`facts` text NOT NULL,
	`href` text,
	`read_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`on` text NOT NULL,
	`dedupe_key` text,
	`mailed_at` integer,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);--> statement-breakpoint
CREATE INDEX `messages_user_idx` ON `messages` (`user_id`,`read_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_dedupe_uq` ON `messages` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `messages_mail_idx` ON `messages` (`government_id`,`mailed_at`);
