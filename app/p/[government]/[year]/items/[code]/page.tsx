import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Lamp } from "@/app/_ui/lamp";
import { greyOf } from "@/server/lamp/grey";
import { readItem } from "@/server/public/read-item";
import { baseUrl } from "@/app/p/_ui/base-url";
import { PublicFrame } from "@/app/p/_ui/frame";
import { publicMetadata } from "@/app/p/_ui/page-metadata";
import { StructuredData } from "@/app/p/_ui/structured-data";
import { dataHref, publicHref } from "../../links";
import { readPublished, type Search } from "../../read-published";
import { Clues } from "./clues";
import { Corrections } from "./corrections";
import { Crumbs } from "./crumbs";
import { Duty } from "./duty";
import { Evidence } from "./evidence";
import "./item.css";
import { Links } from "./links";
import { Measures } from "./measures";
import { Milestones } from "./milestones";
import { Parts } from "./parts";
import { readPlace } from "./read-place";
import { Sentence } from "./sentence";
import { Standing } from "./standing";
import { trailOf } from "./trail";
import { Updates } from "./updates";

type Props = { params: Promise<{ government: string; year: string; code: string }>; searchParams: Search };

const read = cache(async (params: Props["params"], search: Search) => {
  const published = await readPublished(params, search);
  const data = readItem(published, (await params).code);
  if (!data) notFound();
  return { published, data };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { published, data } = await read(params, searchParams);
  const { of, document } = published;
  const words = await getTranslations("publicItem");
  const locale = await getLocale();
  const { item } = data;
  const head = await publicMetadata(published, {
    path: `/items/${item.code}`,
    title: words("pageTitle", { code: item.code, title: item.title[locale] }),
    description: words("pageDescription", {
      quote: item.quote,
      lead: data.lead?.name[locale] ?? "",
      government: document.government.name[locale],
    }),
  });
  const types = {
    "application/atom+xml": dataHref({ ...of, edition: null }, `/commitments/${item.code}/feed.atom`),
  };
  return head.alternates ? { ...head, alternates: { ...head.alternates, types } } : head;
}

/** One pledge as the public may know it: the sentence, who answers for it and by when, how it stands, and why. */
export default async function PublicItemPage({ params, searchParams }: Props) {
  const { published, data } = await read(params, searchParams);
  const { of, document } = published;
  const { item } = data;
  const locale = await getLocale();
  const values = await getTranslations("values");
  const place = await readPlace(published, item);
  const path = `/items/${item.code}`;
  return (
    <PublicFrame of={of} published={published} current="items" path={path}>
      <StructuredData data={trailOf({ of, document, data, base: baseUrl(), locale })} />
      <div className="public-item">
        <Crumbs of={of} data={data} year={document.plan.year} />
        <header>
          <p className="above">
            {[item.code, values(`kind.${item.kind}`), item.theme[locale]].join(" · ")}
            {item.livelihood ? ` · ${values("badge.livelihood")}` : ""}
          </p>
          <h1>{item.title[locale]}</h1>
          <Lamp value={item.lamp} grey={greyOf(item.lamp, item.reasons)} />
        </header>
        <div className="parts">
          <div>
            <Sentence of={of} item={item} parent={data.parent} place={place} />
            <Standing item={item} document={document} methodHref={publicHref(of, "/method")} />
          </div>
          <div className="side">
            <Duty of={of} data={data} />
            <Corrections data={data} />
            <Clues published={published} code={item.code} />
            <Links of={of} item={item} />
          </div>
          <div>
            <Measures item={item} document={document} />
            <Milestones item={item} document={document} />
            <Parts of={of} data={data} />
            <Updates item={item} withheld={data.withheld.updates} />
            <Evidence of={of} item={item} withheld={data.withheld.evidence} />
          </div>
        </div>
      </div>
    </PublicFrame>
  );
}
