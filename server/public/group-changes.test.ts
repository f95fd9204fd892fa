import { expect, it } from "vitest";
import { countLamps, countWaiting, lampsByArea, livelihoodLamps, shownLamps } from "./count-lamps";
import { groupChanges } from "./group-changes";
import { documentOf, itemOf } from "./testing-document";

const codes = ["a", "b", "c", "d", "e", "f", "g", "h"];

it("tells what turned red first, what was closed or discontinued once, and counts each commitment once", () => {
  const document = documentOf(
    codes.map((code) => itemOf(code)),
    {
      previous: "2023-07",
      changes: {
        lamps: [
          { code: "b", from: "green", to: "red" },
          { code: "a", from: "red", to: "yellow" },
          { code: "c", from: "green", to: "yellow" },
          { code: "d", from: "yellow", to: "green" },
          { code: "e", from: "red", to: "blue" },
          { code: "f", from: "grey", to: "green" },
          { code: "h", from: "green", to: "grey" },
        ],
        closed: ["e"],
        deferred: ["b"],
        discontinued: ["h"],
        added: ["g"],
        reworded: ["d"],
      },
    },
  );
  const { groups, total } = groupChanges(document);
  expect(groups.map(({ group, changes }) => [group, ...changes.map(({ item }) => item.code)])).toEqual([
    ["red", "b"],
    ["yellow", "a", "c"],
    ["recovered", "d"],
    ["closed", "e"],
    ["other", "f"],
    ["deferred", "b"],
    ["discontinued", "h"],
    ["added", "g"],
    ["reworded", "d"],
  ]);
  expect(total).toBe(8);
  expect(groups[3]?.changes[0]?.from).toBe("red");
});

it("has nothing to tell of a first edition", () => {
  expect(groupChanges(documentOf([itemOf("a")]))).toEqual({ groups: [], total: 0 });
});

it("counts lamps of parts, never of their parent as well", () => {
  const items = [
    itemOf("a", { lamp: "red", children: 2, livelihood: true }),
    itemOf("a-1", { lamp: "red", parent: "a", livelihood: true }),
    itemOf("a-2", { lamp: "blue", parent: "a", livelihood: true, area: "culture" }),
    itemOf("b"),
  ];
  expect(countLamps(items)).toEqual({ blue: 1, green: 1, yellow: 0, red: 1, grey: 0, all: 3 });
  const done = { bucket: "done" } as const;
  const waiting = [itemOf("c", { ...done, lamp: "green" }), itemOf("d", { ...done, lamp: "blue" })];
  expect(countWaiting(documentOf([...items, ...waiting]))).toBe(1);
  const document = documentOf(items);
  expect(lampsByArea(document).map(({ area, counts }) => [area.code, counts.all])).toEqual([
    ["growth", 2],
    ["culture", 1],
  ]);
  expect(shownLamps(livelihoodLamps(document))).toEqual([
    { lamp: "blue", count: 1 },
    { lamp: "red", count: 1 },
  ]);
});
