import { useLocale, useTranslations } from "next-intl";
import { lamps } from "@/db/values";
import type { EditionDocument } from "@/server/editions/document";
import type { Filter } from "@/server/reports/marks";
import { type Of, publicHref } from "../links";
import { narrowed } from "./filter";

type Choice = { code: string; name: { zh: string; en: string } };
type Props = {
  of: Of;
  filter: Filter;
  document: Pick<EditionDocument, "areas" | "departments">;
};

/** A plain form whose answer is an address. What does not match keeps its words and loses its line. */
export function FilterForm({ of, filter, document: { areas, departments } }: Props) {
  const words = useTranslations("report");
  const lampWords = useTranslations("lamp.word");
  const locale = useLocale();
  const select = (name: "area" | "department", choices: readonly Choice[]) => (
    <label>
      <span>{words(name)}</span>
      <select name={name} defaultValue={filter[name] ?? ""} className="control">
        <option value="">{words("any")}</option>
        {choices.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name[locale]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <search className="no-print">
      <form method="get" action={publicHref({ ...of, edition: null }, "/report")} className="pub-find">
        {of.edition ? <input type="hidden" name="edition" value={of.edition} /> : null}
        <label>
          <span>{words("lamp")}</span>
          <select name="lamp" defaultValue={filter.lamp ?? ""} className="control">
            <option value="">{words("any")}</option>
            {lamps.map((lamp) => (
              <option key={lamp} value={lamp}>
                {lampWords(lamp)}
              </option>
            ))}
          </select>
        </label>
        {select("area", areas)}
        {select("department", departments)}
        <label className="tick">
          <input type="checkbox" name="livelihood" value="1" defaultChecked={filter.livelihood} />
          {words("livelihood")}
        </label>
        <button type="submit">{words("apply")}</button>
        {narrowed(filter) ? <a href={publicHref(of, "/report")}>{words("clear")}</a> : null}
      </form>
    </search>
  );
}
