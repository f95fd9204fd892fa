"use client";
import Link from "next/link";
import type { ReactNode } from "react";

/** From one's name to one's account; closes the phone's menu, which a move leaves standing. */
export function AccountLink({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Link
      prefetch={false}
      href="/account"
      aria-label={label}
      onClick={(event) => event.currentTarget.closest("details")?.removeAttribute("open")}
      className="block min-w-0 rounded px-1.5 py-0.5 text-ink text-small leading-snug no-underline hover:bg-sunk"
    >
      {children}
    </Link>
  );
}
