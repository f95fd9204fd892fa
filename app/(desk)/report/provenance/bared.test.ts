import { expect, it } from "vitest";
import { baredBy } from "./bared";

it("names the sentences that lose their last pledge", () => {
  const text = "甲乙。丙丁。戊己。";
  const sentences = [0, 3, 6].map((start) => ({
    start: 10 + start,
    end: 13 + start,
    kind: "pledge" as const,
  }));
  const frame = {
    ...{ paragraph: { start: 10, end: 19, text }, sentences },
    pledges: [
      { code: "A", start: 10, end: 15 },
      { code: "B", start: 13, end: 15 },
    ].map((one) => ({
      ...one,
      id: "",
      version: 1,
      state: "draft",
      kind: "action",
      titleZh: "",
      titleEn: "",
    })),
  };
  const bared = (becomes: { start: number; end: number }[]) =>
    baredBy(frame as never, { code: "A", start: 10, end: 15 }, becomes);
  expect(bared([{ start: 16, end: 18 }])).toEqual(["甲乙。"]);
  expect(bared([{ start: 11, end: 12 }])).toEqual([]);
});
