import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { formatShortDay } from "@/app/_words/format";
import { StepBadge } from "../notices/step-badge";
import type { Desk, GroupName } from "./desk-data";
import { DeskGroup } from "./desk-group";
import { DeskRow } from "./desk-row";
import { rowButton } from "./row-button-class";
import { When } from "./when";

const groups = [
  "noticesToAcknowledge",
  "noticesToAnswer",
  "noticesToApprove",
  "noticesToJudge",
  "noticesToIssue",
  "noticesUnanswered",
] as const satisfies readonly GroupName[];

type Name = (typeof groups)[number];
type Row = Desk[Name][number];

/** Notices and instructions that wait for somebody: each opens its sheet, where the buttons stand. */
export function NoticeGroups({ desk }: { desk: Desk }) {
  const words = useTranslations("desk");
  const locale = useLocale();
  const due = (name: Name, row: Row) =>
    name === "noticesToAcknowledge" ? row.acknowledgeBy : row.state === "answered" ? null : row.answerBy;
  const facts = (row: Row) =>
    [
      locale === "zh" ? row.departmentZh : row.departmentEn,
      row.issuedOn ? words("noticeIssued", { day: formatShortDay(row.issuedOn, locale) }) : null,
      row.answeredOn ? words("noticeAnswered", { day: formatShortDay(row.answeredOn, locale) }) : null,
    ]
      .filter((part) => part !== null)
      .join(" · ");
  return groups.map((name) => (
    <DeskGroup key={name} name={name} count={desk[name].length}>
      {desk[name].map((row) => {
        const day = due(name, row);
        return (
          <DeskRow
            key={row.id}
            row={row}
            when={day ? <When today={desk.today} day={day} /> : null}
            facts={
              <>
                <StepBadge step={row.step} /> {row.numberText ? `${row.numberText} · ` : ""}
                {facts(row)}
              </>
            }
          >
            <LinkButton
              prefetch={false}
              look={name === "noticesToAcknowledge" || name === "noticesToAnswer" ? "primary" : "plain"}
              className={rowButton}
              href={`/notices/${row.id}`}
              aria-label={words("nameAction", { action: words(`noticeAction.${name}`), code: row.code })}
            >
              {words(`noticeAction.${name}`)}
            </LinkButton>
          </DeskRow>
        );
      })}
    </DeskGroup>
  ));
}

/** What the ladder suggests now; drafted together on the page of notices. */
export function SuggestedChases({ rows }: { rows: Desk["suggestedChases"] }) {
  const words = useTranslations("desk");
  const steps = useTranslations("values.noticeStep");
  const locale = useLocale();
  return (
    <DeskGroup
      name="suggestedChases"
      count={rows.length}
      together={{ href: "/notices", label: words("chaseAll") }}
    >
      {rows.map((row) => (
        <DeskRow
          key={row.commitmentId}
          row={row}
          facts={words("suggests", {
            department: locale === "zh" ? row.departmentZh : row.departmentEn,
            step: steps(row.step),
          })}
        >
          <LinkButton
            prefetch={false}
            className={rowButton}
            href={`/commitments/${encodeURIComponent(row.code)}#notices`}
            aria-label={words("nameAction", { action: words("chase"), code: row.code })}
          >
            {words("chase")}
          </LinkButton>
        </DeskRow>
      ))}
    </DeskGroup>
  );
}
