import { AppError } from "@/server/core/errors";
import { refusalOf, type Told } from "./answering";
import { slip } from "./slip";

/** The answer to a form about what is not published, whatever the reason; what nobody expected is logged. */
export function notPublic(request: Request, error: unknown, { words, errors, locale }: Told): Response {
  const isMissing = error instanceof AppError;
  if (!isMissing) refusalOf(error, errors);
  return slip(request, {
    ...{ status: isMissing ? 404 : 500, locale, frame: null },
    title: words(isMissing ? "notPublic.title" : "notPublic.failed"),
    children: words(isMissing ? "notPublic.text" : "notPublic.unexpected"),
  });
}
