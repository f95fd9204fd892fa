import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/badge";
import { errorText } from "@/app/_words/error-text";
import type { Correction } from "@/server/provenance/policy";
import type { Frame } from "./provenance-data";
import { provenanceHref } from "./search-params";
import type { Way } from "./way";

const verbs = [
  ["move", "moveEnds"],
  ["merge", "merge"],
  ["split", "split"],
] as const satisfies readonly [Way, Correction][];

type Props = { frame: Frame; way: Way };

/** The pledges of the paragraph, each with the ways to correct it or the reason why it cannot be. */
export function ParagraphPledges({ frame, way }: Props) {
  const words = useTranslations("provenance");
  const values = useTranslations("values");
  const errors = useTranslations("errors");
  const zh = useLocale() === "zh";
  if (frame.pledges.length === 0) return <p className="text-ink-2">{words("pledgesNone")}</p>;
  return (
    <ul className="grid">
      {frame.pledges.map((pledge) => {
        const open = verbs.filter(([, verb]) => pledge.whyNot[verb] === null);
        const barred = pledge.whyNot.moveEnds;
        return (
          <li key={pledge.code} className="grid gap-1 border-rule border-t py-2">
            <span className="flex flex-wrap items-baseline gap-x-2">
              <a href={`/commitments/${encodeURIComponent(pledge.code)}`}>{pledge.code}</a>
              <span>{zh ? pledge.titleZh : pledge.titleEn}</span>
              <Badge>{values(`state.${pledge.state}`)}</Badge>
            </span>
            {open.length ? (
              <span className="flex flex-wrap gap-x-4">
                {open.map(([to]) => (
                  <a
                    key={to}
                    href={provenanceHref({ code: pledge.code, way: to })}
                    aria-label={`${words(`way.${to}`)} ${pledge.code}`}
                    aria-current={pledge.code === frame.open && to === way ? "page" : undefined}
                    className="inline-flex min-h-8 items-center aria-[current]:font-semibold aria-[current]:text-ink"
                  >
                    {words(`way.${to}`)}
                  </a>
                ))}
              </span>
            ) : null}
            {barred ? <span className="text-ink-2 text-small">{errorText(errors, barred)}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
