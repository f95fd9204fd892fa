import { addDays } from "@/server/lamp/days";
import { publishHead } from "@/server/tick/publish-head";
import { systemActor } from "@/server/tick/system-actor";
import type { Action } from "./action";

/** After each day on which something happened its head is kept, as the scheduled work does in the first minutes of the next. */
export function dailyHeads(actions: readonly Action[], governmentId: string, until: string): Action[] {
  const days = [...new Set(actions.map((action) => addDays(action.at.slice(0, 10), 1)))];
  const who = systemActor({ id: governmentId, demonstration: true });
  return days
    .filter((day) => day <= until)
    .map((day) => ({ at: `${day}T00:05:00+08:00`, who, run: publishHead }));
}
