import { describe, expect, it } from "vitest";
import { readFacts } from "@/seeds/read-facts";
import { AppError } from "../core/errors";
import { clausesOf, placesOf, strengthOf, trimmed } from "./format";
import { codeAfter } from "./next-code";
import { paragraphAt } from "./paragraph-at";
import { proposeYardstick } from "./propose-yardstick";
import { joined, proveSpan } from "./span";

const text = "标题\n　　建成𠮷祥里，改造 小区。\n下一段";
const keyOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error.key;
    throw error;
  }
  return null;
};
const prove = (start: number, end: number, quote = text.slice(start, end)) =>
  keyOf(() => proveSpan(text, { start, end, quote }));

describe("a span", () => {
  it("is of whole characters of one paragraph, without white space at its ends, and says its words", () => {
    expect(proveSpan(text, { start: 5, end: 11, quote: "建成𠮷祥里" })).toEqual({
      ...{ start: 5, end: 11, quote: "建成𠮷祥里" },
    });
    expect(prove(5, 5)).toBe("provenance.outside");
    expect(prove(5, 99)).toBe("provenance.outside");
    expect(prove(8, 11)).toBe("provenance.cutPair");
    expect(prove(5, 8)).toBe("provenance.cutPair");
    expect(prove(5, 11, "建成吉祥里")).toBe("provenance.differs");
    expect(prove(0, 7)).toBe("provenance.lineBreak");
    expect(prove(4, 7)).toBe("provenance.spaceAtEnds");
    expect(prove(12, 15)).toBe("provenance.spaceAtEnds");
  });

  it("is joined with another one where only punctuation stands between them", () => {
    expect(joined(text, { start: 12, end: 14 }, { start: 5, end: 11 })).toEqual({
      ...{ start: 5, end: 14, quote: "建成𠮷祥里，改造" },
    });
    expect(joined(text, { start: 5, end: 11 }, { start: 7, end: 9 })).toMatchObject({ start: 5, end: 11 });
    expect(keyOf(() => joined(text, { start: 5, end: 7 }, { start: 12, end: 14 }))).toBe("provenance.apart");
    expect(keyOf(() => joined(text, { start: 12, end: 17 }, { start: 19, end: 21 }))).toBe(
      "provenance.apart",
    );
  });
});

describe("a paragraph", () => {
  it("is the line around a place without its indent, of a blank place the next one", () => {
    expect(paragraphAt(text, 8)).toEqual({ start: 5, end: 18 });
    expect(paragraphAt(text, 2)).toEqual({ start: 0, end: 2 });
    expect(paragraphAt("甲\n \n乙", 2)).toEqual({ start: 4, end: 5 });
    expect(paragraphAt(text, text.length)).toBeNull();
    expect(paragraphAt("甲\n ", 2)).toBeNull();
  });

  it("has places for ends between its characters, and its clauses", () => {
    expect(placesOf("甲𠮷。")).toEqual([0, 1, 3, 4]);
    expect(clausesOf("甲，乙。”丙")).toEqual({ starts: [0, 2, 5], ends: [1, 3, 6] });
    expect(trimmed(" 甲乙。 ", { start: 0, end: 5 })).toEqual({ start: 1, end: 4 });
    expect(trimmed(" 甲乙。 ", { start: 0, end: 5 }, true)).toEqual({ start: 1, end: 3 });
  });
});

describe("what is proposed", () => {
  const facts = readFacts();

  it("is what the facts were proposed: yardsticks by kind, how firmly it is said, the next code", () => {
    for (const { code, kind, measures, startOn, dueOn, yardstick, milestones } of facts.commitments) {
      if (measures.length) continue;
      expect(proposeYardstick(kind, { startOn, dueOn }), code).toEqual({ yardstick, steps: milestones });
    }
    for (const one of facts.commitments) expect(strengthOf(facts.text, one), one.code).toBe(one.strength);
    expect(
      codeAfter(
        facts.commitments.map(({ code }) => code),
        "Y2023-",
      ),
    ).toBe("SZ2023-298");
    expect(codeAfter(["SZ2023-168", "SZ2023-168-20", "T-abc"], "Y2023-")).toBe("SZ2023-169");
    expect(codeAfter([], "Y2023-")).toBe("Y2023-001");
  });

  it("ends with the due date, and leaves an outcome without a number to the supervisor", () => {
    const { steps } = proposeYardstick("action", { startOn: "2023-04-01", dueOn: "2023-10-31" });
    expect(steps.map((step) => step.dueOn)).toEqual(["2023-06-30", "2023-09-30", "2023-10-31", "2023-10-31"]);
    expect(proposeYardstick("outcome", { startOn: "2023-01-01", dueOn: "2023-12-31" }).yardstick).toBeNull();
  });
});
