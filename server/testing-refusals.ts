import { expect } from "vitest";
import type { Actor } from "./core/context";
import { refusal, type world } from "./testing";

export type TestWorld = Awaited<ReturnType<typeof world>>;
export type Caller = ReturnType<TestWorld["as"]>;
type Press = (call: Caller) => Promise<unknown>;

/** Every kind of person that a verb may have to refuse, by name; the last two are of another department. */
export const cast = ({ people, housing }: TestWorld) => ({
  ...people,
  otherHead: { ...people.otherOfficer, role: "head" } satisfies Actor,
  /** A supervisor whose own department leads the commitment. */
  involvedSupervisor: { ...people.supervisor, departmentId: housing.id } satisfies Actor,
});
export type Name = keyof ReturnType<typeof cast>;

/** Each person who is not named gets FORBIDDEN, the signed-out UNAUTHORIZED, and the audit trail stays as it was. */
export async function refusesAllBut(w: TestWorld, may: readonly Name[], press: Press, key: string) {
  const events = await w.events();
  for (const [name, actor] of Object.entries(cast(w))) {
    if (may.some((one) => one === name)) continue;
    await expect(press(w.as(actor)), name).rejects.toMatchObject(refusal("FORBIDDEN", key));
  }
  await expect(press(w.as(null)), "signed out").rejects.toMatchObject({ code: "UNAUTHORIZED" });
  expect(await w.events()).toBe(events);
}

/** Nobody of another government learns that it exists, whatever their role. */
export async function hiddenFrom(other: TestWorld, press: Press, key: string) {
  for (const [name, actor] of Object.entries(cast(other)))
    await expect(press(other.as(actor)), name).rejects.toMatchObject(refusal("NOT_FOUND", key));
}

/**
 * Twenty presses in the same moment: one wins, the others get CONFLICT with the state that the winner left.
 * @returns what the winner got
 */
export async function oneOfTwenty<T>(
  press: (n: number) => Promise<T>,
  key: string,
  state: string,
): Promise<T> {
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => press(n)));
  const won = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const lost = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  for (const reason of lost) expect(reason).toMatchObject(refusal("CONFLICT", key, { state }));
  const [winner] = won;
  if (won.length !== 1 || winner === undefined) throw new Error(`${won.length} of 20 presses won`);
  return winner;
}
