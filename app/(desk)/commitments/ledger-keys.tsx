"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Dialog } from "@/app/_ui/dialog";

const rows = () => [...document.querySelectorAll<HTMLAnchorElement>("main a[data-row]")];

/** Puts the focus on a row's own link: Enter opens it, and whoever listens hears its name. */
function step(by: 1 | -1): boolean {
  const all = rows();
  const at = all.findIndex((link) => link.closest("tr")?.contains(document.activeElement));
  const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.closest("tr")?.scrollIntoView({ block: "nearest" });
  return next !== undefined;
}

function tick(): boolean {
  const box = document.activeElement?.closest("tr")?.querySelector<HTMLInputElement>("input[name=id]");
  box?.click();
  return box != null;
}

function search(): boolean {
  const field = document.querySelector<HTMLInputElement>("#ledger-q");
  field?.focus();
  field?.select();
  return field !== null;
}

/** The ledger by keyboard. Keys typed into a field stay letters; arrows scroll unless a row has the focus. */
export function LedgerKeys() {
  const words = useTranslations("ledger.keys");
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(target instanceof Element)) return;
      // A row's own box is no field to type in.
      if (target.closest("input:not([name=id]), textarea, select, dialog, [contenteditable]")) return;
      const onRow = target.closest("tr")?.querySelector("a[data-row]") != null;
      const done =
        key === "j" || (key === "ArrowDown" && onRow)
          ? step(1)
          : key === "k" || (key === "ArrowUp" && onRow)
            ? step(-1)
            : key === "x"
              ? !event.repeat && tick()
              : key === "/"
                ? search()
                : key === "?";
      if (key === "?") setOpen(true);
      if (done) event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="min-h-6 text-brand text-small hover:underline max-md:hidden"
      >
        {words("open")}
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words("title")} closeLabel={words("close")}>
        <ul className="grid gap-1">
          {(["next", "previous", "enter", "select", "search", "help"] as const).map((name) => (
            <li key={name}>{words(name)}</li>
          ))}
        </ul>
        <p className="mt-3 text-ink-2 text-small">{words("hint")}</p>
      </Dialog>
    </>
  );
}
