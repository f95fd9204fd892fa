import { acknowledgeNotice } from "@/server/notices/acknowledge";
import { answer } from "@/server/notices/answer";
import { approve } from "@/server/notices/approve";
import { draft } from "@/server/notices/draft";
import { escalate } from "@/server/notices/escalate";
import { instruct } from "@/server/notices/instruct";
import { issue } from "@/server/notices/issue";
import { lift } from "@/server/notices/lift";
import { needsLeader } from "@/server/notices/policy";
import { type LadderStep, ladderSteps } from "@/db/values";
import type { Actor, Ctx } from "@/server/core/context";
import { chineseCalendar } from "@/server/core/working-days";
import { addWorkingDays } from "@/server/lamp/working-days";
import { type Random, randomFrom } from "../random";
import { type Action, instantOn } from "./action";
import { isDisputed } from "./asks";
import type { Item } from "./item";
import file from "./notices.json" with { type: "json" };

/** How far a notice has come; after an escalated one the next follows in the same story. */
type Link = {
  step: string;
  on?: string;
  issuedOn?: string;
  endsOn?: string;
  to: string;
  answered?: boolean;
};
type Pressing = { officer: Actor; leader: Actor; supervisors: readonly [Actor, Actor] };
type Held = { id: string; version: number };
type Story = {
  item: Item;
  cast: Pressing;
  random: Random;
  actions: Action[];
  notice: Held | null;
  text: "behind" | "missed";
};

const chains: Record<string, Link[]> = file.chains;
const workingDay = (day: string, count: number) => addWorkingDays(day, count, chineseCalendar);

/** The notices of one item, from the first draft to where they stand on the last day. */
export function pressing(item: Item, cast: Pressing): Action[] {
  const { code } = item.row;
  const random = randomFrom(`notices:${code}`);
  const text = item.fate.startsWith("missed") ? "missed" : "behind";
  const story: Story = { item, cast, random, actions: [], notice: null, text };
  let day = "";
  for (const link of chains[code] ?? []) {
    day = link.on ?? day;
    if (link.on) story.actions.push(drafting(story, stepOf(code, link), link.on));
    tell(story, link, day);
    day = link.endsOn ?? day;
  }
  return [...story.actions, ...instruction(item, cast)];
}

function stepOf(code: string, { step }: Link): LadderStep {
  const found = ladderSteps.find((one) => one === step);
  if (!found) throw new Error(`${code}: no step ${step}`);
  return found;
}

/** Whoever sends a notice does not decide what is objected against it: the second supervisor does. */
const office = ({ item, cast, random }: Story) =>
  cast.supervisors[random.chance(0.5) || isDisputed(item) ? 0 : 1];

/** Whatever a verb does with the notice at hand; it leaves the version for the next. */
function does(story: Story, who: Actor, at: string, verb: (ctx: Ctx, notice: Held) => Promise<Held>): void {
  story.actions.push({
    at,
    who,
    run: async (ctx) => {
      if (!story.notice) throw new Error(`${story.item.row.code}: no notice was drafted`);
      const { id, version } = await verb(ctx, story.notice);
      story.notice = { id, version };
    },
  });
}

const drafting = (story: Story, step: LadderStep, on: string): Action => ({
  at: instantOn(on, story.random.whole(0, 60)),
  who: office(story),
  run: async (ctx) => {
    const { id, version } = await draft(ctx, { commitmentId: story.item.row.id, step });
    story.notice = { id, version };
  },
});

/** From approval to the end of a notice that was drafted on a day, as far as the link tells. */
function tell(story: Story, link: Link, draftedOn: string): void {
  const { cast, random } = story;
  const { officer, leader } = cast;
  const as = (state: string) => link.to === state;
  if (as("draft")) return;
  const own = office(story);
  const approver = needsLeader(stepOf(story.item.row.code, link)) ? leader : own;
  does(story, approver, instantOn(draftedOn, random.whole(130, 240)), approve);
  const issuedOn = link.issuedOn ?? draftedOn;
  does(story, own, instantOn(issuedOn, random.whole(260, 350)), issue);
  if (as("issued")) return;
  const receivedOn = workingDay(issuedOn, 1);
  does(story, officer, instantOn(receivedOn, random.whole(0, 400)), acknowledgeNotice);
  if (as("acknowledged")) return;
  const answeredOn = workingDay(receivedOn, random.whole(1, 2));
  if (link.answered !== false)
    does(story, officer, instantOn(answeredOn, random.whole(0, 400)), (ctx, notice) =>
      answer(ctx, { ...notice, words: random.pick(file.answers[story.text]) }),
    );
  if (as("answered")) return;
  if (as("lifted"))
    does(story, own, instantOn(workingDay(answeredOn, random.whole(1, 3)), random.whole(0, 400)), (ctx, it) =>
      lift(ctx, { ...it, reason: random.pick(file.lifted[story.text]) }),
    );
  else does(story, own, instantOn(link.endsOn ?? answeredOn, random.whole(70, 120)), higher(random, link));
}

const higher =
  (random: Random, { answered }: Link) =>
  async (ctx: Ctx, notice: Held): Promise<Held> => {
    const reason = random.pick(file.escalated[answered === false ? "unanswered" : "answered"]);
    const { nextId } = await escalate(ctx, { ...notice, reason });
    return { id: nextId, version: 1 };
  };

/** One item has a leader's instruction (批示), which the department has answered. */
function instruction({ row }: Item, { officer, leader }: Pressing): Action[] {
  const { code, on, words, answer: said } = file.instruction;
  if (row.code !== code) return [];
  let notice: Held | null = null;
  const known = (): Held => {
    if (!notice) throw new Error(`${code}: no instruction was given`);
    return notice;
  };
  return [
    {
      at: instantOn(on, 75),
      who: leader,
      run: async (ctx) => {
        notice = await instruct(ctx, { commitmentId: row.id, words });
      },
    },
    {
      at: instantOn(workingDay(on, 1), 30),
      who: officer,
      run: async (ctx) => {
        notice = await acknowledgeNotice(ctx, known());
      },
    },
    {
      at: instantOn(workingDay(on, 2), 200),
      who: officer,
      run: (ctx) => answer(ctx, { ...known(), words: said }),
    },
  ];
}
