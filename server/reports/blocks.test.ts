import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import sentences from "@/seeds/facts/sentences.json" with { type: "json" };
import { keptText } from "@/seeds/read-facts";
import { blocksOf } from "./blocks";

const text = keptText(readFileSync("seeds/facts/report.txt"));

it("follows the report's own numbering", () => {
  const blocks = blocksOf(text, sentences);
  const said = (kind: string) =>
    blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
  expect(said("title")).toEqual(["政 府 工 作 报 告"]);
  expect(said("part")).toEqual([
    "一、2022年工作回顾",
    "二、2023年总体要求和主要预期目标",
    "三、2023年重点工作安排",
    // The report as delivered has a private-use character here.
    "四、全面加强政府自身建设\ue004",
  ]);
  expect(blocks.filter((block) => block.kind === "section").map((block) => block.numeral)).toHaveLength(19);
  expect(said("section").at(7)).toBe("（一）加快高质量发展，全力推进活力市中建设。");
  expect(blocks.filter((block) => block.themed).length).toBeGreaterThan(20);
  const themes = blocks
    .filter((block) => block.themed)
    .map((block) => text.slice(block.pieces[0]?.start, block.pieces[0]?.end));
  expect(themes).toContain("强力实施城市更新行动。");
});

const space = (said: string) => said.replaceAll(/\s/g, "");
const signs = fc.constantFrom("甲", "乙", "。", "\n", " ", "\u3000", "一", "、", "（", "）");
const anyText = fc.array(signs, { maxLength: 80 }).map((all) => all.join(""));

it("loses no letter and classes each where it stands, whatever the text and the sentences", () => {
  const cuts = fc.array(fc.nat(80), { maxLength: 12 });
  fc.assert(
    fc.property(anyText, cuts, (words, found) => {
      const places = [...new Set(found)].sort((a, b) => a - b).filter((at) => at <= words.length);
      const spans = places.slice(1).map((end, index) => ({ start: places[index] ?? 0, end }));
      const pieces = blocksOf(words, spans).flatMap((block) => block.pieces);
      expect(pieces.map(({ start, end }) => space(words.slice(start, end))).join("")).toBe(space(words));
      for (const { start, end, sentence } of pieces) {
        const home = spans.find((span) => span.start <= start && end <= span.end);
        expect(sentence).toEqual(home ?? null);
      }
    }),
  );
});
