"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

type Props = { nextId: string | null; previousId: string | null };

/** The queue by keyboard: j and k move, a accepts, r returns. Keys typed into a field stay letters. */
export function ReviewKeys({ nextId, previousId }: Props) {
  const router = useRouter();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      // A key held down must not accept one filing after another.
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof HTMLElement && target.closest("input, textarea, select, dialog")) return;
      const click = (key: string) =>
        document.querySelector<HTMLButtonElement>(`[data-key="${key}"]`)?.click();
      if (event.key === "j" && nextId) router.push(`/review?id=${nextId}`);
      else if (event.key === "k" && previousId) router.push(`/review?id=${previousId}`);
      else if (event.key === "a") click("accept");
      else if (event.key === "r") click("return");
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [router, nextId, previousId]);
  return null;
}
