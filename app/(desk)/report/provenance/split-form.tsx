"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import type { SentenceKind } from "@/db/values";
import { clausesOf, trimmed } from "@/server/provenance/format";
import { BareField } from "./bare-field";
import { CutPicker } from "./cut-picker";
import { FormEnd } from "./form-end";
import { LineField } from "./line-field";
import type { Frame, FramePledge } from "./provenance-data";
import { useCorrection } from "./use-correction";

type Props = { frame: Frame; pledge: FramePledge };

/** Splits a pledge in two at a place of its words: it keeps the first part, the second is new. */
export function SplitForm({ frame, pledge }: Props) {
  const words = useTranslations("provenance");
  const { correct, busy, problem, problemOf } = useCorrection();
  const { start: base } = pledge;
  const text = frame.paragraph.text.slice(base - frame.paragraph.start, pledge.end - frame.paragraph.start);
  const [at, setAt] = useState(
    clausesOf(text).starts.find((place) => place > 1 && place < text.length - 1) ??
      Math.floor(text.length / 2),
  );
  const [titles, setTitles] = useState([
    { titleZh: pledge.titleZh, titleEn: pledge.titleEn },
    { titleZh: "", titleEn: "" },
  ]);
  const [bareKind, setBareKind] = useState<SentenceKind | null>(null);
  const [reason, setReason] = useState("");
  const spans = [
    { start: 0, end: at },
    { start: at, end: text.length },
  ].map((half) => trimmed(text, half, true));
  const set = (index: number, more: Partial<(typeof titles)[number]>) =>
    setTitles((all) => all.map((one, place) => (place === index ? { ...one, ...more } : one)));
  const bareProblem = problemOf("bareKind");
  return (
    <form
      noValidate
      className="grid grid-cols-1 gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const parts = spans.map(({ start, end }, index) => ({
          ...{ start: base + start, end: base + end, quote: text.slice(start, end) },
          ...{ titleZh: titles[index]?.titleZh ?? "", titleEn: titles[index]?.titleEn ?? "" },
        }));
        const { id, version } = pledge;
        void correct(
          () => api.provenance.split.mutate({ id, version, parts, bareKind, reason }),
          () => ({ code: pledge.code, said: words("done.split", { code: pledge.code }) }),
        );
      }}
    >
      <CutPicker text={text} at={at} error={problemOf("parts")} onChange={setAt} />
      {spans.map(({ start, end }, index) => (
        <fieldset key={index === 0 ? "first" : "second"} className="grid min-w-0 grid-cols-1 gap-2">
          <legend className="mb-1 font-semibold">
            {index === 0 ? words("first", { code: pledge.code }) : words("second", { code: frame.nextCode })}
          </legend>
          <p lang="zh-CN" className="provenance">
            <mark>{text.slice(start, end)}</mark>
          </p>
          {problemOf(`parts.${index}.quote`) ? (
            <p className="text-red text-small">{problemOf(`parts.${index}.quote`)}</p>
          ) : null}
          <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
            {(["titleZh", "titleEn"] as const).map((name) => (
              <LineField
                key={name}
                label={words(name)}
                error={problemOf(`parts.${index}.${name}`)}
                value={titles[index]?.[name] ?? ""}
                onChange={(value) => set(index, { [name]: value })}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {bareProblem ? (
        <BareField words="" value={bareKind} error={bareProblem} onChange={setBareKind} />
      ) : null}
      <FormEnd
        way="split"
        reason={reason}
        onReason={setReason}
        {...{ busy, problem, problemOf }}
        told={[
          "parts",
          "bareKind",
          ...[0, 1].flatMap((n) => ["quote", "titleZh", "titleEn"].map((f) => `parts.${n}.${f}`)),
        ]}
      />
    </form>
  );
}
