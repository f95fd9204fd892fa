"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";

type Props = {
  /** How many are to be chased; none while nothing is asked. */
  count: number;
  busy: boolean;
  onCancel: () => void;
  onDraft: () => void;
};

/** Asks before notices are drafted for many at once, and says what will not happen. */
export function BulkChase({ count, busy, onCancel, onDraft }: Props) {
  const words = useTranslations("ledger.bulk");
  return (
    <Dialog open={count > 0} onClose={onCancel} title={words("chaseTitle")} closeLabel={words("cancel")}>
      <p>{words("chaseAsk", { count })}</p>
      <p className="mt-2 text-ink-2 text-small">{words("chaseHint")}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="primary" aria-busy={busy} aria-disabled={busy} onClick={onDraft}>
          {words("chaseNow", { count })}
        </Button>
        <Button onClick={onCancel}>{words("cancel")}</Button>
      </div>
    </Dialog>
  );
}
