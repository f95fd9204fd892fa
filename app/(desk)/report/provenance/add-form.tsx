"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { type CommitmentKind, commitmentKinds, strengths } from "@/db/values";
import { type Strength, strengthOf } from "@/server/provenance/format";
import { ChoiceField } from "./choice-field";
import { FormEnd } from "./form-end";
import { LineField } from "./line-field";
import type { Frame } from "./provenance-data";
import { SpanPicker } from "./span-picker";
import { useCorrection } from "./use-correction";

const told = ["quote", "titleZh", "titleEn", "areaCode", "themeNameZh", "themeNameEn", "leadDepartmentCode"];

/** Takes in a pledge at the selected words. */
export function AddForm({ frame }: { frame: Frame }) {
  const words = useTranslations("provenance");
  const values = useTranslations("values");
  const zh = useLocale() === "zh";
  const { correct, busy, problem, problemOf } = useCorrection();
  const { paragraph, choices, near } = frame;
  const [span, setSpan] = useState(frame.span);
  const [given, setGiven] = useState({
    ...{ titleZh: "", titleEn: "", themeNameZh: near?.themeNameZh ?? "", themeNameEn: "" },
    ...{ areaCode: near?.areaCode ?? "", leadDepartmentCode: "" },
    ...{ livelihood: false, formOfProofZh: "", formOfProofEn: "", reason: "" },
  });
  const [kind, setKind] = useState<CommitmentKind>("action");
  const [chosen, setChosen] = useState<Strength | null>(null);
  const set = (more: Partial<typeof given>) => setGiven((before) => ({ ...before, ...more }));
  const inParagraph = { start: span.start - paragraph.start, end: span.end - paragraph.start };
  const quote = paragraph.text.slice(inParagraph.start, inParagraph.end);
  const strength = chosen ?? strengthOf(paragraph.text, inParagraph);
  const area = choices.areas.find(({ code }) => code === given.areaCode);
  const themes = area?.themes.map(({ nameZh }) => nameZh) ?? [];
  const fresh = given.themeNameZh.trim() !== "" && !themes.includes(given.themeNameZh.trim());
  const line = (
    name: "titleZh" | "titleEn" | "themeNameEn" | "formOfProofZh" | "formOfProofEn",
    label: string,
  ) => (
    <LineField
      label={label}
      error={problemOf(name)}
      value={given[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <form
      noValidate
      className="grid grid-cols-1 gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const input = { ...given, ...span, quote, kind, strength };
        void correct(
          () => api.provenance.add.mutate(input),
          ({ code }) => ({ code, said: words("done.add", { code }) }),
        );
      }}
    >
      <SpanPicker
        paragraph={paragraph}
        span={span}
        pledges={frame.pledges}
        error={problemOf("quote")}
        onChange={setSpan}
      />
      <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
        {line("titleZh", words("titleZh"))}
        {line("titleEn", words("titleEn"))}
        <ChoiceField
          label={words("area")}
          hint={near ? words("areaHint") : undefined}
          error={problemOf("areaCode")}
          value={given.areaCode}
          options={[
            { value: "", label: words("choose") },
            ...choices.areas.map((one) => ({ value: one.code, label: zh ? one.nameZh : one.nameEn })),
          ]}
          onChange={(areaCode) => set({ areaCode, themeNameZh: "" })}
        />
        <LineField
          label={words("theme")}
          hint={words("themeHint")}
          error={problemOf("themeNameZh")}
          value={given.themeNameZh}
          known={themes}
          most={100}
          onChange={(themeNameZh) => set({ themeNameZh })}
        />
        {fresh ? line("themeNameEn", words("themeEn")) : null}
        <ChoiceField
          label={words("kind")}
          hint={words("kindHint")}
          error={problemOf("kind")}
          value={kind}
          options={commitmentKinds.map((one) => ({ value: one, label: values(`kind.${one}`) }))}
          onChange={setKind}
        />
        <ChoiceField
          label={words("strength")}
          hint={words("strengthHint")}
          error={problemOf("strength")}
          value={strength}
          options={strengths.map((one) => ({ value: one, label: values(`strength.${one}`) }))}
          onChange={setChosen}
        />
        <ChoiceField
          label={words("lead")}
          error={problemOf("leadDepartmentCode")}
          value={given.leadDepartmentCode}
          options={[
            { value: "", label: words("choose") },
            ...choices.departments.map((one) => ({ value: one.code, label: zh ? one.nameZh : one.nameEn })),
          ]}
          onChange={(leadDepartmentCode) => set({ leadDepartmentCode })}
        />
        <label className="flex min-h-10 items-center gap-2 self-end">
          <input
            type="checkbox"
            checked={given.livelihood}
            onChange={(event) => set({ livelihood: event.target.checked })}
          />
          {words("livelihood")}
        </label>
        {line("formOfProofZh", words("proofZh"))}
        {line("formOfProofEn", words("proofEn"))}
      </div>
      <p className="text-ink-2">{words("code", { code: frame.nextCode })}</p>
      <FormEnd
        way="add"
        reason={given.reason}
        onReason={(reason) => set({ reason })}
        {...{ busy, problem, problemOf, told }}
      />
    </form>
  );
}
