import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Lamp } from "@/app/_ui/lamp";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import type { RequestData } from "../requests-data";

/** The commitment that it is about: its sentence, its lamp, its dates. */
export function ItemCard({ data }: { data: RequestData }) {
  const words = useTranslations("requests");
  const states = useTranslations("values.state");
  const locale = useLocale();
  const { commitment, lamp } = data;
  return (
    <Section
      title={words("item")}
      aside={<Link href={`/commitments/${commitment.code}`}>{commitment.code}</Link>}
    >
      <q lang="zh-CN" className="quote">
        {commitment.quote}
      </q>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5">
        <dt className="text-ink-2">{words("state")}</dt>
        <dd>{states(commitment.state)}</dd>
        {lamp ? (
          <>
            <dt className="text-ink-2">{words("lamp")}</dt>
            <dd>
              <Lamp value={lamp.lamp} />
            </dd>
          </>
        ) : null}
        <dt className="text-ink-2">{words("originalDue")}</dt>
        <dd>{formatDay(commitment.originalDueOn, locale)}</dd>
        <dt className="text-ink-2">{words("due")}</dt>
        <dd>{formatDay(commitment.dueOn, locale)}</dd>
        {commitment.deferrals > 0 ? (
          <>
            <dt className="text-ink-2">{words("deferrals")}</dt>
            <dd>{words("times", { count: commitment.deferrals })}</dd>
          </>
        ) : null}
      </dl>
    </Section>
  );
}
