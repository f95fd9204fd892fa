import { useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import type { CommitmentData } from "./data";
import { EarlierEvents } from "./earlier-events";
import { TimelineRow } from "./timeline-row";

const first = 12;
/** As many as one reading brings: where there are so many, there may be more. */
const page = 60;

type Props = { rows: CommitmentData["timeline"]; code: string };

/** What happened, told from the audit trail: each line is an event of the chain. */
export function Timeline({ rows, code }: Props) {
  const words = useTranslations("commitment");
  const last = rows.at(-1);
  return (
    <Section title={words("timeline")}>
      <ol>
        {rows.slice(0, first).map((row) => (
          <TimelineRow key={row.seq} row={row} />
        ))}
      </ol>
      {rows.length > first ? (
        <details>
          <summary className="min-h-8 py-1 text-brand">
            {words("earlier", { count: rows.length - first })}
          </summary>
          <ol>
            {rows.slice(first).map((row) => (
              <TimelineRow key={row.seq} row={row} />
            ))}
          </ol>
          {last && rows.length === page ? <EarlierEvents code={code} before={last.seq} page={page} /> : null}
        </details>
      ) : null}
    </Section>
  );
}
