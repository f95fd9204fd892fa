"use client";
import { useTranslations } from "next-intl";
import { useViewAct } from "./use-view-act";

/** Deletes a view; what it showed stays on the page, and can be saved again. */
export function RemoveView({ id, name }: { id: string; name: string }) {
  const words = useTranslations("ledger.views");
  const { act, busy, problem } = useViewAct();
  return (
    <>
      <button
        type="button"
        aria-label={words("remove", { name })}
        aria-disabled={busy}
        onClick={() => void act((api) => api.views.remove.mutate({ id }), words("removed", { name }))}
        className="min-h-6 min-w-6 rounded text-ink-2 hover:bg-sunk"
      >
        <span aria-hidden="true">✕</span>
      </button>
      {problem ? (
        <span role="alert" className="text-red">
          {problem}
        </span>
      ) : null}
    </>
  );
}
