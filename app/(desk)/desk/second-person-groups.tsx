import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import type { Desk } from "./desk-data";
import { DeskGroup } from "./desk-group";
import { rowButton } from "./row-button-class";

/** What two people decide together: guarded posts, and evidence to be purged. Both are decided on one page. */
export function SecondPersonGroups({ desk }: { desk: Desk }) {
  const words = useTranslations("desk");
  const row = (id: string, text: string) => (
    <li key={id} className="flex flex-wrap justify-between gap-2 border-rule border-b py-2 md:col-span-full">
      <span className="min-w-0">{text}</span>
      <LinkButton
        prefetch={false}
        className={rowButton}
        href="/admin"
        aria-label={`${words("decide")} ${text}`}
      >
        {words("decide")}
      </LinkButton>
    </li>
  );
  return (
    <>
      <DeskGroup name="grantsToDecide" count={desk.grantsToDecide.length}>
        {desk.grantsToDecide.map((one) =>
          row(one.id, words("grant", { name: one.name, by: one.proposedBy })),
        )}
      </DeskGroup>
      <DeskGroup name="purgesToDecide" count={desk.purgesToDecide.length}>
        {desk.purgesToDecide.map((one) =>
          row(one.id, words("purge", { name: one.name, code: one.code, by: one.askedBy })),
        )}
      </DeskGroup>
    </>
  );
}
