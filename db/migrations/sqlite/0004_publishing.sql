-- Nothing was ever written to these three: they are made anew as they are used.
DROP TABLE `clues`;--> statement-breakpoint
DROP TABLE `edition_corrections`;--> statement-breakpoint
DROP TABLE `editions`;--> statement-breakpoint
CREATE TABLE `clues` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`commitment_id` text NOT NULL,
	`words` text NOT NULL,
	`sender` text,
	`sender_erased_on` text,
	`receipt_hash` text NOT NULL,
	`words_hash` text NOT NULL,
	`state` text DEFAULT 'received' NOT NULL,
	`received_on` text NOT NULL,
	`answer` text,
	`shown` text,
	`decided_by` text,
	`decided_on` text,
	`demonstration` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clues_receipt_uq` ON `clues` (`receipt_hash`);--> statement-breakpoint
CREATE INDEX `clues_queue_idx` ON `clues` (`government_id`,`state`,`received_on`);--> statement-breakpoint
CREATE INDEX `clues_commitment_idx` ON `clues` (`commitment_id`,`state`);--> statement-breakpoint
CREATE TABLE `edition_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`kind` text NOT NULL,
	`commitment_id` text,
	`target` text,
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
CREATE INDEX `edition_corrections_idx` ON `edition_corrections` (`edition_id`,`on`);--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`government_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`period` text NOT NULL,
	`published_on` text NOT NULL,
	`signed_by` text NOT NULL,
	`signed_at` integer NOT NULL,
	`sha256` text NOT NULL,
	`event_seq` integer NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`government_id`) REFERENCES `governments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `editions_period_uq` ON `editions` (`plan_id`,`period`);