/** A delivery failed; the message is kept and shown to supervisors, so it holds no address, key or password. */
export class DeliveryProblem extends Error {
  override name = "DeliveryProblem";
}

/** What is wrong, in words that may be kept: an error's own text may hold an address or a password. */
export function reasonOf(error: unknown): string {
  if (error instanceof DeliveryProblem) return error.message;
  if (!(error instanceof Error)) return "failed";
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const parts = [code, responseCode].filter((part) => typeof part === "string" || typeof part === "number");
  return parts.join(" ") || error.name;
}

/** What a mail server says of one mail only: an address that it does not take, a content that it refuses. */
const ofOneMail = ["EENVELOPE", "EMESSAGE"];

/** Whether the way itself is closed, so that the next row would fail alike. */
export function wayClosed(error: unknown): boolean {
  if (error instanceof DeliveryProblem) return true;
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    !ofOneMail.includes(error.code)
  );
}
