import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/app/_words/format";
import { Brand } from "../brand";
import { DemonstrationBanner } from "../demonstration-banner";
import { LanguageSwitch } from "../language-switch";
import { FootEntries } from "./foot-entries";
import { Nav, type NavCounts } from "./nav";
import { Who, type WhoProps } from "./who";

type Props = {
  government: string;
  demonstration: boolean;
  planYear: number | null;
  /** Business day, `YYYY-MM-DD`. */
  today: string;
  who: WhoProps;
  counts: NavCounts;
  /** Where the public reads of this government; null before it has published. */
  publicPage: string | null;
  children: ReactNode;
};

/** Frame of every signed-in page: navigation at the left, on phones behind a fold that needs no script. */
export function Shell(props: Props) {
  const { government, demonstration, planYear, today, who, counts, publicPage, children } = props;
  const words = useTranslations("shell");
  const locale = useLocale();
  return (
    <div className="min-h-screen print:block! md:grid md:grid-cols-[208px_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-brand focus:px-3 focus:py-2 focus:text-surface"
      >
        {words("skip")}
      </a>
      <aside className="no-print hidden border-rule border-r md:block">
        <div className="sticky top-0 max-h-screen overflow-y-auto px-2.5 py-3.5">
          <div className="px-2.5 pt-1 pb-3.5">
            <Brand />
          </div>
          <Nav role={who.role} counts={counts} />
          <FootEntries publicPage={publicPage} />
        </div>
      </aside>
      <div className="min-w-0">
        {demonstration ? <DemonstrationBanner /> : null}
        <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-rule border-b bg-surface px-4 py-2 md:px-6">
          <div className="gap-x-4 md:flex">
            <p className="font-semibold">{government}</p>
            {planYear ? <p className="text-ink-2">{words("planYear", { year: String(planYear) })}</p> : null}
          </div>
          <p className="hidden text-ink-2 text-small lg:block">
            {words("today", { day: formatDay(today, locale) })}
          </p>
          <div className="no-print ml-auto hidden items-center gap-4 md:flex">
            <LanguageSwitch />
            <Who {...who} />
          </div>
          <details className="no-print group ml-auto md:hidden">
            <summary className="inline-flex min-h-10 list-none items-center rounded-md border border-edge px-3 [&::-webkit-details-marker]:hidden">
              {words("menu")}
            </summary>
            <div className="absolute inset-x-0 z-40 mt-2 grid gap-3 border-rule border-y bg-surface px-4 py-3 shadow-lg">
              <Nav role={who.role} counts={counts} />
              <FootEntries publicPage={publicPage} />
              <p className="border-rule border-t pt-3 text-ink-2 text-small">
                {words("today", { day: formatDay(today, locale) })}
              </p>
              <div className="flex flex-wrap items-center justify-between gap-2">
                <Who {...who} />
                <LanguageSwitch />
              </div>
            </div>
          </details>
        </header>
        <main id="content" tabIndex={-1} className="max-w-[77.5rem] px-4 pt-5 pb-16 md:px-6">
          {children}
        </main>
      </div>
    </div>
  );
}
