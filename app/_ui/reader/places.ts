/** Ids of places in the text: a sentence by where it begins, a pledge by its code, a figure of the review, a heading. */
export const sentenceId = (start: number) => `s-${start}`;
export const pledgeId = (code: string) => `p-${code}`;
export const baselineId = (start: number) => `b-${start}`;
export const headingId = (start: number) => `h-${start}`;
