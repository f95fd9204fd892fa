"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

type Props = { open: string | null; openPlace: string | null; close: string; panel: string };

/** The nearest sentence that begins at or before a share of the text. */
function sentenceAt(share: number, length: number): Element | null {
  let found: Element | null = null;
  for (const one of document.querySelectorAll('.rt [id^="s-"]')) {
    if (Number(one.id.slice(2)) > share * length) break;
    found = one;
  }
  return found;
}

/**
 * Opens and closes a pledge beside the text without losing the place; the links do the same by themselves, only
 * slower. Escape closes and gives the focus back to the sentence; a press on the margin leads to its place.
 */
export function ReaderKeys({ open, openPlace, close, panel }: Props) {
  const router = useRouter();
  const asked = useRef(false);
  const last = useRef(openPlace);
  useEffect(() => {
    const go = (href: string) => {
      asked.current = true;
      router.push(href, { scroll: false });
    };
    const press = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = event.target instanceof Element ? event.target : null;
      const strip = target?.closest("[data-strip]");
      if (strip) {
        const { top, height } = strip.getBoundingClientRect();
        const length = Number(strip.getAttribute("data-strip"));
        sentenceAt((event.clientY - top) / height, length)?.scrollIntoView({ block: "center" });
        return;
      }
      const link = target?.closest<HTMLAnchorElement>(".reader a[href]");
      // A place of the same page is the browser's own business.
      if (!link || link.getAttribute("href")?.startsWith("#")) return;
      const { pathname, search, hash } = new URL(link.href);
      if (pathname !== location.pathname) return;
      const same = search === location.search;
      event.preventDefault();
      if (same) document.getElementById(panel)?.focus({ preventScroll: true });
      else go(pathname + search + hash);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape" && open && !event.defaultPrevented) go(close);
    };
    document.addEventListener("click", press);
    document.addEventListener("keydown", key);
    return () => {
      document.removeEventListener("click", press);
      document.removeEventListener("keydown", key);
    };
  }, [router, open, close, panel]);
  useEffect(() => {
    const before = last.current;
    last.current = openPlace;
    if (!asked.current) return;
    asked.current = false;
    const place = document.getElementById(open ? panel : (before ?? ""));
    const focused = place?.matches("a, [tabindex]") ? place : place?.querySelector("a");
    focused?.focus({ preventScroll: true });
  }, [open, openPlace, panel]);
  return null;
}
