import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Missing } from "./_ui/missing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("publicPages.notFound"))("title") };
}

export default function PublicNotFound() {
  return <Missing />;
}
