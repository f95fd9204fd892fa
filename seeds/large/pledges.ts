import { type Random, randomFrom } from "../random";
import type { LargeSizes } from "./sizes";

export type PledgeKind = "increment" | "milestones" | "routine" | "growth";

/** What the report says of one commitment, before it has a place in the text. */
export type Pledge = {
  kind: PledgeKind;
  code: string;
  titleZh: string;
  titleEn: string;
  /** The exact words, different from every other pledge's. */
  quote: string;
  /** Of the one measure, if there is one. */
  target: number | null;
};

/** The pledges of one government, kinds mixed evenly so that every department and area gets some of each. */
export function pledgesOf(number: string, sizes: LargeSizes): Pledge[] {
  const random = randomFrom(`large:${number}`);
  const counts: [PledgeKind, number][] = [
    ["increment", sizes.increments],
    ["milestones", sizes.milestones],
    ["routine", sizes.routine],
    ["growth", sizes.growth],
  ];
  return counts
    .flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, index) => ({ kind, place: (index + 0.5) / count })),
    )
    .sort((a, b) => a.place - b.place)
    .map(({ kind }, index) => pledgeOf(kind, number, index + 1, random));
}

function pledgeOf(kind: PledgeKind, number: string, index: number, random: Random): Pledge {
  const item = String(index).padStart(3, "0");
  const code = `L${number}-${item}`;
  if (kind === "increment") {
    const target = random.whole(12, 240) * 10;
    return {
      kind,
      code,
      target,
      titleZh: `新增测试住房${item}号片区${target}套`,
      titleEn: `${target} test homes, site ${item}`,
      quote: `年内在${item}号片区新增测试住房${target}套`,
    };
  }
  if (kind === "growth") {
    const target = random.whole(40, 80) / 10;
    return {
      kind,
      code,
      target,
      titleZh: `第${item}项测试指标增长${target}%`,
      titleEn: `Test indicator ${item} up ${target} %`,
      quote: `第${item}项测试指标增长${target}%左右`,
    };
  }
  const routine = kind === "routine";
  return {
    kind,
    code,
    target: null,
    titleZh: routine ? `${item}号事项常态化巡查` : `${item}号测试项目建成`,
    titleEn: routine ? `Standing patrol ${item}` : `Test project ${item} completed`,
    quote: routine ? `持续推进${item}号事项常态化巡查` : `加快推进${item}号测试项目，年底前建成`,
  };
}
