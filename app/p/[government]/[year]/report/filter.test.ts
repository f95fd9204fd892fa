import { expect, it } from "vitest";
import { narrowed, readFilter } from "./filter";

const name = { zh: "名", en: "Name" };
const edition = {
  areas: [{ code: "growth", name, short: name }],
  departments: [{ code: "housing", name }],
};
const none = { lamp: null, area: null, department: null, livelihood: false };

it("reads what the address asks for; empty fields ask for nothing", () => {
  expect(readFilter(edition, {})).toEqual(none);
  expect(readFilter(edition, { lamp: "", area: "", department: "", edition: "2023-08" })).toEqual(none);
  const all = readFilter(edition, { lamp: "red", area: "growth", department: "housing", livelihood: "1" });
  expect(all).toEqual({ lamp: "red", area: "growth", department: "housing", livelihood: true });
  expect([narrowed(none), narrowed({ ...none, livelihood: true })]).toEqual([false, true]);
});

it("refuses what the edition does not have or no address can mean", () => {
  for (const given of [
    { lamp: "purple" },
    { lamp: ["red", "green"] },
    { area: "nowhere" },
    { department: "nobody" },
    { area: "../.." },
    { livelihood: "maybe" },
  ])
    expect(readFilter(edition, given), JSON.stringify(given)).toBeNull();
});
