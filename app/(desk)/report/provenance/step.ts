import { clausesOf, placesOf } from "@/server/provenance/format";

export const steps = ["clauseBack", "back", "forward", "clauseForward"] as const;
export type Step = (typeof steps)[number];

/**
 * Where a step leads from a place of the text, strictly between the limits; the place itself where there is none.
 * Clauses begin behind their stops and end before them.
 */
export function stepped(
  text: string,
  at: number,
  step: Step,
  limits: { after: number; before: number },
  of: "starts" | "ends",
): number {
  const all = step === "back" || step === "forward" ? placesOf(text) : clausesOf(text)[of];
  const may = all.filter((one) => one > limits.after && one < limits.before);
  const back = step === "back" || step === "clauseBack";
  return (back ? may.findLast((one) => one < at) : may.find((one) => one > at)) ?? at;
}
