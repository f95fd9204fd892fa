import { useTranslations } from "next-intl";

type Props = { page: number; pages: number; href: (page: number) => string };

/** Leafing by plain links; nothing where one page holds all. */
export function Pages({ page, pages, href }: Props) {
  const words = useTranslations("common");
  if (pages < 2) return null;
  return (
    <nav aria-label={words("pages")} className="pub-pages no-print">
      <span>
        {page > 1 ? (
          <a rel="prev" href={href(page - 1)}>
            {words("previous")}
          </a>
        ) : null}
      </span>
      <span>{words("page", { page, pages })}</span>
      <span>
        {page < pages ? (
          <a rel="next" href={href(page + 1)}>
            {words("next")}
          </a>
        ) : null}
      </span>
    </nav>
  );
}
