import { useLocale, useTranslations } from "next-intl";

/** Offers the other language in its own words, and comes back to the same page. */
export function LanguageSwitch() {
  const words = useTranslations("shell");
  const other = useLocale() === "zh" ? "en" : "zh";
  return (
    <form action="/language" method="post">
      <input type="hidden" name="locale" value={other} />
      <button
        type="submit"
        lang={other === "zh" ? "zh-CN" : "en"}
        className="rounded px-1.5 py-1 text-ink-2 text-small hover:bg-sunk hover:text-ink"
      >
        {words("switchTo")}
      </button>
    </form>
  );
}
