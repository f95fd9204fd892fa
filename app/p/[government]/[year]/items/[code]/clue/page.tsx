import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PublicFrame } from "@/app/p/_ui/frame";
import { publicMetadata } from "@/app/p/_ui/page-metadata";
import { makeFormToken } from "@/server/clues/form-token";
import { env } from "@/server/env";
import { ClueForm } from "../../../clues/clue-form";
import "../../../clues/clue.css";
import { publicHref } from "../../../links";
import { readPublished } from "../../../read-published";

type Props = { params: Promise<{ government: string; year: string; code: string }> };

/** A tip is about what stands in the newest edition. */
async function read(params: Props["params"]) {
  const published = await readPublished(params, Promise.resolve({}));
  const { code } = await params;
  const item = published.document.commitments.find((one) => one.code === code);
  if (!item) notFound();
  return { published, item };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { published, item } = await read(params);
  const words = await getTranslations("clues.form");
  const locale = await getLocale();
  const page = await publicMetadata(published, {
    path: `/items/${item.code}/clue`,
    title: words("title"),
    description: words("description", { title: item.title[locale] }),
  });
  return { ...page, robots: { index: false, follow: false } };
}

/** A form for everybody, without scripts: what it sends is read by the supervision office alone. */
export default async function CluePage({ params }: Props) {
  const { published, item } = await read(params);
  const { of } = published;
  const words = await getTranslations("clues");
  const locale = await getLocale();
  const path = `/items/${item.code}/clue`;
  const token = makeFormToken(env().NEXTAUTH_SECRET, { ...of, code: item.code }, new Date());
  return (
    <PublicFrame of={of} published={published} current="items" path={path}>
      <h1>{words("form.title")}</h1>
      <div className="clue-about">
        <p>
          {words("form.about")} <a href={publicHref(of, `/items/${item.code}`)}>{item.code}</a>{" "}
          {item.title[locale]}
        </p>
        <p className="quote" lang="zh-CN">
          {item.quote}
        </p>
      </div>
      <p className="clue-intro">{words("form.intro")}</p>
      <ClueForm words={words} action={publicHref(of, `${path}/send`, { lang: locale })} token={token} />
    </PublicFrame>
  );
}
