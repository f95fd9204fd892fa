import type { ReadDb } from "@/db/client";

/** What a public answer is made with: nobody is signed in. */
export type PublicCtx = { db: ReadDb };
