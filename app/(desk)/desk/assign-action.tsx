"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { useLeadChoices } from "./lead-choices";
import { ProblemNote } from "./problem-note";
import { RowButton } from "./row-button";
import { useAct } from "./use-act";

type Props = { id: string; code: string; version: number; leadDepartmentId: string };

/** Sends a commitment out (交办) to its proposed lead department, or to another. */
export function AssignAction({ id, code, version, leadDepartmentId }: Props) {
  const words = useTranslations("desk");
  const choices = useLeadChoices();
  const [lead, setLead] = useState(leadDepartmentId);
  const { act, busy, problem, refresh } = useAct("unassigned");
  return (
    <>
      <select
        aria-label={words("leadOf", { code })}
        value={lead}
        onChange={(event) => setLead(event.target.value)}
        className="control w-auto! min-w-0 max-w-52 flex-1 truncate md:min-h-8! md:px-2! md:py-0.5!"
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
      <RowButton
        look="primary"
        busy={busy}
        aria-label={words("nameAction", { action: words("assign"), code })}
        onClick={() =>
          act(
            () => api.commitments.assign.mutate({ id, version, leadDepartmentId: lead }),
            words("done.assign", { code }),
          )
        }
      >
        {words("assign")}
      </RowButton>
      <ProblemNote text={problem} refresh={refresh} />
    </>
  );
}
