import { expect, it } from "vitest";
import { listInput } from "@/server/commitments/schema";
import {
  columnsOf,
  exportHref,
  ledgerHref,
  listInputOf,
  loadLedgerParams,
  usualColumns,
} from "./search-params";
import { viewHref } from "./views-bar";

const read = (address: string) => loadLedgerParams(new URL(address, "http://local.test").searchParams);

it("comes back from its own address", () => {
  const wanted = {
    q: "安置房 & 1%",
    lamp: ["red", "yellow"],
    area: ["livable"],
    flag: "overdue",
    page: 2,
  } as const;
  const params = read(ledgerHref({ ...wanted, lamp: [...wanted.lamp], area: [...wanted.area] }));
  expect(params).toMatchObject(wanted);
});

it("leaves out what is not asked for", () => {
  expect(ledgerHref()).toBe("/commitments");
  expect(ledgerHref({ sort: "code", page: 1, q: "", lamp: [] })).toBe("/commitments");
});

it("reads what a form without script sends, with its empty fields", () => {
  expect(read("/commitments?q=&lamp=&bucket=behind&flag=&area=")).toMatchObject({
    q: "",
    lamp: [],
    bucket: ["behind"],
    flag: null,
    area: [],
  });
});

it("makes an input that the procedure takes of any address", () => {
  const address = `/commitments?page=-4&sort=drop&lamp=red,pink&q=${"长".repeat(300)}&area=${"a".repeat(90)}&flag=no`;
  const input = listInputOf(read(address));
  expect(listInput.safeParse(input).success).toBe(true);
  expect(input).toMatchObject({ page: 1, sort: "code", area: [], flag: null });
  const odd = listInputOf(
    read("/commitments?group=moon&cols=dueOn,moon,area&size=9999&asOf=2023-02-30&mine=2"),
  );
  expect(listInput.safeParse(odd).success).toBe(true);
  // Columns stand in an order of their own, whichever way they were named.
  expect(odd).toMatchObject({
    group: null,
    columns: ["area", "dueOn"],
    pageSize: 50,
    asOf: null,
    mine: false,
  });
});

it("takes the usual columns for no choice, also from a form without script", () => {
  expect(columnsOf(read("/commitments"))).toEqual(usualColumns);
  const sent = loadLedgerParams({ cols: [...usualColumns], size: "50", q: "" });
  expect(ledgerHref(sent)).toBe("/commitments");
  expect(columnsOf(loadLedgerParams({ cols: ["lamp", "leader"] }))).toEqual(["leader", "lamp"]);
});

it("exports every page of the same rows", () => {
  const params = read("/commitments?q=%E5%AE%89%E7%BD%AE&group=area&cols=lamp&asOf=2023-05-15&page=3");
  const address = exportHref(params);
  expect(address).toMatch(/^\/api\/ledger\?/);
  expect(read(address)).toEqual({ ...params, page: 1 });
});

it("opens a saved view without what is not known, and neither on its page nor on its day", () => {
  const query = "flag=turned-red&sort=moon&group=leader&page=4&asOf=2023-05-15&<script>=1&area=livable";
  expect(viewHref({ query })).toBe("/commitments?area=livable&flag=turned-red&group=leader");
  expect(viewHref({ query: "%%%&&&==" })).toBe("/commitments");
});
