/** Whether any of the texts holds what is sought; every row does when nothing is. */
export function holds(sought: string, texts: readonly (string | null | undefined)[]): boolean {
  const wanted = sought.trim().toLowerCase();
  return wanted === "" || texts.some((text) => text?.toLowerCase().includes(wanted));
}
