import { describe, expect, it } from "vitest";
import type { NoticeBasis } from "@/db/schema/workflow";
import { ladderSteps } from "@/db/values";
import { draftWords } from "./draft-words";

const basis: NoticeBasis = {
  quote: "全力加快2700套安置房建设",
  period: "2023-08",
  lamp: "red",
  reasons: [{ key: "behind", facts: {} }],
  progress: 0.5,
  expected: 8 / 12,
  dueOn: "2023-12-31",
  overdue: false,
  returns: 2,
  before: [{ numberText: "督〔2023〕3号", step: "remind", on: "2023-08-03" }],
};
const item = { titleZh: "加快2700套安置房建设", code: "SZ2023-031", reportTitle: "2023年政府工作报告" };
const words = (varied: Partial<NoticeBasis> = {}, step: (typeof ladderSteps)[number] = "blue") =>
  draftWords({ ...item, step, basis: { ...basis, ...varied } });

describe("draftWords", () => {
  it("quotes the pledge, says schedule and delivery, tells the history and what is asked for", () => {
    expect(words().split("\n")).toEqual([
      "《2023年政府工作报告》承诺：“全力加快2700套安置房建设”。此项（SZ2023-031，加快2700套安置房建设）由贵单位牵头，完成时限2023年12月31日。",
      "截至2023年8月底，序时进度66.7%，实际完成50.0%，差16.7个百分点；亮灯判为“严重滞后”。",
      "填报被退回2次；此前已发督〔2023〕3号（提醒，2023年8月3日）。",
      "请查明滞后原因，提出整改措施和完成时间，抓紧落实。",
    ]);
  });

  it("says what is no matter of shares, and leaves out what there is not", () => {
    const none = { progress: null, expected: null, returns: 0, before: [], period: null };
    const second = (varied: Partial<NoticeBasis>) => words({ ...none, ...varied }).split("\n")[1];
    expect(second({ overdue: true, dueOn: "2023-06-30" })).toBe(
      "时限2023年6月30日已过，至今尚未销号；亮灯判为“严重滞后”。",
    );
    expect(
      second({ reasons: [{ key: "missedTwice", facts: { previous: "2023-07", period: "2023-08" } }] }),
    ).toBe("2023年7月、2023年8月连续两期未按期填报；亮灯判为“严重滞后”。");
    expect(second({ reasons: [{ key: "growthShort", facts: { value: 4.5, target: 6 } }] })).toContain(
      "增速4.5%，低于目标6%",
    );
    expect(words({ ...none, lamp: "grey" }).split("\n")).toHaveLength(2);
  });

  it("asks for more at each step", () => {
    const last = ladderSteps.map((step) => words({}, step).split("\n").at(-1));
    expect(new Set(last).size).toBe(ladderSteps.length);
    expect(last.at(-1)).toContain("约谈");
  });
});
