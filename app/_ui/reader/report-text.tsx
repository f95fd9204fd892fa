import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { reasonText } from "@/app/_words/reason-text";
import { greyOf } from "@/server/lamp/grey";
import { headingId, sentenceId } from "./places";
import type { ReaderBlock, ReaderReport } from "./reader-data";
import { drawRun, type Reading } from "./run";

/** What is not there is not said: the text has hundreds of elements, and each is sent twice. */
const titled = (block: ReaderBlock, index: number) =>
  block.themed && index === 0 ? { className: "th" } : {};

/** Each sentence of a block is a place of its own, so that a link can lead to it. */
function drawPieces(block: ReaderBlock, at: Reading): ReactNode {
  return block.pieces.map((piece, index) => {
    const { start, runs } = piece;
    const [only] = runs;
    const plain = runs.length === 1 && only?.marks.length === 0;
    return (
      <span key={start} id={sentenceId(start)} {...titled(block, index)}>
        {plain ? only.text : runs.map((run, place) => drawRun(run, at, String(place)))}
      </span>
    );
  });
}

type Props = {
  shown: ReaderReport;
  /** Where the link of a pledge leads. */
  href: (code: string) => string;
};

/** The report's own words with its pledges underlined. No script touches the text itself. */
export function ReportText({ shown, href }: Props) {
  const words = useTranslations("report");
  const lampWords = useTranslations("lamp");
  const locale = useLocale();
  const at: Reading = {
    pledges: new Map(shown.pledges.map((pledge) => [pledge.code, pledge])),
    baselines: new Map(shown.baselines.map((one) => [String(one.start), one])),
    href,
    says: ({ lamp, reason, unit }) => {
      const grey = greyOf(lamp, reason ? [reason] : []);
      const word = lampWords(grey ? `grey.${grey}` : `word.${lamp}`);
      return reason && !grey
        ? words("says", { word, text: reasonText(lampWords, reason, { locale, lamp, unit }) })
        : word;
    },
    open: shown.open,
    words: {
      baseline: words("baselineOf"),
      outer: (code) => words("outer", { code }),
    },
  };
  return (
    <article lang="zh-CN" className="rt">
      {shown.blocks.map((block) => {
        const { start, kind } = block;
        const drawn = drawPieces(block, at);
        if (kind === "part")
          return (
            <h2 key={start} id={headingId(start)}>
              {drawn}
            </h2>
          );
        if (kind === "section")
          return (
            <h3 key={start} id={headingId(start)}>
              {drawn}
            </h3>
          );
        return (
          <p key={start} {...(kind === "paragraph" ? {} : { className: kind })}>
            {drawn}
          </p>
        );
      })}
    </article>
  );
}
