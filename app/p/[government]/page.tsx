import { notFound, redirect } from "next/navigation";
import { database } from "@/server/core/db";
import { listGovernments } from "@/server/public/list-governments";
import { askedSchema } from "@/server/public/schema";
import { publicHref } from "./[year]/links";

/** A government's own address leads to its newest year. */
export default async function Government({ params }: { params: Promise<{ government: string }> }) {
  const { data: slug } = askedSchema.shape.government.safeParse((await params).government);
  if (slug === undefined) notFound();
  const [found] = await listGovernments({ db: (await database()).db }, slug);
  const newest = found?.years[0];
  if (!newest) notFound();
  redirect(publicHref({ government: slug, year: newest.year, edition: null }));
}
