import type { Metadata } from "next";

export const metadata: Metadata = { title: "—", robots: { index: false, follow: false } };

/**
 * Nothing at all: the yardstick of `npm run bench`, which holds every page's JavaScript and time against the least
 * that a page of the same build sends. Nothing leads here.
 */
export default function BlankPage() {
  return null;
}
