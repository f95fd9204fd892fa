"use client";
import { useLocale, useTranslations } from "next-intl";
import { api } from "@/app/_trpc/client";
import { Section } from "@/app/_ui/section";
import { ProblemNote } from "./problem-note";
import { RowButton } from "./row-button";
import { useAct } from "./use-act";

type Props = { plan: { id: string; version: number; nameZh: string; nameEn: string } };

/** Opens the year's book: every draft then waits to be sent out. */
export function ActivatePlan({ plan }: Props) {
  const words = useTranslations("desk");
  const locale = useLocale();
  const { act, busy, problem, refresh } = useAct("draft");
  const name = locale === "zh" ? plan.nameZh : plan.nameEn;
  return (
    <Section title={words("activateTitle", { name })}>
      <p className="max-w-prose text-ink-2">{words("activateText")}</p>
      <div className="mt-3">
        <RowButton
          look="primary"
          busy={busy}
          onClick={() =>
            void act(
              () => api.plans.activate.mutate({ id: plan.id, version: plan.version }),
              words("done.activate", { name }),
            )
          }
        >
          {words("activate")}
        </RowButton>
      </div>
      <ProblemNote text={problem} refresh={refresh} />
    </Section>
  );
}
