import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { rulesOf } from "@/server/public/rules-of";
import { PublicFrame } from "../../../_ui/frame";
import { factsOf, publicMetadata } from "../../../_ui/page-metadata";
import { PublicMethod } from "../../../_ui/public-method";
import { type Params, readPublished, type Search } from "../read-published";

type Props = { params: Params; searchParams: Search };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const published = await readPublished(params, searchParams);
  const words = await getTranslations("publicPages.method");
  return publicMetadata(published, {
    title: words("title"),
    description: words("description", factsOf(published, await getLocale())),
    path: "/method",
  });
}

/** How each lamp and figure of the public pages is made, with the rules that held on the edition's day. */
export default async function PublicMethodPage({ params, searchParams }: Props) {
  const published = await readPublished(params, searchParams);
  const { of, document, db, planId } = published;
  const words = await getTranslations("publicPages.method");
  const { current, history } = await rulesOf({ db }, planId, document.day);
  if (!current) notFound();
  const { zh: nameZh, en: nameEn } = document.plan.name;
  return (
    <PublicFrame of={of} published={published} current="method" path="/method">
      <div className="pub-page">
        <header>
          <h1>{words("title")}</h1>
          <p>{words("intro")}</p>
        </header>
        <PublicMethod
          plan={{ plan: { state: "active", nameZh, nameEn }, current, pending: null, history }}
          day={document.day}
        />
      </div>
    </PublicFrame>
  );
}
