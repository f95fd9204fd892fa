const states: Record<string, string> = {
  commitment: "state",
  update: "updateState",
  notice: "noticeState",
  request: "requestState",
  plan: "planState",
};
const kinds: Record<string, string> = {
  commitment: "kind",
  update: "updateKind",
  request: "requestKind",
  evidence: "evidenceKind",
  sentence: "sentenceKind",
};
const anywhere: Record<string, string> = { step: "noticeStep", role: "role", means: "verification" };

/**
 * Where `values` may hold the word for a recorded value: by its member and what the event is about. Null where it is
 * no value with a word.
 */
export function valuePath(about: string, member: string, value: unknown): string | null {
  if (typeof value !== "string") return null;
  const group = member === "state" ? states[about] : member === "kind" ? kinds[about] : anywhere[member];
  return group ? `${group}.${value}` : null;
}
