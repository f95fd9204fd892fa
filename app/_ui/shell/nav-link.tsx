"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/**
 * Knows whether it is here, also after a move that leaves the layout standing; closes the phone's menu. Every page is
 * made per request, so that fetching it ahead would only cost the server.
 */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const here = path === href || path.startsWith(`${href}/`);
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
