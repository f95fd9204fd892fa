import { pinyin } from "pinyin-pro";

/**
 * First letters of a Chinese text in pinyin: 加快安置房建设 is `jkazfjs`. A character of several readings gets the one of
 * its word (银行 is `yh`, 进行 `jx`); what is not Chinese is left out.
 */
export const initialsOf = (text: string): string =>
  pinyin(text, { pattern: "first", toneType: "none", type: "array", nonZh: "removed" })
    .join("")
    .toLowerCase();
