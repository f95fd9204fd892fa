/** How big one government of the `large` seed is; `increments` to `growth` count its commitments by yardstick. */
export type LargeSizes = {
  departments: number;
  areas: number;
  increments: number;
  milestones: number;
  routine: number;
  growth: number;
};

/** A district as big as the biggest known: 300 commitments (DOMAIN, Size: 55 to 300 a year). */
export const largeSizes: LargeSizes = {
  departments: 40,
  areas: 10,
  increments: 60,
  milestones: 150,
  routine: 80,
  growth: 10,
};
