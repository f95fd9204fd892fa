import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { listItems } from "@/server/public/list-items";
import { type PublicListInput, publicListInput, publicPageSize } from "@/server/public/schema";
import { FindForm } from "../../../_ui/find-form";
import { PublicFrame } from "../../../_ui/frame";
import { factsOf, publicMetadata } from "../../../_ui/page-metadata";
import { Pages } from "../../../_ui/pages";
import { PublicRows } from "../../../_ui/rows";
import { type Of, publicHref } from "../links";
import { type Params, readPublished, type Search } from "../read-published";

type Props = { params: Params; searchParams: Search };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const published = await readPublished(params, searchParams);
  const words = await getTranslations("publicPages.items");
  return publicMetadata(published, {
    title: words("title"),
    description: words("description", factsOf(published, await getLocale())),
    path: "/items",
  });
}

/** The list as it is asked, on another page of it. */
const listHref = (of: Of, { size, ...asked }: PublicListInput, page: number) =>
  publicHref(of, "/items", {
    ...asked,
    size: size === publicPageSize ? null : size,
    page: page === 1 ? null : page,
  });

/** The edition's commitments with search. An address that asks for what cannot be is a page that does not exist. */
export default async function PublicItems({ params, searchParams }: Props) {
  const published = await readPublished(params, searchParams);
  const { document, of } = published;
  const given = await searchParams;
  const { data: asked } = publicListInput.safeParse(given);
  const list = asked ? listItems(document, asked) : null;
  if (!asked || !list) notFound();
  // A form sends its empty fields as well: whoever shares the address means none of them.
  if (Object.values(given).includes("")) redirect(listHref(of, asked, asked.page));
  const words = await getTranslations("publicPages.items");
  const all = document.commitments.length;
  const parts = document.commitments.filter(({ parent }) => parent !== null).length;
  const counting = asked.counted || asked.overdue || asked.lamp !== undefined || asked.bucket !== undefined;
  return (
    <PublicFrame of={of} published={published} current="items" path="/items">
      <div className="grid gap-4">
        <h1>{words("title")}</h1>
        <FindForm of={of} document={document} asked={asked} />
        <p id="found">
          {list.total === all
            ? words("total", { count: all, pledges: all - parts, parts })
            : words("matching", { count: list.total, all })}{" "}
          {counting && document.totals.parents > 0 ? words("counting") : null}
        </p>
        {list.total === 0 ? <p>{words("none")}</p> : null}
        {list.rows.length > 0 ? <PublicRows of={of} document={document} items={list.rows} /> : null}
        <Pages page={list.page} pages={list.pages} href={(page) => listHref(of, asked, page)} />
      </div>
    </PublicFrame>
  );
}
