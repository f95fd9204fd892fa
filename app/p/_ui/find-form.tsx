import { useLocale, useTranslations } from "next-intl";
import { buckets, lamps } from "@/db/values";
import type { EditionDocument } from "@/server/editions/document";
import type { PublicListInput } from "@/server/public/schema";
import { type Of, publicHref } from "../[government]/[year]/links";
import { inWords } from "./published";

type Props = { of: Of; document: EditionDocument; asked: PublicListInput };

type Choice = { value: string; name: string };

/** The search of the list: a plain form, whose answer is an address that can be passed on. */
export function FindForm({ of, document, asked }: Props) {
  const words = useTranslations("publicPages.items");
  const lamp = useTranslations("lamp.word");
  const bucket = useTranslations("values.bucket");
  const locale = useLocale();
  const leading = new Set(document.commitments.map(({ lead }) => lead));
  const named = (all: readonly { code: string; name: { zh: string; en: string } }[]): Choice[] =>
    all.map(({ code, name }) => ({ value: code, name: inWords(name, locale) }));
  const select = (name: "lamp" | "bucket" | "area" | "department", choices: readonly Choice[]) => (
    <label>
      <span>{words(name)}</span>
      <select name={name} defaultValue={asked[name] ?? ""} className="control">
        <option value="">{words("any")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
  const mark = (name: "livelihood" | "overdue") => (
    <label>
      <input type="checkbox" name={name} value="1" defaultChecked={asked[name]} />
      {words(name)}
    </label>
  );
  return (
    <search>
      <form action={publicHref({ ...of, edition: null }, "/items")} className="pub-find no-print" id="find">
        {of.edition ? <input type="hidden" name="edition" value={of.edition} /> : null}
        {asked.counted ? <input type="hidden" name="counted" value="1" /> : null}
        <label className="wide">
          <span>{words("q")}</span>
          <input
            type="search"
            name="q"
            defaultValue={asked.q}
            maxLength={100}
            placeholder={words("qHint")}
            className="control"
          />
        </label>
        {select(
          "lamp",
          lamps.map((value) => ({ value, name: lamp(value) })),
        )}
        {select(
          "bucket",
          buckets.map((value) => ({ value, name: bucket(value) })),
        )}
        {select("area", named(document.areas))}
        {select("department", named(document.departments.filter(({ code }) => leading.has(code))))}
        <div className="wide marks">
          <button type="submit">{words("apply")}</button>
          {mark("livelihood")}
          {mark("overdue")}
          <a href={publicHref(of, "/items")}>{words("clear")}</a>
        </div>
      </form>
    </search>
  );
}
