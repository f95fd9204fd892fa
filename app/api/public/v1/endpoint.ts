import type { z } from "zod";
import type { Of } from "@/app/p/[government]/[year]/links";
import { AppError } from "@/server/core/errors";
import type { PublicCtx } from "@/server/public/context";
import type { Published } from "@/server/public/find";
import { Malformed } from "./problem";
import type { Made } from "./send";

/** A question about an edition that is published. */
export type Given = {
  ctx: PublicCtx;
  published: Published;
  of: Of;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  origin: string;
  /** Path and search, as asked, without parameters that are not known. */
  address: string;
};

export type Parameter = { name: string; in: "path" | "query"; description: string; schema: object };

export type Endpoint = {
  /** Below `/api/public/v1/{government}/{year}`; `{name}` stands for one segment. */
  path: string;
  id: string;
  summary: string;
  parameters?: readonly Parameter[];
  type: string;
  /** Name and shape of a JSON answer. */
  schema?: { name: string; shape: z.ZodType };
  /** Refusals besides 400 and 404. */
  refusals?: readonly number[];
  /** It depends on more than the public stamp, or is made while it is sent: it is made at each question. */
  anew?: true;
  make(given: Given): Promise<Made>;
};

export const missing = () => new AppError("NOT_FOUND", "edition.missing");

/** @throws Malformed naming the first parameter that means nothing; what is not known is passed over */
export function read<T extends z.ZodType>(schema: T, query: Given["query"]): z.output<T> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  throw new Malformed(String(parsed.error.issues[0]?.path[0] ?? ""));
}

export const jsonType = "application/json; charset=utf-8";
export const json = (body: unknown): Made => ({ type: jsonType, body: JSON.stringify(body) });

export const partOf = ({ document, edition }: Published) => ({
  demonstration: document.demonstration,
  licence: document.licence,
  version: document.version,
  period: edition.period,
  day: document.day,
  sha256: edition.sha256,
});

export function csv(
  { published: { document }, of }: Pick<Given, "published" | "of">,
  name: string,
  body: Made["body"],
): Made {
  const mark = document.demonstration ? "demonstration-" : "";
  const file = `${mark}${of.government}-${of.year}-${document.period}-${name}`;
  return {
    type: "text/csv; charset=utf-8",
    body,
    headers: { "Content-Disposition": `attachment; filename="${file}.csv"` },
  };
}

/** The code that an address names. */
export const code = (description: string): Parameter => ({
  name: "code",
  in: "path",
  description,
  schema: { type: "string", maxLength: 64 },
});
/** A parameter of the search. */
export const one = (name: string, description: string, schema: object): Parameter => ({
  name,
  in: "query",
  description,
  schema,
});
