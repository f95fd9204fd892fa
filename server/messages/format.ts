import type { Locale } from "@/db/values";

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day or month as people read it: 2023年9月28日 / 28 Sep 2023, 2023年9月 / Sep 2023. Anything else stays. */
export function shownDay(text: string, locale: Locale): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!parts) return text;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (locale === "zh") return `${year}年${month}月${day ? `${day}日` : ""}`;
  return `${day ? `${day} ` : ""}${monthNames[(month ?? 1) - 1] ?? ""} ${year}`;
}

type Facts = Record<string, string | number>;

/**
 * The facts of a message in one language: of `titleZh` and `titleEn` it makes `title` (the other one where the
 * language's own is empty), and days are written out.
 */
export function factsIn(locale: Locale, facts: Facts): Facts {
  const own = locale === "zh" ? "Zh" : "En";
  const shown: Facts = {};
  for (const [name, value] of Object.entries(facts)) {
    const [, base, language] = /^(\w+)(Zh|En)$/.exec(name) ?? [];
    if (!base) shown[name] = typeof value === "string" ? shownDay(value, locale) : value;
    else if (value !== "" && (language === own || shown[base] === undefined)) shown[base] = value;
  }
  return shown;
}
