import type { DeepString } from "../deep-string";
import type { grid as zh } from "../zh/grid";

export const grid: DeepString<typeof zh> = {};
