"use client";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { api } from "@/app/_trpc/client";
import { FormEnd } from "./form-end";
import { LineField } from "./line-field";
import type { Frame, FramePledge } from "./provenance-data";
import { useCorrection } from "./use-correction";

/** Merges a pledge into another one of the paragraph, or of the plan by its code. */
export function MergeForm({ frame, pledge }: { frame: Frame; pledge: FramePledge }) {
  const words = useTranslations("provenance");
  const zh = useLocale() === "zh";
  const group = useId();
  const { correct, busy, problem, problemOf } = useCorrection();
  const others = frame.pledges.filter(
    ({ code, state }) => code !== pledge.code && state !== "discontinued" && state !== "closed",
  );
  const [picked, setPicked] = useState(others[0]?.code ?? "");
  const [typed, setTyped] = useState("");
  const [extend, setExtend] = useState(false);
  const [reason, setReason] = useState("");
  const into = others.find(({ code }) => code === picked);
  const option = (code: string, label: string) => (
    <label key={code} className="flex min-h-8 items-baseline gap-2">
      <input type="radio" name={group} checked={picked === code} onChange={() => setPicked(code)} />
      <span>{label}</span>
    </label>
  );
  return (
    <form
      noValidate
      className="grid grid-cols-1 gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const { id, version } = pledge;
        const intoCode = (into?.code ?? typed).trim();
        void correct(
          () =>
            api.provenance.merge.mutate({
              ...{ id, version, intoCode, intoVersion: into?.version ?? null, extend, reason },
            }),
          (made) => ({ code: made.into, said: words("done.merge", { code: made.code, into: made.into }) }),
        );
      }}
    >
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-semibold">{words("into")}</legend>
        {others.map((one) => option(one.code, `${one.code} ${zh ? one.titleZh : one.titleEn}`))}
        {option("", words("intoOther"))}
      </fieldset>
      {picked === "" ? (
        <LineField
          label={words("intoCode")}
          error={problemOf("intoCode")}
          value={typed}
          most={40}
          onChange={setTyped}
        />
      ) : null}
      <label className="flex items-baseline gap-2">
        <input type="checkbox" checked={extend} onChange={(event) => setExtend(event.target.checked)} />
        <span>
          {words("extend")} <small className="text-ink-2 text-small">{words("extendHint")}</small>
        </span>
      </label>
      <FormEnd
        way="merge"
        reason={reason}
        onReason={setReason}
        {...{ busy, problem, problemOf }}
        told={picked === "" ? ["intoCode"] : []}
      />
    </form>
  );
}
