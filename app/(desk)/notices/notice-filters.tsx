import { useLocale, useTranslations } from "next-intl";
import { Button, LinkButton } from "@/app/_ui/button";
import { noticeSteps } from "@/db/values";
import { type NoticeParams, noticesHref } from "./search-params";

type Props = {
  params: NoticeParams;
  departments: readonly { code: string; zh: string; en: string }[];
};

/** A plain GET form: what it narrows to stands in the address. */
export function NoticeFilters({ params, departments }: Props) {
  const words = useTranslations("notices");
  const values = useTranslations("values.noticeStep");
  const locale = useLocale();
  const narrowed = params.step !== null || params.department !== null || params.mine;
  return (
    <search className="no-print">
      {/* A select keeps what was first drawn; a new address draws the form anew. */}
      <form
        key={JSON.stringify(params)}
        method="get"
        action="/notices"
        className="flex flex-wrap items-end gap-x-3 gap-y-2"
      >
        {params.group ? <input type="hidden" name="group" value={params.group} /> : null}
        <label className="grid min-w-0 gap-0.5 text-ink-2 text-small">
          {words("filter.step")}
          <select name="step" defaultValue={params.step ?? ""} className="control min-w-0">
            <option value="">{words("filter.any")}</option>
            {noticeSteps.map((step) => (
              <option key={step} value={step}>
                {values(step)}
              </option>
            ))}
          </select>
        </label>
        <label className="grid min-w-0 max-w-60 gap-0.5 text-ink-2 text-small">
          {words("filter.department")}
          <select
            name="department"
            defaultValue={params.department ?? ""}
            className="control min-w-0 truncate"
          >
            <option value="">{words("filter.any")}</option>
            {departments.map(({ code, zh, en }) => (
              <option key={code} value={code}>
                {locale === "zh" ? zh : en}
              </option>
            ))}
          </select>
        </label>
        <label className="inline-flex min-h-10 items-center gap-2">
          <input type="checkbox" name="mine" value="true" defaultChecked={params.mine} className="size-4" />
          {words("filter.mine")}
        </label>
        <Button type="submit">{words("filter.apply")}</Button>
        {narrowed ? (
          <LinkButton look="quiet" prefetch={false} href={noticesHref({ group: params.group })}>
            {words("filter.clear")}
          </LinkButton>
        ) : null}
      </form>
    </search>
  );
}
