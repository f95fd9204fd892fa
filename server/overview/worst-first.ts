import type { Lamp } from "@/db/values";

const weight: Record<Lamp, number> = { red: 0, yellow: 1, green: 2, blue: 3, grey: 4 };

/** Order of lamps by weight; of one lamp, the one farthest behind its schedule first. */
export const worstFirst = (a: { lamp: Lamp; gap: number | null }, b: { lamp: Lamp; gap: number | null }) =>
  weight[a.lamp] - weight[b.lamp] || (a.gap ?? 0) - (b.gap ?? 0);
