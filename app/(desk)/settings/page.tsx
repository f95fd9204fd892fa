import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { Alert } from "@/app/_ui/alert";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { requestContext } from "@/server/request";
import { ArchivePlan } from "./archive-plan";
import { DropPending } from "./drop-pending";
import { SettingsHistory } from "./history";
import { Robots } from "./robots";
import { SettingsForm } from "./settings-form";
import { changedLines } from "./settings-lines";
import { SettingsList } from "./settings-list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

/** The rules of the year: a supervisor keeps them, everyone signed in reads them. */
export default async function SettingsPage() {
  const { actor } = await requestContext();
  if (!actor) return null; // the layout has sent them to the sign-in
  const words = { settings: await getTranslations("settings"), lamp: await getTranslations("lamp") };
  const locale = await getLocale();
  const data = await orNotFound((await api()).plans.settings());
  const { plan, current, pending, may } = data;
  const day = (on: string) => formatDay(on, locale);
  const note =
    plan.state === "archived"
      ? words.settings("archived")
      : !may.keep
        ? words.settings("readOnly")
        : data.changesFrom === null
          ? words.settings("holdsAtOnce")
          : words.settings("holdsFrom", { day: day(data.changesFrom) });
  return (
    <>
      <PageHeader
        title={words.settings("title")}
        below={words.settings("about", { plan: locale === "zh" ? plan.nameZh : plan.nameEn })}
      />
      <div className="grid gap-8">
        <Words of={["settings", "lamp", "common", "errors"]}>
          <LiveRegion>
            <div className="grid gap-8">
              {pending ? (
                <Alert tone="note" title={words.settings("pending")}>
                  <p>{words.settings("pendingFrom", { day: day(pending.from) })}</p>
                  <ul className="list-disc pl-5">
                    {changedLines(words, current, pending).map(({ key, name, from, value }) => (
                      <li key={key}>{words.settings("changed", { name, from, to: value })}</li>
                    ))}
                  </ul>
                  {may.keep ? <DropPending plan={plan} /> : null}
                </Alert>
              ) : null}
              <Section title={words.settings(may.keep ? "change" : "current")}>
                <p className="mb-4 max-w-prose text-ink-2">{note}</p>
                {may.keep ? (
                  // A new version draws the fields anew: they keep what was first drawn.
                  <SettingsForm key={plan.version} plan={plan} settings={pending ?? current} />
                ) : (
                  <SettingsList settings={current} />
                )}
              </Section>
              <SettingsHistory history={data.history} />
              {may.archive ? (
                <Section title={words.settings("archive")}>
                  <p className="max-w-prose">{words.settings("archiveText", { count: data.open })}</p>
                  {data.open === 0 ? <ArchivePlan plan={plan} /> : null}
                </Section>
              ) : null}
            </div>
          </LiveRegion>
        </Words>
        {actor.role === "supervisor" ? <Robots /> : null}
      </div>
    </>
  );
}
