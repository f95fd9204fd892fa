import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "./_ui/button";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("failure"))("notFoundTitle") };
}

export default function NotFound() {
  const words = useTranslations("failure");
  return (
    <main className="mx-auto grid max-w-prose gap-4 px-6 py-24">
      <h1>{words("notFoundTitle")}</h1>
      <p className="text-ink-2">{words("notFoundText")}</p>
      <p>
        <LinkButton href="/">{words("home")}</LinkButton>
      </p>
    </main>
  );
}
