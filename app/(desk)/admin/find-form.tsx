import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/app/_ui/button";

/** Looks for a person, a post or a department by any part of a name, login or code. */
export function FindForm({ sought }: { sought: string }) {
  const words = useTranslations("admin");
  return (
    <search>
      <form method="get" action="/admin" className="flex flex-wrap items-end gap-2">
        <label className="grid min-w-0 flex-1 gap-0.5 text-ink-2 text-small sm:max-w-sm">
          {words("find")}
          <input type="search" name="q" defaultValue={sought} maxLength={60} className="control" />
        </label>
        <Button type="submit">{words("findNow")}</Button>
        {sought ? (
          <LinkButton look="quiet" href="/admin">
            {words("findAll")}
          </LinkButton>
        ) : null}
      </form>
    </search>
  );
}
