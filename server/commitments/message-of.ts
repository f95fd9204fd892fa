import type { Message } from "../messages/notify";
import type { Commitment } from "./find";

/** What a message about a commitment says and where it leads. */
export const messageOf = (
  key: Message["key"],
  { code, titleZh, titleEn }: Pick<Commitment, "code" | "titleZh" | "titleEn">,
  facts: Message["facts"] = {},
): Message => ({ key, facts: { code, titleZh, titleEn, ...facts }, href: `/commitments/${code}` });
