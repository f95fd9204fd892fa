import clsx from "clsx";
import Link from "next/link";

type Tab = { key: string; href: string; text: string };

/** Views of one list, each an address of its own. */
export function Tabs({ label, current, tabs }: { label: string; current: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="mb-4 flex flex-wrap gap-x-6 border-rule border-b">
      {tabs.map(({ key, href, text }) => (
        <Link
          key={key}
          prefetch={false}
          href={href}
          aria-current={key === current ? "page" : undefined}
          className={clsx(
            "-mb-px min-h-10 border-b-2 py-2 no-underline",
            key === current
              ? "border-brand font-semibold text-ink"
              : "border-transparent text-ink-2 hover:text-ink",
          )}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
