import { useTranslations } from "next-intl";
import type { Role } from "@/db/values";
import { type NavKey, navItemsFor } from "./nav-items";
import { NavLink } from "./nav-link";

/** Number behind each entry; the badge of the queue equals its rows. */
export type NavCounts = Partial<Record<NavKey, number>>;

export function Nav({ role, counts }: { role: Role; counts: NavCounts }) {
  const words = useTranslations("shell");
  return (
    <nav aria-label={words("nav")}>
      <ul className="grid gap-0.5">
        {navItemsFor(role).map(({ key, href }) => {
          const count = counts[key];
          return (
            <li key={key}>
              <NavLink href={href} {...(key === "ledger" ? { but: "/commitments/grid" } : {})}>
                {words(key)}
                {count ? (
                  <span className="font-normal text-ink-2 text-xs">
                    <span aria-hidden="true">{count}</span>
                    <span className="sr-only">
                      {words(key === "inbox" ? "unread" : "waiting", { count })}
                    </span>
                  </span>
                ) : null}
              </NavLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
