import type { Actor, Ctx } from "@/server/core/context";

/** One thing that somebody does at an instant of the invented year, through a verb of the server. */
export type Action = { at: string; who: Actor; run: (ctx: Ctx) => Promise<unknown> };

/** Instants within office hours, so that a day's events come in a believable order. */
export const instantOn = (day: string, minute: number) => {
  const hour = 9 + Math.floor(minute / 60);
  return `${day}T${String(hour).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00+08:00`;
};

export const dayOf = (month: number, date: number) =>
  `2023-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
