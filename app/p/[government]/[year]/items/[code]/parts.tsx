import { useLocale, useTranslations } from "next-intl";
import { Lamp } from "@/app/_ui/lamp";
import { Section } from "@/app/_ui/section";
import type { PublicItem } from "@/server/editions/document";
import { greyOf } from "@/server/lamp/grey";
import type { ItemRead } from "@/server/public/read-item";
import { type Of, publicHref } from "../../links";

/** The programme that it is a part of, and the parts that it has. */
export function Parts({ of, data: { parent, children } }: { of: Of; data: ItemRead }) {
  const words = useTranslations("publicItem.parts");
  const locale = useLocale();
  const row = (one: PublicItem) => (
    <li key={one.code}>
      <Lamp value={one.lamp} grey={greyOf(one.lamp, one.reasons)} />
      <a href={publicHref(of, `/items/${one.code}`)}>
        {one.code} {one.title[locale]}
      </a>
    </li>
  );
  return (
    <>
      {parent ? (
        <Section title={words("parent")}>
          <ul className="lit-rows">{row(parent)}</ul>
        </Section>
      ) : null}
      {children.length ? (
        <Section
          title={words("children", { count: children.length })}
          aside={words("closed", {
            closed: children.filter(({ state }) => state === "closed").length,
            total: children.length,
          })}
        >
          <ul className="lit-rows">{children.map(row)}</ul>
        </Section>
      ) : null}
    </>
  );
}
