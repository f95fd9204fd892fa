"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { errorText } from "@/app/_words/error-text";
import { BulkChase } from "./bulk-chase";
import { BulkOutcome, type Said, type StepNames, type Way } from "./bulk-outcome";
import { type BulkChoices, BulkTerms, termsIn } from "./bulk-terms";

type Kind = "settle" | "chase";
/** What a row has to offer for each way: what waits to be sent out is not chased yet. */
const kindOf = { confirm: "settle", send: "settle", chase: "chase" } as const satisfies Record<Way, Kind>;
type Props = {
  /** What some row of the page can be given: settled, chased. */
  offers: Record<Kind, boolean>;
  choices: BulkChoices;
  /** What the steps of the ladder are called. */
  steps: StepNames;
  children: ReactNode;
};

/**
 * Confirms, sends out or chases what is ticked in the table, which the server has drawn: the form only reads its
 * boxes. What was refused is told one by one; the rest is done. Before notices are drafted it asks.
 */
export function LedgerBulk({ offers, choices, steps, children }: Props) {
  const words = useTranslations("ledger.bulk");
  const errors = useTranslations("errors");
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState({ settle: 0, chase: 0, all: false });
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);

  const boxes = () => [...(form.current?.querySelectorAll<HTMLInputElement>("input[name=id]") ?? [])];
  const ticks = () => boxes().filter((box) => box.checked);
  const count = () => {
    const ticked = ticks();
    const of = (may: Kind) => ticked.filter((box) => box.dataset.may === may).length;
    setChosen({
      settle: of("settle"),
      chase: of("chase"),
      all: ticked.length > 0 && ticked.length === boxes().length,
    });
  };
  const tickAll = (checked: boolean) => {
    for (const box of boxes()) box.checked = checked;
    count();
  };

  async function settle(way: Way) {
    const ids = ticks().flatMap((box) => (box.dataset.may === kindOf[way] ? [box.value] : []));
    if (busy || ids.length === 0) return;
    setBusy(true);
    // Loaded when it is pressed: most readers of the ledger only read.
    const { api, refusalOf } = await import("@/app/_trpc/client");
    try {
      const { confirmMany, assignMany, chaseMany } = api.commitments;
      if (way === "chase") setSaid({ way, settled: await chaseMany.mutate({ ids }) });
      else if (way === "send") setSaid({ way, settled: await assignMany.mutate({ ids }) });
      else setSaid({ way, settled: await confirmMany.mutate({ ids, ...termsIn(form.current) }) });
      if (way !== "confirm") tickAll(false);
      router.refresh();
    } catch (error) {
      setSaid({ way, problem: errorText(errors, refusalOf(error)) });
    } finally {
      setAsking(false);
      setBusy(false);
    }
  }
  const button = (way: Way) => (
    <Button
      look={way === "send" ? "primary" : "plain"}
      aria-disabled={busy || chosen[kindOf[way]] === 0}
      aria-busy={busy}
      onClick={() => {
        if (way !== "chase") void settle(way);
        else if (!busy && chosen.chase > 0) setAsking(true);
      }}
    >
      {words(way)}
    </Button>
  );
  return (
    <form
      ref={form}
      aria-label={words("title")}
      className="grid min-w-0 gap-3"
      onChange={count}
      onSubmit={(event) => event.preventDefault()}
    >
      <div
        hidden={!offers.settle && !offers.chase}
        className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 [&[hidden]]:hidden"
      >
        <label className="flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            className="size-6 accent-brand"
            checked={chosen.all}
            onChange={(event) => tickAll(event.target.checked)}
          />
          {words("all")}
        </label>
        <span className="text-ink-2">{words("chosen", { count: chosen.settle + chosen.chase })}</span>
        <span className="flex flex-wrap gap-2">
          {offers.settle ? button("confirm") : null}
          {offers.settle ? button("send") : null}
          {offers.chase ? button("chase") : null}
        </span>
      </div>
      {offers.settle ? <BulkTerms choices={choices} /> : null}
      <div className="no-print" aria-live="polite">
        {said ? <BulkOutcome said={said} steps={steps} /> : null}
      </div>
      <BulkChase
        count={asking ? chosen.chase : 0}
        busy={busy}
        onCancel={() => setAsking(false)}
        onDraft={() => void settle("chase")}
      />
      {children}
    </form>
  );
}
