"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { errorText } from "@/app/_words/error-text";
import { type BulkChoices, BulkTerms, termsIn } from "./bulk-terms";
import type { Settled } from "@/server/commitments/settle-many";

type Way = "confirm" | "send" | "chase";
type Kind = "settle" | "chase";
/** What a row has to offer for each way: what waits to be sent out is not chased yet. */
const kindOf = { confirm: "settle", send: "settle", chase: "chase" } as const satisfies Record<Way, Kind>;
type Props = {
  /** What some row of the page can be given: settled, chased. */
  offers: Record<Kind, boolean>;
  choices: BulkChoices;
  children: ReactNode;
};
type Said = { way: Way; settled: Settled } | { way: Way; problem: string };

/**
 * Confirms, sends out or chases what is ticked in the table, which the server has drawn: the form only reads its
 * boxes. What was refused is told one by one; the rest is done.
 */
export function LedgerBulk({ offers, choices, children }: Props) {
  const words = useTranslations("ledger.bulk");
  const errors = useTranslations("errors");
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState({ settle: 0, chase: 0, all: false });
  const [busy, setBusy] = useState(false);
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
      const settled =
        way === "confirm"
          ? await confirmMany.mutate({ ids, ...termsIn(form.current) })
          : await (way === "send" ? assignMany : chaseMany).mutate({ ids });
      setSaid({ way, settled });
      if (way !== "confirm") tickAll(false);
      router.refresh();
    } catch (error) {
      setSaid({ way, problem: errorText(errors, refusalOf(error)) });
    } finally {
      setBusy(false);
    }
  }
  const button = (way: Way) => (
    <Button
      look={way === "send" ? "primary" : "plain"}
      aria-disabled={busy || chosen[kindOf[way]] === 0}
      aria-busy={busy}
      onClick={() => void settle(way)}
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
        {said ? <Outcome said={said} /> : null}
      </div>
      {children}
    </form>
  );
}

const told = { confirm: "confirmed", send: "sent", chase: "chased" } as const;

function Outcome({ said }: { said: Said }) {
  const words = useTranslations("ledger.bulk");
  const errors = useTranslations("errors");
  if ("problem" in said) return <Alert tone="error">{said.problem}</Alert>;
  const { done, refused } = said.settled;
  return (
    <Alert tone={refused.length > 0 ? "warning" : "success"}>
      <p>{words(told[said.way], { done })}</p>
      {refused.length > 0 ? (
        <>
          <p className="mt-1">{words("refused", { count: refused.length })}</p>
          <ul>
            {refused.map(({ code, key, facts }, index) => (
              <li key={code || String(index)}>
                {words("refusedOne", {
                  code: code || words("gone"),
                  reason: errorText(errors, { key, code: "CONFLICT", facts }),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Alert>
  );
}
