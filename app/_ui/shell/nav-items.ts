import type { Role } from "@/db/values";

export type NavKey =
  | "desk"
  | "inbox"
  | "overview"
  | "report"
  | "ledger"
  | "departments"
  | "grid"
  | "review"
  | "requests"
  | "notices"
  | "editions"
  | "clues"
  | "audit"
  | "settings"
  | "admin";
export type NavItem = { key: NavKey; href: string };

const items: readonly (NavItem & { only?: readonly Role[] })[] = [
  { key: "desk", href: "/desk" },
  { key: "inbox", href: "/inbox" },
  { key: "overview", href: "/overview" },
  { key: "report", href: "/report" },
  { key: "ledger", href: "/commitments" },
  { key: "departments", href: "/departments" },
  { key: "grid", href: "/commitments/grid", only: ["officer", "head"] },
  { key: "review", href: "/review", only: ["supervisor"] },
  { key: "requests", href: "/requests" },
  { key: "notices", href: "/notices" },
  { key: "editions", href: "/editions", only: ["supervisor", "leader", "observer"] },
  { key: "clues", href: "/clues", only: ["supervisor"] },
  { key: "audit", href: "/audit", only: ["supervisor", "leader", "observer"] },
  { key: "settings", href: "/settings", only: ["supervisor"] },
  // Supervisors decide there which grants they agree to (DOMAIN: a second person).
  { key: "admin", href: "/admin", only: ["admin", "supervisor"] },
];

/** Pages that a role finds in its navigation. It only spares a dead end: the pages guard themselves. */
export const navItemsFor = (role: Role): NavItem[] =>
  items.filter(({ only }) => !only || only.includes(role)).map(({ key, href }) => ({ key, href }));
