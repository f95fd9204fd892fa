/** What people type for a number: digits with an optional sign and decimals, full-width or with separators too. */
const tidy = (typed: string) =>
  typed
    .normalize("NFKC")
    .replaceAll(/[,，\s]/g, "")
    .replace("−", "-");

export const isTypedNumber = (typed: string): boolean =>
  tidy(typed) === "" || /^-?\d+(\.\d+)?$/.test(tidy(typed));

/** The number that was typed; null for an empty field and for what is no number. */
export const numberTyped = (typed: string): number | null => {
  const text = tidy(typed);
  return text === "" || !isTypedNumber(text) ? null : Number(text);
};
