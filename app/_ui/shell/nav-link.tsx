"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/**
 * Knows whether it is here, also after a move that leaves the layout standing; closes the phone's menu. Every page is
 * made per request, so that fetching it ahead would only cost the server. `but` is a page below with its own entry.
 */
export function NavLink({ href, but, children }: { href: string; but?: string; children: ReactNode }) {
  const path = usePathname();
  const under = (place: string) => path === place || path.startsWith(`${place}/`);
  const here = under(href) && !(but && under(but));
  return (
    <Link
      prefetch={false}
      href={href}
      aria-current={here ? "page" : undefined}
      onClick={(event) => event.currentTarget.closest("details")?.removeAttribute("open")}
      className="flex min-h-9 items-center justify-between gap-2 rounded-md px-2.5 text-ink hover:bg-sunk no-underline aria-[current=page]:bg-brand-soft aria-[current=page]:font-semibold aria-[current=page]:text-brand"
    >
      {children}
    </Link>
  );
}
