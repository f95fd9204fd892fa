import { useTranslations } from "next-intl";

/** On every page of a demonstration (DOMAIN, Honesty of data). It prints, too. */
export function DemonstrationBanner() {
  const words = useTranslations("shell");
  return (
    <aside
      aria-label={words("demonstrationLabel")}
      className="border-rule border-b bg-yellow-soft px-4 py-1.5 text-small text-yellow md:px-6"
    >
      {words("demonstration")}
    </aside>
  );
}
