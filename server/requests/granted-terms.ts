import type { z } from "zod";
import type { RequestTerms } from "@/db/schema/workflow";
import { AppError } from "../core/errors";
import type { decideInput } from "./schema";

/**
 * What is granted: what was asked, but for the terms that whoever decides names otherwise.
 * @throws AppError INVALID `request.notAsked` for a term that the request does not speak of
 */
export function grantedTerms(
  asked: RequestTerms,
  other: z.output<typeof decideInput>["granted"],
): RequestTerms {
  const { dueOn, targets = [] } = other ?? {};
  const isAsked = (measureId: string) => asked.targets?.some((one) => one.measureId === measureId);
  if (dueOn && !asked.dueOn) throw new AppError("INVALID", "request.notAsked", {}, "granted.dueOn");
  if (targets.some((one) => !isAsked(one.measureId)))
    throw new AppError("INVALID", "request.notAsked", {}, "granted.targets");
  return {
    ...asked,
    ...(dueOn ? { dueOn } : {}),
    ...(asked.targets
      ? { targets: asked.targets.map((one) => targets.find((t) => t.measureId === one.measureId) ?? one) }
      : {}),
  };
}
