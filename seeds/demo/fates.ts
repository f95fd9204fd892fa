import { type Random, randomFrom } from "../random";

/** How an item fares in the invented year. Every shape that the product must show occurs. */
export const fates = [
  "unassigned",
  "refused",
  "pending",
  "pending-late",
  "closed",
  "closing",
  "deferral-granted",
  "deferral-refused",
  "deferral-waiting",
  "ahead",
  "on-schedule",
  "behind",
  "far-behind",
  "recovering",
  "missed-once",
  "missed-twice",
  "stale",
  "overdue",
  "returned",
  "awaiting-review",
] as const;
export type Fate = (typeof fates)[number];

/** Items of the three main flows, whose story is told by hand. */
export const told: Record<string, Fate> = {
  "SZ2023-124": "behind",
  "SZ2023-126": "on-schedule",
  "SZ2023-193": "awaiting-review",
  "SZ2023-117": "overdue",
  "SZ2023-168-02": "on-schedule",
  "SZ2023-168-12": "on-schedule",
  "SZ2023-170": "on-schedule",
  "SZ2023-171": "on-schedule",
  "SZ2023-174": "on-schedule",
  "SZ2023-179": "on-schedule",
};

/** Items whose September report the story leaves to whoever tries the demonstration. */
export const leftToPeople: ReadonlySet<string> = new Set([
  "SZ2023-124",
  "SZ2023-168-02",
  "SZ2023-168-12",
  "SZ2023-170",
  "SZ2023-171",
  "SZ2023-174",
  "SZ2023-179",
]);

/** Shares of the rest, in per cent; what is left over is on schedule. */
const shares: [Fate, number][] = [
  ["unassigned", 1.3],
  ["refused", 1],
  ["pending", 1.2],
  ["pending-late", 0.7],
  ["closed", 9],
  ["closing", 1.6],
  ["deferral-granted", 1.7],
  ["deferral-refused", 0.7],
  ["deferral-waiting", 0.7],
  ["ahead", 8],
  ["behind", 13],
  ["far-behind", 1.8],
  ["recovering", 4],
  ["missed-once", 4],
  ["missed-twice", 0.5],
  ["stale", 2.5],
  ["overdue", 2],
  ["returned", 1.7],
  ["awaiting-review", 4],
];

export function fateOf(code: string, random: Random = randomFrom(`fate:${code}`)): Fate {
  const own = told[code];
  if (own) return own;
  let left = random.next() * 100;
  for (const [fate, share] of shares) {
    left -= share;
    if (left < 0) return fate;
  }
  return "on-schedule";
}

/** Points ahead of (or behind) the schedule in a month, drawn anew but steadily for each fate. */
export function leadOf(fate: Fate, month: number, random: Random): number {
  switch (fate) {
    case "ahead":
      return random.between(0.07, 0.16);
    case "behind":
      return month < 5 ? random.between(-0.04, 0.01) : random.between(-0.135, -0.065);
    case "far-behind":
      return month < 4 ? random.between(-0.06, -0.02) : random.between(-0.28, -0.19);
    case "recovering":
      return month >= 6 && month <= 7 ? random.between(-0.24, -0.18) : random.between(-0.03, 0.02);
    case "deferral-granted":
    case "deferral-waiting":
    case "deferral-refused":
      return month < 5 ? random.between(-0.04, 0) : random.between(-0.14, -0.08);
    case "overdue":
      return random.between(-0.12, -0.04);
    case "closed":
    case "closing":
      return 1;
    default:
      return random.between(-0.03, 0.035);
  }
}
