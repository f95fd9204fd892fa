"use client";
import { useTranslations } from "next-intl";
import { api } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { ProblemNote } from "../desk/problem-note";
import { useAct } from "../desk/use-act";

/** Drafts the chosen ones in one press and says where the drafts wait. */
export function DraftChosen({ ids }: { ids: string[] }) {
  const words = useTranslations("notices");
  const { act, busy, problem, refresh } = useAct("draft");
  const idle = busy || ids.length === 0;
  const draft = () =>
    act(
      () => api.notices.draftSuggested.mutate({ commitmentIds: ids }),
      (made) => words("draftedSuggested", made),
    );
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button
        look="primary"
        aria-busy={busy}
        aria-disabled={idle}
        onClick={() => {
          if (!idle) void draft();
        }}
      >
        {words("draftSelected", { count: ids.length })}
      </Button>
      <span className="text-ink-2 text-small">{words("needsLeader")}</span>
      <ProblemNote text={problem} refresh={refresh} />
    </div>
  );
}
