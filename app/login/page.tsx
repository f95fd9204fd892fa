import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Brand } from "@/app/_ui/brand";
import { DemonstrationBanner } from "@/app/_ui/demonstration-banner";
import { LanguageSwitch } from "@/app/_ui/language-switch";
import { Words } from "@/app/_words/words";
import { requestContext } from "@/server/request";
import { Claim } from "./claim";
import { readDemonstration } from "./read-demonstration";
import { returnPath } from "./return-path";
import { SignIn } from "./sign-in";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("login"))("title") };
}

type Props = { searchParams: Promise<{ callbackUrl?: string | string[] }> };

export default async function LoginPage({ searchParams }: Props) {
  const { callbackUrl } = await searchParams;
  const goTo = returnPath(typeof callbackUrl === "string" ? callbackUrl : null, "/desk");
  if ((await requestContext()).actor) redirect(goTo);
  const demonstration = await readDemonstration(await getLocale());
  return (
    <>
      {demonstration ? <DemonstrationBanner /> : null}
      <div className="mx-auto max-w-[68rem] px-4 pb-16 md:px-6">
        <header className="flex items-center justify-between py-4 lg:pt-12 lg:pb-10">
          <Brand large />
          <LanguageSwitch />
        </header>
        <main>
          <Words of={["login", "values"]}>
            <SignIn goTo={goTo} demonstration={demonstration}>
              <Claim />
            </SignIn>
          </Words>
        </main>
      </div>
    </>
  );
}
