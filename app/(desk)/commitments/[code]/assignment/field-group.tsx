"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/app/_ui/badge";

type Props = { title: string; proposed: boolean; error?: string | null; children: ReactNode };

/** Fields that are settled together, with whether a supervisor has done so. */
export function FieldGroup({ title, proposed, error, children }: Props) {
  const words = useTranslations("assignment");
  return (
    <fieldset className="min-w-0 border-ink border-t-2 pt-2.5">
      {/* Floated, a legend stands below the rule instead of on it. */}
      <legend className="float-left mb-3 flex w-full flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2>{title}</h2>
        <Badge tone={proposed ? "yellow" : "green"}>{words(proposed ? "suggested" : "confirmed")}</Badge>
      </legend>
      <div className="clear-both grid gap-4">{children}</div>
      {error ? <p className="mt-2 text-red text-small">{error}</p> : null}
    </fieldset>
  );
}
