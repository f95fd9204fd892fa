/** Several lines as one word; who draws them splits at the line's end. */
export const lines = (...all: string[]): string => all.join("\n");
