import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DemonstrationBanner } from "@/app/_ui/demonstration-banner";
import { LanguageSwitch } from "@/app/_ui/language-switch";
import "./public.css";

type Props = {
  demonstration: boolean;
  /** Whose pages these are, at the head of each. */
  name: ReactNode;
  nav?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
};

/** What all public pages share; it needs no script and reads no session. `children` stand in the page's one `main`. */
export function PublicShell({ demonstration, name, nav, foot, children }: Props) {
  const shell = useTranslations("shell");
  return (
    <div className="pub">
      <a href="#content" className="pub-skip">
        {shell("skip")}
      </a>
      {demonstration ? <DemonstrationBanner /> : null}
      <header className="pub-head">
        <div>
          <p>{name}</p>
          <div className="no-print">
            <LanguageSwitch />
          </div>
        </div>
        {nav}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {foot}
    </div>
  );
}
