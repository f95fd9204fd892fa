import type { useTranslations } from "next-intl";
import { formatDay } from "@/app/_words/format";
import type { Locale } from "@/db/values";
import type { pendingGrants } from "@/server/people/pending";

type Words = {
  admin: ReturnType<typeof useTranslations<"admin">>;
  role: ReturnType<typeof useTranslations<"values.role">>;
};
type Grant = Awaited<ReturnType<typeof pendingGrants>>[number];

/** What the second person is asked to agree to, in a sentence. */
export function grantText({ admin, role }: Words, locale: Locale, grant: Grant): string {
  const { proposedBy: by, name } = grant;
  const day = (on: string | null) => (on ? formatDay(on, locale) : "–");
  const post = {
    post: grant.post ? (locale === "zh" ? grant.post.nameZh : grant.post.nameEn) : "–",
    role: grant.post ? role(grant.post.role) : "–",
  };
  const sentences = {
    post: () => admin("grantPost", { by, name, ...post }),
    "password-link": () => admin("grantLink", { by, name }),
    assign: () => admin("grants.assign", { by, name, ...post }),
    handover: () => admin("grants.handover", { by, name, ...post, on: day(grant.on) }),
    deputy: () =>
      admin("grants.deputy", { by, name, ...post, from: day(grant.from), until: day(grant.until) }),
    "end-deputy": () => admin("grants.endDeputy", { by, name, ...post }),
    disable: () => admin("grants.disable", { by, name }),
  };
  return [sentences[grant.kind](), grant.note].filter(Boolean).join(" · ");
}
