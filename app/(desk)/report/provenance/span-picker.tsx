"use client";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { StepButtons } from "./step-buttons";
import { type Step, stepped } from "./step";
import { stretchesOf } from "./stretches";
import { WordsField } from "./words-field";

export type Span = { start: number; end: number };
type Props = {
  paragraph: Span & { text: string };
  span: Span;
  pledges: readonly Span[];
  error: string | undefined;
  onChange: (span: Span) => void;
};

/** The paragraph with its selection and its pledges; both ends of the selection are set to the character. */
export function SpanPicker({ paragraph, span, pledges, error, onChange }: Props) {
  const words = useTranslations("provenance");
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, start: base } = paragraph;
  const [from, to] = [span.start - base, span.end - base];
  // Only what is not selected in the field itself is set in it: somebody may be selecting on meanwhile.
  const show = (start: number, end: number) => field.current?.setSelectionRange(start, end);
  const begin = useEffectEvent(() => show(from, to));
  useEffect(() => begin(), []);
  const take = (start: number, end: number) => {
    if (start < end) onChange({ start: base + start, end: base + end });
  };
  const step = (end: "start" | "end") => (by: Step) => {
    const [start, last] =
      end === "start"
        ? [stepped(text, from, by, { after: -1, before: to }, "starts"), to]
        : [from, stepped(text, to, by, { after: from, before: text.length + 1 }, "ends")];
    show(start, last);
    take(start, last);
  };
  return (
    <div className="grid gap-3">
      <p lang="zh-CN" className="provenance">
        {stretchesOf(text, base, span, pledges).map((one) => {
          const drawn = one.pledges > 0 ? <u key={one.start}>{one.text}</u> : one.text;
          return one.selected ? <mark key={one.start}>{drawn}</mark> : drawn;
        })}
      </p>
      <WordsField
        label={words("select")}
        hint={words("selectHint")}
        error={error}
        text={text}
        field={field}
        onSelect={take}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {(["start", "end"] as const).map((end) => (
          <StepButtons key={end} name={words(`ends.${end}`)} onStep={step(end)} />
        ))}
      </div>
      <output className="block">
        <span className="text-ink-2 text-small">
          {words("place", { start: span.start + 1, end: span.end, count: [...text.slice(from, to)].length })}
        </span>{" "}
        <q lang="zh-CN" className="font-serif">
          {text.slice(from, to)}
        </q>
      </output>
    </div>
  );
}
