"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useRef } from "react";

type Props = {
  /** Values that go without saying: they stay out of the address. */
  usual: Readonly<Record<string, string>>;
  children: ReactNode;
};

/**
 * A plain GET form that needs no script. With one, a choice is applied at once and empty fields stay out of the
 * address; typing, and the choice of columns, wait for Enter or the button.
 */
export function FilterForm({ usual, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  function go() {
    if (!form.current) return;
    const address = new URLSearchParams();
    const data = new FormData(form.current);
    for (const name of new Set(data.keys())) {
      const values = data
        .getAll(name)
        .flatMap((value) => (typeof value === "string" ? value.trim() || [] : []));
      const value = values.join(",");
      if (value && value !== usual[name]) address.set(name, value);
    }
    const query = address.toString();
    router.push(query ? `/commitments?${query}` : "/commitments", { scroll: false });
  }
  return (
    <search>
      <form
        ref={form}
        method="get"
        action="/commitments"
        onChange={({ target }) => {
          if (target instanceof HTMLSelectElement) go();
          if (target instanceof HTMLInputElement && /^(mine|livelihood)$/.test(target.name)) go();
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
