import { useTranslations } from "next-intl";
import { type Lamp, lamps } from "@/db/values";
import { headingId } from "./places";
import { withoutUnseen } from "./unseen";
import type { ReaderReport } from "./reader-data";

type Counts = Record<Lamp, number>;
type Entry = { start: number; kind: string; text: string; counts: Counts };

/** Headings with the pledges that follow up to the next one: the margin in words. */
export function entriesOf(blocks: ReaderReport["blocks"]): Entry[] {
  const entries: Entry[] = [];
  for (const { kind, start, pieces, lamps: own } of blocks) {
    if (kind === "part" || kind === "section") {
      const text = withoutUnseen(pieces.flatMap(({ runs }) => runs.map((run) => run.text)).join(""));
      entries.push({ start, kind, text, counts: { ...own } });
      continue;
    }
    const last = entries.at(-1);
    if (last) for (const lamp of lamps) last.counts[lamp] += own[lamp];
  }
  return entries;
}

/** The report's own contents with the lamps of each part: the way about the text, also without the margin. */
export function Contents({ shown }: { shown: ReaderReport }) {
  const words = useTranslations("report");
  const lampWords = useTranslations("lamp.word");
  return (
    <nav className="contents-of" aria-labelledby="contents">
      <h2 id="contents">{words("contents")}</h2>
      <ol>
        {entriesOf(shown.blocks).map(({ start, kind, text, counts }) => (
          <li key={start} className={kind}>
            <a lang="zh-CN" href={`#${headingId(start)}`}>
              {text}
            </a>
            <span>
              {lamps.map((lamp) =>
                counts[lamp] > 0 ? (
                  <span key={lamp} className={`lamp ${lamp}`}>
                    <span className="sr-only">{lampWords(lamp)}</span>
                    {counts[lamp]}
                  </span>
                ) : null,
              )}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
