import { NextIntlClientProvider } from "next-intl";
import { createElement as h, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { zh } from "@/app/_words/zh";
import type { PublicUpdate } from "@/server/editions/document";
import { readItem } from "@/server/public/read-item";
import { documentOf, itemOf } from "@/server/public/testing-document";
import { Corrections } from "./corrections";
import { Duty } from "./duty";
import { Sentence } from "./sentence";
import { Standing } from "./standing";
import { Updates } from "./updates";

const of = { government: "shizhong", year: 2023, edition: null };
const textOf = (node: ReactNode) => {
  const props = { locale: "zh" as const, messages: zh, timeZone: "Asia/Shanghai", children: node };
  return renderToStaticMarkup(h(NextIntlClientProvider, props)).replaceAll(/<[^>]+>/g, "");
};
const read = (...items: Parameters<typeof itemOf>[]) => {
  const document = documentOf(items.map((one) => itemOf(...one)));
  const said = {
    id: "c",
    on: "2023-09-22",
    kind: "note",
    code: "A",
    target: null,
    before: "894",
    after: "900",
  } as const;
  const earlier = [{ ...said, period: "2023-07", words: "数字更正" }];
  const data = readItem({ document, corrections: [], earlier }, "A");
  return data ?? expect.fail("no item");
};

it("names the lamp of the edition before by its edition, and says which day a month's lamp is of", () => {
  const item = itemOf("A", { previousLamp: "yellow", strip: [{ period: "2023-08", lamp: "green" }] });
  const drawn = (previous: string | null) =>
    textOf(h(Standing, { item, document: documentOf([item], { previous }), methodHref: "/m" }));
  expect(drawn("2023-07")).toContain("上版（2023年7月） 滞后");
  expect(drawn("2023-07")).toContain("最近一月为2023年9月20日的灯");
  expect(drawn(null)).not.toContain("上版");
});

it("says when an item was discontinued or deferred, and that the reasons are not published", () => {
  const drawn = (given: Parameters<typeof itemOf>[1]) => textOf(h(Duty, { of, data: read(["A", given]) }));
  const ended = drawn({ state: "discontinued", discontinuedOn: "2023-08-22" });
  expect(ended).toContain("已中止（2023年8月22日）");
  expect(ended).toContain("2023年12月31日（中止前所定）");
  expect(ended).toContain("理由和审批材料不公开");
  const once = drawn({ deferrals: 1, deferredOn: "2023-08-14" });
  expect(once).toContain("延期 1 次（2023年8月14日获准）");
  expect(drawn({ deferrals: 2, deferredOn: "2023-08-14" })).toContain("（最近一次2023年8月14日获准）");
  expect(drawn({})).not.toMatch(/中止|延期/);
});

it("tells a correction of an earlier edition, and which month a correction puts right", () => {
  const data = read(["A"]);
  expect(textOf(h(Corrections, { data }))).toContain("2023年9月22日，对2023年7月版的更正");
  expect(textOf(h(Corrections, { data: { ...data, earlier: [] } }))).toBe("");
  const taken = data.earlier.map((one) => ({ ...one, words: null, before: null, after: null }));
  expect(textOf(h(Corrections, { data: { ...data, earlier: taken } }))).toContain("更正的文字已撤下");
  const plain = { kind: "periodic", acceptedOn: "2023-08-28", noChange: false, texts: null } as const;
  const july: PublicUpdate = { ...plain, id: "july", period: "2023-07", correctsPeriod: null };
  const fixed: PublicUpdate = {
    ...{ ...july, id: "fixed", kind: "correction", period: "2023-08" },
    ...{ correctsPeriod: "2023-07", acceptedOn: "2023-09-04" },
  };
  const text = textOf(h(Updates, { item: itemOf("A", { updates: [fixed, july] }), withheld: 0 }));
  expect(text).toContain("更正（2023年7月数） · 2023年9月4日审核通过");
  expect(text).toContain("2023年8月28日审核通过 · 文字未公开 · 2023年9月4日有更正");
  expect(text.split("有更正")).toHaveLength(2);
});

it("says of a part that the words are those of the whole, and of a programme that its parts report", () => {
  const drawn = (quote: string) => {
    const { item, parent } = read(["A", { parent: "P", quote }], ["P", { children: 1 }]);
    return textOf(h(Sentence, { of, item, parent, place: null }));
  };
  expect(drawn(itemOf("P").quote)).toContain("分项不是报告原话");
  expect(drawn("自己的原话")).not.toContain("分项不是报告原话");
  const updates = (children: number) => textOf(h(Updates, { item: itemOf("A", { children }), withheld: 0 }));
  expect(updates(20)).toContain("进展由 20 个分项分别填报");
  expect(updates(0)).toContain("还没有审核通过的进展");
});
