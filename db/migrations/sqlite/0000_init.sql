CREATE TABLE `grant_approvals` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`user_id` text NOT NULL,
	`post_id` text,
	`kind` text NOT NULL,
	`proposed_by` text NOT NULL,
	`decided_by` text,
	`decision` text,
	`decided_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `password_links` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `password_links_token_uq` ON `password_links` (`token_hash`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`post_id` text,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`address` text,
	`agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user_idx` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `throttles` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_daily_heads` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`day` text NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_daily_heads_uq` ON `audit_daily_heads` (`government_id`,`day`);--> statement-breakpoint
CREATE TABLE `audit_erasures` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`event_seq` integer NOT NULL,
	`reason` text NOT NULL,
	`requested_by` text NOT NULL,
	`approved_by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requested_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `audit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`verb` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`commitment_id` text,
	`actor_id` text,
	`salt` text,
	`payload` text,
	`digest` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_events_seq_uq` ON `audit_events` (`government_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_events_commitment_idx` ON `audit_events` (`commitment_id`,`seq`);--> statement-breakpoint
CREATE TABLE `audit_heads` (
	`government_id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `commitment_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`seq` integer NOT NULL,
	`known_on` text NOT NULL,
	`state` text NOT NULL,
	`yardstick` text,
	`lead_department_id` text NOT NULL,
	`due_on` text NOT NULL,
	`sent_on` text,
	`acknowledged_on` text,
	`closed_on` text,
	`closing_filed_on` text,
	`regranted_on` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commitment_terms_uq` ON `commitment_terms` (`commitment_id`,`seq`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`parent_id` text,
	`has_children` integer DEFAULT false NOT NULL,
	`area_id` text NOT NULL,
	`theme_id` text NOT NULL,
	`code` text NOT NULL,
	`title_zh` text NOT NULL,
	`title_en` text NOT NULL,
	`report_id` text NOT NULL,
	`quote` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`kind` text NOT NULL,
	`strength` text NOT NULL,
	`livelihood` integer DEFAULT false NOT NULL,
	`named` text NOT NULL,
	`baseline` text,
	`lead_department_id` text NOT NULL,
	`lead_post_id` text,
	`leader_post_id` text,
	`owners_proposed` integer DEFAULT true NOT NULL,
	`start_on` text NOT NULL,
	`original_due_on` text NOT NULL,
	`due_on` text NOT NULL,
	`form_of_proof_zh` text DEFAULT '' NOT NULL,
	`form_of_proof_en` text DEFAULT '' NOT NULL,
	`yardstick` text,
	`yardstick_proposed` integer DEFAULT true NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`sent_on` text,
	`acknowledged_on` text,
	`closing_filed_on` text,
	`closed_on` text,
	`regranted_on` text,
	`refusal_reason` text,
	`deferrals` integer DEFAULT 0 NOT NULL,
	`merged_into_id` text,
	`demonstration` integer DEFAULT false NOT NULL,
	`search_text` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commitments_code_uq` ON `commitments` (`plan_id`,`code`);--> statement-breakpoint
CREATE INDEX `commitments_department_idx` ON `commitments` (`government_id`,`lead_department_id`,`state`);--> statement-breakpoint
CREATE INDEX `commitments_parent_idx` ON `commitments` (`parent_id`);--> statement-breakpoint
CREATE TABLE `lamp_overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`period` text NOT NULL,
	`lamp` text NOT NULL,
	`reason` text NOT NULL,
	`known_on` text NOT NULL,
	`created_by` text NOT NULL,
	`lifted_on` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lamp_overrides_idx` ON `lamp_overrides` (`commitment_id`,`period`);--> statement-breakpoint
CREATE TABLE `measure_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`measure_id` text NOT NULL,
	`seq` integer NOT NULL,
	`known_on` text NOT NULL,
	`target` real,
	`target_max` real,
	`nodes` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measure_terms_uq` ON `measure_terms` (`measure_id`,`seq`);--> statement-breakpoint
CREATE TABLE `measures` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`sort` integer NOT NULL,
	`metric_zh` text NOT NULL,
	`metric_en` text NOT NULL,
	`comparator` text NOT NULL,
	`basis` text NOT NULL,
	`unit_zh` text NOT NULL,
	`unit_en` text NOT NULL,
	`frequency` text NOT NULL,
	`lag_days` integer DEFAULT 0 NOT NULL,
	`raw` text,
	`raw_start` integer,
	`raw_end` integer,
	`baseline_value` real,
	`baseline_unit_zh` text,
	`baseline_year` integer,
	`baseline_match` text,
	`baseline_quote` text,
	`baseline_start` integer,
	`baseline_end` integer,
	`proposed` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measures_sort_uq` ON `measures` (`commitment_id`,`sort`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`sort` integer NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`due_on` text NOT NULL,
	`weight` real NOT NULL,
	`proposed` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `milestones_sort_uq` ON `milestones` (`commitment_id`,`sort`);--> statement-breakpoint
CREATE TABLE `satisfaction_votes` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`held_on` text NOT NULL,
	`satisfied` integer NOT NULL,
	`mostly_satisfied` integer NOT NULL,
	`dissatisfied` integer NOT NULL,
	`note` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `supports` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`department_id` text NOT NULL,
	`proposed` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `supports_uq` ON `supports` (`commitment_id`,`department_id`);--> statement-breakpoint
CREATE INDEX `supports_department_idx` ON `supports` (`department_id`);--> statement-breakpoint
CREATE TABLE `departments` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`code` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`kind` text NOT NULL,
	`sort` integer NOT NULL,
	`retired_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `departments_code_uq` ON `departments` (`government_id`,`code`);--> statement-breakpoint
CREATE TABLE `governments` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`level` text NOT NULL,
	`parent_id` text,
	`time_zone` text DEFAULT 'Asia/Shanghai' NOT NULL,
	`business_date` text,
	`demonstration` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `governments_slug_uq` ON `governments` (`slug`);--> statement-breakpoint
CREATE TABLE `portfolios` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`post_id` text NOT NULL,
	`department_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `portfolios_uq` ON `portfolios` (`post_id`,`department_id`);--> statement-breakpoint
CREATE TABLE `post_holdings` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`post_id` text NOT NULL,
	`user_id` text NOT NULL,
	`deputy` integer DEFAULT false NOT NULL,
	`start_on` text NOT NULL,
	`end_on` text,
	`handover_note` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `holdings_user_idx` ON `post_holdings` (`user_id`);--> statement-breakpoint
CREATE INDEX `holdings_post_idx` ON `post_holdings` (`post_id`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`department_id` text,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`role` text NOT NULL,
	`retired_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `posts_department_idx` ON `posts` (`government_id`,`department_id`,`role`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`name` text NOT NULL,
	`login_name` text NOT NULL,
	`phone` text,
	`email` text,
	`password_hash` text,
	`locale` text,
	`disabled_at` integer,
	`preferences` text NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_login_uq` ON `users` (`login_name`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_phone_uq` ON `users` (`phone`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_uq` ON `users` (`email`);--> statement-breakpoint
CREATE INDEX `users_government_idx` ON `users` (`government_id`);--> statement-breakpoint
CREATE TABLE `lamp_rows` (
	`commitment_id` text PRIMARY KEY NOT NULL,
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
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lamp_rows_plan_idx` ON `lamp_rows` (`plan_id`,`lamp`);--> statement-breakpoint
CREATE TABLE `areas` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`code` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`short_zh` text NOT NULL,
	`short_en` text NOT NULL,
	`sort` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `areas_code_uq` ON `areas` (`plan_id`,`code`);--> statement-breakpoint
CREATE TABLE `calendar_days` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`day` text NOT NULL,
	`working` integer NOT NULL,
	`note` text,
	`created_by` text,
	`at` integer,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_days_uq` ON `calendar_days` (`government_id`,`day`);--> statement-breakpoint
CREATE TABLE `plan_revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`known_on` text NOT NULL,
	`preset` text NOT NULL,
	`filing_day` integer NOT NULL,
	`endorsement` integer NOT NULL,
	`switches` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_revisions_idx` ON `plan_revisions` (`plan_id`,`known_on`);--> statement-breakpoint
CREATE TABLE `plan_sources` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`report_id` text NOT NULL,
	`kind` text DEFAULT 'report' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_sources_uq` ON `plan_sources` (`plan_id`,`report_id`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`year` integer NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`start_on` text NOT NULL,
	`end_on` text NOT NULL,
	`cadence` text DEFAULT 'month' NOT NULL,
	`filing_day` integer DEFAULT 28 NOT NULL,
	`preset` text DEFAULT 'standard' NOT NULL,
	`switches` text NOT NULL,
	`endorsement` integer DEFAULT false NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`lamps_on` text,
	`demonstration` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_year_uq` ON `plans` (`government_id`,`year`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`year` integer NOT NULL,
	`title_zh` text NOT NULL,
	`title_en` text NOT NULL,
	`meeting_zh` text NOT NULL,
	`meeting_en` text NOT NULL,
	`delivered_on` text NOT NULL,
	`text` text NOT NULL,
	`sha256_text` text NOT NULL,
	`sha256_file` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_text_uq` ON `reports` (`government_id`,`sha256_text`);--> statement-breakpoint
CREATE TABLE `sentences` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sentences_start_uq` ON `sentences` (`report_id`,`start`);--> statement-breakpoint
CREATE TABLE `themes` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`sort` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `themes_name_uq` ON `themes` (`area_id`,`name_zh`);--> statement-breakpoint
CREATE TABLE `clues` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`commitment_id` text,
	`start` integer,
	`end` integer,
	`words` text NOT NULL,
	`sender` text,
	`receipt_hash` text NOT NULL,
	`state` text DEFAULT 'received' NOT NULL,
	`outcome` text,
	`decided_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clues_receipt_uq` ON `clues` (`receipt_hash`);--> statement-breakpoint
CREATE INDEX `clues_queue_idx` ON `clues` (`government_id`,`state`);--> statement-breakpoint
CREATE TABLE `edition_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`commitment_id` text,
	`on` text NOT NULL,
	`words` text NOT NULL,
	`before` text,
	`after` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`period` text NOT NULL,
	`signed_by` text NOT NULL,
	`signed_at` integer NOT NULL,
	`sha256` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `editions_period_uq` ON `editions` (`plan_id`,`period`);--> statement-breakpoint
CREATE TABLE `contributions` (
	`id` text PRIMARY KEY NOT NULL,
	`update_id` text NOT NULL,
	`department_id` text NOT NULL,
	`words` text NOT NULL,
	`author_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contributions_uq` ON `contributions` (`update_id`,`department_id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`commitment_id` text NOT NULL,
	`update_id` text,
	`milestone_id` text,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`url` text,
	`media_type` text,
	`size` integer,
	`sha256` text,
	`storage_key` text,
	`taken_on` text,
	`added_by` text NOT NULL,
	`added_on` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawn_reason` text,
	`purged_at` integer,
	`purge_reason` text,
	`publishable` integer DEFAULT false NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_commitment_idx` ON `evidence` (`commitment_id`,`added_on`);--> statement-breakpoint
CREATE INDEX `evidence_update_idx` ON `evidence` (`update_id`);--> statement-breakpoint
CREATE INDEX `evidence_hash_idx` ON `evidence` (`government_id`,`sha256`);--> statement-breakpoint
CREATE TABLE `milestone_claims` (
	`id` text PRIMARY KEY NOT NULL,
	`update_id` text NOT NULL,
	`milestone_id` text NOT NULL,
	`commitment_id` text NOT NULL,
	`reached_on` text NOT NULL,
	`accepted_on` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `milestone_claims_uq` ON `milestone_claims` (`update_id`,`milestone_id`);--> statement-breakpoint
CREATE INDEX `milestone_claims_commitment_idx` ON `milestone_claims` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `readings` (
	`id` text PRIMARY KEY NOT NULL,
	`update_id` text NOT NULL,
	`measure_id` text NOT NULL,
	`commitment_id` text NOT NULL,
	`value` real,
	`done` real,
	`total` real,
	`as_of` text NOT NULL,
	`provisional` integer DEFAULT false NOT NULL,
	`fall_reason` text,
	`accepted_on` text,
	`accepted_seq` integer,
	`confirmed_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `readings_uq` ON `readings` (`update_id`,`measure_id`);--> statement-breakpoint
CREATE INDEX `readings_commitment_idx` ON `readings` (`commitment_id`,`accepted_on`);--> statement-breakpoint
CREATE TABLE `update_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`update_id` text NOT NULL,
	`commitment_id` text NOT NULL,
	`decision` text NOT NULL,
	`user_id` text NOT NULL,
	`on` text NOT NULL,
	`at` integer NOT NULL,
	`words` text,
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `update_steps_idx` ON `update_steps` (`update_id`);--> statement-breakpoint
CREATE INDEX `update_steps_commitment_idx` ON `update_steps` (`commitment_id`,`at`);--> statement-breakpoint
CREATE TABLE `updates` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`commitment_id` text NOT NULL,
	`kind` text NOT NULL,
	`period` text NOT NULL,
	`periodic_key` text,
	`corrects_id` text,
	`state` text DEFAULT 'draft' NOT NULL,
	`no_change` integer DEFAULT false NOT NULL,
	`progress` text DEFAULT '' NOT NULL,
	`problems` text DEFAULT '' NOT NULL,
	`next_steps` text DEFAULT '' NOT NULL,
	`self_assessment` text,
	`correction_reason` text,
	`department_id` text NOT NULL,
	`author_id` text NOT NULL,
	`on_behalf` integer DEFAULT false NOT NULL,
	`submitted_by` text,
	`submitted_on` text,
	`submitted_at` integer,
	`endorsed_by` text,
	`endorsed_on` text,
	`decided_by` text,
	`decided_on` text,
	`decided_at` integer,
	`return_reason` text,
	`returned_by` text,
	`returns` integer DEFAULT 0 NOT NULL,
	`remark` text,
	`publishable` integer DEFAULT false NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrects_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`endorsed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `updates_periodic_uq` ON `updates` (`periodic_key`);--> statement-breakpoint
CREATE INDEX `updates_commitment_idx` ON `updates` (`commitment_id`,`period`);--> statement-breakpoint
CREATE INDEX `updates_queue_idx` ON `updates` (`government_id`,`state`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `updates_department_idx` ON `updates` (`department_id`,`period`,`state`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`evidence_id` text NOT NULL,
	`commitment_id` text NOT NULL,
	`means` text NOT NULL,
	`user_id` text NOT NULL,
	`on` text NOT NULL,
	`note` text,
	`visit` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `verifications_evidence_idx` ON `verifications` (`evidence_id`);--> statement-breakpoint
CREATE INDEX `verifications_commitment_idx` ON `verifications` (`commitment_id`,`on`);--> statement-breakpoint
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
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_user_idx` ON `messages` (`user_id`,`read_at`);--> statement-breakpoint
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
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drafted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`acknowledged_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_number_uq` ON `notices` (`plan_id`,`number`);--> statement-breakpoint
CREATE INDEX `notices_commitment_idx` ON `notices` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`channel` text NOT NULL,
	`recipient_id` text,
	`key` text NOT NULL,
	`payload` text NOT NULL,
	`dedupe_key` text,
	`run_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`locked_until` integer,
	`done_at` integer,
	`last_error` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recipient_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_dedupe_uq` ON `outbox` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `outbox_due_idx` ON `outbox` (`done_at`,`run_at`);--> statement-breakpoint
CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`commitment_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text DEFAULT 'filed' NOT NULL,
	`open_key` text,
	`reason` text NOT NULL,
	`progress_so_far` text DEFAULT '' NOT NULL,
	`original` text NOT NULL,
	`asked` text NOT NULL,
	`granted` text,
	`department_id` text NOT NULL,
	`filed_by` text NOT NULL,
	`filed_on` text NOT NULL,
	`filed_at` integer NOT NULL,
	`late` integer DEFAULT false NOT NULL,
	`endorsed_by` text,
	`endorsed_on` text,
	`decided_by` text,
	`decided_on` text,
	`decided_at` integer,
	`decision_reason` text,
	`answers` text,
	`demonstration` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`filed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`endorsed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `requests_open_uq` ON `requests` (`open_key`);--> statement-breakpoint
CREATE INDEX `requests_commitment_idx` ON `requests` (`commitment_id`);--> statement-breakpoint
CREATE INDEX `requests_queue_idx` ON `requests` (`government_id`,`state`,`filed_at`);