import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/app/_ui/button";
import { Section } from "@/app/_ui/section";
import type { GroupName } from "./desk-data";
import { rowButton } from "./row-button-class";

/** Rows of a long group that stand open, where a page of its own takes the whole group in one go. */
const shown = 5;
const list = "md:grid md:grid-cols-[auto_minmax(0,1fr)_auto_auto_auto]";

type Props = {
  name: GroupName;
  count: number;
  children: ReactNode[] | ReactNode;
  /** The page on which the whole group is done at once: then only the first rows stand open. */
  together?: { href: string; label: string };
};

/** A group of things to do under its heading, with their number; nothing where there are none. */
export function DeskGroup({ name, count, children, together }: Props) {
  const words = useTranslations("desk.group");
  const desk = useTranslations("desk");
  if (count === 0) return null;
  const rows = Array.isArray(children) ? children : [children];
  const folded = together && rows.length > shown + 2 ? rows.slice(shown) : [];
  return (
    <Section
      id={name}
      title={
        <>
          {words(name)} <span className="font-normal text-ink-2">{count}</span>
        </>
      }
      aside={
        together && count > 1 ? (
          <LinkButton prefetch={false} look="primary" className={rowButton} href={together.href}>
            {together.label}
          </LinkButton>
        ) : null
      }
    >
      <ul className={list}>{rows.slice(0, rows.length - folded.length)}</ul>
      {folded.length > 0 ? (
        <details>
          <summary className="min-h-8 py-2 text-brand">{desk("others", { count: folded.length })}</summary>
          <ul className={list}>{folded}</ul>
        </details>
      ) : null}
    </Section>
  );
}
