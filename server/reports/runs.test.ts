import fc from "fast-check";
import { expect, it } from "vitest";
import { runsOf } from "./runs";

const codes = (spans: { code: string }[]) => spans.map(({ code }) => code);
const span = (code: string, start: number, end: number) => ({ code, start, end });

const anySpans = fc.array(
  fc.record({ start: fc.integer({ min: -3, max: 40 }), length: fc.integer({ min: 0, max: 30 }) }),
  { maxLength: 8 },
);
const anyCase = fc.record({ text: fc.string({ maxLength: 40, unit: "binary" }), spans: anySpans });
const named = (found: { start: number; length: number }[]) =>
  found.map(({ start, length }, index) => span(String(index), start, start + length));

it("joins to the text, to the letter, whatever the spans", () => {
  fc.assert(
    fc.property(anyCase, ({ text, spans }) => {
      const runs = runsOf(text, named(spans));
      expect(runs.map((run) => run.text).join("")).toBe(text);
      let reached = 0;
      for (const run of runs) {
        expect(run.start).toBe(reached);
        expect(run.end).toBeGreaterThan(run.start);
        expect(run.text).toBe(text.slice(run.start, run.end));
        reached = run.end;
      }
      expect(reached).toBe(text.length);
    }),
  );
});

it("joins the runs of each span to its own words, and orders the spans of a run innermost first", () => {
  fc.assert(
    fc.property(anyCase, ({ text, spans }) => {
      const all = named(spans);
      const runs = runsOf(text, all);
      for (const { code, start, end } of all) {
        const own = runs.filter((run) => codes(run.spans).includes(code));
        expect(own.map((run) => run.text).join("")).toBe(text.slice(Math.max(start, 0), Math.max(end, 0)));
      }
      for (const run of runs) {
        const lengths = run.spans.map(({ start, end }) => end - start);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }
    }),
  );
});

it("says the same of a part of the text as of the whole", () => {
  fc.assert(
    fc.property(anyCase, fc.nat(40), fc.nat(40), ({ text, spans }, one, other) => {
      const [from, to] = [one, other].map((at) => Math.min(at, text.length)).sort((a, b) => a - b);
      const part = { start: from ?? 0, end: to ?? 0 };
      const runs = runsOf(text, named(spans), part);
      expect(runs.map((run) => run.text).join("")).toBe(text.slice(part.start, part.end));
      for (const run of runs) {
        const whole = runsOf(text, named(spans)).find(
          ({ start, end }) => start <= run.start && run.start < end,
        );
        expect(codes(run.spans)).toEqual(codes(whole?.spans ?? []));
      }
    }),
  );
});

it("keeps nested and adjoining ones legible", () => {
  const text = "完成甲乙丙丁。";
  const runs = runsOf(text, [span("outer", 0, 6), span("inner", 2, 4), span("next", 6, 7)]);
  expect(runs.map((run) => [run.text, codes(run.spans)])).toEqual([
    ["完成", ["outer"]],
    ["甲乙", ["inner", "outer"]],
    ["丙丁", ["outer"]],
    ["。", ["next"]],
  ]);
  const adjoining = runsOf("甲乙", [span("one", 0, 1), span("two", 1, 2)]);
  expect(adjoining.map((run) => codes(run.spans))).toEqual([["one"], ["two"]]);
  const same = runsOf("甲", [span("first", 0, 1), span("second", 0, 1)]);
  expect(same.map((run) => codes(run.spans))).toEqual([["first", "second"]]);
});
