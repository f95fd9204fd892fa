import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FlagBadge } from "@/app/_ui/badge";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import type { ItemRead } from "@/server/public/read-item";
import { type Of, publicHref } from "../../links";

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Who answers for it and by when; the first date stands beside the present one for ever. */
export function Duty({ of, data: { item, lead, area } }: { of: Of; data: ItemRead }) {
  const words = useTranslations("publicItem.duty");
  const values = useTranslations("values");
  const locale = useLocale();
  const day = (on: string) => formatDay(on, locale);
  const ended = item.discontinuedOn ?? item.closedOn;
  const moved = item.dueOn !== item.originalDueOn;
  return (
    <Section title={words("title")}>
      <dl className="facts">
        <Row term={words("lead")}>
          <a href={publicHref(of, "/items", { department: item.lead })}>{lead?.name[locale] ?? item.lead}</a>{" "}
          {item.leadProposed ? <FlagBadge flag="proposed" /> : null}
        </Row>
        <Row term={words("due")}>
          {day(item.dueOn)}
          {item.state === "discontinued" ? words("void") : ""}
        </Row>
        {moved ? <Row term={words("originalDue")}>{day(item.originalDueOn)}</Row> : null}
        {item.deferrals > 0 ? (
          <Row term={words("deferrals")}>
            {values("badge.deferred", { times: item.deferrals })}
            {item.deferredOn ? words("granted", { day: day(item.deferredOn), times: item.deferrals }) : ""}
          </Row>
        ) : null}
        <Row term={words("state")}>
          {values(`state.${item.state}`)}
          {ended ? words("on", { day: day(ended) }) : ""}
        </Row>
        <Row term={words("strength")}>{values(`strength.${item.strength}`)}</Row>
        {area ? <Row term={words("area")}>{area.name[locale]}</Row> : null}
      </dl>
      {item.discontinuedOn || item.deferrals > 0 ? (
        <p className="pub-small decided">{words("reasonKept")}</p>
      ) : null}
    </Section>
  );
}
