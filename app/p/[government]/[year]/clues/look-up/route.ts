import type { ReactNode } from "react";
import { lookUpClue } from "@/server/clues/look-up";
import { publicHref } from "../../links";
import { fromOf, refusalOf, wordsOf } from "../answering";
import { notPublic } from "../not-public";
import { publishedOf } from "../published";
import { readForm } from "../read-form";
import { slip } from "../slip";
import { noReceiptPart, standingPart } from "./parts";

export const dynamic = "force-dynamic";

type Params = Promise<{ government: string; year: string }>;

/** Tells whoever has a receipt number how the tip stands. The number comes in the body and goes nowhere. */
export async function POST(request: Request, { params }: { params: Params }): Promise<Response> {
  const told = await wordsOf(request);
  const { words, errors, locale } = told;
  let found: Awaited<ReturnType<typeof publishedOf>>;
  try {
    found = await publishedOf(params);
  } catch (error) {
    return notPublic(request, error, told);
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
