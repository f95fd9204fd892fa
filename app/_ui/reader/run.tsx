import type { ReactNode } from "react";
import { hideUnseen } from "./unseen";
import { baselineId, pledgeId } from "./places";
import type { Pledge, ReaderReport, ReaderRun } from "./reader-data";

/** What every run of the text asks for; made once. */
export type Reading = {
  pledges: ReadonlyMap<string, Pledge>;
  baselines: ReadonlyMap<string, ReaderReport["baselines"][number]>;
  href: (code: string) => string;
  /** The lamp's word with its sentence. */
  says: (pledge: Pledge) => string;
  open: string | null;
  words: { baseline: string; outer: (code: string) => string };
};

const classes = (...names: (string | false)[]) => names.filter(Boolean).join(" ");

/**
 * A stretch of the text with its underlines. The innermost pledge is the link; those around it draw a line below its
 * own, and a mark to open them by where they end. A figure of the review names the pledges that begin from it.
 */
export function drawRun({ text, marks }: ReaderRun, at: Reading, key: string): ReactNode {
  const found = marks.flatMap((mark) => {
    const pledge = mark.baseline ? undefined : at.pledges.get(mark.code);
    return pledge ? [{ ...mark, pledge }] : [];
  });
  let drawn: ReactNode = hideUnseen(text);
  for (const [depth, { pledge, code, first, last }] of found.entries()) {
    const id = first ? pledgeId(code) : undefined;
    const look = classes(pledge.lamp, last && "e", code === at.open && "o");
    drawn =
      depth === 0 ? (
        <a key={key} id={id} href={at.href(code)} className={look} aria-description={at.says(pledge)}>
          {drawn}
        </a>
      ) : (
        <span key={key} id={id} className={classes("u", pledge.lamp, code === at.open && "o")}>
          {drawn}
          {last ? (
            <a href={at.href(code)} className={`${pledge.lamp} e`} aria-description={at.says(pledge)}>
              <span className="sr-only">{at.words.outer(code)}</span>
            </a>
          ) : null}
        </span>
      );
  }
  for (const { baseline, code, first, last } of marks) {
    if (!baseline) continue;
    const codes = last ? (at.baselines.get(code)?.codes ?? []) : [];
    drawn = (
      <span key={key} id={first ? baselineId(Number(code)) : undefined} className="b">
        {drawn}
        {codes.map((one) => (
          <a key={one} href={`#${pledgeId(one)}`} className="k" title={one}>
            {at.words.baseline}
          </a>
        ))}
      </span>
    );
  }
  return drawn;
}
