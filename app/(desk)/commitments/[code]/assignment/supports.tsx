"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import type { DepartmentChoice } from "./data";

type Props = {
  choices: readonly DepartmentChoice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

const most = 20;

/** Supporting departments: each can be taken away, and another one added. */
export function Supports({ choices, chosen, onChange }: Props) {
  const words = useTranslations("assignment");
  const locale = useLocale();
  const [next, setNext] = useState("");
  const select = useRef<HTMLSelectElement>(null);
  const name = (one: DepartmentChoice) => (locale === "zh" ? one.nameZh : one.nameEn);
  const free = choices.filter((one) => !chosen.includes(one.id));
  return (
    <div className="grid content-start gap-2">
      <Field id="support" label={words("support")}>
        {(wiring) => (
          <div className="flex gap-2">
            <select
              {...wiring}
              ref={select}
              className="control min-w-0 truncate"
              value={next}
              onChange={(event) => setNext(event.target.value)}
            >
              <option value="">{words("chooseSupport")}</option>
              {free.map((one) => (
                <option key={one.id} value={one.id}>
                  {name(one)}
                </option>
              ))}
            </select>
            <Button
              className="shrink-0"
              aria-disabled={!next || chosen.length >= most}
              onClick={() => {
                if (!next || chosen.length >= most) return;
                onChange([...chosen, next]);
                setNext("");
              }}
            >
              {words("add")}
            </Button>
          </div>
        )}
      </Field>
      {chosen.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {choices
            .filter((one) => chosen.includes(one.id))
            .map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  aria-label={words("removeNamed", { name: name(one) })}
                  className="inline-flex min-h-7 items-center gap-1.5 rounded-full border border-edge bg-surface px-2.5 text-small hover:border-ink-2 hover:bg-sunk"
                  onClick={() => {
                    onChange(chosen.filter((id) => id !== one.id));
                    select.current?.focus();
                  }}
                >
                  {name(one)}
                  <span aria-hidden="true" className="text-ink-3">
                    ✕
                  </span>
                </button>
              </li>
            ))}
        </ul>
      ) : (
        <p className="text-ink-2 text-small">{words("noSupport")}</p>
      )}
    </div>
  );
}
