import type { Actor } from "@/server/core/context";
import { readAllMessages } from "@/server/messages/read";
import { confirmReading } from "@/server/updates/confirm-reading";
import { toConfirm } from "@/server/updates/to-confirm";
import { type Action, dayOf, instantOn } from "./action";

/** Messages up to this day have been read by everybody. */
export const readUntil = "2023-09-20";

/** The statistics bureau confirms the rates of a month in the middle of the next; those of September wait. */
export const statistics = (officer: Actor): Action[] =>
  [3, 4, 5, 6, 7, 8, 9].map((month) => ({
    at: instantOn(dayOf(month, 15), 350),
    who: officer,
    run: async (ctx) => {
      for (const { readingId } of await toConfirm(ctx)) await confirmReading(ctx, { readingId });
    },
  }));

/** Everybody has looked into the inbox by then. */
export const reading = (people: Iterable<Actor>): Action[] =>
  [...people].map((who) => ({ at: `${readUntil}T08:40:00+08:00`, who, run: (ctx) => readAllMessages(ctx) }));
