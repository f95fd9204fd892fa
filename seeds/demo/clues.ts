import { and, eq } from "drizzle-orm";
import { clues, commitments } from "@/db/schema";
import { actOnClue } from "@/server/clues/act";
import { decideClue } from "@/server/clues/decide";
import { submitClue } from "@/server/clues/submit";
import type { Actor, Ctx } from "@/server/core/context";
import { systemActor } from "@/server/tick/system-actor";
import { type Action, instantOn } from "./action";
import file from "./clues.json" with { type: "json" };

/** Nobody's address: nothing is hashed with it. */
const from = { secret: "demonstration", address: null };

async function clueOf({ db, actor }: Ctx, code: string, words: string) {
  const [row] = await db
    .select({ id: clues.id, version: clues.version })
    .from(clues)
    .innerJoin(commitments, eq(commitments.id, clues.commitmentId))
    .where(
      and(eq(clues.governmentId, actor.governmentId), eq(commitments.code, code), eq(clues.words, words)),
    );
  if (!row) throw new Error(`${code}: no clue says ${words}`);
  return row;
}

/** What invented citizens told about published items, and what the supervision office made of it. */
export function tips(
  { slug: government, year, governmentId }: { slug: string; year: number; governmentId: string },
  supervisor: Actor,
): Action[] {
  const citizen = systemActor({ id: governmentId, demonstration: true });
  return file.clues.flatMap(({ code, on, words, name, contact, decision, action }) => [
    {
      at: instantOn(on, 200),
      who: citizen,
      run: (ctx: Ctx) =>
        submitClue(
          ctx,
          { government, year, code, words, name: name || null, contact: contact || null },
          from,
        ),
    },
    ...(decision
      ? [
          {
            at: instantOn(decision.on, 210),
            who: supervisor,
            run: async (ctx: Ctx) => {
              const { verified, answer, shown } = decision;
              return decideClue(ctx, { ...(await clueOf(ctx, code, words)), verified, answer, shown });
            },
          },
        ]
      : []),
    ...(action
      ? [
          {
            at: instantOn(action.on, 220),
            who: supervisor,
            run: async (ctx: Ctx) =>
              actOnClue(ctx, { ...(await clueOf(ctx, code, words)), done: action.done }),
          },
        ]
      : []),
  ]);
}
