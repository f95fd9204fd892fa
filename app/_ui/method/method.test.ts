import { NextIntlClientProvider } from "next-intl";
import { type ComponentProps, createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "@/app/_words/en";
import { formatNumber } from "@/app/_words/format";
import { zh } from "@/app/_words/zh";
import { presets } from "@/db/values";
import { presetRules } from "@/server/lamp/presets";
import { figureIds } from "../figure-ids";
import { figureGroups, figuresOf } from "./figure-groups";
import { crossedWords, keptWords } from "./limit-words";
import { Method } from "./method";
import type { MethodPlan } from "./plan-rules";

const settings: MethodPlan["current"] = {
  preset: "standard",
  filingDay: 28,
  endorsement: false,
  switches: {
    growthTolerance: 1.5,
    graceWorkingDays: 11,
    acknowledgeWorkingDays: 4,
    staleAfterDays: 61,
    noticeAcknowledgeWorkingDays: 1,
    noticeAnswerWorkingDays: 3,
    noticeMinimumWorkingDays: 5,
    quietFrom: "18:00",
    quietUntil: "08:30",
  },
};
const revision = (id: string, from: string, varied: Partial<typeof settings> = {}) => ({
  id,
  from,
  ...settings,
  ...varied,
});
const plan: MethodPlan = {
  plan: { state: "active", nameZh: "计划名称", nameEn: "Name of the plan" },
  current: settings,
  pending: revision("r3", "2023-10-01", { preset: "yinchuan-2025", filingDay: 25 }),
  history: [
    revision("r2", "2023-07-01"),
    revision("r1", "2023-02-01", { filingDay: 20 }),
    revision("r0", "2023-01-01", { filingDay: 20 }),
  ],
};

const page = (locale: "zh" | "en", shown = plan) => {
  const provider: ComponentProps<typeof NextIntlClientProvider> = {
    locale,
    messages: locale === "zh" ? zh : en,
    timeZone: "Asia/Shanghai",
    onError: (error) => {
      throw error;
    },
    children: null,
  };
  const content = createElement(Method, { plan: shown });
  return renderToStaticMarkup(createElement(NextIntlClientProvider, provider, content));
};
const sectionOf = (html: string, id: string) =>
  new RegExp(`<section id="${id}" aria-labelledby="${id}-name".*?</section>`, "s").exec(html)?.[0] ?? "";
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");

describe.each(["zh", "en"] as const)("the explanations in %s", (locale) => {
  const html = page(locale);
  const words = locale === "zh" ? zh : en;

  it("have a section for every figure, which the contents lead to", () => {
    for (const id of figureIds) {
      const section = sectionOf(html, id);
      expect(section, id).toContain(`<h3 id="${id}-name">${words.method.figures[id]}</h3>`);
      expect(section.match(/<dt/g)?.length ?? 0, id).toBeGreaterThanOrEqual(4);
      expect(html, id).toContain(`href="#${id}"`);
      // An argument that no example fills would have thrown above; one that was misspelt stands in braces.
      expect(textOf(section), id).not.toMatch(/[{}]|undefined|NaN/);
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target = ""] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it("print the limits of the engine's own table", () => {
    const text = textOf(sectionOf(html, "presets"));
    for (const preset of presets) {
      expect(text).toContain(words.lamp.preset[preset]);
      const { yellow, red } = presetRules[preset];
      for (const limit of yellow ? [yellow, red] : [red]) {
        const said = crossedWords(limit);
        const number = "points" in limit ? limit.points : 1 - limit.ofExpected;
        const printed =
          "points" in limit ? formatNumber(number, locale) : `${formatNumber(number * 100, locale)}%`;
        if (said.key !== "below")
          expect(text).toContain(words.methodPage.limit[said.key].replace(/\{(amount|share)\}/, printed));
        else expect("points" in limit ? limit.points : limit.ofExpected).toBe(0);
      }
    }
  });

  it("say what the plan has set, since when, and what comes next", () => {
    const growth = textOf(sectionOf(html, "growth"));
    expect(growth).toContain(locale === "zh" ? "1.5 个百分点（自2023年1月1日）" : "(since 1 Jan 2023)");
    const filing = textOf(sectionOf(html, "strip"));
    expect(filing).toContain(locale === "zh" ? "每月 28 日（自2023年7月1日）" : "(since 1 Jul 2023)");
    expect(filing).toContain(locale === "zh" ? "自2023年10月1日起改为每月 25 日" : "from 1 Oct 2023");
    expect(textOf(sectionOf(html, "presets"))).toContain(words.methodPage.table.inForce);
    const still = textOf(page(locale, { ...plan, pending: null }));
    expect(still).not.toContain(words.methodPage.next);
  });
});

it("says the same things in both languages", () => {
  for (const id of figureIds)
    for (const part of ["formula", "edges"] as const)
      expect(en.methodFigures[id][part].split("\n").length, `${id}.${part}`).toBe(
        zh.methodFigures[id][part].split("\n").length,
      );
});

it("puts every figure into one chapter", () => {
  const all = figureGroups.flatMap((group) => figuresOf(group));
  expect([...all].sort()).toEqual([...figureIds].sort());
});

it("words a limit with its border on the right side", () => {
  expect(crossedWords({ points: 10, touches: true })).toEqual({ key: "from", points: 10 });
  expect(keptWords({ points: 10, touches: true })).toEqual({ key: "under", points: 10 });
  expect(crossedWords({ points: 5, touches: false })).toEqual({ key: "over", points: 5 });
  expect(keptWords({ points: 5, touches: false })).toEqual({ key: "upTo", points: 5 });
  expect(crossedWords({ ofExpected: 0.5, touches: false })).toEqual({ key: "overShare", share: 0.5 });
  expect(keptWords({ ofExpected: 0, touches: false })).toEqual({ key: "notBelow" });
  expect(crossedWords({ points: 0, touches: false })).toEqual({ key: "below" });
});
