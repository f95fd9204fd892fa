import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { clues } from "@/db/schema";
import type { ClueState } from "@/db/values";
import { one } from "@/seeds/makers";
import type { PublishedWorld } from "../editions/testing";
import type { TestWorld } from "../testing-refusals";
import { citizenCtx } from "./citizen-ctx";
import { makeReceipt, readReceipt, receiptHashOf, wordsHashOf } from "./receipt";
import { submitClueInput } from "./schema";
import { submitClue } from "./submit";
import type { UsedForm } from "./throttle";

export const secret = "0123456789abcdef0123456789abcdef";
export const from = (address: string | null = "192.0.2.7") => ({ secret, address });

export const secretWords = "现场看到三号楼没有开工，围挡已拆";
export const secretSender = { name: "张某某", contact: "13900001111" };

type Sent = { code?: string; words?: string; name?: string; contact?: string };

/** A citizen sends a tip on the measured item of a published world. */
export async function sendClue(
  db: Db,
  published: Pick<PublishedWorld, "government" | "year" | "codes">,
  { address = "192.0.2.7", now = new Date(), ...sent }: Sent & { address?: string | null; now?: Date } = {},
  form: UsedForm | null = null,
) {
  const { government, year, codes } = published;
  const given = { code: codes.measured, words: secretWords, ...secretSender, ...sent };
  const input = submitClueInput.parse({ government, year, ...given });
  return submitClue(await citizenCtx(db, government, () => now), input, from(address), form);
}

/** A clue on the world's commitment in a state, as fresh as if nobody had touched it. */
export async function placeClue(
  db: Db,
  w: TestWorld,
  state: ClueState,
  more: Partial<typeof clues.$inferInsert> = {},
) {
  const receipt = makeReceipt();
  const decided = state !== "received";
  const row = one(
    await db
      .insert(clues)
      .values({
        ...{ governmentId: w.government.id, planId: w.plan.id, commitmentId: w.commitment.id },
        ...{ words: secretWords, sender: secretSender, state, receivedOn: "2023-09-20" },
        receiptHash: receiptHashOf(readReceipt(receipt) ?? ""),
        wordsHash: wordsHashOf(w.commitment.id, receipt),
        answer: decided ? "经核查" : null,
        decidedBy: decided ? w.people.supervisor.userId : null,
        decidedOn: decided ? "2023-09-22" : null,
        ...more,
      })
      .returning(),
  );
  return { id: row.id, version: row.version, receipt };
}

export const clueRow = async (db: Db, id: string) =>
  one(await db.select().from(clues).where(eq(clues.id, id)));
