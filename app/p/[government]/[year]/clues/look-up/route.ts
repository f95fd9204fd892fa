import type { ReactNode } from "react";
import { lookUpClue } from "@/server/clues/look-up";
import { publicHref } from "../../links";
import { fromOf, refusalOf, wordsOf } from "../answering";
import { notPublic } from "../not-public";
import { otherMethods } from "../other-methods";
import { publishedOf } from "../published";
import { readForm } from "../read-form";
import { slip } from "../slip";
import { slipFrame } from "../slip-frame";
import { noReceiptPart, standingPart } from "./parts";

export const dynamic = "force-dynamic";

type Given = { government: string; year: string };
type Params = Promise<Given>;

export const { GET, PUT, PATCH, DELETE } = otherMethods<Given>(() => "/clues");

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
      frame: slipFrame(told, { of: asked, document, path: "/clues" }),
    });
  let receipt = "";
  try {
    receipt = (await readForm(request)).get("receipt") ?? "";
    const standing = await lookUpClue(db, { governmentId, receipt }, fromOf(request), new Date());
    const item = document.commitments.find(({ code }) => code === standing.code);
    const title = item?.title[locale] ?? null;
    return answer(200, standingPart({ words, locale, of: asked, standing, title }));
  } catch (error) {
    const { status, text, retryAfter } = refusalOf(error, errors);
    const action = publicHref(asked, "/clues/look-up", { lang: locale });
    return answer(status, noReceiptPart({ words, action, typed: receipt, problem: text }), retryAfter);
  }
}
