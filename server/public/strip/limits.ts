/** Changes when copies are made in another way, so that no reader keeps the old one. */
export const copyRecipe = 2;

/** Nothing larger is opened: a copy is made in memory. */
export const mostCopied = 64 * 1024 * 1024;

/** Seconds that one copy may take. */
export const copySeconds = 20;

const images = ["image/jpeg", "image/png", "image/webp"] as const;
export type CopiedImage = (typeof images)[number];
export const isCopiedImage = (mediaType: string): mediaType is CopiedImage =>
  images.some((one) => one === mediaType);

/**
 * Types of which there are public copies, and no others: what a document of an office keeps besides what it shows
 * (hidden sheets, notes, earlier words) is too much to be found for certain.
 */
export const hasCopies = (mediaType: string): boolean =>
  isCopiedImage(mediaType) || mediaType === "application/pdf" || mediaType === "text/plain";
