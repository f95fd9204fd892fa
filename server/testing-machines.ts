import { describe, expect, it } from "vitest";
import { refusal } from "./testing";
import { type Caller, cast, hiddenFrom, type Name, type TestWorld } from "./testing-refusals";

type Verb<S extends string, Subject> = {
  /** The arrow's tail, as the machine's table has it. */
  from: readonly S[];
  /** Who may press, of the people of `cast`; everyone else is refused in every state. */
  may: readonly Name[];
  press: (call: Caller, subject: Subject) => Promise<unknown>;
};

type Machine<S extends string, Subject> = {
  states: readonly S[];
  open: () => Promise<TestWorld>;
  /** Puts a subject of the world into a state, as fresh as if nobody had touched it. */
  place: (w: TestWorld, state: S) => Promise<Subject>;
  verbs: Record<string, Verb<S, Subject>>;
  /** Message keys of the refusals. */
  keys: { moved: string; notYours: string; missing: string };
};

/**
 * One case for every verb and state: each person of the government, and of another one, presses. Whoever may never do
 * it is FORBIDDEN whatever the state; whoever may is done in a state of the table, and told the state in any other;
 * for another government nothing exists.
 */
export function provesMachine<S extends string, Subject>(name: string, machine: Machine<S, Subject>): void {
  const { states, keys } = machine;
  for (const [verb, { from, may, press }] of Object.entries(machine.verbs))
    describe(`${name}: ${verb}`, () => {
      for (const state of states)
        it(from.includes(state) ? `leaves ${state}` : `is refused in ${state}`, async () => {
          const w = await machine.open();
          const subject = await machine.place(w, state);
          const told = from.includes(state) ? null : refusal("CONFLICT", keys.moved, { state });
          const events = await w.events();
          for (const [person, actor] of Object.entries(cast(w))) {
            const attempt = press(w.as(actor), subject);
            if (!may.some((one) => one === person))
              await expect(attempt, person).rejects.toMatchObject(refusal("FORBIDDEN", keys.notYours));
            else if (told) await expect(attempt, person).rejects.toMatchObject(told);
            else {
              await expect(attempt, person).resolves.toBeTruthy();
              // The next person finds the subject as the first one did.
              Object.assign(subject as object, await machine.place(w, state));
            }
          }
          await expect(press(w.as(null), subject)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
          await hiddenFrom(await machine.open(), (call) => press(call, subject), keys.missing);
          // Each refusal left the trail as it was.
          expect((await w.events()) > events).toBe(from.includes(state));
        });
    });
}
