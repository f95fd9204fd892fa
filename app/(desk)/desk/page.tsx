import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "@/app/_trpc/server";
import { LinkButton } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { LiveRegion } from "@/app/_ui/live-region";
import { PageHeader } from "@/app/_ui/page-header";
import { Words } from "@/app/_words/words";
import type { Role } from "@/db/values";
import { requestContext } from "@/server/request";
import { readDesk } from "../read-desk";
import { ActivatePlan } from "./activate-plan";
import { DepartmentGroups } from "./department-groups";
import { groupNames } from "./desk-data";
import { EndorsedGroups } from "./endorsed-groups";
import { LeadChoices } from "./lead-choices";
import { NoticeGroups, SuggestedChases } from "./notice-groups";
import { SecondPersonGroups } from "./second-person-groups";
import { SupervisorGroups } from "./supervisor-groups";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("title") };
}

const acts: readonly Role[] = ["officer", "head", "supervisor", "leader", "admin"];

async function Empty({ role }: { role: Role }) {
  const words = await getTranslations("desk");
  const roles = await getTranslations("values.role");
  const only = !acts.includes(role);
  return (
    <EmptyState
      title={words(only ? "onlyLook" : "nothing")}
      action={
        <span className="inline-flex gap-2">
          <LinkButton href="/overview">{words("toOverview")}</LinkButton>
          <LinkButton href="/commitments">{words("toLedger")}</LinkButton>
        </span>
      }
    >
      {only ? words("onlyLookText", { role: roles(role) }) : words("nothingText")}
    </EmptyState>
  );
}

async function leadChoices() {
  const locale = await getLocale();
  const { departments } = await (await api()).commitments.choices();
  return departments.map(({ id, zh, en }) => ({ id, name: locale === "zh" ? zh : en }));
}

/** What the actor must do now (待我处理). */
export default async function DeskPage() {
  const words = await getTranslations("desk");
  const [desk, { actor }] = [await readDesk(), await requestContext()];
  const assigns = desk.refused.length + desk.toAssign.length > 0;
  const groups = groupNames.filter((name) => desk[name].length > 0);
  return (
    <Words of={["desk", "common", "errors", "values"]}>
      <LiveRegion>
        <PageHeader
          title={words("title")}
          below={
            desk.count > 0 ? (
              <div className="flex flex-wrap gap-x-4">
                <span className="py-0.5">{words("waiting", { count: desk.count })}</span>
                {groups.length > 1
                  ? groups.map((name) => (
                      <a key={name} href={`#${name}`} className="py-0.5">
                        {words(`group.${name}`)} {desk[name].length}
                      </a>
                    ))
                  : null}
              </div>
            ) : null
          }
        />
        {desk.count === 0 && actor ? <Empty role={actor.role} /> : null}
        <div className="grid gap-8">
          {desk.toActivate ? <ActivatePlan plan={desk.toActivate} /> : null}
          <NoticeGroups desk={desk} />
          <DepartmentGroups desk={desk} />
          <EndorsedGroups desk={desk} />
          <LeadChoices choices={assigns ? await leadChoices() : []}>
            <SupervisorGroups desk={desk} />
          </LeadChoices>
          <SecondPersonGroups desk={desk} />
          <SuggestedChases rows={desk.suggestedChases} />
        </div>
      </LiveRegion>
    </Words>
  );
}
