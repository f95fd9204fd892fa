import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { formatInstant } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { mayAdminister, maySeeGrants } from "@/server/people/policy";
import { requestContext } from "@/server/request";
import { AddDepartment } from "./add-department";
import { AddUser } from "./add-user";
import { DepartmentsList } from "./departments-list";
import { PendingGrants } from "./pending-grants";
import { UsersTable } from "./users-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("title") };
}

/** Accounts and departments for the administrator; for a supervisor, what waits for a second person. */
export default async function AdminPage() {
  const { actor, government } = await requestContext();
  if (!actor || !government) return null; // the layout has sent them to the sign-in
  const words = await getTranslations("admin");
  if (!maySeeGrants(actor)) return <EmptyState title={words("notYours")}>{words("notYoursText")}</EmptyState>;
  const roleWords = await getTranslations("values.role");
  const locale = await getLocale();
  const { users, departments, posts, pending } = await (await api()).people.list();
  const named = <T extends { nameZh: string; nameEn: string }>(one: T) =>
    locale === "zh" ? one.nameZh : one.nameEn;
  const choice = (one: { id: string; nameZh: string; nameEn: string }) => ({ id: one.id, name: named(one) });
  const waiting = pending.map(({ id, name, proposedBy: by, post, at, mayDecide }) => ({
    id,
    name,
    sentence: post
      ? words("grantPost", { by, name, post: named(post), role: roleWords(post.role) })
      : words("grantLink", { by, name }),
    when: formatInstant(at, locale, government.timeZone),
    mayDecide,
  }));
  return (
    <Words of={["admin", "common", "errors", "values"]}>
      <PageHeader title={words("title")} below={words("about")} />
      <div className="grid gap-8">
        <Section title={words("pending")}>
          <p className="mb-2 max-w-prose text-ink-2 text-small">{words("pendingText")}</p>
          <PendingGrants pending={waiting} />
        </Section>
        {mayAdminister(actor) ? (
          <>
            <Section title={words("people")} aside={words("peopleCount", { count: users.length })}>
              <UsersTable
                users={users}
                departments={departments}
                self={actor.userId}
                timeZone={government.timeZone}
              />
            </Section>
            <Section title={words("addUser")}>
              <AddUser
                departments={departments.filter((one) => !one.retired).map(choice)}
                vacant={posts.filter((one) => !one.held).map(choice)}
              />
            </Section>
            <Section
              title={words("departments")}
              aside={words("departmentsCount", { count: departments.length })}
            >
              <DepartmentsList departments={departments} />
            </Section>
            <Section title={words("addDepartment")}>
              <AddDepartment />
            </Section>
          </>
        ) : null}
      </div>
    </Words>
  );
}
