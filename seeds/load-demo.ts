import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { commitments, departments, plans } from "@/db/schema";
import { activate } from "@/server/plans/activate";
import { addChildren } from "@/server/commitments/add-children";
import type { Actor, Ctx } from "@/server/core/context";
import { write } from "@/server/core/context";
import { rebuildLamps } from "@/server/lamps/refresh";
import { type Action, instantOn } from "./demo/action";
import { asking, stillThere } from "./demo/asks";
import { inventedChildren, programmeCode } from "./demo/children";
import { tips } from "./demo/clues";
import { contributing } from "./demo/contributing";
import { duties, handedOver, inOffice, onLeave } from "./demo/duties";
import { extras } from "./demo/extras";
import { dailyHeads } from "./demo/heads";
import { type Item, itemsOf } from "./demo/item";
import { pressing } from "./demo/notices";
import { governmentHasPeople, seatDemoPeople } from "./demo/people";
import { pieces } from "./demo/pieces";
import { publishing } from "./demo/publishing";
import { reading, statistics } from "./demo/routine";
import { settling } from "./demo/settle";
import { storyOf } from "./demo/story";
import { versionOf } from "./demo/version-of";
import { votes } from "./demo/votes";
import { loadFacts } from "./load-facts";
import { readFacts } from "./read-facts";

export const demoDay = "2023-09-28";
const batch = 500;

const clockAtInstant = (at: string) => ({
  real: () => new Date(),
  now: () => new Date(at),
  today: () => at.slice(0, 10),
});
const as = (db: Db, who: Actor, at: string): Ctx => ({ db, actor: who, clock: clockAtInstant(at) });

/**
 * Loads the facts and an invented year on top: every step goes through the server's own verbs, so that states,
 * history and audit trail are as real as people would make them. Does nothing where it has been loaded before.
 * @param only commitments whose year is told; all when left out (tests tell a few)
 */
export async function loadDemo(
  db: Db,
  { only, say = () => undefined }: { only?: readonly string[]; say?: (line: string) => void } = {},
) {
  const facts = readFacts();
  const { governmentId, planId, departmentIds } = await loadFacts(db, facts, {
    demonstration: true,
    businessDate: demoDay,
  });
  if (await governmentHasPeople(db, governmentId)) return { planId, governmentId, actions: 0 };
  const leadCodes = [
    ...new Set([...facts.commitments.map((one) => one.leadDepartmentCode), ...departmentIds.keys()]),
  ];
  const people = await seatDemoPeople(db, governmentId, leadCodes);
  const supervisor = personOf(people, "supervisor");
  await open(db, { planId, supervisor });
  const items = (await itemsOf(db, planId)).filter((item) => !only || only.includes(item.row.code));
  const officerOf = (code: string) => {
    const officer = people.officers.get(departmentIds.get(code) ?? "");
    if (!officer) throw new Error(`${code}: nobody holds the officer's post`);
    return officer;
  };
  const year = [
    ...yearOf(items, people, officerOf),
    ...publishing(planId, supervisor),
    ...tips({ slug: facts.government.slug, year: facts.report.year, governmentId }, supervisor),
  ];
  const actions = inOrder([...year, ...dailyHeads(year, governmentId, demoDay)]);
  await play(db, actions, say);
  await rebuildLamps(as(db, supervisor, instantOn(demoDay, 0)), planId);
  return { planId, governmentId, actions: actions.length };
}

type People = Awaited<ReturnType<typeof seatDemoPeople>>;

const personOf = ({ actors }: People, loginName: string): Actor => {
  const found = actors.get(loginName);
  if (!found) throw new Error(`no demonstration account ${loginName}`);
  return found;
};

/** All that happens until the pinned day, in no order yet. */
function yearOf(items: readonly Item[], people: People, officerOf: (code: string) => Actor): Action[] {
  const person = (loginName: string) => personOf(people, loginName);
  const supervisors = [person("supervisor"), person("supervisor2")] as const;
  const hands = {
    ...{ admin: person("admin"), successor: people.successor, deputy: people.deputy },
    former: officerOf(handedOver.departmentCode),
    absent: officerOf(onLeave.departmentCode),
  };
  const stories = items.flatMap((item) => {
    const { leadDepartmentId: of } = item.row;
    const officer = people.officers.get(of);
    if (!officer) throw new Error(`${item.row.code}: nobody holds the officer's post`);
    const cast = { officer, supervisors };
    const leader = people.inCharge.get(of);
    const head = [...people.actors.values()].find((one) => one.role === "head" && one.departmentId === of);
    const posts = { leadPostId: (head ?? officer).postId, leaderPostId: leader?.postId ?? null };
    return [
      ...settling(item, { ...posts, supervisor: supervisors[0] }),
      ...storyOf(item, cast),
      ...contributing(item, officerOf),
      ...extras(item, cast),
      ...pressing(item, { ...cast, leader: leader ?? person("leader2") }),
      ...asking(item, cast),
      ...pieces(item, cast),
      ...votes(item, cast),
    ].filter((action) => stillThere(item, action));
  });
  const work = [...stories, ...duties(hands), ...statistics(officerOf("statistics"))];
  return [...work.map(inOffice(hands)), ...reading(people.actors.values())];
}

const inOrder = (actions: readonly Action[]): Action[] =>
  actions.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));

/** The year's book is opened, and the programme of livelihood projects gets its invented list. */
async function open(db: Db, { planId, supervisor }: { planId: string; supervisor: Actor }) {
  const ctx = as(db, supervisor, instantOn("2023-01-09", 30));
  const [plan] = await db.select().from(plans).where(eq(plans.id, planId));
  if (!plan) throw new Error("the facts left no plan");
  await activate(ctx, { id: planId, version: plan.version });
  const [programme] = await db
    .select()
    .from(commitments)
    .where(and(eq(commitments.planId, planId), eq(commitments.code, programmeCode)));
  if (!programme) throw new Error(`no ${programmeCode}`);
  const rows = await db
    .select()
    .from(departments)
    .where(eq(departments.governmentId, supervisor.governmentId));
  const departmentId = (code: string) => {
    const found = rows.find((row) => row.code === code);
    if (!found) throw new Error(`no department ${code}`);
    return found.id;
  };
  await addChildren(ctx, {
    id: programme.id,
    version: await versionOf(ctx, programme.id),
    children: inventedChildren(departmentId),
  });
}

/** Plays the actions in order, some in one transaction: a commit each would cost more than the work. */
async function play(db: Db, actions: readonly Action[], say: (line: string) => void): Promise<void> {
  for (let start = 0; start < actions.length; start += batch) {
    const some = actions.slice(start, start + batch);
    const last = some.at(-1);
    if (!last) return;
    await write(
      as(db, last.who, last.at),
      async () => {
        // Joins the batch's transaction, and so sees what the actions before it did.
        for (const action of some) await write(as(db, action.who, action.at), (ctx) => action.run(ctx));
      },
      { limitMs: 600_000 },
    );
    say(`${last.at.slice(0, 10)}  ${Math.min(start + batch, actions.length)} / ${actions.length}`);
  }
}
