import { useTranslations } from "next-intl";
import { LinkButton } from "./button";

/** Leafing through a list; nothing where one page holds all. `href` is the address of another page of it. */
export function Pager({
  page,
  pages,
  href,
}: {
  page: number;
  pages: number;
  href: (page: number) => string;
}) {
  const words = useTranslations("common");
  if (pages < 2) return null;
  return (
    <nav
      aria-label={words("pages")}
      className="no-print mt-4 flex flex-wrap items-center justify-between gap-3"
    >
      <span>
        {page > 1 ? (
          <LinkButton prefetch={false} rel="prev" href={href(page - 1)}>
            {words("previous")}
          </LinkButton>
        ) : null}
      </span>
      <span className="text-ink-2">{words("page", { page, pages })}</span>
      <span>
        {page < pages ? (
          <LinkButton prefetch={false} rel="next" href={href(page + 1)}>
            {words("next")}
          </LinkButton>
        ) : null}
      </span>
    </nav>
  );
}
