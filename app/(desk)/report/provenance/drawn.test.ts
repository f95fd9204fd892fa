import { NextIntlClientProvider } from "next-intl";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { zh } from "@/app/_words/zh";
import { ParagraphPledges } from "./paragraph-pledges";
import type { Frame } from "./provenance-data";
import { SpanPicker } from "./span-picker";

const drawn = (children: ReactNode) =>
  renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale: "zh",
      messages: zh,
      timeZone: "Asia/Shanghai",
      children,
    }),
  );

it("counts the characters of the report from one", () => {
  const shown = drawn(
    createElement(SpanPicker, {
      paragraph: { start: 4540, end: 4550, text: "甲乙丙丁戊己庚辛壬癸" },
      span: { start: 4541, end: 4544 },
      pledges: [],
      error: undefined,
      onChange: () => undefined,
    }),
  );
  expect(shown).toContain("第 4542 至 4544 字，共 3 字");
});

it("says of a closed pledge that its provenance stays, not that something changed", () => {
  const why = { key: "provenance.inState", facts: { state: "closed" } };
  const pledge = { code: "SZ2023-121", titleZh: "一项承诺", titleEn: "A pledge", state: "closed" };
  const frame = { open: null, pledges: [{ ...pledge, whyNot: { moveEnds: why, merge: why, split: why } }] };
  const shown = drawn(createElement(ParagraphPledges, { frame: frame as unknown as Frame, way: "add" }));
  expect(shown).toContain("已销号，出处不再更正。");
  expect(shown).not.toContain("情况已经变化");
});
