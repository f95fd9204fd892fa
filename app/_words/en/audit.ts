import type { DeepString } from "../deep-string";
import type { audit as zh } from "../zh/audit";

export const audit: DeepString<typeof zh> = {};
