"use client";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { errorText } from "@/app/_words/error-text";
import { formatInstant } from "@/app/_words/format";
import type { Edit } from "./grid-state";
import type { RowRefusal as Refused } from "./send-rows";

type Props = {
  id: string;
  refusal: Refused;
  confirmed: readonly string[];
  /** Where everything that the grid does not show can be typed. */
  formHref: string;
  onAgain: (part: Partial<Pick<Edit, "confirmed" | "version">>) => void;
};

/** Why a row was not taken, and the way on from there. */
export function RowRefusal({ id, refusal, confirmed, formHref, onAgain }: Props) {
  const words = useTranslations("grid");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const { code, key, facts } = refusal;
  const other = key === "update.savedByOther";
  return (
    <div id={id} tabIndex={-1} data-refusal className="mt-1 text-red text-small">
      <p>
        {other
          ? words("otherFirst", {
              name: String(facts.name),
              at: formatInstant(new Date(String(facts.at)), locale),
            })
          : errorText(errors, refusal)}
      </p>
      {code === "ASK" ? (
        <Button className="mt-1 text-small" onClick={() => onAgain({ confirmed: [...confirmed, key] })}>
          {words("asTyped")}
        </Button>
      ) : null}
      {other ? (
        <Button className="mt-1 text-small" onClick={() => onAgain({ version: Number(facts.version) })}>
          {words("takeMine")}
        </Button>
      ) : null}
      {other || refusal.field?.endsWith("asOf") || refusal.field?.startsWith("claims") ? (
        <a href={formHref} className="mt-1 block">
          {words("openForm")}
        </a>
      ) : null}
    </div>
  );
}
