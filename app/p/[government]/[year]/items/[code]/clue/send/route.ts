import type { ReactNode } from "react";
import { citizenCtx } from "@/server/clues/citizen-ctx";
import { checkFormToken, makeFormToken } from "@/server/clues/form-token";
import { submitClueInput } from "@/server/clues/schema";
import { submitClue } from "@/server/clues/submit";
import { AppError } from "@/server/core/errors";
import { fromOf, refusalOf, wordsOf } from "../../../../clues/answering";
import { notPublic } from "../../../../clues/not-public";
import { publishedOf } from "../../../../clues/published";
import { readForm } from "../../../../clues/read-form";
import { slip } from "../../../../clues/slip";
import { publicHref } from "../../../../links";
import { receiptPart, refusalPart } from "./parts";

export const dynamic = "force-dynamic";

type Params = Promise<{ government: string; year: string; code: string }>;

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
      home: { name: document.government.name[locale], href: publicHref(asked) },
      demonstration: document.demonstration ? words("demonstration") : null,
    });
  let form = new URLSearchParams();
  try {
    form = await readForm(request);
    if (form.get("website")) throw new AppError("INVALID", "clue.robot");
    const now = new Date();
    checkFormToken(secret, formOf, form.get("token") ?? "", now);
    const input = submitClueInput.safeParse({ ...Object.fromEntries(form), ...formOf });
    if (!input.success) {
      const [issue] = input.error.issues;
      throw new AppError("INVALID", issue?.message ?? "invalid", {}, String(issue?.path[0] ?? "words"));
    }
    const ctx = await citizenCtx(db, asked.government, () => now);
    const { receipt } = await submitClue(ctx, input.data, fromOf(request));
    return answer(
      200,
      words("sent.title"),
      receiptPart({ words, receipt, of: asked, path, code: item.code }),
    );
  } catch (error) {
    const refusal = refusalOf(error, errors);
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
  const { code } = await params;
  const item = found.published.document.commitments.find((one) => one.code === code);
  if (!item) throw new AppError("NOT_FOUND", "edition.missing");
  return { ...found, item };
}
