import { getLocale, getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { Section } from "@/app/_ui/section";
import { requestContext } from "@/server/request";
import { postView } from "../admin/post-views";
import { PostsList } from "../admin/posts-list";

/** For the head of a department: who acts for its posts during leave. */
export async function Deputies() {
  const { clock } = await requestContext();
  const words = { admin: await getTranslations("admin"), role: await getTranslations("values.role") };
  const locale = await getLocale();
  const { posts, colleagues } = await (await api()).people.departmentDeputies();
  const views = posts.map((post) => postView(words, locale, post));
  return (
    <Section title={words.admin("deputies")}>
      <p className="mb-2 max-w-prose text-ink-2 text-small">{words.admin("deputiesText")}</p>
      <PostsList
        groups={[{ id: "own", name: null, posts: views }]}
        people={colleagues}
        today={clock.today()}
        mayHandOver={false}
      />
    </Section>
  );
}
