"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { ProblemNote } from "../desk/problem-note";
import { useAct } from "../desk/use-act";

type Props = {
  period: string;
  /** The period as people say it. */
  month: string;
  withheld: { updates: number; evidence: number };
};

/** Signs an edition, after a question: it is public at once and cannot be taken back. */
export function PublishEdition({ period, month, withheld }: Props) {
  const words = useTranslations("editions.publish");
  const common = useTranslations("common");
  const { act, busy, problem, refresh } = useAct("");
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const sign = () => act(() => api.editions.publish.mutate({ period }), words("done", { month }), close);
  return (
    <>
      <Button look="primary" aria-busy={busy} aria-disabled={busy} onClick={() => setAsking(true)}>
        {words("button", { month })}
      </Button>
      <Dialog open={asking} onClose={close} title={words("title", { month })} closeLabel={common("close")}>
        <ul className="grid list-disc gap-2 pl-5">
          <li className="font-semibold">{words("frozen")}</li>
          <li>{words("mistakes")}</li>
          <li>{words("withheld", withheld)}</li>
          <li>{words("checked")}</li>
        </ul>
        <div className="mt-4 flex flex-wrap gap-2">
          <Button look="primary" aria-busy={busy} aria-disabled={busy} onClick={() => void sign()}>
            {busy ? common("working") : words("sign")}
          </Button>
          <Button onClick={close}>{common("cancel")}</Button>
        </div>
        <ProblemNote text={problem} refresh={refresh} />
      </Dialog>
    </>
  );
}
