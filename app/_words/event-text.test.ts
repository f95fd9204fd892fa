import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import type { Locale } from "@/db/values";
import { verbGroups } from "@/server/audit/schema";
import { commitmentTransitions } from "@/server/commitments/transitions";
import { noticeTransitions } from "@/server/notices/transitions";
import { updateTransitions } from "@/server/updates/transitions";
import { en } from "./en";
import { eventText, type EventWords, type ToldEvent, wordsOf } from "./event-text";
import { zh } from "./zh";

/** Verbs that a machine's own step records, by the noun before the dot of the template. */
const machines: Record<string, object> = {
  commitment: commitmentTransitions,
  notice: noticeTransitions,
  update: updateTransitions,
};

/** The second argument of each `record(…)` of a file, as it is written. */
function verbArguments(source: string): string[] {
  const calls = [...source.matchAll(/(?<!function )\brecord\(\s*\w+,\s*/g)];
  return calls.map((call) => {
    const rest = source.slice(call.index + call[0].length);
    let depth = 0;
    for (const [index, sign] of [...rest].entries()) {
      if ("([{".includes(sign)) depth += 1;
      if (")]}".includes(sign)) depth -= 1;
      if (sign === "," && depth === 0) return [...rest].slice(0, index).join("");
    }
    return rest;
  });
}

function verbsOf(argument: string): string[] {
  const literal = [...argument.matchAll(/["'`]([a-z]+\.[a-zA-Z]+)["'`]/g)].map(([, verb = ""]) => verb);
  const made = [...argument.matchAll(/`([a-z]+)\.\$\{\w+\}`/g)].flatMap(([, noun = ""]) =>
    Object.keys(machines[noun] ?? {}).map((step) => `${noun}.${step}`),
  );
  return [...literal, ...made];
}

const found = ["server", "seeds"]
  .flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: "utf8" }).map((name) => path.join(top, name)),
  )
  .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|testing[^/]*\.ts$/.test(file))
  .flatMap((file) =>
    verbArguments(readFileSync(file, "utf8")).map((argument) => ({ file, verbs: verbsOf(argument) })),
  );
const verbs = [...new Set(found.flatMap((one) => one.verbs))].sort();

const wordsIn = (locale: Locale): EventWords => {
  const onError = (error: Error) => {
    throw error;
  };
  const messages = locale === "zh" ? zh : en;
  return {
    commitment: createTranslator({ locale, messages, namespace: "commitment", onError }) as never,
    values: createTranslator({ locale, messages, namespace: "values", onError }) as never,
  };
};
const told = { zh: wordsIn("zh"), en: wordsIn("en") };

describe("every verb that the product records", () => {
  it("is found in the source", () => {
    expect(found.filter((one) => one.verbs.length === 0)).toEqual([]);
    expect(verbs.length).toBeGreaterThan(40);
    expect(verbs).toEqual(expect.arrayContaining(["commitment.assign", "notice.issue", "post.handOver"]));
  });

  it.each(["zh", "en"] as const)("has a sentence in %s, with its facts and without", (locale) => {
    const without = verbs.map((verb) => {
      const event: ToldEvent = { verb, subjectId: "", before: null, after: null };
      return [verb, eventText(told[locale], locale, event, {})] as const;
    });
    for (const [verb, sentence] of without) expect(sentence, verb).not.toMatch(/^[a-z]+\.[a-zA-Z]+$|none|\{/);
  });

  it("belongs to a group of the audit page", () => {
    const groups: readonly string[] = verbGroups;
    expect(verbs.filter((verb) => !groups.includes(verb.split(".")[0] ?? ""))).toEqual([]);
  });
});

describe("a sentence", () => {
  const names = { h: { zh: "区住建局", en: "Housing Bureau" }, p: { zh: "区园林中心", en: "Parks Centre" } };
  const say = (locale: Locale, verb: string, event: Partial<ToldEvent>) =>
    eventText(told[locale], locale, { verb, subjectId: "", before: null, after: null, ...event }, names);

  it("says to whom, until when and by which number", () => {
    const assigned = { leadId: "h", after: { dueOn: "2023-11-30" } };
    expect(say("zh", "commitment.assign", assigned)).toBe("交办给区住建局，时限2023年11月30日");
    expect(say("en", "commitment.assign", assigned)).toBe("Sent out to Housing Bureau, due 30 Nov 2023");
    const later = { before: { dueOn: "2023-12-31" }, after: { dueOn: "2024-03-31" } };
    expect(say("zh", "commitment.defer", later)).toBe("延期至2024年3月31日（原时限2023年12月31日）");
    const issued = { after: { step: "remind", numberText: "督〔2023〕12号" } };
    expect(say("zh", "notice.issue", issued)).toBe("发出督〔2023〕12号提醒");
    expect(say("en", "notice.issue", issued)).toBe("Reminder 督〔2023〕12号 issued");
    const moved = { before: { leadDepartmentId: "h" }, after: { leadDepartmentId: "p" } };
    expect(say("zh", "commitment.adjust", moved)).toBe("按同意的申请调整：牵头单位由区住建局改为区园林中心");
    expect(say("zh", "request.file", { after: { kind: "deferral", dueOn: "2024-03-31", late: true } })).toBe(
      "提出延期申请，请求延至2024年3月31日（逾期后提出）",
    );
  });

  it("carries the words that were given with it", () => {
    expect(wordsOf({ after: { reason: "", words: "材料不全" } })).toBe("材料不全");
    expect(wordsOf({ after: { period: "2023-09" } })).toBeNull();
  });
});
