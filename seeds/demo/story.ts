import { acknowledge } from "@/server/commitments/acknowledge";
import { assign } from "@/server/commitments/assign";
import { refuse } from "@/server/commitments/refuse";
import { decide } from "@/server/requests/decide";
import { closingQuestions } from "@/db/values";
import { fileClosing } from "@/server/requests/file-closing";
import { fileDeferral } from "@/server/requests/file-deferral";
import { type Random, randomFrom } from "../random";
import { type Action, dayOf, instantOn } from "./action";
import { type Cast, filingActions, plusDays } from "./filing";
import type { Item } from "./item";
import { closingRemarks, closingStatements, deferralReasons, refusalReasons } from "./phrases";
import { versionOf } from "./version-of";

const lateFates = new Set(["pending", "pending-late", "refused"]);

/** The date set when an item is sent out; undefined leaves the end of the year. Some duties are due soon. */
function dueOf({ row, fate }: Item, random: Random): string | undefined {
  if (fate === "overdue") return random.chance(0.5) ? "2023-06-30" : "2023-08-31";
  const soon = row.yardstick === "routine" && fate === "on-schedule" && random.chance(0.08);
  return soon ? random.pick(["2023-10-15", "2023-10-20"]) : undefined;
}

/** Everything that happens to one item from January to the 28th of September, as actions in no order yet. */
export function storyOf(item: Item, cast: Cast): Action[] {
  const { row, fate } = item;
  if (fate === "unassigned") return [];
  const random = randomFrom(`story:${row.code}`);
  const [first, second] = cast.supervisors;
  const sentOn = lateFates.has(fate)
    ? fate === "pending"
      ? dayOf(9, 27)
      : dayOf(9, random.whole(4, 12))
    : dayOf(1, random.whole(10, 12));
  const dueOn = dueOf(item, random);
  const actions: Action[] = [
    {
      at: instantOn(sentOn, random.whole(0, 470)),
      who: first,
      run: async (ctx) =>
        assign(ctx, { id: row.id, version: await versionOf(ctx, row.id), ...(dueOn ? { dueOn } : {}) }),
    },
  ];
  if (fate === "pending" || fate === "pending-late") return actions;
  const receivedOn = plusDays(sentOn, random.whole(1, 3));
  if (fate === "refused") {
    actions.push({
      at: instantOn(receivedOn, random.whole(0, 470)),
      who: cast.officer,
      run: async (ctx) =>
        refuse(ctx, {
          id: row.id,
          version: await versionOf(ctx, row.id),
          reason: random.pick(refusalReasons),
        }),
    });
    return actions;
  }
  actions.push({
    at: instantOn(receivedOn, random.whole(0, 470)),
    who: cast.officer,
    run: async (ctx) => acknowledge(ctx, { id: row.id, version: await versionOf(ctx, row.id) }),
  });
  // A programme is sent out and received; what is filed, its parts file.
  if (row.hasChildren) return actions;
  const closesIn = fate === "closed" ? random.whole(6, 9) : fate === "closing" ? 9 : null;
  for (let month = 2; month <= 9; month++) {
    if (closesIn !== null && month > Math.min(closesIn, 8)) break;
    actions.push(...filingActions(item, cast, month, closesIn === 9 ? 8 : closesIn));
  }
  if (closesIn !== null) actions.push(...closing(item, cast, closesIn));
  if (fate.startsWith("deferral-")) actions.push(...deferral(item, cast));
  return actions.map((action) =>
    action.who === first && random.chance(0.5) ? { ...action, who: second } : action,
  );
}

function closing({ row, fate }: Item, cast: Cast, month: number): Action[] {
  const random = randomFrom(`closing:${row.code}`);
  const filedOn = month === 9 ? dayOf(9, random.whole(12, 22)) : dayOf(month + 1, random.whole(6, 14));
  let request: { id: string; version: number } | null = null;
  const actions: Action[] = [
    {
      at: instantOn(filedOn, random.whole(0, 470)),
      who: cast.officer,
      run: async (ctx) => {
        request = await fileClosing(ctx, {
          commitmentId: row.id,
          version: await versionOf(ctx, row.id),
          reason: random.pick(closingStatements),
          proof: row.formOfProofZh ? `${row.formOfProofZh}，见逐月佐证材料。` : "",
        });
      },
    },
  ];
  if (fate === "closing") return actions;
  actions.push({
    at: instantOn(plusDays(filedOn, random.whole(2, 5)), random.whole(0, 470)),
    who: cast.supervisors[1],
    run: async (ctx) => {
      if (!request) throw new Error(`${row.code}: no closing request`);
      const answers = Object.fromEntries(closingQuestions.map((question) => [question, true]));
      await decide(ctx, { ...request, grant: true, reason: random.pick(closingRemarks), answers });
    },
  });
  return actions;
}

function deferral({ row, fate }: Item, cast: Cast): Action[] {
  const random = randomFrom(`deferral:${row.code}`);
  const filedOn =
    fate === "deferral-waiting" ? dayOf(9, random.whole(18, 26)) : dayOf(8, random.whole(7, 18));
  let request: { id: string; version: number } | null = null;
  const actions: Action[] = [
    {
      at: instantOn(filedOn, random.whole(0, 470)),
      who: cast.officer,
      run: async (ctx) => {
        request = await fileDeferral(ctx, {
          commitmentId: row.id,
          reason: random.pick(deferralReasons),
          progressSoFar: "各项前期工作已完成大半，详见逐月填报。",
          dueOn: random.pick(["2024-03-31", "2024-06-30"]),
        });
      },
    },
  ];
  if (fate === "deferral-waiting") return actions;
  const granted = fate === "deferral-granted";
  actions.push({
    at: instantOn(plusDays(filedOn, random.whole(2, 4)), random.whole(0, 470)),
    who: cast.supervisors[0],
    run: async (ctx) => {
      if (!request) throw new Error(`${row.code}: no deferral request`);
      const reason = granted
        ? "情况属实，同意延期，请按新时限倒排工期。"
        : "延期理由不充分，请按原时限推进。";
      await decide(ctx, { ...request, grant: granted, reason });
    },
  });
  return actions;
}
