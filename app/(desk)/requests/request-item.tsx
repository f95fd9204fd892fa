import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { Badge } from "@/app/_ui/badge";
import { LinkButton } from "@/app/_ui/button";
import { formatDay } from "@/app/_words/format";
import { rowButton } from "../desk/row-button-class";
import { ChangeLines } from "./change-lines";
import { Disputed } from "./disputed";
import { RequestStateBadge } from "./request-state";
import type { RequestRow } from "./requests-data";
import { RowActions } from "./row-actions";

/** One request of the list: what is asked beside what was set, by whom and when, and what can be done with it. */
export function RequestItem({ row }: { row: RequestRow }) {
  const words = useTranslations("requests");
  const kinds = useTranslations("values.requestKind");
  const locale = useLocale();
  const { id, code, may, version, state } = row;
  const action = words(may.decide ? "handle" : "look");
  return (
    <li className="grid gap-x-6 gap-y-1 border-rule border-b py-3 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2">
          <Badge tone="brand">{kinds(row.kind)}</Badge>
          <RequestStateBadge kind={row.kind} state={state} />
          {row.late ? <Badge tone="red">{words("late")}</Badge> : null}
          <Link
            prefetch={false}
            href={`/commitments/${code}`}
            className="inline-block min-h-6 min-w-6 text-small"
          >
            {code}
          </Link>
        </p>
        <Link
          prefetch={false}
          href={`/requests/${id}`}
          className="inline-block min-h-6 font-medium text-ink no-underline hover:underline"
        >
          {locale === "zh" ? row.titleZh : row.titleEn}
        </Link>
        <div className="text-small">
          <ChangeLines changes={row.changes} />
          {row.kind === "objection" ? <Disputed answers={row.answers} /> : null}
          <p className="line-clamp-2 text-ink-2">{row.reason}</p>
          <p className="text-ink-2">
            {words("filedBy", {
              department: locale === "zh" ? row.departmentZh : row.departmentEn,
              name: row.filedByName,
              day: formatDay(row.filedOn, locale),
            })}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap items-start gap-2 md:max-w-72 md:justify-end">
        <LinkButton
          prefetch={false}
          look={may.decide ? "primary" : "plain"}
          className={rowButton}
          href={`/requests/${id}`}
          aria-label={words("nameAction", { action, code })}
        >
          {action}
        </LinkButton>
        <RowActions id={id} code={code} version={version} state={state} may={may} />
      </div>
    </li>
  );
}
