import type { ReactNode } from "react";
import { lookUpClue } from "@/server/clues/look-up";
import { AppError } from "@/server/core/errors";
import { publicHref } from "../../links";
import { fromOf, refusalOf, wordsOf } from "../answering";
import { publishedOf } from "../published";
import { readForm } from "../read-form";
import { slip } from "../slip";
import { noReceiptPart, standingPart } from "./parts";

export const dynamic = "force-dynamic";

type Params = Promise<{ government: string; year: string }>;

/** Tells whoever has a receipt number how the tip stands. The number comes in the body and goes nowhere. */
export async function POST(request: Request, { params }: { params: Params }): Promise<Response> {
  const { words, errors, locale } = await wordsOf(request);
  const found = await publishedOf(params).catch((error: unknown) => error);
  if (!isFound(found)) {
    const missing = found instanceof AppError;
    if (!missing) refusalOf(found, errors);
    return slip(request, {
      ...{ status: missing ? 404 : 500, locale, home: null, demonstration: null },
      title: words(missing ? "notPublic.title" : "notPublic.failed"),
      children: words(missing ? "notPublic.text" : "notPublic.unexpected"),
    });
  }
  const { db, asked, published } = found;
  const { document, governmentId } = published;
  const answer = (status: number, children: ReactNode, retryAfter?: number) =>
    slip(request, {
      ...{ status, locale, title: words("lookUp.title"), children, retryAfter },
      home: { name: document.government.name[locale], href: publicHref(asked) },
      demonstration: document.demonstration ? words("demonstration") : null,
    });
  let receipt = "";
  try {
    receipt = (await readForm(request)).get("receipt") ?? "";
    const standing = await lookUpClue(db, { governmentId, receipt }, fromOf(request), new Date());
    return answer(200, standingPart({ words, locale, of: asked, standing }));
  } catch (error) {
    const { status, text, retryAfter } = refusalOf(error, errors);
    const action = publicHref(asked, "/clues/look-up", { lang: locale });
    return answer(status, noReceiptPart({ words, action, typed: receipt, problem: text }), retryAfter);
  }
}

type Found = Awaited<ReturnType<typeof publishedOf>>;
const isFound = (found: unknown): found is Found =>
  typeof found === "object" && found !== null && "published" in found;
