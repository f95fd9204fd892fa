import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { formatMonth, formatShortDay } from "@/app/_words/format";
import { AssignAction } from "./assign-action";
import type { Desk } from "./desk-data";
import { DeskGroup } from "./desk-group";
import { DeskRow } from "./desk-row";
import { RequestFacts } from "./request-facts";
import { rowButton } from "./row-button-class";

/** What waits for a supervisor: to review, to decide, refused, to assign. */
export function SupervisorGroups({ desk }: { desk: Desk }) {
  const words = useTranslations("desk");
  const says = useTranslations("values.selfAssessment");
  const locale = useLocale();
  const department = (row: { departmentZh: string; departmentEn: string }) =>
    locale === "zh" ? row.departmentZh : row.departmentEn;
  const sendOut = (row: Desk["toAssign"][number]) =>
    desk.planState === "active" ? (
      <AssignAction
        id={row.id}
        code={row.code}
        version={row.version}
        leadDepartmentId={row.leadDepartmentId}
      />
    ) : (
      <span className="text-ink-2 text-small">{words("planNotActive")}</span>
    );
  return (
    <>
      <DeskGroup
        name="toReview"
        count={desk.toReview.length}
        together={{ href: "/review", label: words("reviewAll") }}
      >
        {desk.toReview.map((row) => (
          <DeskRow
            key={row.id}
            row={row}
            when={row.returns > 0 ? words("returnedTimes", { count: row.returns }) : null}
            facts={[
              words("periodOf", { month: formatMonth(row.period, locale) }),
              words("sentBy", {
                department: department(row),
                day: row.submittedOn ? formatShortDay(row.submittedOn, locale) : "",
              }),
              row.noChange ? words("noChange") : null,
              row.selfAssessment ? words("says", { what: says(row.selfAssessment) }) : null,
            ]
              .filter((part) => part !== null)
              .join(" · ")}
          >
            <LinkButton
              prefetch={false}
              className={rowButton}
              href={`/review?id=${row.id}`}
              aria-label={words("nameAction", { action: words("review"), code: row.code })}
            >
              {words("review")}
            </LinkButton>
          </DeskRow>
        ))}
      </DeskGroup>
      <DeskGroup name="toDecide" count={desk.toDecide.length}>
        {desk.toDecide.map((row) => (
          <DeskRow key={row.id} row={row} facts={<RequestFacts row={row} />}>
            <LinkButton
              prefetch={false}
              className={rowButton}
              href={`/requests/${row.id}`}
              aria-label={words("nameAction", { action: words("decide"), code: row.code })}
            >
              {words("decide")}
            </LinkButton>
          </DeskRow>
        ))}
      </DeskGroup>
      <DeskGroup
        name="cluesToDecide"
        count={desk.cluesToDecide.length}
        together={{ href: "/clues", label: words("allClues") }}
      >
        {desk.cluesToDecide.map((row) => (
          <DeskRow
            key={row.id}
            row={row}
            facts={words("clueReceived", { day: formatShortDay(row.receivedOn, locale) })}
          >
            <LinkButton
              prefetch={false}
              className={rowButton}
              href={`/clues/${row.id}`}
              aria-label={words("nameAction", { action: words("decide"), code: row.code })}
            >
              {words("decide")}
            </LinkButton>
          </DeskRow>
        ))}
      </DeskGroup>
      <DeskGroup name="refused" count={desk.refused.length}>
        {desk.refused.map((row) => (
          <DeskRow
            key={row.id}
            row={row}
            facts={
              <>
                {words("refusedBy", { department: department(row) })}
                <span className="text-ink">{row.refusalReason}</span>
              </>
            }
          >
            {sendOut(row)}
          </DeskRow>
        ))}
      </DeskGroup>
      <DeskGroup name="toAssign" count={desk.toAssign.length}>
        {desk.toAssign.map((row) => (
          <DeskRow key={row.id} row={row} facts={words("proposedLead", { department: department(row) })}>
            {sendOut(row)}
          </DeskRow>
        ))}
      </DeskGroup>
    </>
  );
}
