import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { formatDay, formatInstant } from "@/app/_words/format";
import { needsLeader } from "@/server/notices/policy";
import { When } from "../../desk/when";
import type { NoticeSheet } from "../notices-data";

/** Who did what and when, with the clocks that still run. */
export function Progress({ data }: { data: NoticeSheet }) {
  const words = useTranslations("notices");
  const locale = useLocale();
  const { notice, people, today, timeZone } = data;
  const by = (on: string | null, name: string | null) =>
    on ? words("by", { day: formatDay(on, locale), name: name ?? "–" }) : words("pending");
  const clock = (day: string | null) => (day ? <When today={today} day={day} /> : null);
  const rows = [
    { name: words("drafted"), said: by(notice.draftedOn, people.drafted), due: null },
    {
      name: words("approved"),
      said:
        notice.state === "draft" && needsLeader(notice.step)
          ? words("waitsForLeader")
          : by(notice.approvedOn, people.approved),
      due: null,
    },
    {
      name: words("issued"),
      said:
        notice.sendAt && !notice.issuedOn
          ? words("waits", { at: formatInstant(notice.sendAt, locale, timeZone) })
          : by(notice.issuedOn, people.issued),
      due: null,
    },
    {
      name: words("acknowledged"),
      said: by(notice.acknowledgedOn, people.acknowledged),
      due: notice.state === "issued" ? notice.acknowledgeBy : null,
    },
    {
      name: words("answered"),
      said: by(notice.answeredOn, people.answered),
      due: notice.state === "issued" || notice.state === "acknowledged" ? notice.answerBy : null,
    },
  ];
  return (
    <Section title={words("state")}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5">
        {rows.map((row) => (
          <div key={row.name} className="contents">
            <dt className="text-ink-2">{row.name}</dt>
            <dd>
              {row.said} {clock(row.due)}
            </dd>
          </div>
        ))}
        {notice.endedOn ? (
          <>
            <dt className="text-ink-2">{words("ended")}</dt>
            <dd>
              {formatDay(notice.endedOn, locale)}
              {notice.endReason ? (
                <span className="block">{words("endReason", { reason: notice.endReason })}</span>
              ) : null}
            </dd>
          </>
        ) : null}
      </dl>
    </Section>
  );
}
