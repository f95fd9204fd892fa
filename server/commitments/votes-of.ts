import { asc, eq } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { satisfactionVotes } from "@/db/schema";

/** The deputies' votes on a commitment, in the order in which they were held. */
export const votesOf = (db: ReadDb, commitmentId: string) =>
  db
    .select({
      id: satisfactionVotes.id,
      heldOn: satisfactionVotes.heldOn,
      satisfied: satisfactionVotes.satisfied,
      mostlySatisfied: satisfactionVotes.mostlySatisfied,
      dissatisfied: satisfactionVotes.dissatisfied,
      note: satisfactionVotes.note,
    })
    .from(satisfactionVotes)
    .where(eq(satisfactionVotes.commitmentId, commitmentId))
    .orderBy(asc(satisfactionVotes.heldOn), asc(satisfactionVotes.createdAt));
