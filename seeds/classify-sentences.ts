import type { SentenceKind } from "@/db/values";

/** Half-open span in UTF-16 units of the kept text. */
export type Span = { start: number; end: number };

export type ClassedSentence = Span & { kind: SentenceKind; reason: string };

/** The parts of a work report, in order; everything before the first numbered heading is the opening. */
type Part = "opening" | "retrospect" | "goals" | "work" | "self";

const partHeading = /^[一二三四五六七八九十]+、\S{1,40}$/;
const clauseEnd = /[^。！？；]*[。！？；]+[”’）」]*|[^。！？；]+$/g;

function partAfter(line: string): Part {
  if (/回顾/.test(line)) return "retrospect";
  if (/总体要求|预期目标/.test(line)) return "goals";
  if (/自身建设/.test(line)) return "self";
  return "work";
}

/** Cuts one line at 。！？； and trims white space, so that the spans hold every character that is not space. */
function cutLine(line: string, lineStart: number): Span[] {
  const spans: Span[] = [];
  for (const match of line.matchAll(clauseEnd)) {
    const lead = match[0].length - match[0].trimStart().length;
    const body = match[0].trim();
    if (body === "") continue;
    const start = lineStart + match.index + lead;
    spans.push({ start, end: start + body.length });
  }
  return spans;
}

const numberedHeading = /^（[一二三四五六七八九十]+）/;

/** A theme opens its paragraph with a short title of one clause: 加快壮大市场主体。 */
const themeHeading = /^[^，；：、“”]{4,12}。$/;

function classify(
  sentence: string,
  part: Part,
  first: boolean,
  inDifficulties: boolean,
): [SentenceKind, string] {
  if (part === "opening") return ["formality", "开头程序语"];
  if (/^各位代表：?$/.test(sentence)) return ["formality", "称呼语"];
  if (/在此，我代表/.test(sentence)) return ["formality", "致敬致谢"];
  if (first && numberedHeading.test(sentence)) return ["formality", "标题"];
  if (part === "retrospect") {
    if (/我们必须/.test(sentence)) return ["slogan", "表态号召"];
    if (inDifficulties) return ["situation", "困难和挑战"];
    if (/以上成绩的取得/.test(sentence)) return ["formality", "成绩归因致谢"];
    if (/^各位代表，/.test(sentence)) return ["slogan", "感怀语"];
    return ["retrospect", "上年工作回顾"];
  }
  if (part === "goals") {
    if (/我们必须|总体要求是|坚定不移|^要|牢固树立/.test(sentence)) return ["slogan", "总体要求"];
    if (/今年是|当前，|已进入/.test(sentence)) return ["situation", "形势判断"];
    return ["slogan", "总体要求"];
  }
  if (first && themeHeading.test(sentence)) return ["formality", "标题"];
  if (/让我们|^各位代表，/.test(sentence)) return ["slogan", "结尾号召"];
  if (/(着重|重点)(抓好|做好).{0,8}方面/.test(sentence)) return ["formality", "承上启下"];
  if (/得天独厚|底蕴深厚|形势(严峻|复杂)/.test(sentence)) return ["situation", "基础条件"];
  return ["slogan", part === "self" ? "自身建设总体表述" : "工作总体表述"];
}

/**
 * Accounts for a whole report: cuts the kept text into sentences and clauses and classes each by its place and
 * its language (DOMAIN, report). A piece that holds a pledge, or a part of one, is a `pledge`, whatever else it says.
 * The spans are in order, never overlap, and together hold every character outside white space.
 */
export function classifySentences(text: string, pledges: Span[]): ClassedSentence[] {
  const classed: ClassedSentence[] = [];
  let part: Part = "opening";
  let lineStart = 0;
  for (const line of text.split("\n")) {
    const heading = partHeading.test(line.trim());
    if (heading) part = partAfter(line);
    const inDifficulties = /认识到.*(困难|问题|挑战)/.test(line);
    for (const [index, span] of cutLine(line, lineStart).entries()) {
      const holdsPledge = pledges.some((pledge) => pledge.start < span.end && span.start < pledge.end);
      const [kind, reason]: [SentenceKind, string] = heading
        ? ["formality", "标题"]
        : holdsPledge
          ? ["pledge", "含承诺事项"]
          : classify(text.slice(span.start, span.end), part, index === 0, inDifficulties);
      classed.push({ ...span, kind, reason });
    }
    lineStart += line.length + 1;
  }
  return classed;
}
