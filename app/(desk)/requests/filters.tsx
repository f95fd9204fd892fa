import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { requestKinds } from "@/db/values";
import type { RequestList } from "./requests-data";
import type { RequestParams } from "./search-params";

type Props = { params: RequestParams; departments: RequestList["departments"] };

/** Narrows the list; a plain GET form, so that the address says what is shown. */
export function Filters({ params, departments }: Props) {
  const words = useTranslations("requests");
  const kinds = useTranslations("values.requestKind");
  const locale = useLocale();
  return (
    <search>
      <form method="get" action="/requests" className="mb-3 flex flex-wrap items-end gap-3">
        {params.state === "open" ? null : <input type="hidden" name="state" value={params.state} />}
        <label className="grid min-w-0 gap-1 text-small">
          {words("kind")}
          <select name="kind" defaultValue={params.kind ?? ""} className="control">
            <option value="">{words("all")}</option>
            {requestKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kinds(kind)}
              </option>
            ))}
          </select>
        </label>
        <label className="grid min-w-0 max-w-full gap-1 text-small">
          {words("department")}
          <select name="department" defaultValue={params.department ?? ""} className="control">
            <option value="">{words("all")}</option>
            {departments.map((one) => (
              <option key={one.id} value={one.code}>
                {locale === "zh" ? one.nameZh : one.nameEn}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">{words("apply")}</Button>
      </form>
    </search>
  );
}
