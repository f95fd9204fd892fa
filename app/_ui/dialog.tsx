"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";

type Props = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  closeLabel: string;
};

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ open, onClose, title, children, closeLabel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      className="m-auto w-full max-w-lg rounded-lg border border-rule-2 bg-surface p-0 text-ink shadow-xl backdrop:bg-[#00000080]"
    >
      <div className="flex items-start justify-between gap-4 border-rule border-b px-5 py-3">
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          onClick={onClose}
          className="-mr-1.5 rounded px-1.5 text-ink-2 hover:bg-sunk"
          aria-label={closeLabel}
        >
          ✕
        </button>
      </div>
      <div className="px-5 py-4">{open ? children : null}</div>
    </dialog>
  );
}
