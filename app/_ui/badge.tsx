import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type BadgeTone = "plain" | "red" | "yellow" | "green" | "blue" | "brand";

const tones: Record<BadgeTone, string> = {
  plain: "bg-grey-soft text-ink-2",
  red: "bg-red-soft text-red",
  yellow: "bg-yellow-soft text-yellow",
  green: "bg-green-soft text-green",
  blue: "bg-blue-soft text-blue",
  brand: "bg-brand-soft text-brand",
};

export function Badge({ tone = "plain", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span className={`inline-block whitespace-nowrap rounded px-1.5 text-xs leading-5 ${tones[tone]}`}>
      {children}
    </span>
  );
}

const flags = {
  proposed: "yellow",
  demonstration: "yellow",
  overdue: "red",
  dueSoon: "yellow",
  stale: "plain",
  scar: "yellow",
  livelihood: "brand",
  disagree: "red",
  returned: "red",
  provisional: "plain",
} as const satisfies Record<string, BadgeTone>;

export type Flag = keyof typeof flags;

/** A known mark of a commitment (proposed, overdue, stale, …). Needs the words of `values`. */
export function FlagBadge({ flag }: { flag: Flag }) {
  const words = useTranslations("values.badge");
  return <Badge tone={flags[flag]}>{words(flag)}</Badge>;
}
