import { useTranslations } from "next-intl";
import type { Settings } from "./settings-data";
import { settingsLines } from "./settings-lines";

/** The settings as whoever may not change them reads them. */
export function SettingsList({ settings }: { settings: Settings }) {
  const words = { settings: useTranslations("settings"), lamp: useTranslations("lamp") };
  return (
    <dl className="grid max-w-prose gap-x-6 gap-y-1.5 sm:grid-cols-[1fr_auto]">
      {settingsLines(words, settings).map(({ key, name, value }) => (
        <div key={key} className="contents">
          <dt className="text-ink-2">{name}</dt>
          <dd className="mb-1.5 sm:mb-0">
            {value}
            {key === "preset" ? (
              <span className="block text-ink-2 text-small">
                {words.settings(`presets.${settings.preset}`)}
              </span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
