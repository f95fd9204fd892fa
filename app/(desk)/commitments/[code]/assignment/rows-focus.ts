"use client";
import { useEffect, useRef, useState } from "react";

/**
 * Keeps the keyboard where the work is: a new row gets the focus, and after one is taken away the button that adds.
 * Spread `row(key)` on each row.
 */
export function useRowsFocus() {
  const adder = useRef<HTMLButtonElement>(null);
  const rows = useRef(new Map<string, HTMLElement>());
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    if (added !== null) rows.current.get(added)?.querySelector<HTMLElement>("input, select")?.focus();
  }, [added]);
  const row = (key: string) => ({
    ref: (element: HTMLElement | null) => {
      if (element) rows.current.set(key, element);
      else rows.current.delete(key);
    },
  });
  return { adder, row, onAdd: setAdded, onRemove: () => adder.current?.focus() };
}
