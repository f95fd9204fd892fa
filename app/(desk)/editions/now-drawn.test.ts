import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { zh } from "@/app/_words/zh";
import type { Overview, Preview } from "./editions-data";
import { Now } from "./now";

const none = { lamps: 0, closed: 0, deferred: 0, discontinued: 0, added: 0, reworded: 0 };
const totals = (green: number) => ({
  ...{ pledges: 297, counted: 316, parents: 1, children: 20, overdue: 0 },
  buckets: { done: 0, ahead: 0, "on-schedule": green, behind: 0, other: 0 },
  lamps: { green, yellow: 0, red: 0, grey: 0, done: 0 },
  withheld: { updates: 1, evidence: 1 },
  published: { updates: 2, evidence: 2 },
});

it("says what was signed as it was signed, and apart from it what the next edition would say today", () => {
  const preview = { totals: totals(226), previous: "2023-08", changes: none } as unknown as Preview;
  const shown = {
    ...{
      plan: { year: 2023, state: "active" },
      slug: "sz",
      period: "2023-08",
      day: "2023-09-28",
      exists: true,
    },
    signed: { day: "2023-09-06", previous: "2023-07", totals: totals(234), changes: { ...none, lamps: 46 } },
    next: { period: "2023-09", from: "2023-09-29" },
    may: { publish: false, mark: true, correct: true },
    editions: [
      { period: "2023-08", publishedOn: "2023-09-06", signedBy: "督查室", sha256: "", corrections: 0 },
    ],
  } as unknown as Overview;
  const children = createElement(Now, { shown, preview, period: "2023-08", today: "2023-09-28" });
  const words = { locale: "zh" as const, messages: zh, timeZone: "Asia/Shanghai", children };
  const text = renderToStaticMarkup(createElement(NextIntlClientProvider, words)).replaceAll(/<[^>]+>/g, "");
  const [signed = "", coming = ""] = text.split("下一版预览（2023年9月）");
  expect(signed).toContain("2023年8月公开版已经签发，数据截至2023年9月6日");
  expect(signed).toMatch(/正常234.*亮灯变化 46 项/);
  expect(signed).not.toContain("226");
  expect(coming).toContain("2023年9月公开版自2023年9月29日起可以签发。按今天（2023年9月28日）的数据");
  expect(coming).toContain("正常226");
});
