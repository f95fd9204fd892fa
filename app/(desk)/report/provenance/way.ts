/** What can be done about where a pledge comes from. */
export const ways = ["add", "move", "merge", "split"] as const;
export type Way = (typeof ways)[number];
