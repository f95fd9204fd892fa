import { expect, it } from "vitest";
import { readFacts } from "@/seeds/read-facts";
import { contextOf } from "./context-of-quote";

const text = "一、工作\n甲一句。甲二句，有承诺，到此。甲三句。\n乙句。";
const sentences = ["一、工作", "甲一句。", "甲二句，有承诺，到此。", "甲三句。", "乙句。"].map((one) => ({
  start: text.indexOf(one),
  end: text.indexOf(one) + one.length,
}));
const placeOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });

it("gives the sentences around a quote and nothing of another paragraph", () => {
  expect(contextOf(text, sentences, placeOf("有承诺"))).toEqual({
    before: "甲一句。甲二句，",
    quote: "有承诺",
    after: "，到此。甲三句。",
    moreBefore: false,
    moreAfter: false,
  });
  expect(contextOf(text, [], placeOf("有承诺")).before).toBe("甲一句。甲二句，");
});

it("cuts a long paragraph at sentences, and says so; its own sentence stays whole", () => {
  const long = `${"前。".repeat(100)}${"长".repeat(300)}承诺${"长".repeat(300)}。${"后。".repeat(100)}`;
  const own: { start: number; end: number }[] = [];
  for (let at = 0; at < long.length; ) {
    const end = long.indexOf("。", at) + 1;
    own.push({ start: at, end });
    at = end;
  }
  const start = long.indexOf("承诺");
  const shown = contextOf(long, own, { start, end: start + 2 });
  expect([shown.before, shown.after]).toEqual(["长".repeat(300), `${"长".repeat(300)}。`]);
  expect([shown.moreBefore, shown.moreAfter]).toEqual([true, true]);
});

it("joins to a stretch of the report for every pledge of it", () => {
  const facts = readFacts();
  for (const { code, quote, start, end } of facts.commitments) {
    const shown = contextOf(facts.text, facts.sentences, { start, end });
    expect(shown.quote, code).toBe(quote);
    const whole = shown.before + shown.quote + shown.after;
    expect(facts.text.slice(start - shown.before.length, end + shown.after.length), code).toBe(whole);
    expect(whole, code).not.toContain("\n");
    expect(whole.length - quote.length, code).toBeLessThan(700);
  }
});
