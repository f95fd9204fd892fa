/** Calls that one request may carry: a page's islands ask for two or three at once. */
export const mostCalls = 10;
