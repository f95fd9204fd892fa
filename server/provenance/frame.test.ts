import { expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { refusesAllBut } from "../testing-refusals";
import { reportWorld } from "./testing";

const test = testDb();

it("shows the paragraph around a place with its pledges, what may be done, and what to choose from", async () => {
  const w = await world(test.db);
  const { pledge, quoted, report } = await reportWorld(test.db, w);
  const { commitment: parks } = await pledge("打造“一山、两河”", { leadDepartmentId: w.parks.id });
  const { commitment: homes } = await pledge("全力加快2700套安置房建设", { state: "pending" });
  const { commitment: child } = await pledge("全力加快2700套安置房建设", { parentId: homes.id });
  const supervisor = w.as(w.people.supervisor);
  const { start } = quoted("深入人心");
  const shown = await supervisor.provenance.frame({ start });
  expect(shown.span).toEqual({ start, end: start + 4 });
  expect(shown.paragraph.text.startsWith("（一）加快城乡融合。")).toBe(true);
  expect(report.text.slice(shown.paragraph.start, shown.paragraph.end)).toBe(shown.paragraph.text);
  expect(shown.sentences.map(({ kind }) => kind)).toEqual(["formality", "pledge", "slogan"]);
  expect(shown.pledges.map(({ code }) => code)).toEqual([homes.code, parks.code]);
  expect(shown.pledges[0]?.whyNot).toMatchObject({
    moveEnds: null,
    split: null,
    merge: { key: "provenance.inState", facts: { state: "pending" } },
  });
  expect(shown).toMatchObject({
    ...{ open: null, nextCode: "Y2023-001", may: { add: true }, near: { themeNameZh: w.theme.nameZh } },
    choices: { areas: [{ themes: [{ nameZh: w.theme.nameZh }] }] },
  });
  expect(shown.choices.departments.map(({ code }) => code)).toEqual([w.housing.code, w.parks.code]);

  const stretch = await supervisor.provenance.frame({ start: start - 3, end: 9_999 });
  expect(stretch.span).toEqual({ start: start - 3, end: shown.paragraph.end });
  const opened = await supervisor.provenance.frame({ code: parks.code });
  expect([opened.open, opened.span]).toEqual([parks.code, { start: parks.start, end: parks.end }]);
  expect((await supervisor.provenance.frame({ code: child.code })).open).toBe(homes.code);
  expect((await supervisor.provenance.frame({})).paragraph.text).toBe("政府工作报告");
  await expect(supervisor.provenance.frame({ start: 9_999 })).rejects.toMatchObject(
    refusal("NOT_FOUND", "provenance.noPlace"),
  );
  await refusesAllBut(
    w,
    ["supervisor", "involvedSupervisor"],
    (call) => call.provenance.frame({ code: parks.code }),
    "provenance.notYours",
  );
  const other = await world(test.db);
  await expect(
    other.as(other.people.supervisor).provenance.frame({ code: parks.code }),
  ).rejects.toMatchObject(refusal("NOT_FOUND", "commitment.missing"));
  expect(await w.as(w.people.leader).provenance.may()).toEqual({ correct: false });
  expect(await supervisor.provenance.may()).toEqual({ correct: true });
  expect(await w.as(w.people.observer).provenance.proof()).toMatchObject({ commitments: 4, faults: [] });
});
