"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";

type Props = { busy: boolean; onDelete: () => Promise<void> };

/** Gives the draft up, after a question: nothing of it comes back. Stands within the form, so it brings none. */
export function DeleteDraft({ busy, onDelete }: Props) {
  const words = useTranslations("extra");
  const common = useTranslations("common");
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button look="quiet" aria-disabled={busy} onClick={() => setAsking(!busy)}>
        {words("deleteDraft")}
      </Button>
      <Dialog open={asking} onClose={close} title={words("deleteTitle")} closeLabel={common("close")}>
        <p>{words("deleteText")}</p>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button
            look="danger"
            onClick={() => {
              close();
              void onDelete();
            }}
          >
            {words("deleteNow")}
          </Button>
          <Button onClick={close}>{words("keepDraft")}</Button>
        </div>
      </Dialog>
    </>
  );
}
