import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/badge";
import { LinkButton } from "@/app/_ui/button";
import { formatMonth, formatShortDay } from "@/app/_words/format";
import { AcknowledgeActions } from "./acknowledge-actions";
import type { Desk } from "./desk-data";
import { DeskGroup } from "./desk-group";
import { DeskRow } from "./desk-row";
import { EndorseAction } from "./endorse-action";
import { rowButton } from "./row-button-class";
import { When } from "./when";

const filing = (row: { code: string; period: string }) =>
  `/commitments/${encodeURIComponent(row.code)}/updates/${row.period}`;

/** What waits for a department: to acknowledge, returned, to report, to endorse. */
export function DepartmentGroups({ desk }: { desk: Desk }) {
  const words = useTranslations("desk");
  const locale = useLocale();
  const named = (action: string, code: string) => words("nameAction", { action, code });
  const progressOf = (period: string) => words("periodOf", { month: formatMonth(period, locale) });
  return (
    <>
      <DeskGroup name="toAcknowledge" count={desk.toAcknowledge.length}>
        {desk.toAcknowledge.map((row) => (
          <DeskRow
            key={row.id}
            row={row}
            when={<When today={desk.today} day={row.acknowledgeBy} />}
            facts={words("acknowledgeBy", { day: formatShortDay(row.acknowledgeBy, locale) })}
          >
            <AcknowledgeActions id={row.id} code={row.code} version={row.version} />
          </DeskRow>
        ))}
      </DeskGroup>
      <DeskGroup name="returned" count={desk.returned.length}>
        {desk.returned.map((row) => (
          <DeskRow
            key={row.id}
            row={row}
            when={row.returns > 1 ? words("returnedTimes", { count: row.returns }) : null}
            facts={
              <>
                {progressOf(row.period)} ·{" "}
                {row.returnedBy ? words("returnedBy", { name: row.returnedBy }) : words("returnedUnknown")}
                <span className="text-ink">{row.reason}</span>
              </>
            }
          >
            <LinkButton
              prefetch={false}
              look="primary"
              className={rowButton}
              href={row.href}
              aria-label={named(words("revise"), row.code)}
            >
              {words("revise")}
            </LinkButton>
          </DeskRow>
        ))}
      </DeskGroup>
      <DeskGroup name="toReport" count={desk.toReport.length}>
        {desk.toReport.map((row) => {
          const action = words(row.drafted ? "goOn" : "report");
          return (
            <DeskRow
              key={`${row.id}:${row.period}`}
              row={row}
              when={<When today={desk.today} day={row.deadline} />}
              facts={
                <>
                  {progressOf(row.period)} ·{" "}
                  {words("deadline", { day: formatShortDay(row.deadline, locale) })}{" "}
                  {row.drafted ? <Badge tone="brand">{words("drafted")}</Badge> : null}
                </>
              }
            >
              <LinkButton
                prefetch={false}
                className={rowButton}
                href={filing(row)}
                aria-label={named(action, row.code)}
              >
                {action}
              </LinkButton>
            </DeskRow>
          );
        })}
      </DeskGroup>
      <DeskGroup name="toEndorse" count={desk.toEndorse.length}>
        {desk.toEndorse.map((row) => (
          <DeskRow
            key={row.id}
            row={row}
            facts={`${progressOf(row.period)} · ${words("writtenBy", { name: row.author })}`}
          >
            <LinkButton
              prefetch={false}
              className={rowButton}
              href={row.href}
              aria-label={named(words("open"), row.code)}
            >
              {words("open")}
            </LinkButton>
            <EndorseAction id={row.id} code={row.code} version={row.version} />
          </DeskRow>
        ))}
      </DeskGroup>
    </>
  );
}
