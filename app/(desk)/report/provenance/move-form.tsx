"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import type { SentenceKind } from "@/db/values";
import { BareField } from "./bare-field";
import { baredBy } from "./bared";
import { FormEnd } from "./form-end";
import type { Frame, FramePledge } from "./provenance-data";
import { SpanPicker } from "./span-picker";
import { useCorrection } from "./use-correction";

/** Moves the ends of a pledge's quote. */
export function MoveForm({ frame, pledge }: { frame: Frame; pledge: FramePledge }) {
  const words = useTranslations("provenance");
  const { correct, busy, problem, problemOf } = useCorrection();
  const { paragraph } = frame;
  const [span, setSpan] = useState({ start: pledge.start, end: pledge.end });
  const [bareKind, setBareKind] = useState<SentenceKind | null>(null);
  const [reason, setReason] = useState("");
  const quote = paragraph.text.slice(span.start - paragraph.start, span.end - paragraph.start);
  const bared = baredBy(frame, pledge, [span]);
  const bareProblem = problemOf("bareKind");
  return (
    <form
      noValidate
      className="grid grid-cols-1 gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const { id, version } = pledge;
        void correct(
          () => api.provenance.moveEnds.mutate({ id, version, ...span, quote, bareKind, reason }),
          ({ code }) => ({ code, said: words("done.move", { code }) }),
        );
      }}
    >
      <SpanPicker
        paragraph={paragraph}
        span={span}
        pledges={frame.pledges.filter(({ code }) => code !== pledge.code)}
        error={problemOf("quote")}
        onChange={setSpan}
      />
      {bared.length || bareProblem ? (
        <BareField words={bared.join("")} value={bareKind} error={bareProblem} onChange={setBareKind} />
      ) : null}
      <FormEnd
        way="move"
        reason={reason}
        onReason={setReason}
        {...{ busy, problem, problemOf }}
        told={["quote", "bareKind"]}
      />
    </form>
  );
}
