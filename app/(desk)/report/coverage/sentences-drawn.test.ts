import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { zh } from "@/app/_words/zh";
import type { Coverage } from "../report-data";
import { SentencesTable } from "./sentences-table";

const sentence = (start: number, kind: string, pledges = 0) => ({
  ...{ id: String(start), start, kind, pledges, reason: "依据", text: "一句" },
});
function drawn(reclassify: boolean, rows: object[]) {
  const data = { rows, may: { reclassify } } as unknown as Coverage;
  const children = createElement(SentencesTable, { data, params: { kind: null, page: 1, change: null } });
  const words = { locale: "zh" as const, messages: zh, timeZone: "Asia/Shanghai", children };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, words));
}

it("offers to take a sentence in as a pledge unless it is a mere form of address or bears one", () => {
  const slogan = drawn(true, [sentence(10, "slogan")]);
  expect(slogan).toContain('href="/report/provenance?start=10"');
  expect(slogan).toContain("第 11 字处");
  expect(slogan).toContain(">11</a>");
  const heading = drawn(true, [sentence(0, "formality")]);
  expect(heading).not.toContain("/report/provenance");
  expect(heading).toContain("改归类");
  expect(drawn(true, [sentence(20, "pledge", 1)])).not.toMatch(/provenance|改归类/);
  expect(drawn(false, [sentence(10, "slogan")])).not.toMatch(/provenance|改归类|办理/);
});
