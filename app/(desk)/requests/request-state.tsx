import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/app/_ui/badge";
import type { RequestKind, RequestState } from "@/db/values";

const tones: Record<RequestState, BadgeTone> = {
  filed: "yellow",
  endorsed: "yellow",
  granted: "green",
  refused: "red",
  withdrawn: "plain",
};

/** The state in words: an objection is upheld or rejected, everything else granted or refused. */
export function RequestStateBadge({ kind, state }: { kind: RequestKind; state: RequestState }) {
  const words = useTranslations("requests");
  const values = useTranslations("values.requestState");
  const finding =
    kind !== "objection" ? null : state === "granted" ? "upheld" : state === "refused" ? "rejected" : null;
  return <Badge tone={tones[state]}>{finding ? words(finding) : values(state)}</Badge>;
}
