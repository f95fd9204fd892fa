import type { ReactNode } from "react";
import { citizenCtx } from "@/server/clues/citizen-ctx";
import { checkFormToken, makeFormToken } from "@/server/clues/form-token";
import { submitClueInput } from "@/server/clues/schema";
import { submitClue } from "@/server/clues/submit";
import { usedForm } from "@/server/clues/throttle";
import { AppError } from "@/server/core/errors";
import { fromOf, refusalOf, wordsOf } from "../../../../clues/answering";
import { notPublic } from "../../../../clues/not-public";
import { itemOf, otherMethods } from "../../../../clues/other-methods";
import { publishedOf } from "../../../../clues/published";
import { readForm } from "../../../../clues/read-form";
import { slip } from "../../../../clues/slip";
import { slipFrame } from "../../../../clues/slip-frame";
import { publicHref } from "../../../../links";
import { receiptPart, refusalPart, sentPart } from "./parts";

export const dynamic = "force-dynamic";

type Given = { government: string; year: string; code: string };
type Params = Promise<Given>;

export const { GET, PUT, PATCH, DELETE } = otherMethods<Given>(
  ({ code }, found) => `/items/${itemOf(found, code).code}/clue`,
);

/**
 * Takes a tip from the form. The answer shows the receipt number, or says why it was not taken and keeps what was
 * typed; neither leaves a trace in an address.
 */
export async function POST(request: Request, { params }: { params: Params }): Promise<Response> {
  const told = await wordsOf(request);
  const { words, errors, locale } = told;
  let found: Awaited<ReturnType<typeof publishedItem>>;
  try {
    found = await publishedItem(params);
  } catch (error) {
    return notPublic(request, error, told);
  }
  const { db, asked, published, item } = found;
  const { document } = published;
  const secret = fromOf(request).secret;
  const formOf = { government: asked.government, year: asked.year, code: item.code };
  const path = `/items/${item.code}`;
  const answer = (status: number, title: string, children: ReactNode, retryAfter?: number) =>
    slip(request, {
      ...{ status, locale, title, children, retryAfter },
      frame: slipFrame(told, { of: asked, document, path }),
    });
  let form = new URLSearchParams();
  try {
    form = await readForm(request);
    if (form.get("website")) throw new AppError("INVALID", "clue.robot");
    const now = new Date();
    const token = form.get("token") ?? "";
    const until = checkFormToken(secret, formOf, token, now);
    const input = submitClueInput.safeParse({ ...Object.fromEntries(form), ...formOf });
    if (!input.success) {
      const [issue] = input.error.issues;
      throw new AppError("INVALID", issue?.message ?? "invalid", {}, String(issue?.path[0] ?? "words"));
    }
    const ctx = await citizenCtx(db, asked.government, () => now);
    const { receipt } = await submitClue(ctx, input.data, fromOf(request), usedForm(token, until));
    return answer(
      200,
      words("sent.title"),
      receiptPart({ words, receipt, of: asked, path, code: item.code }),
    );
  } catch (error) {
    const refusal = refusalOf(error, errors);
    if (error instanceof AppError && error.key === "clue.sentAlready")
      return answer(
        refusal.status,
        words("again.title"),
        sentPart({ words, text: refusal.text, of: asked, path }),
      );
    const isFast = error instanceof AppError && error.key === "clue.tooFast";
    return answer(
      refusal.status,
      words("form.title"),
      refusalPart({
        words,
        refusal,
        about: `${item.code} ${item.title[locale]}`,
        back: publicHref(asked, path),
        action: publicHref(asked, `${path}/clue/send`, { lang: locale }),
        // The time that was waited for counts on.
        token: isFast ? (form.get("token") ?? "") : makeFormToken(secret, formOf, new Date()),
        typed: {
          words: form.get("words") ?? "",
          name: form.get("name") ?? "",
          contact: form.get("contact") ?? "",
        },
      }),
      refusal.retryAfter,
    );
  }
}

async function publishedItem(params: Params) {
  const found = await publishedOf(params);
  return { ...found, item: itemOf(found, (await params).code) };
}
