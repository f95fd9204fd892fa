import { NextIntlClientProvider } from "next-intl";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { zh } from "@/app/_words/zh";
import { Chips } from "./chips";
import type { Choice, FilterName } from "./filter-choices";
import { LampCell } from "./lamp-cell";
import type { LedgerRow } from "./ledger-data";
import { LookingBack } from "./looking-back";
import { itemHref } from "./item-href";
import { loadLedgerParams } from "./search-params";

const drawn = (children: ReactNode) =>
  renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale: "zh",
      messages: zh,
      timeZone: "Asia/Shanghai",
      children,
    }),
  );
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, "");

it("names the reason that figures do not tell, and the flag beside the computed lamp", () => {
  const row = (varied: Partial<LedgerRow>) =>
    textOf(drawn(createElement(LampCell, { row: { overrideLamp: null, ...varied } as LedgerRow })));
  const scar = [{ key: "scar" as const, facts: { period: "2023-08" } }];
  const behind = [{ key: "behind" as const, facts: {} }];
  expect(row({ lamp: "yellow", reasons: scar })).toBe("滞后补齐不转绿");
  expect(row({ lamp: "yellow", reasons: behind })).toBe("滞后");
  expect(row({ lamp: "red", reasons: behind, overrideLamp: "green" })).toMatch(/^严重滞后人工标注 +正常$/);
});

it("gives no chip to a code that nobody here has", () => {
  const department: Choice[] = [{ value: "housing", label: "区住房和城乡建设局" }];
  const choices: Record<FilterName, Choice[]> = {
    lamp: [],
    bucket: [],
    area: [],
    department,
    state: [],
    kind: [],
    flag: [],
  };
  const chips = (query: string) =>
    textOf(drawn(createElement(Chips, { params: loadLedgerParams(query), choices })));
  expect(chips("department=nonsense,housing&area=moon")).toContain("牵头单位：区住房和城乡建设局");
  expect(chips("department=nonsense,housing&area=moon")).not.toMatch(/nonsense|moon/);
  expect(chips("department=nonsense")).toBe("");
});

it("says which days can be looked back at, in words, and takes the day along to an item", () => {
  const outside = { from: "2023-01-01", to: "2023-09-28" };
  const params = loadLedgerParams("asOf=2022-01-01");
  expect(textOf(drawn(createElement(LookingBack, { params, outside })))).toContain(
    "2023年1月1日 至 2023年9月28日",
  );
  expect(itemHref("SZ/1", "2023-06-30")).toBe("/commitments/SZ%2F1?asOf=2023-06-30");
  expect(itemHref("SZ-1")).toBe("/commitments/SZ-1");
});
