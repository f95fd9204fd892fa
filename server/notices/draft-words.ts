import type { NoticeBasis } from "@/db/schema/workflow";
import type { LadderStep } from "@/db/values";

/** Names of the steps as they stand in an official notice, which is written in Chinese whoever reads it. */
export const stepNames: Record<string, string> = {
  remind: "提醒",
  blue: "蓝色督查单",
  orange: "橙色督查单",
  red: "红色督查单",
  summons: "建议约谈",
  instruction: "领导批示",
} satisfies Record<LadderStep | "instruction", string>;

const lampNames: Record<string, string> = { yellow: "滞后", red: "严重滞后", green: "正常", blue: "已完成" };

const demands: Record<LadderStep, string> = {
  remind: "请对照时限抓紧推进，补齐差距",
  blue: "请查明滞后原因，提出整改措施和完成时间，抓紧落实",
  orange: "请主要负责人研究，查明严重滞后的原因，逐条提出整改措施、责任人和完成时间，限期赶上序时进度",
  red: "请主要负责人牵头整改，按周报告进展，直至赶上序时进度",
  summons: "建议由分管领导约谈贵单位主要负责人。请准备书面说明，写明原因、责任、措施和完成时间",
};

const dayZh = (day: string) => {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};
const monthZh = (period: string) => {
  const [year, month] = period.split("-").map(Number);
  return `${year}年${month}月`;
};
const share = (value: number) => `${(value * 100).toFixed(1)}%`;

/** Schedule and delivery in one sentence, or null where the item has no single share. */
function scheduleText({ period, progress, expected }: NoticeBasis): string | null {
  if (progress === null || expected === null) return null;
  const points = (progress - expected) * 100;
  const gap = `${points < 0 ? "差" : "超"}${Math.abs(points).toFixed(1)}个百分点`;
  return `${period ? `截至${monthZh(period)}底，` : ""}序时进度${share(expected)}，实际完成${share(progress)}，${gap}`;
}

/** What the deciding reasons say that is no matter of shares. */
function reasonTexts({ reasons, dueOn, overdue }: NoticeBasis): string[] {
  const texts = reasons.map(({ key, facts }) => {
    if (key === "missedFiling") return `${monthZh(String(facts.period))}进展未按期填报`;
    if (key === "missedTwice")
      return `${monthZh(String(facts.previous))}、${monthZh(String(facts.period))}连续两期未按期填报`;
    if (key === "notAcknowledged") return "交办后未按期签收";
    if (key === "growthShort") return `增速${facts.value}%，低于目标${facts.target}%`;
    if (key === "overLimit") return `现值${facts.value}，超过上限${facts.target}`;
    return null;
  });
  const said = texts.filter((text) => text !== null);
  return overdue ? [`时限${dayZh(dueOn)}已过，至今尚未销号`, ...said] : said;
}

function historyText({ returns, before }: NoticeBasis): string | null {
  const parts = [
    returns > 0 ? `填报被退回${returns}次` : null,
    before.length > 0
      ? `此前已发${before.map((one) => `${one.numberText}（${stepNames[one.step] ?? one.step}，${dayZh(one.on)}）`).join("、")}`
      : null,
  ].filter((part) => part !== null);
  return parts.length ? `${parts.join("；")}。` : null;
}

type Item = { titleZh: string; code: string; reportTitle: string; step: LadderStep; basis: NoticeBasis };

/**
 * The system's words for a notice: the pledge quoted, schedule and delivery, the history, what is asked for. The days
 * for receipt and answer stand on the sheet, because they count from the day of issue. To be edited at will.
 */
export function draftWords({ titleZh, code, reportTitle, step, basis }: Item): string {
  const facts = [scheduleText(basis), ...reasonTexts(basis)].filter((text) => text !== null);
  const lamp = lampNames[basis.lamp];
  const judged = lamp ? [...facts, `亮灯判为“${lamp}”`] : facts;
  return [
    `《${reportTitle}》承诺：“${basis.quote}”。此项（${code}，${titleZh}）由贵单位牵头，完成时限${dayZh(basis.dueOn)}。`,
    judged.length ? `${judged.join("；")}。` : null,
    historyText(basis),
    `${demands[step]}。`,
  ]
    .filter((text) => text !== null)
    .join("\n");
}
