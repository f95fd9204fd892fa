import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { api, orNotFound } from "@/app/_trpc/server";
import { Method } from "@/app/_ui/method/method";
import { PageHeader } from "@/app/_ui/page-header";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("method"))("title") };
}

/** How each lamp and figure is made, with the settings of the present plan. */
export default async function MethodPage() {
  const words = await getTranslations("methodPage");
  const plan = await orNotFound((await api()).plans.settings());
  return (
    <>
      <PageHeader
        title={(await getTranslations("method"))("title")}
        below={<p className="max-w-[46rem]">{words("intro")}</p>}
      />
      <Method
        plan={plan}
        settingsLink={
          <Link href="/settings" prefetch={false} className="no-print">
            {words("allSettings")}
          </Link>
        }
      />
    </>
  );
}
