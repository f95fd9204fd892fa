import { describe, expect, it } from "vitest";
import { classifySentences } from "./classify-sentences";
import { proveFacts } from "./prove-facts";
import { type CommitmentFact, type Facts, keptText, readFacts } from "./read-facts";

const shipped = readFacts();

/** The shipped facts with one commitment changed. */
function withCommitment(
  code: string,
  change: (commitment: CommitmentFact) => Partial<CommitmentFact>,
): Facts {
  const commitments = shipped.commitments.map((c) => (c.code === code ? { ...c, ...change(c) } : c));
  return { ...shipped, commitments };
}

function find(code: string): CommitmentFact {
  const found = shipped.commitments.find((commitment) => commitment.code === code);
  if (!found) throw new Error(`${code} is not among the facts`);
  return found;
}

describe("the shipped facts", () => {
  it("are proved", () => {
    expect(() => proveFacts(shipped)).not.toThrow();
  });

  it("offer a yardstick for every commitment, as a proposal", () => {
    const tally: Record<string, number> = {};
    for (const { yardstick } of shipped.commitments) tally[yardstick] = (tally[yardstick] ?? 0) + 1;
    expect(tally).toEqual({ measures: 62, milestones: 158, routine: 76, children: 1 });
    expect(find("SZ2023-168").yardstick).toBe("children");
  });

  it("take a project through the report's own chain", () => {
    const chain = find("SZ2023-202").milestones;
    expect(chain.map(({ nameZh, weight, dueOn }) => [nameZh, weight, dueOn])).toEqual([
      ["策划", 20, "2023-03-31"],
      ["储备", 25, "2023-06-30"],
      ["开工", 30, "2023-09-30"],
      ["投产", 25, "2023-12-31"],
    ]);
  });

  it("give a baseline to the measure it belongs to", () => {
    const [areas, floorArea] = find("SZ2023-126").measures;
    expect(areas?.baseline).toBeNull();
    expect(floorArea?.baseline).toMatchObject({ value: 1_340_000, unitZh: "平方米", match: "same" });
  });

  it("count an annual flow from zero and keep a level a level", () => {
    expect(find("SZ2023-095").measures[0]).toMatchObject({ basis: "increment", target: 9_000_000_000 });
    for (const code of ["SZ2023-037", "SZ2023-091", "SZ2023-150"]) {
      expect(find(code).measures[0]?.basis).toBe("absolute");
    }
  });

  it("store the known totals of a clearance and none where the report gives none", () => {
    expect(find("SZ2023-121").measures.map((m) => [m.comparator, m.target, m.basis])).toEqual([
      ["complete", 7, "increment"],
      ["complete", 18, "increment"],
    ]);
    expect(find("SZ2023-264").measures[0]).toMatchObject({ comparator: "complete", target: null });
  });

  it("read the strength from the clause: must, strive or plain", () => {
    expect(["SZ2023-010", "SZ2023-016", "SZ2023-001"].map((code) => find(code).strength)).toEqual([
      "must",
      "strive",
      "plain",
    ]);
  });

  it("class every sentence as the rules of place and language do", () => {
    expect(classifySentences(shipped.text, shipped.commitments)).toEqual(shipped.sentences);
  });
});

describe("the kept text", () => {
  it("is the file without BOM, CR and NUL, and nothing else", () => {
    expect(keptText(new TextEncoder().encode("\uFEFF一\r\n二\0 三\n"))).toBe("一\n二 三\n");
  });

  it("refuses bytes that are not UTF-8", () => {
    expect(() => keptText(Uint8Array.of(0xb1, 0xa8))).toThrow(TypeError);
  });
});

describe("tampering", () => {
  it("refuses a changed character in the text, and names the pledge it touches", () => {
    const text = shipped.text.replace("2700套", "2600套");
    expect(() => proveFacts({ ...shipped, text })).toThrow(/^SZ2023-124: /);
  });

  it("refuses a changed character outside every quote", () => {
    const text = shipped.text.replace("初心如磐", "初心如石");
    expect(() => proveFacts({ ...shipped, text })).toThrow(/kept text differs/);
  });

  it("refuses a shifted offset", () => {
    const shifted = withCommitment("SZ2023-031", ({ start }) => ({ start: start + 1 }));
    expect(() => proveFacts(shifted)).toThrow(/^SZ2023-031: the quote/);
  });

  it("refuses a shifted figure", () => {
    const shifted = withCommitment("SZ2023-189", ({ measures }) => ({
      measures: measures.map((measure) => ({ ...measure, rawEnd: measure.rawEnd - 1 })),
    }));
    expect(() => proveFacts(shifted)).toThrow(/^SZ2023-189: "1.78万人"/);
  });

  it("refuses a baseline that the report does not give", () => {
    const invented = withCommitment("SZ2023-023", ({ baseline }) => ({
      baseline: baseline && { ...baseline, quote: "新建5G基站794处" },
    }));
    expect(() => proveFacts(invented)).toThrow(/^SZ2023-023: the baseline/);
  });

  it.each(["sha256File", "sha256Text"] as const)("refuses a wrong %s", (field) => {
    const report = { ...shipped.report, [field]: "0".repeat(64) };
    expect(() => proveFacts({ ...shipped, report })).toThrow(/^report.txt: sha-256/);
  });

  it.each([
    ["department", { leadDepartmentCode: "nobody" }],
    ["area", { areaCode: "nowhere" }],
    ["theme", { themeZh: "无此主题" }],
  ])("refuses an unknown %s", (what, change) => {
    const facts = withCommitment("SZ2023-200", () => change);
    expect(() => proveFacts(facts)).toThrow(new RegExp(`^SZ2023-200: unknown ${what}`));
  });

  it("refuses milestones that do not weigh 100", () => {
    const light = withCommitment("SZ2023-202", ({ milestones }) => ({ milestones: milestones.slice(1) }));
    expect(() => proveFacts(light)).toThrow("SZ2023-202: milestones weigh 80, not 100");
  });

  it("refuses a code given twice", () => {
    const twice = withCommitment("SZ2023-007", () => ({ code: "SZ2023-006" }));
    expect(() => proveFacts(twice)).toThrow(/^SZ2023-006: is not unique/);
  });

  it("refuses a missing pledge", () => {
    const commitments = shipped.commitments.slice(0, -1);
    expect(() => proveFacts({ ...shipped, commitments })).toThrow(/^commitments: expected 297, found 296/);
  });

  it("refuses a sentence left out, and a pledge classed away", () => {
    const dropped = shipped.sentences.filter((_, index) => index !== 40);
    expect(() => proveFacts({ ...shipped, sentences: dropped })).toThrow(/text before it is lost/);
    const hidden = shipped.sentences.map((s) => ({ ...s, kind: "slogan" as const }));
    expect(() => proveFacts({ ...shipped, sentences: hidden })).toThrow(/^SZ2023-001: lies in no sentence/);
  });
});
