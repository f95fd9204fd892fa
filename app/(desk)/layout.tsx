import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { signInHref } from "@/app/_trpc/server";
import { Shell } from "@/app/_ui/shell/shell";
import { requestContext } from "@/server/request";
import { publicPageOf } from "./public-page";
import { readCounts } from "./read-desk";

/** The signed-in part. A layout is not asked again on every move, so pages and procedures guard themselves too. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { db, actor, government, postName, clock } = await requestContext();
  if (!actor || !government) redirect(await signInHref());
  const locale = await getLocale();
  return (
    <Shell
      government={locale === "zh" ? government.nameZh : government.nameEn}
      demonstration={government.demonstration}
      planYear={Number(clock.today().slice(0, 4))}
      today={clock.today()}
      who={{ name: actor.name, postName: postName?.[locale] ?? null, role: actor.role }}
      counts={await readCounts()}
      publicPage={await publicPageOf({ db }, government.slug)}
    >
      {children}
    </Shell>
  );
}
