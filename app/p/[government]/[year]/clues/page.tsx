import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PublicFrame } from "@/app/p/_ui/frame";
import { publicMetadata } from "@/app/p/_ui/page-metadata";
import { publicHref } from "../links";
import { type Params, readPublished } from "../read-published";
import "./clue.css";
import { LookUpForm } from "./look-up-form";

type Props = { params: Params };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const published = await readPublished(params, Promise.resolve({}));
  const words = await getTranslations("clues.lookUp");
  return publicMetadata(published, {
    path: "/clues",
    title: words("title"),
    description: words("description"),
  });
}

/** Where whoever sent a tip looks up what came of it. */
export default async function LookUpPage({ params }: Props) {
  const published = await readPublished(params, Promise.resolve({}));
  const { of } = published;
  const words = await getTranslations("clues");
  const locale = await getLocale();
  return (
    <PublicFrame of={of} published={published} current={null} path="/clues">
      <h1>{words("lookUp.title")}</h1>
      <p className="clue-intro">{words("lookUp.intro")}</p>
      <LookUpForm words={words} action={publicHref(of, "/clues/look-up", { lang: locale })} />
    </PublicFrame>
  );
}
