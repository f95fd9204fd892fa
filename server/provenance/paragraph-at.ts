import { trimmed } from "./format";
import type { Span } from "../reports/runs";

/** The paragraph (a line of the kept text, without its indent) around a place; of a blank line the next one. */
export function paragraphAt(text: string, at: number): Span | null {
  if (at < 0 || at >= text.length) return null;
  let start = text.lastIndexOf("\n", at - 1) + 1;
  while (start < text.length) {
    const brk = text.indexOf("\n", start);
    const line = { start, end: brk < 0 ? text.length : brk };
    const found = trimmed(text, line);
    if (found.end > found.start) return found;
    start = line.end + 1;
  }
  return null;
}
