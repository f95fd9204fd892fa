import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import type { SettingsData } from "./settings-data";
import { changedLines } from "./settings-lines";
import { SettingsList } from "./settings-list";

/** What held since when: each change by what it changed, the first settings whole. */
export function SettingsHistory({ history }: { history: SettingsData["history"] }) {
  const words = { settings: useTranslations("settings"), lamp: useTranslations("lamp") };
  const locale = useLocale();
  const versions = history.flatMap((one, index) => {
    const earlier = history[index + 1];
    const lines = earlier ? changedLines(words, earlier, one) : null;
    // A version that was saved without a change is none.
    return lines?.length === 0 ? [] : [{ one, lines }];
  });
  if (versions.length === 0) return null;
  return (
    <Section title={words.settings("history")}>
      <details>
        <summary className="min-h-8 py-1 text-brand">
          {words.settings("historyCount", { count: versions.length })}
        </summary>
        <ol className="mt-2 grid gap-3">
          {versions.map(({ one, lines }) => (
            <li key={one.id}>
              <p className="font-medium">
                {words.settings("historyFrom", { day: formatDay(one.from, locale) })}
              </p>
              {lines ? (
                <ul className="text-ink-2">
                  {lines.map(({ key, name, from, value }) => (
                    <li key={key}>{words.settings("changed", { name, from, to: value })}</li>
                  ))}
                </ul>
              ) : (
                <SettingsList settings={one} />
              )}
            </li>
          ))}
        </ol>
      </details>
    </Section>
  );
}
