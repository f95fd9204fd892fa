import { useTranslations } from "next-intl";
import { NavLink } from "./nav-link";

/**
 * Below the navigation, for everyone whatever the role: how lamps and figures are made, and what the public reads of
 * the government, once it has published (`publicPage`).
 */
export function FootEntries({ publicPage }: { publicPage: string | null }) {
  const words = useTranslations("method");
  const shell = useTranslations("shell");
  return (
    <div className="border-rule border-t pt-2 text-small md:mt-3">
      <NavLink href="/method">{words("title")}</NavLink>
      {publicPage ? (
        // A plain link: the public pages stand outside the desk.
        <a
          href={publicPage}
          className="flex min-h-9 items-center rounded-md px-2.5 text-ink no-underline hover:bg-sunk"
        >
          {shell("publicPage")}
        </a>
      ) : null}
    </div>
  );
}
