import { NextIntlClientProvider } from "next-intl";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { zh } from "@/app/_words/zh";
import { documentOf, itemOf } from "@/server/public/testing-document";
import { PublicFoot } from "./foot";

const of = { government: "shizhong", year: 2023, edition: "2023-07" };
type Props = Parameters<typeof PublicFoot>[0];

it("leads from a commitment's page straight to its clue, from any other to the list", () => {
  const published = {
    document: documentOf([itemOf("A")]),
    corrections: [],
    of,
  } as unknown as Props["published"];
  const drawn = (path: string) => {
    const children = h(PublicFoot, { of, published, head: null, path });
    const props = { locale: "zh" as const, messages: zh, timeZone: "Asia/Shanghai", children };
    return renderToStaticMarkup(h(NextIntlClientProvider, props));
  };
  expect(drawn("/items/A")).toContain('<a href="/p/shizhong/2023/items/A/clue">就这一项提交线索</a>');
  for (const path of ["", "/items", "/report"])
    expect(drawn(path)).toContain('<a href="/p/shizhong/2023/items">承诺清单</a>');
});
