import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/badge";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import { CommitmentCode } from "./commitment-code";
import type { EditionData } from "../editions-data";
import { TakeBack } from "./take-back";

/** The corrections of an edition, oldest first; of one that was taken back the public reads no words any more. */
export function Corrections({ period, rows }: { period: string; rows: EditionData["corrections"] }) {
  const words = useTranslations("editions.edition");
  const locale = useLocale();
  return (
    <Section title={words("corrections")}>
      {rows.length === 0 ? <p className="text-ink-2">{words("none")}</p> : null}
      <ol>
        {rows.map((row) => (
          <li key={row.id} className="max-w-prose border-rule border-b py-2">
            <div className="flex flex-wrap items-center gap-x-3 text-ink-2 text-small">
              {formatDay(row.on, locale)}
              <Badge tone={row.kind === "withhold" ? "yellow" : "plain"}>{words(`kind.${row.kind}`)}</Badge>
              {row.who}
              {row.code ? <CommitmentCode code={row.code} /> : null}
              {row.takenBack ? <Badge tone="yellow">{words("takenBack")}</Badge> : null}
              {row.mayTakeBack ? <TakeBack period={period} id={row.id} on={row.on} /> : null}
            </div>
            <p className={`whitespace-pre-wrap ${row.takenBack ? "text-ink-2 line-through" : ""}`}>
              {row.words}
            </p>
            {row.before ? <p className="text-ink-2">{words("before", { text: row.before })}</p> : null}
            {row.after ? <p>{words("after", { text: row.after })}</p> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
