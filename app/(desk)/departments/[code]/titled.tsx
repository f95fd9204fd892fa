import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FigureHelp } from "@/app/_ui/figure-help";
import type { FigureId } from "@/app/_ui/figure-ids";
import { Section } from "@/app/_ui/section";

type Title =
  | "figures"
  | "filings"
  | "items"
  | "supported"
  | "people"
  | "notices"
  | "deferrals"
  | "burden"
  | "appraisal";
type Props = { of: Title; help?: FigureId; count?: number; aside?: ReactNode; children: ReactNode };

/** A part of a department's page: its name, how many rows it has, and the way to its formula. */
export function Titled({ of, help, count, aside, children }: Props) {
  const words = useTranslations("departments");
  return (
    <Section
      id={of}
      aside={aside}
      title={
        <>
          {words(of)}
          {count === undefined ? null : <span className="font-normal text-ink-2"> {count}</span>}
          {help ? <FigureHelp of={help} /> : null}
        </>
      }
    >
      {children}
    </Section>
  );
}
