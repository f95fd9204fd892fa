"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api, refusalOf } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { errorText } from "@/app/_words/error-text";
import { type TimelineEvent, TimelineRow } from "./timeline-row";

/** Reads the story further back, a page at a time, until its beginning. */
export function EarlierEvents({ code, before, page }: { code: string; before: number; page: number }) {
  const words = useTranslations("commitment");
  const errors = useTranslations("errors");
  const common = useTranslations("common");
  const [rows, setRows] = useState<TimelineEvent[]>([]);
  const [whole, setWhole] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function read() {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const found = await api.commitments.timeline.query({ code, before: rows.at(-1)?.seq ?? before });
      setRows([...rows, ...found]);
      setWhole(found.length < page);
    } catch (error) {
      setProblem(errorText(errors, refusalOf(error)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <ol>
        {rows.map((row) => (
          <TimelineRow key={row.seq} row={row} />
        ))}
      </ol>
      {problem ? <Alert tone="error">{problem}</Alert> : null}
      {whole ? null : (
        <Button look="quiet" aria-busy={busy} aria-disabled={busy} onClick={() => void read()}>
          {busy ? common("loading") : words("readEarlier")}
        </Button>
      )}
    </>
  );
}
