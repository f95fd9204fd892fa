/** Changes when copies are made in another way, so that no reader keeps the old one. */
export const copyRecipe = 1;

/** Nothing larger is opened: a copy is made in memory. */
export const mostCopied = 64 * 1024 * 1024;
