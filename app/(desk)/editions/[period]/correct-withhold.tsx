"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/app/_ui/field";
import { formatMonth } from "@/app/_words/format";
import type { Published } from "../editions-data";
import { CorrectionForm } from "./correction-form";
import { ofCode } from "./of-code";

type Props = { period: string; contents: readonly Published[] };

/** Takes a text or a piece of evidence off the public pages, with the reason. */
export function CorrectWithhold({ period, contents }: Props) {
  const words = useTranslations("editions.correct");
  const locale = useLocale();
  const [typed, setTyped] = useState("");
  const listed = contents.filter(({ code }) => ofCode(code, typed));
  const option = ({ id, what, code, name, period: of }: Published) => (
    <option key={id} value={id}>
      {what === "updates"
        ? words("textOf", { code, month: formatMonth(of, locale) })
        : words("fileOf", { code, name: name ?? "" })}
    </option>
  );
  return (
    <CorrectionForm period={period} kind="withhold">
      {(missing) => (
        <>
          <Field id="withhold-code" label={words("code")} hint={words("narrowHint")}>
            {(wiring) => (
              <input
                {...wiring}
                maxLength={40}
                autoComplete="off"
                className="control"
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <Field
            id="withhold-target"
            label={words("target")}
            hint={words("targetCount", { count: listed.length })}
            error={missing === "target" ? words("targetMissing") : null}
          >
            {(wiring) => (
              <select {...wiring} name="target" defaultValue="" className="control min-w-0">
                <option value="">{words("choose")}</option>
                <optgroup label={words("texts")}>
                  {listed.filter(({ what }) => what === "updates").map(option)}
                </optgroup>
                <optgroup label={words("files")}>
                  {listed.filter(({ what }) => what === "evidence").map(option)}
                </optgroup>
              </select>
            )}
          </Field>
          <Field
            id="withhold-words"
            label={words("reason")}
            hint={words("reasonHint")}
            error={missing === "words" ? words("reasonMissing") : null}
          >
            {(wiring) => <textarea {...wiring} name="words" rows={3} maxLength={500} className="control" />}
          </Field>
        </>
      )}
    </CorrectionForm>
  );
}
