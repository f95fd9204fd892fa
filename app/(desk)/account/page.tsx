import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { Words } from "@/app/_words/words";
import { mayKeepDeputies } from "@/server/people/policy";
import { requestContext } from "@/server/request";
import { ChangePassword } from "./change-password";
import { Deputies } from "./deputies";
import { MailChoice } from "./mail-choice";
import { PostChoice } from "./post-choice";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

/** What is one's own: under which post one acts, how mail comes, and the password. */
export default async function AccountPage() {
  const { actor } = await requestContext();
  if (!actor) return null; // the layout has sent them to the sign-in
  const words = await getTranslations("account");
  const roles = await getTranslations("values.role");
  const locale = await getLocale();
  const posts = (await (await api()).people.ownPosts()).map(({ id, nameZh, nameEn, role, ...rest }) => ({
    ...{ id, name: locale === "zh" ? nameZh : nameEn, role: roles(role) },
    ...rest,
  }));
  const mail = await (await api()).messages.mailChoice();
  const post = posts.find((one) => one.acting)?.name ?? actor.name;
  // A name may say the same as its post.
  const who = [...new Set([post, actor.name, roles(actor.role)])].join(" · ");
  return (
    <Words of={["account", "admin", "common", "errors"]}>
      <PageHeader title={words("title")} below={who} />
      <LiveRegion>
        <div className="grid gap-8">
          {posts.length > 1 ? (
            <Section title={words("posts")}>
              <p className="mb-2 max-w-prose text-ink-2 text-small">{words("postsText")}</p>
              <PostChoice posts={posts} />
            </Section>
          ) : null}
          {mayKeepDeputies(actor) ? <Deputies /> : null}
          <Section title={words("mail")}>
            <p className="mb-3 max-w-prose text-ink-2 text-small">
              {mail.email ? words("mailText", { email: mail.email }) : words("mailNoAddress")}
              {mail.email && !mail.configured ? <> {words("mailNotConfigured")}</> : null}
            </p>
            <MailChoice digest={mail.digest} locale={mail.locale} />
          </Section>
          <Section title={words("password")}>
            <ChangePassword />
          </Section>
        </div>
      </LiveRegion>
    </Words>
  );
}
