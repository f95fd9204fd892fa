import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { type NoticeParams, noticesHref } from "./search-params";

/** Leafing through the list; nothing where one page holds all. */
export function Pages({ params, pages }: { params: NoticeParams; pages: number }) {
  const words = useTranslations("notices");
  const { page } = params;
  if (pages < 2) return null;
  return (
    <nav aria-label={words("pages")} className="no-print flex flex-wrap items-center justify-between gap-3">
      <span>
        {page > 1 ? (
          <LinkButton prefetch={false} rel="prev" href={noticesHref({ ...params, page: page - 1 })}>
            {words("previous")}
          </LinkButton>
        ) : null}
      </span>
      <span className="text-ink-2">{words("page", { page, pages })}</span>
      <span>
        {page < pages ? (
          <LinkButton prefetch={false} rel="next" href={noticesHref({ ...params, page: page + 1 })}>
            {words("next")}
          </LinkButton>
        ) : null}
      </span>
    </nav>
  );
}
