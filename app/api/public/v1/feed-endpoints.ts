import { z } from "zod";
import { publicHref } from "@/app/p/[government]/[year]/links";
import { locales } from "@/db/values";
import { listNews } from "@/server/public/news";
import { code, type Endpoint, type Given, missing, type Parameter, read } from "./endpoint";
import { atomFeed } from "./feed";
import type { Made } from "./send";

const lang: Parameter = {
  name: "lang",
  in: "query",
  description: "Language of titles; Chinese if left out.",
  schema: { type: "string", enum: [...locales] },
};
const feedInput = z.object({ lang: z.enum(locales).default("zh") });

/** What a feed is narrowed to: nothing, a lead department or a commitment. */
type Narrow = "plan" | "departments" | "commitments";

async function feed(given: Given, narrow: Narrow): Promise<Made> {
  const { ctx, published, of, params, query, origin, address } = given;
  const { lang: locale } = read(feedInput, query);
  const { document, edition } = published;
  const items = document.commitments;
  const asked = params.code ?? "";
  const page = narrow === "commitments" ? `/items/${encodeURIComponent(asked)}` : "";
  const department = document.departments.find((one) => one.code === asked);
  const commitment = items.find((one) => one.code === asked);
  if (narrow === "departments" && !department) throw missing();
  if (narrow === "commitments" && !commitment) throw missing();
  const ofDepartment = narrow === "departments" ? items.filter((one) => one.lead === asked) : [];
  const codes = new Set(narrow === "commitments" ? [asked] : ofDepartment.map((one) => one.code));
  const news = await listNews(ctx, published, of, narrow === "plan" ? null : codes);
  const title = (narrow === "departments" ? department?.name : commitment?.title)?.[locale] ?? "";
  return {
    type: "application/atom+xml; charset=utf-8",
    body: atomFeed({
      document,
      news,
      locale,
      origin,
      self: address,
      page: publicHref({ ...of, edition: null }, page, narrow === "departments" ? { department: asked } : {}),
      about: narrow === "plan" ? null : { id: `${narrow}/${asked}`, title: `${asked} ${title}` },
      updatedOn: edition.publishedOn,
    }),
  };
}

/** What the newest editions told, for readers of feeds. */
export const feedEndpoints: readonly Endpoint[] = [
  {
    path: "/feed.atom",
    id: "getFeed",
    summary: "What the newest editions told: changes, corrections, published texts",
    parameters: [lang],
    type: "application/atom+xml; charset=utf-8",
    make: (given) => feed(given, "plan"),
  },
  {
    path: "/departments/{code}/feed.atom",
    id: "getDepartmentFeed",
    summary: "The same of what one department leads",
    parameters: [code("Code of the lead department."), lang],
    type: "application/atom+xml; charset=utf-8",
    make: (given) => feed(given, "departments"),
  },
  {
    path: "/commitments/{code}/feed.atom",
    id: "getCommitmentFeed",
    summary: "The same of one commitment",
    parameters: [code("Code of the commitment."), lang],
    type: "application/atom+xml; charset=utf-8",
    make: (given) => feed(given, "commitments"),
  },
];
