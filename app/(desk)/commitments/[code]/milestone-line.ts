import { daysBetween } from "@/server/lamp/days";

export type Step = { id: string; dueOn: string; reachedOn: string | null };
/** `open`: not reached, and nobody waits for it any more. */
export type StepState = "reached" | "late" | "missed" | "ahead" | "open";

/** How a milestone stands on a day, with the days that its words need. `waited`: the commitment is still open. */
export function stateOf(step: Pick<Step, "dueOn" | "reachedOn">, today: string, waited: boolean) {
  const { dueOn, reachedOn } = step;
  const state = (state: StepState, days: number) => ({ state, days });
  if (reachedOn !== null)
    return reachedOn > dueOn ? state("late", daysBetween(dueOn, reachedOn)) : state("reached", 0);
  if (!waited) return state("open", 0);
  return dueOn < today
    ? state("missed", daysBetween(dueOn, today))
    : state("ahead", daysBetween(today, dueOn));
}

type Span = { startOn: string; endOn: string; width: number; margin: number };

/** Keeps marks that fall on nearly the same day from lying on one another: each at least `room` after the one before. */
function apart(places: readonly number[], room: number, end: number): number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -Infinity) + room));
  for (let i = moved.length - 1; i >= 0; i--)
    moved[i] = Math.min(moved[i] ?? end, (moved[i + 1] ?? end + room) - room);
  return moved;
}

/** Where milestones and the present day stand on a line from the start to the last date, in units of the view box. */
export function milestoneLine(steps: readonly Step[], today: string, span: Span) {
  const { startOn, width, margin } = span;
  const endOn = steps.reduce((last, one) => (one.dueOn > last ? one.dueOn : last), span.endOn);
  const days = Math.max(1, daysBetween(startOn, endOn));
  const at = (day: string) =>
    margin + (Math.min(days, Math.max(0, daysBetween(startOn, day))) / days) * (width - 2 * margin);
  const places = apart(
    steps.map((one) => at(one.dueOn)),
    22,
    width - margin,
  );
  return {
    steps: steps.map((one, index) => ({ ...one, x: places[index] ?? margin })),
    today: today >= startOn && today <= endOn ? at(today) : null,
  };
}
