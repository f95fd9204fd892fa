import { expect, it } from "vitest";
import { listInput } from "@/server/commitments/schema";
import { ledgerHref, listInputOf, loadLedgerParams } from "./search-params";

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
});
