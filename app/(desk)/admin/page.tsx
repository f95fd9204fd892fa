import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { formatInstant } from "@/app/_words/format";
import { Words } from "@/app/_words/words";
import { mayAdminister, maySeeGrants } from "@/server/people/policy";
import { requestContext } from "@/server/request";
import { AddDepartment } from "./add-department";
import { AddUser } from "./add-user";
import { AskPurge } from "./ask-purge";
import { DepartmentsList } from "./departments-list";
import { FindForm } from "./find-form";
import { GivePost } from "./give-post";
import { grantText } from "./grant-text";
import { LongList } from "./long-list";
import { PendingGrants } from "./pending-grants";
import { PendingPurges } from "./pending-purges";
import { postView } from "./post-views";
import { PostsList } from "./posts-list";
import { holds } from "./sought";
import { UsersTable } from "./users-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("title") };
}

/** Accounts and departments for the administrator; for a supervisor, what waits for a second person. */
export default async function AdminPage({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  const { actor, government, clock } = await requestContext();
  if (!actor || !government) return null; // the layout has sent them to the sign-in
  const words = await getTranslations("admin");
  if (!maySeeGrants(actor)) return <EmptyState title={words("notYours")}>{words("notYoursText")}</EmptyState>;
  const roleWords = await getTranslations("values.role");
  const locale = await getLocale();
  const asked = (await searchParams).q;
  const sought = typeof asked === "string" ? asked.trim() : "";
  const call = await api();
  const { users, departments, posts, pending } = await call.people.list();
  const purgeWords = await getTranslations("review.purge");
  const purges = (await call.evidence.purgesAsked()).map((one) => ({
    ...one,
    sentence: purgeWords(one.unfinished ? "unfinished" : "line", {
      ...{ code: one.code, name: one.name, by: one.askedBy, reason: one.reason },
    }),
    when: one.askedAt ? formatInstant(one.askedAt, locale, government.timeZone) : "",
  }));
  const named = <T extends { nameZh: string; nameEn: string }>(one: T) =>
    locale === "zh" ? one.nameZh : one.nameEn;
  const choice = (one: { id: string; nameZh: string; nameEn: string }) => ({ id: one.id, name: named(one) });
  const told = { admin: words, role: roleWords };
  const waiting = pending.map((grant) => ({
    id: grant.id,
    name: grant.name,
    sentence: grantText(told, locale, grant),
    when: formatInstant(grant.at, locale, government.timeZone),
    mayDecide: grant.mayDecide,
  }));
  const views = posts.map((post) => postView(told, locale, post));
  const groups = [
    { id: "none", name: words("ofNoDepartment"), posts: views.filter((post) => post.departmentId === null) },
    ...departments.map((one) => ({
      id: one.id,
      name: named(one),
      posts: views.filter((post) => post.departmentId === one.id),
    })),
  ].filter((group) => group.posts.length > 0);
  const found = {
    users: users.filter((one) =>
      holds(sought, [
        ...[one.name, one.loginName, one.phone, one.email],
        ...one.posts.flatMap((post) => [post.nameZh, post.nameEn]),
      ]),
    ),
    groups: groups
      .map((group) => ({
        ...group,
        posts: group.posts.filter((post) => holds(sought, [group.name, post.name, post.holder?.name])),
      }))
      .filter((group) => group.posts.length > 0),
    departments: departments.filter((one) => holds(sought, [one.code, one.nameZh, one.nameEn])),
  };
  const postCount = found.groups.reduce((sum, group) => sum + group.posts.length, 0);
  const fold = (count: number) => ({ count, open: sought !== "", label: words("showAll", { count }) });
  const nothing = <p className="text-ink-2">{words("notFound", { sought })}</p>;
  const people = users.filter((user) => user.state !== "disabled").map(({ id, name }) => ({ id, name }));
  const open = departments.filter((one) => !one.retired).map(choice);
  const vacant = posts.filter((one) => !one.held).map(choice);
  return (
    <Words of={["admin", "common", "errors", "review", "values"]}>
      <LiveRegion>
        <PageHeader title={words("title")} below={words("about")} />
        <div className="grid gap-8">
          <Section title={words("pending")}>
            <p className="mb-2 max-w-prose text-ink-2 text-small">{words("pendingText")}</p>
            <PendingGrants pending={waiting} />
          </Section>
          <Section title={purgeWords("title")}>
            <p className="mb-2 max-w-prose text-ink-2 text-small">{purgeWords("text")}</p>
            <PendingPurges pending={purges} />
            {mayAdminister(actor) ? <AskPurge /> : null}
          </Section>
          {mayAdminister(actor) ? (
            <>
              <FindForm sought={sought} />
              <Section title={words("people")} aside={words("peopleCount", { count: found.users.length })}>
                {found.users.length === 0 ? nothing : null}
                <LongList {...fold(found.users.length)}>
                  {found.users.length > 0 ? (
                    <UsersTable
                      users={found.users}
                      departments={departments}
                      self={actor.userId}
                      timeZone={government.timeZone}
                    />
                  ) : null}
                </LongList>
              </Section>
              <Section title={words("addUser")}>
                <AddUser departments={open} vacant={vacant} />
              </Section>
              <Section title={words("postsTitle")} aside={words("peopleCount", { count: postCount })}>
                <p className="mb-3 max-w-prose text-ink-2 text-small">{words("postsText")}</p>
                {postCount === 0 ? nothing : null}
                <LongList {...fold(postCount)}>
                  <PostsList groups={found.groups} people={people} today={clock.today()} mayHandOver />
                </LongList>
              </Section>
              <Section title={words("assignTitle")}>
                <p className="mb-3 max-w-prose text-ink-2 text-small">{words("assignText")}</p>
                <GivePost departments={open} vacant={vacant} people={people} />
              </Section>
              <Section
                title={words("departments")}
                aside={words("departmentsCount", { count: found.departments.length })}
              >
                {found.departments.length === 0 && sought ? (
                  nothing
                ) : (
                  <LongList {...fold(found.departments.length)}>
                    <DepartmentsList departments={found.departments} />
                  </LongList>
                )}
              </Section>
              <Section title={words("addDepartment")}>
                <AddDepartment />
              </Section>
            </>
          ) : null}
        </div>
      </LiveRegion>
    </Words>
  );
}
