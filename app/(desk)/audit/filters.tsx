import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/app/_ui/button";
import { subjectKinds, verbGroups } from "@/server/audit/schema";
import { type AuditParams, auditHref } from "./search-params";

type Props = { params: AuditParams; people: readonly { id: string; name: string }[] };

/** A plain form whose fields stand in the address: it needs no script, and a found entry can be sent on. */
export function AuditFilters({ params, people }: Props) {
  const words = useTranslations("audit");
  const label = "grid min-w-0 gap-0.5 text-ink-2 text-small";
  const select = (name: "person" | "group" | "kind", options: { value: string; label: string }[]) => (
    <label className={label}>
      {words(name)}
      <select name={name} defaultValue={params[name] ?? ""} className="control min-w-0 truncate">
        <option value="">{words("any")}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
  const input = (name: "code" | "text" | "from" | "to", type: "text" | "date", maxLength?: number) => (
    <label className={label}>
      {words(name)}
      <input
        type={type}
        name={name}
        maxLength={maxLength}
        defaultValue={params[name] ?? ""}
        className="control min-w-0"
      />
    </label>
  );
  return (
    <search className="no-print">
      {/* A field keeps what was first drawn; a new address draws the form anew. */}
      <form key={JSON.stringify(params)} method="get" action="/audit" aria-label={words("filters")}>
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-7">
          {select(
            "person",
            people.map((one) => ({ value: one.id, label: one.name })),
          )}
          {select(
            "group",
            verbGroups.map((one) => ({ value: one, label: words(`groups.${one}`) })),
          )}
          {select(
            "kind",
            subjectKinds.map((one) => ({ value: one, label: words(`groups.${one}`) })),
          )}
          {input("code", "text", 40)}
          {input("from", "date")}
          {input("to", "date")}
          {input("text", "text", 100)}
        </div>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button type="submit" look="primary">
            {words("apply")}
          </Button>
          <LinkButton href={auditHref()} prefetch={false}>
            {words("clear")}
          </LinkButton>
        </div>
      </form>
    </search>
  );
}
