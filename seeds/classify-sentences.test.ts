import { describe, expect, it } from "vitest";
import { classifySentences } from "./classify-sentences";
import { proveAccount } from "./prove-account";

const report = [
  "政 府 工 作 报 告",
  "各位代表：",
  "一、上年工作回顾",
  "（一）经济稳中有进。新建学校3所；改造公厕5座。",
  "在此，我代表区政府，向全区人民表示衷心的感谢！",
  "同时，我们也清醒地认识到，还存在不少困难。发展空间不足。",
  "二、今年总体要求和主要预期目标",
  "  当前，我区已进入关键期。我们必须坚持“稳”字当头。",
  "三、今年重点工作",
  "加快壮大市场主体。全面优化环境，新增企业90家。",
  "",
].join("\n");

const start = report.indexOf("新增企业90家");
const pledge = { code: "X-001", start, end: start + "新增企业90家".length };
const sentences = classifySentences(report, [pledge]);

describe("the classes of sentences", () => {
  it("follow from place and language", () => {
    expect(sentences.map((s) => [report.slice(s.start, s.end), s.kind])).toEqual([
      ["政 府 工 作 报 告", "formality"],
      ["各位代表：", "formality"],
      ["一、上年工作回顾", "formality"],
      ["（一）经济稳中有进。", "formality"],
      ["新建学校3所；", "retrospect"],
      ["改造公厕5座。", "retrospect"],
      ["在此，我代表区政府，向全区人民表示衷心的感谢！", "formality"],
      ["同时，我们也清醒地认识到，还存在不少困难。", "situation"],
      ["发展空间不足。", "situation"],
      ["二、今年总体要求和主要预期目标", "formality"],
      ["当前，我区已进入关键期。", "situation"],
      ["我们必须坚持“稳”字当头。", "slogan"],
      ["三、今年重点工作", "formality"],
      ["加快壮大市场主体。", "formality"],
      ["全面优化环境，新增企业90家。", "pledge"],
    ]);
  });

  it("account for every character outside white space", () => {
    expect(() => proveAccount({ text: report, commitments: [pledge], sentences })).not.toThrow();
  });

  it("keep a closing quotation mark with its sentence", () => {
    const quoted = "三、工作\n要做到“事事有人管。”并且“件件有着落！”";
    const pieces = classifySentences(quoted, []).map((s) => quoted.slice(s.start, s.end));
    expect(pieces).toEqual(["三、工作", "要做到“事事有人管。”", "并且“件件有着落！”"]);
  });
});
