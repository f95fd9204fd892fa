import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Section } from "@/app/_ui/section";
import type { GroupName } from "./desk-data";

/** A group of things to do under its heading, with their number; nothing where there are none. */
export function DeskGroup({
  name,
  count,
  children,
}: {
  name: GroupName;
  count: number;
  children: ReactNode;
}) {
  const words = useTranslations("desk.group");
  if (count === 0) return null;
  return (
    <Section
      id={name}
      title={
        <>
          {words(name)} <span className="font-normal text-ink-2">{count}</span>
        </>
      }
    >
      <ul className="md:grid md:grid-cols-[auto_minmax(0,1fr)_auto_auto_auto]">{children}</ul>
    </Section>
  );
}
