import type { DeepString } from "../deep-string";
import type { extra as zh } from "../zh/extra";

export const extra: DeepString<typeof zh> = {};
