import { useTranslations } from "next-intl";
import { DrillLink } from "./drill-link";

/** The way from the few that are shown to all of them; nothing for none. */
export function AllRows({ count, href }: { count: number; href: string | null }) {
  const words = useTranslations("overview");
  if (count === 0) return null;
  return <DrillLink href={href}>{words("allRows", { count })}</DrillLink>;
}
