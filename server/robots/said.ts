import { mailText, robotText } from "../messages/message-text";
import type { Said } from "./body";

/** What a robot says, with the mark of invented data where there is any (DOMAIN, Honesty of data). */
export function saidIn(demonstration: boolean, sentence: string, url: string | null): Said {
  const text = demonstration ? `【${mailText("zh", "demonstration")}】${sentence}` : sentence;
  return { title: "践诺", text, link: url ? { text: robotText("open", {}), url } : null };
}
