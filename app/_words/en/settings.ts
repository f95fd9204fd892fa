import type { DeepString } from "../deep-string";
import type { settings as zh } from "../zh/settings";

export const settings: DeepString<typeof zh> = {};
