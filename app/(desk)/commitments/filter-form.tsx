"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useRef } from "react";

/**
 * A plain GET form that needs no script. With one, a choice is applied at once and empty fields stay out of the
 * address; typing waits for Enter.
 */
export function FilterForm({ children }: { children: ReactNode }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  function go() {
    if (!form.current) return;
    const address = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (typeof value === "string" && value.trim()) address.set(name, value.trim());
    const query = address.toString();
    router.push(query ? `/commitments?${query}` : "/commitments", { scroll: false });
  }
  return (
    <search>
      <form
        ref={form}
        method="get"
        action="/commitments"
        onChange={(event) => {
          if (event.target instanceof HTMLSelectElement) go();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        {children}
      </form>
    </search>
  );
}
