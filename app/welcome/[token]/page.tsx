import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Brand } from "@/app/_ui/brand";
import { LanguageSwitch } from "@/app/_ui/language-switch";
import { Words } from "@/app/_words/words";
import { openLink } from "@/server/people/password-link";
import { requestContext } from "@/server/request";
import { SetPassword } from "./set-password";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("welcome"))("title"), robots: { index: false } };
}

type Props = { params: Promise<{ token: string }> };

/** The end of a one-time link. Opening it uses nothing up: only setting the password does. */
export default async function WelcomePage({ params }: Props) {
  const { token } = await params;
  const { db, clock } = await requestContext();
  const found = await openLink(db, token, clock.real());
  const words = await getTranslations("welcome");
  return (
    <div className="mx-auto max-w-prose px-4 pb-16 md:px-6">
      <header className="flex items-center justify-between py-4 lg:pt-12 lg:pb-10">
        <Brand large />
        <LanguageSwitch />
      </header>
      <main>
        {found ? (
          <Words of={["welcome", "errors"]}>
            <SetPassword token={token} name={found.user.name} login={found.user.loginName} />
          </Words>
        ) : (
          <>
            <h1 className="mb-2">{words("over")}</h1>
            <p>{words("overText")}</p>
          </>
        )}
      </main>
    </div>
  );
}
